/**
 * Stores below the memory of a cache, for `PcoCache.layerTiered`: Redis for many
 * processes, files or a database for one, each of them encrypted if you like.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as KeyValueStore from "effect/persistence/KeyValueStore"
import * as Persistence from "effect/persistence/Persistence"
import * as Redis from "effect/persistence/Redis"
import type * as Duration from "effect/Duration"
import { checker } from "../client/checker.ts"
import { millisOf } from "../internal/millis.ts"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import * as Issue from "../jsonapi/Issue.ts"
import { optionsOf } from "../jsonapi/optionsOf.ts"
import type { EncryptionOptions } from "./cipher.ts"
import * as Cipher from "./cipher.ts"
import * as RedisTier from "./redisTier.ts"
import { unreadable } from "./stored.ts"
import * as Stores from "./stores.ts"
import * as StoreTier from "./storeTier.ts"
import type { Lookup, StoredEntry, Tier } from "./Tier.ts"
import { CacheTier } from "./Tier.ts"

export { type EncryptionKey, type EncryptionOptions } from "./cipher.ts"
export { CacheTier, everything, type Lookup, type StoredEntry, type Tier, TierError } from "./Tier.ts"

const textOption = (issues: Array<Issue.Issue>, field: string, value: unknown) => {
  if (typeof value === "string" && value.trim() !== "") return
  issues.push({ field, problem: `is ${Issue.describe(value)}`, expected: "a text that is not empty" })
}

/**
 * The options of a tier in Redis.
 *
 * @category models
 * @since 0.1.0
 */
export interface RedisOptions {
  /**
   * What all keys begin with; `effect-pco:{cache}:` by default. On a cluster the part in
   * braces keeps them on one node, which they must be.
   */
  readonly prefix?: string | undefined
  /**
   * How often Redis is asked what others invalidated, besides whenever it says that there
   * is something; 500 ms by default, and one second at most.
   */
  readonly pollInterval?: Duration.Input | undefined
}

const redisNames: ReadonlyArray<keyof RedisOptions> = ["prefix", "pollInterval"]

/**
 * Keeps entries in Redis (6.2 or newer), for any number of processes: what one of them
 * has read the others need not ask for, and what one of them invalidates the others drop
 * from their memory within a second, by publish and subscribe.
 *
 * **Details**
 *
 * A hit is one round trip: a script judges the entry by what was invalidated since its
 * fetch began. Redis lets entries go by itself when they are over. It may also evict
 * whatever it likes, be flushed or restored from a backup: what then cannot be known to
 * hold is a miss.
 *
 * While Redis is away every read is a miss below and goes on. When it is there again,
 * nothing that was stored before is believed: the processes could not tell each other
 * what they changed.
 *
 * The values stand there as Planning Center sent them, so who can read that Redis can
 * read people's data, unless they are encrypted: see {@link encrypted}. The program keeps
 * a second connection for the messages.
 *
 * Fails with `Invalid` when an option is wrong.
 *
 * **Example** (One cache for many processes)
 *
 * ```ts
 * import { NodeRedis } from "@effect/platform-node"
 * import { Layer } from "effect"
 * import { CacheTier } from "effect-pco"
 *
 * export const layer = CacheTier.layerRedis({ prefix: "my-church-sync:{cache}:" }).pipe(
 *   Layer.provide(NodeRedis.layer({ url: "redis://127.0.0.1:6379" }))
 * )
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layerRedis = (options: RedisOptions = {}): Layer.Layer<CacheTier, PcoError, Redis.Redis> =>
  Layer.effect(
    CacheTier,
    Effect.gen(function*() {
      const [{ pollInterval: given = "500 millis", prefix = "effect-pco:{cache}:" }, wrong] = optionsOf(
        options,
        redisNames
      )
      const issues = [...wrong]
      textOption(issues, "prefix", prefix)
      const pollInterval = millisOf(given)
      if (!(pollInterval > 0 && pollInterval <= 1000)) {
        const problem = `is ${Issue.describe(given)}`
        issues.push({ field: "pollInterval", problem, expected: "a duration above zero, one second at most" })
      }
      if (issues.length > 0) return yield* invalidInput("CacheTier.layerRedis", issues)
      return yield* RedisTier.make(yield* Redis.Redis, { prefix, pollInterval })
    })
  )

/**
 * The options of a tier in a key-value store.
 *
 * @category models
 * @since 0.1.0
 */
