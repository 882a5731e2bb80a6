/**
 * Rows as what they say of people: text read by the type of its field, and checked as the write checks it.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type { Row } from "../../../../bulk/Import.ts"
import type { Issue } from "../../../../jsonapi/Issue.ts"
import * as Definitions from "../fieldValues/definitions.ts"
import type { Values } from "../fieldValues/prepare.ts"
import { prepare } from "../fieldValues/prepare.ts"
import { descriptor, update } from "../../Person.ts"
import type { Attributes, Described } from "../CsvImport.ts"
import type { Identity } from "../matching/identity.ts"
import { shapeIssues } from "../matching/identity.ts"
import type { DateOrder } from "./text.ts"
import { attributeOf, fieldOf } from "./text.ts"

/**
 * A row whose text was read.
 *
 * @internal
 */
export interface Content {
  readonly identity: Identity
  readonly data: Attributes
  readonly fields: Values | undefined
}

/** @internal */
export interface Prepared<A> extends Content {
  readonly row: number
  readonly given: A
}

const isRecord = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const mapped = (
  values: { readonly [name: string]: unknown },
  read: (name: string, value: unknown) => unknown
): { readonly [name: string]: unknown } =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const found = read(name, value)
      return found === undefined ? [] : [[name, found]]
    })
  )

const hint = (issue: Issue, order: DateOrder | undefined): Issue =>
  order === undefined && issue.expected?.includes("calendar date") === true
    ? { ...issue, expected: `${issue.expected}; or the option dates, such as dates: "MDY" for 12/31/2026` }
    : issue

/** The value stood in a cell, and is personal: an issue says only what it was not. */
const withoutValue = ({ expected, field, problem }: Issue): Issue => ({
  field,
  problem: problem.startsWith("is \"") ? "does not fit" : problem,
  ...(expected === undefined ? undefined : { expected })
})

const dataIssues = (data: unknown): ReadonlyArray<Issue> => {
  if (!isRecord(data)) return [{ field: "data", problem: "is no object", expected: "the attributes of the person" }]
  return Object.keys(data).length === 0 ? [] : update("0", data as Attributes).issues
}

/**
 * Reads and checks rows, and gives all that is wrong with the numbers of the rows. Of Planning Center it needs the
 * custom fields, once, and only where a row has values of them.
 *
 * @internal
 */
export const read = Effect.fnUntraced(function*<A>(
  rows: Iterable<Row<A>>,
  describe: (data: A) => Described,
  order: DateOrder | undefined
) {
  const issues: Array<Issue> = []
  const prepared: Array<Prepared<A>> = []
  for (const { data: given, row } of rows) {
    const described: Partial<Described> = Object(describe(given))
    const at = (found: ReadonlyArray<Issue>) => {
      for (const issue of found) {
        issues.push({ ...hint(withoutValue(issue), order), field: `row ${row}, ${issue.field}` })
      }
    }
    const identity = isRecord(described.identity)
      ? {
        ...described.identity,
        birthdate: attributeOf("date", undefined, described.identity.birthdate, order)
      } as Identity
      : described.identity as unknown as Identity
    const data = isRecord(described.data)
      ? mapped(described.data, (name, value) => {
        const kind = Object.hasOwn(descriptor.update, name) ? descriptor.update[name] : undefined
        return attributeOf(kind, descriptor.enums[name], value, order)
      })
      : described.data ?? {}
    at(shapeIssues(identity))
    at(dataIssues(data))
    let fields: Values | undefined
    if (described.fields !== undefined && described.fields !== null) {
      const definitions = isRecord(described.fields) ? yield* Definitions.get : undefined
      const values = isRecord(described.fields)
        ? mapped(described.fields, (name, value) => fieldOf(definitions?.named.get(name), value, order))
        : described.fields
      at((yield* prepare(values, "fields.")).issues)
      if (Object.keys(values).length > 0) fields = values as Values
    }
    prepared.push({ row, given, identity, data: data as Attributes, fields })
  }
  return { prepared, issues }
})
