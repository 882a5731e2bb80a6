/**
 * The service that authorizes requests, and what its layers share. The public face
 * is `PcoAuth.ts`.
 *
 * @internal
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Hex from "effect/encoding/Hex"
import * as Redacted from "effect/Redacted"
import type * as Issue from "../jsonapi/Issue.ts"
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
 * What is wrong with a text that goes into a header or a form. The text itself is
 * never repeated.
 *
 * @internal
 */
export const secretIssues = (field: string, value: unknown, expected: string): ReadonlyArray<Issue.Issue> => {
  if (!Redacted.isRedacted(value) && typeof value !== "string") {
    return [{ field, problem: value === undefined ? "is missing" : "is no text", expected }]
  }
  const text = typeof value === "string" ? value : Redacted.value(value as Redacted.Redacted)
  if (typeof text !== "string" || text.trim() === "") return [{ field, problem: "is empty", expected }]
  // a header value must stay one line; the value itself is never repeated
  return /[\r\n\0]/.test(text) ? [{ field, problem: "has a line break in it", expected }] : []
}

/**
 * @internal
 */
export const reveal = (secret: Redacted.Redacted | string): string =>
  typeof secret === "string" ? secret : Redacted.value(secret)
