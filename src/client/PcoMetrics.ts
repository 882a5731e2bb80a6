/**
 * The service that is told what happens to every operation. The layers are in
 * `telemetry/`.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import type * as Effect from "effect/Effect"
import type * as Exit from "effect/Exit"
import type { Operation } from "./Operation.ts"
import type { PcoError } from "./PcoError.ts"

/**
 * What a program did so far.
 *
 * @category models
 * @since 0.1.0
 */
export interface Snapshot {
  /** Operations that ended, in success or failure. */
  readonly operations: number
  /** Operations that ended in failure or were interrupted. */
  readonly failures: number
  /** Requests that were made; a retry is one more. */
  readonly requests: number
  /** Requests that were made again after a failure. */
  readonly retries: number
  /** Time that requests waited for their place in the rate limit, all together. */
  readonly waited: Duration.Duration
}

/**
 * What is recorded, and when. Recording never fails and never changes what is
 * recorded.
 *
 * @category models
 * @since 0.1.0
 */
export interface Service {
  /** An operation ended after `millis` milliseconds. */
  readonly operation: (
    operation: Operation<unknown>,
    millis: number,
    exit: Exit.Exit<unknown, PcoError>
  ) => Effect.Effect<void>
  /** A request is about to be sent, after `waited` milliseconds of waiting for the rate limit. */
  readonly request: (operation: Operation<unknown>, waited: number) => Effect.Effect<void>
  /** A request failed and will be made again. */
  readonly retry: (error: PcoError) => Effect.Effect<void>
  /** What was recorded so far. */
  readonly snapshot: Effect.Effect<Snapshot>
}

/**
 * Records operations, requests, retries and waits.
 *
 * @category services
 * @since 0.1.0
 */
export class PcoMetrics extends Context.Service<PcoMetrics, Service>()("effect-pco/client/PcoMetrics") {}
