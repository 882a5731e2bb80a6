/**
 * `where` as Planning Center understands it: what it does not know it passes
 * over, and a value that it cannot read matches nothing.
 *
 * @internal
 */
import type { Kind } from "../../jsonapi/Attributes.ts"
import { isCalendarDate } from "../../jsonapi/CalendarDate.ts"
import type { Query, Range } from "../../jsonapi/Query.ts"
import * as Timestamp from "../../jsonapi/Timestamp.ts"
import type { Index } from "./productRules.ts"
import type { Row } from "./Store.ts"
import type { World } from "./values.ts"
import { valueOf } from "./values.ts"

/**
 * @internal
 */
export type Test = (row: Row) => boolean

type TestValue = (value: unknown) => boolean

const never: TestValue = () => false

const text = (wanted: string): TestValue => {
  const isPrefixed = wanted.startsWith("%")
  const isSuffixed = wanted.endsWith("%")
  const needle = wanted.slice(isPrefixed ? 1 : 0, isSuffixed ? -1 : undefined).toLowerCase()
  return (value) => {
    if (value === null) return false
    const found = (typeof value === "string" ? value : JSON.stringify(value)).toLowerCase()
    if (isPrefixed && isSuffixed) return found.includes(needle)
    if (isPrefixed) return found.endsWith(needle)
    return isSuffixed ? found.startsWith(needle) : found === needle
  }
}

const number = (wanted: string): TestValue => {
  const needle = wanted.trim() === "" ? Number.NaN : Number(wanted)
  return Number.isNaN(needle) ? never : (value) => value === needle
}

const truths: { readonly [text: string]: boolean } = { true: true, false: false, t: true, f: false, 1: true, 0: false }

const truth = (wanted: string): TestValue => {
  const needle = truths[wanted.trim().toLowerCase()]
  return needle === undefined ? never : (value) => value === needle
}

const ids = (wanted: string): TestValue => {
  const needles = new Set(wanted.split(",").map((id) => id.trim()))
  return (value) => value !== null && needles.has(String(value))
}

const isText = (value: unknown): value is string => typeof value === "string"

// The day of a date, also where a time stands behind it.
const dayOf = (wanted: string): string | undefined => {
  const day = wanted.trim().slice(0, 10)
  return isCalendarDate(day) && (wanted.trim().length === 10 || wanted.trim()[10] === "T") ? day : undefined
}

/**
 * What a condition on a timestamp means, in milliseconds; `NaN` when it means none.
 *
 * @internal
 */
export const instantOf = (wanted: string): number => {
  const trimmed = wanted.trim()
  return Timestamp.parse(isCalendarDate(trimmed) ? `${trimmed}T00:00:00Z` : trimmed)
}

const day = (wanted: string): TestValue => {
  const needle = dayOf(wanted)
  return needle === undefined ? never : (value) => value === needle
}

const instant = (wanted: string): TestValue => {
  if (isCalendarDate(wanted.trim())) return (value) => isText(value) && value.startsWith(wanted.trim())
  const needle = instantOf(wanted)
  return Number.isNaN(needle) ? never : (value) => isText(value) && Timestamp.parse(value) === needle
}

const comparisons: { readonly [bound in keyof Range]-?: (difference: number) => boolean } = {
  gt: (difference) => difference > 0,
  gte: (difference) => difference >= 0,
  lt: (difference) => difference < 0,
  lte: (difference) => difference <= 0
}

const range = (kind: "date" | "date_time", wanted: Range): TestValue => {
  const tests = Object.entries(wanted).map(([bound, text]): TestValue => {
    const compare = comparisons[bound as keyof Range]
    if (kind === "date") {
      const needle = dayOf(text)
      return needle === undefined
        ? never
        : (value) => isText(value) && compare(value < needle ? -1 : value > needle ? 1 : 0)
    }
    const needle = instantOf(text)
    return (value) => isText(value) && compare(Timestamp.parse(value) - needle)
  })
  return (value) => tests.every((test) => test(value))
}

const testOf = (kind: Kind, wanted: string | Range): TestValue | undefined => {
  if (typeof wanted === "object") return kind === "date" || kind === "date_time" ? range(kind, wanted) : undefined
  // an empty value asks for what is not set
  if (wanted === "") return (value) => value === null || value === ""
  switch (kind) {
    case "string":
    case "json":
      return text(wanted)
    case "integer":
    case "float":
      return number(wanted)
    case "boolean":
      return truth(wanted)
    case "primary_key":
      return ids(wanted)
    case "date":
      return day(wanted)
    case "date_time":
      return instant(wanted)
  }
}

/**
 * The tests that a row must pass.
 *
 * @internal
 */
export const testsOf = (
  world: World,
  type: string,
  kinds: { readonly [name: string]: Kind },
  isMissing: Index["isMissing"],
  where: Query["where"]
): ReadonlyArray<Test> =>
  Object.entries(where ?? {}).flatMap(([name, wanted]): ReadonlyArray<Test> => {
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
    if (kind === undefined) return []
    const search = world.registry.rules.searches?.[type]?.[name]
    if (search !== undefined) {
      return typeof wanted === "string" && wanted.trim() !== ""
        ? [search({ store: world.store, isMissing }, wanted)]
        : []
    }
    const test = testOf(kind, wanted)
    if (test === undefined) return []
    const value = valueOf(world, type, name)
    return [(row) => test(value(row))]
  })
