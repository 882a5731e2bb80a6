/**
 * Where deliveries lie between the acknowledgement and the handling.
 *
 * @since 0.2.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Hex from "effect/encoding/Hex"
import * as Layer from "effect/Layer"
import type * as PersistedQueue from "effect/persistence/PersistedQueue"
import * as Bulk from "../bulk/Bulk.ts"
import * as Journal from "../bulk/Journal.ts"
import { offer, open } from "../bulk/queue/persisted.ts"
import type { Envelope } from "../bulk/queue/envelope.ts"
import type { Queue } from "../bulk/Queue.ts"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import { optionsOf, textIssues } from "../jsonapi/optionsOf.ts"
import { Delivery } from "./delivery.ts"

/**
 * An inbox: a durable queue of deliveries, and a store for what was handled.
 *
 * @category models
 * @since 0.2.0
 */
export interface Service {
  /** The queue, for `Bulk.deadLetters`, `Bulk.replay` and `Bulk.discard`. */
  readonly queue: Queue<Delivery>
  /** Puts deliveries into the queue. When it succeeds, they are as safe as the store below keeps them. */
  readonly put: (deliveries: ReadonlyArray<Delivery>) => Effect.Effect<void, PersistedQueue.PersistedQueueError>
  /** @internal */
  readonly persisted: PersistedQueue.PersistedQueue<Envelope>
  /** @internal */
  readonly store: Journal.JournalStore["Service"]
}

/**
 * Keeps deliveries until they are handled.
 *
 * @category services
 * @since 0.2.0
 */
export class Inbox extends Context.Service<Inbox, Service>()("effect-pco/webhooks/Inbox") {}

/**
 * What the queue knows a delivery by: the UUID of its event and a digest of its contents. A repeated delivery is the
 * same work; the same UUID with other contents is other work, so that nothing is lost.
 */
const keyOf = ({ id, name, payload }: Delivery): Effect.Effect<string> =>
  Effect.map(
    Effect.promise(() => crypto.subtle.digest("SHA-256", new TextEncoder().encode(`${name}\n${payload}`))),
    (digest) => `${id}:${Hex.encode(new Uint8Array(digest).subarray(0, 8))}`
  )

/** @internal */
export const make = (name: string): Effect.Effect<Service, never, Bulk.QueueServices> =>
  Effect.gen(function*() {
    const queue = Bulk.queue({ name: `webhooks:${name}`, schema: Delivery })
    const persisted = yield* open(queue)
    const store = yield* Journal.JournalStore
    return {
      queue,
      persisted,
      store,
      put: (deliveries) =>
        Effect.forEach(
          deliveries,
          (delivery) => Effect.flatMap(keyOf(delivery), (key) => offer(persisted, { key, replay: 0, value: delivery })),
          { discard: true, concurrency: 10 }
        )
    }
  })

/**
 * An inbox in the queue below it: `Bulk.layerQueueMemory`, `Bulk.layerQueueRedis` or `Bulk.layerQueueSql`, which runs
 * on PostgreSQL and on a SQLite file. All processes with the same queue and the same `name` share the inbox.
 *
 * **Details**
 *
 * - What is acknowledged is as safe as the queue keeps it. Redis writes to the disk only when it is told to
 *   (`appendonly yes`).
 * - A handled delivery stays in the queue, so that its repetition is recognized, until
 *   `PersistedQueue.layerCleanup` of Effect removes it.
 *
 * Fails with `Invalid` when the name is blank.
 *
 * **Example** (An inbox in a file)
 *
 * ```ts
 * import { Layer } from "effect"
 * import { Bulk } from "effect-pco"
 * import { SqliteClient } from "effect-pco/node"
 * import { Webhooks } from "effect-pco/webhooks"
 *
 * export const layer = Webhooks.layerInbox().pipe(
 *   Layer.provide(Bulk.layerQueueSql()),
 *   Layer.provide(SqliteClient.layer({ filename: "inbox.db" }))
 * )
 * ```
 *
 * @category layers
 * @since 0.2.0
 */
export const layerInbox = (options: {
  /** Several inboxes may lie in one queue. `default` by default. */
  readonly name?: string | undefined
} = {}): Layer.Layer<Inbox, PcoError, Bulk.QueueServices> =>
  Layer.effect(
    Inbox,
    Effect.gen(function*() {
      const [{ name = "default" }, wrong] = optionsOf(options, ["name"])
      const issues = [...wrong, ...textIssues("name", name)]
      if (issues.length > 0) return yield* invalidInput("Webhooks.layerInbox", issues)
      return yield* make(name)
    })
  )
