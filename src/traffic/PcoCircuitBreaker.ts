/**
 * Circuit breakers: a product or a route that keeps failing gets no requests for a while.
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
import type { Health, Service, State, Target, Verdict } from "../client/PcoCircuitBreaker.ts"
import { PcoCircuitBreaker } from "../client/PcoCircuitBreaker.ts"
import { PcoConfig } from "../client/PcoConfig.ts"
import { CircuitOpen, type OpenedBy } from "../client/PcoError.ts"
import { PcoMetrics } from "../client/PcoMetrics.ts"
import type { Product } from "../client/Product.ts"

export {
  type Health,
  PcoCircuitBreaker,
  type Service,
  type State,
  type Target,
  type Verdict
} from "../client/PcoCircuitBreaker.ts"

const ofProduct: { readonly [health in Health]: Breaker.Outcome } = {
  alive: Breaker.success,
  down: Breaker.failure(),
  // one route that fails for months neither opens the circuit of the product nor hides that the rest is down
  failing: Breaker.ignored,
  unknown: Breaker.ignored
}

const ofRoute: { readonly [health in Health]: Breaker.Outcome } = {
  alive: Breaker.success,
  down: Breaker.ignored,
  failing: Breaker.failure(),
  unknown: Breaker.ignored
}

const verdictOf = <A, E>(exit: Exit.Exit<A, E>, judge: (error: E) => Verdict): Verdict | undefined => {
  if (Exit.isSuccess(exit)) return undefined
  const error = Cause.findErrorOption(exit.cause)
  return Option.isNone(error) || error.value instanceof CircuitOpen ? undefined : judge(error.value)
}

// Effect's breaker is experimental, so only this file uses it.
// It makes a generator function for each call, and V8 keeps what such a function closes over until its next full
// collection: without this, a whole answer. The breaker runs the effect once.
const forgotten = <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> => {
  let held: Effect.Effect<A, E, R> | undefined = effect
  return Effect.suspend(() => {
    const taken = held!
    held = undefined
    return taken
  })
}

const inMillis = (wait: Duration.Duration, error: OpenedBy | undefined, route: string | undefined) =>
  Effect.map(
    Clock.currentTimeMillis,
    (now) => new CircuitOpen({ retry_at: now + Duration.toMillis(wait), opened_by: error, route })
  )

/** At most this many routes have a circuit, so that a program of odd paths cannot fill the memory. */
const mostRoutes = 1000

