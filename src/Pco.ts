/**
 * The whole client in one layer.
 *
 * @since 0.1.0
 */
import * as Config from "effect/Config"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import type * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as PcoCache from "./cache/PcoCache.ts"
import * as PcoClient from "./client/layer.ts"
import * as PcoAuth from "./client/PcoAuth.ts"
import * as PcoConcurrency from "./client/PcoConcurrency.ts"
import * as PcoConfig from "./client/PcoConfig.ts"
import type { PcoError } from "./client/PcoError.ts"
import { invalidInput } from "./client/PcoError.ts"
import type { TokenStore } from "./client/TokenStore.ts"
import type { Issue } from "./jsonapi/Issue.ts"
import * as PcoMetrics from "./telemetry/PcoMetrics.ts"
import * as PcoCircuitBreaker from "./traffic/PcoCircuitBreaker.ts"
import * as PcoFlights from "./traffic/PcoFlights.ts"
import * as PcoRateLimiter from "./traffic/PcoRateLimiter.ts"

export { refresh, withCacheTtl, withoutCache } from "./cache/scopes.ts"
export { defer as deferred } from "./cache/WriteBehind.ts"
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
 * an access token that somebody else keeps fresh.
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
 * program, to read what it cost or where the limit stands.
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
  | PcoFlights.PcoFlights
  | PcoMetrics.PcoMetrics
  | PcoRateLimiter.PcoRateLimiter

const authLayer = (
  credential: Credential
): Layer.Layer<PcoAuth.PcoAuth, PcoError, HttpClient.HttpClient | PcoConfig.PcoConfig> => {
  if ("token" in credential) return PcoAuth.layerBearer(credential)
  if (!("clientId" in credential)) return PcoAuth.layerPersonalAccessToken(credential)
  const { tokenStore, ...options } = credential
  if (tokenStore !== undefined) return Layer.provide(PcoAuth.layerOAuth(options), tokenStore)
  const issue = { field: "auth.tokenStore", problem: "is missing", expected: "a layer such as TokenStore.layerMemory" }
  return Layer.effect(PcoAuth.PcoAuth, Effect.fail(invalidInput("Pco.layer", [issue])))
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

const metricsLayer = (metrics: Options["metrics"]): Layer.Layer<PcoMetrics.PcoMetrics, PcoError> => {
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
  const { auth, cache, metrics, rateLimit, ...config } = options
  return PcoClient.layer.pipe(
    Layer.provideMerge(Layer.mergeAll(PcoCircuitBreaker.layer, PcoConcurrency.layer, PcoFlights.layer)),
    Layer.provideMerge(Layer.mergeAll(
      Layer.provideMerge(
        Layer.merge(authLayer(auth ?? { applicationId: "", secret: Redacted.make("") }), cacheLayer(cache)),
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
 * import { Pco, PcoRateLimiter } from "effect-pco"
 *
 * const redis = Layer.orDie(NodeRedis.layer({ url: "redis://127.0.0.1:6379" }))
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

/** Each variable, the option that it sets, and how its text is read. */
const variables = {
  baseUrl: ["PCO_BASE_URL", "text"],
  uploadUrl: ["PCO_UPLOAD_URL", "text"],
  userAgent: ["PCO_USER_AGENT", "text"],
  timeout: ["PCO_TIMEOUT", "text"],
  deadline: ["PCO_DEADLINE", "text"],
  concurrency: ["PCO_CONCURRENCY", "number"],
  retries: ["PCO_RETRIES", "number"],
  ignoredParameters: ["PCO_IGNORED_PARAMETERS", "text"]
} as const

// The options of the client and the variables that a person set do not have the same names.
const variableOf = (field: string): string => {
  if (field === "retry.times") return variables.retries[0]
  if (field === "applicationId") return "PCO_APPLICATION_ID"
  if (field === "secret") return "PCO_SECRET"
  if (field === "token") return "PCO_ACCESS_TOKEN"
  return field in variables ? variables[field as keyof typeof variables][0] : field
}

const asVariables = (error: PcoError): PcoError =>
  error.reason._tag === "Invalid" && error.reason.origin === "input"
    ? invalidInput(
      "Pco.layerConfig",
      error.reason.issues.map((issue) => ({ ...issue, field: variableOf(issue.field) }))
    )
    : error

const unreadable = (name: string) => (error: Config.ConfigError): PcoError =>
  invalidInput("Pco.layerConfig", [{ field: name, problem: `cannot be read: ${error.message}` }])

const readText = (name: string): Effect.Effect<string | undefined, PcoError> =>
  Effect.mapBoth(Config.option(Config.String(name)), {
    onFailure: unreadable(name),
    onSuccess: Option.getOrUndefined
  })

const readSecret = (name: string): Effect.Effect<Redacted.Redacted | undefined, PcoError> =>
  Effect.mapBoth(Config.option(Config.Redacted(name)), {
    onFailure: unreadable(name),
    onSuccess: Option.getOrUndefined
  })

const token = "a personal access token from https://api.planningcenteronline.com/oauth/applications"

const readCredential: Effect.Effect<Credential, PcoError> = Effect.gen(function*() {
  const accessToken = yield* readSecret("PCO_ACCESS_TOKEN")
  const applicationId = yield* readText("PCO_APPLICATION_ID")
  const secret = yield* readSecret("PCO_SECRET")
  const issues: Array<Issue> = []
  if (accessToken !== undefined) {
    if (applicationId === undefined && secret === undefined) return { token: accessToken }
    issues.push({
      field: "PCO_ACCESS_TOKEN",
      problem: "is set beside PCO_APPLICATION_ID or PCO_SECRET",
      expected: "one credential: an access token, or an application id with its secret"
    })
  } else {
    if (applicationId === undefined) {
      issues.push({ field: "PCO_APPLICATION_ID", problem: "is missing", expected: `the application id of ${token}` })
    }
    if (secret === undefined) {
      issues.push({ field: "PCO_SECRET", problem: "is missing", expected: `the secret of ${token}` })
    }
  }
  return applicationId === undefined || secret === undefined || issues.length > 0
    ? yield* invalidInput("Pco.layerConfig", issues)
    : { applicationId, secret }
})

const readOptions: Effect.Effect<PcoConfig.Options, PcoError> = Effect.gen(function*() {
  const options: Record<string, unknown> = {}
  for (const [option, [name, type]] of Object.entries(variables)) {
    const text = yield* readText(name)
    if (text === undefined) continue
    const value = type === "number" ? Number(text) : text
    if (type === "number" && (text.trim() === "" || !Number.isFinite(value))) {
      return yield* invalidInput("Pco.layerConfig", [
        { field: name, problem: `is ${JSON.stringify(text)}`, expected: "a whole number" }
      ])
    }
    if (option === "retries") options["retry"] = { times: value }
    else options[option] = value
  }
  return options as PcoConfig.Options
})

/**
 * The usual client, set up from the environment (Effect's `Config`).
 *
 * | variable | what it is |
 * |---|---|
 * | `PCO_APPLICATION_ID`, `PCO_SECRET` | a personal access token |
 * | `PCO_ACCESS_TOKEN` | an access token, in place of the two |
 * | `PCO_USER_AGENT` | your program and how to reach you |
 * | `PCO_BASE_URL` | where requests go, when not to Planning Center |
 * | `PCO_UPLOAD_URL` | where files go, when not to Planning Center |
 * | `PCO_TIMEOUT`, `PCO_DEADLINE` | durations such as `30 seconds` |
 * | `PCO_RETRIES`, `PCO_CONCURRENCY` | whole numbers |
 * | `PCO_IGNORED_PARAMETERS` | `fail` or `log` |
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
