/**
 * Who signed in. The public face is `PcoOAuth.ts`.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Predicate from "effect/Predicate"
import * as Redacted from "effect/Redacted"
import { tokenIssues } from "../../client/PcoAuth.ts"
import * as Failures from "../../client/failure.ts"
import { PcoConfig } from "../../client/PcoConfig.ts"
import type { PcoError } from "../../client/PcoError.ts"
import { invalidInput } from "../../client/PcoError.ts"
import * as Endpoint from "./endpoint.ts"
import type { Tokens } from "./Store.ts"

/**
 * Who signed in. Planning Center may say more than the named ones.
 *
 * @category models
 * @since 0.1.0
 */
export interface UserInfo {
  /** The id of the person. */
  readonly sub: string
  readonly name?: string | null | undefined
  readonly email?: string | null | undefined
  readonly organization_id?: number | string | null | undefined
  readonly organization_name?: string | null | undefined
  readonly [claim: string]: unknown
}

/**
 * Asks who signed in (OpenID Connect). The tokens must have the scope `openid`; else
 * it fails with `Unauthorized` and the hint `PELICAN`.
 *
 * @category sign-in
 * @since 0.1.0
 */
export const userinfo = Effect.fnUntraced(function*(
  tokens: Pick<Tokens, "accessToken">
): Effect.fn.Return<UserInfo, PcoError, HttpClient.HttpClient | PcoConfig> {
  const operation = "PcoOAuth.userinfo"
  const call = { method: "GET", path: "/oauth/userinfo" } as const
  const issues = tokenIssues("accessToken", tokens?.accessToken, "the access token of a sign-in")
  if (issues.length > 0) return yield* invalidInput(operation, issues)
  const config = yield* PcoConfig
  const http = yield* HttpClient.HttpClient
  const request = HttpClientRequest.get(config.baseUrl + call.path, {
    headers: { accept: "application/json", "user-agent": config.userAgent }
  }).pipe(HttpClientRequest.bearerToken(tokens.accessToken))
  const hide = Endpoint.withoutSecrets([Redacted.value(tokens.accessToken)])
  const fail = (failure: Failures.Failure) => Endpoint.toError(operation, call, hide(failure))
  const answer = yield* Effect.mapError(Endpoint.send(http, config, request), fail)
  const { json, status } = answer
  if (status < 200 || status > 299) {
    const requestId = answer.requestId ?? ""
    return yield* fail({ ...Failures.fromAnswer({ ...answer, requestId }), requestId: answer.requestId })
  }
  const sub = Predicate.isObject(json) ? (json as Record<string, unknown>)["sub"] : undefined
  if (!Predicate.isObject(json) || (typeof sub !== "string" && typeof sub !== "number")) {
    return yield* fail(Endpoint.unreadable(answer, "names no person", "the claims of a user, with sub"))
  }
  return { ...json, sub: String(sub) }
})
