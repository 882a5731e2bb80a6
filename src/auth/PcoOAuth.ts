/**
 * Signing in with OAuth: a user of Planning Center lets an application act as them.
 *
 * `authorize` says where to send the user, `exchange` turns what they come back with
 * into tokens, a `TokenStore` keeps them, and `PcoAuth.layerOAuth` uses them. `userinfo`
 * tells who signed in, `revoke` ends it.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Base64Url from "effect/encoding/Base64Url"
import * as HttpClient from "effect/http/HttpClient"
import * as Redacted from "effect/Redacted"
import * as Issue from "../jsonapi/Issue.ts"
import { secretIssues } from "../client/PcoAuth.ts"
import { callbackOf } from "./oauth/callback.ts"
import { clientIssues, keyIssues, redirectIssues } from "./oauth/check.ts"
import type { Client } from "./oauth/endpoint.ts"
import * as Endpoint from "./oauth/endpoint.ts"
import type { Tokens } from "./oauth/Store.ts"
import { TokenStore } from "./oauth/Store.ts"
import * as Token from "./oauth/token.ts"
import { PcoConfig } from "../client/PcoConfig.ts"
import * as PcoError from "../client/PcoError.ts"
import { describeOption } from "../client/describeOption.ts"

export { type Client } from "./oauth/endpoint.ts"
export { type UserInfo, userinfo } from "./oauth/userinfo.ts"

/**
 * What an application may ask for: the products, `resources` being Calendar's, and
 * `openid` for `userinfo`. Planning Center may have more of them.
 *
 * @category models
 * @since 0.1.0
 */
export type Scope =
  | "api"
  | "check_ins"
  | "giving"
  | "groups"
  | "openid"
  | "people"
  | "publishing"
  | "registrations"
  | "resources"
  | "services"
  | "webhooks"
  | (string & {})

/**
 * What a sign-in begins with. `url` is where to send the user. Keep the other two on
 * the server, bound to the session of the user, until they come back.
 *
 * @category models
 * @since 0.1.0
 */
export interface Authorization {
  readonly url: URL
  readonly state: Redacted.Redacted
  readonly codeVerifier: Redacted.Redacted
}

/** 256 bits in characters that stand in a URL as they are. */
const random = Effect.sync(() => Base64Url.encode(crypto.getRandomValues(new Uint8Array(32))))

// S256 of PKCE (RFC 7636)
const challengeOf = (verifier: string): Effect.Effect<string> =>
  Effect.promise(() => crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier))).pipe(
    Effect.map((digest) => Base64Url.encode(new Uint8Array(digest)))
  )

const isScope = (scope: unknown): boolean => typeof scope === "string" && /^[\x21-\x7e]+$/.test(scope)

const check = (operation: string, issues: ReadonlyArray<Issue.Issue>): Effect.Effect<void, PcoError.PcoError> =>
  issues.length === 0 ? Effect.void : Effect.fail(PcoError.invalidInput(operation, issues))

/**
 * Begins a sign-in, with PKCE (S256) and a state of its own.
 *
 * Fails with `Invalid` when an option is wrong.
 *
 * **Example** (Where to send the user)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { PcoConfig, PcoOAuth } from "effect-pco"
 *
 * const program = PcoOAuth.authorize({
 *   clientId: "0123abcd",
 *   redirectUri: "https://example.org/callback",
 *   scopes: ["people", "openid"]
 * })
 * const { url } = await Effect.runPromise(Effect.provide(program, PcoConfig.layer()))
 * console.log(url.origin + url.pathname, url.searchParams.get("scope"), url.searchParams.get("code_challenge_method"))
 * // => https://api.planningcenteronline.com/oauth/authorize people openid S256
 * ```
 *
 * @category sign-in
 * @since 0.1.0
 */
