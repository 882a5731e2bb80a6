import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Redacted } from "effect"
import { KeyValueStore } from "effect/persistence"
import { inspect } from "node:util"
import * as CacheTier from "../../../src/cache/CacheTier.ts"
import { build, entryOf } from "./support.ts"

const keyOf = (id: string, byte: number): CacheTier.EncryptionKey => ({
  id,
  key: Redacted.make(new Uint8Array(32).fill(byte))
})

/** A store, and tiers on it with these keys; without any it is a plain one. */
const world = Effect.gen(function*() {
  const kv = yield* Effect.provide(KeyValueStore.KeyValueStore, yield* Layer.build(KeyValueStore.layerMemory))
  const plain = CacheTier.layerKeyValueStore({ prefix: "p:" }).pipe(
    Layer.provide(Layer.succeed(KeyValueStore.KeyValueStore, kv))
  )
  return {
    kv,
    plain: build(plain),
    withKeys: (...keys: ReadonlyArray<CacheTier.EncryptionKey>) =>
      build(CacheTier.encrypted({ keys }).pipe(Layer.provide(plain)))
  }
})

const secret = "{\"name\":\"Ada Lovelace\"}"
const store = (tier: CacheTier.Tier, key = "k") =>
  Effect.gen(function*() {
    yield* tier.set(key, yield* entryOf(secret, ["people/Person:1"]), (yield* tier.get(key)).version)
  })
const valueOf = (tier: CacheTier.Tier, key = "k") => Effect.map(tier.get(key), ({ entry }) => entry?.value)
const isUnreadable = (tier: CacheTier.Tier, key = "k") =>
  Effect.map(tier.get(key), ({ entry }) => entry !== undefined && Number.isNaN(entry.expiresAt))

