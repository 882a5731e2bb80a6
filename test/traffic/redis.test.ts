import { assert, describe, it } from "@effect/vitest"
import { Context, Effect, Fiber, Layer, Logger, Redacted } from "effect"
import { Redis } from "effect/persistence"
import { fork } from "node:child_process"
import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { fileURLToPath } from "node:url"
import { Pco, PcoAuth, PcoRateLimiter } from "../../src/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import { answered, slot } from "./limiterSupport.ts"
import { isThere, live, prefix } from "./redisServer.ts"

/** A Redis that goes away and comes back as a test says. */
const shaky = Effect.map(Redis.Redis, (redis) => {
  const state: { mode: "answers" | "fails" | "silent" } = { mode: "answers" }
  const through = <A>(effect: Effect.Effect<A, Redis.RedisError>): Effect.Effect<A, Redis.RedisError> =>
    Effect.suspend(() => {
      switch (state.mode) {
        case "answers":
          return effect
        case "fails":
          return Effect.fail(new Redis.RedisError({ cause: new Error("away") }))
        case "silent":
          return Effect.never
      }
    })
  return {
    state,
    service: Redis.Redis.of({
      ...redis,
      send: (command, ...args) => through(redis.send(command, ...args)),
      eval: (script) => (...params) => through(redis.eval(script)(...params))
    })
  }
})

/** A limiter as one more process has it. */
const join = (redis: Redis.Redis["Service"], options: PcoRateLimiter.RedisOptions) =>
  Layer.build(
    Layer.fresh(PcoRateLimiter.layerRedis(options)).pipe(
      Layer.provide(Layer.succeed(Redis.Redis, redis))
    )
  ).pipe(Effect.map(Context.get(PcoRateLimiter.PcoRateLimiter)))

/** Takes as many places as there are in a while, and holds them. */
const hold = Effect.fnUntraced(function*(limiter: PcoRateLimiter.Service, count: number, millis: number) {
  let got = 0
  const fibers = yield* Effect.forEach(
    Array.from({ length: count }),
    () =>
      Effect.forkChild(
        limiter.reserve(slot, ({ settle }) =>
          Effect.andThen(
            Effect.sync(() => got++),
            Effect.andThen(settle(answered()), Effect.never)
          )),
        { startImmediately: true }
      )
  )
  yield* Effect.sleep(millis)
  return { got: () => got, stop: Fiber.interruptAll(fibers) }
})

