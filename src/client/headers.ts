/**
 * Headers of the user's own, checked once.
 *
 * @internal
 */
import * as Predicate from "effect/Predicate"
import * as Redacted from "effect/Redacted"
import type * as Issue from "../jsonapi/Issue.ts"
import { isHeaderText } from "./PcoAuth.ts"

// What this client says, or what decides where a request begins and ends.
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

/** Names of headers that carry secrets as a rule. */
const secretName = /auth|cookie|credential|key|passw|secret|session|signature|token/

const issueOf = (name: string, value: unknown): Issue.Issue | undefined => {
  const field = `headers.${name}`
  if (!token.test(name)) {
    return { field: "headers", problem: "has a name that is none of a header", expected: "names such as \"x-gateway\"" }
  }
  if (reserved.has(name.toLowerCase())) {
    return { field, problem: "is set by this client", expected: "headers of your own" }
  }
  const isSecret = Redacted.isRedacted(value)
  const text: unknown = isSecret ? Redacted.value(value) : value
  // the value is not repeated: it may be a secret
  if (typeof text !== "string") return { field, problem: "is no text", expected: "text, or Redacted.make(...)" }
  if (!isSecret && secretName.test(name.toLowerCase())) {
    return { field, problem: "is plain text", expected: "Redacted.make(...), since its name is that of a secret" }
  }
  return isHeaderText(text)
    ? undefined
    : { field, problem: "has a character that no header can carry, or is empty", expected: "a line of ASCII text" }
}

/**
 * @internal
 */
export const headersOf = (
  given: unknown,
  issues: Array<Issue.Issue>
): { readonly [name: string]: Redacted.Redacted } => {
  const headers: Record<string, Redacted.Redacted> = {}
  if (given === undefined) return headers
  if (!Predicate.isObject(given)) {
    // a text in its place may hold the secret
    issues.push({ field: "headers", problem: "is no object", expected: "an object of headers by name" })
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
    if (key in headers) {
      issues.push({ field: `headers.${name}`, problem: "is there twice", expected: "each header once" })
    }
    headers[key] = Redacted.isRedacted(value) ? value as Redacted.Redacted : Redacted.make(value as string)
  }
  return headers
}
