/**
 * Runs the items of a run with bounded concurrency.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Guard } from "../../paging/MemoryGuard.ts"
import { behind } from "../../paging/MemoryGuard.ts"

/**
 * Runs items in memory. Each worker takes the next item itself, which costs less than a fiber for each item.
 *
 * @internal
 */
export const byWorkers = <A, E, R>(
  items: Iterable<A>,
  workers: number,
  guard: Guard,
  isStopped: () => boolean,
  one: (item: A) => Effect.Effect<void, E, R>
): Effect.Effect<void, E, R> =>
  Effect.suspend(() => {
    const iterator = items[Symbol.iterator]()
    const take: Effect.Effect<void, E, R> = Effect.suspend(() => {
      if (isStopped()) return Effect.void
      const next = iterator.next()
      return next.done === true ? Effect.void : Effect.flatMap(one(next.value), () => worker)
    })
    const worker = behind(guard, take)
    return Effect.all(Array.from({ length: workers }, () => worker), { concurrency: "unbounded", discard: true }).pipe(
      Effect.ensuring(Effect.sync(() => void iterator.return?.()))
    )
  })

/**
 * Runs items of a stream, or in batches. It reads a stream no further than the concurrency allows.
 *
 * @internal
 */
export const inOrder = <A, E, R, E2, R2>(
  items: Stream.Stream<A, E2, R2>,
  { batch, concurrency, isStopped, one, pause }: {
    readonly batch: number | undefined
    readonly concurrency: number
    readonly pause: Effect.Effect<void>
    readonly isStopped: () => boolean
    readonly one: (item: A) => Effect.Effect<void, E, R>
  }
): Effect.Effect<void, E | E2, R | R2> => {
  const left = Stream.takeWhile(items, () => !isStopped())
  if (batch === undefined) return Stream.runDrain(Stream.mapEffect(left, one, { concurrency, unordered: true }))
  let batches = 0
  return Stream.runForEach(Stream.grouped(left, batch), (group) =>
    Effect.andThen(
      batches++ === 0 ? Effect.void : pause,
      Effect.forEach(group, one, { concurrency, discard: true })
    ))
}
