/**
 * Defers writes durably: each one is sent later, or becomes a dead letter that you can inspect.
 *
 * A deferred write survives the end of the process. Writes of one resource are sent one
 * after the other, in the order in which they were deferred. A write that fails with a temporary error
 * is tried again after a growing delay. One that fails for good becomes a dead letter, which
 * you can read, replay and discard; the writes after it go on.
 *
 * No write is repeated blindly. When it is uncertain whether one took effect, because the
 * answer was lost or the process died meanwhile, it is a dead letter `in_doubt`, unless the
 * operation is `repeatable`. A layer that closes waits for the writes in flight.
 *
 * Reads do not show a write before it is sent.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as KeyValueStore from "effect/persistence/KeyValueStore"
import * as PersistedQueue from "effect/persistence/PersistedQueue"
import * as Redis from "effect/persistence/Redis"
import * as Schedule from "effect/Schedule"
import * as Stream from "effect/Stream"
import { checker } from "../client/checker.ts"
import { PcoAuth } from "../client/PcoAuth.ts"
import type { Operation } from "../client/Operation.ts"
import { PcoClient } from "../client/PcoClient.ts"
import type { PcoError, Reason } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import * as Issue from "../jsonapi/Issue.ts"
import { optionsOf } from "../jsonapi/optionsOf.ts"
import type { EncryptionOptions } from "./cipher.ts"
import * as Cipher from "./cipher.ts"
import type { Journal, JournalError } from "./writeJournal.ts"
import { ofKeyValueStore } from "./writeJournal.ts"
import { ofRedis } from "./writeJournalRedis.ts"
import * as Running from "./writeRunning.ts"
import type { Cause } from "./writeText.ts"

export { type EncryptionKey, type EncryptionOptions } from "./cipher.ts"
export { type Cause } from "./writeText.ts"

/**
 * A write that was not sent, or that may have taken effect.
 *
 * @category models
 * @since 0.1.0
 */
export interface DeadLetter {
  readonly id: string
  readonly cause: Cause
  /** The reason of the last error, such as `Invalid`; `undefined` when there was none. */
  readonly reason: Reason["_tag"] | undefined
  /** In words, which may quote what was sent. */
  readonly description: string
  /** How often it was tried. */
  readonly attempts: number
  /** In milliseconds. */
  readonly deferredAt: number | undefined
  readonly at: number | undefined
  /** What was to be done, with all of its data; `undefined` when that cannot be read. */
  readonly operation: Operation<unknown> | undefined
}

/**
 * What happens to deferred writes. No event holds anything of what is written.
 *
 * @category models
 * @since 0.1.0
 */
export type WriteEvent =
  | { readonly _tag: "Deferred"; readonly id: string; readonly name: string }
  | { readonly _tag: "Sent"; readonly id: string; readonly name: string }
  /** It failed, certainly took no effect or may be repeated, and is tried again later. */
  | {
    readonly _tag: "Delayed"
    readonly id: string
    readonly name: string
    readonly reason: Reason["_tag"]
    readonly attempts: number
  }
  | {
    readonly _tag: "DeadLettered"
    readonly id: string
    readonly name: string
    readonly cause: Cause
    readonly reason: Reason["_tag"] | undefined
  }

/**
 * The operations on deferred writes.
 *
 * @category models
 * @since 0.1.0
 */
export interface Service {
  readonly defer: (operation: Operation<unknown>, key?: string) => Effect.Effect<string, PcoError>
  readonly deadLetters: Effect.Effect<ReadonlyArray<DeadLetter>, PcoError>
  readonly replay: (id: string) => Effect.Effect<string, PcoError>
  readonly discard: (id: string) => Effect.Effect<void, PcoError>
  readonly waiting: Effect.Effect<number, PcoError>
  readonly events: Stream.Stream<WriteEvent>
}

/**
 * Sends writes later.
 *
 * @category services
 * @since 0.1.0
 */
export class WriteBehind extends Context.Service<WriteBehind, Service>()("effect-pco/cache/WriteBehind") {}

