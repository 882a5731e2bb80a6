import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Redacted, Result, Schema, Tracer } from "effect"
import { PrometheusMetrics } from "effect/observability"
import { inspect } from "node:util"
import { TestClock } from "effect/testing"
import { Operation } from "../../src/index.ts"
import { PcoMetrics } from "../../src/telemetry/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { defectOf } from "../support/defectOf.ts"
import { client, nearestRank, registry } from "./support.ts"

const operation = (name: string) =>
  Operation.make({
    name,
    product: "people",
    method: "GET",
    template: "/people/v2/people/{person_id}",
    parameters: { person_id: "1" },
    decode: ({ json }) => Result.succeed(json)
  })
const slow = operation("slow")
const done = Exit.succeed(undefined)
const withMetrics = <A, E>(effect: Effect.Effect<A, E, PcoMetrics.PcoMetrics | PcoMetrics.PcoMetricsReader>) =>
  effect.pipe(Effect.provide(PcoMetrics.layer), registry())

/** Calls in the order in which they ended: how long after the one before, and how long they took. */
const Calls = Schema.Array(
  Schema.Struct({
    after: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 4000 })),
    took: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 90_000 }))
  })
).check(Schema.isMinLength(1), Schema.isMaxLength(200))
const Percent = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 600 }))

