/**
 * From the options of a read to a query on the wire, checked against what the
 * endpoint knows: Planning Center answers 200 and all rows where it does not know
 * a name.
 *
 * @internal
 */
import * as DateTime from "effect/DateTime"
import * as Predicate from "effect/Predicate"
import type { Kind } from "../jsonapi/Attributes.ts"
import { isCalendarDate } from "../jsonapi/CalendarDate.ts"
import * as Issue from "../jsonapi/Issue.ts"
import type * as Query from "../jsonapi/Query.ts"
import * as Timestamp from "../jsonapi/Timestamp.ts"
import type { Descriptor, Filter, Include } from "./Descriptor.ts"

/**
 * The options of a read, before they are checked.
 *
 * @internal
 */
export interface ReadOptions {
  readonly include?: ReadonlyArray<string> | undefined
  readonly fields?: object | undefined
  readonly where?: object | undefined
  readonly order?: string | ReadonlyArray<string> | undefined
  readonly filter?: object | undefined
  readonly per_page?: number | undefined
  readonly offset?: number | undefined
}

/**
 * @internal
 */
export interface Encoded {
  readonly query: Query.Query
  readonly issues: ReadonlyArray<Issue.Issue>
}

const day = "a calendar date such as \"2026-01-31\""
const instant = "a DateTime, a Date, an ISO 8601 timestamp with a zone, or a calendar date"
const orNull = ", or null for what is not set"

/**
 * @internal
 */
export const isId = (value: unknown): value is string => typeof value === "string" && /^\d+$/.test(value)

/**
 * The issue of an id that is none.
 *
 * @internal
 */
export const idIssues = (field: string, id: unknown): ReadonlyArray<Issue.Issue> =>
  isId(id)
    ? []
    : [{ field, problem: `is ${Issue.describe(id)}`, expected: "an id: digits in a string, such as \"1234\"" }]

type Refuse = (field: string, value: unknown, expected: string) => undefined

const instantText = (value: unknown, round: "down" | "up"): string | undefined => {
  if (isCalendarDate(value)) return value
  const millis = Timestamp.fromInput(value)
  return Number.isNaN(millis) ? undefined : Timestamp.format(millis, round)
}

const boundNames = ["gt", "gte", "lt", "lte"]

const isBounds = (value: unknown): value is Record<string, unknown> =>
  Predicate.isObject(value) && !(value instanceof Date) && !DateTime.isDateTime(value)

const encodeBounds = (field: string, bounds: Record<string, unknown>, kind: "date" | "date_time", refuse: Refuse) => {
  const range: Record<string, string> = {}
  for (const [bound, value] of Object.entries(bounds)) {
    if (value === undefined) continue
    if (!boundNames.includes(bound)) {
      refuse(`${field}.${bound}`, value, `bounds called ${Issue.oneOf(boundNames)}`)
      continue
    }
    // lower bounds go down and upper bounds up, so that a fraction of a second loses no row
    const text = kind === "date"
      ? (isCalendarDate(value) ? value : undefined)
      : instantText(value, bound.startsWith("g") ? "down" : "up")
    if (text === undefined) refuse(`${field}.${bound}`, value, kind === "date" ? day : instant)
    else range[bound] = text
  }
  if (Object.keys(bounds).length === 0) refuse(field, bounds, `bounds called ${Issue.oneOf(boundNames)}`)
  return range
}

const encodeWhere = (field: string, kind: Kind, value: unknown, refuse: Refuse): string | Query.Range | undefined => {
  if (value === null) return ""
  switch (kind) {
    case "string":
    case "json":
      if (typeof value === "string" && value !== "" && value.isWellFormed()) return value
      return refuse(field, value, `well-formed text that is not empty${orNull}`)
    case "primary_key": {
      const ids = Array.isArray(value) ? value : [value]
      if (ids.length > 0 && ids.every(isId)) return ids.join(",")
      return refuse(
        field,
        Array.isArray(value) ? value.find((id) => !isId(id)) : value,
        `ids: digits in strings${orNull}`
      )
    }
    case "integer":
      return Number.isInteger(value) ? String(value) : refuse(field, value, `a whole number${orNull}`)
    case "float":
      return Number.isFinite(value) ? String(value) : refuse(field, value, `a number${orNull}`)
    case "boolean":
      return typeof value === "boolean" ? String(value) : refuse(field, value, `true or false${orNull}`)
    case "date":
      if (isBounds(value)) return encodeBounds(field, value, "date", refuse)
      return isCalendarDate(value) ? value : refuse(field, value, `${day}, or bounds of them${orNull}`)
    case "date_time":
      if (isBounds(value)) return encodeBounds(field, value, "date_time", refuse)
      return instantText(value, "down") ?? refuse(field, value, `${instant}, or bounds of them${orNull}`)
  }
}

/**
 * Whether what `via` leads to can be told whose it is, when it is included one
 * level deeper. Planning Center puts the linkage of a nested include on the first
 * owner, all in one list; so the resource in between has to carry the
 * relationship itself, be the only one, or be pointed back at.
 *
 * @internal
 */
export const isLinkable = (via: Include, name: string): boolean => {
  const owner = via.target()
  if (via.to === "one" || name in owner.relationships) return true
  const nested = owner.includes[name]!.target()
  return Object.values(nested.relationships).some(({ target }) => target === owner.type)
}

