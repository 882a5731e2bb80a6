/**
 * Failures as the client would report them.
 *
 * @internal
 */
import type { Operation } from "../../client/Operation.ts"
import * as PcoError from "../../client/PcoError.ts"
import { invalidInput } from "../../client/PcoError.ts"
import type { ErrorObject } from "../../jsonapi/ErrorObject.ts"
import * as Issue from "../../jsonapi/Issue.ts"

/**
 * What can be said of each reason; what is left out has a default.
 *
 * @category models
 * @since 0.1.0
 */
export interface FailureFields {
  readonly Unauthorized: { readonly hint?: string }
  readonly Forbidden: {}
  readonly Blocked: {}
  readonly NotFound: {}
  readonly Merged: { readonly kept_id?: string }
  readonly Invalid: { readonly origin?: "input" | "answer"; readonly issues?: ReadonlyArray<Issue.Issue> }
  readonly Conflict: {}
  readonly RateLimited: { readonly retry_after?: number }
  readonly ServerError: {}
  readonly Transport: { readonly description?: string }
  readonly Timeout: { readonly scope?: "attempt" | "deadline" | "server"; readonly after?: number }
  readonly Malformed: { readonly field?: string; readonly problem?: string; readonly expected?: string }
  readonly ParameterIgnored: { readonly parameters?: ReadonlyArray<string> }
  readonly CircuitOpen: {
    readonly retry_at?: number
    readonly opened_by?: PcoError.OpenedBy
    readonly route?: string
  }
}

/**
 * What is around the reason.
 *
 * @category models
 * @since 0.1.0
 */
export interface FailureDetails {
  readonly status?: number | undefined
  readonly request_id?: string | undefined
  /** Planning Center's own words. */
  readonly errors?: ReadonlyArray<ErrorObject> | undefined
  readonly attempts?: number | undefined
  readonly neverSent?: boolean | undefined
  readonly mayHaveTakenEffect?: boolean | undefined
}

type Tag = keyof FailureFields

interface Kind {
  readonly status?: number
  /** Whether a write may have been carried out. */
  readonly undecided?: boolean
  readonly neverSent?: boolean
  readonly make: (fields: object) => PcoError.Reason
}

const kinds: { readonly [tag in Tag]: Kind } = {
  Unauthorized: { status: 401, make: (fields) => new PcoError.Unauthorized(fields) },
  Forbidden: { status: 403, make: () => new PcoError.Forbidden({}) },
  Blocked: { status: 403, make: () => new PcoError.Blocked({}) },
  NotFound: { status: 404, make: () => new PcoError.NotFound({}) },
  Merged: { status: 404, make: (fields) => new PcoError.Merged({ kept_id: "2", ...fields }) },
  Invalid: {
    status: 422,
    make: (fields) =>
      new PcoError.Invalid({ origin: "answer", issues: [{ field: "base", problem: "is invalid" }], ...fields })
  },
  Conflict: { status: 409, make: () => new PcoError.Conflict({}) },
  RateLimited: { status: 429, make: (fields) => new PcoError.RateLimited(fields) },
  ServerError: { status: 500, undecided: true, make: () => new PcoError.ServerError({}) },
  Transport: {
    undecided: true,
    make: (fields) => new PcoError.Transport({ description: "ECONNRESET: socket hang up", ...fields })
  },
  Timeout: { undecided: true, make: (fields) => new PcoError.Timeout({ scope: "attempt", after: 30_000, ...fields }) },
  Malformed: {
    status: 200,
    undecided: true,
    make: (fields) =>
      new PcoError.Malformed({ field: "document", problem: "is empty", expected: "a JSON:API document", ...fields })
  },
  ParameterIgnored: { status: 200, make: (fields) => new PcoError.ParameterIgnored({ parameters: [], ...fields }) },
  CircuitOpen: { neverSent: true, make: (fields) => new PcoError.CircuitOpen({ retry_at: 0, ...fields }) }
}

/** The operation of an error that no operation has failed with yet. */
const unnamed = "PcoTest.failure"

/** @internal */
export const make = (tag: Tag, fields: object, details: FailureDetails): PcoError.PcoError => {
  if (!Object.hasOwn(kinds, tag)) {
    throw invalidInput("PcoTest.failure", [{
      field: "reason",
      problem: `is ${Issue.describe(tag)}`,
      expected: Issue.oneOf(Object.keys(kinds))
    }])
  }
  const kind = kinds[tag]
  const reason = kind.make(fields)
  const isInput = reason._tag === "Invalid" && reason.origin === "input"
  const neverSent = details.neverSent ?? (isInput || kind.neverSent === true)
  return new PcoError.PcoError({
    reason,
    operation: unnamed,
    status: details.status ?? (isInput ? undefined : kind.status),
    request_id: details.request_id,
    errors: details.errors ?? [],
    attempts: details.attempts ?? (neverSent ? 0 : 1),
    neverSent,
    mayHaveTakenEffect: details.mayHaveTakenEffect ?? (!neverSent && kind.undecided === true)
  })
}

/**
 * The same failure, of this operation. A read has no effect, whatever happened.
 *
 * @internal
 */
export const of = (operation: Operation<unknown>, error: PcoError.PcoError): PcoError.PcoError =>
  error.operation === unnamed
    ? new PcoError.PcoError({
      ...error,
      operation: operation.name,
      method: operation.method,
      path: operation.path,
      mayHaveTakenEffect: error.mayHaveTakenEffect && operation.method !== "GET"
    })
    : error
