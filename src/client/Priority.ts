/**
 * How urgent a part of a program is, when more requests wait than the rate limit has permits.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import { dual } from "effect/Function"
import * as Issue from "../jsonapi/Issue.ts"
import { invalidInput } from "./PcoError.ts"

/**
 * The priorities, the most urgent first.
 *
 * @category constants
 * @since 0.1.0
 */
export const priorities = ["critical", "high", "normal", "low"] as const

/**
 * How urgent a request is. Within a priority the first to come goes first. `low` is for jobs
 * in bulk, and leaves some permits free for the others.
 *
 * @category models
 * @since 0.1.0
 */
export type Priority = (typeof priorities)[number]

/**
 * The priority of what runs here, `normal` unless a scope of the program says
 * otherwise. The rate limiter reads it when a request asks for a permit.
 *
 * @category references
 * @since 0.1.0
 */
export const CurrentPriority: Context.Reference<Priority> = Context.Reference<Priority>(
  "effect-pco/client/Priority/CurrentPriority",
  { defaultValue: () => "normal" }
)

/**
 * Runs an effect, with everything that it forks, at a priority.
 *
 * Dies with `Invalid` when there is no such priority, which the types refuse.
 *
 * **Example** (A job for the night)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Pco } from "effect-pco"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const nightly = Person.count().pipe(Pco.withPriority("low"))
 * console.log(await Effect.runPromise(Effect.provide(nightly, FakePco.layer({ people: 7 }))))
 * // => 7
 * ```
 *
 * @category combinators
 * @since 0.1.0
 */
export const withPriority: {
  (priority: Priority): <A, E, R>(self: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
  <A, E, R>(self: Effect.Effect<A, E, R>, priority: Priority): Effect.Effect<A, E, R>
} = dual(
  2,
  <A, E, R>(self: Effect.Effect<A, E, R>, priority: Priority): Effect.Effect<A, E, R> =>
    priorities.includes(priority)
      ? Effect.provideService(self, CurrentPriority, priority)
      : Effect.die(invalidInput("Pco.withPriority", [
        { field: "priority", problem: `is ${Issue.describe(priority)}`, expected: Issue.oneOf(priorities) }
      ]))
)
