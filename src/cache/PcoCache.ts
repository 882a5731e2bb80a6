/**
 * Caches of answers.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { PcoCache } from "../client/PcoCache.ts"

export { PcoCache, type Service } from "../client/PcoCache.ts"

/**
 * Holds nothing: every read is a request.
 *
 * @category layers
 * @since 0.1.0
 */
export const layerNone: Layer.Layer<PcoCache> = Layer.succeed(PcoCache, {
  read: (_operation, _credential, fetch) => fetch,
  written: () => Effect.void
})
