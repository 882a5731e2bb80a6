/**
 * The waits between the attempts of an operation, for a scope of a program.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as Schedule from "effect/Schedule"
import type { PcoError } from "./PcoError.ts"

/**
 * When failed requests are made again, in place of what the configuration says.
 * Provide it to a layer, or to any effect: operations that run there wait by this
 * schedule, as often as `retry.times` allows and never less than `Retry-After`.
 * Which requests are made again is not up to it: see `retry` on `PcoError`.
 *
 * Of identical reads that share a request, the first one decides.
 *
 * **Example** (Patience for one job)
 *
 * ```ts
 * import { Effect, Schedule } from "effect"
 * import { RetrySchedule } from "effect-pco"
 * import { Person } from "effect-pco/people"
 * import { FakePco, PcoTest } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   const church = yield* FakePco.FakePco
 *   yield* church.failNext({ times: 2 })
 *   const ada = yield* Person.get("1")
 *   console.log(ada.first_name, (yield* church.requests).length)
 *   // => Ada 3
 * }).pipe(Effect.provideService(RetrySchedule.RetrySchedule, Schedule.spaced("1 minute")))
 *
 * await Effect.runPromise(PcoTest.skipWaits(Effect.provide(program, FakePco.layer({ people: 5 }))))
 * ```
 *
 * @category references
 * @since 0.1.0
 */
export const RetrySchedule: Context.Reference<Schedule.Schedule<unknown, PcoError> | undefined> = Context.Reference<
  Schedule.Schedule<unknown, PcoError> | undefined
>("effect-pco/client/RetrySchedule", { defaultValue: () => undefined })
