/**
 * Streams as files: NDJSON, JSON, CSV.
 *
 * Each gives a stream of bytes that is read as fast as it is written on: to a file, as the
 * body of an answer (`Stream.toReadableStream`), or into any Sink.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import type { PlatformError } from "effect/PlatformError"
import * as Predicate from "effect/Predicate"
import * as Stream from "effect/Stream"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import * as Issue from "../jsonapi/Issue.ts"
import type { Cell } from "./csv/write.ts"
import { writer } from "./csv/write.ts"

export { type Cell } from "./csv/write.ts"

/**
 * A column of a CSV: its name and what it shows of a row.
 *
 * @category models
 * @since 0.1.0
 */
export interface Column<in A> {
  readonly name: string
  readonly value: (row: A) => Cell
}

/** The names of attributes whose values fit into a cell. */
type Attribute<A> = { readonly [K in keyof A]: A[K] extends Cell ? K : never }[keyof A] & string

/**
 * How a CSV is written.
 *
 * @category options
 * @since 0.1.0
 */
export interface CsvOptions<A> {
  /** Attributes by their name, and columns of your own. */
  readonly columns: ReadonlyArray<Attribute<A> | Column<A>>
  /** What stands between two cells: `,` by default. */
  readonly delimiter?: "," | ";" | "\t" | undefined
  /** Whether the first row has the names of the columns. It has by default. */
  readonly header?: boolean | undefined
  /** Whether it begins with a byte order mark, by which spreadsheets know UTF-8. `false` by default. */
  readonly bom?: boolean | undefined
  /**
   * What becomes of a text that a spreadsheet would run as a formula: by default it gets an apostrophe before it,
   * which `Import` takes away again.
   */
  readonly formulas?: "keep" | "neutralise" | undefined
}

const names: ReadonlyArray<string> = ["columns", "delimiter", "header", "bom", "formulas"]
const delimiters = [",", ";", "\t"]

const issuesOf = (options: object): ReadonlyArray<Issue.Issue> => {
  const issues: Array<Issue.Issue> = [...Issue.unknownNames(options, names)]
  const refuse = (field: string, value: unknown, expected: string) => {
    issues.push({ field, problem: `is ${Issue.describe(value)}`, expected })
  }
  const { columns, delimiter, formulas } = options as { readonly [name: string]: unknown }
  if (!Array.isArray(columns) || columns.length === 0) refuse("columns", columns, "the columns, one at least")
  else {
    const seen = new Set<unknown>()
    for (const [index, column] of (columns as ReadonlyArray<unknown>).entries()) {
      const name = Predicate.hasProperty(column, "name") ? column.name : column
      if (typeof name !== "string" || name === "") refuse(`columns[${index}]`, column, "a name, or { name, value }")
      else if (seen.has(name)) refuse(`columns[${index}]`, name, "a name that no column before it has")
      seen.add(name)
    }
  }
  if (delimiter !== undefined && !delimiters.includes(delimiter as string)) {
    refuse("delimiter", delimiter, Issue.oneOf(delimiters))
  }
  if (formulas !== undefined && formulas !== "keep" && formulas !== "neutralise") {
    refuse("formulas", formulas, Issue.oneOf(["keep", "neutralise"]))
  }
  return issues
}

/**
 * Rows as CSV (RFC 4180): lines end in CRLF, cells are quoted where they have to be, and
 * no cell is a formula to a spreadsheet.
 *
 * Fails with `Invalid` when an option is wrong, before anything is read, and with what the
 * stream fails with.
 *
 * **Example** (People with their addresses and their campus)
 *
 * ```ts
 * import { Effect, Stream } from "effect"
 * import { Export } from "effect-pco"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const church = FakePco.layer({
 *   people: [{ first_name: "=HYPERLINK(1)", last_name: "Hopper", emails: [{ address: "grace@example.com" }] }]
 * })
 * const csv = Person.stream({ include: ["emails", "primary_campus"] }).pipe(
 *   Export.csv({
 *     columns: [
 *       "id",
 *       "first_name",
 *       Export.list("emails", (person) => person.emails, (email) => email.address),
 *       { name: "campus", value: (person) => person.primary_campus?.name }
 *     ]
 *   }),
 *   Stream.decodeText,
 *   Stream.mkString
 * )
 * console.log(await Effect.runPromise(Effect.provide(csv, church)))
 * // => id,first_name,emails,campus
 * // => 1,'=HYPERLINK(1),grace@example.com,
 * ```
 *
 * @category encoding
 * @since 0.1.0
 */
