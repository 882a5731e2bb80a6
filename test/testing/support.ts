import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import type { HttpMethod } from "effect/http/HttpMethod"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Layer from "effect/Layer"
import { FakePco } from "../../src/testing/index.ts"

export const origin = "https://api.planningcenteronline.com"

export interface Sent {
  readonly status: number
  readonly headers: { readonly [name: string]: string | undefined }
  readonly text: string
  // the shapes are what these tests are about
  readonly json: any
}

/** One request with a credential, as curl would make it. */
export const send = Effect.fnUntraced(function*(
  method: string,
  path: string,
  options: { readonly body?: unknown; readonly headers?: { readonly [name: string]: string } } = {}
) {
  const request = HttpClientRequest.make(method as HttpMethod)(path.startsWith("http") ? path : origin + path, {
    headers: { authorization: "Basic bWFkZTp1cA==", ...options.headers }
  })
  const { body } = options
  const response = yield* HttpClient.execute(
    body === undefined
      ? request
      : HttpClientRequest.bodyText(request, typeof body === "string" ? body : JSON.stringify(body), "application/json")
  )
  const text = yield* response.text
  const sent: Sent = {
    status: response.status,
    headers: response.headers,
    text,
    json: text.startsWith("{") ? JSON.parse(text) : undefined
  }
  return sent
})

export const get = (path: string, headers?: { readonly [name: string]: string }) =>
  send("GET", `/people/v2${path}`, headers === undefined ? {} : { headers })

export const post = (path: string, body: unknown) => send("POST", `/people/v2${path}`, { body })

export const patch = (path: string, body: unknown) => send("PATCH", `/people/v2${path}`, { body })

export const remove = (path: string) => send("DELETE", `/people/v2${path}`)

export const data = (
  attributes: { readonly [name: string]: unknown },
  relationships?: { readonly [name: string]: unknown },
  included?: ReadonlyArray<unknown>
) => ({
  data: {
    attributes,
    ...(relationships === undefined
      ? undefined
      : { relationships: Object.fromEntries(Object.entries(relationships).map(([name, data]) => [name, { data }])) })
  },
  ...(included === undefined ? undefined : { included })
})

export const ids = ({ json }: Sent): ReadonlyArray<string> => json.data.map((row: { readonly id: string }) => row.id)

export const values = ({ json }: Sent, name: string): ReadonlyArray<unknown> =>
  json.data.map((row: { readonly attributes: Record<string, unknown> }) => row.attributes[name])

/** A church without a limit, so that a test may ask as often as it wants. */
export const church = (options: FakePco.Options = {}) =>
  FakePco.layerHttpClient({ limit: false, people: 60, ...options })

/** A church of its own for every test that writes. */
export const fresh = <A, E, R>(
  effect: Effect.Effect<A, E, R>,
  options: FakePco.Options = {}
) => Effect.provide(effect, Layer.fresh(church(options)))
