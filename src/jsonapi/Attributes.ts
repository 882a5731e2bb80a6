/**
 * Attributes: from what is on the wire to what a program works with.
 *
 * @since 0.1.0
 */
import * as DateTime from "effect/DateTime"
import { isCalendarDate } from "./CalendarDate.ts"
import type { ResourceObject } from "./Document.ts"
import type { Problem } from "./Drift.ts"
import { kindOf } from "./Drift.ts"
import * as Timestamp from "./Timestamp.ts"

/**
 * The type that Planning Center documents for an attribute. `date` stays text
 * (`YYYY-MM-DD`), `date_time` becomes a `DateTime.Utc`, `primary_key` is always
 * text, `json` is handed through.
 *
 * @category models
 * @since 0.1.0
 */
export type Kind = "string" | "primary_key" | "integer" | "float" | "boolean" | "date" | "date_time" | "json"

/**
 * A resource with its attributes lying flat beside `type` and `id`.
 *
 * @category models
 * @since 0.1.0
 */
export interface Row {
  readonly type: string
  readonly id: string
  readonly [name: string]: unknown
}

const reserved: ReadonlyArray<string> = ["type", "id", "relationships", "links"]

/**
 * The name of an attribute on a row. An attribute called `type`, as a
 * WorkflowCardActivity has one, is `attribute_type` there: `type` is the JSON:API
 * type.
 *
 * @internal
 */
export const propertyOf = (attribute: string): string =>
  reserved.includes(attribute) ? `attribute_${attribute}` : attribute

/**
 * Told of each attribute that is not as described: the row keeps its value as it came.
 *
 * @internal
 */
export interface OnDrift {
  (resource: ResourceObject, attribute: string, problem: Problem, found: string, expected: string): void
}

/**
 * Turns resource objects into rows. An attribute that does not fit its description stays as it came, and `drift` is
 * told. `isWhole` says that no fieldset was asked for: then attributes that were not sent (an older version, a caller
 * with fewer rights) are null.
 *
 * @internal
 */
export interface Flatten {
  (resource: ResourceObject, isWhole: boolean, drift: OnDrift): Record<string, unknown>
}

/** What `typeof` says of an attribute of a kind that is as documented; of JSON nothing is known. */
const types: Record<Kind, "boolean" | "number" | "string" | undefined> = {
  string: "string",
  primary_key: "string",
  integer: "number",
  float: "number",
  boolean: "boolean",
  date: "string",
  date_time: "string",
  json: undefined
}

const wanted: Record<Kind, string> = {
  string: "a string or null",
  primary_key: "a string or null",
  integer: "a whole number or null",
  float: "a number or null",
  boolean: "true, false or null",
  date: "a calendar date (YYYY-MM-DD) or null",
  date_time: "a timestamp (YYYY-MM-DDTHH:MM:SSZ) or null",
  json: "any JSON value"
}

interface Expected {
  readonly type: "boolean" | "number" | "string" | undefined
  readonly isAlways: boolean
  readonly isReserved: boolean
  /** The documented values of an enum, where all of them are known. */
  readonly values: ReadonlySet<unknown> | undefined
}

interface Enums {
  readonly [name: string]: ReadonlyArray<string>
}

/**
 * Prepares the reading of one resource type.
 *
 * Attributes are copied flat and looked at once; only a row that is not as documented
 * is read attribute by attribute. Schema transformations would do the same and cost five
 * times as much on a page of 100; a compiled schema that only looks costs more than twice
 * as much as the loop here, since every attribute may be null, and so is a union.
 *
 * @internal
 */
export const makeFlatten = (
  kinds: { readonly [name: string]: Kind },
  sparse: ReadonlyArray<string>,
  enums: Enums = {}
): Flatten => {
  const names = Object.keys(kinds)
  const timestamps = names.filter((name) => kinds[name] === "date_time")
  const always = names.filter((name) => !sparse.includes(name))
  const dates = names.filter((name) => kinds[name] === "date")
  const expected = new Map<string, Expected>([
    ...reserved.map((name) =>
      [name, { type: undefined, isAlways: false, isReserved: true, values: undefined }] as const
    ),
    ...names.map((name) =>
      [name, {
        type: types[kinds[name]!],
        isAlways: always.includes(name),
        isReserved: reserved.includes(name),
        values: Object.hasOwn(enums, name) ? new Set(enums[name]) : undefined
      }] as const
    )
  ])
  return (resource, isWhole, drift) => {
    const attributes = resource.attributes ?? {}
    const row: Record<string, unknown> = { ...attributes }
    let present = 0
    let isUsual = true
    let isRenamed = false
    for (const name in attributes) {
      const attribute = expected.get(name)
      if (attribute === undefined) continue
      const value = attributes[name]
      const { type, values } = attribute
      if (attribute.isAlways && value !== undefined) present++
      if (attribute.isReserved) isRenamed = true
      if (value === null || type === undefined) continue
      if (typeof value !== type || (values !== undefined && !values.has(value))) isUsual = false
    }
    if (!isUsual) {
      for (const name of names) {
        const value = attributes[name]
        if (value === undefined || value === null) continue
        const kind = kinds[name]!
        const { type, values } = expected.get(name)!
        // ids are text in this library
        if (kind === "primary_key" && typeof value === "number") row[name] = String(value)
        else if (type !== undefined && typeof value !== type) {
          drift(resource, name, "kind", kindOf(value), wanted[kind])
        } else if (values !== undefined && !values.has(value)) {
          drift(resource, name, "value", "another value", "one of the documented values")
        }
      }
    }
    if (isWhole && present < always.length) {
      for (const name of always) {
        if (row[name] !== undefined) continue
        row[name] = null
        drift(resource, name, "missing", "missing", wanted[kinds[name]!])
      }
    }
    for (const name of timestamps) {
      const text = row[name]
      if (typeof text !== "string") continue
      const millis = Timestamp.parse(text)
      if (Number.isNaN(millis)) drift(resource, name, "kind", "text", wanted.date_time)
      else row[name] = DateTime.makeUnsafe(millis)
    }
    for (const name of dates) {
      const text = row[name]
      if (typeof text === "string" && !isCalendarDate(text)) drift(resource, name, "kind", "text", wanted.date)
    }
    if (isRenamed) {
      for (const name of reserved) {
        if (name in row) row[propertyOf(name)] = row[name]
      }
    }
    row["type"] = resource.type
    row["id"] = resource.id
    row["relationships"] = resource.relationships ?? {}
    row["links"] = resource.links ?? {}
    return row
  }
}
