/**
 * What is around every job: its span, and reads that are no older than the job.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type { Wishes } from "../../../../client/PcoCache.ts"
import { CurrentWishes } from "../../../../client/PcoCache.ts"
import { withPrivateSpan } from "../../../../internal/privateSpan.ts"

/**
 * What a job asks of the cache: it decides by what it reads, and waits for what it
 * wrote, so nothing will do that was read before. Whoever keeps away from the cache
 * goes on to.
 *
 * @internal
 */
export const anew = (wishes: Wishes): Wishes =>
  wishes.mode === "off" ? wishes : { mode: "refresh", timeToLive: undefined }

/**
 * What every job runs in.
 *
 * @internal
 */
export const job = (name: string) => <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  withPrivateSpan(name)(Effect.updateService(effect, CurrentWishes, anew))
