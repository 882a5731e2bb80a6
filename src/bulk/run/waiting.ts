/**
 * Keeps the items of a run whose effect cannot be judged yet, so that other items go on meanwhile.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"

/** The most items that are kept. One more waits in its own turn, so that memory stays bounded. */
const most = 10_000

interface Waiting<E, R> {
  readonly until: number
  readonly resume: Effect.Effect<void, E, R>
}

/**
 * @internal
 */
export interface WaitingItems<E, R> {
  /** Keeps an item until its time, or waits for it where there is no room. */
  readonly add: (until: number, resume: Effect.Effect<void, E, R>) => Effect.Effect<void, E, R>
  /** Resumes the items whose time has come. */
  readonly due: Effect.Effect<void, E, R>
  /** Waits for all items and resumes them, as many at once as there are workers. */
  readonly drain: (workers: number) => Effect.Effect<void, E, R>
}

/**
 * @internal
 */
export const makeWaitingItems = <E, R>(): WaitingItems<E, R> => {
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
  const worker: Effect.Effect<void, E, R> = Effect.suspend(() => {
    const first = waiting.shift()
    return first === undefined ? Effect.void : Effect.andThen(inTime(first), worker)
  })
  return {
    add: (until, resume) =>
      Effect.suspend(() => {
        if (waiting.length >= most) return inTime({ until, resume })
        let at = waiting.length
        while (at > 0 && waiting[at - 1]!.until > until) at--
        waiting.splice(at, 0, { until, resume })
        return Effect.void
      }),
    due,
    drain: (workers) =>
      Effect.suspend(() =>
        waiting.length === 0
          ? Effect.void
          : Effect.all(Array.from({ length: workers }, () => worker), { concurrency: "unbounded", discard: true })
      )
  }
}
