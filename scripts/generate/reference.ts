/** The reference page of a product: every resource with its endpoints and what they take. */
import type { Line } from "./endpoints.ts"
import { endpointOf, ofEdge } from "./endpoints.ts"
import type { Overlay } from "./overlay.ts"
import type { Action, Edge, Product, Vertex } from "./spec.ts"
import { attributesOf, edgesTo, includePaths, ordersOf, placeholdersOf, queriesOf, takes } from "./spec.ts"

const code = (text: string) => `\`${text}\``

const listed = (names: ReadonlyArray<string>) => names.length === 0 ? "none" : names.map(code).join(", ")

const owner = (vertex: Vertex) => {
  const ids = placeholdersOf(vertex)
  return ids.length === 1 ? ids[0]! : `{ ${ids.join(", ")} }`
}

interface Row extends Line {
  /** What the endpoint takes. */
  readonly takes: string
}

const link = (type: string) => `[${type}](#${type.toLowerCase()})`

/** What a list of a type takes: the names stand in the section of the type. */
const listTakes = (vertex: Vertex, filters: ReadonlyArray<string>, of = ""): string => {
  const parts = [
    ...Object.keys(vertex.includes ?? {}).length > 0 ? ["`include`"] : [],
    ...queriesOf(vertex).length > 0 ? ["`where`"] : [],
    ...ordersOf(vertex).length > 0 ? ["`order`"] : [],
    "`fields`, `per_page`, `offset`"
  ].join(", ")
  return `${parts}${of}${filters.length === 0 ? "" : `; \`filter\`: ${listed(filters)}`}`
}

const oneTakes = (vertex: Vertex, of = ""): string =>
  `${Object.keys(vertex.includes ?? {}).length > 0 ? "`include`, " : ""}\`fields\`${of}`

const needed = (vertex: Vertex): ReadonlyArray<string> =>
  Object.entries(vertex.relationships ?? {}).filter(([, { create }]) => create === "required").map(([name]) => name)

const writeTakes = (vertex: Vertex, action: string, of = ""): string =>
  action === "create" && needed(vertex).length > 0 ? `data${of}; needs ${listed(needed(vertex))}` : `data${of}`

const actionTakes = ({ data = {}, optional = {}, relationships = {} }: Action): string => {
  const needs = [
    ...Object.entries(data).map(([name, kind]) => `${code(name)} ${kind}`),
    ...Object.entries(relationships).filter(([, { optional }]) => optional !== true).map(([name, { to, type }]) =>
      `${code(name)} (${to === "one" ? "id" : "ids"} of ${type})`
    )
  ]
  const may = [
    ...Object.entries(optional).map(([name, kind]) => `${code(name)} ${kind}`),
    ...Object.entries(relationships).filter(([, { optional }]) => optional === true).map(([name, { to, type }]) =>
      `${code(name)} (${to === "one" ? "id" : "ids"} of ${type})`
    )
  ]
  return [
    ...needs.length > 0 ? [`needs ${needs.join(", ")}`] : [],
    ...may.length > 0 ? [`takes ${may.join(", ")}`] : []
  ].join("; ") || "nothing"
}

const own = (product: Product, name: string, vertex: Vertex): ReadonlyArray<Row> => {
  const has = (action: string) => vertex.permits.includes(action)
  const row = (operation: string, given: string, takes: string): Row => ({
    call: `${name}.${operation}(${given})`,
    endpoint: endpointOf(product, vertex, operation),
    takes
  })
  const list = listTakes(vertex, Object.keys(vertex.filter ?? {}))
  const one = oneTakes(vertex)
  return [
    ...Object.keys(vertex.singles ?? {}).map((single) => row(single, "options?", one)),
    ...has("list")
      ? [row("list", "options?", list), row("stream", "options?", list), row("count", "options?", list)]
      : [],
    ...has("get") ? [row("get", `${vertex.parameter}, options?`, one)] : [],
    ...has("get") && has("list") ? [row("getMany", "ids, options?", one)] : [],
    ...has("create") ? [row("create", "data", writeTakes(vertex, "create"))] : [],
    ...has("update") ? [row("update", `${vertex.parameter}, data`, writeTakes(vertex, "update"))] : [],
    ...has("delete") ? [row("delete", vertex.parameter, "nothing")] : [],
    ...has("create") ? [row("createMany", "items, options?", writeTakes(vertex, "create"))] : [],
    ...has("update") ? [row("updateMany", "changes, options?", writeTakes(vertex, "update"))] : [],
    ...has("delete") ? [row("deleteMany", "ids, options?", "nothing")] : [],
    ...Object.entries(vertex.actions ?? {}).map(([action, definition]) => {
      const with_ = takes(definition)
      return row(
        action,
        `${owner(vertex)}${with_ === "nothing" ? "" : with_ === "needs" ? ", data" : ", data?"}`,
        actionTakes(definition)
      )
    })
  ]
}

const edgeRows = (product: Product, name: string, vertex: Vertex, edge: string, it: Edge): ReadonlyArray<Row> => {
  const target = product.vertices[it.target]!
  const of = ` of ${link(it.target)}`
  return ofEdge(product, vertex, edge, it, owner(vertex)).map(({ call, endpoint }) => {
    const operation = call.split("(")[0]!
    const takes = operation === "list" || operation === "stream" || operation === "count"
      ? listTakes(target, Object.keys(it.filter ?? {}), of)
      : operation === "create" || operation === "update"
      ? writeTakes(target, operation, of)
      : operation === "delete"
      ? "nothing"
      : oneTakes(target, of)
    return { call: `${name}.${edge}.${call}`, endpoint, takes }
  })
}