const make = Effect.fnUntraced(function*(
  failures: number,
  openFor: Duration.Duration,
  changed: PcoMetrics["Service"]["circuit"]
): Effect.fn.Return<Service, never, Breaker.CircuitBreakerStore | Scope.Scope> {
  const breaker = yield* Breaker.make({ tripPolicy: Breaker.consecutive(failures), openDuration: openFor })
  // the last failure of each circuit that has failed since its last success
  const errors = new Map<string, OpenedBy>()
  const keyOf = ({ product, route }: Target) => `${product} ${route}`

  yield* breaker.transitions.pipe(
    Stream.runForEach((transition) => {
      const error = errors.get(transition.key)
      const [product, ...route] = transition.key.split(" ")
      const status = error?.status === undefined ? "" : `, status ${error.status}`
      const why = error === undefined ? "" : ` (${error.reason}${status})`
      return Effect.andThen(
        // the first word of a key is a product, see `keyOf`; routes have no series of their own
        route.length > 0 ? Effect.void : changed(product as Product, transition.to),
        // logged once, and not again at each failed try
        transition.to === "Open" && transition.from === "Closed"
          ? Effect.logWarning(
            `${transition.key}: requests keep failing${why}; none is sent for ${Duration.format(transition.retryAfter)}`
          )
          : Effect.void
      )
    }),
    Effect.forkScoped({ startImmediately: true })
  )

  const stateOf = (key: string): Effect.Effect<State> =>
    Effect.zipWith(
      Effect.orDie(breaker.state(key)), // the store is in memory
      Clock.currentTimeMillis,
      (state, now) =>
        state._tag === "Open"
          ? { _tag: "Open", retry_at: now + Duration.toMillis(state.retryAfter) }
          : { _tag: state._tag }
    )

  const checkOf = (key: string, route?: string): Effect.Effect<void, CircuitOpen> =>
    Effect.flatMap(Effect.orDie(breaker.state(key)), (state): Effect.Effect<void, CircuitOpen> => {
      // If the probing request fails, nothing is sent for another round.
      if (state._tag === "HalfOpen") {
        return state.probing ? Effect.flatMap(inMillis(openFor, errors.get(key), route), Effect.fail) : Effect.void
      }
      return state._tag === "Open" && Duration.toMillis(state.retryAfter) > 0
        ? Effect.flatMap(inMillis(state.retryAfter, errors.get(key), route), Effect.fail)
        : Effect.void
    })

  const execute = <A, E, R>(
    key: string,
    send: Effect.Effect<A, E, R>,
    classify: (exit: Exit.Exit<A, E>) => Breaker.Outcome,
    route?: string
  ): Effect.Effect<A, E | CircuitOpen, R> =>
    breaker.execute(send, { key, classify }).pipe(
      Effect.catch((error): Effect.Effect<never, E | CircuitOpen> => {
        if (!(error instanceof Breaker.CircuitBreakerError)) return Effect.fail(error)
        switch (error.reason._tag) {
          case "CircuitOpen":
            return Effect.flatMap(inMillis(error.reason.retryAfter, errors.get(key), route), Effect.fail)
          case "CircuitHalfOpen":
            return Effect.flatMap(inMillis(openFor, errors.get(key), route), Effect.fail)
          case "CircuitBreakerStoreError":
            return Effect.die(error)
        }
      })
    )

  // A route has a circuit from its first failure until it answers again, so that most calls go through one alone.
  const record = (key: string, verdict: Verdict | undefined): Breaker.Outcome => {
    const outcome = verdict === undefined ? Breaker.success : ofRoute[verdict.health]
    if (outcome._tag === "Success") errors.delete(key)
    else if (outcome._tag === "Failure") errors.set(key, verdict!.error)
    return outcome
  }

  const onProduct = <A, E, R>(
    { product }: Target,
    send: Effect.Effect<A, E, R>,
    judge: (error: E) => Verdict,
    told: (verdict: Verdict) => void
  ): Effect.Effect<A, E | CircuitOpen, R> =>
    execute(product, forgotten(send), (exit) => {
      if (Exit.isSuccess(exit)) return Breaker.success
      const verdict = verdictOf(exit, judge)
      if (verdict === undefined) return Breaker.ignored
      told(verdict)
      if (verdict.health === "down") errors.set(product, verdict.error)
      return ofProduct[verdict.health]
    })

  return PcoCircuitBreaker.of({
    check: (target) => {
      const product = checkOf(target.product)
      const key = keyOf(target)
      return errors.has(key) ? Effect.andThen(product, checkOf(key, target.route)) : product
    },
    guard: <A, E, R>(target: Target, send: Effect.Effect<A, E, R>, judge: (error: E) => Verdict) =>
      Effect.suspend(() => {
        const key = keyOf(target)
        if (errors.has(key)) {
          const sending = onProduct(target, send, judge, () => {})
          return execute(key, sending, (exit) => {
            const verdict = verdictOf(exit, (error) => judge(error as E))
            return verdict === undefined && Exit.isFailure(exit) ? Breaker.ignored : record(key, verdict)
          }, target.route)
        }
        let failed: Verdict | undefined
        return Effect.onExit(
          onProduct(target, send, judge, (verdict) => {
            failed = verdict
          }),
          () =>
            failed?.health === "failing" && errors.size < mostRoutes
              ? Effect.ignore(execute(key, Effect.fail(failed), () => record(key, failed)))
              : Effect.void
        )
      }),
    state: (product, route) => stateOf(route === undefined ? product : keyOf({ product, route }))
  })
})

const never: Service = {
  check: () => Effect.void,
  guard: (_target, send) => send,
  state: () => Effect.succeed({ _tag: "Closed" })
}

/**
 * Keeps a circuit for each product and for each of its routes, as `circuitBreaker` of the
 * configuration says. Each client has circuits of its own.
 *
 * **Details**
 *
 * - 502, 503, 504, broken connections and timeouts say something about the product: after
 *   `failures` of them in a row its circuit opens, and its operations fail with
 *   `CircuitOpen` at once.
 * - Any other 5xx (a 500 of the application) says something about the route, which is the
 *   method and the path with placeholders: after `failures` of them in a row nothing is
 *   sent to this route; the other routes of the product are still used.
 * - Any other answer starts the count again. A page of `per_page: "adaptive"` that takes
 *   too long counts for nothing as long as a smaller one can be tried.
 * - `CircuitOpen` names the last error before the circuit opened (`opened_by`), and when
 *   the next request is sent (`retry_at`). That request closes the circuit, or leaves it
 *   open for another round.
 * - Requests that were in flight when the circuit opened run to their end. Requests that
 *   still waited for the rate limit are not sent.
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
