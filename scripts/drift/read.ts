/** What Planning Center says of a product: its documentation graph and its OpenAPI document. */

export interface Described {
  readonly type: string
  /** The kind of each attribute, as the graph calls it. */
  readonly attributes: { readonly [name: string]: string }
  readonly create: ReadonlyArray<string>
  readonly update: ReadonlyArray<string>
  readonly relationships: { readonly [name: string]: { readonly to: "one" | "many"; readonly type: string } }
  readonly includes: ReadonlyArray<string>
  readonly orders: ReadonlyArray<string>
  readonly queries: ReadonlyArray<string>
  readonly edges: { readonly [name: string]: { readonly target: string; readonly filters: ReadonlyArray<string> } }
  readonly actions: ReadonlyArray<string>
}

export interface Documented {
  /** The versions, the oldest first, and what is said of each. */
  readonly versions: ReadonlyArray<{ readonly date: string; readonly details: string }>
  readonly vertices: ReadonlyArray<Described>
  /** `GET /batches/{batch_id}` of the newest version. */
  readonly endpoints: ReadonlyArray<string>
}

interface Node {
  readonly id: string
  readonly attributes: { readonly [name: string]: unknown }
  readonly relationships?: { readonly [name: string]: { readonly data: unknown } | undefined }
}

const fetched = async (url: string): Promise<unknown> => {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`)
  try {
    return await response.json()
  } catch {
    throw new Error(`${url} is not JSON.`)
  }
}

const related = (node: Node, name: string): ReadonlyArray<Node> => {
  const data = node.relationships?.[name]?.data
  return Array.isArray(data) ? data : []
}

const texts = (value: unknown): ReadonlyArray<string> =>
  Array.isArray(value) ? value.filter((one) => typeof one === "string") : []

const nameOf = (node: Node) => String(node.attributes["name"])

/** `where[created_at][gte]` asks for `created_at`. */
const queryOf = (parameter: string): string | undefined => /^where\[(\w+)\](?:\[\w*\])?$/.exec(parameter)?.[1]

const vertexOf = (node: Node): Described => {
  const permissions = (node.relationships?.["permissions"]?.data ?? { attributes: {} }) as Node
  const headOf = (edge: Node) => nameOf((edge.relationships?.["head"]?.data ?? { attributes: {} }) as Node)
  return {
    type: nameOf(node),
    attributes: Object.fromEntries(
      related(node, "attributes").map((attribute) => [
        nameOf(attribute),
        String((attribute.attributes["type_annotation"] as { readonly name?: unknown } | undefined)?.name)
      ])
    ),
    create: texts(permissions.attributes["create_assignable"]),
    update: texts(permissions.attributes["update_assignable"]),
    relationships: Object.fromEntries(
      related(node, "relationships").map((relationship) => {
        const { association, graph_type: type } = relationship.attributes
        return [nameOf(relationship), { to: association === "to_many" ? "many" : "one", type: String(type) }]
      })
    ),
    includes: related(node, "can_include").map(({ attributes }) => String(attributes["value"])),
    orders: related(node, "can_order").map(({ attributes }) => String(attributes["value"])),
    queries: Array.from(
      new Set(related(node, "can_query").flatMap(({ attributes }) => queryOf(String(attributes["parameter"])) ?? []))
    ),
    edges: Object.fromEntries(
      related(node, "outbound_edges").map((edge) => [
        nameOf(edge),
        { target: headOf(edge), filters: texts(edge.attributes["filters"]) }
      ])
    ),
    actions: related(node, "actions").map(nameOf)
  }
}

const verbs = new Set(["get", "post", "patch", "delete"])

/** Reads the newest version of a product. */
export const read = async (base: string, product: string): Promise<Documented> => {
  const root = `${base.replace(/\/$/, "")}/${product}/v2`
  const { data: graph } = (await fetched(`${root}/documentation`)) as { readonly data: Node }
  const versions = related(graph, "versions").toSorted((one, other) => one.id < other.id ? -1 : 1)
  const newest = versions.at(-1)
  if (newest === undefined) throw new Error(`${root}/documentation names no version.`)
  const vertices: Array<Described> = []
  for (const { id } of related(newest, "vertices")) {
    // one by one: Planning Center limits those without a credential, too
    // oxlint-disable-next-line no-await-in-loop
    const { data } = (await fetched(`${root}/documentation/${newest.id}/vertices/${id}`)) as { readonly data: Node }
    vertices.push(vertexOf(data))
  }
  const { paths = {} } = (await fetched(`${root}/open_api/${newest.id}`)) as {
    readonly paths?: { readonly [path: string]: object }
  }
  return {
    versions: versions.map(({ attributes, id }) => ({ date: id, details: String(attributes["details"] ?? "") })),
    vertices,
    endpoints: Object.entries(paths).flatMap(([path, operations]) =>
      Object.keys(operations).filter((verb) => verbs.has(verb)).map((verb) =>
        `${verb.toUpperCase()} ${path.replace(new RegExp(`^/${product}/v2(?=/|$)`), "") || "/"}`
      )
    )
  }
}
