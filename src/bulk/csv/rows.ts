/**
 * From the rows of a CSV to what they say, checked by a schema.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Predicate from "effect/Predicate"
import * as Schema from "effect/Schema"
import { checker } from "../../client/checker.ts"
import { didYouMean } from "../../jsonapi/didYouMean.ts"
import * as Issue from "../../jsonapi/Issue.ts"
import { optionsOf } from "../../jsonapi/optionsOf.ts"
import { fromSchemaIssue } from "../../jsonapi/SchemaIssue.ts"
import { delimiterIssues, formulaIssues } from "./format.ts"
import type { RawRow } from "./parse.ts"

/**
 * A row that was read: its number, as a spreadsheet counts them (the header is 1), and
 * what it says.
 *
 * @category models
 * @since 0.1.0
 */
export interface Row<out A> {
  readonly row: number
  readonly data: A
}

/**
 * How a CSV is read.
 *
 * @category options
 * @since 0.1.0
 */
export interface ReadOptions<A, I extends object> {
  /** What a row is, by the names of its columns. An empty cell is left out: make it optional. */
  readonly schema: Schema.Codec<A, I> & { readonly fields: { readonly [K in keyof I]: Schema.Constraint } }
  /** Columns whose header is not the name in the schema: `{ "First name": "first_name" }`. */
  readonly headers?: { readonly [header: string]: keyof I & string } | undefined
  /** Columns to pass over. */
  readonly ignore?: ReadonlyArray<string> | undefined
  /**
   * The columns of a file that has no header row, in order, and `null` for those to pass over. Without it the first row
   * is the header.
   */
  readonly columns?: ReadonlyArray<(keyof I & string) | null> | undefined
  /** What separates two cells: what a first line such as `sep=;` says, and `,` by default. */
  readonly delimiter?: "," | ";" | "\t" | undefined
  /** Whether the apostrophe that `Export.csv` puts before formulas is taken away. It is by default. */
  readonly formulas?: "keep" | "neutralise" | undefined
}

const names: ReadonlyArray<string> = ["schema", "headers", "ignore", "columns", "delimiter", "formulas"]

/**
 * @internal
 */
export const optionIssues = <A, I extends object>(options: ReadOptions<A, I>): ReadonlyArray<Issue.Issue> => {
  const { issues, refuse } = checker()
  const [{ columns, delimiter, formulas, headers, ignore, schema }, wrong] = optionsOf(options, names)
  if (!Schema.isSchema(schema) || !Predicate.isObject(schema.fields)) refuse("schema", schema, "a Schema.Struct")
  if (headers !== undefined && (!Predicate.isObject(headers) || Array.isArray(headers))) {
    refuse("headers", headers, "names of columns by their headers")
  }
  if (ignore !== undefined && !Array.isArray(ignore)) refuse("ignore", ignore, "an array of headers")
  if (columns !== undefined) {
    const known = Object.keys(schema?.fields ?? {})
    if (!Array.isArray(columns)) refuse("columns", columns, "the names of the columns in order")
    else {for (const [index, column] of (columns as ReadonlyArray<unknown>).entries()) {
        const field = `columns[${index}]`
        const isKnown = typeof column === "string" && known.includes(column)
        if (column !== null && !isKnown) refuse(field, column, `${Issue.oneOf(known)}, or null`)
        else if (isKnown && columns.indexOf(column) < index) {
          refuse(field, column, "a name that no column before it has")
        }
      }}
    for (const [name, value] of Object.entries({ headers, ignore })) {
      if (value !== undefined) {
        issues.push({ field: name, problem: "is given beside columns", expected: "one of the two" })
      }
    }
  }
  issues.push(...delimiterIssues(delimiter), ...formulaIssues(formulas))
  return [...wrong, ...issues]
}

/** Which attribute each column is; `undefined` for one that is passed over. */
interface Header {
  readonly columns: ReadonlyArray<string | undefined>
  readonly titles: ReadonlyArray<string>
  readonly issues: ReadonlyArray<Issue.Issue>
}

