/** What differs between a spec and what Planning Center says, and the overlay that would bring them together. */
import { endpointOf, ofEdge } from "../generate/endpoints.ts"
import type { Overlay } from "../generate/overlay.ts"
import type { Kind, Product, Vertex } from "../generate/spec.ts"
import { attributesOf, ordersOf, queriesOf } from "../generate/spec.ts"
import type { Described, Documented } from "./read.ts"

export interface Difference {
  /** Such as `Batch.status`, `2026-09-24` or `GET /batches`. */
  readonly where: string
  readonly what: string
}

interface Found {
  readonly differences: ReadonlyArray<Difference>
  /** What an overlay would hold. */
  readonly patch: { readonly versions?: Overlay["versions"]; readonly vertices?: { readonly [type: string]: object } }
}

const raw = new Set(["hash", "array", "object", "json", "repeatable_schedule", "currency_abbreviation"])
const kinds: { readonly [name: string]: Kind } = {
  primary_key: "primary_key",
  string: "string",
  integer: "integer",
  float: "float",
  boolean: "boolean",
  date: "date",
  date_time: "date_time"
}

/** The kind of an attribute, as a spec calls it. */
const kindOf = (annotation: string): Kind => kinds[annotation] ?? (raw.has(annotation) ? "json" : "string")

/** The graph is older than the OpenAPI document and calls raw values text: what is more exact here is no difference. */
const isSameKind = (ours: Kind, theirs: Kind): boolean =>
  ours === theirs || theirs === "string" || (theirs === "integer" && (ours === "primary_key" || ours === "float")) ||
  (theirs === "primary_key" && ours === "integer")

const lineOf = (kind: Kind, name: string, { create, orders, queries, update }: Described): string =>
  [
    kind,
    ...create.includes(name) ? ["create"] : [],
    ...update.includes(name) ? ["update"] : [],
    ...queries.includes(name) ? ["query"] : [],
    ...orders.includes(name) ? ["order"] : []
  ].join(" ")

const compareVertex = (product: Product, described: Described) => {
  const differences: Array<Difference> = []
  const vertex = product.vertices[described.type]
  const say = (where: string, what: string) => differences.push({ where: `${described.type}${where}`, what })
  const attributes: Record<string, string> = {}
  const relationships: Record<string, object> = {}
  const queries: Record<string, Kind> = {}
  const actions: Record<string, object> = {}
  if (vertex === undefined) {
    say("", "is a new resource type. Convert its data.")
    return { differences, patch: {} }
  }
  const known = new Map(attributesOf(vertex).map((attribute) => [attribute.name, attribute]))
  for (const [name, annotation] of Object.entries(described.attributes)) {
    if (name === "id") continue
    const ours = known.get(name)
    const kind = kindOf(annotation)
    if (ours === undefined) {
      say(`.${name}`, `is a new attribute (${annotation})`)
      attributes[name] = lineOf(kind, name, described)
      continue
    }
    if (!isSameKind(ours.kind, kind)) {
      say(`.${name}`, `is ${kind} there and ${ours.kind} here`)
      attributes[name] = lineOf(kind, name, described)
    }
  }
  // their lines say already how they are written
  const whole = new Set(Object.keys(attributes))
  for (const action of ["create", "update"] as const) {
    const ours = new Set([
      ...attributesOf(vertex).filter(({ has }) => has(action)).map(({ name }) => name),
      ...Object.entries(vertex.relationships ?? {}).filter(([, { [action]: flag }]) => flag !== undefined)
        .map(([name]) => name)
    ])
    for (const name of described[action]) {
      if (ours.has(name) || whole.has(name)) continue
      say(`.${name}`, `can be written with ${action}`)
      if (vertex.relationships?.[name] !== undefined) {
        relationships[name] = { ...vertex.relationships[name], ...relationships[name], [action]: true }
      } else attributes[name] = `${attributes[name] ?? vertex.attributes[name] ?? "json write-only"} ${action}`
    }
  }
  for (const [name, { to, type }] of Object.entries(described.relationships)) {
    if (vertex.relationships?.[name] !== undefined) continue
    say(`.relationships.${name}`, `is a new relationship to ${to === "one" ? "one" : "many"} ${type}`)
    relationships[name] = { to, type }
  }
  const missing = (names: ReadonlyArray<string>, ours: Iterable<string>) => {
    const own = new Set(ours)
    return names.filter((name) => !own.has(name))
  }
  const includes = missing(described.includes.filter((name) => !name.includes(".")), Object.keys(vertex.includes ?? {}))
  for (const name of includes) say(`.include.${name}`, "is a new include")
  const orders = missing(described.orders, [...ordersOf(vertex), ...Object.keys(attributes)])
  for (const name of orders) say(`.order.${name}`, "is a new order")
  for (const name of missing(described.queries, queriesOf(vertex).map(([query]) => query))) {
    if (attributes[name] !== undefined) continue
    say(`.where.${name}`, "is a new query")
    queries[name] = known.get(name)?.kind ?? (/_?ids?$/.test(name) ? "primary_key" : "string")
  }
  for (const [name, { filters, target }] of Object.entries(described.edges)) {
    const ours = vertex.edges?.[name]
    if (ours === undefined) {
      if (described.type !== "Organization") say(`.${name}`, `is a new edge to ${target}`)
      continue
    }
    for (const filter of missing(filters, Object.keys(ours.filter ?? {}))) say(`.${name}`, `has a new filter ${filter}`)
  }
  for (const name of missing(described.actions, Object.keys(vertex.actions ?? {}))) {
    say(`.${name}`, "is a new action")
    actions[name] = { description: `Runs \`${name}\`.` }
  }
  const gone = missing(
    [...known.values()].filter(({ isRead }) => isRead).map(({ name }) => name),
    Object.keys(described.attributes)
  )
  for (const name of gone) say(`.${name}`, "is no attribute there any more")
  const patch = Object.fromEntries(
    Object.entries({
      attributes: { ...attributes, ...Object.fromEntries(gone.map((name) => [name, null])) },
      relationships,
      queries,
      actions,
      ...orders.length === 0 ? undefined : { orders: [...vertex.orders ?? [], ...orders] }
    }).filter(([, value]) => Object.keys(value).length > 0)
  )
  return { differences, patch }
}

