/**
 * Where queues are kept.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as PersistedQueue from "effect/persistence/PersistedQueue"
import type * as Redis from "effect/persistence/Redis"
import { checker } from "../../client/checker.ts"
import type { PcoError } from "../../client/PcoError.ts"
import { invalidInput } from "../../client/PcoError.ts"
import * as Issue from "../../jsonapi/Issue.ts"
import * as Journal from "../Journal.ts"

/**
 * Everything that queues need.
 *
 * @category models
 * @since 0.1.0
 */
export type Services = Journal.JournalStore | PersistedQueue.PersistedQueueFactory

/**
 * Queues in memory: for tests and for work that need not outlive the process.
 *
 * @category layers
 * @since 0.1.0
 */
export const layerMemory: Layer.Layer<Services> = Layer.merge(
  PersistedQueue.layer.pipe(Layer.provide(PersistedQueue.layerStoreMemory)),
  Journal.layerMemory
)

/**
 * The options of queues in Redis.
 *
 * @category options
 * @since 0.1.0
 */
export interface RedisOptions {
  /** What the keys begin with. `effect-pco:` by default. */
  readonly prefix?: string | undefined
  /** How often a worker without work looks for some: "1 second" by default. */
  readonly pollInterval?: Duration.Input | undefined
  /** How long a worker that died keeps its work from the others: "90 seconds" by default. */
  readonly lockExpiration?: Duration.Input | undefined
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
  const { duration, issues } = checker()
  issues.push(...Issue.unknownNames(options, ["prefix", "pollInterval", "lockExpiration"]))
  const pollInterval = duration("pollInterval", options.pollInterval, "1 second")
  const lockExpiration = duration("lockExpiration", options.lockExpiration, "90 seconds")
  if (issues.length > 0) return Layer.effectContext(Effect.fail(invalidInput("Bulk.layerQueueRedis", issues)))
  const prefix = options.prefix ?? "effect-pco:"
  const store = PersistedQueue.layerStoreRedis({
    prefix: `${prefix}queue:`,
    pollInterval,
    lockExpiration,
    lockRefreshInterval: Duration.divideUnsafe(lockExpiration, 3)
  })
  return Layer.merge(
    PersistedQueue.layer.pipe(Layer.provide(store)),
    Journal.layerRedis({ prefix: `${prefix}journal:` })
  )
}
