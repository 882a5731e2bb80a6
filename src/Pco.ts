/**
 * The whole client in one layer.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import type * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import * as Predicate from "effect/Predicate"
import type * as Redacted from "effect/Redacted"
import * as PcoCache from "./cache/PcoCache.ts"
import { secretOptionsOf } from "./client/PcoAuth.ts"
import { asVariables, readCredential, readOptions } from "./auth/environment.ts"
import * as PcoClient from "./client/layer.ts"
import * as PcoAuth from "./auth/PcoAuth.ts"
import * as PcoConcurrency from "./client/PcoConcurrency.ts"
import * as PcoConfig from "./client/PcoConfig.ts"
import type { PcoError } from "./client/PcoError.ts"
import { invalidInput } from "./client/PcoError.ts"
import { optionNames, settle } from "./client/settings.ts"
import type { TokenStore } from "./auth/TokenStore.ts"
import type * as Issue from "./jsonapi/Issue.ts"
import * as PcoMetrics from "./telemetry/PcoMetrics.ts"
import * as PcoCircuitBreaker from "./traffic/PcoCircuitBreaker.ts"
import * as PcoInFlight from "./traffic/PcoInFlight.ts"
import * as PcoRateLimiter from "./traffic/PcoRateLimiter.ts"
import { describeOption } from "./client/describeOption.ts"

export { refresh, withCacheTtl, withoutCache } from "./cache/scopes.ts"
export { defer as deferred } from "./cache/WriteBehind.ts"
export { withEffectWithin } from "./client/EffectWithin.ts"
export { make as operation } from "./client/Operation.ts"
export { withPriority } from "./client/Priority.ts"

/**
 * A user who signed in with OAuth, and the store that has the tokens.
 *
 * @category models
 * @since 0.1.0
 */
export interface OAuthCredential extends PcoAuth.OAuthOptions {
  readonly tokenStore: Layer.Layer<TokenStore, PcoError>
}

/**
 * Who the client acts as: a personal access token, a user who signed in with OAuth, or
 * an access token that another program renews.
 *
 * @category models
 * @since 0.1.0
 */
export type Credential = PcoAuth.PersonalAccessToken | OAuthCredential | { readonly token: Redacted.Redacted }

/**
 * The options of the whole client.
 *
 * @category models
 * @since 0.1.0
 */
export interface Options extends PcoConfig.Options {
  readonly auth: Credential
  /**
   * What the rate limit is until the first answer tells, a layer of `PcoRateLimiter` such as `layerRedis`, or `false`
   * for no limit. One layer that several clients are given is one limiter, and clients with the same credential in one
   * process should share one.
   */
  readonly rateLimit?:
    | PcoRateLimiter.Options
    | Layer.Layer<PcoRateLimiter.PcoRateLimiter, PcoError>
    | false
    | undefined
  /**
   * Holds answers in memory, with these options (`{}` for the usual ones), or as a layer of
   * `PcoCache` does. Nothing is held by default.
   */
  readonly cache?:
    | PcoCache.Options
    | Layer.Layer<PcoCache.PcoCache, PcoError, PcoConfig.PcoConfig>
    | false
    | undefined
  /** How much the metrics remember, or `false` for no metrics at all. */
  readonly metrics?: PcoMetrics.Options | false | undefined
}

/**
 * The services that the whole client consists of. All of them can be used by a
 * program, to read what it cost or the state of the limit.
 *
 * @category models
 * @since 0.1.0
 */
export type Services =
  | PcoAuth.PcoAuth
  | PcoCache.PcoCache
  | PcoCircuitBreaker.PcoCircuitBreaker
  | PcoClient.PcoClient
  | PcoConcurrency.PcoConcurrency
  | PcoConfig.PcoConfig
  | PcoInFlight.PcoInFlight
  | PcoMetrics.PcoMetrics
  | PcoMetrics.PcoMetricsReader
  | PcoRateLimiter.PcoRateLimiter

