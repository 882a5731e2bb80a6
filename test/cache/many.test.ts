import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Fiber, Layer } from "effect"
import { TestClock } from "effect/testing"
import { Operation, Pco, PcoCache } from "../../src/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import { memoryTier, tierLayer } from "./memoryTier.ts"
import { cached, client, requests, within } from "./support.ts"

/** The ids that each list was asked for. */
const asked = Effect.flatMap(
  FakePco.FakePco,
  (pco) => Effect.map(pco.requests, (all) => all.flatMap(({ query }) => query["where[id]"] ?? []))
)

describe("a read of many by id", () => {
  it.effect("asks only for what the cache lacks", () =>
    Effect.gen(function*() {
      yield* Person.get("2")
      yield* Person.getMany(["1", "3"])
      const { data, missing } = yield* Person.getMany(["4", "3", "2", "1", "99", "4"])
      assert.deepStrictEqual(data.map(({ id }) => id), ["4", "3", "2", "1", "4"])
      assert.deepStrictEqual(missing, ["99"])
      assert.deepStrictEqual(yield* asked, ["1,3", "4,99"])
      yield* Person.getMany(["1", "2", "3", "4"])
      assert.strictEqual(yield* requests, 3)
    }).pipe(Effect.provide(cached())))

  it.effect("fills the cache for reads of one", () =>
    Effect.gen(function*() {
      const { data } = yield* Person.getMany(["1", "2"], { include: ["emails"] })
      assert.deepStrictEqual(yield* Person.get("1", { include: ["emails"] }), data[0])
      assert.strictEqual(yield* requests, 1)
      yield* Person.get("1")
      assert.strictEqual(yield* requests, 2)
      const { hits, misses } = yield* PcoCache.stats
      assert.deepStrictEqual([hits, misses], [1, 3])
    }).pipe(Effect.provide(cached())))

  it.effect("reads 250 of which 40 are known with three requests, and none the next time", () =>
    Effect.gen(function*() {
      const ids = Array.from({ length: 250 }, (_, index) => String(index + 1))
      yield* Person.getMany(ids.filter((id) => Number(id) % 6 === 0))
      yield* Person.getMany(ids)
      assert.deepStrictEqual((yield* asked).map((text) => text.split(",").length), [41, 84, 83, 42])
      assert.lengthOf((yield* Person.getMany(ids)).data, 250)
      assert.strictEqual(yield* requests, 4)
    }).pipe(Effect.provide(cached({}, { people: 250 }))))

  it.effect("knows nothing older than what was written", () =>
    Effect.gen(function*() {
      yield* Person.getMany(["1", "2", "3"])
      yield* Person.update("2", { nickname: "Countess" })
      const { data } = yield* Person.getMany(["1", "2", "3"])
      assert.strictEqual(data[1]?.nickname, "Countess")
      yield* PcoCache.invalidate.tag("people/Person:3")
      yield* Person.getMany(["1", "2", "3"])
      assert.deepStrictEqual(yield* asked, ["1,2,3", "3"])
    }).pipe(Effect.provide(cached())))

  it.effect("keeps nothing that was written while it was read", () =>
    Effect.gen(function*() {
      const reading = yield* Effect.forkChild(Person.getMany(["1", "2"]))
      yield* TestClock.adjust("5 seconds")
      const writing = yield* Effect.forkChild(Person.update("2", { nickname: "Countess" }))
      yield* TestClock.adjust("20 seconds")
      yield* Fiber.join(reading)
      yield* Fiber.join(writing)
      assert.strictEqual((yield* within("10 seconds")(Person.get("2"))).nickname, "Countess")
    }).pipe(Effect.provide(cached({}, { latency: "10 seconds" }))))

  it.effect("reads all of them anew where the program says so, and keeps away where it says that", () =>
    Effect.gen(function*() {
      yield* Person.getMany(["1", "2"])
      yield* Pco.refresh(Person.getMany(["1", "2"]))
      yield* Pco.withoutCache(Person.getMany(["1", "2"]))
      assert.strictEqual(yield* requests, 3)
      yield* TestClock.adjust("20 seconds")
      yield* Person.getMany(["1", "2"])
      assert.strictEqual(yield* requests, 3)
      yield* Pco.withCacheTtl(Person.getMany(["1", "2"]), "10 seconds")
      assert.strictEqual(yield* requests, 4)
    }).pipe(Effect.provide(cached())))

  it.effect("remembers that there is none as a read of one does", () =>
    Effect.gen(function*() {
      assert.isTrue(Exit.isFailure(yield* Effect.exit(Person.get("99"))))
      assert.deepStrictEqual((yield* Person.getMany(["1", "99"])).missing, ["99"])
      assert.deepStrictEqual(yield* asked, ["1"])
    }).pipe(Effect.provide(cached())))

  it.effect("is not cached where reads of one are not", () =>
    Effect.gen(function*() {
      yield* Person.getMany(["1", "2"])
      yield* Person.getMany(["1", "2"])
      assert.strictEqual(yield* requests, 2)
    }).pipe(Effect.provide(cached({ timeToLiveOf: { "people.Person.get": false } }))))

  it.effect("ends a derived value with each of its rows", () =>
    Effect.gen(function*() {
      let made = 0
      const names = PcoCache.derive(
        "names",
        [],
        Effect.map(Person.getMany(["1", "2"]), ({ data }) => {
          made++
          return data.map(({ nickname }) => nickname)
        })
      )
      yield* Person.getMany(["1", "2"])
      yield* names
      yield* names
      assert.strictEqual(made, 1)
      yield* Person.update("2", { nickname: "Countess" })
      assert.strictEqual((yield* names)[1], "Countess")
      // no later than the rows that it was made of
      yield* TestClock.adjust("61 seconds")
      yield* names
      assert.strictEqual(made, 3)
    }).pipe(Effect.provide(cached())))

  it.effect("takes from the tier below what another process read, and fills it", () =>
    Effect.gen(function*() {
      const store = yield* memoryTier()
      const process = () => client({ cache: PcoCache.layerTiered().pipe(Layer.provide(tierLayer(store)), Layer.fresh) })
      const one = yield* Layer.build(process())
      const other = yield* Layer.build(process())
      yield* Effect.provide(Person.getMany(["1", "2"]), one)
      const { data } = yield* Effect.provide(Person.getMany(["1", "2", "3"]), other)
      assert.deepStrictEqual(data.map(({ id }) => id), ["1", "2", "3"])
      assert.deepStrictEqual(yield* asked, ["1,2", "3"])
      yield* Effect.provide(Person.get("3"), one)
      assert.strictEqual(yield* requests, 2)
    }).pipe(Effect.provide(FakePco.layerHttpClient({ people: 20, limit: false })), Effect.scoped))

  it.effect("is one request for equal reads at the same time, and each gets all rows", () =>
    Effect.gen(function*() {
      yield* Person.get("1")
      const reads = Effect.all([Person.getMany(["1", "2", "3"]), Person.getMany(["1", "2", "3"])], { concurrency: 2 })
      const [one, other] = yield* reads
      assert.deepStrictEqual(one, other)
      assert.lengthOf(one.data, 3)
      assert.deepStrictEqual(yield* asked, ["2,3"])
    }).pipe(Effect.provide(cached())))
})

describe("a read as it came", () => {
  it.effect("is no answer for the decoded read of the same request, nor the other way round", () =>
    Effect.gen(function*() {
      const person = yield* Person.get("1")
      const answer = yield* Operation.raw(Person.get("1"))
      assert.deepStrictEqual([Object.keys(answer), answer.status], [["status", "json"], 200])
      assert.deepStrictEqual(yield* Person.get("1"), person)
      const raw = yield* Operation.raw(Person.list())
      const list = yield* Person.list()
      assert.strictEqual(raw.status, 200)
      assert.lengthOf(list.data, 20)
    }).pipe(Effect.provide(cached())))
})
