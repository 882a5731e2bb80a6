/**
 * Pages one after the other, along the `next` link of each.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import type { PcoClient } from "../client/PcoClient.ts"
import type { PcoError } from "../client/PcoError.ts"
import type { Reader, Reading } from "./reader.ts"
import type { Batch } from "./source.ts"

/**
 * @internal
 */
export type Batches = Stream.Stream<Batch, PcoError, PcoClient>

/**
 * @internal
 */
export const batchOf = ({ offset, page }: Reading): Batch => ({
  page,
  rows: page.data,
  offset,
  ...(offset === 0 ? { total: page.meta.total_count } : undefined)
})

/**
 * The rows from an offset to the end. One page is held at a time.
 *
 * @internal
 */
export const sequential = (reader: Reader, offset: number): Batches =>
  Stream.paginate(offset, (offset) =>
    Effect.map(
      reader.read({ offset }),
      (reading) => [[batchOf(reading)], Option.fromUndefinedOr(reading.next)] as const
    ))
