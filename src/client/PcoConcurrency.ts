/**
 * How many requests are under way at once.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Issue from "../jsonapi/Issue.ts"
import { mostConcurrency, PcoConfig } from "./PcoConfig.ts"
import type { PcoError } from "./PcoError.ts"
import { invalidInput } from "./PcoError.ts"
import type { Priority } from "./Priority.ts"
import { priorities } from "./Priority.ts"
import { priorityOf } from "./priorityOf.ts"

/**
 * What can be seen of the requests that are under way, and done about it.
 *
 * @category models
 * @since 0.1.0
 */
export interface Service {
  /** How many requests may be under way at once. */
  readonly limit: Effect.Effect<number>
  /**
   * Changes it while the program runs, from 1 to 25. What is under way goes on; with
   * fewer permits than that, the next request waits until enough have ended.
   * Fails with `Invalid` for any other number.
   */
  readonly resize: (permits: number) => Effect.Effect<void, PcoError>
  /** Runs a request with one of the permits, when there is one. Of those who wait the most urgent goes first. */
  readonly withPermit: <A, E, R>(request: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
}

/**
 * Keeps the number of requests under way within bounds.
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

/** Every so many permits given past somebody less urgent, one goes to who has waited longest. */
const turn = 8

interface Waiter {
  readonly queue: Set<Waiter>
  /** Who came earlier has a lower one. */
  readonly number: number
  hasPermit: boolean
  /** Goes on, where something waits already. */
  resume: (() => void) | undefined
}

// Effect's Semaphore serves in the order of coming. While answers are slow, requests pile up here that have their
// place in the rate limit already, and an urgent one would stand behind all of a job in bulk.
const make = (permits: number): Service => {
  const queues: { readonly [priority in Priority]: Set<Waiter> } = {
    critical: new Set(),
    high: new Set(),
    normal: new Set(),
    low: new Set()
  }
  let limit = permits
  let underWay = 0
  let came = 0
  let passed = 0

  const next = (): Waiter | undefined => {
    const heads = priorities.flatMap((priority) => {
      const [head] = queues[priority]
      return head === undefined ? [] : [head]
    })
    if (heads.length > 1 && ++passed < turn) return heads[0]
    passed = 0
    return heads.length > 1 ? heads.reduce((one, other) => other.number < one.number ? other : one) : heads[0]
  }

  const give = (): void => {
    while (underWay < limit) {
      const waiter = next()
      if (waiter === undefined) return
      underWay++
      waiter.queue.delete(waiter)
      waiter.hasPermit = true
      waiter.resume?.()
    }
  }

  const giveBack = Effect.sync(() => {
    underWay--
    give()
  })

  const wait = (waiter: Waiter): Effect.Effect<void> =>
    Effect.callback<void>((resume) => {
      if (waiter.hasPermit) return resume(Effect.void)
      // going on at once would run the request inside of the one that ended, and so on, without end
      waiter.resume = () => resume(Effect.yieldNow)
    })

  const leave = (waiter: Waiter) =>
    Effect.suspend(() => waiter.hasPermit ? giveBack : Effect.sync(() => waiter.queue.delete(waiter)))

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
        give()
        return Effect.void
      }),
    withPermit: (request) =>
      Effect.uninterruptibleMask((restore) =>
        Effect.withFiber((fiber) => {
          const queue = queues[priorityOf(fiber)]
          const waiter: Waiter = { queue, number: came++, hasPermit: false, resume: undefined }
          queue.add(waiter)
          give()
          const run = Effect.ensuring(restore(request), giveBack)
          return waiter.hasPermit
            ? run
            : Effect.andThen(Effect.onInterrupt(restore(wait(waiter)), () => leave(waiter)), run)
        })
      )
  })
}

/**
 * As many as `concurrency` of the configuration says, for each client anew.
 *
 * @category layers
 * @since 0.1.0
 */
export const layer: Layer.Layer<PcoConcurrency, never, PcoConfig> = Layer.fresh(
  Layer.effect(PcoConcurrency, Effect.map(PcoConfig, ({ concurrency }) => make(concurrency)))
)
