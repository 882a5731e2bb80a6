/**
 * Joins equal work in flight, by key.
 *
 * @internal
 */
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"

interface Work {
  readonly result: Deferred.Deferred<unknown, unknown>
  waiting: number
  fiber: Fiber.Fiber<unknown, unknown> | undefined
}

/**
 * Joins the work of this key that is in flight, or starts it. It ends when nobody waits
 * for it any more. The second of the results tells whether it was joined. A key is for one
 * type of result and error.
 *
 * @internal
 */
export interface InFlight {
  <A, E, R>(key: string, work: Effect.Effect<A, E, R>): Effect.Effect<readonly [result: A, joined: boolean], E, R>
}

/**
 * @internal
 */
export const make = (): InFlight => {
  const inFlight = new Map<string, Work>()
  return <A, E, R>(key: string, effect: Effect.Effect<A, E, R>) =>
    Effect.uninterruptibleMask((restore) =>
      Effect.gen(function*() {
        const known = inFlight.get(key)
        const work: Work = known ?? { result: Deferred.makeUnsafe(), waiting: 0, fiber: undefined }
        work.waiting++
        const forget = Effect.sync(() => {
          if (inFlight.get(key) === work) inFlight.delete(key)
        })
        if (known === undefined) {
          inFlight.set(key, work)
          work.fiber = yield* Effect.interruptible(effect).pipe(
            Effect.ensuring(forget),
            (running) => Deferred.into(running, work.result),
            Effect.forkDetach
          )
        }
        const leave = Effect.suspend(() => {
          if (--work.waiting > 0 || work.fiber === undefined) return Effect.void
          // who comes from now on starts anew
          return Effect.andThen(forget, Fiber.interrupt(work.fiber))
        })
        // the key is for one type of result
        const result = work.result as Deferred.Deferred<A, E>
        const value = yield* restore(Deferred.await(result)).pipe(Effect.onExit(() => leave))
        return [value, known !== undefined] as const
      })
    )
}
