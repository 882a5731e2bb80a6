import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Fiber, Layer, Result, Scope } from "effect"
import { TestClock } from "effect/testing"
import { Operation, PcoClient } from "../../src/index.ts"
import { PcoMetrics } from "../../src/telemetry/index.ts"
import { CurrentCachePolicy } from "../../src/client/PcoCache.ts"
import { CurrentPriority } from "../../src/client/Priority.ts"
import { FakePco } from "../../src/testing/index.ts"
import { church, counts, get, getAs, off, rename, single } from "./support.ts"

const saved = Effect.flatMap(PcoMetrics.PcoMetrics, ({ snapshot }) => snapshot)

/** Runs for a second of the clock. */
const inASecond = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.gen(function*() {
    const fiber = yield* Effect.forkChild(effect)
    yield* TestClock.adjust("1 second")
    return yield* Fiber.join(fiber)
  })

const times = <A, E, R>(count: number, effect: Effect.Effect<A, E, R>) =>
  Effect.forEach(Array.from({ length: count }), () => effect, { concurrency: "unbounded" })

describe("equal reads under way", () => {
  it.effect("are one request", () =>
    Effect.gen(function*() {
      const people = yield* inASecond(times(1000, Effect.suspend(() => get("1"))))
      assert.strictEqual(people.length, 1000)
      assert.deepStrictEqual(new Set(people.map(({ name }) => name)), new Set(["Ada"]))
      assert.deepStrictEqual(yield* counts, { [single]: 1 })
      const cost = yield* saved
      assert.deepStrictEqual([cost.operations, cost.requests, cost.coalesced], [1000, 1, 999])
    }).pipe(Effect.provide(church())))

  it.effect("are one each when it is switched off", () =>
    Effect.gen(function*() {
      yield* inASecond(times(10, get("1")))
      assert.deepStrictEqual(yield* counts, { [single]: 10 })
      assert.strictEqual((yield* saved).coalesced, 0)
    }).pipe(Effect.provide(church({ config: off }))))

  it.effect("are joined in the middle, and not once they are over", () =>
    Effect.gen(function*() {
      const first = yield* Effect.forkChild(get("1"))
      yield* TestClock.adjust("90 millis")
      const second = yield* Effect.forkChild(get("1"))
      yield* TestClock.adjust("10 millis")
      yield* Fiber.join(first)
      yield* Fiber.join(second)
      assert.deepStrictEqual(yield* counts, { [single]: 1 })
      yield* inASecond(get("1"))
      assert.deepStrictEqual(yield* counts, { [single]: 2 })
    }).pipe(Effect.provide(church())))

  it.effect("are equal whatever the order of their query, and different with another one", () =>
    Effect.gen(function*() {
      const list = (query: Operation.Options<unknown>["query"]) =>
        Operation.make({
          name: "list",
          product: "people",
          method: "GET",
          template: "/people/v2/people",
          query,
          decode: ({ json }) => Result.succeed(json)
        })
      yield* inASecond(Effect.all([
        list([["per_page", "5"], ["order", "last_name"]]),
        list([["order", "last_name"], ["per_page", "5"]]),
        list([["order", "last_name"], ["per_page", "6"]])
      ], { concurrency: "unbounded" }))
      assert.deepStrictEqual(yield* counts, { "GET /people/v2/people": 2 })
    }).pipe(Effect.provide(church())))

  it.effect("each decode the answer for themselves", () =>
    Effect.gen(function*() {
      const [name, length, wrong] = yield* inASecond(Effect.all([
        getAs("1", (row) => row.attributes.first_name),
        getAs("1", (row) => row.attributes.first_name.length),
        Effect.flip(Operation.make({
          ...get("1"),
          name: "wrong",
          decode: () => Result.fail({ field: "data", problem: "is not for me" })
        }))
      ], { concurrency: "unbounded" }))
      assert.deepStrictEqual([name, length], ["Ada", 3])
      assert.strictEqual(wrong.operation, "wrong")
      assert.deepStrictEqual(
        { ...wrong.reason },
        { _tag: "Malformed", field: "data", problem: "is not for me" } as never
      )
      assert.deepStrictEqual([wrong.attempts, wrong.neverSent], [1, false])
      assert.deepStrictEqual(yield* counts, { [single]: 1 })
    }).pipe(Effect.provide(church())))

  it.effect("go on when the first one cannot decode the answer", () =>
    Effect.gen(function*() {
      const broken = Operation.make<string>({
        ...get("1"),
        batch: undefined,
        decode: () => Result.fail({ field: "data", problem: "is not for me" })
      })
      const [failed, person] = yield* inASecond(
        Effect.all([Effect.flip(broken), get("1")], { concurrency: "unbounded" })
      )
      assert.strictEqual(failed.reason._tag, "Malformed")
      assert.strictEqual(person.name, "Ada")
      assert.deepStrictEqual(yield* counts, { [single]: 1 })
    }).pipe(Effect.provide(church())))

  it.effect("share a failure, under the name of each", () =>
    Effect.gen(function*() {
      const errors = yield* inASecond(Effect.all([
        Effect.flip(get("999999")),
        Effect.flip(Operation.make({ ...get("999999"), name: "other" }))
      ], { concurrency: "unbounded" }))
      assert.deepStrictEqual(errors.map(({ operation, reason, status }) => [operation, reason._tag, status]), [
        ["get", "NotFound", 404],
        ["other", "NotFound", 404]
      ])
      assert.strictEqual(errors[0]!.request_id, errors[1]!.request_id)
      assert.deepStrictEqual(yield* counts, { [single]: 1 })
    }).pipe(Effect.provide(church())))

  it.effect("of different priorities are two, so that nobody urgent waits behind somebody who is not", () =>
    Effect.gen(function*() {
      yield* inASecond(Effect.all([
        Effect.provideService(get("1"), CurrentPriority, "low"),
        Effect.provideService(get("1"), CurrentPriority, "high")
      ], { concurrency: "unbounded" }))
      assert.deepStrictEqual(yield* counts, { [single]: 2 })
    }).pipe(Effect.provide(church())))
})

