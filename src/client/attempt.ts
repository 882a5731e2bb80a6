/**
 * One request and its answer: authorization, headers, what the headers say about the
 * limit, the body.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Record from "effect/Record"
import * as Random from "effect/Random"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Body from "./body.ts"
import { isHeaderText } from "./PcoAuth.ts"
import type { Failure } from "./failure.ts"
import { type Hide, hideAll, hideIn, secretsOf } from "./hide.ts"
import { execute } from "./execute.ts"
import * as Failures from "./failure.ts"
import type { Operation } from "./Operation.ts"
import type * as PcoConfig from "./PcoConfig.ts"
import * as PcoError from "./PcoError.ts"
import type { Outcome } from "./PcoRateLimiter.ts"
import * as RateLimitHeaders from "./RateLimitHeaders.ts"
import * as Upload from "./upload.ts"

/**
 * The body of a successful answer, parsed.
 *
 * @internal
 */
export interface Delivered {
  readonly status: number
  readonly requestId: string
  readonly json: unknown
  /** Takes the secrets of the request out of what is told about the answer. */
  readonly hide: Hide
}

// From Effect's Random, so that a seeded program sends the same ids again.
const randomId = Effect.map(Random.Random, (random) => {
  const digits = (count: number) =>
    Math.floor(random.nextDoubleUnsafe() * 16 ** count).toString(16).padStart(count, "0")
  return `${digits(8)}-${digits(4)}-4${digits(3)}-a${digits(3)}-${digits(12)}`
})

const unfitId = Failures.unsendable({
  field: "requestId",
  problem: "gave a text that no header can carry",
  expected: "a line of at most 200 ASCII characters"
})

const unfitBody = Failures.unsendable({ field: "body", problem: "cannot be written as JSON", expected: "a JSON value" })

// What refuses a header quotes it, on some runtimes.
const unfitCredential = Failures.unsendable({
  field: "authorization",
  problem: "has a character in it that no header can carry",
  expected: "a credential of ASCII text"
})

// An operation of the user's own can hold anything: what JSON has no word for makes it throw, or give nothing.
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
    ...Record.map(config.headers, Redacted.value),
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
 * What is known of a request before its answer is read: a status that refuses it.
 *
 * @internal
 */
export interface Known {
  refusal: Failure | undefined
}

/**
 * Ends a request that takes longer than an attempt may. Where the status was there by then, it has failed as the
 * status says.
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

/**
 * Sends one request. `settle` is told as soon as the headers are there. No failure tells the credential, whatever the
 * server answers.
 *
 * @internal
 */
export const send = (
  operation: Operation<unknown>,
  config: PcoConfig.Service,
  client: HttpClient.HttpClient,
  authorization: Redacted.Redacted,
  settle: (outcome: Outcome) => Effect.Effect<void>,
  known: Known
): Effect.Effect<Delivered, Failure> => {
  // only a failure needs them spelled out
  let made: Hide | undefined
  const hide: Hide = (text) => (made ??= hideAll(secretsOf(authorization)))(text)
  return Effect.mapError(
    sendRequest(operation, config, client, authorization, settle, known, hide),
    (failure) => hideIn(failure, hide)
  )
}

const sendRequest = Effect.fnUntraced(function*(
  operation: Operation<unknown>,
  config: PcoConfig.Service,
  client: HttpClient.HttpClient,
  authorization: Redacted.Redacted,
  settle: (outcome: Outcome) => Effect.Effect<void>,
  known: Known,
  hide: Hide
): Effect.fn.Return<Delivered, Failure> {
  const sentAs = yield* config.requestId ?? randomId
  const request = toRequest(operation, config, authorization, sentAs)
  if (Result.isFailure(request)) {
    yield* settle({ _tag: "NeverSent" })
    return yield* Effect.fail(request.failure)
  }
  const response = yield* execute(client, request.success).pipe(
    Effect.catch((error) => {
      const failure = Failures.fromHttpClientError(error, sentAs, undefined)
      return Effect.andThen(
        settle({ _tag: failure.neverSent ? "NeverSent" : "Lost" }),
        Effect.fail(failure)
      )
    })
  )
  const status = response.status
  const answer = { status, requestId: response.headers["x-request-id"] ?? sentAs }
  const now = yield* Clock.currentTimeMillis
  const headers = RateLimitHeaders.fromHeaders(response.headers)
  const retryAfter = RateLimitHeaders.retryAfter(response.headers["retry-after"], now, response.headers["date"])
  yield* settle(status === 429 ? { _tag: "Refused", headers, retryAfter } : { _tag: "Answered", headers })
  const reading = Body.readBody(response, config.maxResponseBytes)
  if (status < 200 || status > 299) {
    // the status alone says what became of the request, whatever becomes of the words that go with it
    known.refusal = hideIn(Failures.fromAnswer({ ...answer, body: "", retryAfter }), hide)
    const text = Result.getOrElse(yield* Effect.orElseSucceed(reading, () => Result.succeed("")), () => "")
    return yield* Effect.fail(Failures.fromAnswer({ ...answer, body: text, retryAfter }))
  }
  const body = yield* Effect.mapError(reading, (error) => Failures.fromHttpClientError(error, sentAs, answer))
  if (Result.isFailure(body)) return yield* Effect.fail(Failures.unreadable(answer, body.failure))
  const json = Body.parse(status, response.headers["content-type"], body.success)
  return Result.isFailure(json)
    ? yield* Effect.fail(Failures.unreadable(answer, json.failure))
    : { ...answer, json: json.success, hide }
})
