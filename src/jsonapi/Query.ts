/**
 * The query language of Planning Center: `where`, `order`, `include`, `filter`,
 * `fields`, `per_page` and `offset`, to and from URL parameters.
 *
 * @since 0.1.0
 */

/**
 * Bounds of a range on a date or a timestamp, as text.
 *
 * @category models
 * @since 0.1.0
 */
export interface Range {
  readonly gt?: string
  readonly gte?: string
  readonly lt?: string
  readonly lte?: string
}

/**
 * A query in the form that is written on the wire: all values are text already.
 * An empty `where` value matches null.
 *
 * @category models
 * @since 0.1.0
 */
export interface Query {
  readonly where?: { readonly [name: string]: string | Range }
  readonly order?: ReadonlyArray<string>
  readonly include?: ReadonlyArray<string>
  readonly filter?: ReadonlyArray<string>
  readonly fields?: { readonly [type: string]: ReadonlyArray<string> }
  readonly per_page?: number
  readonly offset?: number
  /** Parameters of filters, such as `time` of `created_since`, and whatever else an endpoint knows. */
  readonly parameters?: { readonly [name: string]: string }
}

/**
 * URL parameters in canonical order.
 *
 * @category models
 * @since 0.1.0
 */
export type Parameters = ReadonlyArray<readonly [name: string, value: string]>

const bounds = ["gt", "gte", "lt", "lte"] as const

const compare = (left: readonly [string, string], right: readonly [string, string]) =>
  left[0] < right[0] ? -1 : left[0] > right[0] ? 1 : 0

/**
 * Spells a query as parameters, sorted by name as Planning Center itself sorts
 * them in its links. Equal queries give equal parameters.
 *
 * **Example** (A query as parameters)
 *
 * ```ts
 * import { Query } from "effect-pco"
 *
 * const parameters = Query.encode({ where: { last_name: "Lovelace" }, order: ["-updated_at"], per_page: 100 })
 * console.log(Query.toString(parameters))
 * // => order=-updated_at&per_page=100&where[last_name]=Lovelace
 * ```
 *
 * @category encoding
 * @since 0.1.0
 */
export const encode = (query: Query): Parameters => {
  const parameters: Array<readonly [string, string]> = []
  for (const [name, value] of Object.entries(query.where ?? {})) {
    if (typeof value === "string") {
      parameters.push([`where[${name}]`, value])
      continue
    }
    for (const bound of bounds) {
      if (value[bound] !== undefined) parameters.push([`where[${name}][${bound}]`, value[bound]])
    }
  }
  for (const [type, names] of Object.entries(query.fields ?? {})) parameters.push([`fields[${type}]`, names.join(",")])
  for (const name of ["order", "include", "filter"] as const) {
    const names = query[name]
    if (names !== undefined && names.length > 0) parameters.push([name, names.join(",")])
  }
  if (query.per_page !== undefined) parameters.push(["per_page", String(query.per_page)])
  if (query.offset !== undefined) parameters.push(["offset", String(query.offset)])
  parameters.push(...Object.entries(query.parameters ?? {}))
  return parameters.toSorted(compare)
}

/**
 * The query string of parameters: brackets literal, values percent-encoded, as
 * in the links of Planning Center.
 *
 * @category encoding
 * @since 0.1.0
 */
export const toString = (parameters: Parameters): string =>
  parameters.map(([name, value]) => `${encodeName(name)}=${encodeText(value)}`).join("&")

// Half a surrogate pair cannot be encoded and would throw.
const encodeText = (text: string) => encodeURIComponent(text.toWellFormed())
const encodeName = (name: string) => encodeText(name).replaceAll("%5B", "[").replaceAll("%5D", "]")

/** Parameters whose names have no order. */
const isUnordered = (name: string) => name === "include" || name === "filter" || name.startsWith("fields[")

/** What Planning Center assumes for a parameter that is not sent. */
const defaults: { readonly [name: string]: string } = { offset: "0", per_page: "25" }

const canonicalValue = (name: string, value: string): string =>
  isUnordered(name) ? Array.from(new Set(value.split(","))).toSorted().join(",") : value

/**
 * Spells parameters in the one form that all equal queries have: it ignores the order of parameters and of the names in
 * `include`, `filter` and `fields`, and leaves out defaults. The order of the names in `order` counts.
 *
 * **Example** (Two spellings of one query)
 *
 * ```ts
 * import { Query } from "effect-pco"
 *
 * const one = Query.canonical([["include", "emails,households"], ["per_page", "25"]])
 * console.log(one === Query.canonical([["include", "households,emails"]]))
 * // => true
 * ```
 *
 * @category encoding
 * @since 0.1.0
 */
export const canonical = (parameters: Parameters): string =>
  parameters.length === 0 ? "" : toString(
    parameters
      .filter(([name, value]) => defaults[name] !== value)
      .map(([name, value]): readonly [string, string] => [name, canonicalValue(name, value)])
      .toSorted(compare)
  )

const list = (value: string): ReadonlyArray<string> =>
  value.split(",").map((name) => name.trim()).filter((name) => name !== "")

const wholeNumber = (value: string): number | undefined => /^-?\d+$/.test(value.trim()) ? Number(value) : undefined

const bracketed = /^(where|fields)\[([^\]]+)\](?:\[(gt|gte|lt|lte)\])?$/

/**
 * Reads parameters back into a query. Names that are not of the query language
 * land in `parameters`, as do numbers that are none.
 *
 * @category decoding
 * @since 0.1.0
 */
export const decode = (parameters: Iterable<readonly [string, string]>): Query => {
  // maps, because names come from outside: `where["__proto__"] = ...` would set no member
  const where = new Map<string, string | Range>()
  const fields = new Map<string, ReadonlyArray<string>>()
  const rest = new Map<string, string>()
  const query: { -readonly [name in keyof Query]: Query[name] } = {}
  for (const [name, value] of parameters) {
    const match = bracketed.exec(name)
    if (match !== null) {
      const [, member, key, bound] = match as unknown as [string, string, string, keyof Range | undefined]
      if (member === "fields") fields.set(key, list(value))
      else if (bound === undefined) where.set(key, value)
      else {
        const range = where.get(key)
        where.set(key, { ...(typeof range === "object" ? range : undefined), [bound]: value })
      }
    } else if (name === "order" || name === "include" || name === "filter") {
      query[name] = list(value)
    } else if ((name === "per_page" || name === "offset") && wholeNumber(value) !== undefined) {
      query[name] = wholeNumber(value)!
    } else {
      rest.set(name, value)
    }
  }
  if (where.size > 0) query.where = Object.fromEntries(where)
  if (fields.size > 0) query.fields = Object.fromEntries(fields)
  if (rest.size > 0) query.parameters = Object.fromEntries(rest)
  return query
}