describe("a read that is to be made anew", () => {
  it.effect("does not join one that a cache may answer", () =>
    Effect.gen(function*() {
      yield* inASecond(Effect.all([
        get("1"),
        Effect.provideService(get("1"), CurrentCachePolicy, { mode: "refresh", timeToLive: undefined })
      ], { concurrency: "unbounded" }))
      assert.deepStrictEqual(yield* counts, { [single]: 2 })
    }).pipe(Effect.provide(church())))
})

describe("interruption", () => {
  for (const [which, name] of [[0, "first"], [1, "second"]] as const) {
    it.effect(`of the ${name} of two leaves the other one its answer`, () =>
      Effect.gen(function*() {
        const fibers = [yield* Effect.forkChild(get("1")), yield* Effect.forkChild(get("1"))]
        yield* TestClock.adjust("50 millis")
        yield* Fiber.interrupt(fibers[which]!)
        yield* TestClock.adjust("50 millis")
        assert.strictEqual((yield* Fiber.join(fibers[1 - which]!)).name, "Ada")
        assert.isTrue(Exit.hasInterrupts(yield* Fiber.await(fibers[which]!)))
        assert.deepStrictEqual(yield* counts, { [single]: 1 })
      }).pipe(Effect.provide(church())))
  }

  it.effect("of the last one ends the request, and the next read is a new one", () =>
    Effect.gen(function*() {
      const fibers = [yield* Effect.forkChild(get("1")), yield* Effect.forkChild(get("1"))]
      // the embedded Planning Center sees a request when half of its time has passed
      yield* TestClock.adjust("40 millis")
      yield* Fiber.interruptAll(fibers)
      yield* TestClock.adjust("1 second")
      assert.deepStrictEqual(yield* counts, {})
      assert.strictEqual((yield* inASecond(get("1"))).name, "Ada")
      assert.deepStrictEqual(yield* counts, { [single]: 1 })
    }).pipe(Effect.provide(church())))

  it.effect("of the client ends what is under way", () =>
    Effect.gen(function*() {
      const scope = yield* Scope.make()
      const client = yield* Layer.buildWithScope(church(), scope)
      const reading = yield* Effect.forkChild(Effect.provide(get("1"), client))
      yield* TestClock.adjust("40 millis")
      yield* Scope.close(scope, Exit.void)
      yield* TestClock.adjust("1 second")
      assert.isTrue(Exit.hasInterrupts(yield* Fiber.await(reading)))
      assert.deepStrictEqual(yield* Effect.provide(counts, client), {})
    }))
})

describe("a write", () => {
  it.effect("is not missed by a read after it, although one from before is still under way", () =>
    Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      // Planning Center sees it after one second, and the answer is there after two
      yield* fake.failNext({ method: "GET", latency: "1900 millis" })
      const before = yield* Effect.forkChild(get("1"))
      yield* TestClock.adjust("1500 millis")
      const write = yield* Effect.forkChild(rename("1", "Augusta"))
      yield* TestClock.adjust("100 millis")
      yield* Fiber.join(write)
      const after = yield* Effect.forkChild(get("1"))
      yield* TestClock.adjust("2 seconds")
      assert.strictEqual((yield* Fiber.join(before)).name, "Ada")
      assert.strictEqual((yield* Fiber.join(after)).name, "Augusta")
    }).pipe(Effect.provide(church())))

  it.effect("is joined by no read from before it began, nor after it by one that began while it ran", () =>
    Effect.gen(function*() {
      yield* (yield* FakePco.FakePco).inject({ method: "GET", latency: "10 seconds" })
      const client = yield* PcoClient.PcoClient
      const read = Effect.forkChild(client.run(get("1")))
      const fibers = [yield* read]
      yield* TestClock.adjust("10 millis")
      const write = yield* Effect.forkChild(rename("2", "Augusta"))
      yield* TestClock.adjust("10 millis")
      fibers.push(yield* read, yield* read) // one of their own, while it runs
      yield* TestClock.adjust("100 millis")
      yield* Fiber.join(write)
      fibers.push(yield* read)
      yield* TestClock.adjust("20 seconds")
      yield* Fiber.joinAll(fibers)
      assert.deepStrictEqual(yield* counts, { [single]: 3, "PATCH /people/v2/people/{person_id}": 1 })
    }).pipe(Effect.provide(church())))
})
