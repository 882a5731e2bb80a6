/**
 * Notices a list that never ends: pages that hold no new row while `next` goes on.
 *
 * @internal
 */
import type { Issue } from "../jsonapi/Issue.ts"
import type { Batch } from "./source.ts"

/** How many rows may come again while rows are added before the current offset. */
const mostRepeated = 1_000
/** How many rows may come again where `total_count` shows that none was added. */
const mostUnexplained = 100

/**
 * Checks each batch in turn, given how many of its rows are new. Returns the issue of a list that never ends.
 *
 * @internal
 */
export const make = (): (batch: Batch, fresh: number) => Issue | undefined => {
  let repeated = 0
  let total: number | undefined
  return ({ isLast = false, page }, fresh) => {
    const { data, links: { next }, meta: { total_count } } = page
    if (fresh > 0 || isLast || next === undefined || next === null) {
      repeated = 0
      total = total_count
      return undefined
    }
    repeated += data.length
    const hasGrown = total !== undefined && total_count !== undefined && total_count > total
    return data.length === 0 || repeated >= (hasGrown ? mostRepeated : mostUnexplained)
      ? { field: "data", problem: "holds no new row, and links.next goes on", expected: "new rows, or the end" }
      : undefined
  }
}
