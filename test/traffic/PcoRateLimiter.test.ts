import { assert, describe, it } from "@effect/vitest"
import { Clock, Deferred, Effect, Fiber, Schema } from "effect"
import { TestClock } from "effect/testing"
import { PcoRateLimiter } from "../../src/index.ts"

const slot = { credential: "c", offset: 0 }

type Kind = "fixed" | "sliding"

/** A server that counts arrivals in a fixed or a sliding window, refused ones too. */
const makeServer = (kind: Kind, limit: number, period: number) => {
  let arrivals: Array<number> = []
  let windowStart = 0
  let most = 0
  let refused = 0
  const arrive = (now: number) => {
    if (kind === "fixed") {
      const start = Math.floor(now / period) * period
      if (start !== windowStart) arrivals = []
      windowStart = start
    } else arrivals = arrivals.filter((time) => time > now - period)
    arrivals.push(now)
    most = Math.max(most, arrivals.length)
    if (arrivals.length > limit) refused++
    return { count: arrivals.length, accepted: arrivals.length <= limit, limit, period: period / 1000 }
  }
  return { arrive, stats: () => ({ most, refused }) }
}

type Server = ReturnType<typeof makeServer>

/** One request: it arrives after `there` and its answer after `back` more. */
const request = (server: Server, there: number, back: number) =>
  Effect.gen(function*() {
    const limiter = yield* PcoRateLimiter.PcoRateLimiter
    return yield* limiter.reserve(slot, (reservation) =>
      Effect.gen(function*() {
        yield* Effect.sleep(there)
        const { accepted, ...headers } = server.arrive(yield* Clock.currentTimeMillis)
        yield* Effect.sleep(back)
        yield* reservation.settle(
          accepted ? { _tag: "Answered", headers } : { _tag: "Refused", headers, retryAfter: headers.period * 1000 }
        )
        return accepted
      }))
  })

const Step = Schema.Struct({
  after: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 3000 })),
  burst: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 12 })),
  there: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 1500 })),
  back: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 1500 }))
})
const Steps = Schema.Array(Step).check(Schema.isMaxLength(15))

describe.each(["fixed", "sliding"] as ReadonlyArray<Kind>)("against a %s window", (kind) => {
  it.effect.prop("any schedule of bursts and delays is accepted whole, and all of it is served", [Steps], ([steps]) => {
    const server = makeServer(kind, 5, 2000)
    return Effect.gen(function*() {
      const fibers: Array<Fiber.Fiber<boolean>> = []
      for (const { after, back, burst, there } of steps) {
        yield* TestClock.adjust(after)
        for (let index = 0; index < burst; index++) {
          fibers.push(yield* Effect.forkChild(request(server, there, back)))
        }
      }
      yield* TestClock.adjust("1 hour")
      const accepted = yield* Fiber.joinAll(fibers)
      assert.isTrue(accepted.every((one) => one))
      assert.strictEqual(server.stats().refused, 0)
    }).pipe(Effect.provide(PcoRateLimiter.layerMemory({ limit: 5, period: "2 seconds" })))
  })

  it.effect("a thousand calls at once keep the window full and never pass it", () => {
    const server = makeServer(kind, 100, 20_000)
    return Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(
        Effect.forEach(Array.from({ length: 1000 }), () => request(server, 0, 0), { concurrency: "unbounded" })
      )
      yield* TestClock.adjust("180 seconds")
      assert.isTrue((yield* Fiber.join(fiber)).every((one) => one))
      assert.deepStrictEqual(server.stats(), { most: 100, refused: 0 })
    }).pipe(Effect.provide(PcoRateLimiter.layerMemory()))
  })

  it.effect("makes room for what another program took, once it shows in the count", () => {
    const server = makeServer(kind, 10, 1000)
    return Effect.gen(function*() {
      for (let index = 0; index < 7; index++) server.arrive(0)
      yield* request(server, 0, 0)
      const fiber = yield* Effect.forkChild(
        Effect.forEach(Array.from({ length: 5 }), () => request(server, 0, 0), { concurrency: "unbounded" })
      )
      yield* TestClock.adjust("999 millis")
      assert.strictEqual(server.stats().most, 10)
      yield* TestClock.adjust("2 seconds")
      assert.deepStrictEqual(yield* Fiber.join(fiber), [true, true, true, true, true])
      assert.strictEqual(server.stats().refused, 0)
    }).pipe(Effect.provide(PcoRateLimiter.layerMemory({ limit: 10, period: "1 seconds" })))
  })
})

