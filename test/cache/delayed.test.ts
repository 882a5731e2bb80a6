import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { TestClock } from "effect/testing"
import { PcoCache } from "../../src/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import { memoryTier, tierLayer } from "./memoryTier.ts"
import { cached, client, requests, settled } from "./support.ts"

const delayedInvalidation = { hits: 3, delay: "2 seconds" } as const

const event = (id: string, name = "updated") => ({
  name: `people.v2.events.person.${name}`,
  payload: { data: { type: "Person", id, attributes: {} } }
})

/** Somebody else renames a person. */
const renamed = (id: string, nickname: string) =>
  Effect.flatMap(FakePco.FakePco, (pco) => pco.put("Person", { id, attributes: { nickname } }))

const nickname = Effect.map(Person.get("1"), (person) => person.nickname)

describe("delayed invalidation", () => {
  it.effect("serves a hot answer once more and fetches the new one behind it", () =>
    Effect.gen(function*() {
      yield* renamed("1", "Old")
      for (let times = 0; times < 4; times++) assert.strictEqual(yield* nickname, "Old")
      yield* renamed("1", "New")
      yield* PcoCache.apply(event("1"))
      assert.strictEqual(yield* nickname, "Old")
      yield* settled
      assert.strictEqual(yield* nickname, "New")
      assert.strictEqual(yield* requests, 2)
    }).pipe(Effect.provide(cached({ delayedInvalidation }))))

  it.effect("fetches it once for many readers", () =>
    Effect.gen(function*() {
      yield* Effect.forEach(Array.from({ length: 5 }), () => nickname)
      yield* PcoCache.apply(event("1"))
      yield* Effect.forEach(Array.from({ length: 50 }), () => nickname, { concurrency: "unbounded" })
      yield* settled
      yield* nickname
      assert.strictEqual(yield* requests, 2)
    }).pipe(Effect.provide(cached({ delayedInvalidation }))))

  it.effect("ends a cold answer at once", () =>
    Effect.gen(function*() {
      yield* nickname
      yield* nickname
      yield* renamed("1", "New")
      yield* PcoCache.apply(event("1"))
      assert.strictEqual(yield* nickname, "New")
    }).pipe(Effect.provide(cached({ delayedInvalidation }))))

  it.effect("never serves it after the delay, and a second change does not prolong it", () =>
    Effect.gen(function*() {
      for (let times = 0; times < 5; times++) yield* nickname
      yield* renamed("1", "New")
      yield* PcoCache.apply(event("1"))
      yield* TestClock.adjust("1500 millis")
      yield* PcoCache.apply(event("1"))
      yield* TestClock.adjust("500 millis")
      assert.strictEqual(yield* nickname, "New")
    }).pipe(Effect.provide(cached({ delayedInvalidation }))))

  it.effect("delays neither what this program writes and invalidates nor a deletion", () =>
    Effect.gen(function*() {
      const hot = Effect.forEach(Array.from({ length: 5 }), () => nickname)
      yield* hot
      yield* Person.update("1", { nickname: "Mine" })
      assert.strictEqual(yield* nickname, "Mine")
      yield* hot
      yield* renamed("1", "Theirs")
      yield* PcoCache.invalidate.tag("people/Person:1")
      assert.strictEqual(yield* nickname, "Theirs")
      yield* hot
      yield* Effect.flatMap(FakePco.FakePco, (pco) => pco.remove("Person", "1"))
      yield* PcoCache.apply(event("1", "destroyed"))
      assert.strictEqual((yield* Effect.flip(nickname)).reason._tag, "NotFound")
    }).pipe(Effect.provide(cached({ delayedInvalidation }))))

  it.effect("ends at once where this program writes during the delay", () =>
    Effect.gen(function*() {
      for (let times = 0; times < 5; times++) yield* nickname
      yield* PcoCache.apply(event("1"))
      yield* Person.update("1", { nickname: "Mine" })
      assert.strictEqual(yield* nickname, "Mine")
    }).pipe(Effect.provide(cached({ delayedInvalidation }))))

  it.effect("delays what another process invalidates", () =>
    Effect.gen(function*() {
      const store = yield* memoryTier()
      const process = () =>
        client({
          cache: PcoCache.layerTiered({ delayedInvalidation }).pipe(Layer.provide(tierLayer(store)), Layer.fresh)
        })
      const one = yield* Layer.build(process())
      const other = yield* Layer.build(process())
      const before = yield* Effect.provide(nickname, one)
      for (let times = 0; times < 5; times++) yield* Effect.provide(nickname, one)
      yield* Effect.provide(Person.update("1", { nickname: "New" }), other)
      yield* TestClock.adjust("1 millis")
      assert.strictEqual(yield* Effect.provide(nickname, one), before)
      yield* settled
      assert.strictEqual(yield* Effect.provide(nickname, one), "New")
    }).pipe(Effect.provide(FakePco.layerHttpClient({ people: 5, limit: false })), Effect.scoped))
})
