import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Fiber, Metric, Result, Schema } from "effect"
import { TestClock } from "effect/testing"
import { Operation } from "../../src/index.ts"
import { PcoMetrics } from "../../src/telemetry/index.ts"
import { CurrentPriority } from "../../src/client/Priority.ts"
import { Person } from "../../src/products/people/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import type { Named } from "./support.ts"
import { batched, church, counts, get, idsUpTo, list, off, rename, single } from "./support.ts"

const together = (ids: ReadonlyArray<string>) => Effect.forEach(ids, (id) => batched(id), { concurrency: "unbounded" })

const soon = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.gen(function*() {
    const fiber = yield* Effect.forkChild(effect)
    yield* TestClock.adjust("1 minute")
    return yield* Fiber.join(fiber)
  })

const queries = Effect.flatMap(FakePco.FakePco, ({ requests }) => requests)

describe("gets at the same time", () => {
  it.effect("are one request for 100 of them", () =>
    Effect.gen(function*() {
      const ids = idsUpTo(300)
      const people = yield* soon(together(ids))
      assert.deepStrictEqual(people.map(({ id }) => id), ids)
      assert.deepStrictEqual(yield* counts, { [list]: 3 })
      const cost = yield* (yield* PcoMetrics.PcoMetrics).snapshot
      assert.deepStrictEqual([cost.operations, cost.requests, cost.batched, cost.coalesced], [300, 3, 297, 0])
      const saved = Metric.withAttributes(PcoMetrics.savedRequests, {
        product: "people",
        resource: "own",
        action: "get",
        by: "batched"
      })
      assert.strictEqual((yield* Metric.value(saved)).count, 297)
    }).pipe(Effect.provide(church()), Effect.provideService(Metric.MetricRegistry, new Map())))

  it.effect("of the typed client are one request as well, with what they include", () =>
    Effect.gen(function*() {
      const people = yield* soon(Effect.forEach(
        idsUpTo(100),
        (id) => Person.get(id, { include: ["emails"] }),
        { concurrency: "unbounded" }
      ))
      assert.deepStrictEqual(people.map(({ id }) => id), idsUpTo(100))
      assert.isTrue(people.some(({ emails }) => emails.length > 0))
      assert.deepStrictEqual(yield* counts, { [list]: 1 })
    }).pipe(Effect.provide(church())))

  it.effect("have what is left over in a request of its own, a plain get where it is one", () =>
    Effect.gen(function*() {
      yield* soon(together(idsUpTo(201)))
      assert.deepStrictEqual(yield* counts, { [list]: 2, [single]: 1 })
    }).pipe(Effect.provide(church())))

  it.effect("from fibers that know nothing of each other are one request", () =>
    Effect.gen(function*() {
      const fibers = yield* Effect.forEach(idsUpTo(20), (id) => Effect.forkChild(batched(id)))
      yield* TestClock.adjust("1 second")
      assert.strictEqual((yield* Fiber.joinAll(fibers)).length, 20)
      assert.deepStrictEqual(yield* counts, { [list]: 1 })
    }).pipe(Effect.provide(church())))

  it.effect("are one request an id when it is switched off", () =>
    Effect.gen(function*() {
      yield* soon(together(idsUpTo(20)))
      assert.deepStrictEqual(yield* counts, { [single]: 20 })
    }).pipe(Effect.provide(church({ config: { batch: false } }))))

  it.effect("are not mixed with those of another key or priority, nor with what cannot be batched", () =>
    Effect.gen(function*() {
      yield* soon(Effect.all([
        batched("1"),
        batched("2"),
        batched("3", "Person with emails"),
        batched("4", "Person with emails"),
        Effect.provideService(batched("5"), CurrentPriority, "low"),
        Effect.provideService(batched("6"), CurrentPriority, "low"),
        get("7")
      ], { concurrency: "unbounded" }))
      assert.deepStrictEqual(yield* counts, { [list]: 3, [single]: 1 })
    }).pipe(Effect.provide(church())))

  it.effect("ask once for an id that several want, also when equal reads are not coalesced", () =>
    Effect.gen(function*() {
      const people = yield* soon(together(["1", "2", "1", "2", "1"]))
      assert.deepStrictEqual(people.map(({ id }) => id), ["1", "2", "1", "2", "1"])
      assert.deepStrictEqual((yield* queries).map(({ query }) => query["where[id]"]), ["1,2"])
    }).pipe(Effect.provide(church({ config: { coalesce: false } }))))

  it.effect("are answered out of the batch when an equal one is asked for meanwhile", () =>
    Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(together(["1", "2"]))
      yield* TestClock.adjust("50 millis")
      const late = yield* Effect.forkChild(batched("2"))
      yield* TestClock.adjust("1 second")
      yield* Fiber.join(fiber)
      assert.strictEqual((yield* Fiber.join(late)).id, "2")
      assert.deepStrictEqual(yield* counts, { [list]: 1 })
    }).pipe(Effect.provide(church())))

  it.effect.prop(
    "each get the row of their id, whatever is asked for and when",
    [
      Schema.Array(Schema.Struct({
        id: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 330 })),
        after: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 30 }))
      })).check(Schema.isMaxLength(250))
    ],
    ([asked]) =>
      Effect.gen(function*() {
        const results = yield* soon(Effect.forEach(
          asked,
          ({ after, id }) => Effect.result(Effect.andThen(Effect.sleep(after), batched(String(id)))),
          { concurrency: "unbounded" }
        ))
        results.forEach((result, index) => {
          const { id } = asked[index]!
          if (Result.isSuccess(result)) assert.strictEqual(result.success.id, String(id))
          else assert.deepStrictEqual([result.failure.reason._tag, id > 300], ["NotFound", true])
        })
        for (const { query } of yield* queries) {
          const ids = query["where[id]"]?.split(",") ?? []
          assert.isAtMost(ids.length, 100)
          assert.strictEqual(new Set(ids).size, ids.length)
        }
      }).pipe(Effect.provide(church())),
    { arbitrary: { runs: 20 } }
  )
})

