/**
 * Metrics of a program that uses Planning Center: for every exporter of Effect, and as
 * reports for the program itself.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Predicate from "effect/Predicate"
import * as Record from "effect/Record"
import { checker } from "../client/checker.ts"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import * as Spans from "../client/spans.ts"
import { millisOf } from "../internal/millis.ts"
import type { Report } from "./model.ts"
import { PcoMetrics } from "../client/PcoMetrics.ts"
import * as Issue from "../jsonapi/Issue.ts"
import { optionsOf } from "../jsonapi/optionsOf.ts"
import { PcoMetricsReader } from "./reader.ts"
import * as Noop from "./recording/noop.ts"
import type { Settings } from "./recording/recorder.ts"
import { make } from "./recording/service.ts"

export { type AnsweredBy, PcoMetrics, type Saving, type Service, type Snapshot } from "../client/PcoMetrics.ts"
export type { Drift, Habits, Measuring, Numbers, Profile, Report, Second, SlowCall } from "./model.ts"
export { PcoMetricsReader, type Reader } from "./reader.ts"
export { tokensRefreshed } from "../client/refreshes.ts"
export {
  circuitChanges,
  circuitState,
  decodeDuration,
  drift,
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
  /** How long a call takes at least to be in the slow log. A second by default. */
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

const settle = (given: Options) => {
  const [options, wrong] = optionsOf(given, names)
  const { duration, issues, refuse, whole } = checker()
  const reach = Math.ceil(Duration.toSeconds(duration("reach", options.reach, "1 hour")))
  if (reach > day) refuse("reach", options.reach, "a day at the most")
  const { watchIncludes = false } = options
  if (typeof watchIncludes !== "boolean") refuse("watchIncludes", watchIncludes, "true or false")
  const settings: Settings = {
    slowAfter: Duration.toMillis(duration("slowAfter", options.slowAfter, "1 second")),
    slowCalls: whole("slowCalls", options.slowCalls, standard.slowCalls, 1, 10_000),
    reach
  }
  return { issues: [...wrong, ...issues], settings, watchIncludes }
}

const services = (
  { reader, recording }: { readonly recording: PcoMetrics["Service"]; readonly reader: PcoMetricsReader["Service"] }
): Context.Context<PcoMetrics | PcoMetricsReader> =>
  Context.add(Context.make(PcoMetrics, recording), PcoMetricsReader, reader)

/**
 * Records into Effect's metric registry, where every exporter finds it, and keeps what
 * {@link report} and `PcoReport` need. Each client has its own memory.
 *
 * **Example** (What a program cost)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { PcoMetrics } from "effect-pco/telemetry"
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
export const layer: Layer.Layer<PcoMetrics | PcoMetricsReader> = Layer.fresh(
  Layer.effectContext(Effect.map(Clock.currentTimeMillis, (now) => services(make(now, standard, false))))
)

/**
 * As {@link layer}, with options for what is kept.
 *
 * Fails with `Invalid` when an option is wrong.
 *
 * **Example** (Slow from a fifth of a second on)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { PcoMetrics } from "effect-pco/telemetry"
 *
 * const metrics = PcoMetrics.layerWith({ slowAfter: "200 millis", slowCalls: 10 })
 * console.log(await Effect.runPromise(Effect.provide(PcoMetrics.slowLog, metrics)))
 * // => []
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layerWith = (options: Options): Layer.Layer<PcoMetrics | PcoMetricsReader, PcoError> =>
  Layer.fresh(Layer.effectContext(
    Effect.gen(function*() {
      const { issues, settings, watchIncludes } = settle(options)
      if (issues.length > 0) return yield* invalidInput("PcoMetrics.layerWith", issues)
      return services(make(yield* Clock.currentTimeMillis, settings, watchIncludes))
    })
  ))

/**
 * Records nothing.
 *
 * @category layers
 * @since 0.1.0
 */
