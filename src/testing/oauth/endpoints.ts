/**
 * The OAuth endpoints: a request in, an answer out. Their errors are those of
 * OAuth, not of JSON:API, and they count against no rate limit.
 *
 * @internal
 */
import * as Predicate from "effect/Predicate"
import type { Answer } from "../engine/answers.ts"
import * as Answers from "../engine/answers.ts"
import type { Caller, OAuthClient, Settings } from "./credentials.ts"
import { isClient, readBasic, scopes as allScopes } from "./credentials.ts"
import type { Challenge, Issued, Tokens } from "./Tokens.ts"

/**
 * What an OAuth endpoint reads of a request.
 *
 * @internal
 */
export interface OAuthRequest {
  readonly method: string
  readonly url: URL
  readonly headers: { readonly [name: string]: string | undefined }
  readonly body: string
}

type Parameters = { readonly [name: string]: string | undefined }

/** The words for each error that is the caller's. */
const descriptions = {
  invalid_client: "Client authentication failed due to unknown client, no client authentication included, " +
    "or unsupported authentication method.",
  invalid_grant: "The provided authorization grant is invalid, expired, revoked, does not match the redirection URI " +
    "used in the authorization request, or was issued to another client.",
  invalid_scope: "The requested scope is invalid, unknown, or malformed.",
  unauthorized_client: "You are not authorized to revoke this token",
  unsupported_grant_type: "The authorization grant type is not supported by the authorization server.",
  unsupported_response_type: "The authorization server does not support this response type."
}