describe("a get that comes alone", () => {
  it.effect("is the plain get and waits for nobody", () =>
    Effect.gen(function*() {
      // no time passes: an answer that took any would never come
      assert.strictEqual((yield* batched("1")).name, "Ada")
      assert.strictEqual((yield* batched("2")).id, "2")
      assert.deepStrictEqual((yield* queries).map(({ path }) => path), [
        "/people/v2/people/1",
        "/people/v2/people/2"
      ])
    }).pipe(Effect.provide(church({ latency: 0 }))))

  it.effect("waits for others while one of its kind is under way, as long as the window", () =>
    Effect.gen(function*() {
      const fibers = [yield* Effect.forkChild(batched("1"))]
      for (const id of ["2", "3", "4"]) {
        yield* TestClock.adjust("10 millis")
        fibers.push(yield* Effect.forkChild(batched(id)))
      }
      yield* TestClock.adjust("1 second")
      yield* Fiber.joinAll(fibers)
      // 2 and 3 came within the window that 2 opened, 4 after it
      assert.deepStrictEqual((yield* queries).map(({ path, query }) => query["where[id]"] ?? path), [
        "/people/v2/people/1",
        "2,3",
        "/people/v2/people/4"
      ])
    }).pipe(Effect.provide(church({ config: { batch: { window: "15 millis" } } }))))

  it.effect("goes on as soon as the one under way is back", () =>
    Effect.gen(function*() {
      const first = yield* Effect.forkChild(batched("1"))
      yield* TestClock.adjust("90 millis")
      const second = yield* Effect.forkChild(batched("2"))
      yield* TestClock.adjust("10 millis")
      yield* Fiber.join(first)
      yield* TestClock.adjust("100 millis")
      assert.strictEqual(second.pollUnsafe()?._tag, "Success")
    }).pipe(Effect.provide(church({ config: { batch: { window: "1 hour" } } }))))
})

