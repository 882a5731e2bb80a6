/**
 * Work that several fibers wait for. It runs in a fiber of its own, so that it goes
 * on when one of them is interrupted, and ends when the last one is.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import type * as Scope from "effect/Scope"

/**
 * @internal
 */
export interface Flight<out A, out E> {
  readonly fiber: Fiber.Fiber<A, E>
  /** Told that nobody waits any more, before the work is ended: nobody may join it now. */
  readonly onDeserted: () => void
  waiters: number
}

// Waiting is the only thing here that can be interrupted, so a waiter that is counted always leaves.
const wait = <A, E>(
  flight: Flight<A, E>,
  restore: <B, F, R>(effect: Effect.Effect<B, F, R>) => Effect.Effect<B, F, R>,
  onLeave: () => void
): Effect.Effect<A, E> => {
  flight.waiters++
  return Effect.onInterrupt(restore(Fiber.join(flight.fiber)), () => {
    onLeave()
    if (--flight.waiters > 0) return Effect.void
    flight.onDeserted()
    return Fiber.interrupt(flight.fiber)
  })
}

/**
 * Starts the work in a scope and waits for it. `onStart` is told of it where it takes
 * longer than a moment, so that others can join.
 *
 * @internal
 */
export const start = <A, E, R>(
  work: Effect.Effect<A, E, R>,
  scope: Scope.Scope,
  options: {
    readonly onStart: (flight: Flight<A, E>) => void
    readonly onDeserted: () => void
    readonly onLeave: () => void
  }
): Effect.Effect<A, E, R> =>
  Effect.uninterruptibleMask((restore) =>
    Effect.flatMap(Effect.forkIn(Effect.interruptible(work), scope, { startImmediately: true }), (fiber) => {
      const flight: Flight<A, E> = { fiber, onDeserted: options.onDeserted, waiters: 0 }
      if (fiber.pollUnsafe() === undefined) options.onStart(flight)
      return wait(flight, restore, options.onLeave)
    })
  )

/**
 * Waits for work that is under way.
 *
 * @internal
 */
export const join = <A, E>(flight: Flight<A, E>, onLeave: () => void): Effect.Effect<A, E> =>
  Effect.uninterruptibleMask((restore) => wait(flight, restore, onLeave))