export interface KeyValueStoreOptions {
  /** What all keys begin with; `effect-pco:cache:` by default. */
  readonly prefix?: string | undefined
  /** How many entries are kept; 100,000 by default. The oldest go for new ones. */
  readonly maxEntries?: number | undefined
}

const keyValueStoreNames: ReadonlyArray<keyof KeyValueStoreOptions> = ["prefix", "maxEntries"]

/**
 * Keeps entries in Effect's `KeyValueStore`: files, a table of a database, the storage of
 * a browser. What is there when a program ends is there when it starts again, and what it
 * invalidated stays so.
 *
 * One process at a time may use it: it is not told of what another one invalidates there.
 * For many processes there is {@link layerRedis}.
 *
 * Fails with `Invalid` when an option is wrong.
 *
 * **Example** (In files)
 *
 * ```ts
 * import { NodeServices } from "@effect/platform-node"
 * import { Layer } from "effect"
 * import { CacheTier } from "effect-pco"
 * import { KeyValueStore } from "effect/persistence"
 *
 * export const layer = CacheTier.layerKeyValueStore().pipe(
 *   Layer.provide(KeyValueStore.layerFileSystem("/var/cache/my-church-sync")),
 *   Layer.provide(NodeServices.layer)
 * )
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layerKeyValueStore = (
  options: KeyValueStoreOptions = {}
): Layer.Layer<CacheTier, PcoError, KeyValueStore.KeyValueStore> =>
  Layer.effect(
    CacheTier,
    Effect.gen(function*() {
      const [{ maxEntries: given, prefix = "effect-pco:cache:" }, wrong] = optionsOf(options, keyValueStoreNames)
      const { issues, whole } = checker()
      issues.push(...wrong)
      textOption(issues, "prefix", prefix)
      const maxEntries = whole("maxEntries", given, 100_000, 1, 10_000_000)
      if (issues.length > 0) return yield* invalidInput("CacheTier.layerKeyValueStore", issues)
      const store = yield* Stores.ofKeyValueStore(yield* KeyValueStore.KeyValueStore, { prefix, maxEntries })
      return StoreTier.make(store)
    })
  )

/**
 * Keeps entries in Effect's `BackingPersistence`, which removes what is over by itself.
 * As with {@link layerKeyValueStore}, one process at a time may use it.
 *
 * Fails with `Invalid` when an option is wrong.
 *
 * **Example** (Below a memory)
 *
 * ```ts
 * import { Effect, Layer } from "effect"
 * import { CacheTier } from "effect-pco"
 * import { Persistence } from "effect/persistence"
 *
 * const layer = CacheTier.layerPersistence().pipe(Layer.provide(Persistence.layerBackingMemory))
 * const program = Effect.gen(function*() {
 *   const tier = yield* CacheTier.CacheTier
 *   const { version } = yield* tier.get("k")
 *   const entry = { value: "1", readAt: 0, expiresAt: 9e15, staleUntil: 9e15, tags: ["people/Person:1"] }
 *   yield* tier.set("k", entry, version)
 *   console.log((yield* tier.get("k")).entry?.value)
 *   // => 1
 *   yield* tier.invalidate(["people/Person:1"])
 *   console.log((yield* tier.get("k")).entry?.value)
 *   // => undefined
 * })
 * await Effect.runPromise(Effect.provide(program, layer))
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layerPersistence = (
  options: {
    /** What the store is called; `effect_pco_cache` by default. */
    readonly storeId?: string | undefined
  } = {}
): Layer.Layer<CacheTier, PcoError, Persistence.BackingPersistence> =>
  Layer.effect(
    CacheTier,
    Effect.gen(function*() {
      const [{ storeId = "effect_pco_cache" }, wrong] = optionsOf(options, ["storeId"])
      const issues = [...wrong]
      textOption(issues, "storeId", storeId)
      if (issues.length > 0) return yield* invalidInput("CacheTier.layerPersistence", issues)
      const backing = yield* Persistence.BackingPersistence
      return StoreTier.make(Stores.ofPersistence(yield* backing.make(storeId)))
    })
  )

