import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Fiber, Layer, Logger, Result, Stream } from "effect"
import { TestClock } from "effect/testing"
import { Operation } from "../../src/index.ts"
import { PcoAlerts, PcoBudget, PcoMetrics } from "../../src/telemetry/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { client, inTime, registry } from "./support.ts"

const call = Operation.make({
  name: "call",
  product: "people",
  method: "GET",
  template: "/people/v2/people",
  decode: () => Result.succeed(undefined)
})

/** What is raised while `calls` say how many end well and how many badly in each 10 seconds. */
const watched = (rules: ReadonlyArray<PcoAlerts.Rule>, calls: ReadonlyArray<readonly [good: number, bad: number]>) =>
  Effect.gen(function*() {
    const metrics = yield* PcoMetrics.PcoMetrics
    const alerts: Array<PcoAlerts.Alert> = []
    yield* Effect.forkChild(
      Stream.runForEach(PcoAlerts.stream({ rules }), (alert) => Effect.sync(() => alerts.push(alert)))
    )
    yield* Effect.yieldNow
    for (const [good, bad] of calls) {
      for (let time = 0; time < good; time++) yield* metrics.operation(call, 100, Exit.succeed(1))
      for (let time = 0; time < bad; time++) yield* metrics.operation(call, 100, Exit.die("down"))
      yield* TestClock.adjust("10 seconds")
    }
    return alerts.map(({ _tag, at }) => [_tag, at / 1000])
  }).pipe(Effect.provide(PcoMetrics.layer), registry(), Effect.scoped)

const errors = {
  name: "errors",
  measure: "errorShare",
  above: 0.1,
  window: "20 seconds",
  coolDown: "1 minute"
} as const

