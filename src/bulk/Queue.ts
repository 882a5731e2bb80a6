/**
 * Durable work: one process puts it into a queue, others do it.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as PersistedQueue from "effect/persistence/PersistedQueue"
import type * as Schedule from "effect/Schedule"
import * as Schema from "effect/Schema"
import * as SecureRandom from "effect/crypto/SecureRandom"
import * as Stream from "effect/Stream"
import { checker } from "../client/checker.ts"
import { EffectWithin, effectWithinIssues } from "../client/EffectWithin.ts"
import { millisOf } from "../internal/millis.ts"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import type { Priority } from "../client/Priority.ts"
import { CurrentPriority, priorities } from "../client/Priority.ts"
import * as Issue from "../jsonapi/Issue.ts"
import { optionsOf } from "../jsonapi/optionsOf.ts"
import { fromSchemaIssue } from "../jsonapi/SchemaIssue.ts"
import type { Items } from "./items.ts"
import { functionIssues, isKey, itemsIssues, keyIssue } from "./items.ts"
import type { JournalFailed } from "./Journal.ts"
import * as Journal from "./Journal.ts"
import type { Services } from "./queue/layers.ts"
import { offer, open, queueIssues } from "./queue/persisted.ts"
import { idOf } from "./queue/envelope.ts"
import type { Depth } from "./queue/view.ts"
import { QueueView } from "./queue/view.ts"
import type { Settled } from "./queue/worker.ts"
import { work } from "./queue/worker.ts"
import { IsDryRun } from "./run/dry.ts"
import { HandsOver } from "./run/handsOver.ts"
import type { ItemInDoubt } from "./run/options.ts"
import type { Resolution } from "./run/resolution.ts"

export { type DeadLetter, deadLetters, discard, replay } from "./queue/DeadLetters.ts"
export {
  layerMemory,
  layerRedis,
  layerSql,
  type RedisOptions,
  type Services,
  type SharedOptions,
  type SqlOptions
} from "./queue/layers.ts"
export { type Depth, QueueView } from "./queue/view.ts"
export { type Settled } from "./queue/worker.ts"

/**
 * A queue: its name, what lies in it, and how often and when work is tried again.
 *
 * @category models
 * @since 0.1.0
 */
export interface Queue<A> {
  readonly name: string
  readonly schema: Schema.Codec<A, unknown>
  readonly attempts: number
  readonly backoff: Schedule.Schedule<unknown, number> | undefined
}

/**
 * What a queue fails with when the store that it is in cannot be reached.
 *
 * @category models
 * @since 0.1.0
 */
export type QueueFailed = JournalFailed | PersistedQueue.PersistedQueueError

/**
 * Describes a queue.
 *
 * **Example** (A queue of people to welcome)
 *
 * ```ts
 * import { Effect, Layer, Schema } from "effect"
 * import { Bulk } from "effect-pco"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const welcome = Bulk.queue({ name: "welcome", schema: Schema.Struct({ id: Schema.String }) })
 *
 * const program = Effect.gen(function*() {
 *   const added = yield* Bulk.enqueue(welcome, [{ id: "1" }, { id: "2" }], { key: ({ id }) => id })
 *   console.log(added)
 *   // => 2
 *   yield* Bulk.worker(welcome, ({ id }) => Person.update(id, { nickname: "Welcome" }), {
 *     onSettled: ({ _tag, key }) => console.log(key, _tag)
 *   }).pipe(Effect.timeoutOption("100 millis"))
 *   // => 1 Done
 *   // => 2 Done
 * })
 * const layer = Layer.merge(FakePco.layer({ people: 5, limit: false }), Bulk.layerQueueMemory)
 * await Effect.runPromise(Effect.provide(program, layer))
 * ```
 *
 * @category constructors
 * @since 0.1.0
 */
export const make = <A, I>(options: {
  readonly name: string
  /** How an item becomes JSON and comes back. */
  readonly schema: Schema.Codec<A, I>
  /** How often an item is tried. 5 by default. */
  readonly attempts?: number | undefined
  /** When it is tried again. After 1, 2, 4 and so on seconds by default, 5 minutes at the most. */
  readonly backoff?: Schedule.Schedule<unknown, number> | undefined
}): Queue<A> => ({
  name: options.name,
  // JSON is what it becomes, whatever that looks like
  schema: Schema.toCodecJson(options.schema) as unknown as Schema.Codec<A, unknown>,
  attempts: options.attempts ?? 5,
  backoff: options.backoff
})

