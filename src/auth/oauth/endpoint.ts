/**
 * Requests to the OAuth endpoints of Planning Center. They are forms, their errors
 * are OAuth's and not JSON:API's, and they carry secrets: nothing that was sent comes
 * back in an error.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Predicate from "effect/Predicate"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import type { ErrorObject } from "../../jsonapi/ErrorObject.ts"
import { inTime } from "../../client/request.ts"
import { readBody } from "../../client/body.ts"
import { execute } from "../../client/execute.ts"
import type { Failure } from "../../client/failure.ts"
import * as Failures from "../../client/failure.ts"
import type * as PcoConfig from "../../client/PcoConfig.ts"
import { hideAll, hideIn } from "../../client/hide.ts"
import * as PcoError from "../../client/PcoError.ts"
import * as RateLimitHeaders from "../../client/RateLimitHeaders.ts"

/**
 * The application that a user signs in to, as it is registered at Planning Center.
 *
 * @category models
 * @since 0.1.0
 */
export interface Client {
  readonly clientId: string
  /** A public client (a program on the machine of its user) has none. */
  readonly clientSecret?: Redacted.Redacted | undefined
}

/**
 * @internal
 */
export type Parameters = { readonly [name: string]: string | Redacted.Redacted | undefined }

/**
 * @internal
 */
export interface Answer {
  readonly status: number
  readonly requestId: string | undefined
  readonly body: string
  readonly json: unknown
  readonly retryAfter: number | undefined
}

/**
 * @internal
 */
export const clientParameters = ({ clientId, clientSecret }: Client): Parameters => ({
  client_id: clientId,
  client_secret: clientSecret
})

const reveal = (parameters: Parameters): Record<string, string> =>
  Object.fromEntries(
    Object.entries(parameters).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, typeof value === "string" ? value : Redacted.value(value)]]
    )
  )

const parse = (body: string): unknown => {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** What is secret in a form, whether it came as `Redacted` or out of a URL. */
const secretNames = new Set(["client_secret", "code", "code_verifier", "refresh_token", "token"])

/**
 * The secrets of a form.
 *
 * @internal
 */
export const secretsIn = (parameters: Parameters): ReadonlyArray<string> =>
  Object.entries(parameters).flatMap(([name, value]) =>
    Redacted.isRedacted(value) ? [Redacted.value(value)] : value !== undefined && secretNames.has(name) ? [value] : []
  )

/**
 * Takes secrets out of a failure, wherever the endpoint repeated them.
 *
 * @internal
 */
export const withoutSecrets = (secrets: ReadonlyArray<string>) => (failure: Failure): Failure =>
  hideIn(failure, hideAll(secrets))

/**
 * Sends a request, which must go to the host of the configuration.
 *
 * @internal
 */
export const send = (
  http: HttpClient.HttpClient,
  config: PcoConfig.Service,
  request: HttpClientRequest.HttpClientRequest
): Effect.Effect<Answer, Failure> =>
  Effect.gen(function*() {
    const response = yield* execute(http, request).pipe(
      Effect.mapError((error) => Failures.fromHttpClientError(error, "", undefined)),
      Effect.mapError((failure): Failure => ({ ...failure, requestId: undefined }))
    )
    const requestId = response.headers["x-request-id"]
    const answered = { status: response.status, requestId: requestId ?? "" }
    const text = yield* Effect.mapError(
      readBody(response, config.maxResponseBytes),
      (error): Failure => ({ ...Failures.fromHttpClientError(error, "", answered), requestId })
    )
    if (Result.isFailure(text)) {
      return yield* Effect.fail<Failure>({ ...Failures.unreadable(answered, text.failure), requestId })
    }
    const now = yield* Clock.currentTimeMillis
    return {
      status: response.status,
      requestId,
      body: text.success,
      json: parse(text.success),
      retryAfter: RateLimitHeaders.retryAfter(response.headers["retry-after"], now)
    }
  }).pipe((asking) => inTime(config.timeout)({ refusal: undefined }, asking))

const failed = (answer: Answer, reason: PcoError.Reason, errors: ReadonlyArray<ErrorObject> = []): Failure => ({
  reason,
  status: answer.status,
  requestId: answer.requestId,
  errors,
  neverSent: false
})

/**
 * @internal
 */
export const unreadable = (answer: Answer, problem: string, expected: string): Failure =>
  failed(answer, new PcoError.Malformed({ field: "body", problem, expected }))

/**
 * The failure of an answer without success. `Unauthorized` is for what OAuth itself
 * refuses, in its own form; a page of HTML, whatever its status, never is that.
 *
 * @internal
 */
export const refusal = (answer: Answer): Failure => {
  const { json, status } = answer
  const error = Predicate.isObject(json) ? (json as Record<string, unknown>)["error"] : undefined
  if (Predicate.isString(error) && (status === 400 || status === 401 || status === 403)) {
    const description = (json as Record<string, unknown>)["error_description"]
    return failed(answer, new PcoError.Unauthorized({ hint: error }), [
      { code: error, detail: Predicate.isString(description) ? description : undefined }
    ])
  }
  if (status === 403) return failed(answer, new PcoError.Blocked({}))
  if (status === 408 || status === 429 || status >= 500) {
    return failed(
      answer,
      Failures.fromAnswer({ status, requestId: "", body: answer.body, retryAfter: answer.retryAfter }).reason
    )
  }
  return unreadable(answer, `of an answer ${status} is not OAuth's`, "the JSON of an OAuth endpoint")
}

/**
 * Posts a form.
 *
 * @internal
 */
export const post = (
  http: HttpClient.HttpClient,
  config: PcoConfig.Service,
  path: string,
  parameters: Parameters
): Effect.Effect<Answer, Failure> => {
  const request = HttpClientRequest.post(config.baseUrl + path, {
    headers: { accept: "application/json", "user-agent": config.userAgent }
  }).pipe(HttpClientRequest.bodyUrlParams(reveal(parameters)))
  const secrets = secretsIn(parameters)
  const hide = hideAll(secrets)
  return send(http, config, request).pipe(
    Effect.flatMap((answer) =>
      answer.status >= 200 && answer.status < 300
        ? Effect.succeed(answer.requestId === undefined ? answer : { ...answer, requestId: hide(answer.requestId) })
        : Effect.fail(refusal(answer))
    ),
    Effect.mapError(withoutSecrets(secrets))
  )
}

/**
 * The error of a request to an OAuth endpoint.
 *
 * @internal
 */
export const toError = (
  operation: string,
  call: { readonly method: "GET" | "POST"; readonly path: string },
  failure: Failure
): PcoError.PcoError =>
  new PcoError.PcoError({
    reason: failure.reason,
    operation,
    ...call,
    status: failure.status,
    request_id: failure.requestId,
    errors: failure.errors,
    attempts: 1,
    neverSent: failure.neverSent,
    mayHaveTakenEffect: call.method === "POST" && Failures.isUndecided(failure)
  })