export const layerNoop: Layer.Layer<PcoMetrics | PcoMetricsReader> = Layer.succeedContext(
  services({ recording: Noop.service, reader: Noop.reader })
)

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
 * import { PcoMetrics } from "effect-pco/telemetry"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   yield* Person.get("1")
 *   yield* Effect.flip(Person.get("999999"))
 *   const { operations } = yield* PcoMetrics.report("5 minutes")
 *   const { count, errorShare, max, p95 } = operations["people.Person.get"]!
 *   console.log(count, errorShare, p95 <= max)
 *   // => 2 0.5 true
 * })
 * await Effect.runPromise(Effect.provide(program, FakePco.layer({ people: 5 })))
 * ```
 *
 * @category reports
 * @since 0.1.0
 */
export const report = (window?: Duration.Input): Effect.Effect<Report, PcoError, PcoMetricsReader> => {
  if (window === undefined) return Effect.flatMap(PcoMetricsReader, (reader) => reader.report())
  const millis = millisOf(window)
  if (millis > 0 && Number.isFinite(millis)) return Effect.flatMap(PcoMetricsReader, (reader) => reader.report(millis))
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
export const slowLog = Effect.flatMap(PcoMetricsReader, (reader) => reader.slowLog)

/**
 * Clears reports, the slow log and the profile. The counters that exporters read go on, and
 * so does `snapshot`.
 *
 * @category reports
 * @since 0.1.0
 */
export const reset = Effect.flatMap(PcoMetricsReader, (reader) => reader.reset)

/**
 * What {@link track} records besides the name.
 *
 * @category models
 * @since 0.2.0
 */
export interface Metadata {
  readonly [label: string]: boolean | number | string
}

// A label of Prometheus, and none of those that the metric has already.
const label = /^[a-z_][a-z0-9_]*$/i
const taken = ["name", "outcome", "le"]

const metadataIssues = (metadata: unknown): ReadonlyArray<Issue.Issue> => {
  if (!Predicate.isObject(metadata) || Array.isArray(metadata)) {
    return [{ field: "metadata", problem: "is not an object", expected: "an object of labels" }]
  }
  return Object.entries(metadata).flatMap(([name, value]) => {
    const field = `metadata.${name}`
    if (!label.test(name) || taken.includes(name)) {
      return [{
        field,
        problem: "cannot be the name of a label",
        expected: `letters, digits and _, and not ${taken.join(", ")}`
      }]
    }
    // The value may be a secret, so the error does not contain it.
    return typeof value === "string" || typeof value === "boolean" || Number.isFinite(value)
      ? []
      : [{ field, problem: "is not a label", expected: "text, a finite number, true or false" }]
  })
}

/**
 * Times an effect of your own: {@link report} contains its numbers under `tracked`, and the metric
 * `pco_tracked_duration_seconds` has a label for each entry of `metadata`. Where a tracer is provided, the effect runs in
 * a span with this name and these attributes.
 *
 * Each combination of name and metadata is a series that is kept until the program ends. Pass a few known values, and no
 * id or anything personal. After 1,500 combinations the rest is recorded under one name.
 *
 * Dies with `Invalid` when `metadata` cannot be labels: that is a mistake in the program.
 *
 * **Example** (A job of your own)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { PcoMetrics } from "effect-pco/telemetry"
 * import { FakePco } from "effect-pco/testing"
 *
 * const sync = Effect.sleep("2 millis").pipe(PcoMetrics.track("nightly sync", { campus: "north" }))
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
export const track =
  (name: string, metadata: Metadata = {}) =>
  <A, E, R>(self: Effect.Effect<A, E, R>): Effect.Effect<A, E, PcoMetrics | R> => {
    const issues = metadataIssues(metadata)
    if (issues.length > 0) return Effect.die(invalidInput("PcoMetrics.track", issues))
    const labels = Record.map(metadata, String)
    return Effect.flatMap(
      PcoMetrics,
      (metrics) =>
        Effect.flatMap(Clock.currentTimeMillis, (start) =>
          Effect.onExit(
            Spans.within(self, name, () => ({ attributes: { ...metadata } })),
            (exit) =>
              Effect.flatMap(
                Clock.currentTimeMillis,
                (now) => metrics.tracked(name, now - start, exit._tag === "Success" ? "success" : "failure", labels)
              )
          ))
    )
  }
