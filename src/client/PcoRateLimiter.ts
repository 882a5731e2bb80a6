/**
 * The service that keeps a program inside the rate limit. The client asks it for a permit
 * before every request and reports every answer to it. Its layers are in `traffic/`.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Stream from "effect/Stream"
import type { PcoError } from "./PcoError.ts"
import type { Priority } from "./Priority.ts"
import type { RateLimitHeaders } from "./RateLimitHeaders.ts"

/**
 * What a request counts against.
 *
 * @category models
 * @since 0.1.0
 */
export interface LimitKey {
  /** The fingerprint of the credential: the limit is one per user. */
  readonly credential: string
  /** The `offset` of a list read: deep pages have a smaller limit of their own. */
  readonly offset: number
}

/**
 * What came of a request that had a reservation.
 *
 * @category models
 * @since 0.1.0
 */
export type Outcome =
  /** An answer came, with what its headers say. */
  | { readonly _tag: "Answered"; readonly headers: RateLimitHeaders }
  /** 429. `retryAfter` is in milliseconds, missing when the answer gave none that can be used. */
  | { readonly _tag: "Refused"; readonly headers: RateLimitHeaders; readonly retryAfter: number | undefined }
  /** No answer came; the request may have been counted. */
  | { readonly _tag: "Lost" }
  /** The request certainly never left. */
  | { readonly _tag: "NeverSent" }

/**
 * A permit of the rate limit, held by one request.
 *
 * @category models
 * @since 0.1.0
 */
export interface Reservation {
  /** How long the request waited for its permit, in milliseconds. */
  readonly waited: number
  /** Reports what came of the request. A reservation that ends without a report counts as `Lost`. */
  readonly settle: (outcome: Outcome) => Effect.Effect<void>
}

/**
 * The state of a limit.
 *
 * @category models
 * @since 0.1.0
 */
export interface Status {
  /** Requests that Planning Center allows in one period. */
  readonly limit: number
  /** The period in milliseconds. */
  readonly period: number
  /** Requests that count now, those of other programs as far as they are known. */
  readonly used: number
  /**
   * How long until none of these counts any more if no request follows, in
   * milliseconds. Requests in flight are assumed to be answered now.
   */
  readonly resetsIn: number
  /** Requests of this process that wait for a permit, by priority. */
  readonly waiting: { readonly [priority in Priority]: number }
  /** How long a 429 stops all requests, in milliseconds; 0 when it does not. */
  readonly pausedFor: number
}

/**
 * What a rate limiter does.
 *
 * @category models
 * @since 0.1.0
 */
export interface Service {
  /**
   * Waits for a permit and runs `use` with it. `Priority.CurrentPriority` decides the
   * order. Interrupting the wait returns the permit. Fails by itself only where the limiter
   * is shared, Redis is away, and `whenRedisIsAway` is `"fail"`.
   */
  readonly reserve: <A, E, R>(
    key: LimitKey,
    use: (reservation: Reservation) => Effect.Effect<A, E, R>
  ) => Effect.Effect<A, E | PcoError, R>
  /** The state of the limit of a credential. */
  readonly status: (key: LimitKey) => Effect.Effect<Status>
  /**
   * The current state, and the state after each change. A slow reader misses states in
   * between, but never the last.
   */
  readonly changes: (key: LimitKey) => Stream.Stream<Status>
}

/**
 * Keeps a program inside the rate limit of Planning Center.
 *
 * @category services
 * @since 0.1.0
 */
export class PcoRateLimiter extends Context.Service<PcoRateLimiter, Service>()("effect-pco/client/PcoRateLimiter") {}
