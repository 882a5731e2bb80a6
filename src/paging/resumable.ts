/**
 * Streams that go on where they were stopped.
 *
 * @internal
 */
import * as Arr from "effect/Array"
import * as Effect from "effect/Effect"
import * as Hash from "effect/Hash"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { jsonText } from "../internal/jsonText.ts"
import type { PcoClient } from "../client/PcoClient.ts"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import { oneOf } from "../jsonapi/Issue.ts"
import type { Issue } from "../jsonapi/Issue.ts"
import { optionsOf, textIssues } from "../jsonapi/optionsOf.ts"
import { fromSchemaIssue } from "../jsonapi/SchemaIssue.ts"
import { Checkpoint, CheckpointError, CheckpointMismatch, type Resumable } from "./checkpoints/Service.ts"
import { keyOf, keyset, withoutKey } from "./keyset.ts"
import * as Meter from "./meter.ts"
import { settle } from "./options.ts"
import { overlapping } from "./overlapping.ts"
import type { Options } from "./definitions.ts"
import * as Reader from "./reader.ts"
import type { Batch, Key, Row, Source } from "./source.ts"
import { broken, identityOf, instantOf } from "./source.ts"
import * as Stall from "./stall.ts"
import type { Position, Tracker, TrackerState } from "./tracker.ts"
import * as Track from "./tracker.ts"

const version = 2

const Saved = Schema.Struct({
  version: Schema.Literal(version),
  /** The query that was read: another query is another job. */
  query: Schema.String,
  by: Schema.Literals(["created_at", "updated_at", "offset"]),
  position: Schema.NullOr(Schema.Finite),
  acked: Schema.Array(Schema.Tuple([Schema.String, Schema.NullOr(Schema.Finite)])),
  done: Schema.Finite
})

/** The key that tells a row from others. */
const named = (source: Source, row: Row): string => identityOf(source, row) ?? jsonText(row)

// A hash instead of the query, which may hold personal data.
const queryOf = (source: Source): string => {
  const { path, query } = source.read({})
  const text = JSON.stringify([path, query.filter(([name]) => name !== "per_page" && !name.startsWith("fields["))])
  return Hash.string(text).toString(36)
}

const mismatch = (key: string, issue: Issue) => new CheckpointError({ reason: new CheckpointMismatch(issue), key })

const restore = Effect.fnUntraced(function*(
  source: Source,
  job: string,
  by: Key | "offset",
  saved: unknown
): Effect.fn.Return<TrackerState | undefined, CheckpointError> {
  if (saved === undefined) return undefined
  const decoded = Schema.decodeUnknownResult(Saved)(saved)
  if (Result.isFailure(decoded)) return yield* mismatch(job, fromSchemaIssue(decoded.failure))
  const expected = "the options that it was begun with, or Checkpoint.clear to begin anew"
  if (decoded.success.query !== queryOf(source)) {
    return yield* mismatch(job, { field: "query", problem: "is another one", expected })
  }
  if (decoded.success.by !== by) {
    return yield* mismatch(job, { field: "by", problem: `is ${decoded.success.by}, and not ${by}`, expected })
  }
  return decoded.success
})

/**
 * @internal
 */
export const names: ReadonlyArray<keyof Options> = ["per_page", "onProgress"]

const issuesOf = (source: Source, job: unknown, options: Options): ReadonlyArray<Issue> => {
  // the mode follows from what can be resumed
  const [{ onProgress, per_page }, wrong] = optionsOf(options, names)
  return [
    ...textIssues("job", job),
    ...source.read({}).issues,
    ...wrong.map((issue) =>
      issue.field === "options" ? issue : { ...issue, expected: `what can be read, or ${oneOf(names)}` }
    ),
    ...settle({ per_page, onProgress }, source).issues
  ]
}

/**
 * The rows of a list under the name of a job, each to be acknowledged.
 *
 * @internal
 */
