/**
 * The service that authorizes requests, and what its layers share. The layers are in
 * `auth/PcoAuth.ts`.
 *
 * @internal
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Hex from "effect/encoding/Hex"
import * as Predicate from "effect/Predicate"
import * as Redacted from "effect/Redacted"
import type * as Issue from "../jsonapi/Issue.ts"
import { optionsOf } from "../jsonapi/optionsOf.ts"
import type { PcoError } from "./PcoError.ts"

/**
 * What is needed of a credential.
 *
 * @category models
 * @since 0.1.0
 */
export interface Service {
  /** Names the credential without telling it: limits and caches are kept per fingerprint. */
  readonly fingerprint: string
  /**
   * Looks whether somebody else signed in meanwhile, where that can be: `fingerprint` is then another one. Every
   * operation begins with it.
   */
  readonly checkSignIn?: Effect.Effect<void> | undefined
  /** The value of the `Authorization` header. */
  readonly authorization: Effect.Effect<Redacted.Redacted, PcoError>
  /**
   * What to send after Planning Center refused that value with 401, and gave this hint
   * with it; `undefined` when nothing else is there to send. A credential that never
   * changes goes without.
   */
  readonly renew?:
    | ((refused: Redacted.Redacted, hint: string | undefined) => Effect.Effect<Redacted.Redacted | undefined, PcoError>)
    | undefined
}

/**
 * Authorizes requests.
 *
 * @category services
 * @since 0.1.0
 */
export class PcoAuth extends Context.Service<PcoAuth, Service>()("effect-pco/client/PcoAuth") {}

/**
 * WebCrypto, because it is the one digest that every runtime has. 64 bits tell
 * credentials apart and tell nothing else.
 *
 * @internal
 */
export const fingerprintOf = (kind: string, identity: string): Effect.Effect<string> =>
  Effect.promise(() => crypto.subtle.digest("SHA-256", new TextEncoder().encode(`${kind}:${identity}`))).pipe(
    Effect.map((digest) => Hex.encode(new Uint8Array(digest).subarray(0, 8)))
  )

/**
 * What is wrong with a text that goes into a form or, encoded, into a header. The text
 * itself is never repeated: somebody may have put the secret there.
 *
 * @internal
 */
export const plainIssues = (field: string, value: unknown, expected: string): ReadonlyArray<Issue.Issue> => {
  if (typeof value !== "string") {
    return [{ field, problem: value === undefined ? "is missing" : "is no text", expected }]
  }
  if (value.trim() === "") return [{ field, problem: "is empty", expected }]
  return /[\r\n\0]/.test(value) ? [{ field, problem: "has a line break in it", expected }] : []
}

/**
 * What is wrong with a secret that goes there. In plain text it would stand in whatever
 * prints the options.
 *
 * @internal
 */
export const secretIssues = (field: string, value: unknown, expected: string): ReadonlyArray<Issue.Issue> => {
  if (typeof value === "string") return [{ field, problem: "is plain text", expected: "Redacted.make(...)" }]
  if (!Redacted.isRedacted(value)) return plainIssues(field, value === undefined ? undefined : null, expected)
  const text: unknown = Redacted.value(value)
  return plainIssues(field, text ?? "", expected)
}

/**
 * Whether a header can carry a text. What refuses it quotes it, on some runtimes.
 *
 * @internal
 */
export const isHeaderText = (text: string): boolean => /^[\x20-\x7e]+$/.test(text)

/**
 * What is wrong with a token that is sent as it is.
 *
 * @internal
 */
export const tokenIssues = (field: string, value: unknown, expected: string): ReadonlyArray<Issue.Issue> => {
  const issues = secretIssues(field, value, expected)
  return issues.length > 0 || isHeaderText(Redacted.value(value as Redacted.Redacted))
    ? issues
    : [{ field, problem: "has a character in it that no header can carry", expected }]
}

/**
 * Options that hold a secret, as they can be looked into. What is given in their place
 * may be the secret itself: it is as if nothing was given.
 *
 * @internal
 */
export const secretOptionsOf = <O extends object>(
  given: O,
  names: ReadonlyArray<string>
): readonly [options: Partial<O>, issues: ReadonlyArray<Issue.Issue>] =>
  optionsOf(Predicate.isObject(given) ? given as O : undefined, names)
