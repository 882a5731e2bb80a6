/**
 * Input that is refused before anything is sent.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type { PcoError } from "../../../../client/PcoError.ts"
import { invalidInput } from "../../../../client/PcoError.ts"
import type { Issue } from "../../../../jsonapi/Issue.ts"
import { describe } from "../../../../jsonapi/Issue.ts"

export { optionsOf, textIssues } from "../../../../jsonapi/optionsOf.ts"

/**
 * @internal
 */
export const refuse = (operation: string, ...issues: ReadonlyArray<Issue>): Effect.Effect<never, PcoError> =>
  Effect.fail(invalidInput(operation, issues))

/**
 * Fails where there is an issue.
 *
 * @internal
 */
export const check = (operation: string, issues: ReadonlyArray<Issue>): Effect.Effect<void, PcoError> =>
  issues.length === 0 ? Effect.void : refuse(operation, ...issues)

/**
 * What is wrong with a switch that may be left out.
 *
 * @internal
 */
export const flagIssues = (field: string, value: unknown): ReadonlyArray<Issue> =>
  value === undefined || typeof value === "boolean"
    ? []
    : [{ field, problem: `is ${describe(value)}`, expected: "true or false" }]
