/**
 * Counts items of bulk work in Effect's registry of metrics.
 *
 * @internal
 */
import type * as Context from "effect/Context"
import * as Metric from "effect/Metric"

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
