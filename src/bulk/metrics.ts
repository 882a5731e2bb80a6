/**
 * Counts items of bulk work in Effect's registry of metrics.
 *
 * @internal
 */
import type * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Metric from "effect/Metric"
import type { Depth } from "./queue/view.ts"

const id = "pco_bulk_items_total"
const description = "Items of bulk work that came to an end"

/**
 * Items of `Bulk.run` and `Bulk.worker` that came to an end, by `outcome`: `done`,
 * `failed`, `in_doubt` (failed, and may have taken effect), `before` (an earlier run did
 * them) or `skipped` (the run stopped before them).
 *
 * @category metrics
 * @since 0.1.0
 */
export const itemsEnded = Metric.counter(id, { description, incremental: true })

// made once each: `Metric.withAttributes` makes its key anew with each update
const series = (outcome: string) => Metric.counter(id, { description, attributes: { outcome }, incremental: true })

const byOutcome = {
  done: series("done"),
  failed: series("failed"),
  in_doubt: series("in_doubt"),
  before: series("before"),
  skipped: series("skipped")
}

const backgroundName = "pco_background_total"
const backgroundDescription = "Work in the background that came to an end"

/**
 * Work of `Bulk.background` that came to an end, by `outcome`: `done`, `failed`, or `in_doubt` (failed, and may have
 * taken effect).
 *
 * @category metrics
 * @since 0.2.0
 */
export const backgroundEnded = Metric.counter(backgroundName, { description: backgroundDescription, incremental: true })

const backgroundSeries = (outcome: string) =>
  Metric.counter(backgroundName, { description: backgroundDescription, attributes: { outcome }, incremental: true })

const backgroundByOutcome = {
  done: backgroundSeries("done"),
  failed: backgroundSeries("failed"),
  in_doubt: backgroundSeries("in_doubt")
}

/**
 * @internal
 */
export const countBackground = (
  outcome: keyof typeof backgroundByOutcome,
  context: Context.Context<never>
): void => backgroundByOutcome[outcome].updateUnsafe(1, context)

const waitingName = "pco_queue_depth"
const waitingDescription = "Items of a queue that are not done"
const oldestName = "pco_queue_oldest_seconds"
const oldestDescription = "How long the oldest item that is not done is in its queue, in seconds"

/**
 * Items of a queue that are not done, by `queue`. A worker measures it every 15 seconds.
 *
 * @category metrics
 * @since 0.1.0
 */
export const queueDepth = Metric.gauge(waitingName, { description: waitingDescription })

/**
 * How long the oldest item of a queue that is not done is in it, in seconds, by `queue`; 0 where there is none.
 *
 * @category metrics
 * @since 0.1.0
 */
export const queueOldest = Metric.gauge(oldestName, { description: oldestDescription })

/**
 * Sets the gauges of a queue.
 *
 * @internal
 */
export const depth = (queue: string, { oldest, waiting }: Depth, context: Context.Context<never>): void => {
  const attributes = { queue }
  Metric.gauge(waitingName, { description: waitingDescription, attributes }).updateUnsafe(waiting, context)
  Metric.gauge(oldestName, { description: oldestDescription, attributes }).updateUnsafe(
    oldest === undefined ? 0 : Duration.toSeconds(oldest),
    context
  )
}

/**
 * Counts items, in the registry of this context.
 *
 * @internal
 */
export const count = (outcome: keyof typeof byOutcome, context: Context.Context<never>, number = 1): void =>
  byOutcome[outcome].updateUnsafe(number, context)

/**
 * What an item came to, as it is counted.
 *
 * @internal
 */
export const outcomeOf = (
  ended: { readonly _tag: "Before" | "Done" } | { readonly _tag: "Failed"; readonly mayHaveTakenEffect: boolean }
): keyof typeof byOutcome => {
  if (ended._tag === "Failed") return ended.mayHaveTakenEffect ? "in_doubt" : "failed"
  return ended._tag === "Done" ? "done" : "before"
}