describe("what goes wrong in a batch", () => {
  it.effect("an id that is missing fails its own caller alone", () =>
    Effect.gen(function*() {
      const [one, nobody, three] = yield* soon(Effect.all(
        [batched("1"), Effect.flip(batched("999999")), batched("3")],
        { concurrency: "unbounded" }
      ))
      assert.deepStrictEqual([one.id, three.id], ["1", "3"])
      assert.deepStrictEqual(
        [nobody.reason._tag, nobody.operation, nobody.path, nobody.neverSent],
        ["NotFound", "get", "/people/v2/people/999999", false]
      )
      assert.deepStrictEqual(yield* counts, { [list]: 1 })
    }).pipe(Effect.provide(church())))

  it.effect("a failure reaches every caller, under its own name", () =>
    Effect.gen(function*() {
      yield* (yield* FakePco.FakePco).failNext({ status: 500 })
      const errors = yield* soon(
        Effect.forEach(["1", "2"], (id) => Effect.flip(batched(id)), { concurrency: "unbounded" })
      )
      assert.deepStrictEqual(
        errors.map(({ operation, path, reason, status }) => [operation, path, reason._tag, status]),
        [
          ["get", "/people/v2/people/1", "ServerError", 500],
          ["get", "/people/v2/people/2", "ServerError", 500]
        ]
      )
    }).pipe(Effect.provide(church({ config: { retry: { times: 0 } } }))))

  it.effect("a batch is made again like any other request", () =>
    Effect.gen(function*() {
      yield* (yield* FakePco.FakePco).failNext({ status: 503 })
      assert.strictEqual((yield* soon(together(["1", "2"]))).length, 2)
      assert.deepStrictEqual(yield* counts, { [list]: 2 })
    }).pipe(Effect.provide(church())))

  it.effect("input that the batch refuses is not sent", () =>
    Effect.gen(function*() {
      const refusing = (id: string) =>
        Operation.make<Named>({
          ...get(id),
          batch: {
            key: "refusing",
            id,
            read: () =>
              Operation.make<ReadonlyMap<string, Named>>({
                name: "batch",
                product: "people",
                method: "GET",
                template: "/people/v2/people",
                issues: [{ field: "include", problem: "is none" }],
                decode: () => Result.succeed(new Map())
              })
          }
        })
      const errors = yield* soon(
        Effect.forEach(["1", "2"], (id) => Effect.flip(refusing(id)), { concurrency: "unbounded" })
      )
      assert.deepStrictEqual(errors.map(({ neverSent, reason }) => [reason._tag, neverSent]), [
        ["Invalid", true],
        ["Invalid", true]
      ])
      assert.deepStrictEqual(yield* counts, {})
    }).pipe(Effect.provide(church())))

  /** A get whose batch is made differently. */
  const together3 = (over: Partial<Operation.Options<ReadonlyMap<string, Named>>>) =>
    Effect.forEach(["101", "102", "103"], (id) => {
      const one = batched(id)
      const read = (ids: ReadonlyArray<string>) =>
        Operation.make<ReadonlyMap<string, Named>>({ ...one.batch!.read(ids), ...over })
      return Operation.make<Named>({ ...one, batch: { ...one.batch!, read } })
    }, { concurrency: "unbounded" })

  it.effect.each<[string, Partial<Operation.Options<ReadonlyMap<string, Named>>>]>([
    ["says that it ignored the ids", { ignored: () => ["where[id]"] }],
    ["ignores the ids without a word", { query: [["per_page", "100"]] }],
    ["cannot be read", { decode: () => Result.fail({ field: "data[2]", problem: "is no person" }) }]
  ])("where the answer to all of them %s, each is sent alone", ([, over]) =>
    Effect.gen(function*() {
      const people = yield* soon(together3(over))
      assert.deepStrictEqual(people.map(({ id }) => id), ["101", "102", "103"])
      assert.deepStrictEqual(yield* counts, { [list]: 1, [single]: 3 })
      assert.strictEqual((yield* (yield* PcoMetrics.PcoMetrics).snapshot).batched, 0)
    }).pipe(Effect.provide(church())))

  it.effect.each([400, 404, 422])(
    "where all of them together are refused with %i, each is sent alone",
    (status) =>
      Effect.gen(function*() {
        yield* (yield* FakePco.FakePco).failNext({ status })
        assert.strictEqual((yield* soon(together3({}))).length, 3)
        assert.deepStrictEqual(yield* counts, { [list]: 1, [single]: 3 })
      }).pipe(Effect.provide(church()))
  )

  it.effect("a refusal of the credential is not asked for once more by each", () =>
    Effect.gen(function*() {
      yield* (yield* FakePco.FakePco).failNext({ status: 401 })
      const errors = yield* soon(Effect.forEach(["1", "2"], (id) => Effect.flip(batched(id)), {
        concurrency: "unbounded"
      }))
      assert.deepStrictEqual(errors.map(({ reason }) => reason._tag), ["Unauthorized", "Unauthorized"])
      assert.deepStrictEqual(yield* counts, { [list]: 1 })
    }).pipe(Effect.provide(church())))

  it.effect("another query of the same operation does not share its batch", () =>
    Effect.gen(function*() {
      const other = Operation.withQuery(batched("1"), [["include", "emails"]])
      assert.isUndefined(other.batch)
      yield* soon(Effect.all([other, batched("2")], { concurrency: "unbounded" }))
      assert.deepStrictEqual(yield* counts, { [single]: 2 })
    }).pipe(Effect.provide(church())))
})

