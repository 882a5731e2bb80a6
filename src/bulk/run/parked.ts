/**
 * Items of a run whose effect cannot be judged yet. They take no turn of their own until it can.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"

/** So many at once; what comes on top waits in its turn, so that memory stays bounded. */
const most = 10_000

interface Waiting<E, R> {
  readonly until: number
  readonly resume: Effect.Effect<void, E, R>
}

/**
 * @internal
 */
export interface Parking<E, R> {
  /** Keeps an item until its time has come, or waits for it where there is no room. */
  readonly park: (until: number, resume: Effect.Effect<void, E, R>) => Effect.Effect<void, E, R>
  /** Goes on with those whose time has come. */
  readonly due: Effect.Effect<void, E, R>
  /** Waits for all of them, so many at once. */
  readonly drain: (lanes: number) => Effect.Effect<void, E, R>
}

/**
 * @internal
 */
export const makeParking = <E, R>(): Parking<E, R> => {
  // by the time, the earliest first
  const waiting: Array<Waiting<E, R>> = []
  const inTime = ({ resume, until }: Waiting<E, R>): Effect.Effect<void, E, R> =>
    Effect.flatMap(
      Clock.currentTimeMillis,
      (now) => until <= now ? resume : Effect.andThen(Effect.sleep(until - now), resume)
    )
  const due: Effect.Effect<void, E, R> = Effect.suspend(() =>
    waiting.length === 0 ? Effect.void : Effect.flatMap(Clock.currentTimeMillis, (now) => {
      const first = waiting[0]
      if (first === undefined || first.until > now) return Effect.void
      waiting.shift()
      return Effect.andThen(first.resume, due)
    })
  )
  const lane: Effect.Effect<void, E, R> = Effect.suspend(() => {
    const first = waiting.shift()
    return first === undefined ? Effect.void : Effect.andThen(inTime(first), lane)
  })
  return {
    park: (until, resume) =>
      Effect.suspend(() => {
        if (waiting.length >= most) return inTime({ until, resume })
        let at = waiting.length
        while (at > 0 && waiting[at - 1]!.until > until) at--
        waiting.splice(at, 0, { until, resume })
        return Effect.void
      }),
    due,
    drain: (lanes) =>
      Effect.suspend(() =>
        waiting.length === 0
          ? Effect.void
          : Effect.all(Array.from({ length: lanes }, () => lane), { concurrency: "unbounded", discard: true })
      )
  }
}
