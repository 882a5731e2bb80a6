/**
 * From what went wrong with one attempt to a reason: all of the mapping, in one
 * place.
 *
 * @internal
 */
import * as Data from "effect/Data"
import * as Predicate from "effect/Predicate"
import type * as HttpClientError from "effect/http/HttpClientError"
import * as ErrorObject from "../jsonapi/ErrorObject.ts"
import type { Issue } from "../jsonapi/Issue.ts"
import type { Operation } from "./Operation.ts"
import * as PcoError from "./PcoError.ts"

/**
 * What one attempt failed with, before it is known which operation and attempt it
 * was.
 *
 * @internal
 */
export interface Failure {
  readonly reason: PcoError.Reason
  readonly status?: number | undefined
  readonly requestId?: string | undefined
  readonly errors: ReadonlyArray<ErrorObject.ErrorObject>
  /** Whether the request certainly did not leave. */
  readonly neverSent: boolean
  /** Whether asking again would end the same way, whatever the reason allows. */
  readonly isFinal?: boolean
}

/**
 * The `cause` of a `TransportError` that comes from no network: an `HttpClient`
 * for tests says with it that the request can never be answered.
 *
 * @internal
 */
export class NeverAnswered extends Data.Error<{ readonly message: string }> {}

// The request was not delivered when no connection could be made for it. Anything else (a reset, a closed
// socket, a broken stream) can happen after the server has it.
const neverConnected = new Set([
  "EAI_AGAIN",
  "ECONNREFUSED",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "UND_ERR_CONNECT_TIMEOUT",
  // Bun's word for a connection that could not be made
  "ConnectionRefused"
])

// `fetch failed` says nothing; what failed stands in the causes below it.
const causesOf = (cause: unknown): ReadonlyArray<unknown> => {
  const causes: Array<unknown> = []
  for (let current = cause; current !== undefined && current !== null && causes.length < 5;) {
    causes.push(current)
    current = Predicate.isObject(current) ? current["cause"] : undefined
  }
  return causes
}

/**
 * Words that runtimes use for a connection that could not be made and for one that broke. `syscall` tells which: a
 * route that is gone while an answer is read has let the request through before.
 */
const whereTheNetworkIs = new Set(["EHOSTUNREACH", "ENETUNREACH"])

const neverLeft = (cause: unknown): boolean =>
  causesOf(cause).some((one) => {
    if (!Predicate.isObject(one) || !Predicate.isString(one["code"]) || !neverConnected.has(one["code"])) return false
    if (!whereTheNetworkIs.has(one["code"]) || one["syscall"] === "connect") return true
    // several addresses were tried, none of which took the connection
    const tried = one["errors"]
    return Array.isArray(tried) && tried.length > 0 &&
      tried.every((each) => Predicate.hasProperty(each, "syscall") && each.syscall === "connect")
  })

const codeOf = (cause: unknown): string | undefined =>
  causesOf(cause).map((one) => Predicate.isObject(one) ? one["code"] : undefined).find(Predicate.isString)

// Names the failure and nothing that was sent: a cause may quote the URL, and the query holds personal data.
const describeCause = (cause: unknown, fallback: string): string => {
  const messages = causesOf(cause).map((one) => one instanceof Error ? one.message : typeof one === "string" ? one : "")
  const words = Array.from(new Set([codeOf(cause) ?? "", ...messages])).filter((word) => word !== "").join(": ")
  return (words === "" ? fallback : words).replace(/\bhttps?:\/\/\S+/g, "<url>").replace(/\s+/g, " ").slice(0, 1000)
}

/**
 * The failure of a request that got no answer, or whose answer broke off.
 *
 * @internal
 */
export const fromHttpClientError = (
  error: HttpClientError.HttpClientError,
  requestId: string,
  answered: { readonly status: number; readonly requestId: string } | undefined
): Failure => {
  const reason = error.reason
  const cause = "cause" in reason ? reason.cause : undefined
  const description = "description" in reason && reason.description !== undefined ? reason.description : undefined
  const isFinal = reason._tag === "InvalidUrlError" || reason._tag === "EncodeError" || cause instanceof NeverAnswered
  return {
    reason: new PcoError.Transport({ description: describeCause(cause ?? description, reason._tag) }),
    status: answered?.status,
    requestId: answered?.requestId ?? requestId,
    errors: [],
    neverSent: isFinal ||
      (answered === undefined && reason._tag === "TransportError" && neverLeft(cause)),
    isFinal
  }
}

