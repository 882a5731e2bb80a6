import { assert, describe, it } from "@effect/vitest"
import { Duration, Effect, Fiber, Layer, Logger, Metric } from "effect"
import { TestClock } from "effect/testing"
import { Pco } from "../../src/index.ts"
import { PcoMetrics } from "../../src/telemetry/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import { credential, mockPco, personDocument } from "../support/mock.ts"

/** The person that a path names. */
const documentOf = ({ pathname }: URL) => personDocument(pathname.split("/").at(-1)!)

const valueOf = (name: string, attributes: Record<string, string>) =>
  Effect.map(Metric.snapshot, (snapshot) =>
    snapshot.find((metric) =>
      metric.id === name &&
      Object.entries(attributes).every(([key, value]) => metric.attributes?.[key] === value)
    )?.state)

describe("PcoMetrics", () => {
  it.effect("counts operations, requests, retries and waits, and times operations", () => {
    const pco = mockPco(({ url }, index) => index === 1 ? { status: 503 } : { json: documentOf(url) }, {
      rateLimit: { limit: 2, period: "10 seconds" }
    })
    return Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(Effect.forEach(["1", "2", "3"], (id) => Person.get(id)))
      yield* TestClock.adjust("1 minute")
      yield* Fiber.join(fiber)
      const cost = yield* (yield* PcoMetrics.PcoMetrics).snapshot
      assert.deepStrictEqual([cost.operations, cost.failures, cost.requests, cost.retries], [3, 0, 4, 1])
      assert.isAbove(Duration.toMillis(cost.waited), 8000)

      const labels = { product: "people", resource: "people/Person", action: "get" }
      assert.deepInclude(yield* valueOf("pco_client_operations_total", { ...labels, outcome: "success" }), { count: 3 })
      assert.deepInclude(yield* valueOf("pco_client_requests_total", { ...labels, outcome: "success" }), { count: 3 })
      assert.deepInclude(yield* valueOf("pco_client_retries_total", { ...labels, reason: "ServerError" }), { count: 1 })
      assert.deepInclude(yield* valueOf("pco_client_operation_duration_seconds", labels), { count: 3 })
      assert.deepInclude(
        yield* valueOf("pco_client_rate_limit_wait_seconds", { product: "people", priority: "normal" }),
        { count: 4 }
      )
    }).pipe(Effect.provide(pco.layer), Effect.provideService(Metric.MetricRegistry, new Map()))
  })

  it.effect("tells failures by their reason, and interruption from both", () => {
    const pco = mockPco((_, index) => index === 0 ? { status: 404 } : "never")
    return Effect.gen(function*() {
      yield* Effect.flip(Person.get("1"))
      const fiber = yield* Effect.forkChild(Person.get("2"))
      yield* TestClock.adjust("1 seconds")
      yield* Fiber.interrupt(fiber)
      const cost = yield* (yield* PcoMetrics.PcoMetrics).snapshot
      assert.deepStrictEqual([cost.operations, cost.failures], [2, 2])
      const labels = { product: "people", resource: "people/Person", action: "get" }
      assert.deepInclude(yield* valueOf("pco_client_operations_total", { ...labels, outcome: "NotFound" }), {
        count: 1
      })
      assert.deepInclude(yield* valueOf("pco_client_operations_total", { ...labels, outcome: "interrupted" }), {
        count: 1
      })
    }).pipe(Effect.provide(pco.layer), Effect.provideService(Metric.MetricRegistry, new Map()))
  })

  it.effect("layerNoop counts nothing", () =>
    Effect.gen(function*() {
      const metrics = yield* PcoMetrics.PcoMetrics
      yield* metrics.request(Person.get("1"), 5)
      assert.strictEqual((yield* metrics.snapshot).requests, 0)
    }).pipe(Effect.provide(PcoMetrics.layerNoop)))
})

