/**
 * Circuit breakers: a product that keeps failing is left alone for a while.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Cause from "effect/Cause"
import * as Option from "effect/Option"
import * as Breaker from "effect/persistence/CircuitBreaker"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { Health, Service } from "../client/PcoCircuitBreaker.ts"
import { PcoCircuitBreaker } from "../client/PcoCircuitBreaker.ts"
import { PcoConfig } from "../client/PcoConfig.ts"
import { CircuitOpen } from "../client/PcoError.ts"
import { PcoMetrics } from "../client/PcoMetrics.ts"
import type { Product } from "../client/Product.ts"

export { type Health, PcoCircuitBreaker, type Service, type State } from "../client/PcoCircuitBreaker.ts"

const outcomes: { readonly [health in Health]: Breaker.Outcome } = {
  alive: Breaker.success,
  down: Breaker.failure(),
  unknown: Breaker.ignored
}

const classify = <A, E>(healthOf: (error: E) => Health) => (exit: Exit.Exit<A, E>): Breaker.Outcome => {
  if (Exit.isSuccess(exit)) return Breaker.success
  const error = Cause.findErrorOption(exit.cause)
  return Option.isNone(error) ? Breaker.ignored : outcomes[healthOf(error.value)]
}

// Effect's breaker is experimental: nothing but this file knows it.
// Effect's breaker makes a generator function for each call, and V8 keeps what such a function closes over until its
// next full collection: a whole answer, without this. It runs the effect once.
const forgotten = <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> => {
  let held: Effect.Effect<A, E, R> | undefined = effect
  return Effect.suspend(() => {
    const taken = held!
    held = undefined
    return taken
  })
}

const make = Effect.fnUntraced(function*(
  failures: number,
  openFor: Duration.Duration,
  changed: PcoMetrics["Service"]["circuit"]
): Effect.fn.Return<Service, never, Breaker.CircuitBreakerStore | Scope.Scope> {
  const breaker = yield* Breaker.make({ tripPolicy: Breaker.consecutive(failures), openDuration: openFor })
  yield* breaker.transitions.pipe(
    Stream.runForEach((transition) =>
      Effect.andThen(
        changed(transition.key as Product, transition.to), // keys are products, see `guard`
        transition.to === "Open"
          ? Effect.logWarning(
            `${transition.key}: requests keep failing; none is sent for ${Duration.format(transition.retryAfter)}`
          )
          : Effect.void
      )
    ),
    Effect.forkScoped({ startImmediately: true })
  )
  const state: Service["state"] = (product) =>
    Effect.zipWith(
      Effect.orDie(breaker.state(product)), // the store is in memory
      Clock.currentTimeMillis,
      (state, now) =>
        state._tag === "Open"
          ? { _tag: "Open", retry_at: now + Duration.toMillis(state.retryAfter) }
          : { _tag: state._tag }
    )
  // When the one that finds out fails, nothing is sent for another round.
  const afterProbe = Effect.map(
    Clock.currentTimeMillis,
    (now) => new CircuitOpen({ retry_at: now + Duration.toMillis(openFor) })
  )

  const refusal = (error: Breaker.CircuitBreakerError): Effect.Effect<CircuitOpen> => {
    const { reason } = error
    switch (reason._tag) {
      case "CircuitOpen":
        return Effect.map(
          Clock.currentTimeMillis,
          (now) => new CircuitOpen({ retry_at: now + Duration.toMillis(reason.retryAfter) })
        )
      case "CircuitHalfOpen":
        return afterProbe
      case "CircuitBreakerStoreError":
        return Effect.die(error)
    }
  }

  return PcoCircuitBreaker.of({
    check: (product) =>
      Effect.flatMap(Effect.orDie(breaker.state(product)), (state): Effect.Effect<void, CircuitOpen> => {
        if (state._tag === "HalfOpen") return state.probing ? Effect.flatMap(afterProbe, Effect.fail) : Effect.void
        return state._tag === "Open" && Duration.toMillis(state.retryAfter) > 0
          ? Effect.flatMap(
            Clock.currentTimeMillis,
            (now) => Effect.fail(new CircuitOpen({ retry_at: now + Duration.toMillis(state.retryAfter) }))
          )
          : Effect.void
      }),
    guard: <A, E, R>(product: Product, send: Effect.Effect<A, E, R>, healthOf: (error: E) => Health) =>
      breaker.execute(forgotten(send), { key: product, classify: classify<A, E>(healthOf) }).pipe(
        Effect.catch((error): Effect.Effect<never, E | CircuitOpen> =>
          error instanceof Breaker.CircuitBreakerError
            ? Effect.flatMap(refusal(error), Effect.fail)
            : Effect.fail(error)
        )
      ),
    state
  })
})

const never: Service = {
  check: () => Effect.void,
  guard: (_product, send) => send,
  state: () => Effect.succeed({ _tag: "Closed" })
}

/**
 * Keeps one circuit a product, as `circuitBreaker` of the configuration says, for
 * each client anew.
 *
 * **Details**
 *
 * - After so many 5xx answers, broken connections and timeouts in a row the circuit
 *   opens: operations of that product fail with `CircuitOpen` at once, which says when
 *   the next request is let through. Any other answer starts the count again.
 * - Then one request finds out: what it meets closes the circuit, or leaves it open
 *   for another round.
 * - Requests that were under way when the circuit opened run to their end; those that
 *   still waited for their place in the rate limit are not sent.
 *
 * **Example** (A product that is down)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { PcoCircuitBreaker } from "effect-pco"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const church = FakePco.layer({
 *   people: 5,
 *   faults: [{ status: 503 }],
 *   config: { retry: { times: 0 }, circuitBreaker: { failures: 2, openFor: "1 minute" } }
 * })
 * const program = Effect.gen(function*() {
 *   for (const id of ["1", "2", "3"]) {
 *     const error = yield* Effect.flip(Person.get(id))
 *     console.log(error.reason._tag)
 *     // => ServerError
 *     // => ServerError
 *     // => CircuitOpen
 *   }
 *   const breaker = yield* PcoCircuitBreaker.PcoCircuitBreaker
 *   console.log((yield* breaker.state("people"))._tag, (yield* breaker.state("services"))._tag)
 *   // => Open Closed
 * })
 *
 * await Effect.runPromise(Effect.provide(program, church))
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layer: Layer.Layer<PcoCircuitBreaker, never, PcoConfig | PcoMetrics> = Layer.fresh(Layer.effect(
  PcoCircuitBreaker,
  Effect.gen(function*() {
    const { circuitBreaker } = yield* PcoConfig
    const { circuit } = yield* PcoMetrics
    return circuitBreaker === false
      ? PcoCircuitBreaker.of(never)
      : yield* Effect.provide(
        make(circuitBreaker.failures, circuitBreaker.openFor, circuit),
        Breaker.layerStoreMemory()
      )
  })
))
