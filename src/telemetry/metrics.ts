/**
 * The metrics of Effect's registry, as exporters find them. Labels are bounded: names of
 * products, resources and actions, tags of reasons, never an id.
 *
 * @internal
 */
import * as Metric from "effect/Metric"

/**
 * Operations that ended, by `product`, `resource`, `action` and `outcome` (`success`,
 * `interrupted` or the tag of the error's reason).
 *
 * @category metrics
 * @since 0.1.0
 */
export const operations = Metric.counter("pco_client_operations_total", {
  description: "Operations that ended",
  incremental: true
})

/**
 * Requests that ended, by `product`, `resource`, `action` and `outcome`. A retry is one
 * more.
 *
 * @category metrics
 * @since 0.1.0
 */
export const requests = Metric.counter("pco_client_requests_total", {
  description: "Requests that were made to Planning Center",
  incremental: true
})

/**
 * Requests that were made again, by `product`, `resource`, `action` and `reason`.
 *
 * @category metrics
 * @since 0.1.0
 */
export const retries = Metric.counter("pco_client_retries_total", {
  description: "Requests that were made again after a failure",
  incremental: true
})

/**
 * Answers 429, by `product`.
 *
 * @category metrics
 * @since 0.1.0
 */
export const rateLimited = Metric.counter("pco_client_rate_limited_total", {
  description: "Requests that Planning Center refused with 429",
  incremental: true
})

/**
 * Requests that were not made, by `product`, `resource`, `action` and `by`: `cache`,
 * `coalesced` with an identical read, or `batched` with reads of other ids.
 *
 * @category metrics
 * @since 0.1.0
 */
export const savedRequests = Metric.counter("pco_client_requests_saved_total", {
  description: "Requests that were not made: answered by the cache, or by a request of another read",
  incremental: true
})

/**
 * Attributes that Planning Center sends in another form than described, by `product`, `resource`, `field` and
 * `problem`. A client counts each attribute once.
 *
 * @category metrics
 * @since 0.2.0
 */
export const drift = Metric.counter("pco_client_drift_total", {
  description: "Attributes that Planning Center sends in another form than described",
  incremental: true
})

/**
 * Changes of a circuit, by `product` and `to` (`Open`, `HalfOpen`, `Closed`).
 *
 * @category metrics
 * @since 0.1.0
 */
export const circuitChanges = Metric.counter("pco_client_circuit_changes_total", {
  description: "Changes of the circuit that guards a product",
  incremental: true
})

/**
 * The state of a circuit, by `product`: 0 closed, 1 half open, 2 open.
 *
 * @category metrics
 * @since 0.1.0
 */
export const circuitState = Metric.gauge("pco_client_circuit_state", {
  description: "State of the circuit of a product: 0 closed, 1 half open, 2 open"
})

/**
 * Requests in flight.
 *
 * @category metrics
 * @since 0.1.0
 */
export const requestsInFlight = Metric.gauge("pco_client_requests_in_flight", {
  description: "Requests in flight"
})

/**
 * Requests that wait for their place in the rate limit, by `priority`.
 *
 * @category metrics
 * @since 0.1.0
 */
export const queueDepth = Metric.gauge("pco_client_queue_depth", {
  description: "Requests that wait for their place in the rate limit"
})

/** @internal */
export const secondsBoundaries = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 40, 80]

/**
 * How long operations took with all waits and retries, in seconds, by `product`,
 * `resource` and `action`.
 *
 * @category metrics
 * @since 0.1.0
 */
export const operationDuration = Metric.histogram("pco_client_operation_duration_seconds", {
  description: "How long operations took, with all waits and retries",
  boundaries: secondsBoundaries
})

/**
 * How long requests waited for their place in the rate limit, in seconds, by `product`
 * and `priority`.
 *
 * @category metrics
 * @since 0.1.0
 */
export const rateLimitWait = Metric.histogram("pco_client_rate_limit_wait_seconds", {
  description: "How long requests waited for their place in the rate limit",
  boundaries: secondsBoundaries
})

/** @internal */
export const decodeBoundaries = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1]

/**
 * How long it took to decode answers, in seconds, by `product`.
 *
 * @category metrics
 * @since 0.1.0
 */
export const decodeDuration = Metric.histogram("pco_client_decode_duration_seconds", {
  description: "How long it took to decode answers",
  boundaries: decodeBoundaries
})

/**
 * How long it took what is recorded with `PcoMetrics.track`, in seconds, by `name` and
 * `outcome`.
 *
 * @category metrics
 * @since 0.1.0
 */
export const trackedDuration = Metric.histogram("pco_tracked_duration_seconds", {
  description: "How long it took what the program tracks",
  boundaries: secondsBoundaries
})
