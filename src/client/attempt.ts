/**
 * One request and its answer: authorization, headers, the body within its cap,
 * what the headers say about the limit.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import type * as HttpClientError from "effect/http/HttpClientError"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import type * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Random from "effect/Random"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import type { Failure } from "./failure.ts"
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
}

// From Effect's Random, so that a seeded program sends the same ids again.
const requestId = Effect.map(Random.Random, (random) => {
  const digits = (count: number) =>
    Math.floor(random.nextDoubleUnsafe() * 16 ** count).toString(16).padStart(count, "0")
  return `${digits(8)}-${digits(4)}-4${digits(3)}-a${digits(3)}-${digits(12)}`
})

const toRequest = (
  operation: Operation<unknown>,
  origin: string,
  config: PcoConfig.Service,
  authorization: Redacted.Redacted,
  id: string
): HttpClientRequest.HttpClientRequest => {
  const headers = {
    accept: "application/json",
    authorization: Redacted.value(authorization),
    "user-agent": config.userAgent,
    "x-request-id": id
  }
  const url = origin + operation.url
  if (operation.file !== undefined) return Upload.toRequest(operation.file, url, headers)
  const request = HttpClientRequest.make(operation.method)(url, {
    headers: { ...headers, "x-pco-api-version": config.apiVersions[operation.product] }
  })
  return operation.body === undefined
    ? request
    : HttpClientRequest.bodyText(request, JSON.stringify(operation.body), "application/json")
}

const tooLarge = (most: number) =>
  new PcoError.Malformed({
    field: "body",
    problem: `is larger than ${most} bytes`,
    expected: "a smaller answer: fewer rows a page, or a larger maxResponseBytes"
  })

/**
 * The body as text, as long as it is not too large. Reading by stream stops in the
 * middle of what is. Where the length is announced and fits, the runtime's own way of
 * reading text is taken, which is faster.
 *
 * @internal
 */
export const readBody = (
  response: HttpClientResponse.HttpClientResponse,
  most: number
): Effect.Effect<Result.Result<string, PcoError.Malformed>, HttpClientError.HttpClientError> => {
  const announced = response.headers["content-encoding"] === undefined
    ? Number(response.headers["content-length"] ?? Number.NaN)
    : Number.NaN
  if (response.status === 204) return Effect.succeed(Result.succeed(""))
  if (announced > most) return Effect.succeed(Result.fail(tooLarge(most)))
  if (announced <= most) return Effect.map(response.text, Result.succeed)
  const decoder = new TextDecoder()
  let size = 0
  let text = ""
  return response.stream.pipe(
    Stream.takeUntil((bytes) => {
      size += bytes.length
      if (size <= most) text += decoder.decode(bytes, { stream: true })
      return size > most
    }),
    Stream.runDrain,
    Effect.map(() => size > most ? Result.fail(tooLarge(most)) : Result.succeed(text + decoder.decode())),
    Effect.catchReason("HttpClientError", "EmptyBodyError", () => Effect.succeed(Result.succeed("")))
  )
}

const parse = (
  status: number,
  contentType: string | undefined,
  body: string
): Result.Result<unknown, PcoError.Malformed> => {
  if (body.trim() === "") return Result.succeed(undefined)
  try {
    return Result.succeed(JSON.parse(body))
  } catch {
    return Result.fail(
      new PcoError.Malformed({
        field: "body",
        problem: `of an answer ${status} is no JSON (${contentType ?? "no content type"}, ${body.length} characters)`,
        expected: "a JSON:API document"
      })
    )
  }
}

/**
 * Sends one request. `settle` is told as soon as the headers are there.
 *
 * @internal
 */
export const send = Effect.fnUntraced(function*(
  operation: Operation<unknown>,
  config: PcoConfig.Service,
  client: HttpClient.HttpClient,
  authorization: Redacted.Redacted,
  settle: (outcome: Outcome) => Effect.Effect<void>
): Effect.fn.Return<Delivered, Failure> {
  const sentAs = yield* requestId
  const origin = operation.file === undefined ? config.baseUrl : config.uploadUrl
  if (origin === undefined) {
    yield* settle({ _tag: "NeverSent" })
    return yield* Effect.fail(Upload.nowhere)
  }
  const response = yield* client.execute(toRequest(operation, origin, config, authorization, sentAs)).pipe(
    // No span of its own and no trace headers: the URL holds personal data, and Planning Center is a third party.
    Effect.provideService(HttpClient.TracerDisabledWhen, () => true),
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
  const retryAfter = RateLimitHeaders.retryAfter(response.headers["retry-after"], now)
  yield* settle(status === 429 ? { _tag: "Refused", headers, retryAfter } : { _tag: "Answered", headers })
  const body = yield* readBody(response, config.maxResponseBytes).pipe(
    Effect.mapError((error) => Failures.fromHttpClientError(error, sentAs, answer))
  )
  if (Result.isFailure(body)) return yield* Effect.fail(Failures.unreadable(answer, body.failure))
  if (status < 200 || status > 299) {
    return yield* Effect.fail(Failures.fromAnswer({ ...answer, body: body.success, retryAfter }))
  }
  const json = parse(status, response.headers["content-type"], body.success)
  return Result.isFailure(json)
    ? yield* Effect.fail(Failures.unreadable(answer, json.failure))
    : { ...answer, json: json.success }
})