export const csv =
  <A>(options: CsvOptions<A>) => <E, R>(rows: Stream.Stream<A, E, R>): Stream.Stream<Uint8Array, E | PcoError, R> => {
    const issues = issuesOf(options)
    if (issues.length > 0) return Stream.fail(invalidInput("Export.csv", issues))
    const { bom = false, columns, delimiter = ",", formulas, header = true } = options
    const write = writer(delimiter, formulas !== "keep")
    const all = columns.map((column): Column<A> =>
      typeof column === "string"
        // the type of the options lets only names of cells through
        ? { name: column, value: (row) => row[column] as Cell }
        : column as Column<A>
    )
    const first = header ? `${all.map(({ name }) => write(name)).join(delimiter)}\r\n` : ""
    const lineOf = (row: A) => {
      let line = write(all[0]!.value(row))
      for (let index = 1; index < all.length; index++) line += delimiter + write(all[index]!.value(row))
      // an empty line would be no row
      return line === "" ? "\"\"\r\n" : `${line}\r\n`
    }
    const lines = Stream.mapArray(rows, (group) => [group.map(lineOf).join("")])
    const text = (bom ? "\ufeff" : "") + first
    return Stream.encodeText(text === "" ? lines : Stream.concat(Stream.make(text), lines))
  }

/**
 * Rows as NDJSON: one JSON value a line.
 *
 * **Example** (A line a person)
 *
 * ```ts
 * import { Effect, Stream } from "effect"
 * import { Export } from "effect-pco"
 *
 * const text = Stream.make({ id: "1" }, { id: "2" }).pipe(Export.ndjson, Stream.decodeText, Stream.mkString)
 * console.log(await Effect.runPromise(text))
 * // => {"id":"1"}
 * // => {"id":"2"}
 * ```
 *
 * @category encoding
 * @since 0.1.0
 */
export const ndjson = <A, E, R>(rows: Stream.Stream<A, E, R>): Stream.Stream<Uint8Array, E, R> =>
  Stream.encodeText(Stream.mapArray(rows, (group) => [group.map((row) => `${JSON.stringify(row)}\n`).join("")]))

/**
 * Rows as one JSON array.
 *
 * **Example** (An array)
 *
 * ```ts
 * import { Effect, Stream } from "effect"
 * import { Export } from "effect-pco"
 *
 * const text = Stream.make({ id: "1" }, { id: "2" }).pipe(Export.json, Stream.decodeText, Stream.mkString)
 * console.log(JSON.parse(await Effect.runPromise(text)))
 * // => [ { id: '1' }, { id: '2' } ]
 * ```
 *
 * @category encoding
 * @since 0.1.0
 */
export const json = <A, E, R>(rows: Stream.Stream<A, E, R>): Stream.Stream<Uint8Array, E, R> =>
  Stream.suspend(() => {
    let isFirst = true
    const group = (values: ReadonlyArray<A>) => {
      const text = values.map((row) => JSON.stringify(row)).join(",\n")
      const before = isFirst ? "" : ",\n"
      isFirst = false
      return before + text
    }
    return Stream.encodeText(
      Stream.make("[\n").pipe(
        Stream.concat(Stream.mapArray(rows, (values) => [group(values)])),
        Stream.concat(Stream.make("\n]\n"))
      )
    )
  })

