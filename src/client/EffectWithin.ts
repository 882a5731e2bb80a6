/**
 * How late a write may take effect.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { dual } from "effect/Function"
import { millisOf } from "../internal/millis.ts"
import * as Issue from "../jsonapi/Issue.ts"
import type { PcoError } from "./PcoError.ts"
import { invalidInput } from "./PcoError.ts"

/**
 * The longest time that Planning Center may take to carry out a request, counted from when it was sent. A write
 * whose answer was lost can be judged after that time and not before: until then it may still take effect.
 *
 * 2 minutes by default. `Bulk` waits so long before it asks `resolve`, and jobs look so long for what a lost write
 * brought about.
 *
 * @category references
 * @since 0.1.0
 */
export const EffectWithin: Context.Reference<Duration.Duration> = Context.Reference<Duration.Duration>(
  "effect-pco/client/EffectWithin",
  { defaultValue: () => Duration.minutes(2) }
)

/**
 * What is wrong with such a time.
 *
 * @internal
 */
export const effectWithinIssues = (field: string, given: unknown): ReadonlyArray<Issue.Issue> =>
  given === undefined || (millisOf(given) >= 0 && Number.isFinite(millisOf(given)))
    ? []
    : [{ field, problem: `is ${Issue.describe(given)}`, expected: "a duration, such as \"2 minutes\"" }]

/**
 * Runs an effect with another belief about how late a write may take effect. A shorter time than Planning Center
 * takes makes a write double that is repeated after it; a longer one only waits.
 *
 * Fails with `Invalid` when that is no duration.
 *
 * **Example** (A test server that answers at once)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Pco } from "effect-pco"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Person.create({ first_name: "Ada", last_name: "Lovelace" }).pipe(
 *   Effect.map(({ id }) => id),
 *   Pco.withEffectWithin("2 seconds")
 * )
 * console.log(await Effect.runPromise(Effect.provide(program, FakePco.layer({ people: 5 }))))
 * // => 6
 * ```
 *
 * @category combinators
 * @since 0.1.0
 */
export const withEffectWithin: {
  (time: Duration.Input): <A, E, R>(self: Effect.Effect<A, E, R>) => Effect.Effect<A, E | PcoError, R>
  <A, E, R>(self: Effect.Effect<A, E, R>, time: Duration.Input): Effect.Effect<A, E | PcoError, R>
} = dual(
  2,
  <A, E, R>(self: Effect.Effect<A, E, R>, time: Duration.Input): Effect.Effect<A, E | PcoError, R> => {
    const issues = effectWithinIssues("time", time)
    return issues.length === 0
      ? Effect.provideService(self, EffectWithin, Duration.millis(millisOf(time)))
      : Effect.fail(invalidInput("Pco.withEffectWithin", issues))
  }
)
