/** The reference page of a product: every resource with its operations on one page. */
import type { Edge, Product, Vertex } from "./spec.ts"
import {
  attributesOf,
  edgesTo,
  includePaths,
  isReadById,
  isTopLevel,
  ordersOf,
  placeholdersOf,
  queriesOf
} from "./spec.ts"

const code = (text: string) => `\`${text}\``

const listed = (names: ReadonlyArray<string>) => names.length === 0 ? "none" : names.map(code).join(", ")

interface Line {
  readonly call: string
  readonly endpoint: string
}

const at = (product: Product, ...segments: ReadonlyArray<string>) =>
  [`/${product.product}/v2`, ...segments.filter((segment) => segment !== "")].join("/")

const owner = (vertex: Vertex) => isTopLevel(vertex) ? vertex.parameter : `{ ${placeholdersOf(vertex).join(", ")} }`

const own = (product: Product, name: string, vertex: Vertex): ReadonlyArray<Line> => {
  const collection = at(product, vertex.path)
  const member = `${collection}/{${vertex.parameter}}`
  const has = (action: string) => vertex.permits.includes(action)
  const line = (call: string, endpoint: string): Line => ({ call: `${name}.${call}`, endpoint })
  return [
    ...Object.entries(vertex.singles ?? {}).map(([single, path]) =>
      line(`${single}(options?)`, `GET ${at(product, path)}`)
    ),
    ...has("list")
      ? [
        line("list(options?)", `GET ${collection}`),
        line("stream(options?)", `GET ${collection}`),
        line("count(options?)", `GET ${collection}`)
      ]
      : [],
    ...has("get") ? [line(`get(${vertex.parameter}, options?)`, `GET ${member}`)] : [],
    ...has("get") && has("list")
      ? [line("getMany(ids, options?)", `GET ${isReadById(vertex) ? collection : member}`)]
      : [],
    ...has("create") ? [line("create(data)", `POST ${collection}`)] : [],
    ...has("update") ? [line(`update(${vertex.parameter}, data)`, `PATCH ${member}`)] : [],
    ...has("delete") ? [line(`delete(${vertex.parameter})`, `DELETE ${member}`)] : [],
    ...has("create") ? [line("createMany(items, options?)", `POST ${collection}`)] : [],
    ...has("update") ? [line("updateMany(changes, options?)", `PATCH ${member}`)] : [],
    ...has("delete") ? [line("deleteMany(ids, options?)", `DELETE ${member}`)] : [],
    ...Object.entries(vertex.actions ?? {}).map(([action, { data }]) =>
      line(`${action}(${owner(vertex)}${data === undefined ? "" : ", data"})`, `POST ${member}/${action}`)
    )
  ]
}

const ofEdge = (
  product: Product,
  name: string,
  vertex: Vertex,
  edge: string,
  definition: Edge
): ReadonlyArray<Line> => {
  const base = `${at(product, vertex.path)}/{${vertex.parameter}}/${edge}`
  const member = `${base}/{id}`
  const who = owner(vertex)
  const line = (call: string, endpoint: string): Line => ({ call: `${name}.${edge}.${call}`, endpoint })
  const { create, delete: remove, single, to, update } = definition
  if (single === true) {
    return [
      line(`get(${who}, options?)`, `GET ${base}`),
      ...create === true ? [line(`create(${who})`, `POST ${base}`)] : [],
      ...remove === true ? [line(`delete(${who})`, `DELETE ${base}`)] : []
    ]
  }
  return [
    ...to === "one"
      ? [line(`get(${who}, options?)`, `GET ${base}`), line(`getById(${who}, id, options?)`, `GET ${member}`)]
      : [
        line(`list(${who}, options?)`, `GET ${base}`),
        line(`stream(${who}, options?)`, `GET ${base}`),
        line(`count(${who}, options?)`, `GET ${base}`),
        line(`get(${who}, id, options?)`, `GET ${member}`)
      ],
    ...create === true ? [line(`create(${who}, data)`, `POST ${base}`)] : [],
    ...update === true ? [line(`update(${who}, id, data)`, `PATCH ${member}`)] : [],
    ...remove === true ? [line(`delete(${who}, id)`, `DELETE ${member}`)] : []
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
    ...edges.flatMap(([edge, it]) => ofEdge(product, name, vertex, edge, it))
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
