import { assert, describe, it } from "@effect/vitest"
import { Clock, Effect, Fiber, Layer, Metric } from "effect"
import { TestClock } from "effect/testing"
import { PcoAuth, PcoCircuitBreaker, PcoConfig, PcoMetrics, PcoRateLimiter } from "../../src/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import { church, get, rename } from "./support.ts"

const html = "<html><body>Forbidden</body></html>"

/** Opens after three failures, for a minute; nothing is made again by itself. */
const fragile = (faults: ReadonlyArray<FakePco.Fault> = [], config: PcoConfig.Options = {}) =>
  church({
    faults,
    latency: 0,
    config: { retry: { times: 0 }, circuitBreaker: { failures: 3, openFor: "1 minute" }, ...config }
  })

const reasonOf = (id: string) =>
  Effect.match(get(id), { onFailure: ({ reason }) => reason._tag, onSuccess: () => "Success" as const })

const reasons = (count: number) => Effect.forEach(Array.from({ length: count }), () => reasonOf("1"))

const requests = Effect.map(Effect.flatMap(FakePco.FakePco, ({ requests }) => requests), ({ length }) => length)

const state = Effect.flatMap(PcoCircuitBreaker.PcoCircuitBreaker, ({ state }) => state("people"))

describe("a circuit", () => {
  it.effect("opens after so many failures in a row, and says when it tries again", () =>
    Effect.gen(function*() {
      yield* TestClock.setTime(Date.UTC(2026, 10, 20))
      assert.deepStrictEqual(yield* state, { _tag: "Closed" })
      assert.deepStrictEqual(yield* reasons(3), ["ServerError", "ServerError", "ServerError"])
      const retry_at = Date.UTC(2026, 10, 20, 0, 1)
      assert.deepStrictEqual(yield* state, { _tag: "Open", retry_at })
      yield* TestClock.adjust("20 seconds")
      const error = yield* Effect.flip(get("1"))
      assert.deepStrictEqual({ ...error.reason }, { _tag: "CircuitOpen", retry_at } as never)
      assert.deepStrictEqual([error.attempts, error.neverSent, error.status, error.retry], [
        0,
        true,
        undefined,
        "never"
      ])
      assert.include(error.message, "next try at 2026-11-20T00:01:00.000Z")
      assert.strictEqual(yield* requests, 3)
    }).pipe(Effect.provide(fragile([{ status: 503 }]))))

  it.effect.each([
    ["ServerError", { status: 500 }],
    ["Transport", { disconnect: "before" }],
    ["Timeout", { status: 408 }]
  ] as ReadonlyArray<[string, FakePco.Fault]>)("opens on %s", ([reason, fault]) =>
    Effect.gen(function*() {
      assert.deepStrictEqual<ReadonlyArray<string>>(yield* reasons(4), [reason, reason, reason, "CircuitOpen"])
    }).pipe(Effect.provide(fragile([fault]))))

  it.effect("opens on attempts that get no answer in time", () =>
    Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(reasons(4))
      yield* TestClock.adjust("5 seconds")
      assert.deepStrictEqual(yield* Fiber.join(fiber), ["Timeout", "Timeout", "Timeout", "CircuitOpen"])
    }).pipe(Effect.provide(fragile([{ latency: "1 hour" }], { timeout: "1 second" }))))

  it.effect.each([
    ["Invalid", { status: 400 }],
    ["Unauthorized", { status: 401 }],
    ["Forbidden", { status: 403, body: "{}" }],
    ["Blocked", { status: 403, body: html }],
    ["NotFound", { status: 404 }],
    ["Conflict", { status: 409 }],
    ["RateLimited", { status: 429 }],
    ["Malformed", { truncate: true }]
  ] as ReadonlyArray<[string, FakePco.Fault]>)("stays closed on %s", ([reason, fault]) =>
    Effect.gen(function*() {
      assert.deepStrictEqual<ReadonlyArray<string>>(yield* reasons(5), Array.from({ length: 5 }, () => reason))
      assert.strictEqual(yield* requests, 5)
    }).pipe(Effect.provide(fragile([fault]))))

  it.effect("counts failures in a row: an answer starts the count again", () =>
    Effect.gen(function*() {
      const seen = yield* reasons(9)
      assert.notInclude(seen, "CircuitOpen")
      assert.strictEqual(seen.filter((reason) => reason === "ServerError").length, 6)
    }).pipe(Effect.provide(fragile([1, 2, 4, 5, 7, 8].map((nth) => ({ nth, status: 500 }))))))

  it.effect("lets one request through after its time, and closes when that is answered", () =>
    Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      yield* fake.failNext({ times: 3, status: 500 })
      yield* reasons(3)
      yield* TestClock.adjust("1 minute")
      yield* fake.failNext({ latency: "10 seconds" })
      const probe = yield* Effect.forkChild(reasonOf("1"))
      yield* TestClock.adjust("1 second")
      assert.deepStrictEqual(yield* state, { _tag: "HalfOpen" })
      const other = yield* Effect.flip(get("2"))
      // when the probe fails, it is another minute
      const now = yield* Clock.currentTimeMillis
      assert.deepStrictEqual({ ...other.reason }, { _tag: "CircuitOpen", retry_at: now + 60_000 } as never)
      yield* TestClock.adjust("10 seconds")
      assert.strictEqual(yield* Fiber.join(probe), "Success")
      assert.deepStrictEqual(yield* state, { _tag: "Closed" })
      assert.strictEqual(yield* reasonOf("2"), "Success")
      assert.strictEqual(yield* requests, 5)
    }).pipe(Effect.provide(fragile())))

  it.effect("stays open for another round when that one fails", () =>
    Effect.gen(function*() {
      yield* reasons(3)
      yield* TestClock.adjust("1 minute")
      assert.deepStrictEqual(yield* reasons(2), ["ServerError", "CircuitOpen"])
      yield* TestClock.adjust("59 seconds")
      assert.strictEqual(yield* reasonOf("1"), "CircuitOpen")
      yield* TestClock.adjust("1 second")
      assert.strictEqual(yield* reasonOf("1"), "ServerError")
      assert.strictEqual(yield* requests, 5)
    }).pipe(Effect.provide(fragile([{ status: 500 }]))))

  it.effect("lets the next one find out when the one that does is interrupted", () =>
    Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      yield* fake.failNext({ times: 3, status: 500 })
      yield* reasons(3)
      yield* TestClock.adjust("1 minute")
      yield* fake.failNext({ latency: "1 hour" })
      const probe = yield* Effect.forkChild(reasonOf("1"))
      yield* TestClock.adjust("1 second")
      yield* Fiber.interrupt(probe)
      assert.strictEqual(yield* reasonOf("2"), "Success")
      assert.deepStrictEqual(yield* state, { _tag: "Closed" })
    }).pipe(Effect.provide(fragile())))

  it.effect("is one a product", () =>
    Effect.gen(function*() {
      yield* reasons(3)
      const breaker = yield* PcoCircuitBreaker.PcoCircuitBreaker
      yield* breaker.check("services")
      assert.strictEqual((yield* breaker.state("services"))._tag, "Closed")
      assert.strictEqual((yield* Effect.flip(breaker.check("people")))._tag, "CircuitOpen")
    }).pipe(Effect.provide(fragile([{ status: 500 }]))))

  it.effect("ends the retries of an operation, which keeps what its attempts came to", () =>
    Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(Effect.flip(rename("1", "Augusta")))
      yield* TestClock.adjust("1 minute")
      assert.strictEqual((yield* Fiber.join(fiber)).attempts, 1)
      const reading = yield* Effect.forkChild(Effect.flip(get("1")))
      yield* TestClock.adjust("30 seconds")
      const error = yield* Fiber.join(reading)
      assert.strictEqual(error.reason._tag, "CircuitOpen")
      assert.deepStrictEqual([error.attempts, error.status, error.neverSent], [2, 500, false])
    }).pipe(Effect.provide(fragile([{ status: 500 }], { retry: { times: 5 } }))))

  it.effect("does not send what waited for its turn when it opened", () =>
    Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(
        Effect.forEach(["1", "2", "3", "4", "5", "6"], reasonOf, { concurrency: "unbounded" })
      )
      yield* TestClock.adjust("1 minute")
      const seen = yield* Fiber.join(fiber)
      assert.deepStrictEqual(seen.toSorted(), [
        ...Array.from({ length: 3 }, () => "CircuitOpen"),
        ...Array.from({ length: 3 }, () => "ServerError")
      ] as never)
      assert.strictEqual(yield* requests, 3)
    }).pipe(Effect.provide(fragile([{ status: 500 }], { concurrency: 1 }))))

  it.effect("gives back the places in the rate limit of what it does not send", () =>
    Effect.gen(function*() {
      const { fingerprint } = yield* PcoAuth.PcoAuth
      const limiter = yield* PcoRateLimiter.PcoRateLimiter
      yield* Effect.forEach(["1", "2", "3", "4", "5", "6"], reasonOf, { concurrency: "unbounded" })
      assert.strictEqual(yield* requests, 3)
      assert.strictEqual((yield* limiter.status({ credential: fingerprint, offset: 0 })).used, 3)
    }).pipe(Effect.provide(church({
      limit: {},
      latency: 0,
      faults: [{ status: 500 }],
      config: { concurrency: 1, retry: { times: 0 }, circuitBreaker: { failures: 3 } }
    }))))

  it.effect("does not exist when it is switched off", () =>
    Effect.gen(function*() {
      const seen = yield* reasons(30)
      assert.notInclude(seen, "CircuitOpen")
      assert.deepStrictEqual(yield* state, { _tag: "Closed" })
    }).pipe(Effect.provide(fragile([{ status: 500 }], { circuitBreaker: false }))))

  it.effect("opens after 20 failures for 15 seconds by default", () =>
    Effect.gen(function*() {
      assert.notInclude(yield* reasons(20), "CircuitOpen")
      assert.deepStrictEqual(yield* state, { _tag: "Open", retry_at: 15_000 })
    }).pipe(Effect.provide(fragile([{ status: 500 }], { circuitBreaker: {} }))))

  it.effect("is counted in the metrics", () =>
    Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      yield* fake.failNext({ times: 3, status: 500 })
      yield* reasons(3)
      yield* TestClock.adjust("1 minute")
      yield* reasons(1)
      yield* Effect.yieldNow
      const countOf = (to: string) =>
        Effect.map(
          Metric.value(Metric.withAttributes(PcoMetrics.circuitChanges, { product: "people", to })),
          ({ count }) => count
        )
      assert.deepStrictEqual([yield* countOf("Open"), yield* countOf("HalfOpen"), yield* countOf("Closed")], [1, 1, 1])
    }).pipe(Effect.provide(fragile()), Effect.provideService(Metric.MetricRegistry, new Map())))
})

describe("its options", () => {
  it.effect.each([
    [{ circuitBreaker: { failures: 0 } }, "circuitBreaker.failures"],
    [{ circuitBreaker: { failures: 1.5 } }, "circuitBreaker.failures"],
    [{ circuitBreaker: { openFor: "0 seconds" } }, "circuitBreaker.openFor"],
    [{ circuitBreaker: { threshold: 1 } }, "circuitBreaker.threshold"],
    [{ circuitBreaker: true }, "circuitBreaker"],
    [{ batch: { window: -1 } }, "batch.window"],
    [{ batch: { size: 5 } }, "batch.size"],
    [{ batch: true }, "batch"],
    [{ batch: null }, "batch"],
    [{ coalesce: "yes" }, "coalesce"],
    [{ concurrency: 26 }, "concurrency"]
  ] as ReadonlyArray<[object, string]>)(
    "and those of its neighbours are refused by name: %o",
    ([options, field]) =>
      Effect.gen(function*() {
        const error = yield* Effect.flip(Effect.scoped(Layer.build(PcoConfig.layer(options))))
        assert.deepStrictEqual(error.reason._tag === "Invalid" && error.reason.issues.map((issue) => issue.field), [
          field
        ])
      })
  )
})
