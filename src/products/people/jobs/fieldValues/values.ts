/**
 * Between values as a program has them and the text that Planning Center keeps.
 *
 * @internal
 */
import * as Result from "effect/Result"
import type { File } from "../../../../client/upload.ts"
import type { CalendarDate } from "../../../../jsonapi/CalendarDate.ts"
import { isCalendarDate } from "../../../../jsonapi/CalendarDate.ts"
import * as Issue from "../../../../jsonapi/Issue.ts"
import type { UploadedFile } from "../Files.ts"
import { idOrFile } from "../Files.ts"
import type { Field } from "./definitions.ts"

/**
 * What a field can be set to; `null` clears it. Text for a `string`, `text` or
 * `select` field, a number, a boolean or a calendar date for one of these, the
 * ticked options for `checkboxes`, and for a `file` a file to upload, one that was
 * uploaded, or its id.
 *
 * @category models
 * @since 0.1.0
 */
export type Value = string | number | boolean | ReadonlyArray<string> | File | UploadedFile | null

/**
 * A file that a field holds.
 *
 * @category models
 * @since 0.1.0
 */
export interface HeldFile {
  readonly url: string | null
  readonly name: string | null
  readonly content_type: string | null
  /** In bytes. */
  readonly file_size: number | null
}

/**
 * What a field holds. What Planning Center keeps for a number, a date or a boolean
 * and is none comes as the text that it is.
 *
 * @category models
 * @since 0.1.0
 */
export type Held = string | number | boolean | CalendarDate | ReadonlyArray<string> | HeldFile

/**
 * What a field shall hold: texts, one where it is not `checkboxes`, none to clear it;
 * or a file that has yet to be uploaded.
 *
 * @internal
 */
export type Wanted = ReadonlyArray<string> | File

const plainNumber = /^-?\d+(\.\d+)?$/

const wrong = (field: string, value: unknown, expected: string): Issue.Issue => ({
  field,
  problem: `is ${Issue.describe(value)}`,
  expected
})

const ticked = (
  { options }: Field,
  path: string,
  value: unknown
): ReadonlyArray<string> | ReadonlyArray<Issue.Issue> => {
  if (!Array.isArray(value)) return [wrong(path, value, "an array of options, or null for none")]
  const issues = value.flatMap((option: unknown, index) =>
    options.includes(option as string) ? [] : [wrong(`${path}[${index}]`, option, Issue.oneOf(options))]
  )
  return issues.length > 0 ? issues : Array.from(new Set(value as ReadonlyArray<string>))
}

const fileOf = (path: string, value: unknown): Wanted | ReadonlyArray<Issue.Issue> => {
  const found = idOrFile(path, value)
  if (Result.isFailure(found)) return found.failure
  return typeof found.success === "string" ? [found.success] : found.success
}

const text = (path: string, value: unknown): string | Issue.Issue =>
  typeof value === "string" && value.trim() !== "" ? value : wrong(path, value, "text, or null to clear")

const one = ({ data_type, options }: Field, path: string, value: unknown): string | Issue.Issue => {
  switch (data_type) {
    case "boolean":
      return typeof value === "boolean" ? String(value) : wrong(path, value, "true or false, or null to clear")
    case "number":
      // a number that is spelled with an exponent would not be read
      return typeof value === "number" && plainNumber.test(String(value))
        ? String(value)
        : wrong(path, value, "a number, or null to clear")
    case "date":
      return isCalendarDate(value)
        ? value
        : wrong(path, value, "a calendar date such as \"2026-01-31\", or null to clear")
    case "select":
      return options.includes(value as string)
        ? value as string
        : wrong(path, value, `${Issue.oneOf(options)}, or null`)
    default:
      return text(path, value)
  }
}

/**
 * @internal
 */
export const isIssues = (found: Wanted | ReadonlyArray<Issue.Issue>): found is ReadonlyArray<Issue.Issue> =>
  Array.isArray(found) && found.length > 0 && typeof found[0] === "object"

/**
 * Checks a value against its field. Planning Center would store null for a date that
 * is none, and make an option out of whatever a box is ticked with.
 *
 * @internal
 */
export const encode = (field: Field, path: string, value: unknown): Wanted | ReadonlyArray<Issue.Issue> => {
  if (field.data_type === "header") {
    return [{ field: path, problem: "is a heading among the fields and holds no value" }]
  }
  if (value === null) return []
  if (field.data_type === "checkboxes") return ticked(field, path, value)
  if (field.data_type === "file") return fileOf(path, value)
  const encoded = one(field, path, value)
  return [encoded] as ReadonlyArray<string> | ReadonlyArray<Issue.Issue>
}

/**
 * The value that a text stands for.
 *
 * @internal
 */
export const decode = ({ data_type }: Field, text: string): string | number | boolean => {
  switch (data_type) {
    case "boolean":
      return text === "true" ? true : text === "false" ? false : text
    case "number":
      return plainNumber.test(text) ? Number(text) : text
    case "date": {
      // a time behind the day says nothing of a day
      const [, month, date, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? []
      // the API answers with the month first, whatever was sent
      const day = year === undefined ? /^(\d{4}-\d{2}-\d{2})T/.exec(text)?.[1] : `${year}-${month}-${date}`
      return day !== undefined && isCalendarDate(day) ? day : text
    }
    default:
      return text
  }
}
