import { assert, describe, it } from "@effect/vitest"
import { readFileSync } from "node:fs"
import { endpointOf, ofEdge } from "../../scripts/generate/endpoints.ts"
import type { Overlay } from "../../scripts/generate/overlay.ts"
import { withOverlay } from "../../scripts/generate/overlay.ts"
import type { Product } from "../../scripts/generate/spec.ts"
import { includePaths } from "../../scripts/generate/spec.ts"
import { all } from "../support/products.ts"

/** The vertex data that the specs were made from, with the names alone. */
interface Data {
  readonly endpoints: ReadonlyArray<string>
  readonly vertices: {
    readonly [type: string]: {
      readonly [
        part in
          | "actions"
          | "attributes"
          | "create"
          | "edges"
          | "include"
          | "order"
          | "query"
          | "relationships"
          | "update"
      ]: string
    }
  }
}

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"))
const words = (text: string): ReadonlyArray<string> => text.split(" ").filter((word) => word !== "")
const sorted = (names: Iterable<string>): ReadonlyArray<string> => [...new Set(names)].toSorted()

/** Verb and path of each operation of a product. */
const operationsOf = (product: Product): ReadonlyArray<string> =>
  Object.values(product.vertices).flatMap((vertex) => [
    ...[...Object.keys(vertex.singles ?? {}), ...vertex.permits, ...Object.keys(vertex.actions ?? {})].map((
      operation
    ) => endpointOf(product, vertex, operation)),
    ...Object.entries(vertex.edges ?? {}).flatMap(([edge, definition]) =>
      ofEdge(product, vertex, edge, definition, "").map(({ endpoint }) => endpoint)
    )
  ])

/** What stands in the spec of People beyond its data, each for a reason that the spec or `corrections` names. */
const known: { readonly [where: string]: ReadonlyArray<string> } = {
  // needed with a create, as live-tested clients send it
  "people/FieldDatum create": ["field_definition"],
  "people/Household create": ["primary_contact", "people"],
  "people/HouseholdMembership create": ["person"],
  "people/MembershipType create": ["value"],
  "people/FormFieldCondition create": ["trigger_form_field_option_value"],
  "people/FormFieldCondition update": ["trigger_form_field_option_value"],
  "people/Household update": ["people"],
  "people/HouseholdMembership update": ["person"],
  "people/MembershipType update": ["value"],
  // the linkage names many, the data one
  "people/FormField relationships": ["options:one", "options:many"],
  // the list of endpoints names them, the vertices do not
  "services/Arrangement actions": ["archive", "unarchive"],
  "services/Song edges": ["unscoped_arrangements"],
  "calendar/Calendar edges": ["events"],
  "calendar/Event edges": ["calendar"],
  "people/FormField edges": ["form_field_conditions"],
  // the vertices name them, the list of endpoints does not: these products have no people
  "publishing/Organization edges": ["me"],
  "webhooks/Organization edges": ["me"],
  // a 404, as the staff of Planning Center says: `import` is the action
  "services/Plan actions": ["import_template"]
}

/** Nothing is sent there: the data names no operation for a POST to the root. */
const unnamed = new Set(["POST /people/v2"])

const anonymous = (endpoint: string) => endpoint.replace(/\{\w+\}/g, "{}").replace(/\/$/, "")

let reached = 0
let documented = 0
const refused: Array<string> = []

