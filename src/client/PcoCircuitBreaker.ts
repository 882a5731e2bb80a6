/**
 * The service that stops sending to a product of Planning Center, or to one of its
 * routes, that keeps failing. Its layers are in `traffic/`.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { CircuitOpen, OpenedBy } from "./PcoError.ts"
import type { Product } from "./Product.ts"

/**
 * What a request is sent to.
 *
 * @category models
 * @since 0.1.0
 */
export interface Target {
  readonly product: Product
  /** Method and path with placeholders, such as `GET /people/v2/people/{person_id}`. */
  readonly route: string
}

/**
 * What a failed request shows: the product answers (`alive`), the product is down
 * (`down`), the application fails on this route (`failing`), or nothing
 * (`unknown`).
 *
 * @category models
 * @since 0.1.0
 */
export type Health = "alive" | "down" | "failing" | "unknown"

/**
 * What a failed request shows, and the error that `CircuitOpen` names if it opens a
 * circuit.
 *
 * @category models
 * @since 0.1.0
 */
export interface Verdict {
  readonly health: Health
  readonly error: OpenedBy
}

/**
 * The state of a circuit. `Closed`: requests are sent. `Open`: no request is sent
 * until `retry_at`, in milliseconds since the epoch. `HalfOpen`: one request is under
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
  /** Fails while the circuit of the product or of the route is open, so that a request need not wait for a permit. */
  readonly check: (target: Target) => Effect.Effect<void, CircuitOpen>
  /** Sends, or fails without sending; learns from the outcome. */
  readonly guard: <A, E, R>(
    target: Target,
    send: Effect.Effect<A, E, R>,
    judge: (error: E) => Verdict
  ) => Effect.Effect<A, E | CircuitOpen, R>
  /** The state of the circuit of a product, or of one route of it. */
  readonly state: (product: Product, route?: string) => Effect.Effect<State>
}

/**
 * Stops sending to a product or a route that keeps failing.
 *
 * @category services
 * @since 0.1.0
 */
export class PcoCircuitBreaker
  extends Context.Service<PcoCircuitBreaker, Service>()("effect-pco/client/PcoCircuitBreaker")
{}
