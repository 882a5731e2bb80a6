/**
 * Rows of a CSV, checked, compared with what is there, and then written in bulk.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { checker } from "../client/checker.ts"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import type { Issue } from "../jsonapi/Issue.ts"
import { optionsOf } from "../jsonapi/optionsOf.ts"
import { parser } from "./csv/parse.ts"
import type { ReadOptions, Row } from "./csv/rows.ts"
import { optionIssues, reader } from "./csv/rows.ts"
import { decoder, notUtf8 } from "./csv/utf8.ts"
import { functionIssues, itemsIssues } from "./items.ts"
import type { JournalFailed } from "./Journal.ts"
import type { Options } from "./run/options.ts"
import type { InDoubt, Report } from "./run/report.ts"
import * as Run from "./run/run.ts"

export { type ReadOptions, type Row } from "./csv/rows.ts"

/** As many as help; a file with the wrong delimiter has one in each row. */
const mostIssues = 100

/**
 * Reads a CSV to its end and checks every row, so that nothing is begun that a later row
 * would stop.
 *
 * Fails with `Invalid` that names the row and the column of all that is wrong, the first
 * hundred of it: broken quoting, columns that nobody knows or that are missing, rows of
 * another length, values that do not fit. No value is repeated, because it is personal. It
 * also fails with what the source fails with.
 *
 * **Example** (Rows and what is wrong with them)
 *
 * ```ts
 * import { Effect, Schema, Stream } from "effect"
 * import { Import } from "effect-pco"
 *
 * const options = {
 *   schema: Schema.Struct({ first_name: Schema.String, grade: Schema.optionalKey(Schema.FiniteFromString) }),
 *   headers: { "First name": "first_name", "Grade": "grade" }
 * } as const
 * const read = (text: string) => Import.read(Stream.make(text), options)
 *
 * const rows = await Effect.runPromise(read("First name,Grade\nAda,7\n\"Grace \"\"G\"\"\",\n"))
 * console.log(JSON.stringify(rows.map(({ data }) => data)))
 * // => [{"first_name":"Ada","grade":7},{"first_name":"Grace \"G\""}]
 *
 * const error = await Effect.runPromise(Effect.flip(read("First name,Grade\nAda,seven\n,7\n")))
 * console.log(error.message)
 * // => row 2, column "Grade": has a value that does not fit; expected a finite number; row 3, column "First name": is empty
 * ```
 *
 * @category decoding
 * @since 0.1.0
 */
export const read = <A, I extends object, E, R>(
  source: Stream.Stream<string | Uint8Array, E, R>,
  options: ReadOptions<A, I>
): Effect.Effect<ReadonlyArray<Row<A>>, E | PcoError, R> =>
  Effect.gen(function*() {
    const wrong = optionIssues(options)
    if (wrong.length > 0) return yield* invalidInput("Import.read", wrong)
    const parse = parser(options.delimiter, options.formulas !== "keep")
    const decode = decoder()
    const take = reader(options)
    const found: Array<Row<A>> = []
    const issues: Array<Issue> = []
    let isAny = false
    const next = ({ issue, rows }: ReturnType<typeof parse.push>) =>
      Effect.gen(function*() {
        isAny = isAny || rows.length > 0
        const took = yield* take(rows)
        // not spread into arguments, of which there can be too many
        for (const row of took.found) found.push(row)
        for (const one of took.issues) issues.push(one)
        if (issue !== undefined) issues.push(issue)
        return issue === undefined && issues.length < mostIssues
      })
    yield* source.pipe(
      Stream.mapEffect((piece) => {
        const text = typeof piece === "string" ? piece : decode(piece)
        return next(text === undefined ? notUtf8 : parse.push(text))
      }),
      Stream.takeWhile((goesOn) => goesOn),
      Stream.runDrain
    )
    if (issues.length === 0 && decode() === undefined) issues.push(notUtf8.issue)
    if (issues.length === 0) yield* next(parse.end())
    if (!isAny && issues.length === 0) {
      const expected = options.columns === undefined ? "a header with the names of the columns" : "a first row"
      issues.push({ field: "row 1", problem: "is missing", expected })
    }
    return issues.length > 0 ? yield* invalidInput("Import.read", issues.slice(0, mostIssues)) : found
  })

