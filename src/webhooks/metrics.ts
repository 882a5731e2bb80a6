/**
 * What the webhooks of a program do, as metrics.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Metric from "effect/Metric"
import { defaultVersions } from "../client/Product.ts"

const requests = Metric.counter("pco_webhooks_requests_total", {
  description: "Requests to a webhook receiver, by the status of the answer",
  incremental: true
})

const events = Metric.counter("pco_webhooks_events_total", {
  description: "Events taken from an inbox, by product and by what became of them",
  incremental: true
})

const age = Metric.histogram("pco_webhooks_event_age_milliseconds", {
  description: "Time from an event to the end of its handling",
  boundaries: [100, 1_000, 10_000, 60_000, 600_000, 3_600_000, 86_400_000]
})

/** @internal */
export const received = ({ status }: { readonly status: number }): Effect.Effect<void> =>
  Metric.update(Metric.withAttributes(requests, { status: String(status) }), 1)

// A name may begin with anything: what no product is called is counted together.
const products: ReadonlyArray<string> = Object.keys(defaultVersions)

/** @internal */
export const settled = (app: string, outcome: string, milliseconds: number | undefined): Effect.Effect<void> => {
  const product = products.includes(app) ? app : "unknown"
  const counted = Metric.update(Metric.withAttributes(events, { product, outcome }), 1)
  return milliseconds === undefined ? counted : Effect.andThen(counted, Metric.update(age, milliseconds))
}
