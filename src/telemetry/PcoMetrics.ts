/**
 * Metrics of what a program does with Planning Center.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Metric from "effect/Metric"
import { PcoMetrics, type Snapshot } from "../client/PcoMetrics.ts"
import { isPcoError } from "../client/PcoError.ts"
import * as Cause from "effect/Cause"
import * as Option from "effect/Option"
import type * as Exit from "effect/Exit"

export { PcoMetrics, type Service, type Snapshot } from "../client/PcoMetrics.ts"

/**
 * Operations that ended, by `operation` and `outcome` (`success`, `interrupted`
 * or the tag of the error's reason).
 *
 * @category metrics
 * @since 0.1.0
 */
export const operations = Metric.counter("pco_client_operations_total", {
  description: "Operations that ended",
  incremental: true
})

/**
 * Requests that were made, by `operation`. A retry is one more.
 *
 * @category metrics
 * @since 0.1.0
 */
export const requests = Metric.counter("pco_client_requests_total", {
  description: "Requests that were made to Planning Center",
  incremental: true
})

/**
 * Requests that were made again, by `operation` and `reason`.
 *
 * @category metrics
 * @since 0.1.0
 */
export const retries = Metric.counter("pco_client_retries_total", {
  description: "Requests that were made again after a failure",
  incremental: true
})

const secondsBoundaries = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 40, 80]

/**
 * How long operations took with all waits and retries, in seconds, by
 * `operation`.
 *
 * @category metrics
 * @since 0.1.0
 */
export const operationDuration = Metric.histogram("pco_client_operation_duration_seconds", {
  description: "How long operations took, with all waits and retries",
  boundaries: secondsBoundaries
})

/**
 * How long requests waited for their place in the rate limit, in seconds, by
 * `operation`.
 *
 * @category metrics
 * @since 0.1.0
 */
export const rateLimitWait = Metric.histogram("pco_client_rate_limit_wait_seconds", {
  description: "How long requests waited for their place in the rate limit",
  boundaries: secondsBoundaries
})

const outcomeOf = (exit: Exit.Exit<unknown, unknown>): string => {
  if (exit._tag === "Success") return "success"
  const error = Cause.findErrorOption(exit.cause)
  if (Option.isSome(error) && isPcoError(error.value)) return error.value.reason._tag
  return Cause.hasInterrupts(exit.cause) ? "interrupted" : "defect"
}

/**
 * Records into Effect's metric registry, where every exporter finds it, and keeps
 * the sums of this client for `snapshot`: each client has its own.
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
export const layer: Layer.Layer<PcoMetrics> = Layer.fresh(Layer.sync(PcoMetrics, () => {
  const sums = { operations: 0, failures: 0, requests: 0, retries: 0, waited: 0 }
  const add = (change: Partial<typeof sums>) => {
    for (const [name, amount] of Object.entries(change)) sums[name as keyof typeof sums] += amount
  }
  // A metric with its labels is found again in the registry each time it is made, which costs more than counting.
  const made = new Map<string, Metric.Metric<number, unknown>>()
  const labelled = (metric: Metric.Metric<number, unknown>, operation: string, labels?: Record<string, string>) => {
    const key = [metric.id, operation, ...Object.values(labels ?? {})].join(" ")
    let found = made.get(key)
    if (found === undefined) made.set(key, found = Metric.withAttributes(metric, { operation, ...labels }))
    return found
  }
  return PcoMetrics.of({
    operation: ({ name }, millis, exit) =>
      Effect.suspend(() => {
        const outcome = outcomeOf(exit)
        add({ operations: 1, failures: outcome === "success" ? 0 : 1 })
        return Effect.andThen(
          Metric.update(labelled(operations, name, { outcome }), 1),
          Metric.update(labelled(operationDuration, name), millis / 1000)
        )
      }),
    request: ({ name }, waited) =>
      Effect.suspend(() => {
        add({ requests: 1, waited })
        return Effect.andThen(
          Metric.update(labelled(requests, name), 1),
          Metric.update(labelled(rateLimitWait, name), waited / 1000)
        )
      }),
    retry: ({ operation, reason }) =>
      Effect.suspend(() => {
        add({ retries: 1 })
        return Metric.update(labelled(retries, operation, { reason: reason._tag }), 1)
      }),
    snapshot: Effect.sync((): Snapshot => ({ ...sums, waited: Duration.millis(sums.waited) }))
  })
}))

/**
 * Records nothing.
 *
 * @category layers
 * @since 0.1.0
 */
export const layerNoop: Layer.Layer<PcoMetrics> = Layer.succeed(PcoMetrics, {
  operation: () => Effect.void,
  request: () => Effect.void,
  retry: () => Effect.void,
  snapshot: Effect.succeed({ operations: 0, failures: 0, requests: 0, retries: 0, waited: Duration.zero })
})
