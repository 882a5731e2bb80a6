/**
 * What is around every job: its span, and reads that are no older than the job.
 *
 * @internal
 */
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import type { Wishes } from "../../../client/PcoCache.ts"
import { CurrentWishes } from "../../../client/PcoCache.ts"

/** What stands in a span when a job fails: which error it is, and nothing that could be personal. */
class JobFailed extends Data.TaggedError("JobFailed")<{ readonly message: string }> {}

const nameOf = (error: { readonly _tag: string; readonly reason?: { readonly _tag: string } }) =>
  error.reason?._tag ?? error._tag

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
 * Runs a job in a span of this name. Errors quote input and what Planning Center
 * said of it, so the span is told their tags alone.
 *
 * @internal
 */
export const job =
  (name: string) =>
  <A, E extends { readonly _tag: string; readonly reason?: { readonly _tag: string } }, R>(
    effect: Effect.Effect<A, E, R>
  ): Effect.Effect<A, E, R> =>
    Effect.suspend(() => {
      let failed: E
      return Effect.updateService(effect, CurrentWishes, anew).pipe(
        Effect.mapError((error) => {
          failed = error
          return new JobFailed({ message: nameOf(error) })
        }),
        Effect.withSpan(name, {}, { captureStackTrace: false }),
        Effect.mapError(() => failed)
      )
    })
