/** What is gathered while the module of one vertex is written. */
import type { Kind, Product, Vertex } from "./spec.ts"

export interface Context {
  readonly product: Product
  readonly name: string
  readonly vertex: Vertex
  /** Remembers that a type is used, and gives its name. */
  readonly use: (type: string) => string
  readonly uses: (type: string) => boolean
  /** A type of another resource's module, such as `EmailSpec`. */
  readonly typeOf: (target: string, suffix: string) => string
  readonly types: () => ReadonlyMap<string, ReadonlyArray<string>>
}

export const make = (product: Product, name: string): Context => {
  const used = new Set<string>()
  const types = new Map<string, Set<string>>()
  return {
    product,
    name,
    vertex: product.vertices[name]!,
    use: (type) => {
      used.add(type)
      return type
    },
    uses: (type) => used.has(type),
    typeOf: (target, suffix) => {
      if (target !== name) types.set(target, (types.get(target) ?? new Set()).add(`${target}${suffix}`))
      return `${target}${suffix}`
    },
    types: () =>
      new Map(Array.from(types).toSorted(([a], [b]) => a < b ? -1 : 1).map(([k, v]) => [k, [...v].toSorted()]))
  }
}

const readTypes: Record<Kind, string> = {
  string: "string",
  primary_key: "string",
  integer: "number",
  float: "number",
  boolean: "boolean",
  date: "CalendarDate",
  date_time: "DateTime.Utc",
  json: "unknown"
}

const whereTypes: Record<Kind, string> = {
  string: "WhereString",
  primary_key: "WhereId",
  integer: "WhereNumber",
  float: "WhereNumber",
  boolean: "WhereBoolean",
  date: "WhereDate",
  date_time: "WhereDateTime",
  json: "WhereString"
}

export const readType = ({ use }: Context, kind: Kind): string => {
  if (kind === "date") use("CalendarDate")
  if (kind === "date_time") use("DateTime")
  return readTypes[kind]
}

export const writeType = ({ use }: Context, kind: Kind): string =>
  kind === "date_time" ? use("WriteDateTime") : kind === "date" ? use("CalendarDate") : readTypes[kind]

/** `id` takes a list; whether other ids do is not known. */
export const whereType = ({ use }: Context, name: string, kind: Kind): string =>
  use(kind === "primary_key" && name === "id" ? "WhereIds" : whereTypes[kind])

export const nullable = (type: string): string => type === "unknown" ? type : `${type} | null`
