/** Finds mistakes in a spec. Unknown keys and flags are refused: otherwise the generator would ignore them silently. */
import type { Overlay } from "./overlay.ts"

type Check = (value: unknown, at: string) => ReadonlyArray<string>

const any: Check = () => []

const text: Check = (value, at) => typeof value === "string" ? [] : [`${at} is not text`]

const yes: Check = (value, at) => value === true ? [] : [`${at} is not true`]

const oneOf = (...names: ReadonlyArray<unknown>): Check => (value, at) =>
  names.includes(value) ? [] : [`${at} is ${JSON.stringify(value)}; expected ${names.map(String).join(", ")}`]

const list = (item: Check): Check => (value, at) =>
  Array.isArray(value) ? value.flatMap((one, index) => item(one, `${at}[${index}]`)) : [`${at} is not a list`]

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const record = (member: Check): Check => (value, at) =>
  isRecord(value)
    ? Object.entries(value).flatMap(([name, one]) => member(one, `${at}.${name}`))
    : [`${at} is not an object`]

const struct = (members: Record<string, Check>): Check => (value, at) =>
  isRecord(value)
    ? Object.entries(value).flatMap(([name, one]) =>
      Object.hasOwn(members, name)
        ? members[name]!(one, `${at}.${name}`)
        : [`${at}.${name} is not a known key; expected ${Object.keys(members).join(", ")}`]
    )
    : [`${at} is not an object`]

const kinds = ["boolean", "date", "date_time", "float", "integer", "json", "primary_key", "string"]
const flags = ["create", "update", "query", "order", "sparse", "write-only"]

const attribute: Check = (value, at) => {
  const [kind, ...given] = String(value).split(" ")
  return [
    ...oneOf(...kinds)(kind, at),
    ...given.filter((flag) => !flags.includes(flag)).map((flag) =>
      `${at} has the flag ${flag}; expected ${flags.join(", ")}`
    )
  ]
}

const cardinality = oneOf("one", "many")
const filter = record(record(oneOf(...kinds)))
const link = { to: cardinality, target: text }
const permits = oneOf("list", "get", "create", "update", "delete")

const vertex = struct({
  description: text,
  path: text,
  parameter: text,
  root: text,
  textIds: yes,
  permits: list(permits),
  singles: record(text),
  attributes: record(attribute),
  enums: record(list(text)),
  open: list(text),
  ranges: record(any),
  queries: record(oneOf(...kinds)),
  orders: list(text),
  filter,
  relationships: record(
    struct({
      to: cardinality,
      type: text,
      target: text,
      targets: list(text),
      create: oneOf(true, "required"),
      update: yes
    })
  ),
  includes: record(struct({ ...link, create: yes, update: yes })),
  edges: record(struct({ ...link, single: yes, filter, create: yes, update: yes, delete: yes })),
  actions: record(
    struct({
      description: text,
      data: record(oneOf(...kinds)),
      optional: record(oneOf(...kinds)),
      relationships: record(struct({ to: cardinality, type: text, optional: yes })),
      type: text,
      key: text,
      repeatable: yes
    })
  )
})

const versions = list(struct({ date: text, changes: list(text) }))

const product = struct({
  product: text,
  title: text,
  version: text,
  source: text,
  sameAs: record(text),
  vertices: record(vertex)
})

const names = record(list(text))

const overlay = struct({
  aliases: record(text),
  sameAs: record(text),
  versions,
  events: record(struct({ resource: text, actions: list(text) })),
  dependencies: struct({ belongsTo: names, referredToBy: names, changes: names }),
  // what a vertex holds is checked when it is merged
  vertices: record(any)
})

const isName = (value: unknown): value is string => typeof value === "string"

/** Names that refer to nothing. */
const strays = (spec: { readonly vertices: Record<string, Record<string, unknown>> }): ReadonlyArray<string> => {
  const types = new Set(Object.keys(spec.vertices))
  return Object.entries(spec.vertices).flatMap(([name, { attributes = {}, edges = {}, includes = {}, ...rest }]) => [
    ...[edges, includes].flatMap((links) =>
      Object.entries(links as Record<string, { readonly target?: unknown }>)
        .filter(([, { target }]) => isName(target) && !types.has(target))
        .map(([link, { target }]) => `${name}.${link} leads to ${String(target)}, which is not a vertex`)
    ),
    ...["enums", "ranges"].flatMap((key) =>
      Object.keys((rest as Record<string, object | undefined>)[key] ?? {})
        .filter((attribute) => !Object.hasOwn(attributes as object, attribute))
        .map((attribute) => `${name}.${key}.${attribute} is not an attribute`)
    ),
    ...((rest as { readonly open?: ReadonlyArray<string> }).open ?? [])
      .filter((attribute) => !Object.hasOwn((rest as { readonly enums?: object }).enums ?? {}, attribute))
      .map((attribute) => `${name}.open names ${attribute}, which is not an enum`)
  ])
}

/** Everything that is wrong with a spec and what is merged over it. */
export const problemsOf = (spec: unknown, above: Overlay): ReadonlyArray<string> => {
  const wrong = [...product(spec, "spec"), ...overlay(above, "overlay")]
  return wrong.length > 0 ? wrong : strays(spec as Parameters<typeof strays>[0])
}
