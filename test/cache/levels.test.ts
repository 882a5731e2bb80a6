import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { TestClock } from "effect/testing"
import { PcoCache } from "../../src/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import { memoryTier, type SharedStore, tierLayer } from "./memoryTier.ts"
import { client, recordEvents, requests, settled } from "./support.ts"

const named = (name: string, store: SharedStore) => tierLayer(store, name)

const church = FakePco.layerHttpClient({ people: 20, limit: false })

const processOn = (levels: ReadonlyArray<Layer.Layer<PcoCache.CacheTier>>, options: PcoCache.TieredOptions = {}) =>
  Layer.build(client({ cache: Layer.fresh(PcoCache.layerLevels(levels, options)) }))

/** Forgets what the memory has, and leaves the levels. */
const later = TestClock.adjust("10 seconds")
const short = { timeToLive: "1 hour", memoryTimeToLive: "5 seconds" } as const

describe("levels", () => {
  it.effect("copies a hit into the levels above it, and asks those first", () =>
    Effect.gen(function*() {
      const [near, far] = [yield* memoryTier(), yield* memoryTier()]
      const one = yield* processOn([named("near", yield* memoryTier()), named("far", far)], short)
      const other = yield* processOn([named("near", near), named("far", far)], short)
      const person = yield* Effect.provide(Person.get("1"), one)
      assert.deepStrictEqual(yield* Effect.provide(Person.get("1"), other), person)
      yield* later
      far.broken = "dies"
      assert.deepStrictEqual(yield* Effect.provide(Person.get("1"), other), person)
      assert.strictEqual(yield* requests, 1)
      const { tiers } = yield* Effect.provide(PcoCache.stats, other)
      assert.deepStrictEqual(tiers, {
        memory: { hits: 0, staleHits: 0, misses: 2 },
        near: { hits: 1, staleHits: 0, misses: 1 },
        far: { hits: 1, staleHits: 0, misses: 0 }
      })
    }).pipe(Effect.provide(church), Effect.scoped))

  it.effect("keeps what is left of the time to live in every level", () =>
    Effect.gen(function*() {
      const far = yield* memoryTier()
      const options = { timeToLive: "1 minute", memoryTimeToLive: "1 second" } as const
      const one = yield* processOn([named("near", yield* memoryTier()), named("far", far)], options)
      const other = yield* processOn([named("near", yield* memoryTier()), named("far", far)], options)
      yield* Effect.provide(Person.get("1"), one)
      yield* TestClock.adjust("50 seconds")
      yield* Effect.provide(Person.get("1"), other)
      yield* TestClock.adjust("9 seconds")
      yield* Effect.provide(Person.get("1"), other)
      assert.strictEqual(yield* requests, 1)
      yield* TestClock.adjust("2 seconds")
      yield* Effect.provide(Person.get("1"), other)
      assert.strictEqual(yield* requests, 2)
    }).pipe(Effect.provide(church), Effect.scoped))

  it.effect("reaches every level with a write, of this process and of another", () =>
    Effect.gen(function*() {
      const far = yield* memoryTier()
      const [one, other] = [
        yield* processOn([named("near", yield* memoryTier()), named("middle", yield* memoryTier()), named("far", far)]),
        yield* processOn([named("near", yield* memoryTier()), named("middle", yield* memoryTier()), named("far", far)])
      ]
      yield* Effect.provide(Person.get("1"), one)
      yield* Effect.provide(Person.get("1"), other)
      yield* Effect.provide(Person.update("1", { nickname: "Countess" }), one)
      yield* settled
      assert.strictEqual((yield* Effect.provide(Person.get("1"), one)).nickname, "Countess")
      assert.strictEqual((yield* Effect.provide(Person.get("1"), other)).nickname, "Countess")
    }).pipe(Effect.provide(church), Effect.scoped))

  it.effect("skips a level that fails, and tells it what changed before it is used again", () =>
    Effect.gen(function*() {
      const [near, far] = [yield* memoryTier(), yield* memoryTier()]
      const one = yield* processOn([named("near", near), named("far", far)], short)
      const events = yield* Effect.provide(recordEvents, one)
      yield* Effect.provide(Person.get("1"), one)
      near.broken = "fails"
      yield* later
      yield* Effect.provide(Person.get("1"), one)
      assert.strictEqual(yield* requests, 1)
      yield* Effect.provide(Person.update("1", { nickname: "Countess" }), one)
      near.broken = undefined
      yield* later
      assert.strictEqual((yield* Effect.provide(Person.get("1"), one)).nickname, "Countess")
      assert.include(events.map((event) => event._tag === "TierFailed" ? event.tier : ""), "near")
    }).pipe(Effect.provide(church), Effect.scoped))

  it.effect("begins empty above the last level, which alone knows what others changed meanwhile", () =>
    Effect.gen(function*() {
      const [near, far] = [yield* memoryTier(), yield* memoryTier()]
      yield* Effect.scoped(Effect.gen(function*() {
        const one = yield* processOn([named("near", near), named("far", far)])
        yield* Effect.provide(Person.get("1"), one)
      }))
      const other = yield* processOn([named("far", far)])
      yield* Effect.provide(Person.update("1", { nickname: "Countess" }), other)
      const again = yield* processOn([named("near", near), named("far", far)])
      assert.strictEqual((yield* Effect.provide(Person.get("1"), again)).nickname, "Countess")
    }).pipe(Effect.provide(church), Effect.scoped))

  it.effect("is one tier or more", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(processOn([]))
      assert.match(error.message, /PcoCache\.layerLevels.*tiers: is an array; expected one layer of CacheTier or more/)
    }).pipe(Effect.provide(church), Effect.scoped))
})
