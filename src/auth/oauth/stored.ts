/**
 * Tokens as text, for stores that keep text.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Predicate from "effect/Predicate"
import * as Redacted from "effect/Redacted"
import { TokenStoreFailed } from "../../client/PcoError.ts"
import type { Tokens } from "./Store.ts"

/**
 * @internal
 */
export const toText = (tokens: Tokens): string =>
  JSON.stringify({
    access_token: Redacted.value(tokens.accessToken),
    refresh_token: tokens.refreshToken === undefined ? undefined : Redacted.value(tokens.refreshToken),
    issued_at: tokens.issuedAt,
    expires_at: tokens.expiresAt,
    scopes: tokens.scopes,
    grant: tokens.grant
  })

const read = (text: string): Tokens | undefined => {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!Predicate.isObject(json)) return undefined
  const {
    access_token: accessToken,
    expires_at: end,
    grant,
    issued_at: issuedAt,
    refresh_token: refreshToken,
    scopes
  } = json as Record<string, unknown>
  // a token that never ends: JSON has no word for infinity
  const expiresAt = end === null ? Number.POSITIVE_INFINITY : end
  if (typeof accessToken !== "string" || typeof issuedAt !== "number" || typeof expiresAt !== "number") return undefined
  return {
    accessToken: Redacted.make(accessToken),
    refreshToken: typeof refreshToken === "string" ? Redacted.make(refreshToken) : undefined,
    issuedAt,
    expiresAt,
    scopes: Array.isArray(scopes) ? scopes.filter(Predicate.isString) : [],
    ...(typeof grant === "string" ? { grant } : undefined)
  }
}

/**
 * Reads what {@link toText} wrote. The text is never repeated in the error.
 *
 * @internal
 */
export const fromText = (text: string): Effect.Effect<Tokens, TokenStoreFailed> => {
  const tokens = read(text)
  return tokens === undefined
    ? Effect.fail(new TokenStoreFailed({ action: "read", description: "what stands there are no tokens" }))
    : Effect.succeed(tokens)
}

/**
 * A name that nobody else has drawn.
 *
 * @internal
 */
export const unique = Effect.sync(() => crypto.randomUUID())
