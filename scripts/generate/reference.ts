/** The reference page of a product: every resource with its operations on one page. */
import type { Line } from "./endpoints.ts"
import { endpointOf, ofEdge } from "./endpoints.ts"
import type { Product, Vertex } from "./spec.ts"
import { attributesOf, edgesTo, includePaths, ordersOf, placeholdersOf, queriesOf, takes } from "./spec.ts"

const code = (text: string) => `\`${text}\``

const listed = (names: ReadonlyArray<string>) => names.length === 0 ? "none" : names.map(code).join(", ")

const owner = (vertex: Vertex) => {
  const ids = placeholdersOf(vertex)
  return ids.length === 1 ? ids[0]! : `{ ${ids.join(", ")} }`
}

const own = (product: Product, name: string, vertex: Vertex): ReadonlyArray<Line> => {
  const has = (action: string) => vertex.permits.includes(action)
  const line = (operation: string, given: string): Line => ({
    call: `${name}.${operation}(${given})`,
    endpoint: endpointOf(product, vertex, operation)
  })
  return [
    ...Object.keys(vertex.singles ?? {}).map((single) => line(single, "options?")),
    ...has("list") ? [line("list", "options?"), line("stream", "options?"), line("count", "options?")] : [],
    ...has("get") ? [line("get", `${vertex.parameter}, options?`)] : [],
    ...has("get") && has("list") ? [line("getMany", "ids, options?")] : [],
    ...has("create") ? [line("create", "data")] : [],
    ...has("update") ? [line("update", `${vertex.parameter}, data`)] : [],
    ...has("delete") ? [line("delete", vertex.parameter)] : [],
    ...has("create") ? [line("createMany", "items, options?")] : [],
    ...has("update") ? [line("updateMany", "changes, options?")] : [],
    ...has("delete") ? [line("deleteMany", "ids, options?")] : [],
    ...Object.entries(vertex.actions ?? {}).map(([action, definition]) => {
      const with_ = takes(definition)
      return line(action, `${owner(vertex)}${with_ === "nothing" ? "" : with_ === "needs" ? ", data" : ", data?"}`)
    })
  ]
}

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
  const lines = [
    ...own(product, name, vertex),
    ...edges.flatMap(([edge, it]) =>
      ofEdge(product, vertex, edge, it, owner(vertex)).map(({ call, endpoint }) => ({
        call: `${name}.${edge}.${call}`,
        endpoint
      }))
    )
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
${
    lines.length === 0 ? "" : `| operation | endpoint |
| --- | --- |
${lines.map(({ call, endpoint }) => `| ${code(call)} | ${code(endpoint)} |`).join("\n")}
`
  }`
}

export const reference = (product: Product): string => {
  const names = Object.keys(product.vertices).toSorted()
  return `# Planning Center ${product.title}: every resource and operation

Version ${product.version}. Written by scripts/generate.ts from scripts/products/${product.product}.json: change those.

${names.map((name) => `[${name}](#${name.toLowerCase()})`).join(" · ")}

${names.map((name) => section(product, name)).join("\n")}`
}
