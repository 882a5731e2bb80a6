/**
 * Names the value of an option in an issue.
 *
 * @internal
 */
import { describe } from "../jsonapi/Issue.ts"

/** A word such as "parallel", or a number with a unit. */
const plain = /^(?:[^\d]{0,20}|[\d.:-]{1,10}(?: ?[a-z]{1,12})?)$/i

/**
 * As `describe`, but a text that may be a secret in the wrong place is not repeated.
 *
 * @internal
 */
export const describeOption = (value: unknown): string =>
  typeof value !== "string" || plain.test(value) ? describe(value) : `a text of ${value.length} characters`
