/**
 * The headers that you add to every request, checked once.
 *
 * @internal
 */
import * as Predicate from "effect/Predicate"
import * as Record from "effect/Record"
import * as Redacted from "effect/Redacted"
import type * as Issue from "../jsonapi/Issue.ts"
import { isHeaderText } from "./PcoAuth.ts"

// Headers that this client sets, and those that decide where a request begins and ends.
const reserved: ReadonlySet<string> = new Set([
  "accept",
  "accept-encoding",
  "authorization",
  "connection",
  "content-length",
  "content-type",
  "expect",
  "host",
  "keep-alive",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "user-agent",
  "x-pco-api-version",
  "x-request-id"
])

const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/

/** Names of headers that usually carry a secret. */
const secretName = /auth|cookie|credential|key|passw|secret|session|signature|token/

const issueOf = (name: string, value: unknown): Issue.Issue | undefined => {
  const field = `headers.${name}`
  if (!token.test(name)) {
    return { field: "headers", problem: "has a name that no header can have", expected: "names such as \"x-gateway\"" }
  }
  if (reserved.has(name.toLowerCase())) {
    return { field, problem: "is set by this client", expected: "headers of your own" }
  }
  const isSecret = Redacted.isRedacted(value)
  const text: unknown = isSecret ? Redacted.value(value) : value
  // The value may be a secret, so the error does not contain it.
  if (typeof text !== "string") return { field, problem: "is not text", expected: "text, or Redacted.make(...)" }
  if (!isSecret && secretName.test(name.toLowerCase())) {
    return { field, problem: "is plain text", expected: "Redacted.make(...), because its name is that of a secret" }
  }
  return isHeaderText(text)
    ? undefined
    : { field, problem: "has a character that no header can carry, or is empty", expected: "a line of ASCII text" }
}

/**
 * Headers by name. Secrets are `Redacted`.
 *
 * @internal
 */
export interface Headers {
  readonly [name: string]: Redacted.Redacted | string
}

/**
 * @internal
 */
export const valuesOf = (headers: Headers): { readonly [name: string]: string } =>
  Record.map(headers, (value) => Redacted.isRedacted(value) ? Redacted.value(value) : value)

/**
 * The secrets among the headers.
 *
 * @internal
 */
export const secretsIn = (headers: Headers): ReadonlyArray<string> =>
  Object.values(headers).flatMap((value) => Redacted.isRedacted(value) ? [Redacted.value(value)] : [])

/**
 * @internal
 */
export const headersOf = (given: unknown, issues: Array<Issue.Issue>): Headers => {
  const headers: { [name: string]: Redacted.Redacted | string } = {}
  if (given === undefined) return headers
  if (!Predicate.isObject(given)) {
    // The text given instead may be the secret.
    issues.push({ field: "headers", problem: "is not an object", expected: "an object of headers by name" })
    return headers
  }
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue
    const issue = issueOf(name, value)
    if (issue !== undefined) {
      issues.push(issue)
      continue
    }
    const key = name.toLowerCase()
    if (Object.hasOwn(headers, key)) {
      issues.push({ field: `headers.${name}`, problem: "is given twice", expected: "each header once" })
    }
    headers[key] = value as Redacted.Redacted | string
  }
  return headers
}
