/**
 * Makes rows out of descriptors, and wire documents out of rows.
 *
 * @internal
 */
import * as DateTime from "effect/DateTime"
import * as Predicate from "effect/Predicate"
import { defaultBaseUrl } from "../../client/PcoConfig.ts"
import { invalidInput } from "../../client/PcoError.ts"
import { type Kind, propertyOf } from "../../jsonapi/Attributes.ts"
import { isCalendarDate } from "../../jsonapi/CalendarDate.ts"
import type { ResourceIdentifier, ResourceObject } from "../../jsonapi/Document.ts"
import * as Issue from "../../jsonapi/Issue.ts"
import * as Timestamp from "../../jsonapi/Timestamp.ts"
import type { Descriptor, Include } from "../../resource/Descriptor.ts"
import { targetOf } from "../../resource/Descriptor.ts"
import * as Defaults from "./defaults.ts"

/** @internal */
export type AnyRow = Record<string, unknown>

const fits: { readonly [kind in Kind]: readonly [(value: unknown) => boolean, string] } = {
  string: [Predicate.isString, "a string or null"],
  primary_key: [Predicate.isString, "an id as a string, or null"],
  integer: [Number.isInteger, "a whole number or null"],
  float: [Number.isFinite, "a number or null"],
  boolean: [Predicate.isBoolean, "true, false or null"],
  date: [(value) => typeof value === "string" && isCalendarDate(value), "a calendar date (YYYY-MM-DD) or null"],
  date_time: [DateTime.isDateTime, "a DateTime or null"],
  json: [() => true, "any JSON value"]
}

const issuesOf = (descriptor: Descriptor, given: AnyRow): ReadonlyArray<Issue.Issue> =>
  Object.entries(given).flatMap(([name, value]): ReadonlyArray<Issue.Issue> => {
    const field = `${descriptor.type}.${name}`
    if (value === undefined || name === "relationships" || name === "links") return []
    if (name === "type") {
      return value === descriptor.type
        ? []
        : [{ field, problem: `is ${Issue.describe(value)}`, expected: JSON.stringify(descriptor.type) }]
    }
    if (name === "id") {
      return typeof value === "string" && value !== ""
        ? []
        : [{ field, problem: `is ${Issue.describe(value)}`, expected: "an id as a string" }]
    }
    const include = descriptor.includes[name]
    if (include !== undefined) {
      const isRight = include.to === "many" ? Array.isArray(value) : value === null || Predicate.isObject(value)
      const expected = include.to === "many" ? "an array of overrides" : "overrides or null"
      return isRight ? [] : [{ field, problem: `is ${Issue.describe(value)}`, expected }]
    }
    const attribute = Object.keys(descriptor.attributes).find((attribute) => propertyOf(attribute) === name)
    const kind = attribute === undefined ? undefined : descriptor.attributes[attribute]
    if (kind === undefined) {
      const known = Object.keys(descriptor.attributes).map(propertyOf)
      const expected = Issue.oneOf([...known, ...Object.keys(descriptor.includes)])
      return [{ field, problem: "is no attribute and no include", expected }]
    }
    const [test, expected] = fits[kind]
    return value === null || test(value) ? [] : [{ field, problem: `is ${Issue.describe(value)}`, expected }]
  })

const identifier = (row: AnyRow): ResourceIdentifier => ({ type: String(row["type"]), id: String(row["id"]) })

// Who owns it is not known here: the owners on the path have the id 1.
const selfOf = ({ path, product }: Descriptor, id: string) =>
  `${defaultBaseUrl}/${product}/v2/${path.replace(/\{\w+\}/g, "1")}/${id}`

// An include is made of its overrides, with an id that belongs to the id of its owner.
const included = (owner: Descriptor, ownerId: string, include: Include, value: unknown): unknown => {
  const { to } = include
  const one = (overrides: unknown, index: number) =>
    row(targetOf(owner, include), { id: `${ownerId}${String(index + 1).padStart(2, "0")}`, ...(overrides as AnyRow) })
  return to === "many" ? (value as ReadonlyArray<unknown>).map(one) : value === null ? null : one(value, 0)
}

/** @internal */
export const row = (descriptor: Descriptor, given: AnyRow): AnyRow => {
  const issues = issuesOf(descriptor, given)
  if (issues.length > 0) throw invalidInput("Factory.make", issues)
  const overrides = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  const id = String(overrides["id"] ?? "1")
  const attributes = Defaults.attributes(descriptor, id)
  const made: AnyRow = { type: descriptor.type, id, ...attributes, ...overrides }
  for (const [name, value] of Object.entries(Defaults.derived(descriptor, made))) {
    if (!(name in overrides) && name in attributes) made[name] = value
  }
  const relationships: AnyRow = {}
  for (const [name, { to }] of Object.entries(descriptor.relationships)) {
    relationships[name] = { data: to === "many" ? [] : null }
  }
  for (const [name, include] of Object.entries(descriptor.includes)) {
    if (!(name in overrides)) continue
    const value = made[name] = included(descriptor, id, include, overrides[name])
    relationships[name] = {
      data: Array.isArray(value) ? value.map(identifier) : value === null ? null : identifier(value as AnyRow)
    }
  }
  made["relationships"] = { ...relationships, ...(overrides["relationships"] as AnyRow | undefined) }
  made["links"] = overrides["links"] ?? { self: selfOf(descriptor, id) }
  return made
}

const encode = (value: unknown): unknown =>
  DateTime.isDateTime(value) ? Timestamp.format(value.epochMilliseconds) : value

/**
 * A row as it is sent, and what it includes, all of it once.
 *
 * @internal
 */
export const toWire = (
  descriptor: Descriptor,
  row: AnyRow,
  found: Map<string, ResourceObject>
): ResourceObject => {
  for (const [name, include] of Object.entries(descriptor.includes)) {
    const value = row[name]
    if (value === undefined || value === null) continue
    for (const child of Array.isArray(value) ? value as ReadonlyArray<AnyRow> : [value as AnyRow]) {
      const wire = toWire(targetOf(descriptor, include), child, found)
      found.set(`${wire.type}:${wire.id}`, wire)
    }
  }
  const attributes = Object.keys(descriptor.attributes).filter((name) => propertyOf(name) in row)
  return {
    type: descriptor.type,
    id: String(row["id"]),
    attributes: Object.fromEntries(attributes.map((name) => [name, encode(row[propertyOf(name)])])),
    relationships: row["relationships"] as NonNullable<ResourceObject["relationships"]>,
    links: row["links"] as NonNullable<ResourceObject["links"]>
  }
}
