/**
 * The service that keeps a program inside the rate limit. The client asks it
 * before every request and tells it what every answer said; the layers are in
 * `traffic/`.
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
 * A place in the window, held by one request.
 *
 * @category models
 * @since 0.1.0
 */
export interface Reservation {
  /** How long the request waited for its place, in milliseconds. */
  readonly waited: number
  /** Tells what came of the request. A reservation that ends without a word counts as `Lost`. */
  readonly settle: (outcome: Outcome) => Effect.Effect<void>
}

/**
 * Where a limit stands.
 *
 * @category models
 * @since 0.1.0
 */
export interface Status {
  /** Requests that Planning Center allows in one period. */
  readonly limit: number
  /** The period in milliseconds. */
  readonly period: number
  /** Requests that count at this moment, those of other programs as far as they are known. */
  readonly used: number
  /**
   * How long until none of these counts any more if no request follows, in
   * milliseconds; those under way are taken to be answered now.
   */
  readonly resetsIn: number
  /** Requests of this process that wait for a place, by priority. */
  readonly waiting: { readonly [priority in Priority]: number }
  /** How long everything is held because of a 429, in milliseconds; 0 when nothing is. */
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
   * Waits for a place and runs `use` with it; who waits at which priority stands in
   * `Priority.CurrentPriority`. Interrupting the wait leaves no place taken. Fails
   * by itself only where a limiter is shared, cannot be reached and was told to fail.
   */
  readonly reserve: <A, E, R>(
    key: LimitKey,
    use: (reservation: Reservation) => Effect.Effect<A, E, R>
  ) => Effect.Effect<A, E | PcoError, R>
  /** Where the limit of a credential stands. */
  readonly status: (key: LimitKey) => Effect.Effect<Status>
  /**
   * Where it stands now, and again whenever that changes. A reader that is slow
   * misses what lies between, and never the last.
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