const json = (status: number, body: unknown): Answer => ({
  status,
  headers: { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" },
  body: JSON.stringify(body)
})

const failure = (status: number, error: string, description: string): Answer =>
  json(status, { error, error_description: description })

const known = (status: number, error: keyof typeof descriptions): Answer => failure(status, error, descriptions[error])

const missing = (name: string): Answer => failure(400, "invalid_request", `Missing required parameter: ${name}.`)

const textsOf = (entries: Iterable<readonly [string, unknown]>): Parameters =>
  Object.fromEntries(
    Array.from(entries).flatMap(([name, value]) =>
      typeof value === "string" && value !== "" ? [[name, value] as const] : []
    )
  )

// Form and JSON are both taken.
const parametersOf = ({ body, headers }: OAuthRequest): Parameters => {
  if (!/json/.test(headers["content-type"] ?? "") && !body.trimStart().startsWith("{")) {
    return textsOf(new URLSearchParams(body))
  }
  try {
    const parsed: unknown = JSON.parse(body)
    return Predicate.isObject(parsed) ? textsOf(Object.entries(parsed)) : {}
  } catch {
    return {}
  }
}

/**
 * A token as the token endpoint sends it.
 *
 * @category models
 * @since 0.1.0
 */
export interface TokenResponse {
  readonly access_token: string
  readonly token_type: "bearer"
  /** In seconds. */
  readonly expires_in: number
  readonly refresh_token: string
  /** Separated by spaces. */
  readonly scope: string
  /** In seconds since the epoch. */
  readonly created_at: number
}

/**
 * @internal
 */
export const toResponse = (issued: Issued): TokenResponse => ({
  access_token: issued.accessToken,
  token_type: "bearer",
  expires_in: Math.round((issued.expires - issued.issued) / 1000),
  refresh_token: issued.refreshToken,
  scope: issued.grant.scopes.join(" "),
  created_at: Math.floor(issued.issued / 1000)
})

const scopesOf = (text: string | undefined): ReadonlyArray<string> | undefined =>
  text?.split(/\s+/).filter((scope) => scope !== "")

/**
 * @internal
 */
export interface Endpoints {
  /** `undefined` for a path that is none of OAuth's. */
  readonly handle: (request: OAuthRequest, now: number) => Answer | undefined
}

/**
 * @internal
 */
export const make = (
  settings: Settings,
  tokens: Tokens,
  identify: (authorization: string, now: number) => Answer | Caller,
  userinfo: (caller: Caller) => unknown
): Endpoints => {
  const clients = settings.oauth?.clients ?? []
  const clientOf = (id: string | undefined) => clients.find(({ clientId }) => clientId === id)

  const authenticated = (request: OAuthRequest, given: Parameters): OAuthClient | undefined => {
    const basic = /^basic +(\S+)$/i.exec(request.headers["authorization"]?.trim() ?? "")?.[1]
    const pair = basic === undefined ? undefined : readBasic(basic)
    const client = clientOf(pair?.[0] ?? given["client_id"])
    return client !== undefined && isClient(client, pair?.[1] ?? given["client_secret"]) ? client : undefined
  }

  // Planning Center asks whoever is signed in to a browser; here everybody agrees.
  const authorize = (url: URL, now: number): Answer => {
    const given = textsOf(url.searchParams)
    const client = clientOf(given["client_id"])
    const redirectUri = given["redirect_uri"]
    // nobody is sent on to an address that is not the client's
    if (client === undefined) return known(401, "invalid_client")
    if (redirectUri === undefined || !client.redirectUris.includes(redirectUri)) {
      return failure(
        400,
        "invalid_redirect_uri",
        "The requested redirect uri is malformed or doesn't match client " +
          "redirect URI."
      )
    }
    const back = (parameters: Parameters): Answer => {
      const location = new URL(redirectUri)
      for (const [name, value] of Object.entries({ ...parameters, state: given["state"] })) {
        if (value !== undefined) location.searchParams.set(name, value)
      }
      return { status: 302, headers: { location: location.href, "cache-control": "no-store" }, body: "" }
    }
    const refuse = (error: string, description: string) => back({ error, error_description: description })
    if (given["response_type"] !== "code") {
      return refuse("unsupported_response_type", descriptions.unsupported_response_type)
    }
    const scopes = scopesOf(given["scope"]) ?? []
    const allowed = client.scopes ?? allScopes
    if (scopes.length === 0 || scopes.some((scope) => !allowed.includes(scope))) {
      return refuse("invalid_scope", descriptions.invalid_scope)
    }
    const value = given["code_challenge"]
    const method = given["code_challenge_method"] ?? "plain"
    if (method !== "S256" && method !== "plain") {
      return refuse("invalid_code_challenge_method", "The code_challenge_method must be one of plain, S256.")
    }
    if (value === undefined && client.clientSecret === undefined) {
      return refuse("invalid_request", "Code challenge is required.")
    }
    const challenge: Challenge | undefined = value === undefined ? undefined : { method, value }
    const grant = { ...client.user, clientId: client.clientId, scopes }
    return back({ code: tokens.issueCode(grant, redirectUri, challenge, now) })
  }

  const token = (request: OAuthRequest, now: number): Answer => {
    const given = parametersOf(request)
    const type = given["grant_type"]
    if (type === undefined) return missing("grant_type")
    if (type !== "authorization_code" && type !== "refresh_token") return known(400, "unsupported_grant_type")
    const client = authenticated(request, given)
    if (client === undefined) return known(401, "invalid_client")
    if (type === "refresh_token") {
      const { refresh_token: refreshToken, scope } = given
      if (refreshToken === undefined) return missing("refresh_token")
      const issued = tokens.refresh(refreshToken, client.clientId, scopesOf(scope), now)
      if (issued === undefined) return known(400, "invalid_grant")
      return issued === "too wide" ? known(400, "invalid_scope") : json(200, toResponse(issued))
    }
    const { code, code_verifier: verifier, redirect_uri: redirectUri } = given
    if (code === undefined) return missing("code")
    if (redirectUri === undefined) return missing("redirect_uri")
    const grant = tokens.redeem(code, client.clientId, redirectUri, verifier, now)
    return grant === undefined ? known(400, "invalid_grant") : json(200, toResponse(tokens.issue(grant, now)))
  }

  const revoke = (request: OAuthRequest): Answer => {
    const given = parametersOf(request)
    const client = authenticated(request, given)
    if (client === undefined) return known(401, "invalid_client")
    const found = tokens.find(given["token"] ?? "")
    if (found !== undefined && found.grant.clientId !== client.clientId) return known(403, "unauthorized_client")
    // a token that is not known is as good as revoked
    if (found !== undefined) found.isRevoked = true
    return json(200, {})
  }

  const aboutUser = ({ headers }: OAuthRequest, now: number): Answer => {
    const caller = identify(headers["authorization"]?.trim() ?? "", now)
    if ("status" in caller) return caller
    if (caller.scopes !== undefined && !caller.scopes.includes("openid")) return Answers.unauthenticated("PELICAN")
    return json(200, userinfo(caller))
  }

  const discovery = ({ origin }: URL): Answer =>
    json(200, {
      issuer: origin,
      authorization_endpoint: `${origin}/oauth/authorize`,
      token_endpoint: `${origin}/oauth/token`,
      revocation_endpoint: `${origin}/oauth/revoke`,
      userinfo_endpoint: `${origin}/oauth/userinfo`,
      scopes_supported: allScopes,
      response_types_supported: ["code"],
      grant_types_supported: ["authorization_code", "refresh_token"],
      code_challenge_methods_supported: ["S256", "plain"],
      subject_types_supported: ["public"]
    })

  return {
    handle: (request, now) => {
      const { method, url } = request
      switch (`${method} ${url.pathname}`) {
        case "GET /oauth/authorize":
          return authorize(url, now)
        case "POST /oauth/token":
          return token(request, now)
        case "POST /oauth/revoke":
          return revoke(request)
        case "GET /oauth/userinfo":
        case "POST /oauth/userinfo":
          return aboutUser(request, now)
        case "GET /.well-known/openid-configuration":
          return discovery(url)
        default:
          return url.pathname.startsWith("/oauth/") ? Answers.noRoute() : undefined
      }
    }
  }
}
