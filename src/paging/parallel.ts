/**
 * Pages side by side: the first one tells how many rows there are, and the others
 * are fetched ahead.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import type { PcoClient } from "../client/PcoClient.ts"
import type { PcoError } from "../client/PcoError.ts"
import type { Reader, Reading } from "./reader.ts"
import type { Batches } from "./sequential.ts"
import { batchOf, sequential } from "./sequential.ts"

/** Reads a stretch, in as many pages as it takes at the size that fits. */
const readStretch = Effect.fnUntraced(function*(
  reader: Reader,
  offset: number,
  count: number
): Effect.fn.Return<ReadonlyArray<Reading>, PcoError, PcoClient> {
  const readings: Array<Reading> = []
  let [at, left] = [offset, count]
  while (left > 0) {
    // at first as planned; what is left after a smaller page is read at the size that fits by then
    const reading = yield* reader.read({ offset: at }, at === offset ? { most: left, size: count } : { most: left })
    readings.push(reading)
    if (reading.next === undefined) break
    left -= reading.next - at
    at = reading.next
  }
  return readings
})

/**
 * The rows behind a first page. `concurrency` stretches are under way or wait to be
 * taken, and no more. Rows that came in the meantime are read at the end.
 *
 * @internal
 */
export const parallel = (
  reader: Reader,
  first: Reading,
  total: number,
  options: { readonly concurrency: number; readonly ordered: boolean }
): Batches =>
  Stream.suspend(() => {
    const { next } = first
    if (next === undefined) return Stream.empty
    let rest: number | undefined = next < total ? undefined : next
    // a stretch is planned when it is about to be read, so that it has the size that fits by then
    const planned = Stream.paginate(next, (at) =>
      Effect.sync(() => {
        const count = reader.take()
        const on = at + count < total ? Option.some(at + count) : Option.none<number>()
        return [at < total ? [{ at, count, isLast: Option.isNone(on) }] : [], on] as const
      })).pipe(
        Stream.rechunk(1),
        Stream.mapEffect(({ at, count, isLast }) =>
          Effect.tap(readStretch(reader, at, count), (readings) =>
            Effect.sync(() => {
              if (isLast) rest = readings.at(-1)?.next
            })), { concurrency: options.concurrency, unordered: !options.ordered }),
        Stream.map((readings) =>
          readings.map(batchOf)
        ),
        Stream.flatMap(Stream.fromArray)
      )
    return Stream.concat(
      planned,
      Stream.suspend(() => rest === undefined ? Stream.empty : sequential(reader, rest))
    )
  })
