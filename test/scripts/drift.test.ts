import { assert, describe, it } from "@effect/vitest"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { readFileSync } from "node:fs"
import { drift, textOf } from "../../scripts/drift.ts"
import { endpointOf, ofEdge } from "../../scripts/generate/endpoints.ts"
import { problemsOf } from "../../scripts/generate/check.ts"
import type { Overlay } from "../../scripts/generate/overlay.ts"
import { withOverlay } from "../../scripts/generate/overlay.ts"
import type { Product, Vertex } from "../../scripts/generate/spec.ts"
import { attributesOf, ordersOf, queriesOf } from "../../scripts/generate/spec.ts"
import { words } from "../../scripts/generate/words.ts"

const json = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../scripts/products/${path}`, import.meta.url), "utf8"))
const overlay: Overlay = json("overlay/giving.json")
const giving = withOverlay(json("giving.json") as Product, overlay)
const idOf = (type: string) => words(type).replaceAll(" ", "_")
const node = (type: string, attributes: object, relationships: object = {}) => ({ type, attributes, relationships })

/** A vertex in the shape in which Planning Center serves it. */
const vertexOf = (name: string, vertex: Vertex) => {
  const attributes = attributesOf(vertex)
  const assignable = (action: "create" | "update") => [
    ...attributes.filter(({ has }) => has(action)).map(({ name }) => name),
    ...Object.entries(vertex.relationships ?? {}).filter(([, { [action]: flag }]) => flag !== undefined).map(([one]) =>
      one
    )
  ]
  const parameter = (parameter: string, value: string | null) => node("URLParameter", { name: value, parameter, value })
  return {
    data: {
      id: idOf(name),
      ...node("Vertex", { name }, {
        attributes: {
          data: [{ name: "id", kind: "primary_key" }, ...attributes.filter(({ isRead }) => isRead)].map((
            { kind, name }
          ) => node("Attribute", { name, type_annotation: { name: kind === "json" ? "hash" : kind, example: null } }))
        },
        relationships: {
          data: Object.entries(vertex.relationships ?? {}).map(([name, { to, type }]) =>
            node("Relationship", { name, association: `to_${to}`, graph_type: type })
          )
        },
        permissions: {
          data: node("Permissions", {
            create_assignable: assignable("create"),
            update_assignable: assignable("update")
          })
        },
        actions: { data: Object.keys(vertex.actions ?? {}).map((name) => node("Action", { name })) },
        outbound_edges: {
          data: Object.entries(vertex.edges ?? {}).map(([name, { filter = {}, target }]) =>
            node("Edge", { name, filters: Object.keys(filter) }, { head: { data: node("Vertex", { name: target }) } })
          )
        },
        can_include: { data: Object.keys(vertex.includes ?? {}).map((name) => parameter("include", name)) },
        can_order: { data: ordersOf(vertex).map((name) => parameter("order", name)) },
        can_query: { data: queriesOf(vertex).map(([name]) => parameter(`where[${name}]`, null)) }
      })
    }
  }
}

const endpointsOf = (product: Product) =>
  Object.values(product.vertices).flatMap((vertex) => [
    ...[...Object.keys(vertex.singles ?? {}), ...vertex.permits, ...Object.keys(vertex.actions ?? {})].map((
      operation
    ) => endpointOf(product, vertex, operation)),
    ...Object.entries(vertex.edges ?? {}).flatMap(([edge, definition]) =>
      ofEdge(product, vertex, edge, definition, "").map(({ endpoint }) => endpoint)
    )
  ])

interface Served {
  readonly product: Product
  readonly versions: ReadonlyArray<{ readonly date: string; readonly changes: ReadonlyArray<string> }>
}

/** What Planning Center serves without a credential, by path. */
const documentsOf = ({ product, versions }: Served): Record<string, unknown> => {
  const newest = versions.at(-1)!.date
  const paths: Record<string, Record<string, object>> = {}
  for (const endpoint of endpointsOf(product)) {
    const [verb, path] = endpoint.split(" ") as [string, string]
    paths[path] = { ...paths[path], [verb.toLowerCase()]: {} }
  }
  const vertices = {
    data: Object.keys(product.vertices).map((name) => ({ id: idOf(name), ...node("Vertex", { name }) }))
  }
  return {
    "/giving/v2/documentation": {
      data: node("Graph", { title: "Planning Center Giving" }, {
        versions: {
          data: versions.toReversed().map(({ changes, date }) => ({
            id: date,
            ...node("Version", { beta: false, details: changes.join(" ") }, { vertices })
          }))
        }
      })
    },
    ...Object.fromEntries(
      Object.entries(product.vertices).map(([name, vertex]) => [
        `/giving/v2/documentation/${newest}/vertices/${idOf(name)}`,
        vertexOf(name, vertex)
      ])
    ),
    [`/giving/v2/open_api/${newest}`]: { openapi: "3.1.1", paths }
  }
}

const compared = async (documents: Record<string, unknown>) => {
  const server = createServer((request, response) => {
    assert.isUndefined(request.headers.authorization)
    const document = documents[request.url!]
    response.statusCode = document === undefined ? 404 : 200
    response.end(JSON.stringify(document ?? { errors: [] }))
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  try {
    const { port } = server.address() as AddressInfo
    return await drift({ base: `http://127.0.0.1:${port}`, products: ["giving"] })
  } finally {
    server.close()
  }
}

