/**
 * The way of every request out of here: to where it is sent and nowhere else.
 *
 * @internal
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpClient from "effect/http/HttpClient"
import type * as HttpClientError from "effect/http/HttpClientError"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import type * as HttpClientResponse from "effect/http/HttpClientResponse"

const always = () => true

/**
 * Makes a request.
 *
 * - It has no span of its own and no trace headers: the URL holds personal data, and
 *   Planning Center is a third party.
 * - No redirect is followed. `fetch` would carry what is written, or a form with secrets
 *   in it, to wherever it is told to, and would turn a create into a read that succeeds.
 * - An answer is an answer, also where the `HttpClient` was told to fail with its status.
 *
 * @internal
 */
export const execute = (
  http: HttpClient.HttpClient,
  request: HttpClientRequest.HttpClientRequest
): Effect.Effect<HttpClientResponse.HttpClientResponse, HttpClientError.HttpClientError> =>
  Effect.withFiber((fiber) =>
    http.execute(request).pipe(
      Effect.provideContext(
        Context.add(Context.make(HttpClient.TracerDisabledWhen, always), FetchHttpClient.RequestInit, {
          ...Context.getOrUndefined(fiber.context, FetchHttpClient.RequestInit),
          redirect: "manual"
        })
      ),
      Effect.catchReason("HttpClientError", "StatusCodeError", ({ response }) => Effect.succeed(response))
    )
  )
