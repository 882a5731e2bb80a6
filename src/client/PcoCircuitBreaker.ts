/**
 * The service that stops sending to a product of Planning Center that keeps
 * failing. Its layers are in `traffic/`.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { CircuitOpen } from "./PcoError.ts"
import type { Product } from "./Product.ts"

/**
 * What a failed request says about the product: it answers (`alive`), it is down
 * (`down`), or neither can be told (`unknown`).
 *
 * @category models
 * @since 0.1.0
 */
export type Health = "alive" | "down" | "unknown"

/**
 * Where the circuit of a product stands. `Closed`: requests are sent. `Open`: none
 * is, until `retry_at`, in milliseconds since the epoch. `HalfOpen`: one is under
 * way to find out.
 *
 * @category models
 * @since 0.1.0
 */
export type State =
  | { readonly _tag: "Closed" }
  | { readonly _tag: "Open"; readonly retry_at: number }
  | { readonly _tag: "HalfOpen" }

/**
 * What a circuit breaker does.
 *
 * @category models
 * @since 0.1.0
 */
export interface Service {
  /** Fails where nothing is sent to the product now, so that a request need not wait for a place first. */
  readonly check: (product: Product) => Effect.Effect<void, CircuitOpen>
  /** Sends, or fails without sending; learns from what comes of it. */
  readonly guard: <A, E, R>(
    product: Product,
    send: Effect.Effect<A, E, R>,
    healthOf: (error: E) => Health
  ) => Effect.Effect<A, E | CircuitOpen, R>
  /** Where the circuit of a product stands. */
  readonly state: (product: Product) => Effect.Effect<State>
}

/**
 * Stops sending to a product that keeps failing.
 *
 * @category services
 * @since 0.1.0
 */
export class PcoCircuitBreaker
  extends Context.Service<PcoCircuitBreaker, Service>()("effect-pco/client/PcoCircuitBreaker")
{}
