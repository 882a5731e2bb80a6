/**
 * What a program does with Planning Center: as metrics for every exporter of Effect, and as
 * reports for the program itself.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import { checker } from "../client/checker.ts"
import { outcomeOf } from "../client/observe.ts"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import { millisOf } from "../client/millis.ts"
import type { Numbers, Report, Service } from "../client/PcoMetrics.ts"
import { PcoMetrics } from "../client/PcoMetrics.ts"
import { CurrentPriority, priorities, type Priority } from "../client/Priority.ts"
import * as Issue from "../jsonapi/Issue.ts"
import { Recorder, type Settings } from "./recording/Recorder.ts"
import { Series } from "./recording/series.ts"

export {
  type AnsweredBy,
  type Habits,
  type Measuring,
  type Numbers,
  PcoMetrics,
  type Profile,
  type Report,
  type Saving,
  type Second,
  type Service,
  type SlowCall,
  type Snapshot
} from "../client/PcoMetrics.ts"
export { tokensRefreshed } from "../client/oauth/refreshes.ts"
export {
  circuitChanges,
  circuitState,
  decodeDuration,
  operationDuration,
  operations,
  queueDepth,
  rateLimited,
  rateLimitWait,
  requests,
  requestsInFlight,
  retries,
  savedRequests,
  trackedDuration
} from "./metrics.ts"

/**
 * How much is remembered.
 *
 * @category models
 * @since 0.1.0
 */
export interface Options {
  /** From when on a call is slow, and stands in the slow log. A second by default. */
  readonly slowAfter?: Duration.Input | undefined
  /** How many slow calls are kept: 100 by default. */
  readonly slowCalls?: number | undefined
  /** How far back windows and the timeline reach: an hour by default, a day at the most. */
  readonly reach?: Duration.Input | undefined
  /**
   * Notes which includes the program looks at, for `PcoReport`: of the first 20 answers of
   * an operation and then of one in 100, whose rows are copies with getters then. Off by
   * default.
   */
  readonly watchIncludes?: boolean | undefined
}

const names = ["slowAfter", "slowCalls", "reach", "watchIncludes"]
const day = 86_400

const standard: Settings = { slowAfter: 1000, slowCalls: 100, reach: 3600 }

const settle = (options: Options) => {
  const { duration, issues, refuse, whole } = checker()
  const reach = Math.ceil(Duration.toSeconds(duration("reach", options.reach, "1 hour")))
  if (reach > day) refuse("reach", options.reach, "a day at the most")
  const watchIncludes = options.watchIncludes ?? false
  if (typeof watchIncludes !== "boolean") refuse("watchIncludes", watchIncludes, "true or false")
  const settings: Settings = {
    slowAfter: Duration.toMillis(duration("slowAfter", options.slowAfter, "1 second")),
    slowCalls: whole("slowCalls", options.slowCalls, standard.slowCalls, 1, 10_000),
    reach
  }
  return { issues: [...Issue.unknownNames(options, names), ...issues], settings, watchIncludes }
}

const timeOf = (fiber: Fiber.Fiber<unknown, unknown>): number => fiber.getRef(Clock.Clock).currentTimeMillisUnsafe()

const priorityOf = (fiber: Fiber.Fiber<unknown, unknown>): Priority => {
  const priority = fiber.getRef(CurrentPriority)
  return priorities.includes(priority) ? priority : "normal"
}

// "/people/v2/people/1" is of the product "people"
const productOf = ({ path }: PcoError): string => path?.split("/")[1] ?? "unknown"

