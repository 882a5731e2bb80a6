/**
 * Attributes: from what is on the wire to what a program works with.
 *
 * @since 0.1.0
 */
import * as DateTime from "effect/DateTime"
import * as Schema from "effect/Schema"
import * as Compiler from "effect/schema/SchemaJITCompiler"
import { isCalendarDate } from "./CalendarDate.ts"
import type { ResourceObject } from "./Document.ts"
import * as Issue from "./Issue.ts"
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
 * Turns resource objects into rows; what does not fit is handed to `fail` and
 * the row is then of no use. `isWhole` says that no fieldset was asked for: then
 * attributes that were not sent (an older version, a caller with fewer rights)
 * are null.
 *
 * @internal
 */
export interface Flatten {
  (
    resource: ResourceObject,
    isWhole: boolean,
    fail: (resource: ResourceObject, issue: Issue.Issue) => void
  ): Record<string, unknown>
}

const wire = {
  string: Schema.String,
  primary_key: Schema.String,
  integer: Schema.Finite,
  float: Schema.Finite,
  boolean: Schema.Boolean,
  date: Schema.String,
  date_time: Schema.String,
  json: Schema.Unknown
} satisfies Record<Kind, Schema.Constraint>

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

// Wire types drift from the documentation: ids arrive as numbers, `date_format` as text. What can be read
// without guessing is read; `undefined` says that it cannot.
const coerce = (kind: Kind, value: unknown): unknown => {
  switch (kind) {
    case "string":
    case "primary_key":
      return typeof value === "string" ? value : typeof value === "number" || typeof value === "boolean"
        ? String(value)
        : undefined
    case "integer":
    case "float": {
      if (typeof value === "number") return value
      if (typeof value !== "string" || value.trim() === "") return undefined
      const number = Number(value)
      return Number.isFinite(number) ? number : undefined
    }
    case "boolean":
      return typeof value === "boolean" ? value : value === "true" ? true : value === "false" ? false : undefined
    case "date":
    case "date_time":
      return typeof value === "string" ? value : undefined
    case "json":
      return value
  }
}

/**
 * Prepares the reading of one resource type.
 *
 * The page is checked by a schema that builds nothing (compiled, where the
 * runtime allows it) and the attributes are then copied flat; only a row that
 * the schema refuses is looked at attribute by attribute. Schema transformations
 * would do the same in one step and cost five times as much on a page of 100.
 *
 * @internal
 */
export const makeFlatten = (kinds: { readonly [name: string]: Kind }, sparse: ReadonlyArray<string>): Flatten => {
  const names = Object.keys(kinds)
  const timestamps = names.filter((name) => kinds[name] === "date_time")
  const always = names.filter((name) => !sparse.includes(name))
  const dates = names.filter((name) => kinds[name] === "date")
  const schemaOf = (isRequired: (name: string) => boolean) => {
    const entries = names.map((name) => {
      const value = Schema.NullOr(wire[kinds[name]!])
      return [name, isRequired(name) ? value : Schema.optionalKey(value)]
    })
    const schema = Schema.Struct(Object.fromEntries(entries))
    Compiler.enable(schema.ast)
    return Schema.is(schema)
  }
  const fitsWhole = schemaOf((name) => always.includes(name))
  const fits = schemaOf(() => false)
  return (resource, isWhole, fail) => {
    const attributes = resource.attributes ?? {}
    const row: Record<string, unknown> = { ...attributes }
    const refuse = (name: string, kind: Kind) =>
      fail(resource, {
        field: `attributes.${name}`,
        problem: `is ${Issue.describe(attributes[name])}`,
        expected: wanted[kind]
      })
    // the usual row has every attribute in its usual type, and one check tells
    if (!(isWhole && fitsWhole(attributes))) {
      if (!fits(attributes)) {
        for (const name of names) {
          const value = attributes[name]
          if (value === undefined || value === null) continue
          const coerced = coerce(kinds[name]!, value)
          if (coerced === undefined) refuse(name, kinds[name]!)
          row[name] = coerced
        }
      }
      if (isWhole) {
        for (const name of always) row[name] ??= null
      }
    }
    for (const name of timestamps) {
      const text = row[name]
      if (typeof text !== "string") continue
      const millis = Timestamp.parse(text)
      if (Number.isNaN(millis)) refuse(name, "date_time")
      else row[name] = DateTime.makeUnsafe(millis)
    }
    for (const name of dates) {
      const text = row[name]
      if (typeof text === "string" && !isCalendarDate(text)) refuse(name, "date")
    }
    for (const name of reserved) {
      if (name in row) row[propertyOf(name)] = row[name]
    }
    row["type"] = resource.type
    row["id"] = resource.id
    row["relationships"] = resource.relationships ?? {}
    row["links"] = resource.links ?? {}
    return row
  }
}
