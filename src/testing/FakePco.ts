/**
 * A Planning Center that lives in the process: no account, no server, no network.
 *
 * It answers as the real one was recorded to answer, quirks included: pages are
 * cut at 100 rows, unknown parameters are ignored, a malformed date is stored as
 * null, and too many requests are refused. It is made from the same descriptors
 * as the typed client.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientError from "effect/http/HttpClientError"
import type * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as PcoCache from "../cache/PcoCache.ts"
import * as PcoClient from "../client/layer.ts"
import * as PcoAuth from "../client/PcoAuth.ts"
import type { PcoClient as Client } from "../client/PcoClient.ts"
import * as PcoConfig from "../client/PcoConfig.ts"
import type { PcoError } from "../client/PcoError.ts"
import * as PcoMetrics from "../telemetry/PcoMetrics.ts"
import * as PcoRateLimiter from "../traffic/PcoRateLimiter.ts"
import type { Options } from "./options.ts"
import type { Running, Service } from "./running.ts"
import { make } from "./running.ts"
import type { Answer } from "./server/answers.ts"

export { type Fault } from "./faults.ts"
export { type LimitOptions, type Options } from "./options.ts"
export { type Recorded, type Service } from "./running.ts"
export { type Row } from "./server/Store.ts"

/**
 * The church that a program runs against.
 *
 * **Example** (A lost answer)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   const church = yield* FakePco.FakePco
 *   yield* church.failNext({ method: "POST", disconnect: "after" })
 *   const error = yield* Effect.flip(Person.create({ first_name: "Grace", last_name: "Hopper" }))
 *   console.log(error.mayHaveTakenEffect, (yield* church.rows("Person")).length)
 *   // => true 6
 * })
 *
 * await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * ```
 *
 * @category services
 * @since 0.1.0
 */
export class FakePco extends Context.Service<FakePco, Service>()("effect-pco/testing/FakePco") {}

/**
 * The options of a whole client on an embedded Planning Center.
 *
 * @category models
 * @since 0.1.0
 */
export interface LayerOptions extends Options {
  /** The options of the client. */
  readonly config?: PcoConfig.Options | undefined
}

/**
 * Everything that `layer` brings.
 *
 * @category models
 * @since 0.1.0
 */
export type Services =
  | Client
  | FakePco
  | HttpClient.HttpClient
  | PcoAuth.PcoAuth
  | PcoCache.PcoCache
  | PcoConfig.PcoConfig
  | PcoMetrics.PcoMetrics
  | PcoRateLimiter.PcoRateLimiter

const bodyOf = ({ body }: HttpClientRequest.HttpClientRequest): string => {
  switch (body._tag) {
    case "Uint8Array":
      return new TextDecoder().decode(body.body)
    case "Raw":
      return typeof body.body === "string" ? body.body : ""
    default:
      return ""
  }
}

const toWeb = ({ body, headers, status }: Answer): Response =>
  new Response(body === "" ? null : body, { status, headers })

// The body of a web response is read in turns of the event loop, and TestClock does not wait for those. The text is
// at hand: with it a request takes no time but that of the clock.
const withText = (response: HttpClientResponse.HttpClientResponse, body: string) =>
  Object.defineProperty(response, "text", { value: Effect.succeed(body) })

const toClient = (running: Running): HttpClient.HttpClient =>
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

const httpClient = (
  operation: string,
  options: Options,
  more?: ReadonlyArray<string>
): Layer.Layer<HttpClient.HttpClient | FakePco, PcoError> =>
  Layer.effectContext(
    Effect.map(make(operation, options, more), (running) =>
      Context.make(FakePco, FakePco.of(running.service)).pipe(
        Context.add(HttpClient.HttpClient, toClient(running))
      ))
  )

/**
 * An `HttpClient` that answers out of an embedded Planning Center, whatever host
 * it is asked for. Time is that of the calling fiber: `TestClock` moves it.
 *
 * Fails with `Invalid` when an option is wrong.
 *
 * **Example** (A raw request)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { HttpClient } from "effect/http"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = HttpClient.get("https://api.planningcenteronline.com/people/v2/people", {
 *   headers: { authorization: "Basic bWFkZTp1cA==" },
 *   urlParams: { per_page: 500 }
 * }).pipe(
 *   Effect.flatMap((response) => response.json),
 *   Effect.map((json) => (json as { readonly meta: { readonly count: number } }).meta.count)
 * )
 *
 * console.log(await Effect.runPromise(Effect.provide(program, FakePco.layerHttpClient({ people: 120 }))))
 * // => 100
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layerHttpClient = (options: Options = {}): Layer.Layer<HttpClient.HttpClient | FakePco, PcoError> =>
  httpClient("FakePco.layerHttpClient", options)

/**
 * The whole client on an embedded Planning Center: what a test, a demonstration or
 * a day without network needs.
 *
 * With `limit: false` the client does not limit itself either.
 *
 * Fails with `Invalid` when an option is wrong.
 *
 * **Example** (The people of your test)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Person.list({ where: { search_name: "hop" }, include: ["emails"] }).pipe(
 *   Effect.map(({ data }) => data.map((person) => `${person.name} <${person.emails[0]?.address}>`))
 * )
 *
 * const church = FakePco.layer({
 *   people: [
 *     { first_name: "Ada", last_name: "Lovelace" },
 *     { first_name: "Grace", last_name: "Hopper", emails: [{ address: "grace@example.com", primary: true }] }
 *   ]
 * })
 * console.log(await Effect.runPromise(Effect.provide(program, church)))
 * // => [ 'Grace Hopper <grace@example.com>' ]
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layer = (options: LayerOptions = {}): Layer.Layer<Services, PcoError> => {
  const { config, ...rest } = options
  return PcoClient.layer.pipe(
    Layer.provideMerge(Layer.mergeAll(
      httpClient("FakePco.layer", rest, ["config"]),
      PcoAuth.layerPersonalAccessToken({ applicationId: "embedded", secret: Redacted.make("no secret at all") }),
      PcoCache.layerNone,
      PcoConfig.layer(config),
      PcoMetrics.layer,
      rest.limit === false ? PcoRateLimiter.layerUnlimited : PcoRateLimiter.layerMemory()
    ))
  )
}

/**
 * A handler of web requests that answers out of an embedded Planning Center, to
 * be put behind any server. Links in its answers begin with the origin that the
 * request was made to.
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
 * ```
 *
 * @category conversions
 * @since 0.1.0
 */
export const toWebHandler = Effect.fnUntraced(function*(
  options: Options = {}
): Effect.fn.Return<(request: Request) => Promise<Response>, PcoError> {
  const running = yield* make("FakePco.toWebHandler", options)
  const run = Effect.runPromiseWith(yield* Effect.context<never>())
  return async (request) => {
    const { headers, method, url } = request
    const answered = running.answer({ method, url, headers: Object.fromEntries(headers), body: await request.text() })
    // nothing makes requests fail here, so an answer always comes
    return toWeb((await run(answered))!)
  }
})
