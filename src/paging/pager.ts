/**
 * Reads a list to its end in the mode that is right for it, and tells what came of it.
 *
 * @internal
 */
import * as Arr from "effect/Array"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as Limits from "../client/limits.ts"
import type { PcoClient } from "../client/PcoClient.ts"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import { withPlannedReads } from "../client/plannedReads.ts"
import { keyset, withoutKey } from "./keyset.ts"
import * as Meter from "./meter.ts"
import type { Settings } from "./options.ts"
import { settle } from "./options.ts"
import type { Mode, Options, Summary } from "./definitions.ts"
import { parallel } from "./parallel.ts"
import { plannedReads, takesKeyset } from "./plan.ts"
import * as Reader from "./reader.ts"
import * as Seen from "./seen.ts"
import type { Batches } from "./sequential.ts"
import { batchOf, sequential } from "./sequential.ts"
import * as Stall from "./stall.ts"
import type { Batch, Page, Row, Source } from "./source.ts"
import { broken, identityOf } from "./source.ts"

interface Plan {
  readonly mode: Exclude<Mode, "auto">
  readonly batches: Batches
  /** How many rows there are, where the plan had to find out. */
  readonly total?: number | undefined
}

const warnOfDepth = (source: Source, total: number): Effect.Effect<void> =>
  total <= Limits.deepestOffset
    ? Effect.void
    : Effect.logWarning(
      `${source.name}: of ${total} rows those beyond ${Limits.deepestOffset} are read by offset, which Planning Center limits more ` +
        "strictly; leave out order, or ask for created_at, where a keyset can be had"
    )

const plan = Effect.fnUntraced(function*(
  source: Source,
  settings: Settings,
  reader: Reader.Reader
): Effect.fn.Return<Plan, PcoError, PcoClient> {
  const { key, mode } = settings
  if (mode === "sequential") return { mode, batches: sequential(reader, 0) }
  if (mode === "keyset") return { mode, batches: keyset(source, reader, key!) }
  const first = yield* reader.read({})
  const total = first.page.meta.total_count
  const rest = (offset: number | undefined) => offset === undefined ? Stream.empty : sequential(reader, offset)
  if (total === undefined || (mode === "auto" && total <= 2 * first.size)) {
    return { mode: "sequential", batches: Stream.concat(Stream.succeed(batchOf(first)), rest(first.next)), total }
  }
  if (mode === "auto" && key !== undefined && takesKeyset(source, true, total)) {
    // in another order than the first page, which is read again
    return { mode: "keyset", batches: keyset(source, reader, key), total }
  }
  if (mode === "auto") yield* warnOfDepth(source, total)
  return {
    mode: "parallel",
    batches: Stream.concat(Stream.succeed(batchOf(first)), parallel(reader, first, total, settings)),
    total
  }
})

/** Tells rows that came before and have moved. */
const deduplicate = (source: Source, window: number) => {
  const seen = Seen.make<true>(window)
  return (rows: ReadonlyArray<Row>): ReadonlyArray<Row> =>
    rows.filter((row) => {
      const id = identityOf(source, row)
      if (id === undefined || seen.get(id) === undefined) {
        if (id !== undefined) seen.set(id, true)
        return true
      }
      return false
    })
}

/** Where no row is dropped, so many are known to notice a list that never ends. */
const leastKnown = 1_000

const run = (source: Source, options: Options): Batches =>
  Stream.unwrap(Effect.gen(function*() {
    const { issues, settings } = settle(options, source)
    const wrong = [...source.read({}).issues, ...issues]
    if (wrong.length > 0) return Stream.fail(invalidInput(source.name, wrong, source.read({})))
    const meter = yield* Meter.make
    const reader = Reader.make(source, settings.per_page)
    const { batches, mode, total } = yield* plan(source, settings, reader)
    yield* Effect.annotateCurrentSpan("pco.paging.mode", mode)
    const isKeyset = mode === "keyset"
    const isKept = isKeyset || settings.window === 0
    const fresh = isKeyset
      ? (rows: ReadonlyArray<Row>) => rows
      : deduplicate(source, settings.window === 0 ? leastKnown : settings.window)
    const stalled = Stall.make()
    const finish = isKeyset ? withoutKey(source, settings.key!) : (rows: ReadonlyArray<Row>) => rows
    let [expected, seen, repeated] = [total, 0, 0]
    meter.expect(total)
    const { close, report } = Meter.telling(meter, settings.onProgress)

    const pass = (batch: Batch): Effect.Effect<Batch, PcoError> =>
      Effect.suspend(() => {
        if (total === undefined && batch.total !== undefined) meter.expect(expected = (expected ?? 0) + batch.total)
        const unseen = fresh(batch.rows)
        const issue = stalled(batch, unseen.length)
        if (issue !== undefined) return Effect.fail(broken(source.read({}), issue))
        const rows = isKept ? batch.rows : unseen
        seen += rows.length
        repeated += batch.rows.length - rows.length
        meter.page()
        meter.add(rows.length)
        return Effect.as(report, { ...batch, rows: finish(rows) })
      })
    const end = Effect.suspend(() => {
      const vanished = expected === undefined ? 0 : Math.max(0, expected - seen)
      const summary: Summary = { mode, expected, seen, repeated, vanished }
      return Effect.all([
        Effect.annotateCurrentSpan({
          "pco.paging.pages": reader.pages(),
          "pco.paging.expected": expected,
          "pco.paging.seen": seen,
          "pco.paging.repeated": repeated,
          "pco.paging.vanished": vanished
        }),
        close,
        settings.onEnd?.(summary) ?? Effect.void
      ])
    })
    return batches.pipe(Stream.mapEffect(pass), Stream.onEnd(end), Stream.ensuring(close))
  })).pipe(
    Stream.withSpan("pco.paging", { attributes: { "pco.operation": source.name }, captureStackTrace: false })
  )

/**
 * The pages of a list, each with the rows that did not come before.
 *
 * @internal
 */
export const pages = (source: Source, options: Options): Stream.Stream<Page, PcoError, PcoClient> =>
  withPlannedReads(
    Stream.map(run(source, options), ({ page, rows }) => rows === page.data ? page : { ...page, data: rows }),
    () => plannedReads(source, options)
  )

/**
 * The rows of a list.
 *
 * @internal
 */
export const rows = (source: Source, options: Options): Stream.Stream<Row, PcoError, PcoClient> =>
  withPlannedReads(
    run(source, options).pipe(
      Stream.map(({ rows }) => rows),
      Stream.filter(Arr.isReadonlyArrayNonEmpty),
      Stream.flattenArray
    ),
    () => plannedReads(source, options)
  )
