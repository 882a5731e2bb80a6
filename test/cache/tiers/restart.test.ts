import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { KeyValueStore } from "effect/persistence"
import { TestClock } from "effect/testing"
import * as CacheTier from "../../../src/cache/CacheTier.ts"
import { build, entryOf } from "./support.ts"

const valueOf = (tier: CacheTier.Tier, key: string) => Effect.map(tier.get(key), ({ entry }) => entry?.value)

/** A store that outlives the tiers on it, and fails when it is told to. */
const world = Effect.gen(function*() {
  const store = yield* Effect.map(Layer.build(KeyValueStore.layerMemory), (context) => context)
  const kv = yield* Effect.provide(KeyValueStore.KeyValueStore, store)
  const state = { failsToSet: false }
  const failing = KeyValueStore.make({
    ...kv,
    set: (key, value) =>
      state.failsToSet
        ? Effect.fail(new KeyValueStore.KeyValueStoreError({ method: "set", key, message: "full" }))
        : kv.set(key, value)
  })
  const layer = CacheTier.layerKeyValueStore({ prefix: "p:", maxEntries: 3 }).pipe(
    Layer.provide(Layer.succeed(KeyValueStore.KeyValueStore, failing))
  )
  return { kv, state, start: build(layer) }
})

const store = (tier: CacheTier.Tier, key: string, tags: ReadonlyArray<string>, life?: number) =>
  Effect.gen(function*() {
    yield* tier.set(key, yield* entryOf(key, tags, life), (yield* tier.get(key)).version)
  })

describe("a program that is started anew on its store", () => {
  it.effect("has its entries, and not those that it invalidated", () =>
    Effect.gen(function*() {
      const { start } = yield* world
      const before = yield* start
      yield* store(before, "kept", ["people/Person:1"])
      yield* store(before, "gone", ["people/Person:2"])
      yield* before.invalidate(["people/Person:2"])
      const after = yield* start
      assert.strictEqual(yield* valueOf(after, "kept"), "kept")
      assert.isUndefined(yield* valueOf(after, "gone"))
    }).pipe(Effect.scoped))

  it.effect("remembers more invalidations than it writes one by one", () =>
    Effect.gen(function*() {
      const { kv, start } = yield* world
      const before = yield* start
      yield* store(before, "kept", ["people/Person:1"])
      yield* store(before, "gone", ["Tag:0"])
      for (let index = 0; index < 1203; index++) yield* before.invalidate([`Tag:${index}`])
      const after = yield* start
      assert.strictEqual(yield* valueOf(after, "kept"), "kept")
      assert.isUndefined(yield* valueOf(after, "gone"))
      assert.isBelow((yield* kv.keys).length, 510)
    }).pipe(Effect.scoped))

  it.effect("remembers those after one that could not be written", () =>
    Effect.gen(function*() {
      const { start, state } = yield* world
      const before = yield* start
      for (const key of ["one", "two", "three"]) yield* store(before, key, [key])
      state.failsToSet = true
      const error = yield* Effect.flip(before.invalidate(["one"]))
      assert.deepStrictEqual([error._tag, error.tier], ["TierError", "key-value"])
      assert.isUndefined(yield* valueOf(before, "one"), "it holds for this process all the same")
      state.failsToSet = false
      yield* before.invalidate(["two"])
      const after = yield* start
      const values = yield* Effect.forEach(["one", "two", "three"], (key) => valueOf(after, key))
      assert.deepStrictEqual(values, [undefined, undefined, "three"])
    }).pipe(Effect.scoped))

  it.effect("believes nothing when its state are garbage or gone, or a change of them is", () =>
    Effect.gen(function*() {
      for (const [spoilt, text] of [["state", "{"], ["state", undefined], ["change:1", "[1]"]] as const) {
        const { kv, start } = yield* world
        const before = yield* start
        yield* store(before, "k", ["people/Person:1"])
        yield* before.invalidate(["people/Person:2"])
        yield* text === undefined ? kv.remove(`p:${spoilt}`) : kv.set(`p:${spoilt}`, text)
        const after = yield* start
        assert.isUndefined(yield* valueOf(after, "k"), spoilt)
        yield* store(after, "k", ["people/Person:1"])
        assert.strictEqual(yield* valueOf(after, "k"), "k")
      }
    }).pipe(Effect.scoped))
})

describe("a change that cannot be read", () => {
  it.effect("ends what is older, also after more tags than are remembered", () =>
    Effect.gen(function*() {
      const { kv, start } = yield* world
      const before = yield* start
      yield* before.invalidate(["Tag:old"])
      yield* store(before, "k", ["people/Person:1"])
      yield* before.invalidate(["people/Person:1"])
      yield* kv.set("p:change:2", "garbage")
      const after = yield* start
      yield* after.invalidate(Array.from({ length: 50_000 }, (_, index) => `Tag:${index}`))
      assert.isUndefined(yield* valueOf(after, "k"))
    }).pipe(Effect.scoped))
})

describe("a key-value store", () => {
  it.effect("keeps so many entries, and none that is over", () =>
    Effect.gen(function*() {
      const { kv, start } = yield* world
      const tier = yield* start
      for (const key of ["a", "b", "c", "d"]) yield* store(tier, key, [], 30_000)
      assert.deepStrictEqual(yield* Effect.forEach(["a", "b", "c", "d"], (key) => valueOf(tier, key)), [
        undefined,
        "b",
        "c",
        "d"
      ])
      yield* TestClock.adjust("2 minutes")
      assert.deepStrictEqual((yield* kv.keys).filter((key) => key.startsWith("p:entry:")), [])
    }).pipe(Effect.scoped))

  it.effect("is rid of what an earlier run left there", () =>
    Effect.gen(function*() {
      const { kv, start } = yield* world
      yield* store(yield* start, "a", [], 30_000)
      yield* kv.set("p:entry:garbage", "of another version")
      yield* kv.set("of somebody else", "1")
      const tier = yield* start
      yield* TestClock.adjust("1 hour")
      assert.isNaN((yield* tier.get("garbage")).entry?.expiresAt)
      yield* TestClock.adjust("25 hours")
      const keys = yield* kv.keys
      assert.isFalse(keys.some((key) => key.startsWith("p:entry:")))
      assert.include(keys, "of somebody else")
    }).pipe(Effect.scoped))
})
