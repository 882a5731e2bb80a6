/**
 * How the client behaves, checked once.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Redacted from "effect/Redacted"
import type * as Schedule from "effect/Schedule"
import type { PcoError } from "./PcoError.ts"
import { invalidInput } from "./PcoError.ts"
import type { Product } from "./Product.ts"
import { settle } from "./settings.ts"

export { defaultBaseUrl, defaultUploadUrl, mostConcurrency } from "./settings.ts"

/**
 * What is told to `onRetry` before a request is made again.
 *
 * @category models
 * @since 0.1.0
 */
export interface Retrying {
  readonly error: PcoError
  /** The attempt that failed, starting with 1. */
  readonly attempt: number
  /** The wait before the next attempt. A wait for the rate limit comes on top. */
  readonly delay: Duration.Duration
}

/**
 * How failed requests are made again. Which ones are is not up to these options but
 * data of the error (`retry` of `PcoError`): reads and deletes on 408, 5xx and
 * connection failures, and any request that certainly never left or was answered 429.
 *
 * @category models
 * @since 0.1.0
 */
export interface RetryOptions {
  /** How often a request is made again. 3 by default, 0 switches retries off. */
  readonly times?: number | undefined
  /** The wait before the first retry, doubled with each further one and jittered by a fifth. 1 s by default. */
  readonly base?: Duration.Input | undefined
  /** No wait is longer than this, unless `Retry-After` asks for it. 30 s by default. */
  readonly cap?: Duration.Input | undefined
  /** Replaces the waits (as `RetrySchedule` does for a scope of the program): its delays are taken as they are, and when it ends so do the retries. */
  readonly schedule?: Schedule.Schedule<unknown, PcoError> | undefined
  /** Runs before each retry. */
  readonly onRetry?: ((retrying: Retrying) => Effect.Effect<void>) | undefined
}

/**
 * How gets of one resource become one request. A get that comes alone is sent at
 * once.
 *
 * @category models
 * @since 0.1.0
 */
export interface BatchOptions {
  /** How long a get waits for others while an earlier one of its kind is under way. 10 ms by default. */
  readonly window?: Duration.Input | undefined
}

/**
 * When nothing is sent any more to a product that keeps failing. 5xx, broken
 * connections and timeouts count; 4xx and 429 are answers.
 *
 * @category models
 * @since 0.1.0
 */
export interface CircuitBreakerOptions {
  /** So many failures of one product in a row. 20 by default, twice the requests under way. */
  readonly failures?: number | undefined
  /** How long nothing is sent, until one request finds out. 15 s by default. */
  readonly openFor?: Duration.Input | undefined
}

/**
 * The options of a client. All of them have a default.
 *
 * @category models
 * @since 0.1.0
 */
