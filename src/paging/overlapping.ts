/**
 * Reads pages by offset, each beginning with a row of the one before. So no row is skipped where others are deleted
 * meanwhile.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import type { PcoClient } from "../client/PcoClient.ts"
import type { PcoError } from "../client/PcoError.ts"
import { readOverlapping } from "./keyset.ts"
import type { Reader } from "./reader.ts"
import * as Seen from "./seen.ts"
import type { Batch, Row, Source } from "./source.ts"
import { identityOf } from "./source.ts"

/** How many rows are remembered, to notice those that come again. */
const mostKnown = 10_000

/**
 * A batch with the offset of each row.
 *
 * @internal
 */
export interface OffsetBatch extends Batch {
  readonly offsets: ReadonlyArray<number>
}

/**
 * The rows from an offset on. The offset is 0, or that of a row that was read before.
 *
 * @internal
 */
export const overlapping = (
  source: Source,
  reader: Reader,
  offset: number,
  wasRead: (id: string) => boolean
): Stream.Stream<OffsetBatch, PcoError, PcoClient> =>
  Stream.suspend(() => {
    const known = Seen.make<true>(mostKnown)
    const isNew = (row: Row) => {
      const id = identityOf(source, row)
      return id === undefined || known.get(id) === undefined
    }
    const isKnown = (row: Row) => {
      const id = identityOf(source, row)
      return id !== undefined && (known.get(id) !== undefined || wasRead(id))
    }
    let isFirst = true
    return Stream.paginate(offset, (offset) =>
      Effect.map(readOverlapping(reader, {}, offset, isKnown), ({ back, next, page }) => {
        if (back !== undefined) {
          return [[], Option.some(back)] as const
        }
        const offsets = page.data.flatMap((row, index) =>
          isNew(row) ? [offset + index] : []
        )
        const rows = offsets.map((at) => page.data[at - offset]!)
        for (const row of rows) {
          const id = identityOf(source, row)
          if (id !== undefined) known.set(id, true)
        }
        const count = page.meta.total_count
        const total = isFirst && count !== undefined ? Math.max(0, count - offset) : undefined
        isFirst = false
        const on = next === undefined ? Option.none<number>() : Option.some(offset + page.data.length - 1)
        return [[{ page, rows, offset, offsets, total }], on] as const
      }))
  })
