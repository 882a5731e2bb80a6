/**
 * Mocks of single operations, what ran, and time that passes by itself: for tests
 * of programs that use the client.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Operation } from "../client/Operation.ts"
import { PcoClient } from "../client/PcoClient.ts"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import * as Issue from "../jsonapi/Issue.ts"
import type * as Ops from "../resource/Operations.ts"
import type { Page, Spec } from "../resource/Spec.ts"
import type { Call, Expected } from "./mock/calls.ts"
import * as Calls from "./mock/calls.ts"
import type { FailureDetails, FailureFields } from "./mock/failure.ts"
import * as Client from "./mock/client.ts"
import { PcoTest } from "./mock/client.ts"
import * as Failure from "./mock/failure.ts"
import type { Answers, Mock } from "./mock/Mock.ts"
import { nameOf } from "./mock/nameOf.ts"
import * as Waits from "./mock/waits.ts"

export { PcoTest, type Service } from "./mock/client.ts"
export { type Call, ExpectationError, type Expected } from "./mock/calls.ts"
export type { FailureDetails, FailureFields } from "./mock/failure.ts"
export type { Answer, Answers, Mock } from "./mock/Mock.ts"

/**
 * What makes operations, or the name of one.
 *
 * @category models
 * @since 0.1.0
 */
export type Mockable = string | ((...args: Array<never>) => unknown)

const named = (operation: string, of: Mockable): string => {
  const name = typeof of === "function" ? nameOf(of) : typeof of === "string" ? of : undefined
  if (name !== undefined && name !== "") return name
  throw invalidInput(operation, [{
    field: "operation",
    problem: typeof of === "function" ? "makes no operation" : `is ${Issue.describe(of)}`,
    expected: "an operation such as Person.get, or its name such as \"Person.get\""
  }])
}

/**
 * What a read of one may be mocked with: the row, with what it includes beside it. Nothing where the function fits
 * a form of operation and the resource cannot be told from it, so that another form is tried.
 */
type Resource<S extends Spec> = string extends S["type"] ? never : S["resource"]

/** What a list may be mocked with: its rows, which are cut into pages as they are asked for, or one page. */
type Rows<S extends Spec> = ReadonlyArray<Resource<S>> | Page<Resource<S>>

/**
 * Something in the place of one operation: a value, a failure, an `Effect`, or a
 * function from the operation to one of these.
 *
 * The operation is given as its function or by its name. Lists, streams and
 * `getMany` are given rows: they are cut into pages, and picked by their ids. Give
 * {@link failure} to fail.
 *
 * Throws `Invalid` when what is given makes no operation.
 *
 * **Example** (An operation that fails the first time)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Person } from "effect-pco/people"
 * import { Factory, PcoTest } from "effect-pco/testing"
 *
 * const mocks = PcoTest.layer([
 *   PcoTest.mock(Person.get, (operation, index) =>
 *     index === 0
 *       ? PcoTest.failure("ServerError")
 *       : Factory.make(Person.descriptor, { id: operation.parameters["person_id"]!, first_name: "Grace" }))
 * ])
 * const program = Person.get("7").pipe(Effect.retry({ times: 1 }))
 *
 * const grace = await Effect.runPromise(Effect.provide(program, mocks))
 * console.log(grace.id, grace.first_name)
 * // => 7 Grace
 * ```
 *
 * @category constructors
 * @since 0.1.0
 */
