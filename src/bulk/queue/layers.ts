/**
 * Where queues are kept.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as PersistedQueue from "effect/persistence/PersistedQueue"
import * as Redis from "effect/persistence/Redis"
import * as SqlClient from "effect/sql/SqlClient"
import { checker } from "../../client/checker.ts"
import type { PcoError } from "../../client/PcoError.ts"
import { invalidInput } from "../../client/PcoError.ts"
import { optionsOf, textIssues } from "../../jsonapi/optionsOf.ts"
import * as Journal from "../Journal.ts"
import * as View from "./view.ts"

/**
 * Everything that queues need.
 *
 * @category models
 * @since 0.1.0
 */
export type Services = Journal.JournalStore | PersistedQueue.PersistedQueueFactory | View.QueueView

/**
 * Queues in memory: for tests and for work that need not outlive the process.
 *
 * @category layers
 * @since 0.1.0
 */
export const layerMemory: Layer.Layer<Services> = Layer.merge(
  PersistedQueue.layer.pipe(Layer.provideMerge(View.layerMemory)),
  Journal.layerMemory
)

/**
 * The options of queues that processes share.
 *
 * @category options
 * @since 0.1.0
 */
export interface SharedOptions {
  /** How often a worker without work looks for some: "1 second" by default. */
  readonly pollInterval?: Duration.Input | undefined
  /** How long a worker that died keeps its work from the others: "90 seconds" by default. */
  readonly lockExpiration?: Duration.Input | undefined
}

/**
 * The options of queues in Redis.
 *
 * @category options
 * @since 0.1.0
 */
export interface RedisOptions extends SharedOptions {
  /** What the keys begin with. `effect-pco:` by default. */
  readonly prefix?: string | undefined
}

/**
 * The options of queues in a database.
 *
 * @category options
 * @since 0.1.0
 */
export interface SqlOptions extends SharedOptions {
  /** What the names of the tables begin with. `effect_pco_` by default. */
  readonly prefix?: string | undefined
}

const names: ReadonlyArray<keyof RedisOptions & keyof SqlOptions> = ["prefix", "pollInterval", "lockExpiration"]

const read = (options: RedisOptions | SqlOptions, standard: string) => {
  const { duration, issues } = checker()
  const [given, wrong] = optionsOf(options, names)
  const { prefix = standard } = given
  issues.push(...wrong, ...textIssues("prefix", prefix))
  const pollInterval = duration("pollInterval", given.pollInterval, "1 second")
  const lockExpiration = duration("lockExpiration", given.lockExpiration, "90 seconds")
  const lockRefreshInterval = Duration.divideUnsafe(lockExpiration, 3)
  return { issues, prefix, times: { pollInterval, lockExpiration, lockRefreshInterval } }
}

/**
 * Queues in Redis, for all processes that reach it.
 *
 * **Example** (Workers that share a queue)
 *
 * ```ts
 * import { NodeRedis } from "@effect/platform-node"
 * import { Layer } from "effect"
 * import { Bulk } from "effect-pco"
 *
 * export const layer = Bulk.layerQueueRedis().pipe(Layer.provide(NodeRedis.layer({ url: "redis://127.0.0.1:6379" })))
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layerRedis = (options: RedisOptions = {}): Layer.Layer<Services, PcoError, Redis.Redis> => {
  const { issues, prefix, times } = read(options, "effect-pco:")
  if (issues.length > 0) return Layer.effectContext(Effect.fail(invalidInput("Bulk.layerQueueRedis", issues)))
  const store = PersistedQueue.layerStoreRedis({ prefix: `${prefix}queue:`, ...times })
  return Layer.mergeAll(
    PersistedQueue.layer.pipe(Layer.provide(store)),
    Layer.effect(View.QueueView, Effect.map(Redis.Redis, (redis) => View.ofRedis(redis, `${prefix}queue:`))),
    Journal.layerRedis({ prefix: `${prefix}journal:` })
  )
}

/**
 * Queues in PostgreSQL or SQLite, for all processes that reach it. It creates the tables
 * when they do not exist.
 *
 * **Details**
 *
 * - Waits between attempts and delays are rounded up to whole seconds.
 * - The names of queues and the keys of items may have up to 250 characters.
 * - What is done stays in the table, so that its key is not taken twice, until
 *   `PersistedQueue.layerCleanup` of Effect removes it, on
 *   `PersistedQueue.layerStoreSql({ tableName: "effect_pco_queue" })`.
 *
 * Fails with `Invalid` when an option is wrong or the database is another one, and with
 * `JournalFailed` when a table cannot be made.
 *
 * **Example** (Workers that share a queue)
 *
 * ```ts
 * import { PgClient } from "@effect/sql-pg"
 * import { Config, Layer } from "effect"
 * import { Bulk } from "effect-pco"
 *
 * export const layer = Bulk.layerQueueSql().pipe(
 *   Layer.provide(PgClient.layerConfig({ url: Config.Redacted("DATABASE_URL") }))
 * )
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layerSql = (
  options: SqlOptions = {}
): Layer.Layer<Services, Journal.JournalFailed | PcoError, SqlClient.SqlClient> => {
  const { issues, prefix, times } = read(options, "effect_pco_")
  if (issues.length > 0) return Layer.effectContext(Effect.fail(invalidInput("Bulk.layerQueueSql", issues)))
  // All that it does there are its migrations, whose errors are defects: the journal comes first and tells in words.
  const store = Layer.orDie(PersistedQueue.layerStoreSql({ tableName: `${prefix}queue`, ...times }))
  return Layer.merge(
    PersistedQueue.layer.pipe(Layer.provide(store)),
    Layer.effect(View.QueueView, Effect.map(SqlClient.SqlClient, (sql) => View.ofSql(sql, `${prefix}queue`)))
  ).pipe(Layer.provideMerge(Journal.layerSql({ table: `${prefix}journal` })))
}
