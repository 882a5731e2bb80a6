/**
 * Checks of what a program hands over, beside its types.
 *
 * @internal
 */
import type { Issue } from "./Issue.ts"
import { describe, unknownNames } from "./Issue.ts"

/**
 * Options as they can be looked into, and what is wrong with them as a whole: a program without types may give
 * `null`, or a value where the options stand.
 *
 * @internal
 */
export const optionsOf = <O extends object>(
  given: O | undefined,
  names: ReadonlyArray<string>,
  field = "options"
): readonly [options: Partial<O>, issues: ReadonlyArray<Issue>] => {
  if (given === undefined) return [{}, []]
  return typeof given === "object" && given !== null && !Array.isArray(given)
    ? [given, unknownNames(given, names)]
    : [{}, [{ field, problem: `is ${describe(given)}`, expected: "an object, or nothing" }]]
}

/**
 * What is wrong with a text that must not be blank.
 *
 * @internal
 */
export const textIssues = (field: string, value: unknown): ReadonlyArray<Issue> =>
  typeof value === "string" && value.trim() !== ""
    ? []
    : [{ field, problem: typeof value === "string" ? "is blank" : `is ${describe(value)}`, expected: "a text" }]
