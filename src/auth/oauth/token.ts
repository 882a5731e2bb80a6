/**
 * The token endpoint: a grant goes in, tokens come out.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import * as Predicate from "effect/Predicate"
import * as Redacted from "effect/Redacted"
import type { Failure } from "../../client/failure.ts"
import type * as PcoConfig from "../../client/PcoConfig.ts"
import type { Client, Parameters } from "./endpoint.ts"
import * as Endpoint from "./endpoint.ts"
import type { Tokens } from "./Store.ts"
import { unique } from "./stored.ts"

/** What Planning Center gives, should it not say. */
const life = 2 * 60 * 60

/** What lives longer than a year was not meant so; and what has no end could not be kept as JSON. */
const longestLife = 365 * 24 * 60 * 60

const textOf = (value: unknown): string | undefined =>
  Predicate.isString(value) && /^[\x21-\x7e]+$/.test(value) ? value : undefined

const tokensOf = (json: unknown, now: number): Tokens | undefined => {
  if (!Predicate.isObject(json)) return undefined
  const { access_token, expires_in, refresh_token, scope } = json as Record<string, unknown>
  const accessToken = textOf(access_token)
  if (accessToken === undefined) return undefined
  const refreshToken = textOf(refresh_token)
  const seconds = typeof expires_in === "number" && expires_in > 0 && expires_in <= longestLife ? expires_in : life
  return {
    accessToken: Redacted.make(accessToken),
    refreshToken: refreshToken === undefined ? undefined : Redacted.make(refreshToken),
    issuedAt: now,
    // by our own clock from here on: that of the server may differ
    expiresAt: now + seconds * 1000,
    scopes: Predicate.isString(scope) ? scope.split(" ").filter((name) => name !== "") : []
  }
}

/**
 * @internal
 */
export const path = "/oauth/token"

const request = (
  http: HttpClient.HttpClient,
  config: PcoConfig.Service,
  client: Client,
  parameters: Parameters
): Effect.Effect<Tokens, Failure> =>
  Effect.flatMap(Clock.currentTimeMillis, (now) =>
    Effect.flatMap(
      Endpoint.post(http, config, path, { ...parameters, ...Endpoint.clientParameters(client) }),
      (answer) => {
        const tokens = tokensOf(answer.json, now)
        return tokens === undefined
          ? Effect.fail(Endpoint.unreadable(answer, "has no access token in it", "the JSON of the token endpoint"))
          : Effect.succeed(tokens)
      }
    ))

/**
 * Tokens for a refresh token, which is spent with it.
 *
 * @internal
 */
export const refresh = (
  http: HttpClient.HttpClient,
  config: PcoConfig.Service,
  client: Client,
  spent: Tokens,
  refreshToken: Redacted.Redacted
): Effect.Effect<Tokens, Failure> =>
  request(http, config, client, { grant_type: "refresh_token", refresh_token: refreshToken }).pipe(
    // what the answer leaves out stays as it was (RFC 6749, 5.1 and 6)
    Effect.map((tokens) => ({
      ...tokens,
      refreshToken: tokens.refreshToken ?? refreshToken,
      scopes: tokens.scopes.length === 0 ? spent.scopes : tokens.scopes,
      grant: spent.grant
    }))
  )

/**
 * Tokens for the code that the user came back with.
 *
 * @internal
 */
export const redeem = (
  http: HttpClient.HttpClient,
  config: PcoConfig.Service,
  client: Client,
  grant: { readonly code: string; readonly redirectUri: string; readonly codeVerifier: Redacted.Redacted }
): Effect.Effect<Tokens, Failure> =>
  request(http, config, client, {
    grant_type: "authorization_code",
    code: Redacted.make(grant.code),
    redirect_uri: grant.redirectUri,
    code_verifier: grant.codeVerifier
  }).pipe(Effect.zipWith(unique, (tokens, drawn) => ({ ...tokens, grant: drawn })))