/**
 * Whether what a row describes is there already. `Unclear` says why it cannot be told; such
 * a row is never written.
 *
 * @category models
 * @since 0.1.0
 */
export type Match<T> =
  | { readonly _tag: "Absent" }
  | { readonly _tag: "Found"; readonly existing: T }
  | { readonly _tag: "Unclear"; readonly reason: string }

/**
 * What a row would do.
 *
 * @category models
 * @since 0.1.0
 */
export type Action<A, T, U> =
  | { readonly _tag: "Change"; readonly row: number; readonly data: A; readonly existing: T; readonly change: U }
  | {
    readonly _tag: "Create"
    readonly row: number
    readonly data: A
    /** The earlier row that creates the same one; this row adds what it says. */
    readonly joins?: number
  }

/**
 * What an import would do, before it does anything.
 *
 * @category models
 * @since 0.1.0
 */
export interface Preview<A, T, U> {
  /** Rows that would create something. */
  readonly create: ReadonlyArray<Extract<Action<A, T, U>, { readonly _tag: "Create" }>>
  /** Rows that would change something, and what. */
  readonly change: ReadonlyArray<Extract<Action<A, T, U>, { readonly _tag: "Change" }>>
  /** Rows that say what is there already. */
  readonly same: ReadonlyArray<Row<A> & { readonly existing: T }>
  /** Rows of which it cannot be told; they are left alone. */
  readonly unclear: ReadonlyArray<Row<A> & { readonly reason: string }>
}

/**
 * How rows are compared with what is there.
 *
 * @category options
 * @since 0.1.0
 */
export interface PreviewOptions<A, T, U, E, R> {
  /** Looks for what a row describes, such as with `Matching.find`. */
  readonly match: (data: A) => Effect.Effect<Match<T>, E, R>
  /** What would have to be changed, or `undefined` when nothing has to. */
  readonly change: (data: A, existing: T) => U | undefined
  /** What makes two rows the same: all but the first of them are unclear. */
  readonly key?: ((data: A) => string) | undefined
  /** How many rows are looked up at once. 5 by default. */
  readonly concurrency?: number | undefined
}

/**
 * Finds out what an import would do. It reads and writes nothing.
 *
 * Fails with `Invalid` when an option is wrong, and with what `match` fails with.
 *
 * **Example** (A preview, and then the import)
 *
 * ```ts
 * import { Effect, Schema, Stream } from "effect"
 * import { Import } from "effect-pco"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const file = Stream.make("remote_id,first_name,last_name\n7,Ada,King\n8,Grace,Hopper\n")
 * const schema = Schema.Struct({
 *   remote_id: Schema.FiniteFromString,
 *   first_name: Schema.String,
 *   last_name: Schema.String
 * })
 * const program = Effect.gen(function*() {
 *   const rows = yield* Import.read(file, { schema })
 *   const preview = yield* Import.preview(rows, {
 *     match: ({ remote_id }) =>
 *       Effect.map(
 *         Person.list({ where: { remote_id } }),
 *         ({ data: [person] }): Import.Match<Person.Person> =>
 *           person === undefined ? { _tag: "Absent" } : { _tag: "Found", existing: person }
 *       ),
 *     change: ({ last_name }, person) => last_name === person.last_name ? undefined : { last_name }
 *   })
 *   console.log(preview.create.length, "new", preview.change.map(({ change }) => Object.keys(change).join()))
 *   // => 1 new [ 'last_name' ]
 *   const report = yield* Import.run(preview, {
 *     create: (row) => Person.create(row),
 *     change: (change, person) => Person.update(person.id, change)
 *   })
 *   console.log(report.done, "done")
 *   // => 2 done
 * })
 * const church = FakePco.layer({ people: [{ remote_id: 7, first_name: "Ada", last_name: "Lovelace" }] })
 * await Effect.runPromise(Effect.provide(program, church))
 * ```
 *
 * @category jobs
 * @since 0.1.0
 */
