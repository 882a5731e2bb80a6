/**
 * Rate limiters: how a program stays inside the limit of Planning Center.
 *
 * @since 0.1.0
 */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redis from "effect/persistence/Redis"
import * as Random from "effect/Random"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { millisOf } from "../internal/millis.ts"
import * as Limits from "../client/limits.ts"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import type { LimitKey, Status } from "../client/PcoRateLimiter.ts"
import { PcoRateLimiter } from "../client/PcoRateLimiter.ts"
import * as Issue from "../jsonapi/Issue.ts"
import { optionsOf } from "../jsonapi/optionsOf.ts"
import type { Bucket } from "./gate.ts"
import * as Gate from "./gate.ts"
import * as Memory from "./memory.ts"
import type { Settings } from "./rateWindow.ts"
import * as Shared from "./redis.ts"

export {
  type LimitKey,
  type Outcome,
  PcoRateLimiter,
  type Reservation,
  type Service,
  type Status
} from "../client/PcoRateLimiter.ts"

/**
 * The limit that is assumed until the first answer. Every answer tells the limit and the
 * period, so these two options matter for the first requests only.
 *
 * @category models
 * @since 0.1.0
 */
export interface Options {
  /** Requests in one period. 100 by default, what Planning Center documents since September 2026. */
  readonly limit?: number | undefined
  /** 20 seconds by default. */
  readonly period?: Duration.Input | undefined
  /**
   * Permits that are never used, so that other programs with the same credential always find some: below 1 a share
   * of the limit (`0.1` leaves ten of a hundred), else a number of permits. 0 by default. One permit is always used.
   */
  readonly headroom?: number | undefined
}

const optionNames: ReadonlyArray<keyof Options> = ["limit", "period", "headroom"]

const check = <O extends Options>(given: O, more: ReadonlyArray<string>) => {
  const [options, wrong] = optionsOf(given, [...optionNames, ...more])
  const issues: Array<Issue.Issue> = [...wrong]
  const refuse = (field: string, value: unknown, expected: string) => {
    issues.push({ field, problem: `is ${Issue.describe(value)}`, expected })
  }
  const { headroom = 0, limit = Limits.requestsInPeriod, period: input = Limits.period }: Options = options
  const isWhole = Number.isInteger(limit) && limit >= 1
  if (!isWhole) refuse("limit", limit, "a whole number from 1 on")
  const period = millisOf(input)
  if (!Number.isFinite(period) || period <= 0) {
    refuse("period", input, "a duration above zero, such as \"20 seconds\"")
  }
  const isHeadroom = typeof headroom === "number" && headroom >= 0 && (headroom < 1 || Number.isInteger(headroom)) &&
    (!isWhole || headroom < limit)
  if (!isHeadroom) {
    const most = isWhole ? ` and below the limit of ${limit}` : ""
    refuse("headroom", headroom, `a share from 0 to below 1, or a whole number of permits from 1 on${most}`)
  }
  return { settings: { limit, period, headroom }, options, issues }
}

/** With this many limits the unused ones are removed, and again when there are twice as many as remained. */
const manyBuckets = 128

const make = (settings: Settings, makeBucket: (settings: Settings, key: string) => Bucket) => {
  const buckets = new Map<string, Bucket>()
  let many = manyBuckets

  // A program that runs for months sees many credentials, one for each access token that another program renews.
  const tidy = (now: number) => {
    for (const [key, bucket] of buckets) {
      if (bucket.isIdle(now)) buckets.delete(key)
    }
    many = Math.max(manyBuckets, 2 * buckets.size)
  }

  return Gate.make((target: LimitKey, now: number): Bucket => {
    const isDeep = Limits.isDeep(target.offset)
    const key = isDeep ? `${target.credential}:deep` : target.credential
    let bucket = buckets.get(key)
    if (bucket === undefined) {
      if (buckets.size >= many) tidy(now)
      const limit = isDeep ? Math.max(1, Math.floor(settings.limit * Limits.deepShare)) : settings.limit
      bucket = makeBucket({ ...settings, limit }, key)
      buckets.set(key, bucket)
    }
    return bucket
  })
}

/**
 * Keeps the limit of each credential in the memory of this process.
 *
 * A request gets a permit before it is sent, so a thousand calls at once cannot pass
 * together. Every answer tells the limit, the period, and what other programs with the same
 * credential have used. A 429 stops all requests until `Retry-After`. Reads deeper than
 * offset 30,000 have a limit of their own.
 *
 * Fails with `Invalid` when an option is wrong.
 *
 * **Example** (A limit of your own)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { PcoRateLimiter } from "effect-pco"
 *
 * const program = Effect.gen(function*() {
 *   const limiter = yield* PcoRateLimiter.PcoRateLimiter
 *   return yield* limiter.status({ credential: "mine", offset: 0 })
 * })
 * const layer = PcoRateLimiter.layerMemory({ limit: 50, period: "10 seconds" })
 * const status = await Effect.runPromise(Effect.provide(program, layer))
 * console.log(status.limit, status.used)
 * // => 50 0
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layerMemory = (options: Options = {}): Layer.Layer<PcoRateLimiter, PcoError> =>
  Layer.effect(
    PcoRateLimiter,
    Effect.suspend(() => {
      const { issues, settings } = check(options, [])
      return issues.length > 0
        ? Effect.fail(invalidInput("PcoRateLimiter.layerMemory", issues))
        : Effect.map(Effect.scope, (scope: Scope.Scope) =>
          make(settings, (settings) => Memory.make(settings, scope).bucket))
    })
  )

const unlimited: Status = {
  limit: Number.POSITIVE_INFINITY,
  period: 0,
  used: 0,
  resetsIn: 0,
  waiting: { critical: 0, high: 0, normal: 0, low: 0 },
  pausedFor: 0
}

/**
 * The options of a limit that many processes share.
 *
 * @category models
 * @since 0.1.0
 */
