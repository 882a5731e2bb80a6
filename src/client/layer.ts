/**
 * The client: the service that operations need, and the layer that provides it.
 *
 * @since 0.1.0
 */
import * as Layer from "effect/Layer"
import { PcoClient } from "./PcoClient.ts"
import * as Run from "./run.ts"

export { PcoClient, type Service } from "./PcoClient.ts"

/**
 * Runs operations on the services below it: bring an `HttpClient`, a credential,
 * a configuration, a rate limiter, a cache and metrics of your choice, and what
 * shares requests, counts those under way and stops when a product is down.
 * `Pco.layer` does so with the usual ones.
 *
 * It is built anew wherever it is provided: Effect shares one build of a layer, and
 * a shared client would act as the user of whoever was first.
 *
 * **Example** (A stack of your own)
 *
 * ```ts
 * import { Layer, Redacted } from "effect"
 * import {
 *   PcoAuth,
 *   PcoCache,
 *   PcoCircuitBreaker,
 *   PcoClient,
 *   PcoConcurrency,
 *   PcoConfig,
 *   PcoInFlight,
 *   PcoRateLimiter
 * } from "effect-pco"
 * import { PcoMetrics } from "effect-pco/telemetry"
 * import { FetchHttpClient } from "effect/http"
 *
 * export const layer = PcoClient.layer.pipe(
 *   Layer.provide([PcoCircuitBreaker.layer, PcoConcurrency.layer, PcoInFlight.layer]),
 *   Layer.provide([
 *     FetchHttpClient.layer,
 *     PcoAuth.layerBearer({ token: Redacted.make("an access token") }),
 *     PcoConfig.layer({ timeout: "10 seconds" }),
 *     PcoRateLimiter.layerMemory(),
 *     PcoCache.layerNone,
 *     PcoMetrics.layerNoop
 *   ])
 * )
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layer: Layer.Layer<PcoClient, never, Run.Services> = Layer.fresh(Layer.effect(PcoClient, Run.make))