/**
 * The failure of a request that is not made because of what would stand in it.
 *
 * @internal
 */
export const unsendable = (issue: Issue): Failure => ({
  reason: new PcoError.Invalid({ origin: "input", issues: [issue] }),
  errors: [],
  neverSent: true,
  isFinal: true
})

const hintOf = (errors: ReadonlyArray<ErrorObject.ErrorObject>): string | undefined => {
  for (const { code, detail } of errors) {
    const match = /Hint: \(?([A-Z_]+)\)?/.exec(detail ?? "")
    if (match !== null) return match[1]
    if (code !== undefined && code !== "unauthorized" && code !== "401") return code
  }
  return undefined
}

const reasonOf = (
  status: number,
  isJson: boolean,
  errors: ReadonlyArray<ErrorObject.ErrorObject>,
  retryAfter: number | undefined
): PcoError.Reason => {
  switch (status) {
    case 401:
      return new PcoError.Unauthorized({ hint: hintOf(errors) })
    case 403:
      return isJson
        ? new PcoError.Forbidden({ description: errors.find((error) => error.description !== undefined)?.description })
        : new PcoError.Blocked({})
    case 404:
    case 410:
      return new PcoError.NotFound({})
    case 408:
      return new PcoError.Timeout({ scope: "server" })
    case 409:
      return new PcoError.Conflict({})
    case 429:
      return new PcoError.RateLimited({ retry_after: retryAfter })
  }
  if (status >= 500) return new PcoError.ServerError({})
  if (status >= 400) {
    return new PcoError.Invalid({
      origin: "answer",
      issues: errors.length > 0
        ? errors.map(ErrorObject.toIssue)
        : [{ field: "data", problem: `was refused with status ${status}` }]
    })
  }
  return new PcoError.Malformed({ field: "status", problem: `is ${status}`, expected: "2xx, 4xx or 5xx" })
}

/**
 * The failure that an answer stands for.
 *
 * @internal
 */
export const fromAnswer = (answer: {
  readonly status: number
  readonly requestId: string
  readonly body: string
  readonly retryAfter: number | undefined
}): Failure => {
  let json: unknown
  let isJson = true
  try {
    json = JSON.parse(answer.body)
  } catch {
    isJson = false
  }
  const errors = ErrorObject.fromJson(json)
  return {
    reason: reasonOf(answer.status, isJson, errors, answer.retryAfter),
    status: answer.status,
    requestId: answer.requestId,
    errors,
    neverSent: false
  }
}

/**
 * The failure of an answer that was delivered and cannot be read.
 *
 * @internal
 */
export const unreadable = (
  answer: { readonly status: number; readonly requestId: string },
  found: Issue | PcoError.Reason
): Failure => ({
  reason: "_tag" in found ? found : new PcoError.Malformed(found),
  status: answer.status,
  requestId: answer.requestId,
  errors: [],
  neverSent: false
})

/**
 * Whether a failed write may have been carried out: not when it never left, and not
 * when the answer refuses it.
 *
 * @internal
 */
export const isUndecided = (failure: Failure): boolean => {
  if (failure.neverSent) return false
  switch (failure.reason._tag) {
    case "Transport":
    case "Timeout":
    case "ServerError":
    case "Malformed":
      return true
    default:
      return false
  }
}

/**
 * What the attempts of one operation have come to so far.
 *
 * @internal
 */
export interface History {
  readonly attempts: number
  readonly neverSent: boolean
  readonly undecided: boolean
}

/**
 * @internal
 */
export const noHistory: History = { attempts: 0, neverSent: true, undecided: false }

/**
 * @internal
 */
export const record = (history: History, failure: Failure): History => ({
  attempts: history.attempts + 1,
  neverSent: history.neverSent && failure.neverSent,
  undecided: history.undecided || isUndecided(failure)
})

/**
 * The error of an operation whose last attempt failed so.
 *
 * @internal
 */
export const toError = (operation: Operation<unknown>, failure: Failure, history: History): PcoError.PcoError =>
  new PcoError.PcoError({
    reason: failure.reason,
    operation: operation.name,
    method: operation.method,
    path: operation.path,
    status: failure.status,
    request_id: failure.requestId,
    errors: failure.errors,
    attempts: history.attempts,
    neverSent: history.neverSent,
    mayHaveTakenEffect: operation.method !== "GET" && history.undecided
  })
