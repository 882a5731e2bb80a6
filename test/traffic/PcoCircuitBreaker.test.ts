import { assert, describe, it } from "@effect/vitest"
import { Clock, Effect, Fiber, Layer, Metric } from "effect"
import { TestClock } from "effect/testing"
import { PcoAuth, PcoCircuitBreaker, PcoConfig, PcoError, PcoRateLimiter } from "../../src/index.ts"
import { PcoMetrics } from "../../src/telemetry/index.ts"
import { FakePco, PcoTest } from "../../src/testing/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { idsOf, listing, numbers, people } from "../paging/support.ts"
import type { Reply } from "../support/mock.ts"
import { church, counts, get, rename } from "./support.ts"

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

/** What every circuit of these tests is opened by. */
const opened_by = { reason: "ServerError", message: "Planning Center failed to answer", status: 503 }

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
      assert.deepStrictEqual(error.reason, new PcoError.CircuitOpen({ retry_at, opened_by }))
      assert.deepStrictEqual([error.attempts, error.neverSent, error.status, error.retry], [
        0,
        true,
        undefined,
        "never"
      ])
      assert.include(
        error.message,
        "Planning Center keeps failing (ServerError, status 503: Planning Center failed to answer); " +
          "next try at 2026-11-20T00:01:00.000Z"
      )
      assert.strictEqual(yield* requests, 3)
    }).pipe(Effect.provide(fragile([{ status: 503 }]))))

  it.effect.each([
    ["ServerError", { status: 502 }],
    ["ServerError", { status: 504 }],
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
    }).pipe(Effect.provide(fragile([1, 2, 4, 5, 7, 8].map((nth) => ({ nth, status: 503 }))))))

  it.effect("lets one request through after its time, and closes when that is answered", () =>
    Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      yield* fake.failNext({ times: 3, status: 503 })
      yield* reasons(3)
      yield* TestClock.adjust("1 minute")
      yield* fake.failNext({ latency: "10 seconds" })
      const probe = yield* Effect.forkChild(reasonOf("1"))
      yield* TestClock.adjust("1 second")
      assert.deepStrictEqual(yield* state, { _tag: "HalfOpen" })
      const other = yield* Effect.flip(get("2"))
      // when the probe fails, it is another minute
      const now = yield* Clock.currentTimeMillis
      assert.deepStrictEqual(other.reason, new PcoError.CircuitOpen({ retry_at: now + 60_000, opened_by }))
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
    }).pipe(Effect.provide(fragile([{ status: 503 }]))))

  it.effect("lets the next one find out when the one that does is interrupted", () =>
    Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      yield* fake.failNext({ times: 3, status: 503 })
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
      yield* breaker.check({ product: "services", route: "GET /services/v2/plans" })
      assert.strictEqual((yield* breaker.state("services"))._tag, "Closed")
      assert.strictEqual(
        (yield* Effect.flip(breaker.check({ product: "people", route: "GET /people/v2/emails" })))._tag,
        "CircuitOpen"
      )
    }).pipe(Effect.provide(fragile([{ status: 503 }]))))

  it.effect("ends the retries of an operation, which keeps what its attempts came to", () =>
    Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(Effect.flip(rename("1", "Augusta")))
      yield* TestClock.adjust("1 minute")
      assert.strictEqual((yield* Fiber.join(fiber)).attempts, 1)
      const reading = yield* Effect.forkChild(Effect.flip(get("1")))
      yield* TestClock.adjust("30 seconds")
      const error = yield* Fiber.join(reading)
      assert.strictEqual(error.reason._tag, "CircuitOpen")
      assert.deepStrictEqual([error.attempts, error.status, error.neverSent], [2, 503, false])
    }).pipe(Effect.provide(fragile([{ status: 503 }], { retry: { times: 5 } }))))

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
    }).pipe(Effect.provide(fragile([{ status: 503 }], { concurrency: 1 }))))

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
      faults: [{ status: 503 }],
      config: { concurrency: 1, retry: { times: 0 }, circuitBreaker: { failures: 3 } }
    }))))

  it.effect("does not exist when it is switched off", () =>
    Effect.gen(function*() {
      const seen = yield* reasons(30)
      assert.notInclude(seen, "CircuitOpen")
      assert.deepStrictEqual(yield* state, { _tag: "Closed" })
    }).pipe(Effect.provide(fragile([{ status: 503 }], { circuitBreaker: false }))))

  it.effect("opens after 20 failures for 15 seconds by default", () =>
    Effect.gen(function*() {
      assert.notInclude(yield* reasons(20), "CircuitOpen")
      assert.deepStrictEqual(yield* state, { _tag: "Open", retry_at: 15_000 })
    }).pipe(Effect.provide(fragile([{ status: 503 }], { circuitBreaker: {} }))))

  it.effect("is counted in the metrics", () =>
    Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      yield* fake.failNext({ times: 3, status: 503 })
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

const route = "GET /people/v2/people/{person_id}"

describe("a 500 of the application", () => {
  it.effect("stops its route, names it with the error, and leaves the rest of the product alone", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual(yield* reasons(3), ["ServerError", "ServerError", "ServerError"])
      const error = yield* Effect.flip(get("2"))
      const cause = { reason: "ServerError", message: "Planning Center failed to answer", status: 500 }
      assert.deepStrictEqual(error.reason, new PcoError.CircuitOpen({ retry_at: 60_000, opened_by: cause, route }))
      assert.include(error.message, `not sent, ${route} keeps failing (ServerError, status 500:`)
      assert.isTrue(error.neverSent)
      const breaker = yield* PcoCircuitBreaker.PcoCircuitBreaker
      assert.deepStrictEqual(yield* breaker.state("people", route), { _tag: "Open", retry_at: 60_000 })
      assert.deepStrictEqual(yield* state, { _tag: "Closed" })
      yield* Person.list({ per_page: 1 })
      // what is written to the same path is another route
      yield* rename("1", "Augusta")
    }).pipe(Effect.provide(fragile([{ path: "/people/v2/people/{id}", method: "GET", status: 500 }]))))

  it.effect("that goes on for months opens nothing else, however often it is asked", () =>
    Effect.gen(function*() {
      for (let time = 0; time < 30; time++) {
        yield* reasons(5)
        yield* Person.list({ per_page: 1 })
        yield* TestClock.adjust("20 minutes")
      }
      assert.deepStrictEqual(yield* state, { _tag: "Closed" })
      // one request each time finds out
      assert.strictEqual((yield* counts)[route], 3 + 29)
    }).pipe(Effect.provide(fragile([{ path: "/people/v2/people/{id}", method: "GET", status: 500 }]))))

  it.effect("is forgotten when the route answers again", () =>
    Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      yield* fake.failNext({ times: 3, status: 500 })
      yield* reasons(3)
      yield* TestClock.adjust("1 minute")
      assert.deepStrictEqual(yield* reasons(2), ["Success", "Success"])
      yield* fake.failNext({ times: 2, status: 500 })
      assert.deepStrictEqual(yield* reasons(4), ["ServerError", "ServerError", "Success", "Success"])
    }).pipe(Effect.provide(fragile())))

  it.effect("does not hide that the product is down", () =>
    Effect.gen(function*() {
      const seen = yield* reasons(6)
      assert.deepStrictEqual<ReadonlyArray<string>>(seen.slice(5), ["CircuitOpen"])
      assert.strictEqual((yield* state)._tag, "Open")
    }).pipe(Effect.provide(fragile([1, 2, 3, 4, 5].map((nth) => ({ nth, status: nth % 2 === 0 ? 500 : 503 }))))))

  it.effect.each([500, 501, 505, 507])("is any other 5xx too: %s", (status) =>
    Effect.gen(function*() {
      yield* reasons(4)
      assert.deepStrictEqual(yield* state, { _tag: "Closed" })
      assert.strictEqual(yield* requests, 3)
    }).pipe(Effect.provide(fragile([{ status }]))))
})