const make = (start: number, settings: Settings, watchIncludes: boolean): Service => {
  const series = new Series()
  const recorder = new Recorder(start, settings)
  let isBroken = false
  const broken = Effect.logWarning("PcoMetrics: recording failed; the program goes on, and its numbers may be wrong")
  // A registry that somebody brought may throw. That is told once, and is nothing to the program.
  const guard = (record: () => void): Effect.Effect<void> => {
    try {
      record()
      return Effect.void
    } catch {
      if (isBroken) return Effect.void
      isBroken = true
      return broken
    }
  }
  // Recording is synchronous: one step of the fiber, whatever there is to count.
  const note = (
    record: (fiber: Fiber.Fiber<unknown, unknown>, now: number) => void
  ): Effect.Effect<void> => Effect.withFiber((fiber) => guard(() => record(fiber, timeOf(fiber))))
  const now = <A>(read: (now: number) => A) => Effect.map(Clock.currentTimeMillis, read)

  return {
    operation: (operation, millis, exit, call) =>
      note(({ context }, now) => {
        const outcome = outcomeOf(exit)
        recorder.ended(operation, millis, outcome, call, now)
        series.ended(operation, outcome, millis, context)
        // the others are told of as they are shared
        if (call?.answeredBy === "cache" && outcome === "success") series.saved(operation, "cache", 1, context)
      }),
    inLine: (use) =>
      Effect.withFiber((fiber) => {
        const priority = priorityOf(fiber)
        const change = (by: 1 | -1) =>
          guard(() => {
            recorder.queue(priority, by)
            series.queued(priority, by, fiber.context)
          })
        let isIn = true
        const leave = () => {
          if (isIn) change(-1)
          isIn = false
        }
        return Effect.andThen(change(1), Effect.onExit(use(leave), () => Effect.sync(leave)))
      }),
    request: ({ product }, waited) =>
      note((fiber, now) => {
        const priority = priorityOf(fiber)
        recorder.requested(waited, priority, now)
        series.requested(product, waited, priority, fiber.context)
      }),
    answered: (operation, outcome) =>
      note(({ context }, now) => {
        recorder.answered(outcome, now)
        series.answered(operation, outcome, context)
      }),
    decoded: ({ product }, millis) => note(({ context }) => series.decoded(product, millis, context)),
    retry: (error) =>
      note(({ context }, now) => {
        recorder.retried(error.operation, error.reason._tag, now)
        series.retried(productOf(error), error.operation, error.reason._tag, context)
      }),
    saved: (operation, by, requests) =>
      note(({ context }) => {
        recorder.saved(by, requests)
        series.saved(operation, by, requests, context)
      }),
    circuit: (product, to) =>
      note(({ context }) => {
        recorder.circuit(product, to)
        series.circuit(product, to, context)
      }),
    tracked: (name, millis, outcome) =>
      note(({ context }, now) => {
        recorder.tracked(name, millis, outcome !== "success", now)
        series.tracked(name, outcome, millis, context)
      }),
    watch: watchIncludes ? (operation, value) => recorder.watch(operation, value) : undefined,
    snapshot: Effect.sync(() => recorder.snapshot()),
    report: (millis) => now((now) => recorder.report(millis, now)),
    measure: now((start) => {
      const { close, report } = recorder.measure(start)
      return { report: now(report), close: Effect.sync(close) }
    }),
    slowLog: Effect.sync(() => recorder.slowLog()),
    profile: now((now) => recorder.profile(now)),
    reset: now((now) => recorder.reset(now))
  }
}

/**
 * Records into Effect's metric registry, where every exporter finds it, and remembers what
 * this client did for {@link report} and `PcoReport`: each client has its own memory.
 *
 * **Example** (What a program cost)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { PcoMetrics } from "effect-pco"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   yield* Person.get("1")
 *   const metrics = yield* PcoMetrics.PcoMetrics
 *   return yield* metrics.snapshot
 * })
 * const cost = await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * console.log(cost.operations, cost.requests, cost.retries)
 * // => 1 1 0
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layer: Layer.Layer<PcoMetrics> = Layer.fresh(
  Layer.effect(PcoMetrics, Effect.map(Clock.currentTimeMillis, (now) => make(now, standard, false)))
)

/**
 * As {@link layer}, with what is remembered as you say.
 *
 * Fails with `Invalid` when an option is wrong.
 *
 * @category layers
 * @since 0.1.0
 */
export const layerWith = (options: Options): Layer.Layer<PcoMetrics, PcoError> =>
  Layer.fresh(Layer.effect(
    PcoMetrics,
    Effect.gen(function*() {
      const { issues, settings, watchIncludes } = settle(options)
      if (issues.length > 0) return yield* invalidInput("PcoMetrics.layerWith", issues)
      return make(yield* Clock.currentTimeMillis, settings, watchIncludes)
    })
  ))

const nothing: Numbers = {
  count: 0,
  errors: 0,
  errorShare: 0,
  mean: 0,
  median: 0,
  p95: 0,
  p99: 0,
  min: 0,
  max: 0,
  throughput: 0,
  waitShare: 0
}

const emptyReport: Report = { from: 0, to: 0, isComplete: true, total: nothing, operations: {}, tracked: {} }
const idle = { requests: 0, waited: 0 }
const emptySnapshot = {
  operations: 0,
  failures: 0,
  requests: 0,
  retries: 0,
  coalesced: 0,
  batched: 0,
  waited: Duration.zero
}