export const resumable = (
  source: Source,
  job: string,
  options: Options
): Stream.Stream<Resumable<Row>, CheckpointError | PcoError, Checkpoint | PcoClient> =>
  Stream.unwrap(Effect.gen(function*() {
    const issues = issuesOf(source, job, options)
    if (issues.length > 0) return yield* invalidInput(source.name, issues, source.read({}))
    const { onProgress, per_page = 100 } = options
    const found = keyOf(source)
    const key = Result.isSuccess(found) ? found.success : undefined
    const by = key ?? "offset"
    const checkpoint = yield* Checkpoint
    const saved = yield* restore(source, job, by, yield* checkpoint.load(job))
    const meter = yield* Meter.make
    const reader = Reader.make(source, per_page)
    const query = queryOf(source)
    const tracker = Track.make({
      from: saved ?? { position: key === undefined ? 0 : null, acked: [], done: 0 },
      by: key === undefined ? "offset" : "timestamp",
      save: (state) => checkpoint.save(job, { version, query, by, ...state } satisfies typeof Saved.Type),
      clear: checkpoint.clear(job)
    })
    const finish = key === undefined ? (rows: ReadonlyArray<Row>) => rows : withoutKey(source, key)
    const { close, report } = Meter.telling(meter, onProgress)
    yield* Effect.annotateCurrentSpan({ "pco.paging.mode": key === undefined ? "sequential" : "keyset" })

    // the first read from the saved position tells how many rows are left
    let total: number | undefined
    const stalled = Stall.make()
    const pass = ([batch, rows]: readonly [Batch, ReadonlyArray<NewRow<CheckpointError>>]) =>
      Effect.suspend(() => {
        const issue = stalled(batch, batch.rows.length)
        if (issue !== undefined) return Effect.fail(broken(source.read({}), issue))
        if (batch.total !== undefined) meter.expect(total = (total ?? 0) + batch.total)
        meter.page()
        meter.add(rows.length)
        const values = finish(rows.map(({ row }) => row))
        const resumables: ReadonlyArray<Resumable<Row>> = rows.map(({ ack }, index) => ({ value: values[index]!, ack }))
        return Effect.as(report, resumables)
      })
    const from = saved?.position ?? null
    const batches = key === undefined
      ? alongOffsets(source, reader, from, tracker)
      : alongKey(source, reader, key, from, tracker)
    return batches.pipe(
      Stream.mapEffect(pass),
      Stream.filter(Arr.isReadonlyArrayNonEmpty),
      Stream.flattenArray,
      Stream.onEnd(Effect.andThen(tracker.end, close)),
      Stream.ensuring(close)
    )
  })).pipe(
    Stream.withSpan("pco.paging", { attributes: { "pco.operation": source.name }, captureStackTrace: false })
  )

interface NewRow<E> {
  readonly row: Row
  readonly ack: Effect.Effect<void, E>
}

// What is not done with yet, among rows that come in their order.
const take = <E>(
  source: Source,
  tracker: Tracker<E>,
  rows: ReadonlyArray<Row>,
  positionOf: (row: Row, index: number) => Position
): ReadonlyArray<NewRow<E>> =>
  rows.flatMap((row, index) => {
    const [id, position] = [named(source, row), positionOf(row, index)]
    if (!tracker.isDone(id, position)) return [{ row, ...tracker.add(id, position) }]
    tracker.pass(id, position)
    return []
  })

type NewRows<E> = Stream.Stream<readonly [Batch, ReadonlyArray<NewRow<E>>], PcoError, PcoClient>

const alongKey = <E>(
  source: Source,
  reader: Reader.Reader,
  key: Key,
  from: Position,
  tracker: Tracker<E>
): NewRows<E> =>
  Stream.map(
    keyset(source, reader, key, from ?? undefined),
    (batch) => [batch, take(source, tracker, batch.rows, (row) => instantOf(row, key) ?? null)]
  )

const alongOffsets = <E>(source: Source, reader: Reader.Reader, from: Position, tracker: Tracker<E>): NewRows<E> =>
  // begins with the last row that is known to be before the position
  Stream.map(
    overlapping(source, reader, Math.max(0, (from ?? 0) - 1), tracker.isPassed),
    (batch) => [batch, take(source, tracker, batch.rows, (_, index) => batch.offsets[index]!)]
  )
