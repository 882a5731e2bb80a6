/** A vertex of the data as a vertex of a spec. */
import { article, pascal, plural, words } from "../generate/words.ts"
import type { Kind, Vertex } from "../generate/spec.ts"
import type { Data, DataAttribute, DataVertex } from "./data.ts"
import type { ActionPath, Place } from "./paths.ts"

type Writable<A> = { -readonly [Name in keyof A]: A[Name] }

const rawJson = new Set(["hash", "array", "object", "json", "repeatable_schedule"])

const kindOf = ({ raw_type_mid_2025: raw, type }: DataAttribute): Kind => {
  if (raw !== undefined && rawJson.has(raw)) return "json"
  if (type === "array" || type === "object") return "json"
  if (type === "primary_key" || raw === "primary_key") return "primary_key"
  // the graph is older than the OpenAPI document, which calls some timestamps text
  if (type === "string:date") return "date"
  if (type === "string:date-time" || raw === "date_time") return "date_time"
  if (type.startsWith("number")) return "float"
  if (type === "integer" || type === "boolean") return type
  return "string"
}

const lineOf = (kind: Kind, flags: Record<string, boolean>): string =>
  [kind, ...Object.entries(flags).filter(([, flag]) => flag).map(([name]) => name)].join(" ")

const queryKind = (name: string, type: string, known: Kind | undefined): Kind => {
  if (name === "id" || name.endsWith("_id") || name.endsWith("_ids")) return "primary_key"
  if (known !== undefined && known !== "json") return known
  return kindOf({ name, type, writable_on_create: false, writable_on_update: false })
}

/** The conditions that stand by themselves: those of included resources are ignored without a word. */
const queriesOf = (vertex: DataVertex): ReadonlyArray<readonly [string, string]> =>
  vertex.can_query.flatMap(({ param, type }) => {
    const match = /^where\[(\w+)\](?:\[(?:gt|gte|lt|lte|)\])?$/.exec(param)
    return match === null ? [] : [[match[1]!, type] as const]
  })

const attributes = (vertex: DataVertex): Pick<Vertex, "attributes" | "enums" | "open" | "orders" | "queries"> => {
  const queries = new Map(queriesOf(vertex))
  const related = new Set(vertex.relationships.map(({ name }) => name))
  const orders = new Set(vertex.can_order)
  const lines: Record<string, string> = {}
  const enums: Record<string, ReadonlyArray<string>> = {}
  for (const attribute of vertex.attributes) {
    const { name, only_with_fields_param: sparse = false } = attribute
    if (name === "id") continue
    const kind = kindOf(attribute)
    const isQuery = queries.has(name) && queryKind(name, queries.get(name)!, kind) === kind
    lines[name] = lineOf(kind, {
      create: vertex.create_assignable.includes(name),
      update: vertex.update_assignable.includes(name),
      query: isQuery,
      order: orders.has(name),
      sparse
    })
    if (isQuery) queries.delete(name)
    orders.delete(name)
    if (attribute.enum !== undefined && kind === "string") enums[name] = attribute.enum
  }
  for (const name of new Set([...vertex.create_assignable, ...vertex.update_assignable])) {
    if (name in lines || related.has(name)) continue
    // nothing is said of what cannot be read: an id is one by its name, the rest is not checked
    lines[name] = lineOf(name.endsWith("_id") ? "primary_key" : name === "_destroy" ? "boolean" : "json", {
      "write-only": true,
      create: vertex.create_assignable.includes(name),
      update: vertex.update_assignable.includes(name)
    })
  }
  const kinds = new Map(vertex.attributes.map((attribute) => [attribute.name, kindOf(attribute)]))
  const open = Object.keys(enums).filter((name) => enums[name]!.length < 2)
  return {
    attributes: lines,
    ...(Object.keys(enums).length === 0 ? undefined : { enums }),
    ...(open.length === 0 ? undefined : { open }),
    ...(queries.size === 0 ? undefined : {
      queries: Object.fromEntries(
        Array.from(queries, ([name, type]) => [name, queryKind(name, type, kinds.get(name))] as const)
          .toSorted(([a], [b]) => a < b ? -1 : 1)
      )
    }),
    ...(orders.size === 0 ? undefined : { orders: [...orders].toSorted() })
  }
}

