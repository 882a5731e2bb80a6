/**
 * What the value of a custom field may be, and how it is stored.
 *
 * @internal
 */
import { isCalendarDate } from "../../../../jsonapi/CalendarDate.ts"
import type { Violation } from "../../../engine/answers.ts"
import type { Store } from "../../../engine/Store.ts"

const typeOf = (store: Store, definition: string): unknown =>
  store.get("FieldDefinition", definition)?.attributes["data_type"]

const isBlank = (value: unknown) => value === null || value === undefined || value === ""

// Both spellings are read: that of the API and that of its answers.
const dateOf = (value: unknown): string | undefined => {
  const text = String(value)
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? []
  const date = year === undefined ? text.slice(0, 10) : `${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}`
  return isCalendarDate(date) ? date : undefined
}

const optionsOf = (store: Store, definition: string): ReadonlyArray<unknown> =>
  store.byOwner("FieldOption", "field_definition", definition).map((id) =>
    store.get("FieldOption", id)?.attributes["value"]
  )

const wrong = (detail: string): ReadonlyArray<Violation> => [{ parameter: "value", detail }]

/**
 * What is wrong with a value of a field.
 *
 * @internal
 */
export const violations = (store: Store, definition: string, value: unknown): ReadonlyArray<Violation> => {
  if (isBlank(value)) return []
  switch (typeOf(store, definition)) {
    case "date":
      return dateOf(value) === undefined ? wrong("is not a valid date") : []
    case "number":
      return Number.isFinite(Number(value)) ? [] : wrong("is not a number")
    case "boolean":
      return /^(?:true|false|t|f|1|0)$/i.test(String(value)) ? [] : wrong("is not included in the list")
    case "select":
      return optionsOf(store, definition).includes(value) ? [] : wrong("is not included in the list")
    default:
      return []
  }
}

/**
 * A value as it is stored, which is how it is read: a date with the month first.
 *
 * @internal
 */
export const stored = (store: Store, definition: string, value: unknown): unknown => {
  if (isBlank(value)) return value
  switch (typeOf(store, definition)) {
    case "date": {
      const [year, month, day] = dateOf(value)!.split("-")
      return `${month}/${day}/${year}`
    }
    case "boolean":
      return /^(?:true|t|1)$/i.test(String(value)) ? "true" : "false"
    default:
      return value
  }
}
