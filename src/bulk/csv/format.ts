/**
 * What writing and reading a CSV are told alike.
 *
 * @internal
 */
import type { Issue } from "../../jsonapi/Issue.ts"
import { describe, oneOf } from "../../jsonapi/Issue.ts"

const choice = (field: string, known: ReadonlyArray<string>) => (value: unknown): ReadonlyArray<Issue> =>
  value === undefined || known.includes(value as string)
    ? []
    : [{ field, problem: `is ${describe(value)}`, expected: oneOf(known) }]

/** @internal */
export const delimiters: ReadonlyArray<string> = [",", ";", "\t"]

/** @internal */
export const delimiterIssues = /* @__PURE__ */ choice("delimiter", delimiters)

/** @internal */
export const formulaIssues = /* @__PURE__ */ choice("formulas", ["keep", "neutralise"])
