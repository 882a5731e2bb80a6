/**
 * A Redis that connects in the background, so that a program starts without it.
 *
 * @since 0.1.0
 */
import * as Cause from "effect/Cause"
import * as Context from "effect/Context"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redis from "effect/persistence/Redis"
import * as Queue from "effect/Queue"
import * as Schedule from "effect/Schedule"
import * as Scope from "effect/Scope"
import { describe } from "../internal/redisFailure.ts"

/** How long the layer waits for the first connection, so that a Redis that is up is used from the first call. */
const firstWait = "1 second"

/** A Redis that comes back is found within five seconds. */
const reconnect = Schedule.min([Schedule.exponential("200 millis"), Schedule.spaced("5 seconds")])

const notConnected = new Redis.RedisError({ cause: new Error("there is no connection to Redis yet") })

/**
 * Builds a layer of Redis in the background and tries again while that fails. The layer
 * itself never fails: each command fails with `RedisError` until there is a connection.
 *
 * **When to use**
 *
 * `NodeRedis.layer` fails when Redis cannot be reached while the program starts. Use this
 * layer around it where the program can work without Redis, as
 * `PcoRateLimiter.layerRedis({ whenRedisIsAway: "local" })` and the tiers of a cache can.
 *
 * **Details**
 *
 * - The layer waits for a connection for one second. Then the program starts, and a warning
 *   says what failed.
 * - It tries again after 200 milliseconds, then after longer waits of up to 5 seconds.
 * - Once connected, the layer inside reconnects by its own rules.
 *
 * **Example** (A limiter that starts without Redis)
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
export const layer = <E, R>(redis: Layer.Layer<Redis.Redis, E, R>): Layer.Layer<Redis.Redis, never, R> =>
  Layer.effect(
    Redis.Redis,
    Effect.gen(function*() {
      const scope = yield* Effect.scope
      const tried = yield* Deferred.make<void>()
      let connected: Redis.Redis["Service"] | undefined
      let isWarned = false

      // what a failed attempt has opened is closed before the next one
      const attempt = Effect.acquireUseRelease(
        Scope.fork(scope),
        (scope) =>
          Effect.tap(Layer.buildWithScope(Layer.fresh(redis), scope), (services) =>
            Effect.sync(() => {
              connected = Context.get(services, Redis.Redis)
            })),
        (scope, exit) => Exit.isSuccess(exit) ? Effect.void : Scope.close(scope, exit)
      )
      const warn = (cause: Cause.Cause<unknown>) =>
        Effect.suspend(() => {
          if (isWarned || Cause.hasInterruptsOnly(cause)) return Effect.void
          isWarned = true
          const error = Option.getOrUndefined(Cause.findErrorOption(cause))
          const why = error instanceof Redis.RedisError ? describe(error) : "Redis failed"
          return Effect.logWarning(`${why} while the program starts. The connection is tried again in the background.`)
        })
      yield* attempt.pipe(
        Effect.tapCause(warn),
        // a layer may die of what it could fail with
        Effect.catchDefect(Effect.fail),
        Effect.onExit(() => Deferred.succeed(tried, undefined)),
        Effect.retry(reconnect),
        Effect.andThen(Effect.suspend(() => isWarned ? Effect.logInfo("Redis is connected.") : Effect.void)),
        Effect.ignoreCause,
        Effect.forkIn(scope, { startImmediately: true })
      )
      yield* Effect.timeoutOption(Deferred.await(tried), firstWait)

      const use = <A, F, R>(
        f: (redis: Redis.Redis["Service"]) => Effect.Effect<A, F, R>
      ): Effect.Effect<A, F | Redis.RedisError, R> =>
        Effect.suspend((): Effect.Effect<A, F | Redis.RedisError, R> =>
          connected === undefined ? Effect.fail(notConnected) : f(connected)
        )
      return Redis.Redis.of({
        send: (command, ...args) => use(({ send }) => send(command, ...args)),
        eval: (script) => (...params) => use(({ eval: run }) => run(script)(...params)),
        reserve: use(({ reserve }) => reserve),
        subscribe: (channel) =>
          use(({ subscribe }) => subscribe(channel)).pipe(
            Effect.catch(() =>
              Effect.gen(function*() {
                const queue = yield* Queue.unbounded<Redis.RedisMessage, Redis.RedisError>()
                yield* Queue.fail(queue, notConnected)
                return queue
              })
            )
          )
      })
    })
  )
