/**
 * What became of people who were merged into others.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { PcoClient } from "../../../client/PcoClient.ts"
import { invalidInput, type PcoError } from "../../../client/PcoError.ts"
import { surrounded, withMiddleware } from "../../../client/PcoMiddleware.ts"
import type { CalendarDate } from "../../../jsonapi/CalendarDate.ts"
import type { TimestampInput } from "../../../jsonapi/Timestamp.ts"
import type { PersonMerger } from "../PersonMerger.ts"
import * as PersonMergers from "../PersonMerger.ts"
import { asTheyAre, explained, followed } from "./merges/client.ts"
import type { Fate } from "./merges/fate.ts"
import { fateOf } from "./merges/fate.ts"
import { check, optionsOf } from "./shared/input.ts"
import { job } from "./shared/job.ts"

export { type Deleted, type Fate, type Kept } from "./merges/fate.ts"

/**
 * Tells the id that is kept now for a person whose id you hold, through any number of
 * mergers.
 *
 * It costs one request for somebody who is there, and two more for each merger. Mergers
 * that lead in a circle end in `Deleted`.
 *
 * Fails as any read does.
 *
 * **Example** (Merged twice)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Merges } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   const church = yield* FakePco.FakePco
 *   yield* church.merge("2", "1")
 *   yield* church.merge("3", "2")
 *   yield* church.remove("Person", "4")
 *   for (const id of ["1", "3", "4"]) console.log(yield* Merges.follow(id))
 *   // => { _tag: 'Kept', id: '3', through: [ '1', '2' ] }
 *   // => { _tag: 'Kept', id: '3', through: [] }
 *   // => { _tag: 'Deleted', through: [] }
 * })
 * await Effect.runPromise(Effect.provide(program, FakePco.layer({ people: 5 })))
 * ```
 *
 * @category jobs
 * @since 0.1.0
 */
export const follow: (personId: string) => Effect.Effect<Fate, PcoError, PcoClient> = /* @__PURE__ */ Effect.fnUntraced(
  fateOf,
  // around a program that follows mergers everybody is found
  asTheyAre,
  job("Merges.follow")
)

/**
 * The mergers since an instant, the oldest first: what a copy of the data has to be told.
 * Start the next time with the `created_at` of the last one; that one comes again.
 *
 * Fails as any list read does.
 *
 * **Example** (What was merged)
 *
 * ```ts
 * import { Effect, Stream } from "effect"
 * import { Merges } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   const since = new Date()
 *   yield* (yield* FakePco.FakePco).merge("2", "1")
 *   yield* Merges.recent({ since }).pipe(
 *     Stream.runForEach((merger) =>
 *       Effect.sync(() => console.log(merger.person_to_remove_id, "is", merger.person_to_keep_id))
 *     )
 *   )
 *   // => 1 is 2
 * })
 * await Effect.runPromise(Effect.provide(program, FakePco.layer({ people: 5 })))
 * ```
 *
 * @category jobs
 * @since 0.1.0
 */
export const recent = (
  options: { readonly since: CalendarDate | TimestampInput }
): Stream.Stream<PersonMerger, PcoError, PcoClient> =>
  Stream.unwrap(Effect.gen(function*() {
    const [{ since }, wrong] = optionsOf(options, ["since"])
    yield* check("Merges.recent", wrong)
    if (since === undefined) {
      const issue = { field: "since", problem: "is missing", expected: "a date or an instant" }
      return yield* invalidInput("Merges.recent", [issue])
    }
    return PersonMergers.stream({ where: { created_at: { gte: since } }, order: "created_at" })
  }))

/**
 * Lets everything inside follow mergers: an operation on somebody who was merged away, or
 * on what belongs to them, is made on the person who is kept. Writes are followed too,
 * because the first attempt found nobody and had no effect; deletes are not.
 *
 * It costs nothing until an operation fails with `NotFound`. `getMany` reads lists and
 * reports merged ids as `missing`.
 *
 * **Example** (An id of last year)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Merges, Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   yield* (yield* FakePco.FakePco).merge("2", "1")
 *   const person = yield* Person.get("1", { include: ["emails"] }).pipe(Merges.following)
 *   console.log(person.id)
 *   // => 2
 * })
 * await Effect.runPromise(Effect.provide(program, FakePco.layer({ people: 5 })))
 * ```
 *
 * @category combinators
 * @since 0.1.0
 */
export const following = <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  withMiddleware(effect, followed)

/**
 * Lets everything inside tell mergers from deletions: where an operation fails with
 * `NotFound` because the person was merged away, it fails with `Merged`, which has the id
 * that is kept.
 *
 * **Example** (Repairing a stored id)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Merges, Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   yield* (yield* FakePco.FakePco).merge("2", "1")
 *   yield* Person.get("1").pipe(
 *     Merges.explain,
 *     Effect.catchReason("PcoError", "Merged", ({ kept_id }) => Effect.sync(() => console.log("store", kept_id)))
 *   )
 *   // => store 2
 * })
 * await Effect.runPromise(Effect.provide(program, FakePco.layer({ people: 5 })))
 * ```
 *
 * @category combinators
 * @since 0.1.0
 */
export const explain = <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  withMiddleware(effect, explained)

/**
 * `following` for a whole program, streams included: a client that follows mergers, on the
 * client below.
 *
 * **Example** (All of it)
 *
 * ```ts
 * import { Effect, Layer, Stream } from "effect"
 * import { Merges, Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   yield* (yield* FakePco.FakePco).merge("2", "1")
 *   yield* Person.emails.create("1", { address: "late@example.com", location: "Home" })
 *   const addresses = yield* Stream.runCollect(Person.emails.stream("1"))
 *   console.log(addresses.some(({ address }) => address === "late@example.com"))
 *   // => true
 * })
 * const layer = Merges.layerFollowing.pipe(Layer.provideMerge(FakePco.layer({ people: 5 })))
 * await Effect.runPromise(Effect.provide(program, layer))
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layerFollowing: Layer.Layer<PcoClient, never, PcoClient> = /* @__PURE__ */ Layer.effect(
  PcoClient,
  /* @__PURE__ */ Effect.map(PcoClient, (client) => surrounded(client, [followed]))
)
