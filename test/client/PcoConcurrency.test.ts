import { assert, it } from "@effect/vitest"
import { Clock, Effect, Fiber } from "effect"
import { TestClock } from "effect/testing"
import { Pco, PcoAuth, PcoConcurrency, PcoRateLimiter } from "../../src/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import { church, get, idsUpTo, off } from "../traffic/support.ts"

/** How many requests were answered so far; each takes a second, so the steps are how many go at once. */
const answered = Effect.map(Effect.flatMap(FakePco.FakePco, ({ requests }) => requests), ({ length }) => length)

const slow = (concurrency: number) => church({ latency: "1 second", config: { ...off, concurrency } })

it.effect("the number of requests under way can be changed while they run", () =>
  Effect.gen(function*() {
    const concurrency = yield* PcoConcurrency.PcoConcurrency
    assert.strictEqual(yield* concurrency.limit, 2)
    const all = yield* Effect.forkChild(Effect.forEach(idsUpTo(20), get, { concurrency: "unbounded" }))
    yield* TestClock.adjust("600 millis")
    assert.strictEqual(yield* answered, 2)
    yield* concurrency.resize(5)
    yield* TestClock.adjust("400 millis") // three more began at once, and two when the first two ended
    yield* TestClock.adjust("500 millis")
    assert.strictEqual(yield* answered, 7)
    yield* concurrency.resize(1)
    assert.strictEqual(yield* concurrency.limit, 1)
    // what is under way runs to its end, and then they go one by one
    yield* TestClock.adjust("2 seconds")
    const before = yield* answered
    yield* TestClock.adjust("1 second")
    assert.strictEqual(yield* answered, before + 1)
    yield* TestClock.adjust("1 minute")
    assert.strictEqual((yield* Fiber.join(all)).length, 20)
  }).pipe(Effect.provide(slow(2))))

it.effect.each([0, -1, 26, 2.5, Number.NaN, Number.POSITIVE_INFINITY])(
  "%d at once is refused",
  (permits) =>
    Effect.gen(function*() {
      const concurrency = yield* PcoConcurrency.PcoConcurrency
      const error = yield* Effect.flip(concurrency.resize(permits))
      assert.strictEqual(
        error.message,
        `PcoConcurrency.resize: refused before sending: permits: is ${permits}; expected a whole number from 1 to 25`
      )
      assert.strictEqual(yield* concurrency.limit, 10)
    }).pipe(Effect.provide(slow(10)))
)

it.effect("an urgent request does not stand behind a job in bulk while answers are slow", () =>
  Effect.gen(function*() {
    const job = Effect.forEach(idsUpTo(300), get, { concurrency: "unbounded" })
    yield* Effect.forkChild(Pco.withPriority(job, "low"))
    yield* TestClock.adjust("1 minute")
    const start = yield* Clock.currentTimeMillis
    const urgent = yield* Effect.forkChild(
      Effect.andThen(Pco.withPriority(get("1"), "critical"), Clock.currentTimeMillis)
    )
    yield* TestClock.adjust("1 minute")
    assert.isAtMost((yield* Fiber.join(urgent)) - start, 5000) // of which the request takes four seconds
  }).pipe(Effect.provide(church({ limit: {}, latency: "4 seconds", config: off }))))

it.effect("a request that is not urgent has its turn among many that are", () =>
  Effect.gen(function*() {
    const { withPermit } = yield* PcoConcurrency.PcoConcurrency
    const order: Array<string> = []
    const request = (priority: "high" | "low") =>
      Effect.forkChild(
        Pco.withPriority(withPermit(Effect.andThen(Effect.sync(() => order.push(priority)), Effect.sleep(1))), priority)
      )
    yield* request("high")
    yield* request("low")
    yield* request("low")
    for (let index = 0; index < 20; index++) yield* request("high")
    yield* TestClock.adjust("1 minute")
    const high = (count: number) => Array.from({ length: count }, () => "high")
    assert.deepStrictEqual(order, [...high(1 + 7), "low", ...high(7), "low", ...high(6)])
  }).pipe(Effect.provide(slow(1))))

it.effect("what is interrupted before it is sent leaves its place in the rate limit to others", () =>
  Effect.gen(function*() {
    const { fingerprint } = yield* PcoAuth.PcoAuth
    const limiter = yield* PcoRateLimiter.PcoRateLimiter
    const used = Effect.map(limiter.status({ credential: fingerprint, offset: 0 }), ({ used }) => used)
    // after this answer nothing holds the others back
    const first = yield* Effect.forkChild(get("1"))
    yield* TestClock.adjust("30 seconds")
    yield* Fiber.join(first)
    const many = yield* Effect.forkChild(Effect.forEach(idsUpTo(60), get, { concurrency: "unbounded" }))
    yield* TestClock.adjust("7 seconds")
    assert.isAbove(yield* used, 9)
    yield* Fiber.interrupt(many)
    // two that were answered, and the one that was under way
    assert.strictEqual(yield* used, 3)
  }).pipe(Effect.provide(church({ limit: {}, latency: "3 seconds", config: { ...off, concurrency: 1 } }))))

it.effect("a caller that is interrupted while it waits takes no permit with it", () =>
  Effect.gen(function*() {
    const first = yield* Effect.forkChild(get("1"))
    const waiting = yield* Effect.forkChild(get("2"))
    yield* TestClock.adjust("100 millis")
    yield* Fiber.interrupt(waiting)
    const third = yield* Effect.forkChild(get("3"))
    yield* TestClock.adjust("2 seconds")
    assert.deepStrictEqual([(yield* Fiber.join(first)).id, (yield* Fiber.join(third)).id], ["1", "3"])
    assert.strictEqual(yield* answered, 2)
  }).pipe(Effect.provide(slow(1))))