describe("PcoRateLimiter.layerMemory", () => {
  const take = (outcome: PcoRateLimiter.Outcome) =>
    Effect.flatMap(PcoRateLimiter.PcoRateLimiter, (limiter) => limiter.reserve(slot, ({ settle }) => settle(outcome)))
  const status = Effect.flatMap(PcoRateLimiter.PcoRateLimiter, (limiter) => limiter.status(slot))

  it.effect("learns limit, period and count from every answer", () =>
    Effect.gen(function*() {
      yield* take({ _tag: "Answered", headers: { limit: 60, count: 41, period: 30 } })
      assert.deepStrictEqual(yield* status, { limit: 60, period: 30_000, used: 41, waiting: 0, pausedFor: 0 })
      yield* TestClock.adjust("30 seconds")
      assert.strictEqual((yield* status).used, 0)
    }).pipe(Effect.provide(PcoRateLimiter.layerMemory())))

  it.effect("an answer that comes late and tells an old count changes nothing", () =>
    Effect.gen(function*() {
      yield* take({ _tag: "Answered", headers: { count: 20 } })
      yield* take({ _tag: "Answered", headers: { count: 3 } })
      assert.strictEqual((yield* status).used, 21)
    }).pipe(Effect.provide(PcoRateLimiter.layerMemory())))

  it.effect("holds everything on a 429 until Retry-After", () =>
    Effect.gen(function*() {
      yield* take({ _tag: "Refused", headers: {}, retryAfter: 7000 })
      const fibers = yield* Effect.forEach(Array.from({ length: 3 }), () =>
        Effect.forkChild(take({ _tag: "Answered", headers: {} })))
      yield* TestClock.adjust("6999 millis")
      assert.deepInclude(yield* status, { waiting: 3, pausedFor: 1 })
      yield* TestClock.adjust("1 millis")
      yield* Fiber.joinAll(fibers)
      assert.deepInclude(yield* status, { waiting: 0, pausedFor: 0 })
    }).pipe(Effect.provide(PcoRateLimiter.layerMemory())))

  it.effect("holds everything for a period where a 429 does not say how long", () =>
    Effect.gen(function*() {
      yield* take({ _tag: "Refused", headers: {}, retryAfter: undefined })
      assert.strictEqual((yield* status).pausedFor, 20_000)
    }).pipe(Effect.provide(PcoRateLimiter.layerMemory())))

  it.effect("serves in the order of asking, and an interrupted wait leaves no hole", () => {
    const served: Array<number> = []
    return Effect.gen(function*() {
      const limiter = yield* PcoRateLimiter.PcoRateLimiter
      const fibers = yield* Effect.forEach(
        [0, 1, 2, 3, 4, 5],
        (number) =>
          Effect.forkChild(
            limiter.reserve(slot, ({ settle }) =>
              Effect.andThen(
                Effect.sync(() => served.push(number)),
                settle({ _tag: "Answered", headers: {} })
              )),
            {
              startImmediately: true
            }
          )
      )
      yield* Fiber.interrupt(fibers[3]!)
      yield* TestClock.adjust("1 seconds")
      assert.deepStrictEqual(served, [0, 1, 2, 4])
      yield* TestClock.adjust("1 seconds")
      assert.deepStrictEqual(served, [0, 1, 2, 4, 5])
      assert.deepInclude(yield* status, { waiting: 0 })
    }).pipe(Effect.provide(PcoRateLimiter.layerMemory({ limit: 2, period: "1 seconds" })))
  })

  it.effect("a wait that is interrupted in the moment it ends gives its place on", () =>
    Effect.gen(function*() {
      const limiter = yield* PcoRateLimiter.PcoRateLimiter
      const waiting = yield* Deferred.make<Fiber.Fiber<void>>()
      yield* limiter.reserve(slot, ({ settle }) =>
        Effect.gen(function*() {
          yield* Deferred.succeed(
            waiting,
            yield* Effect.forkDetach(limiter.reserve(slot, () => Effect.never), { startImmediately: true })
          )
          const fiber = yield* Deferred.await(waiting)
          yield* settle({ _tag: "NeverSent" })
          fiber.interruptUnsafe()
        }))
      yield* TestClock.adjust("1 hour")
      assert.deepInclude(yield* status, { used: 0, waiting: 0 })
    }).pipe(Effect.provide(PcoRateLimiter.layerMemory({ limit: 1, period: "1 seconds" }))))

  it.effect("a request that never left gives its place back at once, a lost one does not", () =>
    Effect.gen(function*() {
      yield* take({ _tag: "NeverSent" })
      assert.strictEqual((yield* status).used, 0)
      yield* take({ _tag: "Lost" })
      assert.strictEqual((yield* status).used, 1)
      const limiter = yield* PcoRateLimiter.PcoRateLimiter
      const fiber = yield* Effect.forkChild(limiter.reserve(slot, () => Effect.never), { startImmediately: true })
      yield* Fiber.interrupt(fiber)
      assert.strictEqual((yield* status).used, 2)
    }).pipe(Effect.provide(PcoRateLimiter.layerMemory())))

  it.effect("reads beyond offset 30,000 have a bucket of their own", () =>
    Effect.gen(function*() {
      const limiter = yield* PcoRateLimiter.PcoRateLimiter
      const deep = { credential: "c", offset: 30_001 }
      yield* limiter.reserve(deep, ({ settle }) => settle({ _tag: "Answered", headers: { limit: 75, count: 75 } }))
      assert.deepInclude(yield* limiter.status(deep), { limit: 75, used: 75 })
      assert.deepInclude(yield* limiter.status({ credential: "c", offset: 30_000 }), { limit: 100, used: 0 })
    }).pipe(Effect.provide(PcoRateLimiter.layerMemory())))

  it.effect("a limit that drops holds at once, one that rises lets go", () =>
    Effect.gen(function*() {
      for (let index = 0; index < 4; index++) yield* take({ _tag: "Answered", headers: {} })
      yield* take({ _tag: "Answered", headers: { limit: 5 } })
      const limiter = yield* PcoRateLimiter.PcoRateLimiter
      const waiting = yield* Effect.forkChild(limiter.reserve(slot, () => Effect.void), { startImmediately: true })
      assert.strictEqual((yield* status).waiting, 1)
      yield* TestClock.adjust("20 seconds")
      yield* Fiber.join(waiting)
      yield* take({ _tag: "Answered", headers: { limit: 200 } })
      assert.strictEqual((yield* status).limit, 200)
    }).pipe(Effect.provide(PcoRateLimiter.layerMemory())))
})
