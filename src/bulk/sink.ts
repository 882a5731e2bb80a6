/**
 * Collects items and writes them in groups.
 *
 * @since 0.1.0
 */
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Pull from "effect/Pull"
import * as Semaphore from "effect/Semaphore"
import * as Sink from "effect/Sink"
import type { Next } from "./run/options.ts"

/**
 * A group that was not written, and the error that its write failed with.
 *
 * @category models
 * @since 0.2.0
 */
export interface SinkFailure<out A, out E> {
  readonly items: ReadonlyArray<A>
  readonly error: E
}

/**
 * The result of a sink: what was written, and what was not.
 *
 * @category models
 * @since 0.2.0
 */
export interface SinkReport<out A, out E> {
  /** The number of items that were written. */
  readonly written: number
  /** The number of items in groups that failed. */
  readonly failed: number
  /** The groups that failed, in the order in which they failed: as many items as the option `keep` allows. */
  readonly failures: ReadonlyArray<SinkFailure<A, E>>
  /** Items that the sink read and did not write, because it stopped before them. */
  readonly skipped: ReadonlyArray<A>
}

/**
 * @internal
 */
export interface Settings<A, E, R> {
  readonly size: number
  readonly within: Duration.Duration | undefined
  readonly concurrency: number
  readonly keep: number
  /** Without it the first failure ends the sink. */
  readonly onError: ((failure: SinkFailure<A, E>) => Effect.Effect<Next, never, R>) | undefined
}

interface Waiting<A> {
  readonly item: A
  /** When it arrived, in milliseconds since the epoch. */
  readonly at: number
}

/**
 * @internal
 */
export const make = <A, E, R>(
  write: (items: ReadonlyArray<A>) => Effect.Effect<unknown, E, R>,
  { concurrency, keep, onError, size, within }: Settings<A, E, R>
): Sink.Sink<SinkReport<A, E>, A, never, E, R> =>
  Sink.fromTransform((upstream) =>
    Effect.gen(function*() {
      let waiting: Array<Waiting<A>> = []
      let written = 0
      let failed = 0
      let kept = 0
      const failures: Array<SinkFailure<A, E>> = []
      let arrival = Deferred.makeUnsafe<void>()
      // succeeds when `onError` stops the sink, and fails with the error that ends it
      const over = Deferred.makeUnsafe<void, E>()
      let isOver = false
      let isBroken = false
      const permits = yield* Semaphore.make(concurrency)

      const stop = (): void => {
        isOver = true
        Deferred.doneUnsafe(over, Effect.void)
      }
      const fail = (cause: Cause.Cause<E>): void => {
        isOver = isBroken = true
        Deferred.doneUnsafe(over, Effect.failCause(cause))
      }

      const handle = (items: ReadonlyArray<A>, cause: Cause.Cause<E>): Effect.Effect<void, never, R> => {
        failed += items.length
        const error = Cause.findErrorOption(cause)
        if (onError === undefined || Option.isNone(error)) {
          return Effect.sync(() => fail(cause))
        }
        const failure = { items, error: error.value }
        if (kept + items.length <= keep) {
          kept += items.length
          failures.push(failure)
        }
        return Effect.map(onError(failure), (next) => {
          if (next === "stop") stop()
        })
      }

      // A group that is being written is written to its end, whatever is interrupted.
      const writeGroup = (items: ReadonlyArray<A>): Effect.Effect<void, never, R> =>
        Effect.matchCauseEffect(write(items), {
          onFailure: (cause) => handle(items, cause),
          onSuccess: () => Effect.sync(() => void (written += items.length))
        }).pipe(
          Effect.catchCause((cause) => Effect.sync(() => fail(cause))),
          Effect.ensuring(permits.release(1)),
          Effect.uninterruptible
        )

      const startGroup: Effect.Effect<void, never, R> = Effect.uninterruptibleMask((restore) =>
        Effect.flatMap(restore(permits.take(1)), () => {
          if (waiting.length === 0 || isOver) return permits.release(1)
          const items = waiting.slice(0, size).map(({ item }) => item)
          waiting = waiting.slice(size)
          if (waiting.length === 0) arrival = Deferred.makeUnsafe()
          return concurrency === 1
            ? writeGroup(items)
            : Effect.forkDetach(writeGroup(items), { startImmediately: true })
        })
      )

      const startWhile = (isDue: () => boolean): Effect.Effect<void, never, R> =>
        Effect.suspend(() => !isOver && isDue() ? Effect.andThen(startGroup, startWhile(isDue)) : Effect.void)
      const rest = startWhile(() => waiting.length > 0)
      const settled = permits.withPermits(concurrency)(Effect.void)

      // nothing more is read once it is over, so that the report holds all that was
      const read = Effect.suspend(() => isOver ? Effect.never : upstream)
      const collect = Effect.flatMap(read, (items) =>
        Effect.flatMap(Clock.currentTimeMillis, (at) => {
          for (const item of items) waiting.push({ item, at })
          Deferred.doneUnsafe(arrival, Effect.void)
          return startWhile(() => waiting.length >= size)
        })).pipe(
          Effect.forever({ disableYield: true }),
          Pull.catchDone(() => rest)
        )
      const inTime = (millis: number): Effect.Effect<never, never, R> =>
        Effect.suspend(() => Deferred.await(arrival)).pipe(
          Effect.andThen(Clock.currentTimeMillis),
          Effect.flatMap((now) => {
            const [oldest] = waiting
            if (oldest === undefined) return Effect.yieldNow
            const left = oldest.at + millis - now
            return left <= 0 ? startGroup : Effect.sleep(left)
          }),
          Effect.forever
        )

      const collecting = within === undefined ? collect : Effect.raceFirst(collect, inTime(Duration.toMillis(within)))
      yield* Effect.onExit(Effect.raceFirst(collecting, Deferred.await(over)), ({ _tag }) =>
        // the stream failed or the program was interrupted: what the sink was given is written all the same
        Effect.andThen(_tag === "Failure" && !isOver ? rest : Effect.void, settled).pipe(
          Effect.andThen(Effect.suspend(() => {
            const lost = failed + waiting.length
            return (_tag === "Failure" || isBroken) && lost > 0
              ? Effect.logError(`Bulk.sink did not write ${lost} items`)
              : Effect.void
          }))
        ))
      if (isOver) yield* Deferred.await(over)
      const report: SinkReport<A, E> = { written, failed, failures, skipped: waiting.map(({ item }) => item) }
      const result: Sink.End<SinkReport<A, E>> = [report]
      return result
    })
  )