export const preview = <A, T, U, E, R>(
  rows: Iterable<Row<A>>,
  options: PreviewOptions<A, T, U, E, R>
): Effect.Effect<Preview<A, T, U>, E | PcoError, R> =>
  Effect.suspend((): Effect.Effect<Preview<A, T, U>, E | PcoError, R> => {
    const { issues, whole } = checker()
    const [{ change, key: keyOf, match, ...given }, wrong] = optionsOf(options, [
      "match",
      "change",
      "key",
      "concurrency"
    ])
    issues.push(...wrong, ...itemsIssues(rows), ...functionIssues("match", match), ...functionIssues("change", change))
    if (keyOf !== undefined) issues.push(...functionIssues("key", keyOf))
    const concurrency = whole("concurrency", given.concurrency, 5, 1, 10_000)
    if (issues.length > 0 || change === undefined || match === undefined) {
      return Effect.fail(invalidInput("Import.preview", issues))
    }
    const first = new Map<string, number>()
    const sorted = {
      create: [] as Array<Preview<A, T, U>["create"][number]>,
      change: [] as Array<Preview<A, T, U>["change"][number]>,
      same: [] as Array<Preview<A, T, U>["same"][number]>,
      unclear: [] as Array<Preview<A, T, U>["unclear"][number]>
    }
    const decided = Array.from(rows, ({ data, row }) => {
      const key = keyOf?.(data)
      const before = key === undefined ? undefined : first.get(key)
      if (key !== undefined && before === undefined) first.set(key, row)
      return { data, row, before }
    })
    return Effect.forEach(decided, ({ before, data }): Effect.Effect<Match<T>, E, R> =>
      before === undefined
        ? match(data)
        : Effect.succeed({ _tag: "Unclear", reason: `the same as row ${before}` }), {
      concurrency
    }).pipe(Effect.map((matches) => {
      for (const [index, match] of matches.entries()) {
        const { data, row } = decided[index]!
        if (match._tag === "Absent") sorted.create.push({ _tag: "Create", row, data })
        else if (match._tag === "Unclear") sorted.unclear.push({ row, data, reason: match.reason })
        else {
          const { existing } = match
          const changes = change(data, existing)
          if (changes === undefined) sorted.same.push({ row, data, existing })
          else sorted.change.push({ _tag: "Change", row, data, existing, change: changes })
        }
      }
      return sorted
    }))
  })

/**
 * Does what a preview says, in the order of the rows, as `Bulk.run` with its options does.
 *
 * The `key` of a row is its number unless there is another one: with a `checkpoint` an import
 * that was stopped goes on with a new preview of the same file.
 *
 * @category jobs
 * @since 0.1.0
 */
export const run = <A, T, U, B, C, E, R, E2 = never, R2 = never, R3 = never>(
  preview: Preview<A, T, U>,
  options: Options<Action<A, T, U>, B | C, E | E2, R3> & {
    readonly create: (data: A, row: number) => Effect.Effect<B, E, R>
    readonly change: (change: U, existing: T, data: A, row: number) => Effect.Effect<C, E2, R2>
  }
): Effect.Effect<
  Report<Action<A, T, U>, B | C, E | E2>,
  E | E2 | InDoubt | JournalFailed | PcoError,
  R | R2 | R3
> => {
  const { change, create, ...rest } = options ?? {}
  const wrong = [...functionIssues("create", create), ...functionIssues("change", change)]
  if (wrong.length > 0) return Effect.fail(invalidInput("Import.run", wrong))
  const actions: ReadonlyArray<Action<A, T, U>> = [...preview.create, ...preview.change]
    .toSorted((left, right) => left.row - right.row)
  return Run.run(
    "Import.run",
    actions,
    (action): Effect.Effect<B | C, E | E2, R | R2> =>
      action._tag === "Create"
        ? create(action.data, action.row)
        : change(action.change, action.existing, action.data, action.row),
    { key: ({ row }) => String(row), ...rest as Options<Action<A, T, U>, B | C, E | E2, R3> }
  )
}