export const mock: {
  <S extends Spec>(operation: Ops.Get<S>, answers: Answers<Resource<NoInfer<S>>>): Mock
  <S extends Spec>(operation: Ops.List<S>, answers: Answers<Rows<NoInfer<S>>>): Mock
  <S extends Spec>(operation: Ops.StreamAll<S>, answers: Answers<Rows<NoInfer<S>>>): Mock
  <S extends Spec>(operation: Ops.GetMany<S>, answers: Answers<ReadonlyArray<Resource<NoInfer<S>>>>): Mock
  <S extends Spec>(operation: Ops.Create<S>, answers: Answers<Resource<NoInfer<S>>>): Mock
  <S extends Spec>(operation: Ops.Update<S>, answers: Answers<Resource<NoInfer<S>>>): Mock
  <S extends Spec, Filter>(operation: Ops.ToManyEdge<S, Filter>["list"], answers: Answers<Rows<NoInfer<S>>>): Mock
  <S extends Spec, Filter>(operation: Ops.ToManyEdge<S, Filter>["stream"], answers: Answers<Rows<NoInfer<S>>>): Mock
  <S extends Spec>(operation: Ops.ToManyEdge<S>["get"], answers: Answers<Resource<NoInfer<S>>>): Mock
  <A>(operation: (...args: Array<never>) => Operation<A>, answers: Answers<NoInfer<A>>): Mock
  (operation: string, answers: Answers<any>): Mock
} = (operation: Mockable, answers: Answers<unknown>): Mock => ({ name: named("PcoTest.mock", operation), answers })

/**
 * The error that the client would fail with: the reason with the fields that it
 * has, and what is around it. The operation that fails with it gives it its name,
 * method and path.
 *
 * **Example**
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Person } from "effect-pco/people"
 * import { PcoTest } from "effect-pco/testing"
 *
 * const mocks = PcoTest.layer([PcoTest.mock(Person.delete, PcoTest.failure("NotFound"))])
 * const error = await Effect.runPromise(Effect.flip(Effect.provide(Person.delete("7"), mocks)))
 * console.log(error.message)
 * // => Person.delete: there is no such resource, or the user of this credential may not see it
 * // => [DELETE /people/v2/people/7, status 404]
 * ```
 *
 * @category constructors
 * @since 0.1.0
 */
export const failure = <Tag extends keyof FailureFields>(
  reason: Tag,
  fields: FailureFields[Tag] = {},
  details: FailureDetails = {}
): PcoError => Failure.make(reason, fields, details)

/**
 * A client that answers with mocks, and refuses every other operation by its name.
 *
 * Fails with `Invalid` when an operation is mocked twice.
 *
 * **Example** (What ran)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Person } from "effect-pco/people"
 * import { Factory, PcoTest } from "effect-pco/testing"
 *
 * const mocks = PcoTest.layer([
 *   PcoTest.mock(Person.update, Factory.make(Person.descriptor, { id: "7" }))
 * ])
 * const program = Effect.gen(function*() {
 *   yield* Person.update("7", { nickname: "Amazing Grace" })
 *   yield* PcoTest.expectRan(Person.update, { attributes: { nickname: "Amazing Grace" }, times: 1 })
 *   const error = yield* Effect.flip(Person.get("7"))
 *   console.log(error.message)
 *   // => people.Person.get: is not mocked; expected a mock of it beside people.Person.update
 * })
 *
 * await Effect.runPromise(Effect.provide(program, mocks))
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layer = (mocks: ReadonlyArray<Mock>): Layer.Layer<PcoClient | PcoTest, PcoError> =>
  Layer.effectContext(Client.make("PcoTest.layer", mocks, undefined))

/**
 * A client that answers with mocks, and hands every other operation to the client
 * below it. Without mocks it only watches.
 *
 * Fails with `Invalid` when an operation is mocked twice.
 *
 * **Example** (One failure in a whole church)
 *
 * ```ts
 * import { Effect, Layer } from "effect"
 * import { Person } from "effect-pco/people"
 * import { FakePco, PcoTest } from "effect-pco/testing"
 *
 * const church = PcoTest.layerOver([PcoTest.mock(Person.count, PcoTest.failure("Forbidden"))]).pipe(
 *   Layer.provide(FakePco.layer({ people: 5 }))
 * )
 * const program = Effect.gen(function*() {
 *   const ada = yield* Person.get("1")
 *   const error = yield* Effect.flip(Person.count())
 *   console.log(ada.first_name, error.reason._tag)
 *   // => Ada Forbidden
 * })
 *
 * await Effect.runPromise(Effect.provide(program, church))
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layerOver = (mocks: ReadonlyArray<Mock>): Layer.Layer<PcoClient | PcoTest, PcoError, PcoClient> =>
  Layer.effectContext(Effect.flatMap(PcoClient, (below) => Client.make("PcoTest.layerOver", mocks, below)))

/**
 * What ran so far, in order.
 *
 * @category accessors
 * @since 0.1.0
 */
