/**
 * The embedded Planning Center as an `HttpClient`, without a socket.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientError from "effect/http/HttpClientError"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import type { Running } from "./running.ts"
import * as Uploads from "./engine/uploads.ts"
import { toWeb } from "./webHandler.ts"

const bodyOf = ({ body }: HttpClientRequest.HttpClientRequest): string => {
  switch (body._tag) {
    case "Uint8Array":
      return Uploads.isBinary(body.contentType) ? Uploads.toText(body.body) : new TextDecoder().decode(body.body)
    case "Raw":
      return typeof body.body === "string" ? body.body : ""
    default:
      return ""
  }
}

// The body of a web response is read in turns of the event loop, and TestClock does not wait for those. The text is
// at hand: with it a request takes no time but that of the clock.
const withText = (response: HttpClientResponse.HttpClientResponse, body: string) =>
  Object.defineProperty(response, "text", { value: Effect.succeed(body) })

/**
 * @internal
 */
export const make = (running: Running): HttpClient.HttpClient =>
  HttpClient.make((request, url) =>
    Effect.flatMap(
      running.answer({ method: request.method, url: url.href, headers: request.headers, body: bodyOf(request) }),
      (outcome) =>
        outcome === undefined
          ? Effect.fail(
            new HttpClientError.HttpClientError({
              reason: new HttpClientError.TransportError({
                request,
                cause: Object.assign(new Error("socket hang up"), { code: "ECONNRESET" })
              })
            })
          )
          : Effect.succeed(withText(HttpClientResponse.fromWeb(request, toWeb(outcome)), outcome.body))
    )
  )
