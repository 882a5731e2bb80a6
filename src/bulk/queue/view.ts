/**
 * Describes the contents of a queue, which the queue of Effect does not: whether a key was put in before, how much waits, and
 * since when. It reads what `PersistedQueueStore` of each kind writes.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as PersistedQueue from "effect/persistence/PersistedQueue"
import type * as Redis from "effect/persistence/Redis"
import * as Schema from "effect/Schema"
import type { SqlClient } from "effect/sql/SqlClient"
import { describe } from "../../internal/redisFailure.ts"
import { JournalFailed } from "../Journal.ts"

/**
 * The number and the age of the items in a queue.
 *
 * @category models
 * @since 0.1.0
 */
export interface Depth {
  /** Items that are not done: waiting, delayed, to be tried again, or under way. */
  readonly waiting: number
  /** How long the oldest of them is in the queue; `undefined` where there is none. */
  readonly oldest: Duration.Duration | undefined
}

/**
 * @internal
 */
export interface View {
  readonly has: (queue: string, id: string) => Effect.Effect<boolean, JournalFailed>
  readonly depth: (queue: string) => Effect.Effect<Depth, JournalFailed>
}

/**
 * Describes the contents of queues. The layers of queues provide it.
 *
 * @category services
 * @since 0.1.0
 */
export class QueueView extends Context.Service<QueueView, View>()("effect-pco/bulk/QueueView") {}

const since = (at: number | undefined, now: number): Duration.Duration | undefined =>
  at === undefined ? undefined : Duration.millis(Math.max(0, now - at))

/**
 * Queues in memory, with a view of them.
 *
 * @internal
 */
export const layerMemory: Layer.Layer<PersistedQueue.PersistedQueueStore | QueueView> = Layer.effectContext(
  Effect.gen(function*() {
    const store = yield* PersistedQueue.PersistedQueueStore
    const queues = new Map<string, { readonly known: Set<string>; readonly waiting: Map<string, number> }>()
    const of = (name: string) => {
      const found = queues.get(name) ?? { known: new Set<string>(), waiting: new Map<string, number>() }
      queues.set(name, found)
      return found
    }
    const watched = PersistedQueue.PersistedQueueStore.of({
      offer: (options) =>
        Effect.tap(store.offer(options), () =>
          Effect.map(Clock.currentTimeMillis, (now) => {
            const { known, waiting } = of(options.name)
            if (known.has(options.id)) return
            known.add(options.id)
            waiting.set(options.id, now)
          })),
      take: (options) =>
        Effect.tap(
          store.take(options),
          ({ id }) =>
            Effect.addFinalizer(({ _tag }) =>
              Effect.sync(() => void (_tag === "Success" && of(options.name).waiting.delete(id)))
            )
        ),
      cleanup: store.cleanup
    })
    const view: View = {
      has: (name, id) => Effect.sync(() => of(name).known.has(id)),
      depth: (name) =>
        Effect.map(Clock.currentTimeMillis, (now) => {
          const { waiting } = of(name)
          return { waiting: waiting.size, oldest: since(waiting.values().next().value, now) }
        })
    }
    return Context.make(PersistedQueue.PersistedQueueStore, watched).pipe(Context.add(QueueView, view))
  })
).pipe(Layer.provide(PersistedQueue.layerStoreMemory))

const Payload = Schema.fromJsonString(
  Schema.Struct({ element: Schema.Struct({ at: Schema.optionalKey(Schema.Finite) }) })
)
const readPayload = Schema.decodeUnknownOption(Payload)

/** When a payload was put in; nothing for one of another version. */
const atOf = (payload: string): ReadonlyArray<number> => {
  const read = readPayload(payload)
  return read._tag === "Some" && read.value.element.at !== undefined ? [read.value.element.at] : []
}

/** So many of those that wait for another attempt are looked at: those whose turn comes first. */
const looked = "199"

/**
 * `prefix` is that of the store.
 *
 * @internal
 */
export const ofRedis = ({ send }: Redis.Redis["Service"], prefix: string): View => {
  const ask = <A>(command: string, ...args: ReadonlyArray<string>): Effect.Effect<A, JournalFailed> =>
    Effect.mapError(
      send<A>(command, ...args),
      (error) => new JournalFailed({ action: "read", description: describe(error) })
    )
  return {
    has: (name, id) =>
      Effect.map(ask<number | string | null>("ZSCORE", `${prefix}${name}:ids`, id), (score) => score !== null),
    depth: Effect.fnUntraced(function*(name) {
      const key = `${prefix}${name}`
      const counts = yield* Effect.all([
        ask<number>("LLEN", key),
        ask<number>("HLEN", `${key}:pending`),
        ask<number>("ZCARD", `${key}:delayed`)
      ])
      const [first, pending, delayed] = yield* Effect.all([
        // work that a dead worker held is released to the end
        Effect.map(
          Effect.all([
            ask<ReadonlyArray<string>>("LRANGE", key, "0", "0"),
            ask<ReadonlyArray<string>>("LRANGE", key, "-1", "-1")
          ]),
          (ends) => ends.flat()
        ),
        ask<ReadonlyArray<string>>("HVALS", `${key}:pending`),
        ask<ReadonlyArray<string>>("ZRANGE", `${key}:delayed`, "0", looked)
      ])
      const times = [...first, ...pending, ...delayed].flatMap(atOf)
      const now = yield* Clock.currentTimeMillis
      return {
        waiting: counts.reduce((sum, count) => sum + Number(count), 0),
        oldest: since(times.length === 0 ? undefined : Math.min(...times), now)
      }
    })
  }
}

/**
 * `table` is that of the store.
 *
 * @internal
 */
export const ofSql = (client: SqlClient, table: string): View => {
  const sql = client.withoutTransforms()
  const tableName = sql(table)
  const age = client.onDialectOrElse({
    pg: () => sql.literal("EXTRACT(EPOCH FROM (NOW()::timestamp - MIN(created_at)))"),
    orElse: () => sql.literal("(julianday('now') - julianday(MIN(created_at))) * 86400")
  })
  const read = <A>(rows: Effect.Effect<ReadonlyArray<A>, { readonly reason: { readonly _tag: string } }>) =>
    Effect.mapError(rows, ({ reason }) =>
      // a message of a database may quote what lies in the queue
      new JournalFailed({ action: "read", description: `SQL failed (${reason._tag})` }))
  return {
    has: (name, id) =>
      Effect.map(
        read(sql<object>`SELECT 1 AS found FROM ${tableName} WHERE queue_name = ${name} AND id = ${id}`),
        (rows) => rows.length > 0
      ),
    depth: (name) =>
      Effect.map(
        read(sql<{ waiting: number | string; age: number | string | null }>`
          SELECT COUNT(*) AS waiting, ${age} AS age
          FROM ${tableName} WHERE queue_name = ${name} AND state NOT IN ('completed', 'failed')`),
        ([row]) => ({
          waiting: Number(row?.waiting ?? 0),
          oldest: row === undefined || row.age === null
            ? undefined
            : Duration.millis(Math.max(0, Number(row.age) * 1000))
        })
      )
  }
}