describe("PcoAlerts", () => {
  it.effect("raises once, however many calls fail, and clears when it is well again", () =>
    Effect.map(
      watched([errors], [[50, 0], [0, 50], [0, 50], [0, 50], [50, 0], [50, 0], [50, 0], [50, 0]]),
      (alerts) => assert.deepStrictEqual(alerts, [["Raised", 20], ["Cleared", 60]])
    ))

  it.effect("clears when traffic ends, and hears a second outage after an hour of silence", () =>
    Effect.map(
      watched([errors], [[0, 50], ...Array.from({ length: 360 }, () => [0, 0] as const), [0, 50], [50, 0], [50, 0]]),
      (alerts) => assert.deepStrictEqual(alerts, [["Raised", 10], ["Cleared", 30], ["Raised", 3620], ["Cleared", 3640]])
    ))

  it.effect("clears by fewer samples than it needs to be raised", () =>
    Effect.map(
      watched([errors], [[0, 50], [1, 0], [1, 0], [1, 0]]),
      (alerts) => assert.deepStrictEqual(alerts, [["Raised", 10], ["Cleared", 30]])
    ))

  it.effect("a rule on an operation that is misspelt is said, once", () => {
    const said: Array<string> = []
    const logger = Logger.make(({ message }) => {
      said.push(String(message))
    })
    return Effect.map(
      Effect.provide(
        watched([{ ...errors, operation: "cal" }, { ...errors, operation: "later" }], [[50, 0], [50, 0]]),
        Logger.layer([logger])
      ),
      () =>
        assert.deepStrictEqual(said, [
          "Planning Center: the rule errors watches cal, which is not called (did you mean \"call\"?)"
        ])
    )
  })

  it.effect("says nothing of too few samples", () =>
    Effect.map(watched([errors], [[0, 5], [0, 5], [0, 5]]), (alerts) => assert.deepStrictEqual(alerts, [])))

  it.effect("says nothing again within the cool-down, and does after it", () =>
    Effect.map(
      watched([{ ...errors, window: "10 seconds" }], [
        [0, 50],
        [50, 0],
        [0, 50],
        [50, 0],
        [50, 0],
        [50, 0],
        [50, 0],
        [0, 50]
      ]),
      (alerts) => assert.deepStrictEqual(alerts, [["Raised", 10], ["Cleared", 20], ["Raised", 80]])
    ))

  it.effect("stays raised while a value hangs about its limit", () =>
    Effect.map(
      // 12 %, then 9.5 % (below the limit, not yet well), 11 %, 5 %
      watched([{ ...errors, window: "10 seconds", coolDown: "1 seconds" }], [[88, 12], [181, 19], [89, 11], [95, 5]]),
      (alerts) => assert.deepStrictEqual(alerts, [["Raised", 10], ["Cleared", 40]])
    ))

  it.effect("watches answers 429, circuits, the line and the heap", () =>
    Effect.gen(function*() {
      const metrics = yield* PcoMetrics.PcoMetrics
      const rules: ReadonlyArray<PcoAlerts.Rule> = [
        { name: "heap", measure: "heapShare", above: 0.5 },
        { name: "429", measure: "rateLimited", above: 0 },
        { name: "circuit", measure: "openCircuits", above: 0 },
        { name: "line", measure: "queueDepth", above: 10 }
      ]
      const heap = Effect.succeed({ used_heap_size: 900, heap_size_limit: 1000 })
      const alerts = yield* Effect.forkChild(
        PcoAlerts.stream({ rules, heap, every: "1 second" }).pipe(Stream.take(4), Stream.runCollect)
      )
      yield* metrics.request(call, 0)
      yield* metrics.answered(call, "RateLimited")
      yield* metrics.circuit("people", "Open")
      for (let waiting = 0; waiting < 11; waiting++) yield* Effect.forkChild(metrics.queued(() => Effect.never))
      const found = yield* inTime(Fiber.join(alerts))
      assert.deepStrictEqual(found.map(({ rule, value }) => [rule, value]), [
        ["heap", 0.9],
        ["429", 1],
        ["circuit", 1],
        ["line", 11]
      ])
    }).pipe(Effect.provide(PcoMetrics.layer), registry(), Effect.scoped))

  it.effect("watches the hits of the cache, of the last minutes alone", () =>
    Effect.gen(function*() {
      const rules: ReadonlyArray<PcoAlerts.Rule> = [
        { name: "cache", measure: "cacheHitShare", below: 0.8, minimum: 20, window: "10 seconds" }
      ]
      const alerts: Array<PcoAlerts.Alert> = []
      yield* Effect.forkChild(
        Stream.runForEach(PcoAlerts.stream({ rules }), (alert) => Effect.sync(() => alerts.push(alert)))
      )
      const read = (ids: ReadonlyArray<number>) => Effect.forEach(ids, (id) => Person.get(String(id + 1)))
      yield* read(Array.from({ length: 300 }, () => 0))
      yield* TestClock.adjust("10 seconds")
      // nine of ten of all look-ups were hits, of the last ones none
      yield* read(Array.from({ length: 30 }, (_, index) => index + 1))
      yield* TestClock.adjust("10 seconds")
      assert.deepStrictEqual(alerts.map(({ rule, value }) => [rule, value]), [["cache", 0]])
    }).pipe(
      Effect.provide(client({ cache: {}, rateLimit: false }, { people: 50, limit: false })),
      registry(),
      Effect.scoped
    ))

  it.effect("writes them into the log", () => {
    const lines: Array<string> = []
    const logger = Logger.make(({ logLevel, message }) => void lines.push(`${logLevel} ${String(message)}`))
    return Effect.gen(function*() {
      const metrics = yield* PcoMetrics.PcoMetrics
      yield* Effect.yieldNow
      for (let time = 0; time < 30; time++) yield* metrics.operation(call, 100, Exit.die("down"))
      yield* TestClock.adjust("10 seconds")
      assert.deepStrictEqual(lines, ["Warn Planning Center: errors: errorShare is 1, above 0.1"])
    }).pipe(
      Effect.provide(
        PcoAlerts.layerLog({ rules: [errors] }).pipe(
          Layer.provideMerge(PcoMetrics.layer),
          Layer.provideMerge(Logger.layer([logger]))
        )
      ),
      registry()
    )
  })

  it.effect("refuses rules that cannot work, by name, at once", () =>
    Effect.gen(function*() {
      const rules = [
        { name: "a", measure: "speed", above: 1 },
        { name: "b", measure: "p95" },
        { name: "c", measure: "errorShare", above: 10 },
        { name: "d", measure: "heapShare", above: 0.8 },
        { name: "e", measure: "p95", above: 1, below: 2 },
        { name: "f", measure: "p95", above: 1, windw: "1 minute" },
        { name: "g", measure: "p95", above: 1, window: "never" },
        { name: "", measure: "queueDepth", above: 1, operation: "people.Person.get" }
      ] as unknown as ReadonlyArray<PcoAlerts.Rule>
      const error = yield* Effect.flip(Stream.runDrain(PcoAlerts.stream({ rules })))
      for (
        const field of [
          "rules[0].measure: is \"speed\"",
          "rules[1].above",
          "rules[2].above: is 10",
          "heap: is missing",
          "rules[4].above",
          "rules[5].windw",
          "rules[6].window",
          "rules[7].name",
          "rules[7].operation"
        ]
      ) assert.include(error.message, field)
      assert.strictEqual(error.reason._tag, "Invalid")
      const issues = error.reason._tag === "Invalid" ? error.reason.issues : []
      assert.deepStrictEqual(
        issues.filter(({ field }) => /^rules\[[14]\]/.test(field)),
        [
          { field: "rules[1].above", problem: "is missing", expected: "a limit, in either above or below" },
          { field: "rules[4].above", problem: "is given beside below", expected: "one of the two" }
        ]
      )
      const empty = yield* Effect.flip(Effect.provide(Effect.void, PcoAlerts.layerLog({ rules: [] })))
      assert.include(empty.message, "rules: is empty")
    }).pipe(Effect.provide(PcoMetrics.layer)))
})

