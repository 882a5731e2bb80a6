/** The spec of a product: what scripts/products/*.json hold. */

export type Kind = "boolean" | "date" | "date_time" | "float" | "integer" | "json" | "primary_key" | "string"

export interface Link {
  readonly to: "one" | "many"
  readonly target: string
}

type Filters = Record<string, Record<string, Kind>>

export interface Edge extends Link {
  /** There is one and it has no id in the path, such as the star of a list. */
  readonly single?: true
  readonly filter?: Filters
  readonly create?: true
  readonly update?: true
  readonly delete?: true
}

export interface Relationship {
  readonly to: "one" | "many"
  readonly type: string
  /** The vertex, where the linkage uses another name for it. */
  readonly target?: string
  /** The vertices, where it can be several. */
  readonly targets?: ReadonlyArray<string>
  readonly create?: true | "required"
  readonly update?: true
}

export interface Action {
  readonly description: string
  /** Attributes that it needs. */
  readonly data?: Record<string, Kind>
  /** Attributes that it takes as well. */
  readonly optional?: Record<string, Kind>
  readonly relationships?: Record<
    string,
    { readonly to: "one" | "many"; readonly type: string; readonly optional?: true }
  >
  /** The key under which the relationships are sent. `relationships` by default. */
  readonly key?: string
  /** Running it twice is the same as running it once. */
  readonly repeatable?: true
  /** The `type` of the body, where one is required. */
  readonly type?: string
}

export interface Vertex {
  readonly description: string
  /** The collection under the product; `people/{person_id}/workflow_cards` where it lives under an owner. */
  readonly path: string
  /** The placeholder of the id. Empty where an owner has exactly one, without an id in the path. */
  readonly parameter: string
  /** The collection that is read without an owner, where `path` has one. */
  readonly root?: string
  /** Ids need not be digits. */
  readonly textIds?: true
  /** What is permitted at `path` and `path/{id}` of a vertex without an owner. */
  readonly permits: ReadonlyArray<string>
  /** Reads of one resource at a path without an id: the name of the operation, and the path. */
  readonly singles?: Record<string, string>
  readonly attributes: Record<string, string>
  readonly enums?: Record<string, ReadonlyArray<string>>
  /** The enums of which not all values are known: a write may hold others. */
  readonly open?: ReadonlyArray<string>
  /** The least and the greatest value that a write accepts. */
  readonly ranges?: Record<string, readonly [number, number]>
  readonly queries?: Record<string, Kind>
  readonly orders?: ReadonlyArray<string>
  readonly filter?: Filters
  readonly relationships?: Record<string, Relationship>
  readonly includes?: Record<string, Link & { readonly create?: true; readonly update?: true }>
  readonly edges?: Record<string, Edge>
  readonly actions?: Record<string, Action>
}

export interface Product {
  readonly product: string
  readonly title: string
  readonly version: string
  /** Where the data comes from, and of which day it is. */
  readonly source?: string
  /** The types that are those of another product, with the same ids. */
  readonly sameAs?: { readonly [type: string]: string }
  readonly vertices: Record<string, Vertex>
}

export interface Attribute {
  readonly name: string
  /** Its name on a row, where `type` is the JSON:API type. */
  readonly property: string
  readonly kind: Kind
  readonly isRead: boolean
  readonly has: (flag: string) => boolean
}

/** What a resource object has beside its attributes, as resource/Descriptor.ts has it. */
const reserved = new Set(["type", "id", "relationships", "links"])

export const attributesOf = (vertex: Vertex): ReadonlyArray<Attribute> =>
  Object.entries(vertex.attributes).map(([name, line]) => {
    const [kind, ...flags] = line.split(" ")
    return {
      name,
      property: reserved.has(name) ? `attribute_${name}` : name,
      kind: kind as Kind,
      has: (flag) => flags.includes(flag),
      isRead: !flags.includes("write-only")
    }
  })

