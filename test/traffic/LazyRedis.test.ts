import { NodeRedis } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import { Context, Effect, Exit, Layer, Logger, Queue, Schedule, Scope } from "effect"
import { Redis } from "effect/persistence"
import { TestClock } from "effect/testing"
import { LazyRedis, PcoRateLimiter } from "../../src/index.ts"
import { proxy } from "../cache/tiers/proxy.ts"
import { answered, slot } from "./limiterSupport.ts"
import { isThere, prefix } from "./redisServer.ts"

const ping = Effect.flatMap(Redis.Redis, (redis) => redis.send<string>("PING"))

/** Keeps what is logged. */
const logged = () => {
  const lines: Array<string> = []
  const logger = Logger.make(({ message }) => {
    lines.push(String(message))
  })
  return [lines, Logger.layer([logger])] as const
}

describe("LazyRedis.layer", () => {
  it.live.skipIf(!isThere)(
    "lets a limiter start without Redis, and the limit is shared once Redis is there",
    () =>
      Effect.gen(function*() {
        const link = yield* proxy
        yield* link.cut
        const [lines, logger] = logged()
        const options = { prefix: prefix(), limit: 10, period: "10 seconds" } as const
        const services = yield* PcoRateLimiter.layerRedis(options).pipe(
          Layer.provideMerge(LazyRedis.layer(NodeRedis.layer({ url: link.url }))),
          Layer.build,
          Effect.provide(logger)
        )
        const limiter = Context.get(services, PcoRateLimiter.PcoRateLimiter)
        const call = limiter.reserve(slot, ({ settle }) => settle(answered()))
        yield* Effect.timeout(call, "3 seconds")
        assert.include(lines.join("\n"), "while the program starts. The connection is tried again in the background.")
        yield* link.mend
        yield* Effect.provide(Effect.retry(ping, Schedule.spaced("50 millis")), services).pipe(
          Effect.timeout("8 seconds")
        )
        // a limiter asks again once a second while Redis is away
        yield* Effect.sleep(1100)
        yield* call
        yield* Effect.sleep(100)
        const redis = Context.get(services, Redis.Redis)
        const key = `${options.prefix}:{${slot.credential}}`
        const counted = yield* redis.send<string>("HGET", key, "ownSize")
        yield* redis.send("DEL", ...["", ":holders", ":own", ":others", ":seen"].map((part) => `${key}${part}`))
        // the call that Redis never saw counts as well
        assert.strictEqual(counted, "2")
        assert.include(lines.join("\n"), "Redis is connected.")
      }).pipe(Effect.scoped)
  )

  it.effect("tries again with a fresh connection, and closes those that failed", () =>
    Effect.gen(function*() {
      const [lines, logger] = logged()
      let [opened, closed] = [0, 0]
      const redis = Layer.effect(
        Redis.Redis,
        Effect.gen(function*() {
          yield* Effect.acquireRelease(Effect.sync(() => opened++), () => Effect.sync(() => closed++))
          if (opened === 1) return yield* new Redis.RedisError({ cause: { code: "ECONNREFUSED" } })
          if (opened === 2) return yield* Effect.die("a defect")
          const unused = Effect.die("unused")
          const send = <A>() => Effect.succeed("PONG" as A)
          return Redis.Redis.of({ send, eval: () => () => unused, reserve: unused, subscribe: () => unused })
        })
      )
      const scope = yield* Scope.make()
      const services = yield* Layer.buildWithScope(LazyRedis.layer(redis), scope).pipe(Effect.provide(logger))
      const error = yield* Effect.flip(Effect.provide(ping, services))
      assert.strictEqual(error._tag, "RedisError")
      const queue = yield* Context.get(services, Redis.Redis).subscribe("channel").pipe(
        Effect.provideService(Scope.Scope, scope)
      )
      assert.isTrue(Exit.isFailure(yield* Effect.exit(Queue.take(queue))))
      yield* TestClock.adjust("200 millis")
      assert.deepStrictEqual([opened, closed], [2, 2])
      yield* TestClock.adjust("5 seconds")
      assert.deepStrictEqual([opened, closed], [3, 2])
      assert.strictEqual(yield* Effect.provide(ping, services), "PONG")
      yield* Scope.close(scope, Exit.void)
      assert.deepStrictEqual([opened, closed], [3, 3])
      assert.deepStrictEqual(lines, [
        "Redis failed (ECONNREFUSED) while the program starts. The connection is tried again in the background.",
        "Redis is connected."
      ])
    }))

  it.effect("starts although the first connection hangs, and ends the attempt with its scope", () =>
    Effect.gen(function*() {
      let isInterrupted = false
      const hanging = Layer.effect(
        Redis.Redis,
        Effect.onInterrupt(Effect.never, () =>
          Effect.sync(() => {
            isInterrupted = true
          }))
      )
      const scope = yield* Scope.make()
      const building = yield* Effect.forkChild(Layer.buildWithScope(LazyRedis.layer(hanging), scope))
      yield* TestClock.adjust("1 second")
      const services = building.pollUnsafe()
      assert.isTrue(services !== undefined && Exit.isSuccess(services))
      yield* Scope.close(scope, Exit.void)
      assert.isTrue(isInterrupted)
    }))
})
