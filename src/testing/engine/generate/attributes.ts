/**
 * Plausible values for attributes, out of their names and kinds.
 *
 * @internal
 */
import type { Kind } from "../../../jsonapi/Attributes.ts"
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { Prng } from "../Prng.ts"

/**
 * What a product knows better than the names of its attributes: a value, or words to take in turn.
 *
 * @internal
 */
export interface Values {
  readonly [typeAndName: string]: (number: number, prng: Prng) => unknown
}

const day = 86_400_000
/** Nothing in a generated church is younger. */
const until = Date.UTC(2026, 10, 1)

const text = (millis: number) => new Date(millis).toISOString()

/**
 * @internal
 */
export const timestamp = (millis: number): string => `${text(millis).slice(0, 19)}Z`

/**
 * @internal
 */
export const date = (millis: number): string => text(millis).slice(0, 10)

/** Attributes that are set only once something happened that seldom happens. */
const seldom =
  /^(archived|deleted|canceled|refunded|undone|closed|expires|hides|inactivated|live_(start|end)s?|resolved)_(at|on)$|_(error|errors)$/

const firstNames = ["Ada", "Grace", "Alan", "Mary", "Noah", "Ruth", "Elias", "Clara"]
const lastNames = ["Lovelace", "Hopper", "Turing", "Young", "Baker", "Okafor", "Meyer", "Santos"]

const named: { readonly [name: string]: (number: number, prng: Prng) => unknown } = {
  first_name: (_, prng) => prng.pick(firstNames),
  last_name: (_, prng) => prng.pick(lastNames),
  full_name: (_, prng) => `${prng.pick(firstNames)} ${prng.pick(lastNames)}`,
  gender: (_, prng) => prng.pick(["Female", "Male"]),
  time_zone: () => "America/New_York",
  currency: () => "USD",
  country_code: () => "US",
  latitude: (_, prng) => 40 + prng.between(0, 9999) / 10_000,
  longitude: (_, prng) => -75 - prng.between(0, 9999) / 10_000,
  hour: (_, prng) => prng.pick([9, 11, 18]),
  minute: () => 0,
  day_of_week: (number) => number % 7,
  security_code: (number) => (number % 1296 + 1296).toString(36).toUpperCase().slice(-3),
  status: () => "active",
  permissions: () => "Viewer"
}

const words = (type: string) => type.replace(/(?!^)([A-Z])/g, " $1").toLowerCase()
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const string = (descriptor: Descriptor, name: string, number: number, prng: Prng): unknown => {
  if (/(^|_)(currency)$/.test(name)) return "USD"
  if (/email|send_to/.test(name)) return `${descriptor.type.toLowerCase()}${number}@example.com`
  if (/phone|_number$/.test(name)) return `(555) 010-${String(number % 10_000).padStart(4, "0")}`
  if (/(^|_)(url|link|image|photo|thumbnail|avatar|artwork)|_url$|_link$/.test(name)) {
    return `https://assets.example.com/${descriptor.product}/${descriptor.type.toLowerCase()}/${number}/${name}`
  }
  if (/color/.test(name)) return `#${(number * 2_654_435 % 0xff_ffff).toString(16).padStart(6, "0")}`
  if (/(^|_)id(entifier)?$/.test(name)) return String(prng.between(100_000, 999_999))
  if (/^(name|title|label|slug)$|_(name|title)$/.test(name)) return capital(`${words(descriptor.type)} ${number}`)
  if (/^(description|body|notes?|content|message|summary|html_body|lyrics)$/.test(name)) {
    return `The ${name.replaceAll("_", " ")} of ${words(descriptor.type)} ${number}.`
  }
  if (/(dates?|times?)$/.test(name)) return "November 1, 2026"
  return null
}

const integer = (name: string, number: number, prng: Prng): number => {
  if (/^fee.*_cents$/.test(name)) return 0
  if (name.endsWith("_cents")) return 500 * prng.between(2, 60)
  if (/^(position|sequence|order|number|sort_index)$/.test(name)) return number
  if (/count|total/.test(name)) return prng.between(0, 40)
  if (/length/.test(name)) return prng.between(60, 420)
  return prng.between(1, 10)
}

const before = (name: string, created: number): number => {
  if (name === "created_at") return created
  if (/^(ends|closes|completed|committed)_/.test(name)) return created + 2 * 3_600_000
  if (name === "updated_at") return created + 3 * 3_600_000
  return created + 3_600_000
}

const isOfKind = (kind: Kind, value: unknown): boolean =>
  kind === "string" ? typeof value === "string" : (kind === "integer" || kind === "float") && typeof value === "number"

const valueOf = (
  descriptor: Descriptor,
  name: string,
  kind: Kind,
  number: number,
  prng: Prng,
  created: number
): unknown => {
  const known = descriptor.enums[name]
  if (known !== undefined && known.length > 0) return prng.pick(known)
  if (seldom.test(name)) return null
  const byName = named[name]?.(number, prng)
  if (byName !== undefined && isOfKind(kind, byName)) return byName
  switch (kind) {
    case "boolean":
      return prng.chance(/^(archived|deleted|canceled|hidden|failed|refunded)/.test(name) ? 0 : 0.5)
    case "date":
      return date(before(name, created))
    case "date_time":
      return timestamp(before(name, created))
    case "float":
      return prng.between(0, 100) / 10
    case "integer":
      return integer(name, number, prng)
    case "primary_key":
      return null
    case "json":
      return name.endsWith("s") ? [] : {}
    case "string":
      return string(descriptor, name, number, prng)
  }
}

/**
 * The attributes of a row.
 *
 * @internal
 */
export const attributesOf = (
  descriptor: Descriptor,
  values: Values,
  number: number,
  prng: Prng
): { readonly [name: string]: unknown } => {
  const created = until - prng.between(1, 1500) * day - prng.between(0, 86_399) * 1000
  const attributes: Record<string, unknown> = {}
  for (const [name, kind] of Object.entries(descriptor.attributes)) {
    const own = values[`${descriptor.type}.${name}`]
    attributes[name] = own === undefined
      ? valueOf(descriptor, name, kind, number, prng, created)
      : own(number, prng)
  }
  return attributes
}
