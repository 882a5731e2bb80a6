/**
 * What an attribute is unless a test says otherwise: by its name, and else by its
 * kind. The same type and id give the same value.
 *
 * @internal
 */
import * as DateTime from "effect/DateTime"
import { type Kind, propertyOf } from "../../jsonapi/Attributes.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import { femaleNames, lastNames, maleNames } from "../products/people/names.ts"
import * as Prng from "../engine/Prng.ts"

const seedOf = (text: string): number => {
  let seed = 0
  for (let index = 0; index < text.length; index++) seed = Math.imul(seed ^ text.charCodeAt(index), 0x01000193) >>> 0
  return seed
}

const begin = Date.UTC(2026, 0, 1, 12)
const hour = 3_600_000

const ascii = (text: string) => text.normalize("NFKD").toLowerCase().replace(/[^a-z]/g, "")

const digits = (prng: Prng.Prng, count: number) => Array.from({ length: count }, () => prng.between(0, 9)).join("")

const two = (number: number) => String(number).padStart(2, "0")

const firstNames = [...femaleNames, ...maleNames]

/** Names with one meaning, whatever the type. */
const byName = (name: string, seed: number): unknown => {
  const prng = Prng.make(seed)
  const first = prng.pick(firstNames)
  const last = prng.pick(lastNames)
  const line = `01${digits(prng, 2)}`
  switch (name) {
    case "first_name":
      return first
    case "last_name":
      return last
    case "person_name":
    case "primary_contact_name":
      return `${first} ${last}`
    case "address":
    case "contact_email_address":
    case "primary_email_address":
      return `${ascii(first)}.${ascii(last)}@example.com`
    case "number":
    case "national":
    case "formatted_number":
    case "phone_number":
      return `(555) 555-${line}`
    case "e164":
      return `+1555555${line}`
    case "international":
      return `+1 555-555-${line}`
    case "birthdate":
      return `${prng.between(1940, 2015)}-${two(prng.between(1, 12))}-${two(prng.between(1, 28))}`
    case "status":
      return "active"
    case "membership":
      return "Member"
    case "location":
      return "Home"
    case "primary":
      return true
    case "street":
    case "street_line_1":
      return `${prng.between(1, 999)} ${last} Street`
    case "city":
      return "Springfield"
    case "state":
      return "IL"
    case "zip":
      return digits(prng, 5)
    case "country_code":
      return "US"
    case "country":
    case "country_name":
      return "United States"
    case "time_zone":
      return "America/Chicago"
    case "data_type":
      return "string"
    default:
      return undefined
  }
}

const byKind = (descriptor: Descriptor, name: string, kind: Kind, id: string): unknown => {
  switch (kind) {
    case "string":
      return name.endsWith("url") || name === "avatar" || name === "website" || name.endsWith("_website")
        ? `https://example.com/${descriptor.path.split("/").at(-1)}/${id}`
        : name === "name" || name === "name_or_description" || name === "value"
        ? `${descriptor.type} ${id}`
        : name === "slug"
        ? `${descriptor.path.split("/").at(-1)}_${id}`
        : null
    case "boolean":
      return false
    case "integer":
      return name === "sequence" ? 1 : /count|^total_/.test(name) ? 0 : null
    default:
      return null
  }
}

// A name may mean something else elsewhere: "international" is a number, and of a carrier it is true or false.
const isOfKind = (kind: Kind, known: unknown): boolean =>
  kind === "boolean" ? typeof known === "boolean" : (kind === "string" || kind === "date") && typeof known === "string"

/**
 * The attributes of a row without those that come only when asked for.
 *
 * @internal
 */
export const attributes = (descriptor: Descriptor, id: string): Record<string, unknown> => {
  const seed = Prng.mix(seedOf(descriptor.type), seedOf(id))
  const whole: Record<string, unknown> = {}
  for (const [name, kind] of Object.entries(descriptor.attributes)) {
    if (descriptor.sparse.includes(name)) continue
    const number = Number(id)
    const at = begin + (Number.isSafeInteger(number) ? number % 100_000 : 0) * hour
    const known = descriptor.enums[name]?.[0] ?? byName(name, seed)
    whole[propertyOf(name)] = kind === "date_time"
      ? name === "created_at" || name === "updated_at" ? DateTime.makeUnsafe(at) : null
      : isOfKind(kind, known)
      ? known
      : byKind(descriptor, name, kind, id)
  }
  return whole
}

/**
 * What follows from other attributes once a test has said what those are.
 *
 * @internal
 */
export const derived = (descriptor: Descriptor, row: Record<string, unknown>): Record<string, unknown> => {
  switch (descriptor.type) {
    case "Person":
      return { name: [row["first_name"], row["last_name"]].filter((part) => part !== null).join(" ") }
    case "Household":
      return { name: `${String(row["primary_contact_name"] ?? "").split(" ").at(-1)} Household` }
    case "List":
      return { name_or_description: row["name"] ?? row["description"] }
    default:
      return {}
  }
}