export interface Options {
  /** Where requests go. `https://api.planningcenteronline.com` by default. */
  readonly baseUrl?: string | undefined
  /**
   * Where files are uploaded. `https://upload.planningcenteronline.com` by default; without a default where `baseUrl`
   * is another one, so that what a test server is told never reaches Planning Center.
   */
  readonly uploadUrl?: string | undefined
  /**
   * Your program and how to reach you, such as `"MyChurchSync (dev@example.org)"`.
   * Planning Center asks for it, and its edge blocks requests without a User-Agent;
   * the name and version of this library are sent in any case.
   */
  readonly userAgent?: string | undefined
  /**
   * Headers to add to every request to the API and to the upload host, such as one that a gateway asks for. Pass a
   * secret as `Redacted`. Headers that this client sets itself are refused.
   */
  readonly headers?: { readonly [name: string]: Redacted.Redacted | string } | undefined
  /**
   * Makes the id of each request: a line of at most 200 ASCII characters. It is sent as `X-Request-Id`, and errors
   * contain it where no answer names another one. A random UUID by default.
   */
  readonly requestId?: Effect.Effect<string> | undefined
  /** The version of each API, a date or `LATEST`. The newest that this library knows by default. */
  readonly apiVersions?: { readonly [name in Product]?: string } | undefined
  /** How long one attempt may take, without the wait for the rate limit. 30 s by default. */
  readonly timeout?: Duration.Input | undefined
  /** How long an operation may take with all waits and retries. No limit by default. */
  readonly deadline?: Duration.Input | undefined
  readonly retry?: RetryOptions | undefined
  /** Requests under way at once. 10 by default and 25 at the most: Planning Center answers wrongly above. */
  readonly concurrency?: number | undefined
  /** Whether identical reads that are under way at the same time share one request. They do by default. */
  readonly coalesce?: boolean | undefined
  /**
   * Whether gets of one resource with the same options that are made at the same time
   * become one request, 100 ids at the most. They do by default, where the endpoint can;
   * `false` sends each by itself. A row that was read so has what a row of a list has: of
   * its links only those to itself, where a single read has one an edge.
   */
  readonly batch?: BatchOptions | false | undefined
  /** When nothing is sent any more to a product that keeps failing; `false` for never. */
  readonly circuitBreaker?: CircuitBreakerOptions | false | undefined
  /** The largest answer that is read, in bytes. 32 MiB by default. */
  readonly maxResponseBytes?: number | undefined
  /**
   * What happens when Planning Center ignored a parameter of a read: the rows
   * are withheld and the operation fails (`"fail"`, the default), or a warning is
   * logged and the rows are handed out (`"log"`).
   */
  readonly ignoredParameters?: "fail" | "log" | undefined
  /**
   * What happens when an answer differs from its description: an attribute of another kind, a new value of an enum, an
   * attribute that was not sent. `"tolerant"`, the default, keeps the value as it came and counts the attribute once
   * (`PcoMetrics.drift`, the drift in `PcoReport`). `"strict"` fails with `Malformed`, which names the attribute.
   */
  readonly decode?: "strict" | "tolerant" | undefined
}

/**
 * The options with their defaults filled in.
 *
 * @category models
 * @since 0.1.0
 */
export interface Service {
  readonly baseUrl: string
  /** `undefined` where nothing can be uploaded. */
  readonly uploadUrl: string | undefined
  readonly userAgent: string
  readonly headers: { readonly [name: string]: Redacted.Redacted | string }
  /** `undefined` for a random UUID. */
  readonly requestId: Effect.Effect<string> | undefined
  readonly apiVersions: { readonly [name in Product]: string }
  readonly timeout: Duration.Duration
  readonly deadline: Duration.Duration | undefined
  readonly retry: {
    readonly times: number
    readonly base: Duration.Duration
    readonly cap: Duration.Duration
    readonly schedule: Schedule.Schedule<unknown, PcoError> | undefined
    readonly onRetry: ((retrying: Retrying) => Effect.Effect<void>) | undefined
  }
  readonly concurrency: number
  readonly coalesce: boolean
  readonly batch: { readonly window: Duration.Duration } | false
  readonly circuitBreaker: { readonly failures: number; readonly openFor: Duration.Duration } | false
  readonly maxResponseBytes: number
  readonly ignoredParameters: "fail" | "log"
  readonly decode: "strict" | "tolerant"
}

/**
 * How the client behaves.
 *
 * @category services
 * @since 0.1.0
 */
export class PcoConfig extends Context.Service<PcoConfig, Service>()("effect-pco/client/PcoConfig") {}

/**
 * Checks the options and fills in the defaults. Fails with `Invalid` that names
 * every option that is wrong and what would be right.
 *
 * **Example** (A timeout that is none)
 *
 * ```ts
 * import { Effect, Layer } from "effect"
 * import { PcoConfig } from "effect-pco"
 *
 * const layer = PcoConfig.layer({ timeout: 0 })
 * const error = await Effect.runPromise(Effect.flip(Effect.scoped(Layer.build(layer))))
 * console.log(error.message)
 * // => PcoConfig.layer: refused before sending: timeout: is 0; expected a duration above zero, such as "30 seconds"
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layer = (options: Options = {}): Layer.Layer<PcoConfig, PcoError> =>
  Layer.effect(
    PcoConfig,
    Effect.suspend(() => {
      const { config, issues } = settle(options)
      return issues.length === 0
        ? Effect.succeed(PcoConfig.of(config))
        : Effect.fail(invalidInput("PcoConfig.layer", issues))
    })
  )
