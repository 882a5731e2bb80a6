/**
 * Pages side by side: the first one tells how many rows there are, and the others
 * are fetched ahead.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
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
    const reading = yield* reader.read({ offset: at }, { most: left })
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
    const { next, size } = first
    if (next === undefined) return Stream.empty
    const stretches = Math.max(0, Math.ceil((total - next) / size))
    let rest: number | undefined = stretches === 0 ? next : undefined
    const planned = Stream.range(0, stretches - 1).pipe(
      Stream.rechunk(1),
      Stream.mapEffect((index) =>
        Effect.tap(readStretch(reader, next + index * size, size), (readings) =>
          Effect.sync(() => {
            if (index === stretches - 1) rest = readings.at(-1)?.next
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