describe("interruption", () => {
  it.effect("of a caller before the batch is sent takes its id out", () =>
    Effect.gen(function*() {
      const busy = yield* Effect.forkChild(batched("100"))
      yield* TestClock.adjust("1 millis")
      const fibers = yield* Effect.forEach(["1", "2", "3"], (id) => Effect.forkChild(batched(id)))
      yield* TestClock.adjust("1 millis")
      yield* Fiber.interrupt(fibers[1]!)
      yield* TestClock.adjust("1 second")
      yield* Fiber.joinAll([busy, fibers[0]!, fibers[2]!])
      assert.deepStrictEqual((yield* queries).map(({ query }) => query["where[id]"]), [undefined, "1,3"])
    }).pipe(Effect.provide(church())))

  it.effect("of a caller after it is sent leaves the others theirs, and of all of them ends it", () =>
    Effect.gen(function*() {
      for (const last of [false, true]) {
        const fibers = yield* Effect.forEach(["1", "2", "3"], (id) => Effect.forkChild(batched(id)))
        yield* TestClock.adjust("40 millis")
        yield* Fiber.interruptAll(last ? fibers : fibers.slice(0, 2))
        yield* TestClock.adjust("1 second")
        const exit = yield* Fiber.await(fibers[2]!)
        assert.strictEqual(Exit.isSuccess(exit), !last)
      }
      assert.deepStrictEqual(yield* counts, { [list]: 1 })
      // and nothing is left behind that a later get would wait for
      assert.strictEqual((yield* soon(batched("5"))).id, "5")
    }).pipe(Effect.provide(church())))
})

it.effect("a get after a write is answered with what was written", () =>
  Effect.gen(function*() {
    yield* (yield* FakePco.FakePco).failNext({ path: "/people/v2/people", latency: "1900 millis" })
    const before = yield* Effect.forkChild(together(["1", "2"]))
    yield* TestClock.adjust("1500 millis")
    const write = yield* Effect.forkChild(rename("1", "Augusta"))
    yield* TestClock.adjust("100 millis")
    yield* Fiber.join(write)
    const after = yield* Effect.forkChild(together(["1", "2"]))
    yield* TestClock.adjust("2 seconds")
    assert.strictEqual((yield* Fiber.join(before))[0]!.name, "Ada")
    assert.strictEqual((yield* Fiber.join(after))[0]!.name, "Augusta")
  }).pipe(Effect.provide(church())))

it.effect("with both switched off every get is a request", () =>
  Effect.gen(function*() {
    yield* soon(together(["1", "1", "2"]))
    assert.deepStrictEqual(yield* counts, { [single]: 3 })
  }).pipe(Effect.provide(church({ config: off }))))