/**
 * Records nothing.
 *
 * @category layers
 * @since 0.1.0
 */
export const layerNoop: Layer.Layer<PcoMetrics> = Layer.succeed(PcoMetrics, {
  operation: () => Effect.void,
  inLine: (use) => use(() => {}),
  request: () => Effect.void,
  answered: () => Effect.void,
  decoded: () => Effect.void,
  retry: () => Effect.void,
  saved: () => Effect.void,
  circuit: () => Effect.void,
  tracked: () => Effect.void,
  snapshot: Effect.succeed(emptySnapshot),
  report: () => Effect.succeed(emptyReport),
  measure: Effect.succeed({ report: Effect.succeed(emptyReport), close: Effect.void }),
  slowLog: Effect.succeed([]),
  profile: Effect.succeed({
    report: emptyReport,
    snapshot: emptySnapshot,
    timeline: [],
    latencies: [],
    waits: { critical: idle, high: idle, normal: idle, low: idle },
    habits: [],
    slow: [],
    inFlight: 0,
    queued: { critical: 0, high: 0, normal: 0, low: 0 },
    refused: 0,
    circuits: {}
  }),
  reset: Effect.void
})

/**
 * The numbers of each operation since the beginning, or within a window such as
 * `"5 minutes"`.
 *
 * Fails with `Invalid` when the window is no duration above zero.
 *
 * **Example** (How long it took)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { PcoMetrics } from "effect-pco"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   yield* Person.get("1")
 *   yield* Effect.flip(Person.get("999999"))
 *   const { operations } = yield* PcoMetrics.report("5 minutes")
 *   const { count, errorShare, max, p95 } = operations["Person.get"]!
 *   console.log(count, errorShare, p95 <= max)
 *   // => 2 0.5 true
 * })
 * await Effect.runPromise(Effect.provide(program, FakePco.layer({ people: 5 })))
 * ```
 *
 * @category reports
 * @since 0.1.0
 */
export const report = (window?: Duration.Input): Effect.Effect<Report, PcoError, PcoMetrics> => {
  if (window === undefined) return Effect.flatMap(PcoMetrics, (metrics) => metrics.report())
  const millis = millisOf(window)
  if (millis > 0 && Number.isFinite(millis)) return Effect.flatMap(PcoMetrics, (metrics) => metrics.report(millis))
  return Effect.fail(invalidInput("PcoMetrics.report", [
    {
      field: "window",
      problem: `is ${Issue.describe(window)}`,
      expected: "a duration above zero, such as \"5 minutes\""
    }
  ]))
}

/**
 * The last slow calls, the newest first, and where their time went.
 *
 * @category reports
 * @since 0.1.0
 */
export const slowLog = Effect.flatMap(PcoMetrics, (metrics) => metrics.slowLog)

/**
 * Begins anew: reports, the slow log and the analysis know nothing of what was before. The
 * counters that exporters read go on, as counters do, and so does `snapshot`.
 *
 * @category reports
 * @since 0.1.0
 */
export const reset = Effect.flatMap(PcoMetrics, (metrics) => metrics.reset)

/**
 * Times an effect of your own under a name: its numbers stand in
 * {@link report} under `tracked`. Give it the name of what is done, and no id.
 *
 * **Example** (A job of your own)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { PcoMetrics } from "effect-pco"
 * import { FakePco } from "effect-pco/testing"
 *
 * const sync = Effect.sleep("2 millis").pipe(PcoMetrics.track("nightly sync"))
 * const program = Effect.gen(function*() {
 *   yield* sync
 *   yield* sync
 *   console.log((yield* PcoMetrics.report()).tracked["nightly sync"]?.count)
 *   // => 2
 * })
 * await Effect.runPromise(Effect.provide(program, FakePco.layer({ people: 5 })))
 * ```
 *
 * @category combinators
 * @since 0.1.0
 */
export const track = (name: string) => <A, E, R>(self: Effect.Effect<A, E, R>): Effect.Effect<A, E, PcoMetrics | R> =>
  Effect.flatMap(
    PcoMetrics,
    (metrics) =>
      Effect.flatMap(Clock.currentTimeMillis, (start) =>
        Effect.onExit(self, (exit) =>
          Effect.flatMap(
            Clock.currentTimeMillis,
            (now) => metrics.tracked(name, now - start, exit._tag === "Success" ? "success" : "failure")
          )))
  )
