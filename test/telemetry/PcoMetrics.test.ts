import { assert, describe, it } from "@effect/vitest"
import { Duration, Effect, Fiber, Metric } from "effect"
import { TestClock } from "effect/testing"
import { PcoMetrics } from "../../src/index.ts"
import { Person } from "../../src/people/index.ts"
import { mockPco, personDocument } from "../support/mock.ts"

const valueOf = (name: string, attributes: Record<string, string>) =>
  Effect.map(Metric.snapshot, (snapshot) =>
    snapshot.find((metric) =>
      metric.id === name &&
      Object.entries(attributes).every(([key, value]) => metric.attributes?.[key] === value)
    )?.state)

describe("PcoMetrics", () => {
  it.effect("counts operations, requests, retries and waits, and times operations", () => {
    const pco = mockPco((_, index) => index === 1 ? { status: 503 } : { json: personDocument("1") }, {
      rateLimit: { limit: 2, period: "10 seconds" }
    })
    return Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(Effect.forEach(["1", "2", "3"], (id) => Person.get(id)))
      yield* TestClock.adjust("1 minute")
      yield* Fiber.join(fiber)
      const cost = yield* (yield* PcoMetrics.PcoMetrics).snapshot
      assert.deepStrictEqual([cost.operations, cost.failures, cost.requests, cost.retries], [3, 0, 4, 1])
      assert.isAbove(Duration.toMillis(cost.waited), 8000)

      const operation = "Person.get"
      assert.deepInclude(yield* valueOf("pco_client_operations_total", { operation, outcome: "success" }), { count: 3 })
      assert.deepInclude(yield* valueOf("pco_client_requests_total", { operation }), { count: 4 })
      assert.deepInclude(yield* valueOf("pco_client_retries_total", { operation, reason: "ServerError" }), { count: 1 })
      assert.deepInclude(yield* valueOf("pco_client_operation_duration_seconds", { operation }), { count: 3 })
      assert.deepInclude(yield* valueOf("pco_client_rate_limit_wait_seconds", { operation }), { count: 4 })
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
      const operation = "Person.get"
      assert.deepInclude(yield* valueOf("pco_client_operations_total", { operation, outcome: "NotFound" }), {
        count: 1
      })
      assert.deepInclude(yield* valueOf("pco_client_operations_total", { operation, outcome: "interrupted" }), {
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