const includeIssues = (descriptor: Descriptor, path: string): ReadonlyArray<Issue.Issue> => {
  let owner = descriptor
  let via: Include | undefined
  for (const name of path.split(".")) {
    const include = owner.includes[name]
    const possible = Object.keys(owner.includes).filter((nested) => via === undefined || isLinkable(via, nested))
    if (include === undefined || !possible.includes(name)) {
      const problem = include === undefined
        ? `${Issue.describe(name)} is nothing that ${owner.type} can include`
        : `${Issue.describe(path)} cannot be linked: Planning Center does not tell whose they are`
      return [{ field: "include", problem, expected: Issue.oneOf(possible) }]
    }
    via = include
    owner = include.target()
  }
  return []
}

// The names of a type's fields, and the includes that a request asks of it: without them the linkage would be cut off.
const fieldsOf = (
  descriptor: Descriptor,
  include: ReadonlyArray<string>,
  given: { readonly [type: string]: unknown },
  refuse: Refuse
): Record<string, ReadonlyArray<string>> => {
  const known = new Map([[descriptor.type, descriptor]])
  const asked = new Map<string, Set<string>>()
  for (const path of include) {
    let owner = descriptor
    for (const name of path.split(".")) {
      const target = owner.includes[name]?.target()
      if (target === undefined) break
      asked.set(owner.type, (asked.get(owner.type) ?? new Set()).add(name))
      known.set(target.type, target)
      owner = target
    }
  }
  const fields: Record<string, ReadonlyArray<string>> = {}
  for (const [type, names] of Object.entries(given)) {
    if (names === undefined) continue
    const owner = known.get(type)
    if (owner === undefined) {
      refuse(`fields.${type}`, names, `the type of the resource or of an include: ${Issue.oneOf(known.keys())}`)
      continue
    }
    const possible = [
      ...Object.keys(owner.attributes),
      ...Object.keys(owner.relationships),
      ...Object.keys(owner.includes)
    ]
    if (!Array.isArray(names) || names.length === 0) {
      refuse(`fields.${type}`, names, `names out of ${possible.join(", ")}`)
      continue
    }
    for (const name of names) {
      if (!possible.includes(name)) refuse(`fields.${type}`, name, Issue.oneOf(possible))
    }
    fields[type] = Array.from(new Set<string>([...names, ...(asked.get(type) ?? [])]))
  }
  return fields
}

const asList = <A>(value: A | ReadonlyArray<A> | undefined): ReadonlyArray<A> =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as A]

const knownOptions = {
  one: ["include", "fields"],
  page: ["include", "fields", "where", "order", "filter", "per_page", "offset"]
}

/**
 * Checks and encodes the options of a read.
 *
 * @internal
 */
export const encodeQuery = (
  descriptor: Descriptor,
  filters: { readonly [name: string]: Filter },
  options: ReadOptions,
  of: "one" | "page"
): Encoded => {
  const issues: Array<Issue.Issue> = []
  const refuse: Refuse = (field, value, expected) => {
    issues.push({ field, problem: `is ${Issue.describe(value)}`, expected })
    return undefined
  }
  const unknownName = (field: string, problem: string, names: Iterable<string>) =>
    issues.push({ field, problem, expected: Issue.oneOf(names) })

  issues.push(...Issue.unknownNames(options, knownOptions[of]))

  const include = asList(options.include)
  for (const path of include) issues.push(...includeIssues(descriptor, path))

  const where: Record<string, string | Query.Range> = {}
  for (const [name, value] of Object.entries(options.where ?? {})) {
    if (value === undefined) continue
    const kind = descriptor.query[name]
    if (kind === undefined) {
      unknownName(
        `where.${name}`,
        `is nothing that ${descriptor.type} can be queried by`,
        Object.keys(descriptor.query)
      )
      continue
    }
    const encoded = encodeWhere(`where.${name}`, kind, value, refuse)
    if (encoded !== undefined) where[name] = encoded
  }

  const order = asList(options.order)
  for (const name of order) {
    if (!descriptor.order.includes(name.replace(/^-/, ""))) {
      unknownName(
        "order",
        `${Issue.describe(name)} is nothing that ${descriptor.type} can be ordered by`,
        descriptor.order
      )
    }
  }

  const filter: Array<string> = []
  const parameters: Record<string, string> = {}
  for (const [name, value] of Object.entries(options.filter ?? {})) {
    if (value === undefined || value === false) continue
    const known = filters[name]
    if (known === undefined) {
      unknownName(`filter.${name}`, "is no filter here", Object.keys(filters))
      continue
    }
    filter.push(name)
    for (const [parameter, kind] of Object.entries(known.parameters ?? {})) {
      const field = `filter.${name}.${parameter}`
      const given = Predicate.isObject(value) ? (value as Record<string, unknown>)[parameter] : undefined
      const encoded = given === undefined || given === null
        ? refuse(field, given, instant)
        : encodeWhere(field, kind, given, refuse)
      if (typeof encoded === "string") parameters[parameter] = encoded
    }
  }

  const { offset, per_page } = options
  if (per_page !== undefined && !(Number.isInteger(per_page) && per_page >= 1 && per_page <= 100)) {
    refuse("per_page", per_page, "a whole number from 1 to 100")
  }
  if (offset !== undefined && !(Number.isInteger(offset) && offset >= 0)) {
    refuse("offset", offset, "a whole number from 0 on")
  }

  return {
    query: {
      where,
      order,
      include,
      filter,
      fields: fieldsOf(descriptor, include, (options.fields ?? {}) as Record<string, unknown>, refuse),
      parameters,
      ...(per_page === undefined ? undefined : { per_page }),
      ...(offset === undefined ? undefined : { offset })
    },
    issues
  }
}
