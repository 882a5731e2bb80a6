/**
 * The value of an attribute as it is written.
 *
 * @internal
 */
import type { Kind } from "../jsonapi/Attributes.ts"
import { isCalendarDate } from "../jsonapi/CalendarDate.ts"
import * as Issue from "../jsonapi/Issue.ts"
import * as Timestamp from "../jsonapi/Timestamp.ts"
import type { Descriptor } from "./Descriptor.ts"
import { isId } from "./encodeWhere.ts"

/**
 * What a write may hold.
 *
 * @internal
 */
export const wanted: Record<Kind, string> = {
  string: "text or null",
  primary_key: "an id (digits in a string) or null",
  integer: "a whole number or null",
  float: "a number or null",
  boolean: "true, false or null",
  date: "a calendar date such as \"2026-01-31\" or null",
  date_time: "a DateTime, a Date, an ISO 8601 timestamp with a zone, or null",
  json: "a JSON value"
}

/**
 * The value on the wire, `undefined` for one that is not of its kind.
 *
 * @internal
 */
export const encodeValue = (kind: Kind, value: unknown): unknown => {
  if (value === null) return null
  switch (kind) {
    case "string":
      return typeof value === "string" ? value : undefined
    case "primary_key":
      return isId(value) ? value : undefined
    case "integer":
      return Number.isInteger(value) ? value : undefined
    case "float":
      return Number.isFinite(value) ? value : undefined
    case "boolean":
      return typeof value === "boolean" ? value : undefined
    case "date":
      return isCalendarDate(value) ? value : undefined
    case "date_time": {
      const millis = Timestamp.fromInput(value)
      return Number.isNaN(millis) ? undefined : Timestamp.format(millis)
    }
    case "json":
      return value
  }
}

/**
 * What would be right in place of a value that is out of its range. Planning Center
 * refuses such a grade, and says so late; what it does with an unknown option is not known.
 *
 * @internal
 */
export const outOfBounds = ({ enums, open, ranges }: Descriptor, name: string, value: unknown): string | undefined => {
  if (value === null) return undefined
  const options = enums[name]
  if (options !== undefined && open?.includes(name) !== true && !options.includes(value as string)) {
    return `${Issue.oneOf(options)}, or null`
  }
  const range = ranges?.[name]
  if (range === undefined) return undefined
  const number = value as number
  return number >= range[0] && number <= range[1] ? undefined : `a number from ${range[0]} to ${range[1]}, or null`
}
