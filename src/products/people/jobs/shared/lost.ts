/**
 * Writes whose answer was lost. Planning Center knows no idempotency keys, so such a
 * write is not made again: what it was to bring about is looked for.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import { EffectWithin } from "../../../../client/EffectWithin.ts"
import type { PcoError } from "../../../../client/PcoError.ts"

/**
 * The write may have been carried out although it failed.
 *
 * @internal
 */
export const isLost = (error: PcoError): boolean => error.mayHaveTakenEffect

/**
 * Planning Center refused the write, which it also does when somebody else made it
 * a moment before.
 *
 * @internal
 */
export const isRefused = ({ reason }: PcoError): boolean =>
  reason._tag === "Conflict" || (reason._tag === "Invalid" && reason.origin === "answer")

// A read right after a write may not know of it yet: five more looks in 15 seconds.
const patience = Schedule.exponential("500 millis").pipe(Schedule.upTo({ times: 5 }))

/**
 * Looks for what a write brought about, again and again for a while, since reads lag
 * behind writes.
 *
 * @internal
 */
export const lookFor = <A, E, R>(look: Effect.Effect<A | undefined, E, R>): Effect.Effect<A | undefined, E, R> =>
  Effect.repeat(look, { schedule: patience, until: (found) => found !== undefined }).pipe(
    Effect.map((found) => found as A | undefined)
  )

/** How long a read may lag behind the last moment at which a lost write takes effect. */
const lag = 15_000

/** The longest wait between two looks for a lost write. */
const rarest = 15_000

/**
 * Looks for what a lost write brought about until it can no longer take effect: a write that comes after a search
 * that gave up is a second one.
 *
 * @internal
 */
export const lookForLost = <A, E, R>(look: Effect.Effect<A | undefined, E, R>): Effect.Effect<A | undefined, E, R> =>
  Effect.gen(function*() {
    const end = (yield* Clock.currentTimeMillis) + Duration.toMillis(yield* EffectWithin) + lag
    for (let wait = 500;; wait = Math.min(2 * wait, rarest)) {
      const now = yield* Clock.currentTimeMillis
      const found = yield* look
      if (found !== undefined || now >= end) return found
      yield* Effect.sleep(Math.min(wait, end - now))
    }
  })

/**
 * Where a write fails in this way, what it was to bring about is looked for; where
 * that is not found, or cannot be looked for, the write has failed as it did.
 *
 * @internal
 */
export const orFind = <B, E, R2>(
  when: (error: PcoError) => boolean,
  look: Effect.Effect<B | undefined, E, R2>
) =>
<A, R>(write: Effect.Effect<A, PcoError, R>): Effect.Effect<A | B, PcoError, R | R2> =>
  Effect.catch(write, (error): Effect.Effect<A | B, PcoError, R2> =>
    when(error)
      ? Effect.flatMap(
        Effect.orElseSucceed(look, () => undefined),
        (found): Effect.Effect<B, PcoError> => found === undefined ? Effect.fail(error) : Effect.succeed(found)
      )
      : Effect.fail(error))
