import { assert, describe, it } from "@effect/vitest"
import { existsSync, readFileSync } from "node:fs"
import { descriptors } from "../../src/people/descriptors/index.ts"

interface Vertex {
  readonly name: string
  readonly attributes: ReadonlyArray<{ readonly name: string; readonly only_with_fields_param?: boolean }>
  readonly create_assignable: ReadonlyArray<string>
  readonly update_assignable: ReadonlyArray<string>
  readonly relationships: ReadonlyArray<{ readonly name: string; readonly to: string }>
  readonly can_include: ReadonlyArray<
    { readonly value: string; readonly assignable_on_create: boolean; readonly assignable_on_update: boolean }
  >
  readonly can_order: ReadonlyArray<string>
  readonly can_query: ReadonlyArray<{ readonly param: string }>
  readonly edges: ReadonlyArray<{ readonly name: string; readonly to: string; readonly path: string }>
}

const file = new URL("../../../shared/pco/people-vertices.json", import.meta.url)
const vertices: ReadonlyArray<Vertex> = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).vertices : []
const described = new Set(descriptors.map(({ type }) => type))
const resources = ["Person", "Email", "PhoneNumber", "Address", "Campus", "Household", "HouseholdMembership"]

const sorted = (names: Iterable<string>) => Array.from(names).toSorted()

if (vertices.length === 0) {
  describe("the documentation of Planning Center", () => {
    it.skip("is not here: ../shared/pco/people-vertices.json", () => {})
  })
}

describe.runIf(vertices.length > 0)("as Planning Center documents it", () => {
  it.each(resources)("%s", (type) => {
    const vertex = vertices.find(({ name }) => name === type)!
    const descriptor = descriptors.find((descriptor) => descriptor.type === type)!
    const { create, edges, includes, order, query, relationships, update } = descriptor
    const names = vertex.attributes.map(({ name }) => name).filter((name) => name !== "id")
    assert.deepStrictEqual(sorted(Object.keys(descriptor.attributes)), sorted(names))
    assert.deepStrictEqual(sorted(Object.keys(query)), sorted(vertex.can_query.map(({ param }) => param.slice(6, -1))))
    assert.deepStrictEqual(sorted(order), sorted(vertex.can_order))
    assert.deepStrictEqual(sorted(Object.keys(create)), sorted(vertex.create_assignable))
    assert.deepStrictEqual(sorted(Object.keys(update)), sorted(vertex.update_assignable))
    assert.deepStrictEqual(
      sorted(Object.entries(relationships).map(([name, { to }]) => `${name} ${to}`)),
      sorted(vertex.relationships.map(({ name, to }) => `${name} ${to}`))
    )
    assert.deepStrictEqual(sorted(Object.keys(includes)), sorted(vertex.can_include.map(({ value }) => value)))
    for (const { assignable_on_create, assignable_on_update, value } of vertex.can_include) {
      const given = [includes[value], relationships[value]]
      assert.strictEqual(given.some((link) => link?.create !== undefined), assignable_on_create, `${value} on create`)
      assert.strictEqual(given.some((link) => link?.update === true), assignable_on_update, `${value} on update`)
    }
    const reachable = vertex.edges.filter(({ path, to }) => described.has(to) && path.split("{").length === 2)
    assert.deepStrictEqual(sorted(Object.keys(edges)), sorted(reachable.map(({ name }) => name)))
  })
})