describe("PcoBudget.assert", () => {
  it.effect("gives back what the program gives, and measures it alone", () =>
    Effect.gen(function*() {
      yield* Effect.ignore(Person.get("999999"))
      const person = yield* Person.get("1").pipe(PcoBudget.assert({ errorShare: 0, requests: 1, p95: 100 }))
      assert.strictEqual(person.id, "1")
    }).pipe(Effect.provide(client()), registry()))

  it.effect("fails with each limit that was passed", () =>
    Effect.gen(function*() {
      const program = Effect.forEach(["1", "999999"], (id) => Effect.ignore(Person.get(id)))
      const heap = Effect.succeed({ used_heap_size: 3, heap_size_limit: 4 })
      const error = yield* Effect.flip(
        program.pipe(PcoBudget.assert({ errorShare: 0.2, requests: 1, throughput: 1000, heapShare: 0.5, heap, p99: 1 }))
      )
      assert.strictEqual(error._tag, "BudgetExceeded")
      if (error._tag !== "BudgetExceeded") return
      assert.deepStrictEqual(error.overruns.map(({ limit }) => limit), [
        "throughput",
        "errorShare",
        "requests",
        "heapShare"
      ])
      assert.include(error.message, "errorShare is 0.5, at most 0.2")
    }).pipe(Effect.provide(client()), registry()))

  it.effect("refuses an operation that was not called, such as a misspelt one", () =>
    Effect.gen(function*() {
      const refusal = (operation: string) =>
        Effect.map(Effect.flip(Person.get("1").pipe(PcoBudget.assert({ operation, requests: 5 }))), ({ message }) =>
          message)
      const [name] = Object.keys((yield* Effect.andThen(Person.get("1"), PcoMetrics.report())).operations)
      yield* Person.get("1").pipe(PcoBudget.assert({ operation: name, requests: 5 }))
      assert.include(yield* refusal(name!.replace("Person", "Persn")), `(did you mean "${name}"?)`)
      assert.include(yield* refusal("something else"), "operation: is \"something else\"; expected")
      yield* Effect.asVoid(Person.get("1")).pipe(
        PcoMetrics.track("job"),
        PcoBudget.assert({ operation: "job", p95: 1000 })
      )
    }).pipe(Effect.provide(client()), registry()))

  it.effect("refuses a budget without a limit, and limits out of range", () =>
    Effect.gen(function*() {
      const refusal = (budget: PcoBudget.Budget) =>
        Effect.map(Effect.flip(Effect.void.pipe(PcoBudget.assert(budget))), ({ message }) => message)
      assert.include(yield* refusal({}), "budget: has no limit")
      assert.include(yield* refusal({ errorShare: 2 }), "errorShare: is 2")
      assert.include(yield* refusal({ heapShare: 0.5 }), "heap: is missing")
      assert.include(yield* refusal({ p96: 1 } as PcoBudget.Budget), "p96")
    }).pipe(Effect.provide(PcoMetrics.layer)))
})
