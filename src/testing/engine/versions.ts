/**
 * The versions of each API, as far as they are known.
 *
 * @internal
 */
import type { Product } from "../../client/Product.ts"
import { defaultVersions } from "../../client/Product.ts"
import { isCalendarDate } from "../../jsonapi/CalendarDate.ts"

const first = "2018-08-01"

const people = [
  "2019-01-14",
  "2019-10-10",
  "2020-04-06",
  "2020-07-22",
  "2021-08-17",
  "2022-01-05",
  "2022-01-28",
  "2022-07-14",
  "2023-02-15",
  "2023-03-21",
  "2024-09-12",
  "2025-03-20",
  "2025-07-02",
  "2025-07-17",
  "2025-11-10"
]

/**
 * The version that a request is answered in: the newest one that is not newer
 * than asked, `undefined` when there is none.
 *
 * @internal
 */
export const processedAs = (product: string, asked: string | undefined): string | undefined => {
  const newest = defaultVersions[product as Product] ?? first
  if (asked === undefined || asked === "LATEST") return newest
  if (!isCalendarDate(asked) || asked < first) return undefined
  const known = [first, ...(product === "people" ? people : []), newest]
  return known.findLast((version) => version <= asked)
}
