/**
 * The order in which concurrent requests take effect and are answered.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Prng from "./engine/Prng.ts"

/**
 * @internal
 */
export interface Interleave {
  /** Waits until the draw falls on the caller. */
  readonly turn: Effect.Effect<void>
  /** A duration in milliseconds, from half of it to one and a half. */
  readonly vary: (millis: number) => number
}

/**
 * Requests go on as they come.
 *
 * @internal
 */
export const none: Interleave = { turn: Effect.void, vary: (millis) => millis }

/**
 * Turns of the scheduler without a new request before the next draw: who was answered last needs a few of them to send
 * the next request, and a draw without that request would hide a race.
 */
const quietTurns = 4

/**
 * Lets one waiting request go at a time, chosen by the seed, as soon as no fiber sends another one. The waiting is done
 * by yielding, so it takes no time on any clock, and `TestClock` sees that there is work left.
 *
 * @internal
 */
export const make = (seed: number): Interleave => {
  const draws = Prng.make(Prng.mix(seed, 0x1a7e))
  const waiting: Array<() => void> = []
  let arrivals = 0
  let isDrawing = false

  const quiet = Effect.gen(function*() {
    for (let left = quietTurns, seen = arrivals; left > 0; left--) {
      yield* Effect.yieldNow
      if (arrivals !== seen) {
        seen = arrivals
        left = quietTurns + 1
      }
    }
  })

  const draw = Effect.gen(function*() {
    while (waiting.length > 0) {
      yield* quiet
      const index = draws.between(0, Math.max(0, waiting.length - 1))
      waiting.splice(index, 1)[0]?.()
    }
    isDrawing = false
  })

  const wait = Effect.callback<void>((resume) => {
    const go = () => resume(Effect.void)
    waiting.push(go)
    arrivals++
    return Effect.sync(() => {
      const index = waiting.indexOf(go)
      if (index >= 0) waiting.splice(index, 1)
    })
  })

  return {
    turn: Effect.suspend(() => {
      if (isDrawing) return wait
      isDrawing = true
      // detached: whoever came first may be interrupted, and the others still need the draws
      return Effect.andThen(Effect.forkDetach(draw), wait)
    }),
    vary: (millis) => millis * (0.5 + draws.next())
  }
}
