/**
 * The embedded Planning Center as a handler of web requests.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import type { PcoError } from "../client/PcoError.ts"
import type { Options } from "./options.ts"
import type { Service } from "./Service.ts"
import { make } from "./running.ts"
import type { Answer } from "./engine/answers.ts"
import * as Uploads from "./engine/uploads.ts"

/** HTTP/1.1 servers say them, and some clients show nothing else. */
const reasons: { readonly [status: number]: string } = {
  200: "OK",
  201: "Created",
  204: "No Content",
  302: "Found",
  304: "Not Modified",
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  409: "Conflict",
  413: "Payload Too Large",
  422: "Unprocessable Entity",
  429: "Too Many Requests",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout"
}

const bodyless = new Set([204, 205, 304])

/**
 * @internal
 */
export const toWeb = ({ body, headers, status }: Answer): Response =>
  new Response(body === "" || bodyless.has(status) ? null : body, {
    status,
    statusText: reasons[status] ?? "",
    headers
  })

/**
 * A connection that a fault broke. A handler of web requests cannot break one: it
 * rejects with this, and the server around it must destroy the socket.
 *
 * **Example** (Caught)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { FakePco } from "effect-pco/testing"
 *
 * const handler = await Effect.runPromise(FakePco.toWebHandler({ people: 5, faults: [{ disconnect: "after" }] }))
 * const request = new Request("http://localhost:4010/people/v2/people/1", { headers: { authorization: "Bearer any" } })
 * await handler(request).catch((error) => console.log(error instanceof FakePco.ConnectionReset, error.path))
 * // => true /people/v2/people/1
 * ```
 *
 * @category errors
 * @since 0.1.0
 */
export class ConnectionReset extends Data.TaggedError("ConnectionReset")<{
  readonly method: string
  readonly path: string
}> {
  override get message() {
    return `the connection of ${this.method} ${this.path} was broken, as a fault said`
  }
}

/** Shorter bodies are sent as they are. */
const leastZipped = 1_000

const toWebZipped = (answer: Answer, accepted: string | null): Response => {
  const { body, headers, isCut, status } = answer
  if (isCut === true) {
    const halfway = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(body)),
      // a moment for the first half to leave the server
      pull: async (controller) => {
        await new Promise((resolve) => setTimeout(resolve, 20))
        controller.error(new Error("the body was cut off, as a fault said"))
      }
    })
    return new Response(halfway, { status, headers })
  }
  if (body.length < leastZipped || accepted === null || !/\bgzip\b/.test(accepted)) return toWeb(answer)
  const { "content-length": _, ...rest } = headers
  const zipped = new Response(body).body!.pipeThrough(new CompressionStream("gzip"))
  return new Response(zipped, {
    status,
    statusText: reasons[status] ?? "",
    headers: { ...rest, "content-encoding": "gzip" }
  })
}

/**
 * A handler of web requests, and the church that it answers out of.
 *
 * @category models
 * @since 0.1.0
 */
export interface WebHandler {
  (request: Request): Promise<Response>
  readonly church: Service
}

/**
 * A handler of web requests that answers out of an embedded Planning Center, to
 * be put behind any server. Links in its answers begin with the origin that the
 * request was made to. Long bodies are compressed for those who accept gzip. Where
 * a fault breaks the connection the handler rejects with {@link ConnectionReset}.
 *
 * Fails with `Invalid` when an option is wrong.
 *
 * **Example** (Without a server)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { FakePco } from "effect-pco/testing"
 *
 * const handler = await Effect.runPromise(FakePco.toWebHandler({ people: 5 }))
 * const response = await handler(
 *   new Request("http://localhost:4010/people/v2/people/1", { headers: { authorization: "Bearer any" } })
 * )
 * const { data } = await response.json()
 * console.log(data.attributes.name, data.links.self)
 * // => Ada Lovelace http://localhost:4010/people/v2/people/1
 *
 * await Effect.runPromise(handler.church.expectRequests("GET /people/v2/people/1", 1))
 * ```
 *
 * @category conversions
 * @since 0.1.0
 */
export const toWebHandler = Effect.fnUntraced(function*(
  options: Options = {}
): Effect.fn.Return<WebHandler, PcoError> {
  const running = yield* make("FakePco.toWebHandler", options)
  const run = Effect.runPromiseWith(yield* Effect.context<never>())
  const handle = async (request: Request): Promise<Response> => {
    const { headers, method, url } = request
    const body = Uploads.isBinary(headers.get("content-type"))
      ? Uploads.toText(new Uint8Array(await request.arrayBuffer()))
      : await request.text()
    const answered = running.answer({ method, url, headers: Object.fromEntries(headers), body })
    const outcome = await run(answered)
    if (outcome === undefined) throw new ConnectionReset({ method, path: new URL(url).pathname })
    return toWebZipped(outcome, headers.get("accept-encoding"))
  }
  return Object.assign(handle, { church: running.service })
})