describe("pages of a size that is tried", () => {
  it.effect.each(
    [["504", { status: 504, text: "<html></html>" }], ["no answer in time", "never"]] as ReadonlyArray<[string, Reply]>
  )("open no circuit by %s, with 8 at a time", ([, tooMuch]) => {
    // from the second page on, more than 30 rows take too long
    const pco = listing(() => people(2000), {
      timeout: "1 second",
      retry: { times: 0 },
      circuitBreaker: { failures: 5 },
      reply: ({ url }) =>
        Number(url.searchParams.get("per_page")) > 30 && url.searchParams.has("offset") ? tooMuch : undefined
    })
    return Effect.gen(function*() {
      const reading = idsOf(Person.stream({ per_page: "adaptive", mode: "parallel", concurrency: 8 }))
      assert.deepStrictEqual(yield* PcoTest.skipWaits(reading), numbers(2000))
      const tooLong = pco.requests.filter(({ url }) =>
        Number(url.searchParams.get("per_page")) > 30 && url.searchParams.has("offset")
      )
      assert.isAbove(tooLong.length, 8)
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("open it where the smallest page takes too long as well", () => {
    const pco = listing(() => people(2000), {
      timeout: "1 second",
      retry: { times: 0 },
      circuitBreaker: { failures: 1 },
      reply: () => ({ status: 504, text: "<html></html>" })
    })
    return Effect.gen(function*() {
      const read = idsOf(Person.stream({ per_page: "adaptive", mode: "sequential" }))
      assert.strictEqual((yield* Effect.flip(read)).reason._tag, "ServerError")
      assert.strictEqual((yield* Effect.flip(read)).reason._tag, "CircuitOpen")
    }).pipe(Effect.provide(pco.layer))
  })
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
