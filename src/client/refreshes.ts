/**
 * Counts refreshes of access tokens.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Metric from "effect/Metric"

/**
 * Access tokens that were refreshed, by `outcome` (`success` or `failure`).
 *
 * @category metrics
 * @since 0.1.0
 */
export const tokensRefreshed = Metric.counter("pco_client_tokens_refreshed_total", {
  description: "Access tokens that were refreshed",
  incremental: true
})

const successes = Metric.withAttributes(tokensRefreshed, { outcome: "success" })
const failures = Metric.withAttributes(tokensRefreshed, { outcome: "failure" })

/**
 * @internal
 */
export const counted = <A, E, R>(refresh: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.onExit(refresh, (exit) => Metric.update(exit._tag === "Success" ? successes : failures, 1))