const current: Served = { product: giving, versions: overlay.versions! }
const withVertices = (vertices: Record<string, object>): Served => ({
  ...current,
  product: withOverlay(giving, { vertices })
})

describe("drift", () => {
  it("finds nothing in what the descriptions say themselves", async () => {
    const report = await compared(documentsOf(current))
    assert.deepStrictEqual(report, { differences: { giving: [] }, patch: {}, failures: {} })
    assert.strictEqual(textOf(report), "giving: nothing differs")
  })

  it("names what is new, and its patch brings the descriptions there", async () => {
    const served: Served = {
      versions: [...overlay.versions!, { date: "2027-01-01", changes: ["Funds have owners."] }],
      product: withOverlay(giving, {
        vertices: {
          Fund: {
            attributes: { owner_name: "string create update query", settings: "json" },
            relationships: { owner: { to: "one", type: "Person" } },
            orders: ["position"],
            queries: { campus_id: "primary_key" },
            actions: { archive: { description: "Runs `archive`." } }
          },
          Batch: { attributes: { description: null, status: "string update" } }
        }
      })
    }
    const report = await compared(documentsOf(served))
    const found = report.differences["giving"]!.map(({ what, where }) => `${where} ${what}`)
    for (
      const line of [
        "2027-01-01 is a new version: Funds have owners.",
        "Fund.owner_name is a new attribute (string)",
        "Fund.settings is a new attribute (hash)",
        "Fund.relationships.owner is a new relationship to one Person",
        "Fund.order.position is a new order",
        "Fund.where.campus_id is a new query",
        "Fund.archive is a new action",
        "Batch.description is no attribute there any more",
        "Batch.status can be written with update",
        "POST /funds/{fund_id}/archive is a new endpoint"
      ]
    ) assert.include(found, line)
    assert.match(textOf(report), /^giving: \d+ differences\n {2}2027-01-01: is a new version/)

    const patch = report.patch["giving"] as Overlay
    const patched = withOverlay(giving, patch)
    assert.deepStrictEqual(problemsOf(patched, {}), [])
    assert.deepStrictEqual(patched.vertices["Fund"], served.product.vertices["Fund"])
    assert.deepStrictEqual(patched.vertices["Batch"], served.product.vertices["Batch"])
    assert.deepStrictEqual(patch.versions?.map(({ date }) => date), ["2018-08-01", "2019-10-18", "2027-01-01"])
  })

  it("names another kind, a new type and a type that is gone", async () => {
    const served = withVertices({ Fund: { attributes: { name: "integer create update query" } } })
    const product: Product = JSON.parse(JSON.stringify(served.product).replaceAll("\"Label\"", "\"Sticker\""))
    const found = (await compared(documentsOf({ ...served, product }))).differences["giving"]!
    const lines = found.map(({ what, where }) => `${where} ${what}`)
    assert.include(lines, "Fund.name is integer there and string here")
    assert.include(lines, "Sticker is a new resource type. Convert its data.")
    assert.include(lines, "Label is no resource type there any more")
  })

  it("says what cannot be read, and goes on", async () => {
    const documents = documentsOf(current)
    delete documents["/giving/v2/open_api/2019-10-18"]
    const report = await compared(documents)
    assert.match(report.failures["giving"]!, /open_api\/2019-10-18 answered 404/)
    assert.match(textOf(report), /^giving: cannot be read\. /)
  })
})
