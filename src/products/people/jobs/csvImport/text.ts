/**
 * Converts the text of a cell to the type of an attribute or a custom field.
 *
 * @internal
 */
import type { CalendarDate } from "../../../../jsonapi/CalendarDate.ts"
import { isCalendarDate } from "../../../../jsonapi/CalendarDate.ts"
import type { Kind } from "../../../../jsonapi/Attributes.ts"
import type { Field } from "../fieldValues/definitions.ts"

/**
 * The order of day, month and year in dates other than `2024-04-03`: `03/04/2024` is March 4 with `MDY` and April 3 with
 * `DMY`. Dots and hyphens work like slashes.
 *
 * @category options
 * @since 0.1.0
 */
export type DateOrder = "DMY" | "MDY" | "YMD"

/** @internal */
export const dateOrders: ReadonlyArray<DateOrder> = ["DMY", "MDY", "YMD"]

const flags: { readonly [text: string]: boolean } = {
  "1": true,
  t: true,
  true: true,
  y: true,
  yes: true,
  "0": false,
  f: false,
  false: false,
  n: false,
  no: false
}

const flagOf = (text: string): boolean | undefined => {
  const lower = text.toLowerCase()
  return Object.hasOwn(flags, lower) ? flags[lower] : undefined
}

// a number with thousands separators is ambiguous
const numberOf = (text: string): number | undefined => /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined

const dateOf = (text: string, order: DateOrder | undefined): CalendarDate | undefined => {
  if (isCalendarDate(text)) return text
  const parts = /^(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})$/.exec(text)
  if (parts === null || order === undefined) return undefined
  const [, first, , second, third] = parts as unknown as [string, string, string, string, string]
  const [year, month, day] = order === "YMD"
    ? [first, second, third]
    : order === "MDY"
    ? [third, first, second]
    : [third, second, first]
  // a year of two digits does not name its century
  const date = year.length === 4 ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : ""
  return isCalendarDate(date) ? date : undefined
}

/** Returns the option that equals the text in another case, or the text if there is none or more than one. */
const optionOf = (text: string, options: ReadonlyArray<string>): string => {
  if (options.includes(text)) return text
  const alike = options.filter((option) => option.toLowerCase() === text.toLowerCase())
  return alike.length === 1 ? alike[0]! : text
}

/**
 * Converts text to the type of an attribute. Text that does not fit stays as it is, and the check of the write reports it.
 *
 * @internal
 */
export const attributeOf = (
  kind: Kind | undefined,
  options: ReadonlyArray<string> | undefined,
  value: unknown,
  order: DateOrder | undefined
): unknown => {
  if (typeof value !== "string") return value
  const text = value.trim()
  if (text === "") return undefined
  switch (kind) {
    case "boolean":
      return flagOf(text) ?? value
    case "integer":
    case "float":
      return numberOf(text) ?? value
    case "date":
      return dateOf(text, order) ?? value
    default:
      return options === undefined ? value : optionOf(text, options)
  }
}

/**
 * Converts text to the type of a custom field in the same way. Semicolons separate several checkboxes.
 *
 * @internal
 */
export const fieldOf = (field: Field | undefined, value: unknown, order: DateOrder | undefined): unknown => {
  if (typeof value !== "string" || field === undefined) return value
  const text = value.trim()
  if (text === "") return undefined
  switch (field.data_type) {
    case "boolean":
      return flagOf(text) ?? value
    case "number":
      return numberOf(text) ?? value
    case "date":
      return dateOf(text, order) ?? value
    case "select":
      return optionOf(text, field.options)
    case "checkboxes":
      return field.options.includes(text)
        ? [text]
        : text.split(";").flatMap((one) => one.trim() === "" ? [] : [optionOf(one.trim(), field.options)])
    default:
      return value
  }
}
