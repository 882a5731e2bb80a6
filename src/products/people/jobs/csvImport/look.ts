/**
 * Searches for the person whom a row describes, and checks what creating that person would be refused for.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { PcoClient } from "../../../../client/PcoClient.ts"
import type { PcoError } from "../../../../client/PcoError.ts"
import type { Issue } from "../../../../jsonapi/Issue.ts"
import { create } from "../../Person.ts"
import type { Attributes } from "../CsvImport.ts"
import * as Matching from "../Matching.ts"
import { fill } from "../matching/fill.ts"
import type { Wanted } from "../matching/identity.ts"
import { want } from "../matching/identity.ts"
import type { Settings } from "../matching/options.ts"
import * as States from "../matching/state.ts"
import type { Content } from "./rows.ts"

/** @internal */
export const operation = "CsvImport.preview"

/**
 * The outcome of the search for a row.
 *
 * @internal
 */
export interface Looked {
  readonly match: Matching.Match | undefined
  readonly wanted: Wanted | undefined
  /** Why the search was refused. */
  readonly issues: ReadonlyArray<Issue>
  /** Why creating the person would be refused. */
  readonly createIssues: ReadonlyArray<Issue>
}

const invalid = (error: PcoError): Effect.Effect<ReadonlyArray<Issue>, PcoError> =>
  error.reason._tag === "Invalid" && error.neverSent ? Effect.succeed(error.reason.issues) : Effect.fail(error)

const required = ["first_name", "last_name"] as const

const createIssuesOf = Effect.fnUntraced(function*(wanted: Wanted, data: Attributes, ignoreGmailDots: boolean) {
  const filled = yield* Effect.result(fill(operation, wanted, data, ignoreGmailDots))
  if (Result.isFailure(filled)) return yield* invalid(filled.failure)
  const { success } = filled
  const missing = required.filter((name) => (success[name] ?? "").trim() === "").map((field): Issue => ({
    field,
    problem: "is missing",
    expected: "a name, which every person has"
  }))
  return [...create(success).issues, ...missing]
})

/** @internal */
export const look = Effect.fnUntraced(function*(
  { data, identity }: Content,
  find: Matching.FindOptions,
  settings: Settings
): Effect.fn.Return<Looked, PcoError, PcoClient> {
  const state = yield* States.current
  const wanted = yield* Effect.result(want(operation, identity, state, settings))
  if (Result.isFailure(wanted)) {
    return { match: undefined, wanted: undefined, issues: yield* invalid(wanted.failure), createIssues: [] }
  }
  return {
    match: yield* Matching.find(identity, find),
    wanted: wanted.success,
    issues: [],
    createIssues: yield* createIssuesOf(wanted.success, data, settings.ignoreGmailDots)
  }
})