/**
 * Puts items into a queue, and tells how many were new. An item whose key was put in before is not
 * put in again, whatever became of it.
 *
 * Fails with `Invalid` when an item does not fit the schema, naming it, or an option is
 * wrong; with `PersistedQueueError` when the store cannot be reached: items before it are
 * in the queue, and putting all of them in again doubles none that have a key.
 *
 * @category jobs
 * @since 0.1.0
 */
export const enqueue = <A, E = never, R = never>(
  queue: Queue<A>,
  items: Items<A, E, R>,
  options: {
    /** What makes an item the same one. A random key for each by default. */
    readonly key?: ((item: A, index: number) => string) | undefined
    /** How long the items wait before a worker takes them. */
    readonly delay?: Duration.Input | undefined
  } = {}
): Effect.Effect<number, E | PcoError | QueueFailed, PersistedQueue.PersistedQueueFactory | QueueView | R> =>
  Effect.gen(function*() {
    const { issues, refuse } = checker()
    const [{ delay, key: keyOf }, wrong] = optionsOf(options, ["key", "delay"])
    issues.push(...queueIssues(queue), ...itemsIssues(items), ...wrong)
    if (keyOf !== undefined && typeof keyOf !== "function") refuse("key", keyOf, "a function that gives a text")
    if (delay !== undefined && !(millisOf(delay) >= 0)) refuse("delay", delay, "a duration, such as \"2 seconds\"")
    if (issues.length > 0) return yield* invalidInput("Bulk.enqueue", issues)
    const persisted = yield* open(queue)
    // work that is put into a queue is done outside of the dry run
    const isDry = yield* IsDryRun
    const handsOver = yield* HandsOver
    const encode = Schema.encodeUnknownEffect(queue.schema)
    const view = yield* QueueView
    let count = 0
    let added = 0
    yield* (Stream.isStream(items) ? items : Stream.fromIterable(items)).pipe(
      Stream.runForEach((item) =>
        Effect.gen(function*() {
          const index = count++
          const value = yield* Effect.mapError(
            encode(item),
            (error) => invalidInput("Bulk.enqueue", [fromSchemaIssue(error, `items[${index}]`)])
          )
          const key: unknown = keyOf === undefined ? SecureRandom.uuidV4Unsafe() : keyOf(item, index)
          if (!isKey(key)) return yield* invalidInput("Bulk.enqueue", [keyIssue(key, index)])
          const envelope = { key, replay: 0, value, at: yield* Clock.currentTimeMillis }
          const isKnown = keyOf !== undefined && (yield* view.has(queue.name, idOf(envelope)))
          if (!isDry) {
            // the same work under the same key is put in once, however often it is tried
            if (keyOf === undefined && handsOver !== undefined) yield* handsOver
            yield* offer(persisted, envelope, delay)
          }
          if (!isKnown) added++
        })
      )
    )
    return added
  })

/**
 * Counts the items of a queue and tells the age of the oldest one, for an autoscaler. A worker reports the same as the metrics
 * {@link queueDepth} and {@link queueOldest}.
 *
 * **Details**
 *
 * In Redis the age is that of the oldest among those at both ends of the list, those in flight, and the next 200 that
 * wait for another attempt.
 *
 * **Example** (What waits)
 *
 * ```ts
 * import { Effect, Schema } from "effect"
 * import { Bulk } from "effect-pco"
 *
 * const welcome = Bulk.queue({ name: "welcome", schema: Schema.String })
 *
 * const program = Effect.gen(function*() {
 *   const added = yield* Bulk.enqueue(welcome, ["1", "2", "1"], { key: (id) => id })
 *   console.log(added, (yield* Bulk.depth(welcome)).waiting)
 *   // => 2 2
 * })
 * await Effect.runPromise(Effect.provide(program, Bulk.layerQueueMemory))
 * ```
 *
 * @category accessors
 * @since 0.1.0
 */
export const depth = <A>(queue: Queue<A>): Effect.Effect<Depth, JournalFailed | PcoError, QueueView> =>
  Effect.gen(function*() {
    const issues = queueIssues(queue)
    if (issues.length > 0) return yield* invalidInput("Bulk.depth", issues)
    return yield* (yield* QueueView).depth(queue.name)
  })

