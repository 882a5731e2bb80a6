import { Effect, Layer, Redacted } from "effect"
import { HttpClient, HttpClientError, HttpClientResponse } from "effect/http"
import { Pco, type PcoConfig } from "../../src/index.ts"

/** A request as it left the client. */
export interface Sent {
  readonly method: string
  readonly url: URL
  readonly headers: Record<string, string | undefined>
  readonly body: unknown
}

/** What a mock answers: a status with a JSON value or a text, or a connection that breaks. */
export type Reply =
  | {
    readonly status?: number
    readonly json?: unknown
    readonly text?: string
    readonly stream?: ReadableStream<Uint8Array>
    readonly headers?: Record<string, string>
    readonly delay?: number
  }
  | { readonly disconnect: { readonly code: string } }
  | "never"

const decoder = new TextDecoder()

/** An `HttpClient` that answers with `reply` and keeps what it was sent. */
export const mockHttpClient = (reply: (sent: Sent, index: number) => Reply) => {
  const requests: Array<Sent> = []
  const client = HttpClient.make((request, url) =>
    Effect.gen(function*() {
      const body = request.body._tag === "Uint8Array" ? JSON.parse(decoder.decode(request.body.body)) : undefined
      const sent = { method: request.method, url, headers: { ...request.headers }, body }
      requests.push(sent)
      const answer = reply(sent, requests.length - 1)
      if (answer === "never") return yield* Effect.never
      if ("disconnect" in answer) {
        return yield* new HttpClientError.HttpClientError({
          reason: new HttpClientError.TransportError({
            request,
            cause: new TypeError("fetch failed", { cause: Object.assign(new Error("closed"), answer.disconnect) })
          })
        })
      }
      if (answer.delay !== undefined) yield* Effect.sleep(answer.delay)
      const status = answer.status ?? 200
      const text = answer.text ?? (answer.json === undefined ? "" : JSON.stringify(answer.json))
      return HttpClientResponse.fromWeb(
        request,
        new Response(status === 204 ? null : answer.stream ?? text, {
          status,
          headers: { "content-type": "application/vnd.api+json; charset=utf-8", ...answer.headers }
        })
      )
    })
  )
  return { requests, layer: Layer.succeed(HttpClient.HttpClient, client) }
}

export const credential = { applicationId: "application-id", secret: Redacted.make("s3cr3t-of-the-token") }

/** The whole client on a mock. */
export const mockPco = (
  reply: (sent: Sent, index: number) => Reply,
  options: PcoConfig.Options & Pick<Pco.Options, "metrics" | "rateLimit"> = {}
) => {
  const mock = mockHttpClient(reply)
  const layer = Pco.layerWithoutHttpClient({ auth: credential, rateLimit: false, ...options }).pipe(
    Layer.provideMerge(mock.layer)
  )
  return { requests: mock.requests, layer }
}

/** A person as Planning Center sends it. */
export const personResource = (id: string, attributes: Record<string, unknown> = {}) => ({
  type: "Person",
  id,
  attributes: { first_name: "Ada", last_name: "Lovelace", ...attributes },
  links: { self: `https://api.planningcenteronline.com/people/v2/people/${id}` }
})

export const personDocument = (id: string, attributes: Record<string, unknown> = {}) => ({
  data: personResource(id, attributes),
  included: [],
  meta: { can_include: ["emails"], parent: { id: "1", type: "Organization" } }
})