const snake = (phrase: string) => phrase.replaceAll(" ", "_")

const filtersOf = (filters: ReadonlyArray<{ readonly value: string }>) =>
  Object.fromEntries(filters.map(({ value }) => [value, {}] as const))

export interface Aliases {
  /** What Planning Center calls a resource where it names it, and the vertex that it is. */
  readonly [type: string]: string
}

interface Product {
  readonly data: Data
  readonly title: string
  readonly places: ReadonlyArray<Place>
  readonly actions: ReadonlyArray<ActionPath>
  readonly aliases: Aliases
}

/** Where the edges of a type are, and the name of its id there. */
const homeOf = (
  { data, places }: Product,
  vertex: DataVertex
): { readonly path: string; readonly parameter: string } => {
  const root = new URL(data.base).pathname
  const ends = vertex.edges.flatMap(({ path }) =>
    path === null ? [] : [path.replace(`${root}/`, "").split("/").slice(0, -1)]
  )
  const end = ends.find((segments) => segments.length > 0)
  const own = places.filter(({ type }) => type === vertex.name)
  const split = (segments: ReadonlyArray<string>) => {
    const last = segments.at(-1)!
    return last.startsWith("{")
      ? { path: segments.slice(0, -1).join("/"), parameter: last.slice(1, -1) }
      : { path: segments.join("/"), parameter: "" }
  }
  // what is served wins over what the graph says
  const below = places.find((place) =>
    isServed(place) && place.owner?.type === vertex.name && place.segments.length > 1
  )
  if (below !== undefined) return split(below.segments.slice(0, -1))
  if (end !== undefined && vertex.name !== "Organization") return split(end)
  const member = own.filter(({ parameter, segments }) => parameter !== "" && segments.at(-1) !== "me")
    .toSorted((a, b) => a.segments.length - b.segments.length)[0] ??
    own.find(({ segments }) => segments.at(-1) !== "me")
  if (member !== undefined) return { path: member.path, parameter: member.parameter }
  const [path = snake(plural(words(vertex.name)))] = vertex.paths.collection
  return { path: path.replace(/^\//, ""), parameter: `${snake(words(vertex.name))}_id` }
}

// what only stands in the path of something else is not served by itself
const isServed = ({ member, verbs }: Place) => member.size + verbs.size > 0

const permitsOf = ({ member, verbs }: Place): ReadonlyArray<string> => [
  ...verbs.has("GET") ? ["list"] : [],
  ...member.has("GET") ? ["get"] : [],
  ...verbs.has("POST") ? ["create"] : [],
  ...member.has("PATCH") ? ["update"] : [],
  ...member.has("DELETE") ? ["delete"] : []
]

export const convert = (product: Product, vertex: DataVertex): Vertex => {
  const { actions, aliases, data, places, title } = product
  const known = new Set(data.vertices.map(({ name }) => name))
  const organization = data.vertices.find(({ name }) => name === "Organization")
  const { parameter, path } = homeOf(product, vertex)
  const own = places.filter(({ owner, type }) => type === vertex.name && owner === undefined)
  const isCollection = (place: Place) => place.parameter !== "" || place.path === snake(plural(words(vertex.name)))
  const top = own.filter((place) => isCollection(place) && place.segments.length === 1 && place.path !== "me")
    .toSorted((a, b) => Number(b.path === path) - Number(a.path === path))[0]
  const singles: Record<string, string> = {}
  if (vertex.name === "Organization") singles["get"] = ""
  for (const place of own) {
    if (place.path === "me") singles["me"] = "me"
    else if (place.parameter === "" && place.verbs.has("GET") && place !== top) singles["get"] = place.path
  }
  const targetOf = (type: string | null) => type === null ? undefined : aliases[type] ?? type
  const relationships = Object.fromEntries(vertex.relationships.map((relationship) => {
    const { assignable_on_create, assignable_on_update, name, to } = relationship
    const wire = relationship.type ?? pascal(name)
    const target = targetOf(wire)!
    return [name, {
      to,
      type: wire,
      ...(target === wire ? undefined : { target }),
      ...(assignable_on_create ? { create: true as const } : undefined),
      ...(assignable_on_update ? { update: true as const } : undefined)
    }]
  }))
  const edges: Record<string, Writable<NonNullable<Vertex["edges"]>[string]>> = {}
  const addEdge = (name: string, target: string, to: "one" | "many", place: Place | undefined) => {
    const filters = vertex.edges.find((edge) => edge.name === name)?.filters ?? []
    edges[name] = {
      to,
      target,
      ...(filters.length > 0 ? { filter: filtersOf(filters) } : undefined),
      ...(place?.parameter === "" && to === "one" ? { single: true as const } : undefined),
      ...(place?.verbs.has("POST") ? { create: true as const } : undefined),
      ...(place?.member.has("PATCH") ? { update: true as const } : undefined),
      ...(place?.member.has("DELETE") || place?.verbs.has("DELETE") ? { delete: true as const } : undefined)
    }
  }
  if (vertex.name !== "Organization") {
    const placeOf = (name: string) =>
      places.find((place) => isServed(place) && place.owner?.type === vertex.name && place.owner.edge === name)
    for (const { cardinality, name, to } of vertex.edges) {
      if (known.has(to)) addEdge(name, to, cardinality, placeOf(name))
    }
    for (const place of places) {
      const name = place.owner?.type === vertex.name ? place.owner.edge : undefined
      if (name !== undefined && isServed(place) && edges[name] === undefined) addEdge(name, place.type, "many", place)
    }
  }
  const includes = Object.fromEntries(
    vertex.can_include.filter((name) => !name.includes(".")).flatMap((name) => {
      const edge = vertex.edges.find((edge) => edge.name === name)
      const relationship = relationships[name]
      const target = edge?.to ?? relationship?.target ?? relationship?.type
      if (target === undefined || !known.has(target)) return []
      return [[name, { to: relationship?.to ?? edge!.cardinality, target }] as const]
    })
  )
  const acted = Array.from(new Set(actions.filter(({ type }) => type === vertex.name).map(({ name }) => name)))
  const filters = organization?.edges.find(({ name }) => name === (top?.path ?? ""))?.filters ?? []
  const { attributes: lines, ...asked } = attributes(vertex)
  const some = <Name extends string, A extends object>(name: Name, value: A) =>
    Object.keys(value).length === 0 ? undefined : { [name]: value } as { [name in Name]: A }
  const owner = vertex.name === "Organization" ? `The church in Planning Center ${title}.` : undefined
  return {
    description: owner ?? `${article(words(vertex.name)).replace(/^a/, "A")} of Planning Center ${title}.`,
    path: vertex.name === "Organization" ? "" : path,
    ...(top !== undefined && top.path !== path ? { root: top.path } : undefined),
    parameter: vertex.name === "Organization" ? "organization_id" : parameter === "" && top !== undefined
      ? `${snake(words(vertex.name))}_id`
      : parameter,
    permits: top === undefined ? [] : permitsOf(top),
    ...some("singles", singles),
    attributes: lines,
    ...asked,
    ...some("filter", filtersOf(filters)),
    ...some("relationships", relationships),
    ...some("includes", includes),
    ...some("edges", edges),
    ...some(
      "actions",
      Object.fromEntries(acted.map((name) => [name, {
        description: `Runs \`${name}\` on ${article(words(vertex.name))}.`
      }]))
    )
  }
}
