/**
 * The embedded Planning Center behind a port.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as HttpServer from "effect/http/HttpServer"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import type * as Layer from "effect/Layer"

const broken = () =>
  new Response(new ReadableStream({ start: (controller) => controller.error(new Error("the connection was broken")) }))

/**
 * Serves a web handler on the `HttpServer` below. A handler that rejects breaks
 * the connection, as far as a server that is only known as such can: by a body
 * that ends before it begins.
 *
 * @internal
 */
export const serve = (
  handler: (request: Request) => Promise<Response>
): Layer.Layer<never, never, HttpServer.HttpServer> =>
  HttpServer.serve(
    Effect.gen(function*() {
      const request = yield* HttpServerRequest.HttpServerRequest
      const web = yield* HttpServerRequest.toWeb(request)
      const response = yield* Effect.promise(() => handler(web).catch(broken))
      return HttpServerResponse.fromWeb(response)
    })
  )
