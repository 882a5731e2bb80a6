/**
 * Collects items and writes them in groups.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Pull from "effect/Pull"
import * as Semaphore from "effect/Semaphore"
import * as Sink from "effect/Sink"

interface Waiting<A> {
  readonly item: A
  /** When it came. */
  readonly at: number
}

/**
 * @internal
 */
export const make = <A, E, R>(
  write: (items: ReadonlyArray<A>) => Effect.Effect<unknown, E, R>,
  size: number,
  within: Duration.Duration | undefined
): Sink.Sink<number, A, never, E, R> =>
  Sink.fromTransform((upstream) =>
    Effect.gen(function*() {
      let waiting: Array<Waiting<A>> = []
      let written = 0
      let hasFailed = false
      let arrival = Deferred.makeUnsafe<void>()
      const turn = yield* Semaphore.make(1)

      // A group that is being written is written to its end, whoever is interrupted.
      const flush = turn.withPermits(1)(Effect.suspend(() => {
        if (waiting.length === 0) return Effect.void
        const items = waiting.slice(0, size).map(({ item }) => item)
        waiting = waiting.slice(size)
        if (waiting.length === 0) arrival = Deferred.makeUnsafe()
        return write(items).pipe(
          Effect.onExit(({ _tag }) =>
            Effect.sync(() => {
              if (_tag === "Failure") hasFailed = true
              else written += items.length
            })
          )
        )
      })).pipe(Effect.uninterruptible)

      const flushWhile = (isDue: () => boolean): Effect.Effect<void, E, R> =>
        Effect.suspend(() => isDue() ? Effect.andThen(flush, flushWhile(isDue)) : Effect.void)
      const rest = flushWhile(() => waiting.length > 0)

      const collect = Effect.flatMap(upstream, (items) =>
        Effect.flatMap(Clock.currentTimeMillis, (at) => {
          for (const item of items) waiting.push({ item, at })
          Deferred.doneUnsafe(arrival, Effect.void)
          return flushWhile(() => waiting.length >= size)
        })).pipe(
          Effect.forever({ disableYield: true }),
          Pull.catchDone(() => rest)
        )
      const inTime = (millis: number): Effect.Effect<never, E, R> =>
        Effect.suspend(() => Deferred.await(arrival)).pipe(
          Effect.andThen(Clock.currentTimeMillis),
          Effect.flatMap((now) => {
            const [oldest] = waiting
            if (oldest === undefined) return Effect.yieldNow
            const left = oldest.at + millis - now
            return left <= 0 ? flush : Effect.sleep(left)
          }),
          Effect.forever
        )

      const all = within === undefined ? collect : Effect.raceFirst(collect, inTime(Duration.toMillis(within)))
      yield* Effect.onExit(all, ({ _tag }) =>
        // interrupted, or its stream failed: nothing that was handed over is lost
        _tag === "Failure" && !hasFailed ? Effect.ignore(rest, { log: "Error" }) : Effect.void)
      const end: Sink.End<number> = [written]
      return end
    })
  )
