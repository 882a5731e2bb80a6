/**
 * What is wrong with one field, in words a person can act on.
 *
 * @since 0.1.0
 */
import { didYouMean } from "./didYouMean.ts"

/**
 * One thing that is wrong with a value: where it is, what was found there and
 * what would be right. Input is refused with a list of these before anything is
 * sent, an answer of Planning Center that does not fit is reported with one, and
 * the error objects of a refused write are brought into the same form.
 *
 * @category models
 * @since 0.1.0
 */
export interface Issue {
  /** The path of the value, such as `where.created_at.gte` or `data[3].attributes.grade`. */
  readonly field: string
  /** What is wrong, such as `"tomorrow" is not a date`. */
  readonly problem: string
  /** What would be right, such as `a calendar date such as "2026-01-31"`. */
  readonly expected?: string | undefined
}

/**
 * Spells an issue as a sentence.
 *
 * @category formatting
 * @since 0.1.0
 */
export const format = (issue: Issue): string =>
  `${issue.field}: ${issue.problem}${issue.expected === undefined ? "" : `; expected ${issue.expected}`}`

/**
 * Names a value without repeating all of it, for the `problem` of an issue.
 *
 * @category formatting
 * @since 0.1.0
 */
export const describe = (value: unknown): string => {
  if (value === null) return "null"
  if (value === undefined) return "undefined"
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}...` : value)
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") return String(value)
  if (Array.isArray(value)) return "an array"
  return typeof value === "object" ? "an object" : `a ${typeof value}`
}

/**
 * The names that would have been right, as the end of a sentence.
 *
 * @category formatting
 * @since 0.1.0
 */
export const oneOf = (names: Iterable<string>): string => {
  const list = Array.from(names, (name) => JSON.stringify(name))
  if (list.length === 0) return "none at all"
  return list.length === 1 ? list[0]! : `one of ${list.join(", ")}`
}

/**
 * An issue for each name of `given` that is none of `known`: options are checked
 * with it, so that a misspelled one does not go unnoticed.
 *
 * @category constructors
 * @since 0.1.0
 */
export const unknownNames = (given: object, known: ReadonlyArray<string>, prefix = ""): ReadonlyArray<Issue> =>
  Object.keys(given)
    .filter((name) => !known.includes(name))
    .map((name) => ({
      field: `${prefix}${name}`,
      problem: `is no option${didYouMean(name, known)}`,
      expected: oneOf(known)
    }))
