/**
 * Takes secrets out of what a server says: it may echo the credential that it was sent, in the spelling of a header, of a
 * form, of JSON or of base64.
 *
 * @internal
 */
import * as Result from "effect/Result"
import * as Base64 from "effect/encoding/Base64"
import * as Redacted from "effect/Redacted"
import type { ErrorObject } from "../jsonapi/ErrorObject.ts"
import type { Issue } from "../jsonapi/Issue.ts"
import type { Failure } from "./failure.ts"
import * as PcoError from "./PcoError.ts"

/**
 * @internal
 */
export type Hide = (text: string) => string

/** What is shorter stands in words of everyday. */
const shortest = 4
/** Of each text, so much is kept. */
const longest = 1_000

const hidden = "<redacted>"

// The digits of base64 that a text leaves in whatever holds it, wherever in it the text begins.
const base64Of = (text: string): ReadonlyArray<string> =>
  [0, 1, 2].map((before) => {
    const bytes = new TextEncoder().encode(text)
    const shifted = new Uint8Array(before + bytes.length)
    shifted.set(bytes, before)
    const digits = Base64.encode(shifted).replace(/=+$/, "")
    // the first and the last digit hold bits of what stands around it
    const first = Math.ceil(before * 8 / 6)
    const last = Math.floor((before + bytes.length) * 8 / 6)
    return digits.slice(first, last)
  })

const lower = (text: string) => text.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase())
const escaped = (text: string) => JSON.stringify(text).slice(1, -1)
const slashed = (text: string) => escaped(text).replaceAll("/", "\\/")
// what Rails does in JSON for HTML
const forHtml = (text: string) =>
  escaped(text).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`)
const entities: { readonly [sign: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "\"": "&quot;",
  "'": "&#39;"
}
const inHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign]!)
const inForm = (text: string) => new URLSearchParams([["", text]]).toString().slice(1)

const spellingsOf = (secret: string): ReadonlyArray<string> => {
  const encoded = encodeURIComponent(secret.toWellFormed())
  const digits = base64Of(secret).filter((text) => text.length >= 2 * shortest)
  return [
    secret,
    encoded,
    inForm(secret),
    encodeURIComponent(encoded),
    lower(encoded),
    lower(inForm(secret)),
    escaped(secret),
    escaped(escaped(secret)),
    slashed(secret),
    forHtml(secret),
    inHtml(secret),
    ...digits,
    ...digits.map((text) => text.replaceAll("+", "-").replaceAll("/", "_")),
    ...digits.map(encodeURIComponent)
  ]
}

/**
 * Replaces these secrets in a text, in every spelling.
 *
 * @internal
 */
export const replaceAll = (secrets: Iterable<string>): Hide => {
  const spellings = Array.from(
    new Set(Array.from(secrets).filter((secret) => secret.length >= shortest).flatMap(spellingsOf))
  ).toSorted((left, right) => right.length - left.length)
  return (text) => {
    let rest = text
    for (const spelling of spellings) rest = rest.replaceAll(spelling, hidden)
    return rest
  }
}

/**
 * Hides these secrets, and cuts what is long. A text is searched before it is cut, so that no half of a secret stays.
 *
 * @internal
 */
export const hideAll = (secrets: Iterable<string>): Hide => {
  const replace = replaceAll(secrets)
  return (text) => {
    const rest = replace(text)
    return rest.length > longest ? `${rest.slice(0, longest)}...` : rest
  }
}

/**
 * The secrets of an `Authorization` header: the whole, and the parts of a pair.
 *
 * @internal
 */
export const secretsOf = (authorization: Redacted.Redacted): ReadonlyArray<string> => {
  const header = Redacted.value(authorization)
  const [, scheme, value = ""] = /^(\S+) +(.+)$/.exec(header) ?? []
  if (scheme?.toLowerCase() !== "basic") return [value === "" ? header : value]
  const pair = Result.getOrElse(Base64.decodeString(value), () => "")
  const at = pair.indexOf(":")
  return [value, pair, pair.slice(0, at), pair.slice(at + 1)]
}

const hideObject = (error: ErrorObject, hide: Hide): ErrorObject =>
  Object.fromEntries(
    Object.entries(error).map(([name, value]) => [name, typeof value === "string" ? hide(value) : value])
  )

const optional = (text: string | undefined, hide: Hide) => text === undefined ? undefined : hide(text)

// What is absent stays absent.
const hideIssue = ({ expected, field, problem }: Issue, hide: Hide): Issue => ({
  field: hide(field),
  problem: hide(problem),
  ...(expected === undefined ? undefined : { expected: hide(expected) })
})

const hideReason = (reason: PcoError.Reason, hide: Hide): PcoError.Reason => {
  switch (reason._tag) {
    case "Invalid":
      return new PcoError.Invalid({
        origin: reason.origin,
        issues: reason.issues.map((issue) => hideIssue(issue, hide))
      })
    case "Unauthorized":
      return new PcoError.Unauthorized({ grant: reason.grant, hint: optional(reason.hint, hide) })
    case "Forbidden":
      return new PcoError.Forbidden({ description: optional(reason.description, hide) })
    case "Transport":
      return new PcoError.Transport({ description: hide(reason.description) })
    case "Malformed":
      return new PcoError.Malformed(hideIssue(reason, hide))
    default:
      return reason
  }
}

/**
 * The same failure without the secrets.
 *
 * @internal
 */
export const hideIn = (failure: Failure, hide: Hide): Failure => ({
  ...failure,
  reason: hideReason(failure.reason, hide),
  requestId: optional(failure.requestId, hide),
  errors: failure.errors.map((error) => hideObject(error, hide))
})
