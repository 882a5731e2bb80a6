/**
 * Values as JSON text and back, for the tiers below the memory: what JSON has, and
 * `DateTime.Utc`, `Map` and `undefined`, of which the rows of Planning Center and what
 * is made of them consist.
 *
 * @internal
 */
import * as DateTime from "effect/DateTime"

/** An object with this key says what it stands for. One that has it by itself is put into another. */
const tagKey = "$"

/** Deeper than any document; what is deeper has itself in it. */
const deepest = 100

class NotPlain extends Error {}

type Json = null | boolean | number | string | ReadonlyArray<Json> | { readonly [name: string]: Json }

// An assignment to __proto__ is none to a property.
const put = (to: Record<string, unknown>, name: string, value: unknown): void => {
  if (name === "__proto__") {
    Object.defineProperty(to, name, { value, enumerable: true, configurable: true, writable: true })
  } else to[name] = value
}

const tagged = (kind: string, value: Json): Json => ({ [tagKey]: kind, value })

const isPlainObject = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

const toJson = (value: unknown, depth: number): Json => {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value
  if (value === undefined) return tagged("undefined", null)
  if (typeof value === "number" && Number.isFinite(value) && !Object.is(value, -0)) return value
  if (typeof value !== "object" || depth > deepest) throw new NotPlain()
  if (Array.isArray(value)) return Array.from(value, (item) => toJson(item, depth + 1))
  if (DateTime.isDateTime(value) && DateTime.isUtc(value)) return tagged("utc", DateTime.toEpochMillis(value))
  if (value instanceof Map) {
    return tagged("map", Array.from(value, ([key, item]) => [toJson(key, depth + 1), toJson(item, depth + 1)]))
  }
  if (!isPlainObject(value) || Object.getOwnPropertySymbols(value).length > 0) throw new NotPlain()
  const json: Record<string, Json> = {}
  for (const [name, item] of Object.entries(value)) put(json, name, toJson(item, depth + 1))
  return tagKey in json ? tagged("object", json) : json
}

/**
 * The text of a value, `undefined` when there is something in it that no text can stand
 * for: a function, an instance of a class, a value that holds itself.
 *
 * @internal
 */
export const encode = (value: unknown): string | undefined => {
  try {
    return JSON.stringify(toJson(value, 0))
  } catch (error) {
    // a getter of the value can throw anything
    void error
    return undefined
  }
}

// Changed where it stands: nobody else has it, and little of it changes.
const membersOf = <A extends ReadonlyArray<unknown> | { readonly [name: string]: unknown }>(json: A): A => {
  const members = json as Record<string, unknown>
  for (const name of Object.keys(members)) {
    const member = members[name]
    if (typeof member !== "object" || member === null) continue
    const value = fromJson(member as Json)
    if (value !== member) put(members, name, value)
  }
  return json
}

const untagged = ({ [tagKey]: kind, value }: { readonly [name: string]: Json }): unknown => {
  if (kind === "undefined") return undefined
  if (kind === "utc" && typeof value === "number") return DateTime.makeUnsafe(value)
  if (kind === "map" && Array.isArray(value)) {
    return new Map(value.map((pair): readonly [unknown, unknown] => {
      if (!Array.isArray(pair) || pair.length !== 2) throw new NotPlain()
      return [fromJson(pair[0]!), fromJson(pair[1]!)]
    }))
  }
  if (kind === "object" && typeof value === "object" && value !== null && !Array.isArray(value)) {
    return membersOf(value as { readonly [name: string]: Json })
  }
  throw new NotPlain()
}

const fromJson = (json: Json): unknown => {
  if (typeof json !== "object" || json === null) return json
  if (Array.isArray(json)) return membersOf(json)
  const record = json as { readonly [name: string]: Json } // neither an array nor null
  return Object.hasOwn(record, tagKey) ? untagged(record) : membersOf(record)
}

/**
 * The value of a text, `undefined` when it is none that `encode` made.
 *
 * @internal
 */
export const decode = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: fromJson(JSON.parse(text) as Json) }
  } catch {
    return undefined
  }
}
