/**
 * The service that records what happens to every operation. Its layers are in
 * `telemetry/`.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import type * as Effect from "effect/Effect"
import type * as Exit from "effect/Exit"
import type { Drift } from "../jsonapi/Drift.ts"
import type { Call, Saving } from "./call.ts"
import type { Operation } from "./Operation.ts"
import type { State } from "./PcoCircuitBreaker.ts"
import type { PcoError } from "./PcoError.ts"
import type { Product } from "./Product.ts"

export type { AnsweredBy, Saving } from "./call.ts"

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
  /** Requests that were not made because an equal read was under way. */
  readonly coalesced: number
  /** Requests that were not made because several ids were read together. */
  readonly batched: number
  /** Time that requests waited for their place in the rate limit, all together. */
  readonly waited: Duration.Duration
}

/**
 * What the client records, and when. Recording never fails and never changes the call.
 *
 * @category models
 * @since 0.1.0
 */
export interface Service {
  /** An operation ended after `millis` milliseconds. `call` says how, where it was run by a client. */
  readonly operation: (
    operation: Operation<unknown>,
    millis: number,
    exit: Exit.Exit<unknown, PcoError>,
    call?: Call
  ) => Effect.Effect<void>
  /** A request waits for the rate limit until the effect ends, or until it calls `permitted`. */
  readonly queued: <A, E, R>(use: (permitted: () => void) => Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
  /** A request is about to be sent, after `waited` milliseconds of waiting for the rate limit. */
  readonly request: (operation: Operation<unknown>, waited: number) => Effect.Effect<void>
  /** A request ended: `success`, `interrupted` or the tag of a reason. */
  readonly answered: (operation: Operation<unknown>, outcome: string) => Effect.Effect<void>
  /** An answer was decoded in so many milliseconds. */
  readonly decoded: (operation: Operation<unknown>, millis: number) => Effect.Effect<void>
  /** An answer differs from its description: each attribute once, however many rows differ. */
  readonly drift?: ((operation: Operation<unknown>, drift: ReadonlyArray<Drift>) => Effect.Effect<void>) | undefined
  /** A request failed and will be made again. */
  readonly retry: (error: PcoError) => Effect.Effect<void>
  /** So many requests of an operation were not made. */
  readonly saved: (operation: Operation<unknown>, by: Saving, requests: number) => Effect.Effect<void>
  /** The circuit of a product opened, closed, or lets one request through to find out. */
  readonly circuit: (product: Product, to: State["_tag"]) => Effect.Effect<void>
  /** Something that the program itself did, by its name. `metadata` become labels of the metric. */
  readonly tracked: (
    name: string,
    millis: number,
    outcome: string,
    metadata?: { readonly [label: string]: string }
  ) => Effect.Effect<void>
  /** Gives back the value of a read, so that it is seen which of its includes are looked at. */
  readonly watch?: (<A>(operation: Operation<A>, value: A) => A) | undefined
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