/**
 * Stores a write, to be made as soon as there is room for it, at low priority. It answers
 * with the id of the deferred write as soon as that is stored.
 *
 * Writes with the same `key` are sent one after the other. By default the key is the
 * resource that is written to, or the one below which something is created.
 *
 * Fails with `Invalid` for a read, an upload, or input that is wrong, and with `Transport`
 * when the write cannot be stored; then it is not made.
 *
 * **Example** (In the order in which they were deferred)
 *
 * ```ts
 * import { Effect, Layer } from "effect"
 * import { WriteBehind } from "effect-pco"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 * import { KeyValueStore } from "effect/persistence"
 *
 * const layer = WriteBehind.layerKeyValueStore().pipe(
 *   Layer.provide(KeyValueStore.layerMemory),
 *   Layer.provideMerge(FakePco.layer({ people: 5 }))
 * )
 *
 * const program = Effect.gen(function*() {
 *   yield* WriteBehind.defer(Person.update("1", { nickname: "Countess" }))
 *   yield* WriteBehind.defer(Person.update("1", { nickname: "Ada" }))
 *   while ((yield* WriteBehind.waiting) > 0) yield* Effect.sleep("10 millis")
 *   console.log((yield* Person.get("1")).nickname)
 *   // => Ada
 * })
 * await Effect.runPromise(Effect.provide(program, layer))
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const defer = (
  operation: Operation<unknown>,
  options: { readonly key?: string | undefined } = {}
): Effect.Effect<string, PcoError, WriteBehind> =>
  Effect.gen(function*() {
    const [{ key }, wrong] = optionsOf(options, ["key"])
    const issues = [...wrong]
    if (key !== undefined && (typeof key !== "string" || key.trim() === "")) {
      issues.push({ field: "key", problem: `is ${Issue.describe(key)}`, expected: "a text that is not empty" })
    }
    if (issues.length > 0) return yield* invalidInput("WriteBehind.defer", issues)
    const service = yield* WriteBehind
    return yield* service.defer(operation, key)
  })

/**
 * The writes that were not sent or may have taken effect, the oldest first.
 *
 * **Example** (What Planning Center refused)
 *
 * ```ts
 * import { Effect, Layer } from "effect"
 * import { WriteBehind } from "effect-pco"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 * import { KeyValueStore } from "effect/persistence"
 *
 * const layer = WriteBehind.layerKeyValueStore().pipe(
 *   Layer.provide(KeyValueStore.layerMemory),
 *   Layer.provideMerge(FakePco.layer({ people: 5 }))
 * )
 *
 * const program = Effect.gen(function*() {
 *   yield* WriteBehind.defer(Person.update("999999", { nickname: "Nobody" }))
 *   while ((yield* WriteBehind.waiting) > 0) yield* Effect.sleep("10 millis")
 *   for (const letter of yield* WriteBehind.deadLetters) {
 *     console.log(letter.cause, letter.reason, letter.operation?.path)
 *     // => refused NotFound /people/v2/people/999999
 *     yield* WriteBehind.discard(letter.id)
 *   }
 * })
 * await Effect.runPromise(Effect.provide(program, layer))
 * ```
 *
 * @category accessors
 * @since 0.1.0
 */
export const deadLetters: Effect.Effect<ReadonlyArray<DeadLetter>, PcoError, WriteBehind> = Effect.flatMap(
  WriteBehind,
  (service) => service.deadLetters
)

/**
 * Defers the write of a dead letter again, after the other writes with its key, and returns its
 * new id. The dead letter is removed.
 *
 * Fails with `Invalid` when there is no such dead letter, or it cannot be read.
 *
 * **Example** (When whatever was wrong is mended)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { WriteBehind } from "effect-pco"
 *
 * export const again = Effect.flatMap(WriteBehind.deadLetters, (letters) =>
 *   Effect.forEach(letters.filter(({ cause }) => cause === "refused"), ({ id }) => WriteBehind.replay(id)))
 * ```
 *
 * @category operations
 * @since 0.1.0
 */
export const replay = (id: string): Effect.Effect<string, PcoError, WriteBehind> =>
  Effect.flatMap(WriteBehind, (service) => service.replay(id))

/**
 * Discards a dead letter.
 *
 * Fails with `Invalid` when there is no such dead letter.
 *
 * @category operations
 * @since 0.1.0
 */
export const discard = (id: string): Effect.Effect<void, PcoError, WriteBehind> =>
  Effect.flatMap(WriteBehind, (service) => service.discard(id))

/**
 * The number of writes that are not sent yet.
 *
 * @category accessors
 * @since 0.1.0
 */
export const waiting: Effect.Effect<number, PcoError, WriteBehind> = Effect.flatMap(
  WriteBehind,
  (service) => service.waiting
)

/**
 * What happens to the writes of this process from now on.
 *
 * @category accessors
 * @since 0.1.0
 */
export const events: Stream.Stream<WriteEvent, never, WriteBehind> = Stream.unwrap(
  Effect.map(WriteBehind, (service) => service.events)
)

/**
 * The options of deferred writes.
 *
 * @category models
 * @since 0.1.0
 */
export interface Options {
  /** What the keys begin with; `effect-pco:{writes}:` by default. */
  readonly prefix?: string | undefined
  /**
   * Whose writes these are; the fingerprint of the credential by default. The writes of one
   * user are never made as another one.
   */
  readonly name?: string | undefined
  /** How many writes are under way at once; 5 by default. */
  readonly concurrency?: number | undefined
  /** How often a write is tried that fails in ways that pass; 10 times by default. */
  readonly maxAttempts?: number | undefined
  /** The waits between. By default one second, then twice as long each time, up to five minutes. */
  readonly retrySchedule?: Schedule.Schedule<unknown, number> | undefined
  /** Encrypts what is stored: the writes hold the data of people. */
  readonly encryption?: EncryptionOptions | undefined
}

/**
 * The options of deferred writes in Redis.
 *
 * @category models
 * @since 0.1.0
 */
