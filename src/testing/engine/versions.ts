/**
 * The versions of each API, as far as they are known.
 *
 * @internal
 */
import { defaultVersions, isProduct, versions } from "../../client/Product.ts"
import { isCalendarDate } from "../../jsonapi/CalendarDate.ts"

const first = "2018-08-01"

/**
 * The version that a request is answered in: the newest one that is not newer
 * than asked, `undefined` when there is none.
 *
 * @internal
 */
export const processedAs = (product: string, asked: string | undefined): string | undefined => {
  const newest = isProduct(product) ? defaultVersions[product] : first
  if (asked === undefined || asked === "LATEST") return newest
  if (!isCalendarDate(asked) || asked < first) return undefined
  const known = isProduct(product) ? versions[product] : [first]
  return known.findLast((version) => version <= asked)
}
