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
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import type * as HttpServer from "effect/http/HttpServer"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as PcoCache from "../cache/PcoCache.ts"
import * as PcoClient from "../client/layer.ts"
import * as PcoAuth from "../auth/PcoAuth.ts"
import type { PcoClient as Client } from "../client/PcoClient.ts"
import * as PcoConcurrency from "../client/PcoConcurrency.ts"
import * as PcoConfig from "../client/PcoConfig.ts"
import { Embedded } from "../client/state.ts"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import * as PcoMetrics from "../telemetry/PcoMetrics.ts"
import * as PcoCircuitBreaker from "../traffic/PcoCircuitBreaker.ts"
import * as PcoInFlight from "../traffic/PcoInFlight.ts"
import * as PcoRateLimiter from "../traffic/PcoRateLimiter.ts"
import * as InProcess from "./inProcess.ts"
import type { Options } from "./options.ts"
import type { TokenResponse } from "./oauth/endpoints.ts"
import { make } from "./running.ts"
import { FakePco } from "./Service.ts"
import { serve } from "./serve.ts"
import { toWebHandler } from "./webHandler.ts"

export { type Fault } from "./faults.ts"
export { parseFaults } from "./faultText.ts"
export { type Recorded, UnexpectedRequests } from "./inspect/log.ts"
export { type RowInput, type Snapshot } from "./inspect/state.ts"
export {
  type Credential,
  type OAuthClient,
  type OAuthOptions,
  type Rights,
  type TokenOptions
} from "./oauth/credentials.ts"
export { type TokenResponse } from "./oauth/endpoints.ts"
export { type LimitOptions, type Options } from "./options.ts"
export { type LagOptions } from "./engine/lags.ts"
export { type Ignored } from "./engine/served.ts"
export { type Row } from "./engine/Store.ts"
export { FakePco, type Service } from "./Service.ts"
export { ConnectionReset, toWebHandler, type WebHandler } from "./webHandler.ts"
export { type Delivery, type DeliveryOptions } from "./webhooks/queue.ts"

/**
 * The options of a whole client on an embedded Planning Center.
 *
 * @category models
 * @since 0.1.0
 */
export interface LayerOptions extends Options {
  /** The options of the client. */
  readonly config?: PcoConfig.Options | undefined
  /**
   * Who the client acts as. By default the first of `credentials`, or any personal
   * access token; with `oauth.only` an access token that is renewed in time.
   */
  readonly auth?: Layer.Layer<PcoAuth.PcoAuth, PcoError, FakePco | HttpClient.HttpClient> | undefined
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
  | PcoCircuitBreaker.PcoCircuitBreaker
  | PcoConcurrency.PcoConcurrency
  | PcoConfig.PcoConfig
  | PcoInFlight.PcoInFlight
  | PcoMetrics.PcoMetrics
  | PcoMetrics.PcoMetricsReader
  | PcoRateLimiter.PcoRateLimiter

const httpClient = (
  operation: string,
  options: Options,
  more?: ReadonlyArray<string>
): Layer.Layer<HttpClient.HttpClient | FakePco, PcoError> =>
  Layer.effectContext(
    Effect.flatMap(Effect.scope, (scope) => make(operation, options, more, scope)).pipe(
      Effect.map((running) =>
        Context.make(FakePco, FakePco.of(running.service)).pipe(
          Context.add(HttpClient.HttpClient, InProcess.make(running))
        )
      )
    )
  )

// Renewed a minute before it ends, as it should be done.
const layerToken: Layer.Layer<PcoAuth.PcoAuth, never, FakePco> = Layer.effect(
  PcoAuth.PcoAuth,
  Effect.map(FakePco, (church) => {
    let token: TokenResponse | undefined
    return PcoAuth.PcoAuth.of({
      fingerprint: "embedded",
      authorization: Effect.gen(function*() {
        const now = yield* Clock.currentTimeMillis
        if (token === undefined || now >= (token.created_at + token.expires_in - 60) * 1000) {
          token = yield* church.issueToken()
        }
        return Redacted.make(`Bearer ${token.access_token}`)
      })
    })
  })
)

let churches = 0

const authOf = ({ auth, credentials, oauth }: LayerOptions): NonNullable<LayerOptions["auth"]> => {
  if (Layer.isLayer(auth)) return auth
  if (auth !== undefined) {
    // it is not repeated: it may be a secret
    const issue = { field: "auth", problem: "is no layer", expected: "a layer such as PcoAuth.layerBearer" }
    return Layer.effect(PcoAuth.PcoAuth, Effect.fail(invalidInput("FakePco.layer", [issue])))
  }
  if (oauth?.only === true) return layerToken
  const { applicationId = "embedded", secret = "no secret at all" } = credentials?.[0] ?? {}
  return PcoAuth.layerPersonalAccessToken({
    applicationId,
    secret: typeof secret === "string" ? Redacted.make(secret) : secret
  })
}

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
  // whatever stands in their place is refused where the church is made
  const given = Object(options) as LayerOptions
  return PcoClient.layer.pipe(
    // what jobs remember of one embedded church is not true of another
    Layer.provide(Layer.fresh(Layer.sync(Embedded, () => ++churches))),
    Layer.provideMerge(Layer.mergeAll(PcoCircuitBreaker.layer, PcoConcurrency.layer, PcoInFlight.layer)),
    Layer.provideMerge(Layer.mergeAll(
      authOf(given).pipe(Layer.provideMerge(httpClient("FakePco.layer", options, ["auth", "config"]))),
      PcoCache.layerNone,
      PcoConfig.layer(given.config),
      PcoMetrics.layer,
      given.limit === false ? PcoRateLimiter.layerUnlimited : PcoRateLimiter.layerMemory()
    ))
  )
}

/**
 * The embedded Planning Center on the `HttpServer` below: on a free port where that
 * one is asked for port 0, for clients of any kind.
 *
 * Fails with `Invalid` when an option is wrong.
 *
 * **Example** (A port of its own)
 *
 * ```ts
 * import { NodeHttpServer } from "@effect/platform-node"
 * import { Effect, Layer } from "effect"
 * import { HttpServer } from "effect/http"
 * import { FakePco } from "effect-pco/testing"
 * import { createServer } from "node:http"
 *
 * const server = FakePco.layerServer({ people: 5 }).pipe(
 *   Layer.provideMerge(NodeHttpServer.layer(createServer, { port: 0, host: "127.0.0.1" }))
 * )
 * const program = HttpServer.addressFormattedWith((origin) =>
 *   Effect.promise(async () => {
 *     const headers = { authorization: "Basic bWFkZTp1cA==" }
 *     const answer = await fetch(`${origin}/people/v2/people/1`, { headers })
 *     return (await answer.json()).data.attributes.name
 *   })
 * )
 *
 * console.log(await Effect.runPromise(Effect.provide(program, server)))
 * // => Ada Lovelace
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layerServer = (options: Options = {}): Layer.Layer<FakePco, PcoError, HttpServer.HttpServer> =>
  Layer.unwrap(
    Effect.map(
      toWebHandler(options),
      (handler) => Layer.merge(serve(handler), Layer.succeed(FakePco, FakePco.of(handler.church)))
    )
  )