describe("recording", () => {
  const brokenRegistry: typeof Metric.MetricRegistry.Service = new Proxy(new Map(), {
    get: () => {
      throw new Error("broken")
    }
  })

  it.effect("that fails is one log line, and nothing to the program", () => {
    const lines: Array<string> = []
    const logger = Logger.make(({ message }) => void lines.push(String(message)))
    const pco = mockPco(({ url }, index) => index === 0 ? { status: 503 } : { json: documentOf(url) })
    return Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(Effect.forEach(["1", "2", "3"], (id) => Person.get(id)))
      yield* TestClock.adjust("1 minute")
      assert.lengthOf(yield* Fiber.join(fiber), 3)
      assert.strictEqual(lines.length, 1)
      assert.include(lines[0], "recording failed")
    }).pipe(
      Effect.provide(pco.layer),
      Effect.provideService(Metric.MetricRegistry, brokenRegistry),
      Effect.provide(Logger.layer([logger]))
    )
  })

  it.effect("knows what is under way, by priority, and forgets what is interrupted", () => {
    const pco = mockPco(() => "never", { rateLimit: { limit: 2, period: "10 seconds" } })
    return Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(
        Effect.forEach(["1", "2", "3", "4", "5"], (id) => Person.list({ where: { id } }), { concurrency: "unbounded" })
          .pipe(Pco.withPriority("high"))
      )
      yield* TestClock.adjust("1 second")
      const { profile } = yield* PcoMetrics.PcoMetricsReader
      const busy = yield* profile
      // of two places one stays free
      assert.deepStrictEqual([busy.inFlight, busy.queued.high], [1, 4])
      assert.deepInclude(yield* valueOf("pco_client_queue_depth", { priority: "high" }), { value: 4 })
      assert.deepInclude(yield* valueOf("pco_client_requests_in_flight", {}), { value: 1 })
      yield* Fiber.interrupt(fiber)
      const idle = yield* profile
      assert.deepStrictEqual([idle.inFlight, idle.queued.high], [0, 0])
      assert.deepInclude(yield* valueOf("pco_client_requests_in_flight", {}), { value: 0 })
    }).pipe(Effect.provide(pco.layer), Effect.provideService(Metric.MetricRegistry, new Map()))
  })

  it.effect("puts slow calls into the slow log, the newest first and no more than asked for", () => {
    const pco = mockPco(({ url }) => ({ json: documentOf(url), delay: url.pathname.endsWith("/1") ? 10 : 2500 }), {
      metrics: { slowCalls: 2, slowAfter: "2 seconds" }
    })
    return Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(Effect.forEach(["1", "2", "3", "4"], (id) => Person.get(id)))
      yield* TestClock.adjust("1 minute")
      yield* Fiber.join(fiber)
      const slow = yield* PcoMetrics.slowLog
      assert.deepStrictEqual(slow.map(({ at }) => at), [7510, 5010])
      assert.deepInclude(slow[0]!, {
        operation: "people.Person.get",
        template: "/people/v2/people/{person_id}",
        took: 2500,
        sending: 2500,
        attempts: 1,
        waited: 0,
        answeredBy: "request"
      })
    }).pipe(Effect.provide(pco.layer), Effect.provideService(Metric.MetricRegistry, new Map()))
  })

  it.effect("tells what answered a read: the cache, an equal read, a batch, a request", () =>
    Effect.gen(function*() {
      yield* Effect.forEach(["1", "2", "2", "3"], (id) => Person.get(id), { concurrency: "unbounded" })
      yield* Person.get("1")
      const { habits } = yield* (yield* PcoMetrics.PcoMetricsReader).profile
      assert.deepStrictEqual(habits.find(({ operation }) => operation === "people.Person.get")?.answeredBy, {
        batched: 2,
        cache: 1,
        coalesced: 1,
        request: 1
      })
      const labels = { product: "people", resource: "people/Person", action: "get" }
      for (const [by, count] of [["batched", 2], ["cache", 1], ["coalesced", 1]] as const) {
        assert.deepInclude(yield* valueOf("pco_client_requests_saved_total", { ...labels, by }), { count })
      }
    }).pipe(
      Effect.provide(
        Pco.layerWithoutHttpClient({ auth: credential, cache: {} }).pipe(
          Layer.provide(FakePco.layerHttpClient({ people: 10 }))
        )
      ),
      Effect.provideService(Metric.MetricRegistry, new Map())
    ))
})
