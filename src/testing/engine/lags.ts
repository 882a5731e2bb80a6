/**
 * What Planning Center learns late: a write is there at once where its row is read by
 * its id, and not everywhere else.
 *
 * @internal
 */
import type * as Duration from "effect/Duration"
import * as Timestamp from "../../jsonapi/Timestamp.ts"
import type { Attributes } from "./Store.ts"

/**
 * How long after a write something does not see it yet. Nothing lags by default.
 *
 * **Example** (A search that comes too early)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { TestClock } from "effect/testing"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   yield* Person.create({ first_name: "Grace", last_name: "Hopper" })
 *   const find = Person.count({ where: { search_name: "Grace Hopper" } })
 *   const early = yield* find
 *   yield* TestClock.adjust("1 minute")
 *   console.log(early, yield* find)
 *   // => 0 1
 * })
 *
 * const church = FakePco.layer({ people: 5, lag: { search: "60 seconds" } })
 * await Effect.runPromise(program.pipe(Effect.provide(church), Effect.provide(TestClock.layer())))
 * ```
 *
 * @category models
 * @since 0.1.0
 */
export interface LagOptions {
  /**
   * Until `search_name`, `search_name_or_email` and the other searches find a person,
   * an email address or a phone number that was created. 30 to 90 seconds were seen.
   */
  readonly search?: Duration.Input | undefined
  /**
   * Until lists include a resource that was created: its relationship names it, and
   * it is missing. Minutes were seen.
   */
  readonly include?: Duration.Input | undefined
}

/**
 * In milliseconds.
 *
 * @internal
 */
export interface Lags {
  readonly search: number
  readonly include: number
}

/**
 * Tells of rows whether they are not older than the lag. What was created later than
 * now is as old as a church that was made for another day.
 *
 * @internal
 */
export const isFresh = (lag: number, now: string): (attributes: Attributes) => boolean => {
  if (lag === 0) return () => false
  const until = Timestamp.parse(now)
  return ({ created_at }) => {
    const age = until - Timestamp.parse(String(created_at))
    return age >= 0 && age < lag
  }
}
