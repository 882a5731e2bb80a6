/**
 * How many requests are in flight at once.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as PriorityQueue from "../internal/priorityQueue.ts"
import * as Issue from "../jsonapi/Issue.ts"
import { mostConcurrency, PcoConfig } from "./PcoConfig.ts"
import type { PcoError } from "./PcoError.ts"
import { invalidInput } from "./PcoError.ts"
import { priorities } from "./Priority.ts"
import { priorityOf } from "./priorityOf.ts"

/**
 * Reads and changes how many requests may be in flight.
 *
 * @category models
 * @since 0.1.0
 */
export interface Service {
  /** How many requests may be in flight at once. */
  readonly limit: Effect.Effect<number>
  /**
   * Changes the limit while the program runs, from 1 to 25. Requests in flight go on. If
   * there are more of them than permits, the next request waits until enough have ended.
   * Fails with `Invalid` for any other number.
   */
  readonly resize: (permits: number) => Effect.Effect<void, PcoError>
  /** Waits for a permit and runs a request with it. The most urgent request goes first. */
  readonly withPermit: <A, E, R>(request: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
}

/**
 * Bounds the number of requests in flight.
 *
 * **Example** (Fewer requests at once in the evening)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { PcoConcurrency } from "effect-pco"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   const concurrency = yield* PcoConcurrency.PcoConcurrency
 *   yield* concurrency.resize(3)
 *   console.log(yield* concurrency.limit)
 *   // => 3
 *   const error = yield* Effect.flip(concurrency.resize(100))
 *   console.log(error.message)
 *   // => PcoConcurrency.resize: refused before sending: permits: is 100; expected a whole number from 1 to 25
 * })
 *
 * await Effect.runPromise(Effect.provide(program, FakePco.layer({ people: 5 })))
 * ```
 *
 * @category services
 * @since 0.1.0
 */
export class PcoConcurrency extends Context.Service<PcoConcurrency, Service>()("effect-pco/client/PcoConcurrency") {}

// Effect's Semaphore serves in the order of coming. While answers are slow, requests that have a permit of the rate limit
// wait here, and an urgent one would wait behind all requests of a job in bulk.
const make = (permits: number): Service => {
  const queue = PriorityQueue.make<true>(priorities.length)
  let limit = permits
  let inFlight = 0
  let came = 0

  const grant = (): void => {
    while (inFlight < limit) {
      const waiter = PriorityQueue.aged(queue, came) ?? PriorityQueue.first(queue)
      if (waiter === undefined) return
      inFlight++
      PriorityQueue.take(queue, waiter)
      PriorityQueue.give(waiter, true)
    }
  }

  const giveBack = Effect.sync(() => {
    inFlight--
    grant()
  })

  const leave = (waiter: PriorityQueue.Waiter<true>) =>
    Effect.suspend(() => waiter.given === true ? giveBack : Effect.sync(() => PriorityQueue.remove(queue, waiter)))

  return PcoConcurrency.of({
    limit: Effect.sync(() => limit),
    resize: (permits) =>
      Effect.suspend(() => {
        if (!Number.isInteger(permits) || permits < 1 || permits > mostConcurrency) {
          const expected = `a whole number from 1 to ${mostConcurrency}`
          const issue = { field: "permits", problem: `is ${Issue.describe(permits)}`, expected }
          return Effect.fail(invalidInput("PcoConcurrency.resize", [issue]))
        }
        limit = permits
        grant()
        return Effect.void
      }),
    withPermit: (request) =>
      Effect.uninterruptibleMask((restore) =>
        Effect.withFiber((fiber) => {
          const waiter = PriorityQueue.add(queue, priorities.indexOf(priorityOf(fiber)), came++)
          grant()
          const run = Effect.ensuring(restore(request), giveBack)
          return waiter.given === true
            ? run
            : Effect.andThen(Effect.onInterrupt(restore(PriorityQueue.wait(waiter)), () => leave(waiter)), run)
        })
      )
  })
}

/**
 * Takes the limit from `concurrency` of the configuration. Each client has permits of its own.
 *
 * @category layers
 * @since 0.1.0
 */
export const layer: Layer.Layer<PcoConcurrency, never, PcoConfig> = Layer.fresh(
  Layer.effect(PcoConcurrency, Effect.map(PcoConfig, ({ concurrency }) => make(concurrency)))
)