const anonymous = (endpoint: string) => endpoint.replace(/\{\w+\}/g, "{}").replace(/\/$/, "")

const endpointsOf = (product: Product): ReadonlySet<string> => {
  const ofVertex = (vertex: Vertex) => [
    ...[...Object.keys(vertex.singles ?? {}), ...vertex.permits, ...Object.keys(vertex.actions ?? {})]
      .map((operation) => endpointOf(product, vertex, operation)),
    ...Object.entries(vertex.edges ?? {}).flatMap(([edge, definition]) =>
      ofEdge(product, vertex, edge, definition, "").map(({ endpoint }) => endpoint)
    )
  ]
  return new Set(Object.values(product.vertices).flatMap(ofVertex).map(anonymous))
}

export const compare = (product: Product, { versions = [] }: Overlay, documented: Documented): Found => {
  const differences: Array<Difference> = []
  const dates = new Set(versions.map(({ date }) => date))
  const newer = documented.versions.filter(({ date }) => !dates.has(date))
  for (const { date, details } of newer) {
    differences.push({ where: date, what: `is a new version${details === "" ? "" : `: ${details}`}` })
  }
  const vertices: Record<string, object> = {}
  for (const described of documented.vertices) {
    const found = compareVertex(product, described)
    differences.push(...found.differences)
    if (Object.keys(found.patch).length > 0) vertices[described.type] = found.patch
  }
  const types = new Set(documented.vertices.map(({ type }) => type))
  for (const type of Object.keys(product.vertices)) {
    if (!types.has(type)) differences.push({ where: type, what: "is no resource type there any more" })
  }
  const ours = endpointsOf(product)
  for (const endpoint of documented.endpoints) {
    const [verb, path] = endpoint.split(" ")
    if (ours.has(anonymous(`${verb} /${product.product}/v2${path}`))) continue
    differences.push({ where: endpoint, what: "is a new endpoint" })
  }
  const patched = newer.map(({ date, details }) => ({ date, changes: [details === "" ? "Not described." : details] }))
  return {
    differences,
    patch: {
      ...newer.length === 0 ? undefined : {
        versions: [...versions, ...patched].toSorted((one, other) => one.date < other.date ? -1 : 1)
      },
      ...Object.keys(vertices).length === 0 ? undefined : { vertices }
    }
  }
}
