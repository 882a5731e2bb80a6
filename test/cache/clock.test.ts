import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { TestClock } from "effect/testing"
import { PcoCache } from "../../src/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import { memoryTier, tierLayer } from "./memoryTier.ts"
import { cached, client, requests } from "./support.ts"

const hour = 3_600_000
const minute = 60_000

describe("a clock that is set back", () => {
  it.effect("makes no answer live longer", () =>
    Effect.gen(function*() {
      yield* TestClock.setTime(2 * hour)
      yield* Person.get("1")
      const value = PcoCache.getOrSet("time", [], Effect.clockWith((clock) => clock.currentTimeMillis))
      yield* value
      yield* TestClock.setTime(hour)
      yield* Person.get("1")
      assert.strictEqual(yield* value, hour)
      assert.strictEqual(yield* requests, 2)
      yield* Person.get("1")
      assert.strictEqual(yield* requests, 2, "what was read by the new time is held")
    }).pipe(Effect.provide(cached())))

  it.effect("does not keep what is read anew out of the cache", () =>
    Effect.gen(function*() {
      yield* TestClock.setTime(2 * hour)
      yield* Person.get("1")
      yield* TestClock.setTime(2 * hour - 1)
      yield* Person.get("1").pipe(
        Effect.provideService(PcoCache.CurrentCachePolicy, { mode: "refresh", timeToLive: undefined })
      )
      yield* TestClock.setTime(2 * hour + minute - 1)
      yield* Person.get("1")
      assert.strictEqual(yield* requests, 3, "it lives from when it was read anew")
    }).pipe(Effect.provide(cached())))

  it.effect("does not leave a tier alone that failed before", () =>
    Effect.gen(function*() {
      const store = yield* memoryTier()
      const cache = PcoCache.layerTiered().pipe(Layer.provide(tierLayer(store)))
      yield* Effect.gen(function*() {
        yield* TestClock.setTime(2 * hour)
        store.broken = "fails"
        yield* Person.get("1")
        store.broken = undefined
        yield* TestClock.setTime(hour)
        yield* Person.get("2")
        assert.strictEqual(store.entries.size, 1)
      }).pipe(Effect.provide(client({ cache })))
    }).pipe(Effect.provide(FakePco.layerHttpClient({ people: 5, limit: false }))))
})

describe("another process whose clock is ahead", () => {
  it.effect("leaves no answer that lives longer here, nor one that memory does not hold", () =>
    Effect.gen(function*() {
      const store = yield* memoryTier()
      const cache = PcoCache.layerTiered().pipe(Layer.provide(tierLayer(store)))
      const process = client({ cache })
      yield* Effect.gen(function*() {
        yield* TestClock.setTime(hour + 5000)
        yield* Person.get("1").pipe(Effect.provide(process))
        yield* TestClock.setTime(hour)
        yield* Effect.gen(function*() {
          yield* Person.get("1")
          yield* Person.get("1")
          const { tiers } = yield* PcoCache.stats
          assert.deepStrictEqual([tiers["memory"]?.hits, tiers["store"]?.hits], [1, 1])
          assert.strictEqual(yield* requests, 1)
          yield* TestClock.setTime(hour + minute)
          yield* Person.get("1")
          const after = (yield* PcoCache.stats).tiers
          assert.strictEqual(after["memory"]?.hits, 1)
        }).pipe(Effect.provide(process))
      }).pipe(Effect.provide(FakePco.layerHttpClient({ people: 5, limit: false })))
    }))
})