export const calls: Effect.Effect<ReadonlyArray<Call>, never, PcoTest> = Effect.flatMap(PcoTest, ({ calls }) => calls)

/**
 * Gives the calls of an operation that are as expected, and fails with a message
 * that says what ran instead when there is none, or not as many as `times` says.
 *
 * @category assertions
 * @since 0.1.0
 */
export const expectRan = (
  operation: Mockable,
  expected: Expected = {}
): Effect.Effect<ReadonlyArray<Call>, Calls.ExpectationError, PcoTest> => {
  const name = named("PcoTest.expectRan", operation)
  return Effect.flatMap(calls, (calls) => {
    const found = Calls.expectRan(calls, name, expected)
    return found instanceof Calls.ExpectationError ? Effect.fail(found) : Effect.succeed(found)
  })
}

/**
 * Fails when an operation ran, or ran so.
 *
 * **Example** (Read, and left alone)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Person } from "effect-pco/people"
 * import { Factory, PcoTest } from "effect-pco/testing"
 *
 * const mocks = PcoTest.layer([PcoTest.mock(Person.get, Factory.make(Person.descriptor, { id: "7" }))])
 * const test = Effect.gen(function*() {
 *   yield* Person.get("7")
 *   yield* PcoTest.expectNotRan(Person.update)
 *   console.log((yield* Effect.flip(PcoTest.expectNotRan(Person.get)))._tag)
 *   // => ExpectationError
 * })
 * await Effect.runPromise(Effect.provide(test, mocks))
 * ```
 *
 * @category assertions
 * @since 0.1.0
 */
export const expectNotRan = (
  operation: Mockable,
  expected: Omit<Expected, "times"> = {}
): Effect.Effect<void, Calls.ExpectationError, PcoTest> => {
  const name = named("PcoTest.expectNotRan", operation)
  return Effect.flatMap(calls, (calls) => {
    const found = calls.some((call) => call.name === name)
      ? Calls.expectRan(calls, name, { ...expected, times: 0 })
      : []
    return found instanceof Calls.ExpectationError ? Effect.fail(found) : Effect.void
  })
}

/**
 * Runs an effect on a clock that moves on by itself as soon as everybody waits: the
 * twenty seconds of a rate limit, or the waits between retries, take no time, and
 * are measured as if they had passed. Under `TestClock` its time moves along.
 *
 * It is for programs that are answered in this process. Where a real connection is
 * waited for, time moves on as well, and timeouts come at once.
 *
 * **Example** (250 requests, 100 in 20 seconds)
 *
 * ```ts
 * import { Clock, Effect } from "effect"
 * import { Person } from "effect-pco/people"
 * import { FakePco, PcoTest } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   const start = yield* Clock.currentTimeMillis
 *   const offsets = Array.from({ length: 250 }, (_, index) => index)
 *   yield* Effect.forEach(offsets, (offset) => Person.list({ offset }), { concurrency: "unbounded" })
 *   console.log(Math.round(((yield* Clock.currentTimeMillis) - start) / 1000), "seconds")
 *   // => 40 seconds
 * })
 *
 * await Effect.runPromise(PcoTest.skipWaits(Effect.provide(program, FakePco.layer({ people: 5 }))))
 * ```
 *
 * @category combinators
 * @since 0.1.0
 */
export const skipWaits = <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> => Waits.skip(effect)
