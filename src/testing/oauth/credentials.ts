/**
 * Who a request acts as, and what that one may do.
 *
 * @internal
 */
import * as Base64 from "effect/encoding/Base64"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import type { Answer } from "../engine/answers.ts"
import * as Answers from "../engine/answers.ts"
import type { Tokens } from "./Tokens.ts"

/**
 * What a user of the embedded Planning Center may do.
 *
 * @category models
 * @since 0.1.0
 */
export interface Rights {
  /**
   * `read` refuses writes with 403. `none` refuses everything but
   * `/current/v2/me`: with 403 to a personal access token, and with 401 and the
   * hint TRASH_PANDA to an access token. `full` by default.
   */
  readonly access?: "full" | "none" | "read" | undefined
  /** Whether the user may change campuses and service times. `true` by default. */
  readonly organizationAdministrator?: boolean | undefined
  /** The id of the person who the user is. By default the one with the lowest id. */
  readonly person?: string | undefined
}

/**
 * A personal access token that is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export interface Credential extends Rights {
  readonly applicationId: string
  readonly secret: Redacted.Redacted | string
}

/**
 * An application that people may sign in to.
 *
 * @category models
 * @since 0.1.0
 */
export interface OAuthClient {
  readonly clientId: string
  /** A client without a secret is a public one and must use PKCE. */
  readonly clientSecret?: Redacted.Redacted | string | undefined
  readonly redirectUris: ReadonlyArray<string>
  /** What it may ask for; every scope by default. */
  readonly scopes?: ReadonlyArray<string> | undefined
  /** Who signs in at `/oauth/authorize`, and what that one may do. */
  readonly user?: Rights | undefined
}

/**
 * OAuth at the embedded Planning Center: `/oauth/authorize`, `/oauth/token`,
 * `/oauth/revoke`, `/oauth/userinfo`.
 *
 * Once this is there, only access tokens that were issued here are accepted, each for
 * the products of its scopes and for two hours. A refresh token is good once.
 *
 * **Example** (A code is good once)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { FakePco } from "effect-pco/testing"
 *
 * const client = { clientId: "app", clientSecret: "secret", redirectUris: ["http://localhost:3000/callback"] }
 * const handler = await Effect.runPromise(FakePco.toWebHandler({ people: 5, oauth: { clients: [client] } }))
 * const authorize = new URL("http://localhost:4010/oauth/authorize?response_type=code&scope=people&client_id=app")
 * authorize.searchParams.set("redirect_uri", "http://localhost:3000/callback")
 * const signedIn = await handler(new Request(authorize))
 * const code = new URL(signedIn.headers.get("location") ?? "").searchParams.get("code") ?? ""
 *
 * const redeem = () =>
 *   handler(
 *     new Request("http://localhost:4010/oauth/token", {
 *       method: "POST",
 *       body: new URLSearchParams({
 *         grant_type: "authorization_code",
 *         code,
 *         redirect_uri: "http://localhost:3000/callback",
 *         client_id: "app",
 *         client_secret: "secret"
 *       })
 *     })
 *   ).then((response) => response.json())
 * console.log((await redeem()).expires_in, (await redeem()).error)
 * // => 7200 invalid_grant
 * ```
 *
 * @category models
 * @since 0.1.0
 */
export interface OAuthOptions {
  readonly clients?: ReadonlyArray<OAuthClient> | undefined
  /** Whether personal access tokens are refused. `false` by default. */
  readonly only?: boolean | undefined
}

/**
 * An access token that a test wants to have.
 *
 * @category models
 * @since 0.1.0
 */
export interface TokenOptions extends Rights {
  /** All of them by default. */
  readonly scopes?: ReadonlyArray<string> | undefined
  /** In seconds; 7200 by default. */
  readonly expiresIn?: number | undefined
  /** The client that it belongs to, and that can refresh it. The first one that is configured by default. */
  readonly clientId?: string | undefined
}

/**
 * The scopes, one for each product, and the one of OpenID Connect.
 *
 * @internal
 */
export const scopes: ReadonlyArray<string> = [
  "people",
  "services",
  "giving",
  "groups",
  "check_ins",
  "resources",
  "registrations",
  "publishing",
  "webhooks",
  "api",
  "openid"
]

/**
 * The scope that a product asks for; `undefined` where any token will do.
 *
 * @internal
 */
export const scopeOf = (product: string): string | undefined => {
  if (product === "current") return undefined
  if (product === "calendar") return "resources"
  return product.replace("-", "_")
}

/**
 * @internal
 */
export interface Caller extends Rights {
  readonly method: "HTTPBasic" | "OAuth"
  /** Whose rate limit it counts against. */
  readonly key: string
  /** `undefined` stands for all. */
  readonly scopes: ReadonlyArray<string> | undefined
}

/**
 * @internal
 */
export interface Settings {
  readonly credentials?: ReadonlyArray<Credential> | undefined
  readonly oauth?: OAuthOptions | undefined
}

const reveal = (secret: Redacted.Redacted | string): string =>
  typeof secret === "string" ? secret : Redacted.value(secret)

/**
 * The application id and the secret of a Basic header.
 *
 * @internal
 */
export const readBasic = (encoded: string): readonly [id: string, secret: string] | undefined => {
  const decoded = Result.getOrUndefined(Base64.decodeString(encoded))
  const colon = decoded?.indexOf(":") ?? -1
  return colon < 0 ? undefined : [decoded!.slice(0, colon), decoded!.slice(colon + 1)]
}

/**
 * Whether a client is who it says it is.
 *
 * @internal
 */
export const isClient = (client: OAuthClient, secret: string | undefined): boolean =>
  client.clientSecret === undefined ? secret === undefined || secret === "" : reveal(client.clientSecret) === secret

/**
 * Reads who a request acts as, or how it is refused. Without settings any
 * credential will do, except a token that was issued here and has ended.
 *
 * @internal
 */
export const identify = (
  { credentials, oauth }: Settings,
  tokens: Tokens,
  exists: (person: string) => boolean,
  header: string,
  now: number
): Answer | Caller => {
  const [, kind, value] = /^(basic|bearer) +(\S+)$/i.exec(header) ?? []
  if (kind === undefined || value === undefined) return Answers.unauthorized()
  if (kind.toLowerCase() === "basic") {
    if (oauth?.only === true) return Answers.unauthorized()
    const pair = readBasic(value)
    if (pair === undefined) return Answers.unauthorized()
    if (credentials === undefined) return { method: "HTTPBasic", key: header, scopes: undefined }
    const found = credentials.find(({ applicationId, secret }) =>
      applicationId === pair[0] && reveal(secret) === pair[1]
    )
    if (found === undefined) return Answers.unauthorized()
    const { access, organizationAdministrator, person } = found
    return { method: "HTTPBasic", key: header, scopes: undefined, access, organizationAdministrator, person }
  }
  const issued = tokens.byAccessToken(value)
  if (issued === undefined) {
    return credentials === undefined && oauth === undefined
      ? { method: "OAuth", key: header, scopes: undefined }
      : Answers.unauthenticated()
  }
  const { clientId, ...rights } = issued.grant
  if (issued.isRevoked) return Answers.unauthenticated("CAPUCHIN")
  if (now >= issued.expires) return Answers.unauthenticated("BABOON")
  if (rights.person !== undefined && !exists(rights.person)) return Answers.unauthenticated("FLAMINGO")
  return { ...rights, method: "OAuth", key: `oauth ${clientId} ${rights.person ?? ""}` }
}
