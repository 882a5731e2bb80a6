/**
 * Values that are being made, so that who asks for the same one in the meantime waits for
 * it.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import type * as Scope from "effect/Scope"

interface Flight {
  readonly fiber: Fiber.Fiber<unknown, unknown>
  readonly moment: number
  waiters: number
}

/**
 * @internal
 */
export interface Flights {
  /**
   * Joins the flight of a key that began at the same moment, or starts one. It goes on
   * when one of those who wait is interrupted, and ends when the last one is.
   */
  readonly join: <A, E, R>(key: string, moment: number, make: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
}

/**
 * @internal
 */
export const make = (scope: Scope.Scope): Flights => {
  const underWay = new Map<string, Flight>()
  const end = (key: string, flight: Flight) => {
    if (underWay.get(key) === flight) underWay.delete(key)
  }
  const wait = (
    key: string,
    flight: Flight,
    restore: <B, F, Q>(effect: Effect.Effect<B, F, Q>) => Effect.Effect<B, F, Q>
  ): Effect.Effect<unknown, unknown> => {
    flight.waiters++
    return Effect.onInterrupt(restore(Fiber.join(flight.fiber)), () => {
      if (--flight.waiters > 0) return Effect.void
      end(key, flight)
      return Fiber.interrupt(flight.fiber)
    })
  }
  return {
    join: <A, E, R>(key: string, moment: number, make: Effect.Effect<A, E, R>) =>
      Effect.uninterruptibleMask((restore) => {
        const found = underWay.get(key)
        if (found !== undefined && found.moment === moment) return wait(key, found, restore)
        return Effect.flatMap(
          Effect.forkIn(Effect.interruptible(make), scope, { startImmediately: true }),
          (fiber) => {
            const flight: Flight = { fiber, moment, waiters: 0 }
            if (fiber.pollUnsafe() === undefined) {
              underWay.set(key, flight)
              fiber.addObserver(() => end(key, flight))
            }
            return wait(key, flight, restore)
          }
        )
      }) as Effect.Effect<A, E, R> // the key says what the value is
  }
}
