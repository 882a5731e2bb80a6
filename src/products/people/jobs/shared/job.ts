/**
 * What surrounds every job: its span, reads that are no older than the job, and what its error says about its writes.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import { watched } from "../../../../bulk/run/watch.ts"
import type { CachePolicy } from "../../../../client/PcoCache.ts"
import { CurrentCachePolicy } from "../../../../client/PcoCache.ts"
import { inDoubt, isPcoError } from "../../../../client/PcoError.ts"
import { withPrivateSpan } from "../../../../internal/privateSpan.ts"

/**
 * What a job asks of the cache: it decides by what it reads, and waits for what it
 * wrote, so nothing will do that was read before. Whoever keeps away from the cache
 * goes on to.
 *
 * @internal
 */
export const anew = (policy: CachePolicy): CachePolicy =>
  policy.mode === "off" ? policy : { mode: "refresh", timeToLive: undefined }

// A later step that fails does not undo what an earlier step wrote.
const withDoubt = <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  watched(effect, {
    onSuccess: Effect.succeed,
    onFailure: (error, { tookEffect }) =>
      Effect.fail(tookEffect && isPcoError(error) && !error.mayHaveTakenEffect ? inDoubt(error) as E : error)
  })

/**
 * Runs a job in a span of its own, with reads that are no older than the job. When a step fails after an earlier step
 * wrote something, the error says that the job may have taken effect.
 *
 * @internal
 */
export const job = (name: string) => <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  withPrivateSpan(name)(Effect.updateService(withDoubt(effect), CurrentCachePolicy, anew))