export const authorize = Effect.fnUntraced(function*(options: {
  readonly clientId: string
  /** Where the user comes back to, exactly as it is registered at Planning Center. */
  readonly redirectUri: string
  readonly scopes: ReadonlyArray<Scope>
  /** Lets a user who is signed in to Planning Center choose the account, or sign in again. */
  readonly prompt?: "login" | "select_account" | undefined
}): Effect.fn.Return<Authorization, PcoError.PcoError, PcoConfig> {
  const { clientId, prompt, redirectUri, scopes } = { ...options }
  const issues = [...clientIssues({ clientId }), ...redirectIssues(redirectUri)]
  if (!Array.isArray(scopes) || scopes.length === 0 || !scopes.every(isScope)) {
    issues.push({
      field: "scopes",
      problem: Array.isArray(scopes) && scopes.length === 0 ? "is empty" : "holds what is no scope",
      expected: "the names of scopes, such as \"people\""
    })
  }
  if (prompt !== undefined && prompt !== "login" && prompt !== "select_account") {
    const expected = Issue.oneOf(["login", "select_account"])
    issues.push({ field: "prompt", problem: `is ${describeOption(prompt)}`, expected })
  }
  yield* check("PcoOAuth.authorize", issues)
  const { baseUrl } = yield* PcoConfig
  const state = yield* random
  const codeVerifier = yield* random
  const url = new URL(`${baseUrl}/oauth/authorize`)
  url.search = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: "code",
    scope: scopes.join(" "),
    state,
    code_challenge: yield* challengeOf(codeVerifier),
    code_challenge_method: "S256",
    ...(prompt === undefined ? undefined : { prompt })
  }).toString()
  return { url, state: Redacted.make(state), codeVerifier: Redacted.make(codeVerifier) }
})

/**
 * Turns the address that the user came back to into tokens. They are not kept
 * anywhere yet: put them into the `TokenStore`.
 *
 * Fails with `Invalid` when the state is not the one that the sign-in began with (the
 * address then comes from somebody else, and nothing is sent), or no code is in the
 * address; with `Unauthorized` when the user declined (`hint` is `access_denied`) or
 * the code is not good any more (`invalid_grant`).
 *
 * **Example** (From the first click to the first request)
 *
 * ```ts
 * import { Effect, Layer, Redacted } from "effect"
 * import { Pco, PcoConfig, PcoOAuth, TokenStore } from "effect-pco"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 * import { HttpClient } from "effect/http"
 *
 * const application = { clientId: "app", clientSecret: Redacted.make("secret") }
 * const redirectUri = "https://example.org/callback"
 *
 * const signIn = Effect.gen(function*() {
 *   const begun = yield* PcoOAuth.authorize({ ...application, redirectUri, scopes: ["people", "openid"] })
 *   // in real life the browser of the user goes there and comes back
 *   const { headers } = yield* HttpClient.get(begun.url)
 *   const tokens = yield* PcoOAuth.exchange({
 *     ...application,
 *     ...begun,
 *     redirectUri,
 *     callback: headers["location"] ?? ""
 *   })
 *   const { name } = yield* PcoOAuth.userinfo(tokens)
 *   yield* (yield* TokenStore.TokenStore).set("church-1", tokens)
 *   return name
 * }).pipe(Effect.provide(PcoConfig.layer()))
 *
 * const program = Effect.gen(function*() {
 *   console.log(yield* signIn)
 *   // => Ada Lovelace
 *   const client = Pco.layerWithoutHttpClient({
 *     auth: { ...application, key: "church-1", tokenStore: TokenStore.layerMemory }
 *   })
 *   console.log((yield* Effect.provide(Person.get("2"), client)).id)
 *   // => 2
 * })
 *
 * const church = FakePco.layerHttpClient({
 *   people: 5,
 *   oauth: { clients: [{ clientId: "app", clientSecret: "secret", redirectUris: [redirectUri] }] }
 * })
 * await Effect.runPromise(program.pipe(Effect.provide([church, TokenStore.layerMemory])))
 * ```
 *
 * @category sign-in
 * @since 0.1.0
 */