const refused = <A>(issues: ReadonlyArray<Issue.Issue>): Layer.Layer<A, PcoError> =>
  Layer.effectContext(Effect.fail(invalidInput("Pco.layer", issues)))

const authLayer = (
  credential: Credential | undefined
): Layer.Layer<PcoAuth.PcoAuth, PcoError, HttpClient.HttpClient | PcoConfig.PcoConfig> => {
  if (typeof credential !== "object" || credential === null) {
    // the value may be the secret itself, so the error does not repeat it
    const problem = credential === undefined || credential === null ? "is missing" : "is no credential"
    const expected = "{ applicationId, secret }, { token }, or a user who signed in with OAuth"
    return refused([{ field: "auth", problem, expected }])
  }
  if ("token" in credential) return PcoAuth.layerBearer(credential)
  if (!("clientId" in credential)) return PcoAuth.layerPersonalAccessToken(credential)
  const { tokenStore, ...options } = credential
  if (tokenStore !== undefined) return Layer.provide(PcoAuth.layerOAuth(options), tokenStore)
  const issue = { field: "auth.tokenStore", problem: "is missing", expected: "a layer such as TokenStore.layerMemory" }
  return refused([issue])
}

const isLayer = <A, E, R>(option: Layer.Layer<A, E, R> | object): option is Layer.Layer<A, E, R> =>
  Layer.isLayer(option)

const rateLimitLayer = (
  rateLimit: Options["rateLimit"] = {}
): Layer.Layer<PcoRateLimiter.PcoRateLimiter, PcoError> => {
  if (rateLimit === false) return PcoRateLimiter.layerUnlimited
  return isLayer(rateLimit) ? rateLimit : PcoRateLimiter.layerMemory(rateLimit)
}

type CacheLayer = Layer.Layer<PcoCache.PcoCache, PcoError, PcoConfig.PcoConfig>

const cacheLayer = (cache: Options["cache"]): CacheLayer => {
  if (cache === undefined || cache === false) return PcoCache.layerNone
  return isLayer(cache) ? cache : PcoCache.layerMemory(cache)
}

const metricsLayer = (
  metrics: Options["metrics"]
): Layer.Layer<PcoMetrics.PcoMetrics | PcoMetrics.PcoMetricsReader, PcoError> => {
  if (metrics === undefined) return PcoMetrics.layer
  return metrics === false ? PcoMetrics.layerNoop : PcoMetrics.layerWith(metrics)
}

/**
 * The usual client on an `HttpClient` of your choice: undici, a mock, a recording.
 *
 * Fails with `Invalid` when an option is wrong or a credential is missing.
 *
 * @category layers
 * @since 0.1.0
 */
export const layerWithoutHttpClient = (options: Options): Layer.Layer<Services, PcoError, HttpClient.HttpClient> => {
  const names: ReadonlyArray<keyof Options> = ["auth", "rateLimit", "cache", "metrics", ...optionNames]
  const [given, unknown] = secretOptionsOf(options, names)
  const { auth, cache, metrics, rateLimit, ...config } = given
  const issues = Object.entries({ cache, metrics, rateLimit }).flatMap(([field, value]) =>
    value === undefined || value === false || Predicate.isObject(value)
      ? []
      : [{ field, problem: `is ${describeOption(value)}`, expected: "options, a layer, or false to switch it off" }]
  )
  if (unknown.length > 0 || issues.length > 0) {
    const known = Object.fromEntries(Object.entries(config).filter(([name]) => names.includes(name as keyof Options)))
    return refused([...unknown, ...issues, ...settle(known).issues])
  }
  return PcoClient.layer.pipe(
    Layer.provideMerge(Layer.mergeAll(PcoCircuitBreaker.layer, PcoConcurrency.layer, PcoInFlight.layer)),
    Layer.provideMerge(Layer.mergeAll(
      Layer.provideMerge(
        Layer.merge(authLayer(auth), cacheLayer(cache)),
        PcoConfig.layer(config)
      ),
      metricsLayer(metrics),
      rateLimitLayer(rateLimit)
    ))
  )
}