/**
 * The options of a worker.
 *
 * @category options
 * @since 0.1.0
 */
export interface WorkerOptions<A, B = unknown, E = unknown, R = never> {
  /** How many items are under way at once. 5 by default. */
  readonly concurrency?: number | undefined
  /** How urgent the requests are. That of the program around by default. */
  readonly priority?: Priority | undefined
  /** Finds out whether an item took effect that is in doubt. Without it such an item becomes a dead letter. */
  readonly resolve?: ((item: A, known: ItemInDoubt<E>) => Effect.Effect<Resolution<B>, E, R>) | undefined
  /**
   * How long after it was sent a write may still take effect: an item in doubt waits so long, in its turn, before
   * `resolve` is asked. That of the program around by default, which is 2 minutes (`Pco.withEffectWithin`).
   */
  readonly effectWithin?: Duration.Input | undefined
  /** Is told what became of each item. */
  readonly onSettled?: ((settled: Settled) => Effect.Effect<unknown, never, R> | void) | undefined
  /** How long what is under way may take to end when the worker is interrupted. 30 seconds by default. */
  readonly drain?: Duration.Input | undefined
}

const workerNames: ReadonlyArray<keyof WorkerOptions<unknown>> = [
  "concurrency",
  "priority",
  "resolve",
  "effectWithin",
  "onSettled",
  "drain"
]

/**
 * Does the work of a queue until it is interrupted; as many workers as you like, on as
 * many machines. Interrupted, it takes nothing more and lets end what is under way.
 *
 * **Details**
 *
 * - An item that failed and certainly had no effect is tried again after the backoff, as
 *   often as the queue says; then it is a dead letter. One that fails with `Invalid`, `NotFound`, `Merged` or
 *   `ParameterIgnored` would never succeed and is a dead letter at once.
 * - An item that took effect or may have is not tried again: `resolve` finds out, or it is
 *   a dead letter. That is so too for an item whose worker died with it under way; another
 *   worker gets it when the lock of the dead one has expired.
 * - An item is done before the queue is told. Where a worker dies between the two, the next
 *   one sees in the journal that nothing is left to do.
 *
 * Fails when the store cannot be reached, and with `Invalid` when an option is wrong.
 *
 * @category jobs
 * @since 0.1.0
 */
export const worker = <A, B, E, R, R2 = never>(
  queue: Queue<A>,
  f: (item: A, info: { readonly id: string; readonly attempt: number }) => Effect.Effect<B, E, R>,
  options: WorkerOptions<A, B, E, R2> = {}
): Effect.Effect<never, PcoError | QueueFailed, R | R2 | Services> =>
  Effect.gen(function*() {
    const { duration, issues, refuse, whole } = checker()
    const [given, wrong] = optionsOf(options, workerNames)
    issues.push(...queueIssues(queue), ...functionIssues("f", f), ...wrong)
    const concurrency = whole("concurrency", given.concurrency, 5, 1, 10_000)
    const drain = duration("drain", given.drain, "30 seconds")
    const { onSettled = () => {}, priority, resolve } = given
    if (priority !== undefined && !priorities.includes(priority)) {
      refuse("priority", priority, Issue.oneOf(priorities))
    }
    issues.push(...functionIssues("onSettled", onSettled), ...effectWithinIssues("effectWithin", given.effectWithin))
    if (resolve !== undefined) issues.push(...functionIssues("resolve", resolve))
    if (issues.length > 0) return yield* invalidInput("Bulk.worker", issues)
    const store = yield* Journal.JournalStore
    const decode = Schema.decodeUnknownEffect(queue.schema)
    const working = work<A, B, E, R | R2>({
      name: queue.name,
      attempts: queue.attempts,
      concurrency,
      drain,
      queue: yield* open(queue),
      // a space of its own: a job may be called whatever it likes
      journal: Journal.within(store, queue.name, `work:${queue.name}`),
      store,
      depth: (yield* QueueView).depth(queue.name),
      // where it does not fit, and not what is there
      decode: (value) =>
        Effect.mapError(decode(value), (error) => `${fromSchemaIssue(error, "item").field} does not fit`),
      run: f,
      resolve,
      onSettled
    })
    const within = given.effectWithin === undefined
      ? working
      : Effect.provideService(working, EffectWithin, Duration.millis(millisOf(given.effectWithin)))
    return yield* priority === undefined ? within : Effect.provideService(within, CurrentPriority, priority)
  })
