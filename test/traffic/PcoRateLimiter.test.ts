import { assert, describe, it } from "@effect/vitest"
import { Clock, Deferred, Effect, Exit, Fiber, Layer, Redacted, Stream } from "effect"
import { TestClock } from "effect/testing"
import { Pco, PcoRateLimiter } from "../../src/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import { answered, foreign, nobody, request, slot, status, take } from "./limiterSupport.ts"

type Kind = "fixed" | "sliding"

const each = (count: number) => Array.from({ length: count }, (_, index) => index)

const several = <A, E, R>(count: number, effect: Effect.Effect<A, E, R>) =>
  Effect.forEach(each(count), () => effect, { concurrency: "unbounded" })

const church = (kind: Kind, limit: number, period: number, options: PcoRateLimiter.Options = {}) =>
  Layer.mergeAll(
    PcoRateLimiter.layerMemory({ limit, period, ...options }),
    FakePco.layerHttpClient({ people: 1, limit: { limit, period, kind } })
  )

const accepted = (done: ReadonlyArray<{ readonly status: number }>) =>
  done.filter(({ status }) => status === 200).length

describe.each(["fixed", "sliding"] as ReadonlyArray<Kind>)(
  "against a %s window of the embedded Planning Center",
  (kind) => {
    it.effect("a thousand calls at once take no longer than the limit has it, and none is refused", () =>
      Effect.gen(function*() {
        const fiber = yield* Effect.forkChild(several(1000, request()))
        yield* TestClock.adjust("180 seconds")
        assert.strictEqual(accepted(yield* Fiber.join(fiber)), 1000)
      }).pipe(Effect.provide(church(kind, 100, 20_000))))

    it.effect("uses the limit up although answers take a quarter of a second", () =>
      Effect.gen(function*() {
        const fiber = yield* Effect.forkChild(several(1000, request(125, 125)))
        // ten windows; a limiter that does not know yet who else is there begins slowly
        yield* TestClock.adjust("190 seconds")
        assert.strictEqual(accepted(yield* Fiber.join(fiber)), 1000)
      }).pipe(Effect.provide(church(kind, 100, 20_000))))

    it.effect("makes room for what another program took, once it shows in the count", () =>
      Effect.gen(function*() {
        yield* several(7, foreign)
        yield* request()
        assert.strictEqual((yield* status).used, 8)
        const fiber = yield* Effect.forkChild(several(5, request()))
        yield* TestClock.adjust("999 millis")
        assert.isAtLeast((yield* status).waiting.normal, 3)
        yield* TestClock.adjust("10 seconds")
        assert.strictEqual(accepted(yield* Fiber.join(fiber)), 5)
        assert.strictEqual((yield* status).used, 0)
      }).pipe(Effect.provide(church(kind, 10, 1000))))

    it.effect("a second program that takes 40 percent without telling costs at most 3 of 1,000", () =>
      Effect.gen(function*() {
        const other = yield* Effect.forkChild(Effect.forever(Effect.andThen(foreign, Effect.sleep(500))))
        const fiber = yield* Effect.forkChild(several(1000, request(20, 20)))
        yield* TestClock.adjust("10 minutes")
        yield* Fiber.interrupt(other)
        const done = yield* Fiber.join(fiber)
        assert.isAtMost(1000 - accepted(done), 3)
      }).pipe(Effect.provide(church(kind, 100, 20_000))))

    it.effect("leaves the headroom to others", () =>
      Effect.gen(function*() {
        const fiber = yield* Effect.forkChild(several(100, request()))
        yield* TestClock.adjust("1 second")
        assert.strictEqual((yield* status).used, 90)
        assert.strictEqual(accepted(yield* Effect.replicateEffect(foreign, 10)), 10)
        yield* TestClock.adjust("1 hour")
        assert.strictEqual(accepted(yield* Fiber.join(fiber)), 100)
      }).pipe(Effect.provide(church(kind, 100, 20_000, { headroom: 0.1 }))))
  }
)

describe("the fixed window of the embedded Planning Center", () => {
  it.effect("is filled anew as soon as an answer shows that it is new", () =>
    Effect.gen(function*() {
      // the window began fifteen seconds ago, and the next one begins in five
      yield* TestClock.adjust("15 seconds")
      yield* several(50, request())
      yield* TestClock.adjust("5 seconds")
      const fiber = yield* Effect.forkChild(several(100, request()))
      yield* TestClock.adjust("100 millis")
      assert.strictEqual(accepted(yield* Fiber.join(fiber)), 100)
    }).pipe(Effect.provide(church("fixed", 100, 20_000))))
})

