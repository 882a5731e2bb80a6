/**
 * Shares work that is in flight: callers that ask for equal work wait for the same fiber.
 *
 * The work runs in a fiber of its own. It continues when one caller is interrupted, and is interrupted with the last one.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import type * as Scope from "effect/Scope"

/**
 * Work that is in flight.
 *
 * @internal
 */
export interface Work<out A, out E> {
  readonly fiber: Fiber.Fiber<A, E>
  readonly onAbandoned: () => void
  waiters: number
}

/**
 * What to call while work is in flight.
 *
 * @internal
 */
export interface StartOptions<A, E> {
  /** Called if the work is not done at once, so that others can join it. */
  readonly onStart: (work: Work<A, E>) => void
  /** Called when the last caller was interrupted, before the work is. No caller may join it from now on. */
  readonly onAbandoned: () => void
  /** Called when the caller is interrupted. */
  readonly onLeave?: (() => void) | undefined
  /** Whether the work starts before the fiber that asks for it continues. `true` by default. */
  readonly startImmediately?: boolean | undefined
}

// Waiting is the only part that can be interrupted, so a counted caller always leaves.
const wait = <A, E>(
  work: Work<A, E>,
  restore: <B, F, R>(effect: Effect.Effect<B, F, R>) => Effect.Effect<B, F, R>,
  onLeave: (() => void) | undefined
): Effect.Effect<A, E> => {
  work.waiters++
  return Effect.onInterrupt(restore(Fiber.join(work.fiber)), () => {
    onLeave?.()
    if (--work.waiters > 0) return Effect.void
    work.onAbandoned()
    return Fiber.interrupt(work.fiber)
  })
}

/**
 * Starts work and waits for it. The work ends with the scope, if there is one.
 *
 * @internal
 */
export const start = <A, E, R>(
  effect: Effect.Effect<A, E, R>,
  scope: Scope.Scope | undefined,
  { onAbandoned, onLeave, onStart, startImmediately = true }: StartOptions<A, E>
): Effect.Effect<A, E, R> =>
  Effect.uninterruptibleMask((restore) => {
    const running = Effect.interruptible(effect)
    const forked = scope === undefined
      ? Effect.forkDetach(running, { startImmediately })
      : Effect.forkIn(running, scope, { startImmediately })
    return Effect.flatMap(forked, (fiber) => {
      const work: Work<A, E> = { fiber, onAbandoned, waiters: 0 }
      if (fiber.pollUnsafe() === undefined) onStart(work)
      return wait(work, restore, onLeave)
    })
  })

/**
 * Waits for work that is in flight.
 *
 * @internal
 */
export const join = <A, E>(work: Work<A, E>, onLeave?: () => void): Effect.Effect<A, E> =>
  Effect.uninterruptibleMask((restore) => wait(work, restore, onLeave))

/**
 * Joins the work of a key that is in flight, or starts it. The second result tells whether it was joined. A key is
 * for one type of result and error.
 *
 * @internal
 */
export interface InFlight {
  <A, E, R>(key: string, work: Effect.Effect<A, E, R>): Effect.Effect<readonly [result: A, joined: boolean], E, R>
}

/**
 * Makes an empty set of keys. Their work ends with the scope, if there is one.
 *
 * @internal
 */
export const make = (scope?: Scope.Scope): InFlight => {
  const inFlight = new Map<string, Work<unknown, unknown>>()
  return <A, E, R>(key: string, effect: Effect.Effect<A, E, R>) =>
    Effect.suspend((): Effect.Effect<readonly [result: A, joined: boolean], E, R> => {
      const known = inFlight.get(key)
      if (known !== undefined) {
        // the key stands for one type of result and error
        return Effect.map(join(known as Work<A, E>), (value) => [value, true])
      }
      let work: Work<A, E> | undefined
      const forget = () => {
        if (work !== undefined && inFlight.get(key) === work) inFlight.delete(key)
      }
      const started = start(Effect.onExit(effect, () => Effect.sync(forget)), scope, {
        onStart: (one) => {
          work = one
          inFlight.set(key, one)
        },
        onAbandoned: forget,
        // work that ends without waiting is joined, too
        startImmediately: false
      })
      return Effect.map(started, (value) => [value, false])
    })
}
