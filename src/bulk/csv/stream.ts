/**
 * A stream of rows as a stream of CSV.
 *
 * @since 0.1.0
 */
import * as Arr from "effect/Array"
import * as Effect from "effect/Effect"
import * as Predicate from "effect/Predicate"
import * as Stream from "effect/Stream"
import { checker } from "../../client/checker.ts"
import type { PcoError } from "../../client/PcoError.ts"
import { invalidInput } from "../../client/PcoError.ts"
import { didYouMean } from "../../jsonapi/didYouMean.ts"
import * as Issue from "../../jsonapi/Issue.ts"
import { optionsOf } from "../../jsonapi/optionsOf.ts"
import type { Column } from "./columns.ts"
import { delimiterIssues, formulaIssues } from "./format.ts"
import type { Cell } from "./write.ts"
import { NoCell, writer } from "./write.ts"

/**
 * The names of attributes that every row has, and whose values fit into a cell.
 *
 * @category models
 * @since 0.1.0
 */
export type Attribute<A> =
  & { readonly [K in keyof A]-?: A[K] extends Cell ? {} extends Pick<A, K> ? never : K : never }[keyof A]
  & string

/**
 * How a CSV is written.
 *
 * @category options
 * @since 0.1.0
 */
export interface CsvOptions<A> {
  /** Attributes by their name, and columns of your own: `{ name, value }`, as for what not every row has. */
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

const names: ReadonlyArray<keyof CsvOptions<unknown>> = ["columns", "delimiter", "header", "bom", "formulas"]

const columnIssues = (columns: unknown): ReadonlyArray<Issue.Issue> => {
  const { issues, refuse } = checker()
  const expected = "the columns, one at least"
  if (!Array.isArray(columns)) {
    refuse("columns", columns, expected)
    return issues
  }
  if (columns.length === 0) return [{ field: "columns", problem: "is empty", expected }]
  const seen = new Set<unknown>()
  for (const [index, column] of (columns as ReadonlyArray<unknown>).entries()) {
    const name = Predicate.hasProperty(column, "name") ? column.name : column
    const isColumn = typeof column === "string" ||
      (Predicate.hasProperty(column, "value") && typeof column.value === "function")
    if (typeof name !== "string" || name === "" || !isColumn) {
      refuse(`columns[${index}]`, column, "a name, or { name, value }")
    } else if (seen.has(name)) refuse(`columns[${index}]`, name, "a name that no column before it has")
    seen.add(name)
  }
  return issues
}

const issuesOf = <A>(options: CsvOptions<A>): ReadonlyArray<Issue.Issue> => {
  const { issues, refuse } = checker()
  const [{ bom, columns, delimiter, formulas, header }, wrong] = optionsOf(options, names)
  for (const [name, value] of Object.entries({ bom, header })) {
    if (value !== undefined && typeof value !== "boolean") refuse(name, value, "true or false")
  }
  return [...wrong, ...columnIssues(columns), ...delimiterIssues(delimiter), ...formulaIssues(formulas), ...issues]
}

const writeAny = writer(",", false)

/** Why no cell can be written, without the value or the error that it led to: both are personal. */
const wrongWith = (read: () => unknown): Omit<Issue.Issue, "field"> | undefined => {
  try {
    writeAny(read() as Cell)
    return undefined
  } catch (error) {
    return error instanceof NoCell
      ? {
        problem: "has a value that is neither text, number, boolean nor time",
        expected: "{ name, value } that makes a text of it, such as Export.list"
      }
      : { problem: "cannot be read from a row", expected: "what every row has, such as an include that was asked for" }
  }
}

const noCell = <A>(columns: ReadonlyArray<Column<A>>, rows: ReadonlyArray<A>): PcoError => {
  for (const [index, { name, value }] of columns.entries()) {
    for (const row of rows) {
      const wrong = wrongWith(() => value(row))
      if (wrong === undefined) continue
      const problem = `${Issue.describe(name)} ${wrong.problem}`
      return invalidInput("Export.csv", [{ ...wrong, field: `columns[${index}]`, problem }])
    }
  }
  return invalidInput("Export.csv", [{ field: "columns", problem: "cannot be read from a row every time" }])
}

/** The columns whose names no row has: each would be empty to the end. */
const absentIssues = (columns: ReadonlyArray<unknown>, rows: ReadonlyArray<unknown>): ReadonlyArray<Issue.Issue> =>
  columns.flatMap((column, index) => {
    if (typeof column !== "string" || rows.some((row) => Predicate.hasProperty(row, column))) return []
    const names = Object.entries(rows[0] ?? {})
      .flatMap(([name, value]) => wrongWith(() => value) === undefined ? [name] : [])
    const problem = `${Issue.describe(column)} is nothing that these rows have${didYouMean(column, names)}`
    return [{ field: `columns[${index}]`, problem, expected: Issue.oneOf(names) }]
  })

/**
 * Rows as CSV (RFC 4180): lines end in CRLF, cells are quoted where they have to be, and
 * no cell is a formula to a spreadsheet.
 *
 * Fails with `Invalid` when an option is wrong, before anything is read; when the first rows
 * have no attribute of the name of a column; when a column cannot be read from a row, or gives a
 * value that no cell can hold, such as an array; and with what the stream fails with.
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
    const lines = Stream.suspend(() => {
      let isFirst = true
      return Stream.mapArrayEffect(rows, (group) => {
        const absent = isFirst ? absentIssues(columns, group) : []
        if (absent.length > 0) return Effect.fail(invalidInput("Export.csv", absent))
        isFirst = false
        try {
          return Effect.succeed(Arr.of(group.map(lineOf).join("")))
        } catch {
          return Effect.fail(noCell(all, group))
        }
      })
    })
    const text = (bom ? "\ufeff" : "") + first
    return Stream.encodeText(text === "" ? lines : Stream.concat(Stream.make(text), lines))
  }