for (const [name, descriptors] of Object.entries(all)) {
  const data: Data = read(`./data/${name}.json`)
  const overlay: Overlay = read(`../../scripts/products/overlay/${name}.json`)
  const spec = withOverlay(read(`../../scripts/products/${name}.json`), overlay)
  const decided = (type: string, part: string): ReadonlyArray<string> =>
    Object.keys((overlay.vertices?.[type] as Record<string, object> | undefined)?.[part] ?? {})

  const ours = new Set(operationsOf(spec).map(anonymous))

  describe(`${name}: descriptors and vertex data`, () => {
    it("have the same types", () => {
      assert.deepStrictEqual(sorted(descriptors.map(({ type }) => type)), sorted(Object.keys(data.vertices)))
    })

    for (const descriptor of descriptors) {
      const vertex = data.vertices[descriptor.type]
      if (vertex === undefined) continue
      const same = (
        part: string,
        ours: Iterable<string>,
        theirs: ReadonlyArray<string>,
        more: ReadonlyArray<string>
      ) => {
        const own = new Set(ours)
        const beyond = new Set([...more, ...known[`${name}/${descriptor.type} ${part}`] ?? []])
        const missing = theirs.filter((one) => !own.has(one) && !beyond.has(one))
        const extra = [...own].filter((one) => !theirs.includes(one) && !beyond.has(one))
        assert.deepStrictEqual({ missing, extra }, { missing: [], extra: [] }, `${descriptor.type} ${part}`)
      }
      it(`${descriptor.type} has the same names`, () => {
        const attributes = decided(descriptor.type, "attributes")
        const relationships = decided(descriptor.type, "relationships")
        same(
          "attributes",
          Object.keys(descriptor.attributes),
          words(vertex.attributes).filter((one) => one !== "id"),
          attributes
        )
        same(
          "relationships",
          Object.entries(descriptor.relationships).map(([name, { to }]) => `${name}:${to}`),
          words(vertex.relationships),
          relationships.flatMap((name) => [`${name}:one`, `${name}:many`])
        )
        // Planning Center tells not of every nested row whose it is: such includes are refused
        const paths = includePaths(spec, spec.vertices[descriptor.type]!)
        const include = words(vertex.include).filter((path) => {
          const isRefused = path.includes(".") && !paths.includes(path)
          if (isRefused) refused.push(`${descriptor.type} ${path}`)
          return !isRefused
        })
        same(
          "include",
          paths.filter((path) => !path.includes(".") || include.includes(path)),
          include,
          decided(descriptor.type, "includes")
        )
        same("order", descriptor.order, words(vertex.order), attributes)
        same(
          "edges",
          Object.keys(descriptor.edges),
          // the edges of the organization are the collections of the product
          words(vertex.edges).map((edge) => edge.split(":")[0]!).filter((edge) =>
            descriptor.type !== "Organization" || !ours.has(`GET /${name}/v2/${edge}`)
          ),
          decided(descriptor.type, "edges")
        )
        same(
          "actions",
          Object.keys(descriptor.actions ?? {}),
          words(vertex.actions),
          decided(descriptor.type, "actions")
        )
        same(
          "create",
          [
            ...Object.keys(descriptor.create),
            ...Object.entries(descriptor.relationships).filter(([, { create }]) => create !== undefined).map(([name]) =>
              name
            )
          ],
          words(vertex.create),
          [...attributes, ...relationships]
        )
        same(
          "update",
          [
            ...Object.keys(descriptor.update),
            ...Object.entries(descriptor.relationships).filter(([, { update }]) => update !== undefined).map(([name]) =>
              name
            )
          ],
          words(vertex.update),
          [...attributes, ...relationships]
        )
      })
    }

    it("reach every endpoint", () => {
      const theirs = data.endpoints.map((endpoint) => {
        const [verb, path] = endpoint.split(" ")
        return anonymous(`${verb} /${name}/v2${path}`)
      })
      documented += theirs.length
      const missing = theirs.filter((endpoint) => !ours.has(endpoint))
      reached += theirs.length - missing.length
      assert.deepStrictEqual(missing.filter((endpoint) => !unnamed.has(endpoint)), [])
    })
  })
}

describe("all products", () => {
  it("have each operation with verb and path on the page of their product", () => {
    const listed = new Set<string>()
    for (const name of Object.keys(all)) {
      const page = readFileSync(new URL(`../../docs/${name}.md`, import.meta.url), "utf8")
      const spec = withOverlay(
        read(`../../scripts/products/${name}.json`),
        read(`../../scripts/products/overlay/${name}.json`)
      )
      for (const endpoint of operationsOf(spec)) {
        assert.isTrue(page.includes(`| \`${endpoint}\` `), `${name}: ${endpoint}`)
        listed.add(endpoint)
      }
    }
    const counts = readFileSync(new URL("../../docs/operations.md", import.meta.url), "utf8")
    assert.match(counts, new RegExp(`\\| all +\\| 255 +\\| ${listed.size} `))
  })

  it("reach the documented endpoints: one verb at one path each", () => {
    assert.strictEqual(`${reached} of ${documented}`, "1721 of 1722")
  })

  it("refuse nested includes only where nothing tells whose they are", () => {
    assert.strictEqual(refused.length, 43)
  })
})
