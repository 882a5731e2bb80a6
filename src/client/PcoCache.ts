/**
 * The service that reads run through. The layers are in `cache/`.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { Operation } from "./Operation.ts"
import type { PcoError } from "./PcoError.ts"

/**
 * What a cache does.
 *
 * @category models
 * @since 0.1.0
 */
export interface Service {
  /**
   * Answers a read from the cache, or by `fetch`. The credential is part of what
   * makes two reads equal: one tenant never sees another's entry.
   */
  readonly read: <A>(
    operation: Operation<A>,
    credential: string,
    fetch: Effect.Effect<A, PcoError>
  ) => Effect.Effect<A, PcoError>
  /** Is told of every write that may have taken effect. */
  readonly written: (operation: Operation<unknown>, credential: string) => Effect.Effect<void>
}

/**
 * Holds answers so that fewer requests are made.
 *
 * @category services
 * @since 0.1.0
 */
export class PcoCache extends Context.Service<PcoCache, Service>()("effect-pco/client/PcoCache") {}
