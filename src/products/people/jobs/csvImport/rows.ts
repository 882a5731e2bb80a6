/**
 * Converts the text of rows by the type of its field, and checks the values as the write does.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type { Row } from "../../../../bulk/Import.ts"
import type { Issue } from "../../../../jsonapi/Issue.ts"
import * as Definitions from "../fieldValues/definitions.ts"
import type { Values } from "../fieldValues/prepare.ts"
import { prepare } from "../fieldValues/prepare.ts"
import { isId } from "../../../../resource/encodeWhere.ts"
import { getMany as getCampuses } from "../../Campus.ts"
import { descriptor, update } from "../../Person.ts"
import type { Attributes, Described } from "../CsvImport.ts"
import type { Identity } from "../matching/identity.ts"
import { shapeIssues } from "../matching/identity.ts"
import type { DateOrder } from "./text.ts"
import { attributeOf, fieldOf } from "./text.ts"

/**
 * The converted values of a row.
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

/** The value of a cell is personal, so an issue only says what was expected. */
const withoutValue = ({ expected, field, problem }: Issue): Issue => ({
  field,
  problem: problem.startsWith("is \"") ? "does not fit" : problem,
  ...(expected === undefined ? undefined : { expected })
})

const dataIssues = (data: unknown): ReadonlyArray<Issue> => {
  if (!isRecord(data)) {
    return [{ field: "data", problem: "is not an object", expected: "the attributes of the person" }]
  }
  if (Object.keys(data).length === 0) return []
  // Planning Center answers "can't be blank"
  const cleared = ["first_name", "last_name"].filter((name) => data[name] === null)
    .map((field): Issue => ({ field, problem: "is null", expected: "a name, which every person has" }))
  return [...update("0", data as Attributes).issues, ...cleared]
}

/** Planning Center refuses a campus that does not exist, so the campuses that rows name are read once. */
const campusIssues = Effect.fnUntraced(function*(rows: ReadonlyArray<Prepared<unknown>>) {
  const named = rows.flatMap(({ data, row }) =>
    isId(data.primary_campus_id) ? [[row, data.primary_campus_id] as const] : []
  )
  if (named.length === 0) return []
  const { missing } = yield* getCampuses(named.map(([, id]) => id))
  const unknown = new Set(missing)
  return named.filter(([, id]) => unknown.has(id)).map(([row]): Issue => ({
    field: `row ${row}, primary_campus_id`,
    problem: "does not exist",
    expected: "the id of a campus"
  }))
})

/**
 * Reads and checks rows, and returns every issue with the number of its row. It reads the custom fields and the campuses
 * from Planning Center once, and only if a row names one.
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
  issues.push(...yield* campusIssues(prepared))
  return { prepared, issues }
})