export interface RedisOptions extends Options {
  /**
   * How long a process may be silent before it is taken to have died, and others go on
   * with its writes; 30 seconds by default.
   */
  readonly lease?: Duration.Input | undefined
}

const names: ReadonlyArray<keyof Options> = [
  "prefix",
  "name",
  "concurrency",
  "maxAttempts",
  "retrySchedule",
  "encryption"
]

const check = (operation: string, given: RedisOptions, known: ReadonlyArray<string>) =>
  Effect.gen(function*() {
    const [options, wrong] = optionsOf(given, known)
    const { duration, issues, refuse, whole } = checker()
    issues.push(...wrong)
    const { name = (yield* PcoAuth).fingerprint, prefix = "effect-pco:{writes}:" } = options
    for (const [field, value] of Object.entries({ name, prefix })) {
      if (typeof value !== "string" || value.trim() === "") {
        issues.push({ field, problem: `is ${Issue.describe(value)}`, expected: "a text that is not empty" })
      }
    }
    const concurrency = whole("concurrency", options.concurrency, 5, 1, 1000)
    const maxAttempts = whole("maxAttempts", options.maxAttempts, 10, 1, 1_000_000)
    const lease = duration("lease", options.lease, "30 seconds")
    const { encryption, retrySchedule } = options
    if (retrySchedule !== undefined && !Schedule.isSchedule(retrySchedule)) {
      refuse("retrySchedule", retrySchedule, "a Schedule")
    }
    if (issues.length > 0) return yield* invalidInput(operation, issues)
    const cipher = encryption === undefined ? undefined : yield* Cipher.make(operation, encryption)
    return { place: `${prefix}${name}:`, lease, parts: { name, concurrency, maxAttempts, retrySchedule, cipher } }
  })

const run = (journal: Journal, parts: Omit<Running.Parts, "client" | "journal">) =>
  Effect.flatMap(PcoClient, (client) => Running.make({ ...parts, journal, client }))

const cleanup = PersistedQueue.layerCleanup({ timeToLive: "1 hour" })

/**
 * Keeps deferred writes in Effect's `KeyValueStore`, such as the files of a directory. One
 * process at a time may use it. What it left is made when it starts again.
 *
 * Fails with `Invalid` when an option is wrong, and with `Transport` when the store cannot
 * be read.
 *
 * @category layers
 * @since 0.1.0
 */
export const layerKeyValueStore = (
  options: Options = {}
): Layer.Layer<WriteBehind, PcoError, KeyValueStore.KeyValueStore | PcoAuth | PcoClient> =>
  Layer.effect(
    WriteBehind,
    Effect.gen(function*() {
      const { parts, place } = yield* check("WriteBehind.layerKeyValueStore", options, names)
      const journal = yield* Effect.mapError(
        ofKeyValueStore(yield* KeyValueStore.KeyValueStore, place),
        (error: JournalError) => Running.lost("WriteBehind.layerKeyValueStore")(error)
      )
      return yield* run(journal, parts)
    })
  ).pipe(
    // the journal is what survives; turns are given anew at each start
    Layer.provide([PersistedQueue.layer, cleanup]),
    Layer.provide(Layer.fresh(PersistedQueue.layerStoreMemory))
  )

/**
 * Keeps deferred writes in Redis, for any number of processes: what one of them defers any
 * of them makes, and what one leaves behind when it dies the others finish.
 *
 * Redis must keep what it is given (`appendonly yes`, no eviction of these keys). The
 * writes stand there with all of their data, unless they are encrypted.
 *
 * Fails with `Invalid` when an option is wrong.
 *
 * **Example** (With a key, on node-redis)
 *
 * ```ts
 * import { NodeRedis } from "@effect/platform-node"
 * import { Config, Effect, Layer } from "effect"
 * import { Pco, WriteBehind } from "effect-pco"
 *
 * const deferred = Layer.unwrap(Effect.gen(function*() {
 *   const key = yield* Config.Redacted("WRITES_KEY")
 *   return WriteBehind.layerRedis({ encryption: { keys: [{ id: "2026-11", key }] } })
 * }))
 *
 * export const layer = deferred.pipe(
 *   Layer.provide(NodeRedis.layer({ url: "redis://127.0.0.1:6379" })),
 *   Layer.provideMerge(Pco.layerConfig)
 * )
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layerRedis = (
  options: RedisOptions = {}
): Layer.Layer<WriteBehind, PcoError, PcoAuth | PcoClient | Redis.Redis> =>
  Layer.unwrap(
    Effect.map(check("WriteBehind.layerRedis", options, [...names, "lease"]), ({ lease, parts, place }) => {
      const store = PersistedQueue.layerStoreRedis({
        prefix: `${place}queue:`,
        lockExpiration: lease,
        lockRefreshInterval: Running.refreshOf(lease),
        pollInterval: "250 millis"
      })
      return Layer.effect(
        WriteBehind,
        Effect.flatMap(Redis.Redis, (redis) => run(ofRedis(redis, place), parts))
      ).pipe(Layer.provide([PersistedQueue.layer, cleanup]), Layer.provide(store))
    })
  )
