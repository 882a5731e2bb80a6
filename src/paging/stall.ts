/**
 * Notices a list that never ends: pages that hold no new row while `next` goes on.
 *
 * @internal
 */
import type { Issue } from "../jsonapi/Issue.ts"
import type { Batch } from "./source.ts"

/** While rows are added in front of the place that was reached, so many may come again. */
const mostRepeated = 1_000
/** So many may come again where `total_count` tells that nothing was added. */
const mostUnexplained = 100

/**
 * Is told of the page of each batch in turn, with how many of its rows are new, and answers what is wrong.
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
