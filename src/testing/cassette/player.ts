/**
 * An `HttpClient` that plays a tape, and records what is not on it.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientError from "effect/http/HttpClientError"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Semaphore from "effect/Semaphore"
import { NeverAnswered } from "../../client/failure.ts"
import * as Content from "./content.ts"
import type { Match } from "./match.ts"
import * as Matching from "./match.ts"
import type { Redactor } from "./redact.ts"
import type { Exchange, RecordedResponse } from "./tape.ts"

/**
 * What is done with a request.
 *
 * @category models
 * @since 0.1.0
 */
export type Mode = "replay" | "record" | "replay-or-record"

/** @internal */
export interface Settings {
  /** How the tape is called in an error. */
  readonly name: string
  readonly exchanges: ReadonlyArray<Exchange>
  readonly match: Match
  readonly redactor: Redactor
  /** Sends what is not on the tape, and keeps the tape; missing where nothing is recorded. */
  readonly recorder?: {
    readonly client: HttpClient.HttpClient
    readonly save: (exchanges: ReadonlyArray<Exchange>) => Effect.Effect<void, string>
  }
}

/** Headers of the connection and the compression. */
const ofTransport = new Set(["connection", "content-encoding", "content-length", "keep-alive", "transfer-encoding"])

const withoutTransport = (headers: { readonly [name: string]: string | undefined }): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || ofTransport.has(name.toLowerCase()) ? [] : [[name.toLowerCase(), value]]
    )
  )

const bodiless = new Set([204, 205, 304])

// The text is at hand, so that reading it takes no turn of the event loop, for which TestClock would not wait.
const toResponse = (
  request: HttpClientRequest.HttpClientRequest,
  recorded: RecordedResponse,
  bytes = Content.toBytes(recorded)
) => {
  const hasBody = !bodiless.has(recorded.status) && request.method !== "HEAD"
  const headers = {
    ...withoutTransport(recorded.headers ?? {}),
    ...(hasBody ? { "content-length": String(bytes.length) } : undefined)
  }
  const response = HttpClientResponse.fromWeb(
    request,
    new Response(hasBody ? bytes : null, { status: recorded.status, headers })
  )
  const text = hasBody ? new TextDecoder().decode(bytes) : ""
  return Object.defineProperty(response, "text", { value: Effect.succeed(text) })
}

const failed = (request: HttpClientRequest.HttpClientRequest, description: string) =>
  new HttpClientError.HttpClientError({
    // asking again finds the same tape
    reason: new HttpClientError.TransportError({
      request,
      description,
      cause: new NeverAnswered({ message: description })
    })
  })

/** @internal */
export const make = ({ exchanges, match, name, recorder, redactor }: Settings): HttpClient.HttpClient => {
  const recorded = Array.from(exchanges)
  const saving = Semaphore.makeUnsafe(1)
  const answers = new Map<string, Array<RecordedResponse>>()
  for (const { request, response } of exchanges) {
    const key = Matching.keyOf(request, match)
    const present = answers.get(key)
    if (present === undefined) answers.set(key, [response])
    else present.push(response)
  }

  // The last one stays, to be played again; where there is a network behind it, that is asked instead.
  const play = (key: string): RecordedResponse | undefined => {
    const left = answers.get(key)
    return left === undefined || (left.length === 1 && recorder === undefined) ? left?.[0] : left.shift()
  }

  const record = Effect.fnUntraced(function*(
    request: HttpClientRequest.HttpClientRequest,
    asked: Exchange["request"],
    { client, save }: NonNullable<Settings["recorder"]>
  ) {
    const response = yield* client.execute(request)
    const bytes = yield* Content.ofResponse(yield* response.arrayBuffer, response.headers["content-encoding"])
    const answer = {
      status: response.status,
      headers: withoutTransport(response.headers),
      ...Content.fromBytes(bytes)
    }
    yield* Effect.suspend(() => {
      recorded.push(redactor.exchange({ request: asked, response: answer }))
      return save(recorded)
    }).pipe(
      saving.withPermit,
      Effect.mapError((description) => failed(request, description)),
      Effect.uninterruptible
    )
    return toResponse(request, answer, bytes)
  })

  return HttpClient.make((request, url) =>
    Effect.gen(function*() {
      const read = yield* Content.ofRequest(request)
      const asked = {
        method: request.method,
        url: url.href,
        headers: withoutTransport({
          ...("contentType" in request.body && request.body.contentType !== undefined
            ? { "content-type": request.body.contentType }
            : undefined),
          ...request.headers
        }),
        ...read.content
      }
      // A recorded tape holds replacements of personal data. One written by hand may hold the data itself.
      const redacted = redactor.request(asked)
      const response = play(Matching.keyOf(asked, match)) ?? play(Matching.keyOf(redacted, match))
      if (response !== undefined) return toResponse(request, response)
      if (recorder !== undefined) return yield* record(read.request, asked, recorder)
      const requests = exchanges.map((exchange) => exchange.request)
      return yield* failed(request, Matching.missing(name, redacted, requests, match, redactor.request))
    })
  )
}