describe.skipIf(!isThere)("PcoRateLimiter.layerRedis", () => {
  it.live("processes share one budget", () =>
    Effect.gen(function*() {
      const redis = yield* Redis.Redis
      const options = { prefix: prefix(), limit: 10, period: "2 seconds" } as const
      const [one, other] = [yield* join(redis, options), yield* join(redis, options)]
      const first = yield* hold(one, 8, 200)
      const second = yield* hold(other, 8, 200)
      assert.strictEqual(first.got(), 8)
      assert.strictEqual(second.got(), 2)
      assert.deepInclude(yield* one.status(slot), { limit: 10, used: 8 })
      assert.strictEqual((yield* other.status(slot)).used, 10)
      yield* Effect.sleep("2 seconds")
      assert.strictEqual(second.got(), 8)
      yield* first.stop
      yield* second.stop
    }).pipe(Effect.scoped, Effect.provide(live)))

  it.live("a limit that one learns and a 429 that one gets hold for all", () =>
    Effect.gen(function*() {
      const redis = yield* Redis.Redis
      const options = { prefix: prefix(), limit: 10, period: "2 seconds" } as const
      const [one, other] = [yield* join(redis, options), yield* join(redis, options)]
      yield* one.reserve(slot, ({ settle }) => settle(answered({ limit: 5, count: 1, period: 1 })))
      yield* one.reserve(slot, ({ settle }) => settle({ _tag: "Refused", headers: {}, retryAfter: 700 }))
      yield* Effect.sleep(50)
      const held = yield* hold(other, 1, 100)
      assert.strictEqual(held.got(), 0)
      const { limit, pausedFor, period, waiting } = yield* other.status(slot)
      assert.deepStrictEqual({ limit, period, waiting: waiting.normal }, { limit: 5, period: 1000, waiting: 1 })
      assert.isAbove(pausedFor, 300)
      yield* Effect.sleep(900)
      assert.strictEqual(held.got(), 1)
      yield* held.stop
    }).pipe(Effect.scoped, Effect.provide(live)))

  it.live("what an interrupted waiter was given goes to the next", () =>
    Effect.gen(function*() {
      const redis = yield* Redis.Redis
      const limiter = yield* join(redis, { prefix: prefix(), limit: 1, period: "1 second" })
      yield* limiter.reserve(slot, ({ settle }) =>
        Effect.gen(function*() {
          const waiting = yield* Effect.forkChild(limiter.reserve(slot, () => Effect.void))
          yield* Effect.sleep(50)
          yield* Fiber.interrupt(waiting)
          yield* settle({ _tag: "NeverSent" })
        }))
      yield* limiter.reserve(slot, ({ settle }) => settle(answered())).pipe(Effect.timeout("500 millis"))
    }).pipe(Effect.scoped, Effect.provide(live)))

  it.live("a process that dies gives back what it held when its lease ends", () =>
    Effect.gen(function*() {
      const { service, state } = yield* shaky
      const redis = yield* Redis.Redis
      const options = { prefix: prefix(), limit: 10, period: "1 second", lease: "1 second" } as const
      const dying = yield* join(service, options)
      const gotten: Array<number> = []
      yield* Effect.forEach(Array.from({ length: 4 }), (_, index) =>
        Effect.forkChild(dying.reserve(slot, ({ settle }) =>
          Effect.andThen(
            Effect.sync(() =>
              gotten.push(index)
            ),
            // the first is answered, so that the others need not wait for it
            index === 0 ? settle(answered()) : Effect.never
          ))))
      yield* Effect.sleep(100)
      state.mode = "silent"
      const held = gotten.length
      assert.isAbove(held, 1)
      const heir = yield* join(redis, options)
      yield* heir.reserve(slot, ({ settle }) => settle(answered()))
      yield* Effect.sleep(50)
      assert.isAtLeast((yield* heir.status(slot)).used, held)
      // the lease, and the period in which its requests may count
      yield* Effect.sleep(2300)
      yield* heir.reserve(slot, ({ settle }) => settle(answered()))
      yield* Effect.sleep(1200)
      yield* heir.reserve(slot, ({ settle }) => settle(answered()))
      yield* Effect.sleep(50)
      assert.strictEqual((yield* heir.status(slot)).used, 1)
    }).pipe(Effect.scoped, Effect.provide(live)))

  it.live("goes on with its share while Redis is away, and comes back", () =>
    Effect.gen(function*() {
      const { service, state } = yield* shaky
      const redis = yield* Redis.Redis
      const options = { prefix: prefix(), limit: 10, period: "2 seconds" } as const
      const other = yield* join(redis, options)
      const one = yield* join(service, options)
      yield* other.reserve(slot, ({ settle }) => settle(answered()))
      yield* one.reserve(slot, ({ settle }) => settle(answered()))
      yield* Effect.sleep(2100)
      state.mode = "fails"
      const held = yield* hold(one, 8, 500)
      assert.strictEqual(held.got(), 5)
      yield* held.stop
      state.mode = "answers"
      yield* Effect.sleep(1500)
      yield* one.reserve(slot, ({ settle }) => settle(answered()))
      yield* Effect.sleep(100)
      assert.strictEqual((yield* one.status(slot)).limit, 10)
    }).pipe(Effect.scoped, Effect.provide(live)))

  it.live("fails while Redis is away where it was told to, and goes on afterwards", () =>
    Effect.gen(function*() {
      const { service, state } = yield* shaky
      const limiter = yield* join(service, { prefix: prefix(), whenRedisIsAway: "fail" })
      state.mode = "silent"
      const error = yield* Effect.flip(limiter.reserve(slot, () => Effect.void))
      assert.strictEqual(error.reason._tag, "Transport")
      assert.isTrue(error.neverSent)
      assert.match(error.message, /Redis, which keeps the rate limit, cannot be reached/)
      state.mode = "answers"
      yield* Effect.sleep(1100)
      yield* limiter.reserve(slot, ({ settle }) => settle(answered()))
    }).pipe(Effect.scoped, Effect.provide(live)))

  it.live("a Redis that is not there fails the layer or is warned about, as it was told", () =>
    Effect.gen(function*() {
      const { service, state } = yield* shaky
      state.mode = "fails"
      const error = yield* Effect.flip(join(service, { prefix: prefix(), whenRedisIsAway: "fail" }))
      assert.strictEqual(error.reason._tag, "Transport")
      const limiter = yield* join(service, { prefix: prefix(), limit: 7 })
      yield* limiter.reserve(slot, ({ settle }) => settle(answered()))
      assert.deepInclude(yield* limiter.status(slot), { limit: 7, used: 1 })
    }).pipe(Effect.scoped, Effect.provide(live)))

  it.live("a Redis that lost its books does not take what was sent before for the requests of others", () =>
    Effect.gen(function*() {
      const redis = yield* Redis.Redis
      const name = prefix()
      const limiter = yield* join(redis, { prefix: name, limit: 100, period: "300 millis" })
      for (let index = 0; index < 30; index++) yield* limiter.reserve(slot, ({ settle }) => settle(answered()))
      yield* Effect.sleep(700)
      yield* limiter.reserve(slot, ({ settle }) =>
        Effect.gen(function*() {
          yield* Effect.sleep(50)
          yield* redis.send("DEL", ...["", ":holders", ":others", ":own", ":seen"].map((part) => `${name}:{c}${part}`))
          yield* settle(answered({ limit: 100, count: 1 }))
        }))
      yield* Effect.sleep(100)
      assert.isAtMost((yield* limiter.status(slot)).used, 1)
    }).pipe(Effect.scoped, Effect.provide(live)))

  it.live("a clock of Redis that is set back holds up nobody", () =>
    Effect.gen(function*() {
      const redis = yield* Redis.Redis
      const name = prefix()
      const limiter = yield* join(redis, { prefix: name, limit: 5, period: "1 second" })
      for (let index = 0; index < 5; index++) yield* limiter.reserve(slot, ({ settle }) => settle(answered()))
      yield* Effect.sleep(50)
      // as the books look by a clock that is an hour behind the one they were written by
      const key = `${name}:{c}`
      const own = yield* redis.send<ReadonlyArray<string>>("LRANGE", `${key}:own`, "0", "-1")
      // a time, and how many requests it stands for where there are several
      const later = own.map((entry) => entry.replace(/^\d+/, (time) => String(Number(time) + 3_600_000)))
      yield* redis.send("DEL", `${key}:own`)
      yield* redis.send("RPUSH", `${key}:own`, ...later)
      yield* redis.send("HINCRBYFLOAT", key, "seenAt", "3600000")
      yield* Effect.timeout(limiter.reserve(slot, ({ settle }) => settle(answered())), "2 seconds")
    }).pipe(Effect.scoped, Effect.provide(live)))

  it.live("says what is wrong with Redis when it goes away, once", () => {
    const said: Array<string> = []
    const logger = Logger.make(({ message }) => {
      said.push(String(message))
    })
    return Effect.gen(function*() {
      const redis = yield* Redis.Redis
      const name = prefix()
      const limiter = yield* join(redis, { prefix: name, limit: 5, period: "1 second" })
      yield* redis.send("SET", `${name}:{c}`, "of somebody else")
      yield* limiter.reserve(slot, ({ settle }) => settle(answered()))
      yield* Effect.sleep(100)
      yield* limiter.reserve(slot, ({ settle }) => settle(answered()))
      yield* Effect.sleep(1200)
      yield* redis.send("DEL", `${name}:{c}`)
      assert.deepStrictEqual(said, [
        "Redis failed (WRONGTYPE), and it keeps the rate limit: this process goes on with its own share"
      ])
    }).pipe(Effect.scoped, Effect.provide([live, Logger.layer([logger])]))
  })

  it.live("a whole client keeps its limit in Redis", () =>
    Effect.gen(function*() {
      const name = prefix()
      const rateLimit = PcoRateLimiter.layerRedis({ prefix: name }).pipe(Layer.provide(Layer.orDie(live)))
      const auth = { applicationId: "app", secret: Redacted.make("secret") }
      const client = () => Layer.fresh(Pco.layerWithoutHttpClient({ auth, rateLimit: Layer.fresh(rateLimit) }))
      const used = Effect.gen(function*() {
        const { fingerprint } = yield* PcoAuth.PcoAuth
        const limiter = yield* PcoRateLimiter.PcoRateLimiter
        return (yield* limiter.status({ credential: fingerprint, offset: 0 })).used
      })
      // two clients, as two processes have them
      yield* Effect.provide(Effect.andThen(Person.get("1"), Person.get("2")), client())
      const seen = yield* Effect.provide(
        Effect.gen(function*() {
          yield* Person.get("3")
          yield* Effect.sleep(50)
          return yield* used
        }),
        client()
      )
      assert.strictEqual(seen, 3)
      const redis = yield* Redis.Redis
      assert.lengthOf(yield* redis.send<ReadonlyArray<string>>("KEYS", `${name}:*`), 4)
    }).pipe(Effect.provide([FakePco.layerHttpClient({ people: 5 }), live])))

  it.live("keeps nothing but numbers under the prefix and the fingerprint, and not for ever", () =>
    Effect.gen(function*() {
      const redis = yield* Redis.Redis
      const name = prefix()
      const limiter = yield* join(redis, { prefix: name, period: "1 second" })
      yield* limiter.reserve({ credential: "0123abcd", offset: 40_000 }, ({ settle }) => settle(answered({ count: 3 })))
      yield* Effect.sleep(50)
      const keys = yield* redis.send<ReadonlyArray<string>>("KEYS", `${name}*`)
      assert.deepStrictEqual(
        keys.toSorted(),
        ["", ":holders", ":others", ":own", ":seen"].map((part) => `${name}:{0123abcd:deep}${part}`)
      )
      for (const key of keys) assert.isAbove(yield* redis.send<number>("PTTL", key), 0)
    }).pipe(Effect.scoped, Effect.provide(live)))

  it.live.each([[null], [undefined], ["OK"], [[]], [[1, 2]], [Array.from({ length: 14 }, () => null)], [{ given: 3 }]])(
    "an answer of Redis that is none lets nobody through: %j",
    (answer) =>
      Effect.gen(function*() {
        const redis = Redis.Redis.of({
          send: () => Effect.succeed("PONG"),
          eval: () => () => Effect.succeed(answer)
        } as never)
        const limiter = yield* join(redis, { whenRedisIsAway: "fail" })
        const error = yield* Effect.flip(limiter.reserve(slot, ({ settle }) => settle(answered())))
        assert.strictEqual(error.reason._tag, "Transport")
        assert.deepInclude(yield* limiter.status(slot), { used: 0, limit: 100 })
      }).pipe(Effect.scoped)
  )

  it.live("what is used falls when the period is over, although nobody asks any more", () =>
    Effect.gen(function*() {
      const redis = yield* Redis.Redis
      const limiter = yield* join(redis, { prefix: prefix(), limit: 10, period: "600 millis" })
      for (let index = 0; index < 4; index++) yield* limiter.reserve(slot, ({ settle }) => settle(answered()))
      // answers that count others, too
      yield* limiter.reserve(slot, ({ settle }) => settle(answered({ limit: 10, count: 8 })))
      yield* Effect.sleep(100)
      const before = yield* limiter.status(slot)
      assert.strictEqual(before.used, 8)
      yield* Effect.sleep(700)
      const after = yield* limiter.status(slot)
      assert.deepStrictEqual([after.used, after.resetsIn], [0, 0])
    }).pipe(Effect.scoped, Effect.provide(live)))

  it.live("a limit and a count of a million in a header hold up neither Redis nor this process", () =>
    Effect.gen(function*() {
      const redis = yield* Redis.Redis
      const name = prefix()
      const limiter = yield* join(redis, { prefix: name, limit: 10, period: "1 minute" })
      const start = performance.now()
      yield* limiter.reserve(slot, ({ settle }) => settle(answered({ limit: 1_000_000, count: 1_000_000 })))
      yield* Effect.sleep(50)
      yield* limiter.reserve(slot, ({ settle }) => settle(answered({ limit: 1_000_000, count: 5 }))).pipe(
        Effect.timeoutOption(100)
      )
      assert.isBelow(performance.now() - start, 500)
      assert.isAtMost(yield* redis.send<number>("LLEN", `${name}:{c}:others`), 2)
      assert.strictEqual((yield* limiter.status(slot)).limit, 1_000_000)
    }).pipe(Effect.scoped, Effect.provide(live)))

  it.effect("wrong options are refused by name", () =>
    Effect.gen(function*() {
      const redis = Redis.Redis.of({} as never)
      const options = { limit: -1, prefix: "", lease: 5, whenRedisIsAway: "wait", server: "x" } as never
      const { message } = yield* Effect.flip(Effect.scoped(join(redis, options)))
      for (const part of ["limit: is -1", "prefix: is", "lease: is 5", "whenRedisIsAway: is", "server: is no option"]) {
        assert.include(message, part)
      }
    }))

  it.live.each(["fixed", "sliding"] as const)(
    "four processes at once are never refused (%s)",
    (kind) =>
      Effect.gen(function*() {
        const period = 1000
        const handler = yield* FakePco.toWebHandler({ people: 1, limit: { limit: 100, period, kind } })
        const statuses: Array<number> = []
        const server = createServer((request, response) => {
          const headers = request.headers as Record<string, string>
          void handler(new Request(`http://${headers["host"]}${request.url}`, { headers })).then(async (answer) => {
            statuses.push(answer.status)
            response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text())
          })
        }).listen(0, "127.0.0.1")
        yield* Effect.promise(() => once(server, "listening"))
        const { port } = server.address() as AddressInfo
        const script = fileURLToPath(new URL("limiterProcess.ts", import.meta.url))
        const args = [String(port), prefix(), "4000", String(period)]
        const children = Array.from({ length: 4 }, () => fork(script, args))
        yield* Effect.promise(() => Promise.all(children.map((child) => once(child, "message"))))
        for (const child of children) child.send("go")
        const codes = yield* Effect.promise(() => Promise.all(children.map((child) => once(child, "exit"))))
        server.closeAllConnections()
        server.close()
        assert.deepStrictEqual(codes.map(([code]) => code), [0, 0, 0, 0])
        assert.deepStrictEqual(statuses.filter((status) => status !== 200), [])
        assert.isAbove(statuses.length, 300)
      })
  )
})
