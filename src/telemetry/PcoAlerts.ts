/**
 * Alerts: rules that watch what a program does with Planning Center.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { checker } from "../client/checker.ts"
import { PcoCache } from "../client/PcoCache.ts"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import { didYouMean } from "../jsonapi/didYouMean.ts"
import { optionsOf } from "../jsonapi/optionsOf.ts"
import type { Heap } from "./alerts/measures.ts"
import * as Measures from "./alerts/measures.ts"
import type { Alert } from "./alerts/alert.ts"
import * as Rules from "./alerts/rules.ts"
import { PcoMetricsReader } from "./reader.ts"
import { Watch } from "./alerts/watch.ts"

export type { Alert } from "./alerts/alert.ts"
export { type Heap, type Measure, measures } from "./alerts/measures.ts"
export { type Rule } from "./alerts/rules.ts"

/**
 * What is watched, and how often.
 *
 * @category models
 * @since 0.1.0
 */
export interface Options {
  /** {@link rules} by default. */
  readonly rules?: ReadonlyArray<Rules.Rule> | undefined
  /** How often the rules are looked at: every 10 seconds by default. */
  readonly every?: Duration.Input | undefined
  /** Reads the heap, for rules on `heapShare`. On Node.js: `Effect.sync(() => v8.getHeapStatistics())`. */
  readonly heap?: Effect.Effect<Heap> | undefined
}

/**
 * The usual rules: p95 over 10 s, mean over 5 s, error share over 10 %, wait share over
 * 50 %, any 429, an open circuit, cache hit share under 80 %, heap over 85 %, more than
 * 1,000 requests in the queue.
 *
 * @category rules
 * @since 0.1.0
 */
export const rules: ReadonlyArray<Rules.Rule> = Rules.standard

const optionNames: ReadonlyArray<keyof Options> = ["rules", "every", "heap"]

const watchOf = (given: Options) => {
  const [{ every: input, heap, rules }, wrong] = optionsOf(given, optionNames)
  const { duration, issues, refuse } = checker()
  const every = duration("every", input, "10 seconds")
  if (heap !== undefined && !Effect.isEffect(heap)) refuse("heap", heap, "an effect that reads the heap")
  const found = Rules.settle(rules === undefined ? Rules.standard : rules, heap !== undefined, rules === undefined)
  return { every, issues: [...wrong, ...issues, ...found.issues], rules: found.rules }
}

/**
 * The alerts of a program, as they come. A rule that was raised is not raised again until
 * it has cleared, nor during its cool-down.
 *
 * Fails with `Invalid` when a rule measures what does not exist, has no limit that can be
 * passed, or needs a heap that is not given.
 *
 * **Example** (Told when more than a tenth fails)
 *
 * ```ts
 * import { Effect, Stream } from "effect"
 * import { PcoAlerts } from "effect-pco/telemetry"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const alerts = PcoAlerts.stream({
 *   rules: [{ name: "errors", measure: "errorShare", above: 0.1, window: "1 minute", minimum: 5 }],
 *   every: "5 millis"
 * })
 * const program = Effect.gen(function*() {
 *   for (let time = 0; time < 5; time++) yield* Effect.flip(Person.get(`99999${time}`))
 *   const [alert] = yield* Stream.runCollect(Stream.take(alerts, 1))
 *   console.log(alert?.message)
 *   // => errors: errorShare is 1, above 0.1
 * })
 * await Effect.runPromise(Effect.provide(program, FakePco.layer({ people: 5 })))
 * ```
 *
 * @category constructors
 * @since 0.1.0
 */
export const stream = (options: Options = {}): Stream.Stream<Alert, PcoError, PcoMetricsReader> =>
  Stream.unwrap(Effect.gen(function*() {
    const { every, issues, rules } = watchOf(options)
    if (issues.length > 0) return yield* invalidInput("PcoAlerts.stream", issues)
    const metrics = yield* PcoMetricsReader
    const cache = Option.getOrUndefined(yield* Effect.serviceOption(PcoCache))
    const watch = new Watch(rules)
    const misspelt = new Set<string>()
    // A rule may watch an operation that is called later, so an unknown name is no error. A name that is close to a
    // called one is logged.
    const warnOf = Effect.fnUntraced(function*(state: Measures.State) {
      for (const { name, operation, window } of rules) {
        const report = state.reports.get(window)
        if (operation === undefined || report === undefined || misspelt.has(operation)) continue
        const called = [...Object.keys(report.operations), ...Object.keys(report.tracked)]
        const meant = called.includes(operation) ? "" : didYouMean(operation, called)
        if (meant === "") continue
        misspelt.add(operation)
        yield* Effect.logWarning(`Planning Center: the rule ${name} watches ${operation}, which is not called${meant}`)
      }
    })
    const look = Effect.gen(function*() {
      const now = yield* Clock.currentTimeMillis
      const state = yield* Measures.observe(metrics, cache, options.heap, rules.map(({ window }) => window))
      yield* warnOf(state)
      return watch.look(state, now)
    })
    return Stream.fromEffectRepeat(Effect.andThen(Effect.sleep(every), look)).pipe(Stream.flatMap(Stream.fromIterable))
  }))

/**
 * Writes the alerts of a program to its log, as warnings, and as information when they
 * clear. It runs beside the program and never stops it.
 *
 * Fails with `Invalid` as {@link stream} does.
 *
 * **Example** (A client that warns)
 *
 * ```ts
 * import { Layer } from "effect"
 * import { Pco } from "effect-pco"
 * import { PcoAlerts } from "effect-pco/telemetry"
 *
 * export const client = PcoAlerts.layerLog({ every: "30 seconds" }).pipe(Layer.provideMerge(Pco.layerConfig))
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layerLog = (options: Options = {}): Layer.Layer<never, PcoError, PcoMetricsReader> =>
  Layer.effectDiscard(Effect.gen(function*() {
    const { issues } = watchOf(options)
    if (issues.length > 0) return yield* invalidInput("PcoAlerts.layerLog", issues)
    yield* stream(options).pipe(
      Stream.runForEach((alert) =>
        (alert._tag === "Raised" ? Effect.logWarning : Effect.logInfo)(`Planning Center: ${alert.message}`)
      ),
      Effect.catchCause(() => Effect.logWarning("Planning Center: the rules for alerts are watched no longer")),
      Effect.forkScoped
    )
  }))
