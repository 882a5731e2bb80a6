import { assert, describe, it } from "@effect/vitest"
import { existsSync, readFileSync } from "node:fs"
import { descriptors } from "../../../src/products/people/descriptors.ts"

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
  readonly edges: ReadonlyArray<
    { readonly name: string; readonly to: string; readonly filters: ReadonlyArray<{ readonly value: string }> }
  >
  readonly actions: ReadonlyArray<{ readonly name: string }>
}

const file = new URL("../../../../shared/pco/people-vertices.json", import.meta.url)
const vertices: ReadonlyArray<Vertex> = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).vertices : []
const organization = vertices.find(({ name }) => name === "Organization")!
const vertexNames = vertices.map(({ name }) => name)
/** The options of a field are many, whatever the documentation of their relationship says. */
const corrected = new Map([["FormField.options", "many"]])

/** It takes a moment, and the parameter for it is not documented; `where` on `created_at` does the same. */
const isOffered = ({ value }: { readonly value: string }) => value !== "created_after"

const sorted = (names: Iterable<string>) => Array.from(names).toSorted()

if (vertices.length === 0) {
  describe("the documentation of Planning Center", () => {
    it.skip("is not here: ../shared/pco/people-vertices.json", () => {})
  })
}

describe.runIf(vertices.length > 0)("as Planning Center documents it", () => {
  it("has every resource type, and no other", () => {
    assert.deepStrictEqual(sorted(descriptors.map(({ type }) => type)), sorted(vertexNames))
    assert.strictEqual(vertexNames.length, 67)
  })

  it.each(vertexNames)("%s", (type) => {
    const vertex = vertices.find(({ name }) => name === type)!
    const descriptor = descriptors.find((descriptor) => descriptor.type === type)!
    const { create, edges, includes, order, query, relationships, update } = descriptor
    const names = vertex.attributes.map(({ name }) => name).filter((name) => name !== "id")
    assert.deepStrictEqual(sorted(Object.keys(descriptor.attributes)), sorted(names))
    assert.deepStrictEqual(sorted(Object.keys(query)), sorted(vertex.can_query.map(({ param }) => param.slice(6, -1))))
    assert.deepStrictEqual(sorted(order), sorted(vertex.can_order))
    // what can be assigned to a condition of a form field or to a type of membership is not documented, though both
    // can be written: what is there is inferred
    // clients that run against the live API write the role in a household, the name of a category
    if (!["FormFieldCondition", "HouseholdMembership", "MembershipType", "WorkflowCategory"].includes(type)) {
      assert.deepStrictEqual(sorted(Object.keys(create)), sorted(vertex.create_assignable))
      assert.deepStrictEqual(sorted(Object.keys(update)), sorted(vertex.update_assignable))
    }
    assert.deepStrictEqual(
      sorted(Object.entries(relationships).map(([name, { to }]) => `${name} ${to}`)),
      sorted(vertex.relationships.map(({ name, to }) => `${name} ${corrected.get(`${type}.${name}`) ?? to}`))
    )
    assert.deepStrictEqual(sorted(Object.keys(includes)), sorted(vertex.can_include.map(({ value }) => value)))
    for (const { assignable_on_create, assignable_on_update, value } of vertex.can_include) {
      const given = [includes[value], relationships[value]]
      // nothing writes the field of a form
      if (type === "FormField") continue
      assert.strictEqual(given.some((link) => link?.create !== undefined), assignable_on_create, `${value} on create`)
      assert.strictEqual(given.some((link) => link?.update === true), assignable_on_update, `${value} on update`)
    }
    const top = organization.edges.find(({ name }) => name === descriptor.path)
    assert.deepStrictEqual(
      sorted(Object.keys(descriptor.filter)),
      sorted((top?.filters ?? []).filter(isOffered).map(({ value }) => value))
    )
    // the edges of the organization are the top-level collections
    if (type !== "Organization") {
      const known = vertex.edges.map(({ name }) => name)
      const added = type === "FormField" ? ["form_field_conditions"] : []
      assert.deepStrictEqual(sorted(Object.keys(edges)), sorted([...known, ...added]))
    }
    for (const edge of type === "Organization" ? [] : vertex.edges) {
      assert.strictEqual(edges[edge.name]!.target, edge.to)
      assert.deepStrictEqual(
        sorted(Object.keys(edges[edge.name]!.filter ?? {})),
        sorted(edge.filters.filter(isOffered).map(({ value }) => value))
      )
    }
    assert.deepStrictEqual(
      sorted(Object.keys(descriptor.actions ?? {})),
      sorted(vertex.actions.map(({ name }) => name))
    )
  })
})
