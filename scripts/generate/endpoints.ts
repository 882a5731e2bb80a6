/** The endpoints that operations go to: verb and path. */
import type { Edge, Product, Vertex } from "./spec.ts"
import { isReadById } from "./spec.ts"

export interface Line {
  readonly call: string
  readonly endpoint: string
}

const at = (product: Product, ...segments: ReadonlyArray<string>) =>
  [`/${product.product}/v2`, ...segments.filter((segment) => segment !== "")].join("/")

/** Where a type is read without an owner. */
const collection = (product: Product, vertex: Vertex) => at(product, vertex.root ?? vertex.path)

/** Where the edges and the actions of a member are. */
const home = (product: Product, { parameter, path }: Vertex) =>
  parameter === "" ? at(product, path) : `${at(product, path)}/{${parameter}}`

/** The endpoint of an operation of a resource, such as `get`. */
export const endpointOf = (product: Product, vertex: Vertex, operation: string): string => {
  const all = collection(product, vertex)
  const member = `${all}/{${vertex.parameter}}`
  const single = vertex.singles?.[operation]
  if (single !== undefined) return `GET ${at(product, single)}`
  switch (operation) {
    case "list":
    case "stream":
    case "count":
      return `GET ${all}`
    case "get":
      return `GET ${member}`
    case "getMany":
      return `GET ${isReadById(vertex) ? all : member}`
    case "create":
    case "createMany":
      return `POST ${all}`
    case "update":
    case "updateMany":
      return `PATCH ${member}`
    case "delete":
    case "deleteMany":
      return `DELETE ${member}`
    default:
      return `POST ${home(product, vertex)}/${operation}`
  }
}

/** The operations of an edge and their endpoints. */
export const ofEdge = (
  product: Product,
  vertex: Vertex,
  edge: string,
  definition: Edge,
  owner: string
): ReadonlyArray<Line> => {
  const base = `${home(product, vertex)}/${edge}`
  const target = product.vertices[definition.target]!.parameter
  const used = `${vertex.path}/{${vertex.parameter}}`.includes(`{${target}}`)
  const member = `${base}/{${target === "" ? "id" : used ? `related_${target}` : target}}`
  const line = (call: string, endpoint: string): Line => ({ call, endpoint })
  const { create, delete: remove, single, to, update } = definition
  if (single === true) {
    return [
      line(`get(${owner}, options?)`, `GET ${base}`),
      ...create === true ? [line(`create(${owner})`, `POST ${base}`)] : [],
      ...update === true ? [line(`update(${owner}, data)`, `PATCH ${base}`)] : [],
      ...remove === true ? [line(`delete(${owner})`, `DELETE ${base}`)] : []
    ]
  }
  return [
    ...to === "one"
      ? [line(`get(${owner}, options?)`, `GET ${base}`), line(`getById(${owner}, id, options?)`, `GET ${member}`)]
      : [
        line(`list(${owner}, options?)`, `GET ${base}`),
        line(`stream(${owner}, options?)`, `GET ${base}`),
        line(`count(${owner}, options?)`, `GET ${base}`),
        line(`get(${owner}, id, options?)`, `GET ${member}`)
      ],
    ...create === true ? [line(`create(${owner}, data)`, `POST ${base}`)] : [],
    ...update === true ? [line(`update(${owner}, id, data)`, `PATCH ${member}`)] : [],
    ...remove === true ? [line(`delete(${owner}, id)`, `DELETE ${member}`)] : []
  ]
}