describe("an encrypted tier", () => {
  it.effect("stores nothing that can be read, and the same value never twice in the same way", () =>
    Effect.gen(function*() {
      const { kv, withKeys } = yield* world
      const tier = yield* withKeys(keyOf("k1", 1))
      const texts: Array<string> = []
      for (let times = 0; times < 2; times++) {
        yield* store(tier)
        assert.strictEqual(yield* valueOf(tier), secret)
        const { value } = JSON.parse((yield* kv.get("p:entry:k"))!) as CacheTier.StoredEntry
        assert.match(value, /^sealed1\.k1\.[\w+/=]+$/)
        assert.notInclude(Buffer.from(value.split(".")[2]!, "base64").toString("latin1"), "Lovelace")
        texts.push(value)
      }
      assert.notStrictEqual(texts[0], texts[1])
    }).pipe(Effect.scoped))

  it.effect("takes no entry of which a single byte was changed", () =>
    Effect.gen(function*() {
      const { kv, withKeys } = yield* world
      const tier = yield* withKeys(keyOf("k1", 1))
      yield* store(tier)
      const text = (yield* kv.get("p:entry:k"))!
      const entry = JSON.parse(text) as CacheTier.StoredEntry
      const [kind, id, sealed] = entry.value.split(".") as [string, string, string]
      const bytes = Buffer.from(sealed, "base64")
      for (let index = 0; index < bytes.length; index++) {
        const changed = Buffer.from(bytes)
        changed[index]! ^= 1
        const value = `${kind}.${id}.${changed.toString("base64")}`
        yield* kv.set("p:entry:k", JSON.stringify({ ...entry, value }))
        assert.isTrue(yield* isUnreadable(tier), `byte ${index}`)
      }
      const others = [
        { ...entry, expiresAt: entry.expiresAt + 1 },
        { ...entry, staleUntil: entry.staleUntil + 1 },
        { ...entry, readAt: entry.readAt + 1 },
        { ...entry, tags: [] },
        { ...entry, value: `${kind}.k2.${sealed}` },
        { ...entry, value: "" },
        { ...entry, value: `${kind}.${id}.AAAA` },
        { ...entry, value: secret }
      ]
      for (const other of others) {
        yield* kv.set("p:entry:k", JSON.stringify(other))
        assert.isTrue(yield* isUnreadable(tier))
      }
      yield* kv.set("p:entry:other", text)
      assert.isTrue(yield* isUnreadable(tier, "other"), "the entry of another key")
      yield* kv.set("p:entry:k", text)
      assert.strictEqual(yield* valueOf(tier), secret)
    }).pipe(Effect.scoped))

  it.effect("takes no entry that was invalidated and got a newer version", () =>
    Effect.gen(function*() {
      const { kv, withKeys } = yield* world
      const tier = yield* withKeys(keyOf("k1", 1))
      yield* store(tier)
      const old = JSON.parse((yield* kv.get("p:entry:k"))!) as CacheTier.StoredEntry
      yield* tier.invalidate(["people/Person:1"])
      const { version } = yield* tier.get("other")
      yield* kv.set("p:entry:k", JSON.stringify({ ...old, version }))
      assert.isTrue(yield* isUnreadable(tier))
      yield* store(tier)
      assert.strictEqual(yield* valueOf(tier), secret)
    }).pipe(Effect.scoped))

  it.effect("opens with an old key what was sealed with it, and seals with the first one", () =>
    Effect.gen(function*() {
      const { kv, withKeys } = yield* world
      yield* store(yield* withKeys(keyOf("old", 1)))
      const both = yield* withKeys(keyOf("new", 2), keyOf("old", 1))
      assert.strictEqual(yield* valueOf(both), secret)
      yield* store(both)
      assert.include(yield* kv.get("p:entry:k"), "sealed1.new.")
      assert.strictEqual(yield* valueOf(yield* withKeys(keyOf("new", 2))), secret)
      assert.isTrue(yield* isUnreadable(yield* withKeys(keyOf("old", 1))))
      assert.isTrue(yield* isUnreadable(yield* withKeys(keyOf("new", 1))), "another key of the same id")
    }).pipe(Effect.scoped))

  it.effect("takes nothing that was stored without encryption", () =>
    Effect.gen(function*() {
      const { plain, withKeys } = yield* world
      yield* store(yield* plain)
      assert.isTrue(yield* isUnreadable(yield* withKeys(keyOf("k1", 1))))
    }).pipe(Effect.scoped))

  it.effect("refuses keys that are none, without telling them", () =>
    Effect.gen(function*() {
      const { withKeys } = yield* world
      const bytes = (length: number) => Redacted.make(new Uint8Array(length).fill(65))
      const wrong: ReadonlyArray<readonly [ReadonlyArray<CacheTier.EncryptionKey>, string]> = [
        [[], "keys: holds no key"],
        [[{ id: "a", key: bytes(31) }], "keys[0].key: has 31 bytes"],
        [[{ id: "a", key: bytes(33) }], "keys[0].key: has 33 bytes"],
        [[{ id: "a", key: Redacted.make("not Base64 at all!") }], "keys[0].key: is no Base64"],
        [[{ id: "a b", key: bytes(32) }], "keys[0].id: is \"a b\""],
        [[keyOf("a", 1), keyOf("a", 2)], "keys[1].id: is \"a\" again"],
        // as from JavaScript
        [[{ id: "a", key: "s3cr3t" as unknown as Redacted.Redacted }], "keys[0].key: is not Redacted"]
      ]
      for (const [keys, message] of wrong) {
        const error = yield* Effect.flip(withKeys(...keys))
        assert.strictEqual(error.reason._tag, "Invalid")
        assert.include(error.message, message)
        assert.notMatch(inspect(error, { depth: 9 }), /s3cr3t|not Base64 at all|65, 65|AAAA/)
      }
      const text = Buffer.alloc(32, 9).toString("base64")
      const tier = yield* withKeys({ id: "a", key: Redacted.make(text) })
      yield* store(tier)
      assert.strictEqual(yield* valueOf(tier), secret)
    }).pipe(Effect.scoped))
})