describe("PcoMetrics.report", () => {
  it.effect.prop(
    "is what an exact computation over any window gives",
    [Calls, Percent],
    ([calls, seconds]) =>
      withMetrics(Effect.gen(function*() {
        const metrics = yield* PcoMetrics.PcoMetrics
        const reader = yield* PcoMetrics.PcoMetricsReader
        const ended: Array<{ readonly at: number; readonly took: number }> = []
        let at = 0
        for (const { after, took } of calls) {
          yield* TestClock.adjust(after)
          at += after
          ended.push({ at, took })
          yield* metrics.operation(slow, took, done)
        }
        for (const window of [seconds * 1000, undefined]) {
          const report = yield* reader.report(window)
          const within = ended.filter((call) => call.at >= report.from).map(({ took }) => took)
          if (window !== undefined) assert.isAtMost(report.from, Math.max(0, at - window))
          assert.isTrue(report.isComplete)
          const numbers = report.total
          assert.strictEqual(numbers.count, within.length)
          assert.strictEqual(numbers.min, Math.min(...within))
          assert.strictEqual(numbers.max, Math.max(...within))
          assert.closeTo(numbers.mean, within.reduce((sum, took) => sum + took, 0) / within.length, 1e-6)
          const found = [[50, numbers.median], [95, numbers.p95], [99, numbers.p99]] as const
          for (const [percent, value] of found) {
            const exact = nearestRank(within, percent)
            if (exact < 2048) assert.strictEqual(value, exact)
            else assert.closeTo(value, exact, exact / 1000)
          }
        }
      })),
    { arbitrary: { runs: 100 } }
  )

  it.effect("does not sort or keep what it was given, and forgets the oldest when there is too much", () =>
    withMetrics(Effect.gen(function*() {
      const metrics = yield* PcoMetrics.PcoMetrics
      const reader = yield* PcoMetrics.PcoMetricsReader
      // every call of its own length and second: the worst there is for memory
      for (let second = 0; second < 700; second++) {
        for (let call = 0; call < 400; call++) yield* metrics.operation(slow, call, done)
        yield* TestClock.adjust("1 second")
      }
      const hour = yield* reader.report(3_600_000)
      assert.isFalse(hour.isComplete)
      assert.isAtMost(hour.total.count, 200_000)
      const recent = yield* reader.report(60_000)
      assert.isTrue(recent.isComplete)
      assert.strictEqual(recent.total.p95, 379)
      assert.strictEqual((yield* reader.report()).total.count, 280_000)
    })))

  it.effect("counts names beyond bounds together, so that names made of ids fill nothing", () =>
    withMetrics(Effect.gen(function*() {
      const metrics = yield* PcoMetrics.PcoMetrics
      const reader = yield* PcoMetrics.PcoMetricsReader
      for (let id = 0; id < 3000; id++) yield* metrics.operation(operation(`get ${id}`), 1, done)
      const { operations } = yield* reader.report()
      assert.isAtMost(Object.keys(operations).length, 1501)
      assert.strictEqual(operations["other"]?.count, 1500)
    })))

  it.effect("looks at the last minutes, not at the whole life: a program that got slow is seen", () =>
    withMetrics(Effect.gen(function*() {
      const metrics = yield* PcoMetrics.PcoMetrics
      for (let call = 0; call < 1000; call++) yield* metrics.operation(slow, 10, done)
      yield* TestClock.adjust("10 minutes")
      for (let call = 0; call < 10; call++) yield* metrics.operation(slow, 5000, Exit.die("down"))
      const { errorShare, mean, throughput } = (yield* PcoMetrics.report("1 minute")).total
      assert.deepStrictEqual([errorShare, mean], [1, 5000])
      assert.closeTo(throughput, 10 / 60, 0.01)
      assert.isBelow((yield* PcoMetrics.report()).total.mean, 100)
    })))

  it.effect("is empty without calls, and after a reset; a window that is none is refused", () =>
    Effect.gen(function*() {
      assert.strictEqual((yield* PcoMetrics.report()).total.p95, 0)
      yield* Person.get("1")
      assert.strictEqual((yield* PcoMetrics.report()).total.count, 1)
      yield* PcoMetrics.reset
      assert.deepStrictEqual((yield* PcoMetrics.report()).operations, {})
      const error = yield* Effect.flip(PcoMetrics.report("-1 minutes"))
      assert.include(error.message, "window")
    }).pipe(Effect.provide(client()), registry()))

  it.effect("track times what the program itself does, and leaves the operations alone", () =>
    withMetrics(Effect.gen(function*() {
      const fiber = Effect.sleep("3 seconds").pipe(PcoMetrics.track("sync"))
      yield* Effect.all([fiber, TestClock.adjust("3 seconds")], { concurrency: 2 })
      yield* Effect.exit(Effect.fail("no").pipe(PcoMetrics.track("sync")))
      const { total, tracked } = yield* PcoMetrics.report()
      assert.deepInclude(tracked["sync"], { count: 2, errors: 1, max: 3000, median: 0 })
      assert.strictEqual(total.count, 0)
    })))

  it.effect("track records metadata as labels and as attributes of a span, and no error", () => {
    const spans: Array<Tracer.NativeSpan> = []
    const tracer = Tracer.make({
      span: (options) => {
        const span = new Tracer.NativeSpan(options)
        spans.push(span)
        return span
      }
    })
    return withMetrics(Effect.gen(function*() {
      const sync = (rows: number) => PcoMetrics.track("sync", { rows, campus: "north", full: true })
      yield* sync(1)(Effect.void)
      yield* sync(1)(Effect.void)
      yield* sync(2)(Effect.exit(Effect.void))
      yield* Effect.exit(sync(2)(Effect.fail({ _tag: "Lost", message: "ada@example.com" })))
      const text = yield* PrometheusMetrics.format()
      const series = text.split("\n").filter((line) => line.startsWith("pco_tracked_duration_seconds_count"))
      assert.deepStrictEqual(
        series.map((line) => [/rows="(\d)"/.exec(line)?.[1], /outcome="(\w+)"/.exec(line)?.[1], line.split(" ")[1]]),
        [["1", "success", "2"], ["2", "success", "1"], ["2", "failure", "1"]]
      )
      assert.isTrue(series.every((line) => line.includes("campus=\"north\"") && line.includes("full=\"true\"")))
      assert.deepInclude((yield* PcoMetrics.report()).tracked["sync"], { count: 4, errors: 1 })
      assert.deepStrictEqual(spans.map(({ attributes, name }) => [name, attributes.get("rows")]), [
        ["sync", 1],
        ["sync", 1],
        ["sync", 2],
        ["sync", 2]
      ])
      assert.notInclude(inspect(spans.map(({ status }) => status), { depth: 10 }), "ada@example.com")
    })).pipe(Effect.withTracer(tracer), registry())
  })

  it.effect("track refuses metadata that cannot be labels, and repeats no value", () =>
    withMetrics(Effect.gen(function*() {
      for (
        const metadata of [
          { name: "x" },
          { "a b": 1 },
          { secret: Redacted.make("s3cr3t") },
          { at: Number.NaN },
          "s3cr3t"
        ]
      ) {
        const error = yield* defectOf(PcoMetrics.track("sync", metadata as PcoMetrics.Metadata)(Effect.void))
        assert.include(error.message, "PcoMetrics.track: refused before sending: metadata")
        assert.notInclude(error.message, "s3cr3t")
      }
    })))

  it.effect("track keeps 1,500 combinations, however many it is given", () =>
    withMetrics(Effect.gen(function*() {
      for (let id = 0; id < 2000; id++) yield* PcoMetrics.track("sync", { id })(Effect.void)
      const text = yield* PrometheusMetrics.format()
      const series = text.split("\n").filter((line) => line.startsWith("pco_tracked_duration_seconds_count"))
      assert.lengthOf(series, 1501)
    })).pipe(registry()))

  it.effect("options that are wrong are refused by name", () =>
    Effect.gen(function*() {
      const wrong = { slowAfter: "soon", slowCalls: 0, reach: "2 days", watchInclude: true }
      const layer = PcoMetrics.layerWith(wrong as unknown as PcoMetrics.Options)
      const error = yield* Effect.flip(Effect.provide(PcoMetrics.report(), layer))
      for (const field of ["slowAfter", "slowCalls", "reach", "watchInclude"]) assert.include(error.message, field)
    }))
})
