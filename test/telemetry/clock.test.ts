import { assert, describe, it } from "@effect/vitest"
import { Effect, Metric } from "effect"
import { TestClock } from "effect/testing"
import { PcoMetrics } from "../../src/telemetry/index.ts"
import * as Rules from "../../src/telemetry/alerts/rules.ts"
import { Watch } from "../../src/telemetry/alerts/watch.ts"
import { Person } from "../../src/products/people/index.ts"
import { client, registry } from "./support.ts"

const hour = 3_600_000

describe("a clock that is set back", () => {
  it.effect("makes no time negative", () =>
    Effect.gen(function*() {
      yield* TestClock.setTime(2 * hour)
      yield* TestClock.setTime(hour).pipe(PcoMetrics.track("setting the clock"))
      const { max, mean, min } = (yield* PcoMetrics.report()).tracked["setting the clock"]!
      assert.deepStrictEqual({ max, mean, min }, { max: 0, mean: 0, min: 0 })
      const duration = (yield* Metric.snapshot).find(({ id }) => id === PcoMetrics.trackedDuration.id)
      assert.deepInclude(duration?.state, { sum: 0 })
    }).pipe(Effect.provide(client()), registry()))

  it.effect("makes no call faster than none", () =>
    Effect.gen(function*() {
      yield* TestClock.setTime(2 * hour)
      const metrics = yield* PcoMetrics.PcoMetrics
      yield* metrics.operation(Person.get("1"), -hour, Effect.runSyncExit(Effect.void), undefined)
      const { max, mean, min } = (yield* PcoMetrics.report()).operations["people.Person.get"]!
      assert.deepStrictEqual({ max, mean, min }, { max: 0, mean: 0, min: 0 })
      const duration = (yield* Metric.snapshot).find(({ id }) => id === PcoMetrics.operationDuration.id)
      assert.deepInclude(duration?.state, { sum: 0 })
    }).pipe(Effect.provide(client()), registry()))

  it("silences no alert", () => {
    const rule = { name: "queue", measure: "queueDepth", above: 10, coolDown: "5 minutes" } as const
    const watch = new Watch(Rules.settle([rule], false, false).rules)
    const look = (queued: number, at: number) =>
      watch.look({
        at,
        reports: new Map([[300_000, {} as PcoMetrics.Report]]),
        profile: { circuits: {}, queued: { critical: 0, high: 0, low: 0, normal: queued }, timeline: [] },
        lookups: { hits: 0, all: 0 },
        heap: undefined
      }, at).map(({ _tag }) => _tag)
    assert.deepStrictEqual(look(20, 2 * hour), ["Raised"])
    assert.deepStrictEqual(look(0, 2 * hour + 1000), ["Cleared"])
    assert.deepStrictEqual(look(20, hour), ["Raised"])
    assert.deepStrictEqual(look(0, hour + 1000), ["Cleared"])
    assert.deepStrictEqual(look(20, hour + 2000), [], "within the cool-down")
  })
})