/** A row for each endpoint: operations that differ in how they read it stand together. */
const table = (rows: ReadonlyArray<Row>): string =>
  rows.length === 0 ? "" : `| endpoint | operations | takes |
| --- | --- | --- |
${
    Array.from(
      Map.groupBy(rows, ({ endpoint }) => endpoint),
      ([endpoint, rows]) =>
        `| ${code(endpoint)} | ${rows.map(({ call }) => code(call)).join("<br>")} | ${rows[0]!.takes} |`
    ).join("\n")
  }
`

const section = (product: Product, name: string): string => {
  const vertex = product.vertices[name]!
  const attributes = attributesOf(vertex)
  const readable = attributes.filter(({ isRead }) => isRead).map(({ kind, property }) => `${code(property)} ${kind}`)
  const writable = (action: "create" | "update") => [
    ...attributes.filter(({ has }) => has(action)).map(({ name }) => name),
    ...Object.entries(vertex.relationships ?? {}).filter(([, { [action]: flag }]) => flag !== undefined).map(([name]) =>
      name
    ),
    ...Object.entries(vertex.includes ?? {}).filter(([include, { [action]: flag }]) =>
      flag === true && vertex.relationships?.[include]?.[action] === undefined
    ).map(([name]) => name)
  ]
  const filters = Object.keys(vertex.filter ?? {})
  const edges = Object.entries(vertex.edges ?? {})
  const filtered = edges.filter(([, { filter }]) => filter !== undefined).map(([edge, { filter }]) =>
    `${code(`${name}.${edge}`)}: ${listed(Object.keys(filter!))}`
  )
  const through = edgesTo(product, name).map(({ edge, owner }) => `${owner}.${edge}`)
  const rows = [
    ...own(product, name, vertex),
    ...edges.flatMap(([edge, it]) => edgeRows(product, name, vertex, edge, it))
  ]
  return `## ${name}

${vertex.description}

- attributes: ${readable.length === 0 ? "not documented" : readable.join(", ")}
- include: ${listed(includePaths(product, vertex).filter((path) => !path.includes(".")))}
- where: ${listed(queriesOf(vertex).map(([query]) => query))}
- order: ${listed(ordersOf(vertex))}
- filter: ${listed(filters)}${filtered.length === 0 ? "" : `; ${filtered.join("; ")}`}
- create: ${listed(writable("create"))}
- update: ${listed(writable("update"))}
${through.length === 0 ? "" : `- reached through: ${listed(through)}\n`}
${table(rows)}`
}

/** Verb and path of everything that a product is sent, each once. */
export const endpointsOf = (product: Product): ReadonlySet<string> =>
  new Set(
    Object.entries(product.vertices).flatMap(([name, vertex]) => [
      ...own(product, name, vertex),
      ...Object.entries(vertex.edges ?? {}).flatMap(([edge, it]) => edgeRows(product, name, vertex, edge, it))
    ]).map(({ endpoint }) => endpoint)
  )

export const reference = (product: Product, { versions = [] }: Overlay): string => {
  const names = Object.keys(product.vertices).toSorted()
  return `# Planning Center ${product.title}: every resource and operation

${names.length} resource types, ${
    endpointsOf(product).size
  } endpoints. Written by scripts/generate.ts from scripts/products/${product.product}.json: change those.${
    product.source === undefined ? "" : ` The data: ${code(product.source)}.`
  }

The client asks for version ${versions.at(-1)?.date ?? product.version}; \`apiVersions: { ${
    product.product.includes("-") ? `"${product.product}"` : product.product
  }: "..." }\` asks for another.

| version | what it changed |
| --- | --- |
${versions.map(({ changes, date }) => `| ${date} | ${changes.join(" ")} |`).join("\n")}

${names.map(link).join(" · ")}

${names.map((name) => section(product, name)).join("\n")}`
}

/** The page that counts the operations of all products. */
export const operationsPage = (products: ReadonlyArray<Product>): string => {
  const counted = products.map((product) => ({
    product,
    endpoints: endpointsOf(product).size,
    types: Object.keys(product.vertices).length
  }))
  const sum = (of: (one: typeof counted[number]) => number) => counted.reduce((all, one) => all + of(one), 0)
  return `# Every operation

An operation is one verb at one path, such as \`GET /people/v2/people/{person_id}/emails\`. The page of each product lists all of them, with the calls that send them and what they take. Functions that send the same request count once: \`list\`, \`stream\`, \`count\` and a \`getMany\` that reads the list.

| product | resource types | operations |
| --- | --- | --- |
${
    counted.map(({ endpoints, product, types }) =>
      `| [${product.title}](${product.product}.md) | ${types} | ${endpoints} |`
    ).join("\n")
  }
| all | ${sum(({ types }) => types)} | ${sum(({ endpoints }) => endpoints)} |

Planning Center's OpenAPI documents name 1,722 operations. 1,721 of them are here; the other is \`POST /people/v2\`, of which nothing is known. The rest are reads that the OpenAPI documents leave out and the documentation graph or recorded answers have. \`test/products/data.test.ts\` counts them.

Written by scripts/generate.ts: change that.
`
}