const headerOf = <A, I extends object>(
  { cells }: RawRow,
  { headers = {}, ignore = [], schema }: ReadOptions<A, I>
): Header => {
  const known = Object.keys(schema.fields)
  // a delimiter at the end of every line makes a column with nothing in it
  const titles = cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1).map((cell) => (cell ?? "").trim())
  const seen = new Set<string>()
  const issues: Array<Issue.Issue> = []
  const columns = titles.map((title, index) => {
    if (ignore.includes(title)) return undefined
    const name: string = Object.hasOwn(headers, title) ? headers[title]! : title
    const field = `row 1, column ${index + 1}`
    if (!known.includes(name)) {
      const names = [...Object.keys(headers), ...known]
      const problem = `is ${Issue.describe(title)}, which is no column${didYouMean(title, names)}`
      const expected = `${Issue.oneOf(names)}, or the option ignore: [${Issue.describe(title)}]`
      issues.push({ field, problem, expected })
    } else if (seen.has(name)) {
      issues.push({ field, problem: `is ${Issue.describe(title)}, which an earlier column is already` })
    }
    seen.add(name)
    return name
  })
  return { columns, titles, issues }
}

type Decoded<A> = { readonly row: Row<A> } | { readonly issue: Issue.Issue }

/**
 * Rows one after the other, the first of which is the header unless the columns are given.
 *
 * @internal
 */
export const reader = <A, I extends object>(options: ReadOptions<A, I>) => {
  const decode = Schema.decodeUnknownEffect(options.schema as Schema.Codec<A, I>)
  const given = options.columns?.map((name) => name ?? undefined)
  let header: Header | undefined = given === undefined
    ? undefined
    : { columns: given, titles: given.map((name, index) => name ?? `${index + 1}`), issues: [] }
  const one = ({ cells, row }: RawRow): Effect.Effect<Decoded<A>> => {
    const { columns, titles } = header!
    if (cells.length < columns.length || cells.slice(columns.length).some((cell) => cell !== null)) {
      const issue = { field: `row ${row}`, problem: `has ${cells.length} cells`, expected: `${columns.length} cells` }
      return Effect.succeed({ issue })
    }
    const data: Record<string, string> = {}
    for (const [index, name] of columns.entries()) {
      const cell = cells[index]
      if (name !== undefined && cell !== null && cell !== undefined) data[name] = cell
    }
    return Effect.match(decode(data), {
      onSuccess: (value): Decoded<A> => ({ row: { row, data: value } }),
      // the message of a schema repeats the value, which is personal
      onFailure: (error): Decoded<A> => {
        const name = fromSchemaIssue(error).field
        const index = columns.findIndex((column) => column === name || name.startsWith(`${column}.`))
        const title = index < 0 ? name : titles[index]!
        const isMissing = index < 0 || cells[index] === null
        return {
          issue: {
            field: `row ${row}, column ${Issue.describe(title)}`,
            problem: isMissing ? "is empty" : "has a value that does not fit",
            ...describe(options.schema.fields, name)
          }
        }
      }
    })
  }
  return Effect.fnUntraced(function*(rows: ReadonlyArray<RawRow>) {
    const found: Array<Row<A>> = []
    const issues: Array<Issue.Issue> = []
    for (const raw of rows) {
      if (header === undefined) {
        header = headerOf(raw, options)
        issues.push(...header.issues)
        continue
      }
      if (header.issues.length > 0) break
      // as spreadsheets write them below the last row
      if (raw.cells.every((cell) => cell === null)) continue
      const decoded = yield* one(raw)
      if ("row" in decoded) found.push(decoded.row)
      else issues.push(decoded.issue)
    }
    return { found, issues }
  })
}

/** What a column wants, where its schema says so. */
const describe = (fields: object, name: string): { readonly expected?: string } => {
  const field = (fields as { readonly [name: string]: Schema.Constraint | undefined })[name]
  const expected = field === undefined ? undefined : Schema.resolveAnnotations(field)?.["expected"]
  return typeof expected === "string" ? { expected } : {}
}