/**
 * A column that shows all values of what belongs to a row, such as included addresses.
 *
 * @category columns
 * @since 0.1.0
 */
export const list = <A, B>(
  name: string,
  rows: (row: A) => Iterable<B>,
  value: (of: B) => number | string | null | undefined,
  separator = "; "
): Column<A> => ({
  name,
  value: (row) => {
    let text: string | undefined
    for (const each of rows(row)) {
      const one = value(each)
      if (one === null || one === undefined) continue
      text = text === undefined ? String(one) : text + separator + String(one)
    }
    return text
  }
})

/**
 * A column for each key: what belongs to a row under it, such as the values of custom fields
 * by their definitions. Several values of one key stand in one cell.
 *
 * **Example** (Custom fields as columns)
 *
 * ```ts
 * import { Effect, Stream } from "effect"
 * import { Export } from "effect-pco"
 *
 * const person = { name: "Ada", values: [{ field: "7", value: "M" }, { field: "8", value: "vegan" }] }
 * const fields = Export.byKey<typeof person, { readonly field: string; readonly value: string }>(
 *   [{ name: "T-shirt", key: "7" }, { name: "Diet", key: "8" }, { name: "Car", key: "9" }],
 *   ({ values }) => values,
 *   ({ field }) => field,
 *   ({ value }) => value
 * )
 * const csv = Stream.make(person).pipe(
 *   Export.csv({ columns: ["name", ...fields] }),
 *   Stream.decodeText,
 *   Stream.mkString
 * )
 * console.log(await Effect.runPromise(csv))
 * // => name,T-shirt,Diet,Car
 * // => Ada,M,vegan,
 * ```
 *
 * @category columns
 * @since 0.1.0
 */
export const byKey = <A, B>(
  columns: ReadonlyArray<{ readonly name: string; readonly key: string }>,
  rows: (row: A) => Iterable<B>,
  keyOf: (of: B) => string | undefined,
  valueOf: (of: B) => number | string | null | undefined,
  separator = "; "
): ReadonlyArray<Column<A>> =>
  columns.map(({ key, name }) =>
    list(name, (row: A) => Array.from(rows(row)).filter((each) => keyOf(each) === key), valueOf, separator)
  )

/**
 * Writes bytes to a file that is there whole or not at all: it gets its name when it is
 * complete. One that was there stays until then.
 *
 * **Example** (A file of people)
 *
 * ```ts
 * import { NodeServices } from "@effect/platform-node"
 * import { Effect, FileSystem, Layer } from "effect"
 * import { Export } from "effect-pco"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   const fs = yield* FileSystem.FileSystem
 *   const file = `${yield* fs.makeTempDirectoryScoped()}/people.ndjson`
 *   yield* Person.stream().pipe(Export.ndjson, Export.toFile(file))
 *   console.log((yield* fs.readFileString(file)).split("\n").length - 1)
 *   // => 5
 * })
 * const layer = Layer.merge(FakePco.layer({ people: 5 }), NodeServices.layer)
 * await Effect.runPromise(Effect.provide(Effect.scoped(program), layer))
 * ```
 *
 * @category destructors
 * @since 0.1.0
 */
export const toFile = (path: string, options?: { readonly mode?: number | undefined }) =>
<E, R>(
  bytes: Stream.Stream<Uint8Array, E, R>
): Effect.Effect<void, E | PlatformError, R | FileSystem.FileSystem> =>
  Effect.gen(function*() {
    const fs = yield* FileSystem.FileSystem
    const part = `${path}.part`
    // for its owner alone unless told otherwise: what is exported is personal data
    yield* Stream.run(bytes, fs.sink(part, { mode: options?.mode ?? 0o600 })).pipe(
      Effect.andThen(fs.rename(part, path)),
      Effect.onError(() => Effect.ignore(fs.remove(part, { force: true })))
    )
  })
