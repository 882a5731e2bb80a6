/**
 * A clock that moves on by itself.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"

interface Sleeper {
  readonly until: number
  readonly wake: () => void
}

/** How many idle turns of the event loop pass before time moves on. */
const turns = 3

const make = (start: number): Clock.Clock => {
  let now = start
  let left = turns
  let isTicking = false
  const sleepers: Array<Sleeper> = []

  // Who is about to act does so in the turns before; then the first one to wake is woken, alone.
  const tick = () => {
    if (sleepers.length === 0) {
      isTicking = false
      return
    }
    if (left > 0) left--
    else {
      left = turns
      const first = sleepers.shift()!
      now = Math.max(now, first.until)
      first.wake()
    }
    setTimeout(tick, 0)
  }

  const sleep = (duration: Duration.Duration): Effect.Effect<void> =>
    Effect.callback<void>((resume) => {
      const millis = Duration.toMillis(duration)
      // an endless sleep is never woken
      if (!Number.isFinite(millis)) return Effect.void
      // whole milliseconds, as timers and clocks have them
      const sleeper: Sleeper = { until: now + Math.max(0, Math.ceil(millis)), wake: () => resume(Effect.void) }
      const later = sleepers.findIndex(({ until }) => until > sleeper.until)
      sleepers.splice(later < 0 ? sleepers.length : later, 0, sleeper)
      left = turns
      if (!isTicking) {
        isTicking = true
        setTimeout(tick, 0)
      }
      return Effect.sync(() => {
        const index = sleepers.indexOf(sleeper)
        if (index >= 0) sleepers.splice(index, 1)
      })
    })

  // who asks for the time is at work
  const time = () => {
    left = turns
    return now
  }
  const nanos = () => BigInt(Math.round(time() * 1000)) * 1000n
  return {
    currentTimeMillisUnsafe: time,
    currentTimeMillis: Effect.sync(time),
    currentTimeNanosUnsafe: nanos,
    currentTimeNanos: Effect.sync(nanos),
    monotonicTimeNanosUnsafe: nanos,
    monotonicTimeNanos: Effect.sync(nanos),
    sleep
  }
}

/** @internal */
export const skip = <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.flatMap(Clock.Clock, (outer) => {
    const clock = make(outer.currentTimeMillisUnsafe())
    const end = Effect.suspend(() => {
      // under TestClock the time that was skipped has passed for what comes after as well
      const passed = clock.currentTimeMillisUnsafe() - outer.currentTimeMillisUnsafe()
      return "adjust" in outer && typeof outer.adjust === "function" && passed > 0
        ? (outer.adjust as (millis: number) => Effect.Effect<void>)(passed)
        : Effect.void
    })
    return Effect.ensuring(Effect.provideService(effect, Clock.Clock, clock), end)
  })