export const exchange = Effect.fnUntraced(function*(
  options: Client & {
    /** The same as in `authorize`. */
    readonly redirectUri: string
    /** The address that the user came back to, or its path and query. */
    readonly callback: URL | string
    /** What `authorize` gave. */
    readonly state: Redacted.Redacted
    readonly codeVerifier: Redacted.Redacted
  }
): Effect.fn.Return<Tokens, PcoError.PcoError, HttpClient.HttpClient | PcoConfig> {
  const operation = "PcoOAuth.exchange"
  const client = { ...options }
  const { callback, codeVerifier, redirectUri, state } = client
  yield* check(operation, [
    ...clientIssues(client),
    ...redirectIssues(redirectUri),
    ...secretIssues("state", state, "the state that PcoOAuth.authorize gave"),
    ...secretIssues("codeVerifier", codeVerifier, "the code verifier that PcoOAuth.authorize gave")
  ])
  const came = callbackOf(callback, state)
  if ("issue" in came) return yield* PcoError.invalidInput(operation, [came.issue])
  if ("refused" in came) {
    const secrets = Endpoint.secretsIn({ ...Endpoint.clientParameters(client), state, codeVerifier })
    const refused = Endpoint.withoutSecrets(secrets)(came.refused)
    return yield* Endpoint.toError(operation, { method: "GET", path: "/oauth/authorize" }, refused)
  }
  const config = yield* PcoConfig
  const http = yield* HttpClient.HttpClient
  return yield* Effect.mapError(
    Token.redeem(http, config, client, { code: came.code, redirectUri, codeVerifier }),
    (failure) => Endpoint.toError(operation, { method: "POST", path: Token.path }, failure)
  )
})

/**
 * Ends a sign-in: the tokens are revoked at Planning Center and then removed from the
 * store. It does so under the lock, so that no refresh comes between. Without tokens
 * in the store there is nothing to do.
 *
 * When it fails the tokens are still in the store; do it again.
 *
 * **Example** (Nobody was signed in)
 *
 * ```ts
 * import { Effect, Layer, Redacted } from "effect"
 * import { PcoConfig, PcoOAuth, TokenStore } from "effect-pco"
 * import { FakePco } from "effect-pco/testing"
 *
 * const signOut = PcoOAuth.revoke({ clientId: "app", clientSecret: Redacted.make("secret"), key: "church-1" })
 * const layer = Layer.mergeAll(FakePco.layerHttpClient({ people: 5 }), PcoConfig.layer(), TokenStore.layerMemory)
 * await Effect.runPromise(Effect.provide(signOut, layer))
 * ```
 *
 * @category sign-in
 * @since 0.1.0
 */
export const revoke = Effect.fnUntraced(function*(
  options: Client & {
    /** The key of the tokens in the store. */
    readonly key: string
  }
): Effect.fn.Return<void, PcoError.PcoError, HttpClient.HttpClient | PcoConfig | TokenStore> {
  const operation = "PcoOAuth.revoke"
  const call = { method: "POST", path: "/oauth/revoke" } as const
  const client = { ...options }
  const { key } = client
  yield* check(operation, [...clientIssues(client), ...keyIssues(key)])
  const config = yield* PcoConfig
  const http = yield* HttpClient.HttpClient
  const store = yield* TokenStore
  yield* store.withLock(key, (held) =>
    Effect.flatMap(held.get, (tokens) => {
      if (tokens === undefined) return Effect.void
      const { accessToken, refreshToken } = tokens
      return Endpoint.post(http, config, call.path, {
        ...Endpoint.clientParameters(client),
        token: refreshToken ?? accessToken,
        token_type_hint: refreshToken === undefined ? "access_token" : "refresh_token"
      }).pipe(Effect.andThen(held.remove))
    })).pipe(
      Effect.mapError((failed) =>
        "_tag" in failed
          ? Endpoint.toError(operation, call, { reason: failed, errors: [], neverSent: true })
          : Endpoint.toError(operation, call, failed)
      )
    )
})
