/**
 * One request and its answer: makes the headers and the body, sends them, and reads what comes back.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Random from "effect/Random"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Body from "./body.ts"
import { isHeaderText } from "./PcoAuth.ts"
import type { Delivered } from "./delivered.ts"
import type { Failure } from "./failure.ts"
import { type Hide, hideAll, hideIn, secretsOf } from "./hide.ts"
import { execute } from "./execute.ts"
import * as Failures from "./failure.ts"
import * as Headers from "./headers.ts"
import type { Operation } from "./Operation.ts"
import type * as PcoConfig from "./PcoConfig.ts"
import * as PcoError from "./PcoError.ts"
import type { Outcome } from "./PcoRateLimiter.ts"
import * as RateLimitHeaders from "./RateLimitHeaders.ts"
import * as Upload from "./upload.ts"

// Effect's Random, so that a seeded program sends the same ids again.
const randomId = Effect.map(Random.Random, (random) => {
  const digits = (count: number) =>
    Math.floor(random.nextDoubleUnsafe() * 16 ** count).toString(16).padStart(count, "0")
  return `${digits(8)}-${digits(4)}-4${digits(3)}-a${digits(3)}-${digits(12)}`
})

const unfitId = Failures.unsendable({
  field: "requestId",
  problem: "is text that no header can carry",
  expected: "a line of at most 200 ASCII characters"
})

const unfitBody = Failures.unsendable({ field: "body", problem: "cannot be written as JSON", expected: "a JSON value" })

// Some runtimes quote a header that they refuse.
const unfitCredential = Failures.unsendable({
  field: "authorization",
  problem: "has a character in it that no header can carry",
  expected: "a credential of ASCII text"
})

// The body of an operation of your own may be anything: JSON.stringify throws, or returns undefined, for some values.
const textOf = (body: unknown): string | undefined => {
  try {
    return JSON.stringify(body)
  } catch {
    return undefined
  }
}

const toRequest = (
  operation: Operation<unknown>,
  config: PcoConfig.Service,
  authorization: Redacted.Redacted,
  id: string
): Result.Result<HttpClientRequest.HttpClientRequest, Failure> => {
  const origin = operation.file === undefined ? config.baseUrl : config.uploadUrl
  if (origin === undefined) return Result.fail(Upload.nowhere)
  if (!isHeaderText(Redacted.value(authorization))) return Result.fail(unfitCredential)
  if (typeof id !== "string" || id.length > 200 || !isHeaderText(id)) return Result.fail(unfitId)
  const headers = {
    ...Headers.valuesOf(config.headers),
    accept: "application/json",
    authorization: Redacted.value(authorization),
    "user-agent": config.userAgent,
    "x-request-id": id
  }
  const url = origin + operation.url
  if (operation.file !== undefined) return Result.succeed(Upload.toRequest(operation.file, url, headers))
  const request = HttpClientRequest.make(operation.method)(url, {
    headers: { ...headers, "x-pco-api-version": config.apiVersions[operation.product] }
  })
  if (operation.body === undefined) return Result.succeed(request)
  const text = textOf(operation.body)
  return text === undefined
    ? Result.fail(unfitBody)
    : Result.succeed(HttpClientRequest.bodyText(request, text, "application/json"))
}

/**
 * Where a request notes that the status of its answer refuses it, before the body is read.
 *
 * @internal
 */
export interface Known {
  refusal: Failure | undefined
}

/**
 * Ends a request that takes longer than an attempt may. If its status has arrived by then, the failure is that of the
 * status.
 *
 * @internal
 */
export const inTime =
  (timeout: Duration.Duration) => <A>(known: Known, sending: Effect.Effect<A, Failure>): Effect.Effect<A, Failure> =>
    Effect.timeoutOrElse(sending, {
      duration: timeout,
      orElse: () =>
        Effect.fail<Failure>(
          known.refusal ?? {
            reason: new PcoError.Timeout({ scope: "attempt", after: Duration.toMillis(timeout) }),
            errors: [],
            neverSent: false
          }
        )
    })

/** What is sent, and where the refusal of it is noted. */
interface Sending extends Known {
  readonly operation: Operation<unknown>
}

/**
 * Sends one request. `settle` is called as soon as the headers of the answer have arrived. No failure contains the
 * credential, whatever the server answers.
 *
 * @internal
 */
export const send = Effect.fnUntraced(function*(
  execution: Sending,
  config: PcoConfig.Service,
  client: HttpClient.HttpClient,
  authorization: Redacted.Redacted,
  settle: (outcome: Outcome) => Effect.Effect<void>
): Effect.fn.Return<Delivered, Failure> {
  const { operation } = execution
  // made for the first failure: a success needs none of the spellings
  let made: Hide | undefined
  const hide: Hide = (text) =>
    (made ??= hideAll([...secretsOf(authorization), ...Headers.secretsIn(config.headers)]))(text)
  const fail = (failure: Failure) => Effect.fail(hideIn(failure, hide))
  const sentAs = yield* config.requestId ?? randomId
  const request = toRequest(operation, config, authorization, sentAs)
  if (Result.isFailure(request)) {
    yield* settle({ _tag: "NeverSent" })
    return yield* fail(request.failure)
  }
  const response = yield* Effect.catch(execute(client, request.success), (error) => {
    const failure = Failures.fromHttpClientError(error, sentAs, undefined)
    return Effect.andThen(settle({ _tag: failure.neverSent ? "NeverSent" : "Lost" }), fail(failure))
  })
  const { headers, status } = response
  const answer = { status, requestId: headers["x-request-id"] ?? sentAs }
  const now = yield* Clock.currentTimeMillis
  const limits = RateLimitHeaders.fromHeaders(headers)
  const retryAfter = RateLimitHeaders.retryAfter(headers["retry-after"], now, headers["date"])
  yield* settle(
    status === 429 ? { _tag: "Refused", headers: limits, retryAfter } : { _tag: "Answered", headers: limits }
  )
  const reading = Body.readBody(response, config.maxResponseBytes)
  if (status < 200 || status > 299) {
    // The status alone decides what became of the request, even if the body never comes.
    execution.refusal = hideIn(Failures.fromAnswer({ ...answer, body: "", retryAfter }), hide)
    const text = Result.getOrElse(yield* Effect.orElseSucceed(reading, () => Result.succeed("")), () => "")
    return yield* fail(Failures.fromAnswer({ ...answer, body: text, retryAfter }))
  }
  const body = yield* Effect.catch(reading, (error) => fail(Failures.fromHttpClientError(error, sentAs, answer)))
  if (Result.isFailure(body)) return yield* fail(Failures.unreadable(answer, body.failure))
  const json = Body.parse(status, headers["content-type"], body.success)
  return Result.isFailure(json)
    ? yield* fail(Failures.unreadable(answer, json.failure))
    : { ...answer, headers, json: json.success, hide }
})