/**
 * The usual client: `fetch`, a rate limiter in memory, metrics, and a cache where one is asked for.
 *
 * Fails with `Invalid` when an option is wrong or a credential is missing.
 *
 * **Example** (A client for the real Planning Center)
 *
 * ```ts
 * import { Redacted } from "effect"
 * import { Pco } from "effect-pco"
 *
 * export const layer = Pco.layer({
 *   auth: { applicationId: "0123abcd", secret: Redacted.make("its secret") },
 *   userAgent: "MyChurchSync (dev@example.org)"
 * })
 * ```
 *
 * **Example** (Many processes on one credential)
 *
 * ```ts
 * import { NodeRedis } from "@effect/platform-node"
 * import { Layer, Redacted } from "effect"
 * import { LazyRedis, Pco, PcoRateLimiter } from "effect-pco"
 *
 * const redis = LazyRedis.layer(NodeRedis.layer({ url: "redis://127.0.0.1:6379" }))
 *
 * export const layer = Pco.layer({
 *   auth: { applicationId: "0123abcd", secret: Redacted.make("its secret") },
 *   rateLimit: PcoRateLimiter.layerRedis().pipe(Layer.provide(redis))
 * })
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layer = (options: Options): Layer.Layer<Services, PcoError> =>
  Layer.provide(layerWithoutHttpClient(options), FetchHttpClient.layer)

/**
 * The usual client, set up from the environment (Effect's `Config`).
 *
 * | variable | what it is |
 * |---|---|
 * | `PCO_APPLICATION_ID`, `PCO_SECRET` | a personal access token |
 * | `PCO_ACCESS_TOKEN` | an access token, in place of the two |
 * | `PCO_USER_AGENT` | your program and how to reach you |
 * | `PCO_BASE_URL` | where requests go, when not to Planning Center: an origin without a path |
 * | `PCO_UPLOAD_URL` | where files go, when not to Planning Center |
 * | `PCO_TIMEOUT`, `PCO_DEADLINE` | durations such as `30 seconds` |
 * | `PCO_RETRIES`, `PCO_CONCURRENCY` | whole numbers |
 * | `PCO_IGNORED_PARAMETERS` | `fail` or `log` |
 * | `PCO_DECODE` | `tolerant` or `strict` |
 *
 * Fails with `Invalid` that names the variable.
 *
 * **Example** (A variable that is missing)
 *
 * ```ts
 * import { ConfigProvider, Effect, Layer } from "effect"
 * import { Pco } from "effect-pco"
 *
 * const environment = ConfigProvider.fromUnknown({ PCO_APPLICATION_ID: "0123abcd" })
 * const layer = Pco.layerConfig.pipe(Layer.provide(ConfigProvider.layer(environment)))
 * const error = await Effect.runPromise(Effect.flip(Effect.scoped(Layer.build(layer))))
 * console.log(error.message.split(";")[0])
 * // => Pco.layerConfig: refused before sending: PCO_SECRET: is missing
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layerConfigWithoutHttpClient: Layer.Layer<Services, PcoError, HttpClient.HttpClient> = Layer.unwrap(
  Effect.gen(function*() {
    const auth = yield* readCredential
    const options = yield* readOptions
    return Layer.catch(
      layerWithoutHttpClient({ ...options, auth }),
      (error) => Layer.unwrap(Effect.fail(asVariables(error)))
    )
  })
)

/**
 * The usual client, set up from the environment, on `fetch`.
 *
 * @category layers
 * @since 0.1.0
 */
export const layerConfig: Layer.Layer<Services, PcoError> = Layer.provide(
  layerConfigWithoutHttpClient,
  FetchHttpClient.layer
)