// Whoever can write to the store can change none of this, nor put one entry in the place of another.
const contextOf = (key: string, { expiresAt, readAt, staleUntil, tags }: StoredEntry): string =>
  JSON.stringify([key, readAt, expiresAt, staleUntil, tags])

// The version is encrypted with the value, so that nobody can make an invalidated entry valid by giving it a new version.
const withVersion = (version: string, value: string): string => `${version}\n${value}`
const ofVersion = (version: string | undefined, text: string | undefined): string | undefined => {
  if (text === undefined) return undefined
  const end = text.indexOf("\n")
  return end >= 0 && (version === undefined || version === text.slice(0, end)) ? text.slice(end + 1) : undefined
}

/**
 * Encrypts the values of the tier below with AES-256-GCM and a fresh nonce for each value. The key of the entry, its
 * times, its tags and its version are authenticated: they can be read but not changed, so an invalidated entry cannot be
 * restored.
 * An entry that was changed, that was stored without encryption, or whose encryption key
 * is not there is a miss, and the cache tells of it.
 *
 * **Details**
 *
 * To change keys, put a new one first and leave the old one behind it for as long as
 * entries live. Change it before it has sealed 2^32 values.
 *
 * Fails with `Invalid` when a key is not of 32 bytes.
 *
 * **Example** (A key from the environment)
 *
 * ```ts
 * import { Effect, Layer, Redacted } from "effect"
 * import { CacheTier } from "effect-pco"
 * import { KeyValueStore } from "effect/persistence"
 *
 * const keys = [{ id: "2026-11", key: Redacted.make("bm90IDMyIGJ5dGVz") }]
 * const layer = CacheTier.encrypted({ keys }).pipe(
 *   Layer.provide(CacheTier.layerKeyValueStore()),
 *   Layer.provide(KeyValueStore.layerMemory)
 * )
 * const error = await Effect.runPromise(Effect.flip(Effect.scoped(Layer.build(layer))))
 * console.log(error.message)
 * // => CacheTier.encrypted: refused before sending: keys[0].key: has 12 bytes; expected 32 bytes
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const encrypted = (options: EncryptionOptions): Layer.Layer<CacheTier, PcoError, CacheTier> =>
  Layer.effect(
    CacheTier,
    Effect.gen(function*() {
      const cipher = yield* Cipher.make("CacheTier.encrypted", options)
      const tier = yield* CacheTier
      const sealing: Tier = {
        ...tier,
        get: (key) =>
          Effect.flatMap(tier.get(key), ({ entry, version }) =>
            entry === undefined ? Effect.succeed<Lookup>({ version, entry }) : Effect.map(
              cipher.open(String(entry.value), contextOf(key, entry)),
              (text): Lookup => {
                const value = ofVersion(entry.version, text)
                return { version, entry: value === undefined ? unreadable : { ...entry, value } }
              }
            )),
        set: (key, entry, version) =>
          Effect.flatMap(
            cipher.seal(withVersion(version, entry.value), contextOf(key, entry)),
            (value) =>
              tier.set(key, { ...entry, value }, version)
          )
      }
      return sealing
    })
  )
