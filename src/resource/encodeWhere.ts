/**
 * What lists are narrowed down by, checked: Planning Center answers with no rows, or
 * with all of them, where it cannot read a condition.
 *
 * @internal
 */
import * as DateTime from "effect/DateTime"
import * as Predicate from "effect/Predicate"
import type { Kind } from "../jsonapi/Attributes.ts"
import { isCalendarDate } from "../jsonapi/CalendarDate.ts"
import * as Issue from "../jsonapi/Issue.ts"
import type * as Query from "../jsonapi/Query.ts"
import * as Timestamp from "../jsonapi/Timestamp.ts"

const day = "a calendar date such as \"2026-01-31\""
/**
 * @internal
 */
export const instant = "a DateTime, a Date, an ISO 8601 timestamp with a zone, or a calendar date"
const orNull = ", or null for what is not set"

/**
 * @internal
 */
export const isId = (value: unknown): value is string => typeof value === "string" && /^\d+$/.test(value)

/**
 * The issue of an id that is none.
 *
 * @internal
 */
export const idIssues = (
  field: string,
  id: unknown,
  /** The resource that it is the id of, where that is known. */
  of: { readonly textIds?: boolean } = {}
): ReadonlyArray<Issue.Issue> =>
  isId(id) || (of.textIds === true && typeof id === "string" && id.trim() !== "")
    ? []
    : [{ field, problem: `is ${Issue.describe(id)}`, expected: "an id: digits in a string, such as \"1234\"" }]

/**
 * Notes that a value is refused.
 *
 * @internal
 */
export type Refuse = (field: string, value: unknown, expected: string) => undefined

const instantText = (value: unknown, round: "down" | "up"): string | undefined => {
  if (isCalendarDate(value)) return value
  const millis = Timestamp.fromInput(value)
  return Number.isNaN(millis) ? undefined : Timestamp.format(millis, round)
}

const boundNames = ["gt", "gte", "lt", "lte"]

const isBounds = (value: unknown): value is Record<string, unknown> =>
  Predicate.isObject(value) && !(value instanceof Date) && !DateTime.isDateTime(value)

const encodeBounds = (field: string, bounds: Record<string, unknown>, kind: "date" | "date_time", refuse: Refuse) => {
  const range: Record<string, string> = {}
  // no bound at all would match everything, and one that is undefined more than was meant
  if (Object.keys(bounds).length === 0) {
    refuse(field, bounds, `bounds called ${Issue.oneOf(boundNames)}`)
  }
  for (const [bound, value] of Object.entries(bounds)) {
    if (!boundNames.includes(bound)) {
      refuse(`${field}.${bound}`, value, `bounds called ${Issue.oneOf(boundNames)}`)
      continue
    }
    // lower bounds go down and upper bounds up, so that a fraction of a second loses no row
    const text = kind === "date"
      ? (isCalendarDate(value) ? value : undefined)
      : instantText(value, bound.startsWith("g") ? "down" : "up")
    if (text === undefined) refuse(`${field}.${bound}`, value, kind === "date" ? day : instant)
    else range[bound] = text
  }
  return range
}

/**
 * A condition as it stands in the query.
 *
 * @internal
 */
export const encodeWhere = (
  field: string,
  kind: Kind,
  value: unknown,
  refuse: Refuse,
  takesMany = false
): string | Query.Range | undefined => {
  if (value === null) return ""
  switch (kind) {
    case "string":
    case "json":
      if (typeof value === "string" && value !== "" && value.isWellFormed()) return value
      return refuse(field, value, `well-formed text that is not empty${orNull}`)
    case "primary_key": {
      // a list of ids is known to work for the ids of the rows themselves, and for nothing else
      const ids = takesMany && Array.isArray(value) ? value : [value]
      if (ids.length > 0 && ids.every(isId)) return ids.join(",")
      if (ids.length === 0) return refuse(field, value, `one id or more${orNull}`)
      return refuse(
        field,
        takesMany && Array.isArray(value) ? value.find((id) => !isId(id)) : value,
        takesMany ? `ids: digits in strings${orNull}` : `one id: digits in a string${orNull}`
      )
    }
    case "integer":
      return Number.isInteger(value) ? String(value) : refuse(field, value, `a whole number${orNull}`)
    case "float":
      return Number.isFinite(value) ? String(value) : refuse(field, value, `a number${orNull}`)
    case "boolean":
      return typeof value === "boolean" ? String(value) : refuse(field, value, `true or false${orNull}`)
    case "date":
      if (isBounds(value)) return encodeBounds(field, value, "date", refuse)
      return isCalendarDate(value) ? value : refuse(field, value, `${day}, or bounds of them${orNull}`)
    case "date_time":
      if (isBounds(value)) return encodeBounds(field, value, "date_time", refuse)
      return instantText(value, "down") ?? refuse(field, value, `${instant}, or bounds of them${orNull}`)
  }
}

/**
 * What stands under a name. Names come out of requests and files too: one that every
 * object has, such as `constructor`, is none of Planning Center's.
 *
 * @internal
 */
export const own = <A>(all: { readonly [name: string]: A }, name: string): A | undefined =>
  Object.hasOwn(all, name) ? all[name] : undefined
