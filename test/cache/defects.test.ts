import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { TestClock } from "effect/testing"
import { PcoCache } from "../../src/index.ts"
import * as Glob from "../../src/cache/glob.ts"
import * as Lru from "../../src/cache/lru.ts"
import { Person } from "../../src/products/people/index.ts"
import { cached, client, requests, within } from "./support.ts"
import { memoryTier, tierLayer } from "./memoryTier.ts"
import { FakePco } from "../../src/testing/index.ts"

/** Each of them is a defect of caches that this one was measured against. */
describe("no defect of", () => {
  it.effect("a promotion that restarts the life", () =>
    Effect.gen(function*() {
      const tier = yield* memoryTier()
      const process = client({ cache: PcoCache.layerTiered().pipe(Layer.provide(tierLayer(tier))) })
      yield* Effect.gen(function*() {
        yield* Person.get("1").pipe(Effect.provide(process))
        yield* TestClock.adjust("50 seconds")
        // another process lifts it, ten seconds before its end
        yield* Effect.gen(function*() {
          yield* Person.get("1")
          assert.strictEqual(yield* requests, 1)
          yield* TestClock.adjust("9 seconds")
          yield* Person.get("1")
          assert.strictEqual(yield* requests, 1)
          yield* TestClock.adjust("1 second")
          yield* Person.get("1")
          assert.strictEqual(yield* requests, 2)
        }).pipe(Effect.provide(process))
      }).pipe(Effect.provide(FakePco.layerHttpClient({ people: 5, limit: false })))
    }))

  it.effect("a stampede", () =>
    Effect.gen(function*() {
      let made = 0
      const slow = Effect.sync(() => ++made).pipe(Effect.delay("100 millis"))
      const crowd = Effect.all(
        Array.from({ length: 100 }, () => PcoCache.getOrSet("slow", [], slow)),
        { concurrency: "unbounded" }
      )
      assert.deepStrictEqual(new Set(yield* within("1 second")(crowd)), new Set([1]))
      assert.strictEqual(made, 1)
    }).pipe(Effect.provide(cached())))

  for (const nothing of [null, undefined, 0, "", false]) {
    it.effect(`a ${JSON.stringify(nothing) ?? "undefined"} that never hits`, () =>
      Effect.gen(function*() {
        let made = 0
        const value = PcoCache.getOrSet(
          "nothing",
          [],
          Effect.sync(() => {
            made++
            return nothing
          })
        )
        assert.strictEqual(yield* value, nothing)
        assert.strictEqual(yield* value, nothing)
        assert.strictEqual(made, 1)
      }).pipe(Effect.provide(cached())))
  }

  it("a glob whose first star only counts", () => {
    const fits = Glob.matcher("*/people/*/emails*")
    assert.isTrue(fits("/people/v2/people/5/emails?per_page=100"))
    assert.isTrue(fits("x/people//emails"))
    assert.isFalse(fits("/people/v2/people/5/addresses"))
    assert.isFalse(fits("/people/emails"))
    // two stars do not use one character twice
    assert.isFalse(Glob.matcher("a*a")("a"))
    assert.isFalse(Glob.matcher("ab*b*b")("abb"))
    // and the rest stands for itself
    assert.isFalse(Glob.matcher("person.1")("personx1"))
    assert.isTrue(Glob.matcher("where[name]=(a|b)?+*")("where[name]=(a|b)?+1"))
  })

  it.effect("a person:1 that hits person:12", () =>
    Effect.gen(function*() {
      const value = (key: string) => PcoCache.getOrSet(key, [key], Effect.succeed(key))
      const all = Effect.all([value("person:1"), value("person:12"), value("a person:1")])
      const missed = Effect.gen(function*() {
        const { misses } = yield* PcoCache.stats
        yield* all
        return (yield* PcoCache.stats).misses - misses
      })
      assert.strictEqual(yield* missed, 3)
      assert.strictEqual(yield* missed, 0)
      yield* PcoCache.invalidate.tag("person:1")
      assert.strictEqual(yield* missed, 1)
      yield* PcoCache.invalidate.glob("person:1")
      assert.strictEqual(yield* missed, 1)
      yield* PcoCache.invalidate.key("person:1")
      assert.strictEqual(yield* missed, 1)
      yield* PcoCache.invalidate.glob("person:1*")
      assert.strictEqual(yield* missed, 2)
    }).pipe(Effect.provide(cached())))

  it("a first-in-first-out that is called LRU", () => {
    const lru = Lru.make<{ readonly bytes: number }>(2, 100)
    lru.set("old", { bytes: 1 })
    lru.set("new", { bytes: 1 })
    lru.get("old")
    lru.peek("new")
    assert.strictEqual(lru.set("newest", { bytes: 1 }), 1)
    assert.deepStrictEqual(lru.entries().map(([key]) => key).toSorted(), ["newest", "old"])
  })

  it.effect("a life below one second that becomes none, or all", () =>
    Effect.gen(function*() {
      yield* Person.get("1")
      yield* TestClock.adjust("499 millis")
      yield* Person.get("1")
      assert.strictEqual(yield* requests, 1)
      yield* TestClock.adjust("1 millis")
      yield* Person.get("1")
      assert.strictEqual(yield* requests, 2)
    }).pipe(Effect.provide(cached({ timeToLive: "500 millis" }))))

  it.effect("a key of one user that answers another", () =>
    Effect.gen(function*() {
      const secret = PcoCache.getOrSet("mine", [], Effect.succeed("of one"))
      const other = PcoCache.getOrSet("mine", [], Effect.succeed("of two"))
      const shared = yield* Layer.build(PcoCache.layerMemory().pipe(Layer.provide(client())))
      const cache = Layer.succeedContext(shared)
      const as = (applicationId: string) => client({ applicationId, cache: cache })
      yield* Effect.gen(function*() {
        assert.strictEqual(yield* Effect.provide(secret, as("one")), "of one")
        assert.strictEqual(yield* Effect.provide(other, as("two")), "of two")
        assert.strictEqual(yield* Effect.provide(other, as("one")), "of one")
      })
    }).pipe(Effect.provide(FakePco.layerHttpClient({ people: 5 }))))
})