describe("a 429 of the embedded Planning Center", () => {
  it.effect.each(
    [
      ["seconds", 15_000],
      ["missing", 20_000],
      ["negative", 20_000]
    ] as const
  )(
    "with Retry-After %s holds everything, and told nothing of use for one period at most",
    ([retryAfter, wait]) =>
      Effect.gen(function*() {
        // others have taken all of it, five seconds ago
        yield* several(3, foreign)
        yield* TestClock.adjust("5 seconds")
        assert.strictEqual((yield* request()).status, 429)
        const fiber = yield* Effect.forkChild(several(3, request()))
        yield* TestClock.adjust("1 second")
        assert.deepInclude(yield* status, { pausedFor: wait - 1000, waiting: { ...nobody, normal: 3 } })
        yield* TestClock.adjust("2 minutes")
        assert.strictEqual(accepted(yield* Fiber.join(fiber)), 3)
      }).pipe(Effect.provide(Layer.mergeAll(
        PcoRateLimiter.layerMemory({ limit: 3 }),
        FakePco.layerHttpClient({ people: 1, limit: { limit: 3, retryAfter } })
      )))
  )
})

describe("PcoRateLimiter.layerMemory", () => {
  const memory = (options?: PcoRateLimiter.Options) => Effect.provide(PcoRateLimiter.layerMemory(options))
  const held = Effect.flatMap(PcoRateLimiter.PcoRateLimiter, (limiter) => limiter.reserve(slot, () => Effect.never))

  it.effect("learns limit, period and count from every answer", () =>
    Effect.gen(function*() {
      yield* take(answered({ limit: 60, count: 41, period: 30 }))
      assert.deepStrictEqual(yield* status, {
        limit: 60,
        period: 30_000,
        used: 41,
        resetsIn: 30_000,
        waiting: nobody,
        pausedFor: 0
      })
      yield* TestClock.adjust("10 seconds")
      assert.strictEqual((yield* status).resetsIn, 20_000)
      yield* TestClock.adjust("20 seconds")
      assert.deepInclude(yield* status, { used: 0, resetsIn: 0 })
    }).pipe(memory()))

  it.effect("answers that come back out of order change nothing about the count", () =>
    Effect.gen(function*() {
      const limiter = yield* PcoRateLimiter.PcoRateLimiter
      yield* limiter.reserve(slot, (first) =>
        limiter.reserve(slot, (second) =>
          Effect.gen(function*() {
            yield* second.settle(answered({ limit: 100, count: 20 }))
            assert.strictEqual((yield* status).used, 20)
            yield* first.settle(answered({ limit: 100, count: 3 }))
            assert.strictEqual((yield* status).used, 20)
          })))
    }).pipe(memory()))

  it.effect("a count that has fallen back shows that the window is new", () =>
    Effect.gen(function*() {
      yield* Effect.replicateEffect(take(answered({ limit: 100 })), 30)
      yield* take(answered({ limit: 100, count: 2 }))
      assert.strictEqual((yield* status).used, 2)
    }).pipe(memory()))

  it.effect("a count that comes with another limit is not believed to have fallen back", () =>
    Effect.gen(function*() {
      yield* Effect.replicateEffect(take(answered({ limit: 100 })), 30)
      yield* take(answered({ limit: 90, count: 2 }))
      assert.strictEqual((yield* status).used, 31)
    }).pipe(memory()))

  it.effect("holds everything on a 429 until Retry-After", () =>
    Effect.gen(function*() {
      yield* take({ _tag: "Refused", headers: {}, retryAfter: 7000 })
      const fibers = yield* Effect.forEach(each(3), () => Effect.forkChild(take(answered())))
      yield* TestClock.adjust("6999 millis")
      assert.deepInclude(yield* status, { waiting: { ...nobody, normal: 3 }, pausedFor: 1 })
      yield* TestClock.adjust("1 millis")
      yield* Fiber.joinAll(fibers)
      assert.deepInclude(yield* status, { waiting: nobody, pausedFor: 0 })
    }).pipe(memory()))

  it.effect("holds everything for a period where a 429 does not say how long", () =>
    Effect.gen(function*() {
      yield* take({ _tag: "Refused", headers: {}, retryAfter: undefined })
      assert.strictEqual((yield* status).pausedFor, 20_000)
    }).pipe(memory()))

  it.effect("a wait that is interrupted in the moment it ends gives its place on", () =>
    Effect.gen(function*() {
      const limiter = yield* PcoRateLimiter.PcoRateLimiter
      const waiting = yield* Deferred.make<Fiber.Fiber<void, unknown>>()
      yield* limiter.reserve(slot, ({ settle }) =>
        Effect.gen(function*() {
          yield* Deferred.succeed(waiting, yield* Effect.forkDetach(held, { startImmediately: true }))
          const fiber = yield* Deferred.await(waiting)
          yield* settle({ _tag: "NeverSent" })
          fiber.interruptUnsafe()
        }))
      yield* TestClock.adjust("1 hour")
      assert.deepInclude(yield* status, { used: 0, waiting: nobody })
    }).pipe(memory({ limit: 1, period: "1 seconds" })))

  it.effect("a request that never left gives its place back at once, a lost one does not", () =>
    Effect.gen(function*() {
      yield* take({ _tag: "NeverSent" })
      assert.strictEqual((yield* status).used, 0)
      yield* take({ _tag: "Lost" })
      assert.strictEqual((yield* status).used, 1)
      const fiber = yield* Effect.forkChild(held, { startImmediately: true })
      yield* Fiber.interrupt(fiber)
      assert.strictEqual((yield* status).used, 2)
    }).pipe(memory()))

  it.effect("reads beyond offset 30,000 have a bucket of their own", () =>
    Effect.gen(function*() {
      const limiter = yield* PcoRateLimiter.PcoRateLimiter
      const deep = { credential: "c", offset: 30_001 }
      assert.strictEqual((yield* limiter.status(deep)).limit, 75)
      yield* take(answered({ limit: 10, count: 9 }), 30_001)
      assert.deepInclude(yield* limiter.status(deep), { limit: 10, used: 9 })
      assert.deepInclude(yield* limiter.status({ credential: "c", offset: 30_000 }), { limit: 100, used: 0 })
    }).pipe(memory()))

  it.effect("a limit and a count of a million in a header cost no more than small ones", () =>
    Effect.gen(function*() {
      const start = performance.now()
      for (let index = 0; index < 20; index++) {
        yield* take(answered({ limit: 1_000_000, count: 1_000_000 }))
        yield* TestClock.adjust("10 minutes")
        yield* take(answered({ limit: 1_000_000, count: 1 }))
        yield* TestClock.adjust("10 minutes")
      }
      assert.isBelow(performance.now() - start, 500)
    }).pipe(memory()))

  it.effect("a limit that drops holds at once, one that rises lets go", () =>
    Effect.gen(function*() {
      const limiter = yield* PcoRateLimiter.PcoRateLimiter
      yield* limiter.reserve(slot, ({ settle }) =>
        Effect.gen(function*() {
          for (let index = 0; index < 4; index++) yield* take(answered())
          yield* take(answered({ limit: 5 }))
          const waiting = yield* Effect.forkChild(take(answered()), { startImmediately: true })
          yield* TestClock.adjust("1 seconds")
          assert.strictEqual((yield* status).waiting.normal, 1)
          // asked for before the others, so its limit is old
          yield* settle(answered({ limit: 200 }))
          assert.strictEqual((yield* status).limit, 5)
          yield* TestClock.adjust("20 seconds")
          yield* Fiber.join(waiting)
          yield* take(answered({ limit: 200 }))
          assert.strictEqual((yield* status).limit, 200)
        }))
    }).pipe(memory()))

  it.effect("a period that turns out shorter wakes those who wait", () =>
    Effect.gen(function*() {
      const limiter = yield* PcoRateLimiter.PcoRateLimiter
      yield* limiter.reserve(slot, ({ settle }) =>
        Effect.gen(function*() {
          yield* Effect.replicateEffect(take(answered()), 89)
          yield* take(answered({ limit: 91 }))
          const waiting = yield* Effect.forkChild(take(answered()), { startImmediately: true })
          yield* TestClock.adjust("1 seconds")
          yield* settle(answered({ period: 2 }))
          yield* TestClock.adjust("2 seconds")
          yield* Fiber.join(waiting)
        }))
    }).pipe(memory()))

  it.effect.each([-3_600_000, 3_600_000])(
    "a time of day that is set by %i ms holds up nobody and lets through nobody",
    (by) =>
      Effect.gen(function*() {
        const clock = yield* Clock.Clock
        let set = 0
        const timeOfDay = () => clock.currentTimeMillisUnsafe() + set
        const odd: Clock.Clock = Object.assign(Object.create(clock), {
          currentTimeMillisUnsafe: timeOfDay,
          currentTimeMillis: Effect.sync(timeOfDay)
        })
        yield* Effect.gen(function*() {
          for (let index = 0; index < 10; index++) yield* take(answered())
          set = by
          const fiber = yield* Effect.forkChild(take(answered()))
          yield* TestClock.adjust("19 seconds")
          assert.isUndefined(fiber.pollUnsafe())
          yield* TestClock.adjust("1 second")
          assert.isDefined(fiber.pollUnsafe())
        }).pipe(Effect.provide(PcoRateLimiter.layerMemory({ limit: 10 })), Effect.provideService(Clock.Clock, odd))
      })
  )

  it.effect("what is interrupted before it begins gives its place back", () =>
    Effect.gen(function*() {
      const limiter = yield* PcoRateLimiter.PcoRateLimiter
      const clock = yield* Clock.Clock
      let hasBegun = false
      const fiber = yield* Effect.forkChild(Effect.withFiber((own) => {
        // the limiter looks at the clock when it takes the place
        const odd: Clock.Clock = Object.assign(Object.create(clock), {
          monotonicTimeNanosUnsafe: () => {
            own.interruptUnsafe()
            return clock.monotonicTimeNanosUnsafe()
          }
        })
        return Effect.provideService(
          limiter.reserve(slot, () => Effect.sync(() => hasBegun = true)),
          Clock.Clock,
          odd
        )
      }))
      assert.isTrue(Exit.isFailure(yield* Fiber.await(fiber)))
      assert.isFalse(hasBegun)
      assert.strictEqual((yield* status).used, 0)
    }).pipe(Effect.provide(PcoRateLimiter.layerMemory())))

  it.effect("a credential that nobody uses any more is forgotten, and one that counts is not", () =>
    Effect.gen(function*() {
      const limiter = yield* PcoRateLimiter.PcoRateLimiter
      const use = (credential: string, limit: number) =>
        limiter.reserve({ credential, offset: 0 }, ({ settle }) => settle(answered({ limit })))
      const limitOf = (credential: string) =>
        Effect.map(limiter.status({ credential, offset: 0 }), ({ limit }) => limit)
      yield* use("old", 50)
      const watching = yield* Effect.forkChild(Stream.runDrain(limiter.changes({ credential: "watched", offset: 0 })))
      yield* use("watched", 60)
      yield* TestClock.adjust("10 minutes")
      yield* use("new", 70)
      for (let index = 0; index < 200; index++) yield* use(`token ${index}`, 80)
      assert.deepStrictEqual(
        [yield* limitOf("old"), yield* limitOf("watched"), yield* limitOf("new"), yield* limitOf("token 0")],
        [100, 60, 70, 80]
      )
      yield* Fiber.interrupt(watching)
    }).pipe(Effect.provide(PcoRateLimiter.layerMemory())))

  it.effect("tells its changes as they come, and the last one to a slow reader", () =>
    Effect.gen(function*() {
      const limiter = yield* PcoRateLimiter.PcoRateLimiter
      const reader = yield* limiter.changes(slot).pipe(
        Stream.map(({ used }) => used),
        Stream.take(4),
        Stream.runCollect,
        Effect.forkChild({ startImmediately: true })
      )
      yield* Effect.yieldNow
      yield* take(answered())
      yield* TestClock.adjust("1 seconds")
      yield* take(answered())
      yield* TestClock.adjust("30 seconds")
      assert.deepStrictEqual(Array.from(yield* Fiber.join(reader)), [0, 1, 2, 1])
    }).pipe(memory()))

  it.effect("wrong options are refused by name", () =>
    Effect.gen(function*() {
      const message = (options: unknown) =>
        Effect.map(
          Effect.flip(Effect.scoped(Layer.build(PcoRateLimiter.layerMemory(options as PcoRateLimiter.Options)))),
          (error) => error.message
        )
      const wrong = yield* message({ limit: 0, period: -1, headroom: 1.5, limits: 3 })
      for (const part of ["limit: is 0", "period: is -1", "headroom: is 1.5", "limits: is no option"]) {
        assert.include(wrong, part)
      }
      assert.match(yield* message({ limit: 20, headroom: 20 }), /headroom: is 20; .* below the limit of 20/)
      assert.match(yield* message({ headroom: -0.1 }), /headroom: is -0.1/)
    }))

  it.effect("those who wait go on without nesting in each other, however many", () =>
    Effect.gen(function*() {
      const limiter = yield* PcoRateLimiter.PcoRateLimiter
      const fibers = yield* limiter.reserve(slot, ({ settle }) =>
        Effect.gen(function*() {
          const fibers = yield* Effect.forEach(
            each(20_000),
            () => Effect.forkDetach(take(answered({ limit: 1_000_000 })), { startImmediately: true })
          )
          yield* settle(answered({ limit: 1_000_000 }))
          return fibers
        }))
      yield* Fiber.joinAll(fibers)
      assert.deepInclude(yield* status, { waiting: nobody })
    }).pipe(memory({ limit: 1 })))
})

describe("the options of the client", () => {
  it.effect("reach the limiter", () =>
    Effect.gen(function*() {
      const layer = Pco.layer({ auth: { token: Redacted.make("token") }, rateLimit: { limit: 2, headroom: 2 } })
      const error = yield* Effect.flip(Effect.scoped(Layer.build(layer)))
      assert.match(error.message, /headroom: is 2/)
    }))
})