export interface RedisOptions extends Options {
  /** The prefix of the keys in Redis, `effect-pco:limit` by default. The fingerprint of a credential follows it. */
  readonly prefix?: string | undefined
  /**
   * How long a process may be silent before its permits count as lost, 15 seconds by default. Their requests count
   * for one more period then.
   */
  readonly lease?: Duration.Input | undefined
  /**
   * What happens while Redis does not answer within a second: `"local"` (the default) goes on with the share of this
   * process, the limit divided by the processes that were seen last; `"fail"` fails every call that asks for a permit.
   */
  readonly whenRedisIsAway?: "fail" | "local" | undefined
}

const redisNames: ReadonlyArray<Exclude<keyof RedisOptions, keyof Options>> = ["prefix", "lease", "whenRedisIsAway"]
const whenAway: ReadonlyArray<string> = ["fail", "local"]

const checkRedis = (given: RedisOptions) => {
  const { issues, options, settings } = check(given, redisNames)
  const { lease: input = "15 seconds", prefix = "effect-pco:limit", whenRedisIsAway = "local" } = options
  if (typeof prefix !== "string" || prefix.trim() === "") {
    issues.push({ field: "prefix", problem: `is ${Issue.describe(prefix)}`, expected: "a text that is not empty" })
  }
  const lease = millisOf(input)
  if (!Number.isFinite(lease) || lease < 1000) {
    const expected = "a duration from one second on, such as \"15 seconds\""
    issues.push({ field: "lease", problem: `is ${Issue.describe(input)}`, expected })
  }
  if (!whenAway.includes(whenRedisIsAway)) {
    const problem = `is ${Issue.describe(whenRedisIsAway)}`
    issues.push({ field: "whenRedisIsAway", problem, expected: Issue.oneOf(whenAway) })
  }
  return { issues, settings, prefix, lease, whenRedisIsAway }
}

// Tells the processes apart in Redis.
const processName = Effect.map(
  Random.Random,
  (random) => Array.from({ length: 3 }, () => random.nextIntUnsafe().toString(36)).join("").replaceAll("-", "")
)

/**
 * Keeps the limit of each credential in Redis, where all processes and machines share it
 * by one clock. It does all that `layerMemory` does. The requests that wait, and their
 * priorities, stay in each process. The permits of a process that dies are returned when
 * its lease ends.
 *
 * Redis holds nothing of a request, and only the fingerprint of a credential.
 *
 * Fails with `Invalid` when an option is wrong. While Redis does not answer,
 * `whenRedisIsAway: "fail"` fails with `Transport`; `"local"` logs a warning and starts
 * with the whole limit. `NodeRedis.layer` itself fails without Redis: put
 * `LazyRedis.layer` around it, so that the program starts.
 *
 * **Example** (Many workers on one credential)
 *
 * ```ts
 * import { NodeRedis } from "@effect/platform-node"
 * import { Layer } from "effect"
 * import { LazyRedis, PcoRateLimiter } from "effect-pco"
 *
 * export const layer = PcoRateLimiter.layerRedis({ whenRedisIsAway: "local" }).pipe(
 *   Layer.provide(LazyRedis.layer(NodeRedis.layer({ url: "redis://127.0.0.1:6379" })))
 * )
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layerRedis = (options: RedisOptions = {}): Layer.Layer<PcoRateLimiter, PcoError, Redis.Redis> =>
  Layer.effect(
    PcoRateLimiter,
    Effect.gen(function*() {
      const { issues, lease, prefix, settings, whenRedisIsAway } = checkRedis(options)
      if (issues.length > 0) return yield* invalidInput("PcoRateLimiter.layerRedis", issues)
      const redis = yield* Redis.Redis
      const scope = yield* Effect.scope
      const process = yield* processName
      yield* Effect.catchCause(Effect.timeout(redis.send("PING"), "1 second"), () =>
        whenRedisIsAway === "fail"
          ? Effect.fail(Shared.away)
          : Effect.logWarning("Redis, which keeps the rate limit, cannot be reached: this process keeps its own"))
      return make(
        settings,
        (settings, name) =>
          Shared.make(settings, { key: `${prefix}:{${name}}`, process, lease, whenRedisIsAway }, redis, scope)
      )
    })
  )

/**
 * Grants every request at once, for a server without a limit and for tests that are not
 * about limits.
 *
 * @category layers
 * @since 0.1.0
 */
export const layerUnlimited: Layer.Layer<PcoRateLimiter> = Layer.succeed(PcoRateLimiter, {
  reserve: (_key, use) => use({ waited: 0, settle: () => Effect.void }),
  status: () => Effect.succeed(unlimited),
  changes: () => Stream.succeed(unlimited)
})
