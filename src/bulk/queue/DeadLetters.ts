/**
 * Work that was given up, and what becomes of it.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type { JournalFailed } from "../Journal.ts"
import * as Journal from "../Journal.ts"
import type { Queue, QueueFailed } from "../Queue.ts"
import type { Envelope as Enveloped } from "./envelope.ts"
import type { Services } from "./layers.ts"
import * as DeadLetterStore from "./deadLetterStore.ts"
import { offer, open } from "./persisted.ts"

/**
 * Work that was given up: refused for what it is (`refused`), tried too often (`attempts`), begun without a known end
 * (`in_doubt`), or not readable (`undecodable`).
 *
 * @category models
 * @since 0.1.0
 */
export interface DeadLetter<A> {
  readonly id: string
  /** What it was called when it was put in. */
  readonly key: string
  readonly cause: DeadLetterStore.Cause
  /** What it failed with: the message of a `PcoError`, the name of any other error. */
  readonly reason: string
  readonly attempts: number
  /** In milliseconds since the epoch. */
  readonly at: number
  /** What is to be done, missing where it cannot be read. */
  readonly item: A | undefined
}

/**
 * The dead letters of a queue, the oldest first.
 *
 * **Example** (Given up, and taken up again)
 *
 * ```ts
 * import { Effect, Layer, Schema } from "effect"
 * import { Bulk } from "effect-pco"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const welcome = Bulk.queue({ name: "welcome", schema: Schema.Struct({ id: Schema.String }), attempts: 1 })
 *
 * const program = Effect.gen(function*() {
 *   yield* Bulk.enqueue(welcome, [{ id: "9" }, { id: "10" }], { key: ({ id }) => id })
 *   const work = Bulk.worker(welcome, ({ id }) => Person.update(id, { nickname: "Welcome" }))
 *   yield* Effect.timeoutOption(work, "100 millis")
 *   for (const { cause, item, reason } of yield* Bulk.deadLetters(welcome)) console.log(item?.id, cause, reason)
 *   // => 9 refused
 *   // => 10 refused
 *   console.log(yield* Bulk.replay(welcome, ["9"]), yield* Bulk.discard(welcome, ["10"]))
 *   // => 1 1
 * })
 * const layer = Layer.merge(FakePco.layer({ people: 5, limit: false }), Bulk.layerQueueMemory)
 * await Effect.runPromise(Effect.provide(program, layer))
 * ```
 *
 * @category jobs
 * @since 0.1.0
 */
export const deadLetters = <A>(
  queue: Queue<A>
): Effect.Effect<ReadonlyArray<DeadLetter<A>>, JournalFailed, Journal.JournalStore> =>
  Effect.flatMap(
    Journal.JournalStore,
    (store) =>
      Effect.flatMap(DeadLetterStore.all(store, queue.name), (found) =>
        Effect.forEach(found, ([id, { at, attempts, cause, envelope, reason }]) => {
          const { key, value } = envelope as Enveloped
          return Effect.map(
            Effect.option(Schema.decodeUnknownEffect(queue.schema)(value)),
            (item): DeadLetter<A> => ({
              id,
              key,
              cause,
              reason,
              attempts,
              at,
              item: item._tag === "Some" ? item.value : undefined
            })
          )
        }))
  )

// a string is one id, and not an iterable of characters
const idsOf = (ids: Iterable<string> | string): ReadonlySet<string> => new Set(typeof ids === "string" ? [ids] : ids)

/**
 * Puts dead letters back into their queue, all of them or those with the `ids`, as new
 * work with all its attempts, and tells how many. Look first whether those that are
 * `in_doubt` took effect.
 *
 * @category jobs
 * @since 0.1.0
 */
export const replay = <A>(
  queue: Queue<A>,
  ids?: Iterable<string> | string
): Effect.Effect<number, QueueFailed, Services> =>
  Effect.gen(function*() {
    const store = yield* Journal.JournalStore
    const persisted = yield* open(queue)
    const wanted = ids === undefined ? undefined : idsOf(ids)
    const found = (yield* DeadLetterStore.all(store, queue.name)).filter(([id]) => wanted?.has(id) ?? true)
    yield* Effect.forEach(found, ([id, { envelope }]) => {
      const dead = envelope as Enveloped
      // in this order: one that is interrupted leaves a dead letter whose replay is the same work
      return Effect.andThen(
        Effect.flatMap(Clock.currentTimeMillis, (at) => offer(persisted, { ...dead, at, replay: dead.replay + 1 })),
        DeadLetterStore.remove(store, queue.name, id)
      )
    }, { discard: true })
    return found.length
  })

/**
 * Takes dead letters out for good, and tells how many.
 *
 * @category jobs
 * @since 0.1.0
 */
export const discard = <A>(
  queue: Queue<A>,
  ids: Iterable<string> | string
): Effect.Effect<number, JournalFailed, Journal.JournalStore> =>
  Effect.gen(function*() {
    const store = yield* Journal.JournalStore
    const wanted = idsOf(ids)
    const found = (yield* DeadLetterStore.all(store, queue.name)).filter(([id]) => wanted.has(id))
    yield* Effect.forEach(found, ([id]) => DeadLetterStore.remove(store, queue.name, id), { discard: true })
    return found.length
  })