export const queriesOf = (vertex: Vertex): ReadonlyArray<readonly [string, Kind]> =>
  [
    ...Object.entries(vertex.queries ?? {}),
    ...attributesOf(vertex).filter(({ has }) => has("query")).map(({ kind, name }) => [name, kind] as const)
  ].toSorted(([a], [b]) => a < b ? -1 : 1)

export const ordersOf = (vertex: Vertex): ReadonlyArray<string> =>
  [
    ...attributesOf(vertex).filter(({ has }) => has("order")).map(({ name }) => name),
    ...vertex.orders ?? []
  ].toSorted()

/** The placeholders in the path of a member, its own one last. */
export const placeholdersOf = (vertex: Vertex): ReadonlyArray<string> => [
  ...Array.from(vertex.path.matchAll(/\{(\w+)\}/g), ([, placeholder]) => placeholder!),
  ...(vertex.parameter === "" ? [] : [vertex.parameter])
]

/** What the id of a type belongs to: that of another product where a type is the same there. */
export const idOf = ({ product, sameAs = {} }: Product, name: string): string => sameAs[name] ?? `${product}/${name}`

/** Whether a member is found by its own id alone. */
export const isTopLevel = (vertex: Vertex): boolean => placeholdersOf(vertex).length === 1

/** The edges of the product that lead to a vertex. */
export const edgesTo = (
  product: Product,
  name: string
): ReadonlyArray<{ readonly owner: string; readonly edge: string; readonly definition: Edge }> =>
  Object.entries(product.vertices).flatMap(([owner, { edges }]) =>
    Object.entries(edges ?? {}).filter(([, { target }]) => target === name).map(([edge, definition]) => ({
      owner,
      edge,
      definition
    }))
  )

export const isWritten = (product: Product, name: string, action: "create" | "update" | "delete"): boolean =>
  product.vertices[name]!.permits.includes(action) ||
  edgesTo(product, name).some(({ definition }) => definition[action] === true) ||
  (action !== "delete" &&
    Object.values(product.vertices).some(({ includes }) =>
      Object.values(includes ?? {}).some((include) =>
        include.target === name && include[action] === true && include.to === "many"
      )
    ))

/** The children that are written along with a vertex. */
export const childrenOf = (
  vertex: Vertex,
  action: "create" | "update"
): ReadonlyArray<readonly [string, string]> =>
  Object.entries(vertex.includes ?? {}).filter(([name, { to, ...flags }]) =>
    flags[action] === true && to === "many" && vertex.relationships?.[name] === undefined
  ).map(([name, { target }]) => [name, target] as const)

/** The paths that `include` accepts, as `isLinkable` in resource/encodeQuery.ts has it. */
export const includePaths = (product: Product, vertex: Vertex): ReadonlyArray<string> => {
  const isLinkable = (via: Link, nested: string) => {
    const { includes, relationships } = product.vertices[via.target]!
    if (via.to === "one" || relationships?.[nested] !== undefined) return true
    const back = Object.values(product.vertices[includes![nested]!.target]!.relationships ?? {})
    return back.some(({ target, type }) => (target ?? type) === via.target)
  }
  return Object.entries(vertex.includes ?? {}).flatMap(([name, via]) => [
    name,
    ...Object.keys(product.vertices[via.target]!.includes ?? {})
      .filter((nested) => isLinkable(via, nested))
      .map((nested) => `${name}.${nested}`)
  ])
}

/** Whether the list can be asked for ids and hides none of them, as resource/make.ts has it. */
export const isReadById = (vertex: Vertex): boolean =>
  queriesOf(vertex).some(([query]) => query === "id") &&
  !["archived", "include_deleted", "with_deleted", "with_recoverable"].some((name) => name in (vertex.filter ?? {}))

/** Whether an action takes anything, and whether it needs some of it. */
export const takes = ({ data = {}, optional = {}, relationships = {} }: Action): "nothing" | "some" | "needs" =>
  Object.keys(data).length > 0 || Object.values(relationships).some((relationship) => relationship.optional !== true)
    ? "needs"
    : Object.keys(optional).length + Object.keys(relationships).length > 0
    ? "some"
    : "nothing"
