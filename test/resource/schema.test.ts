import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Schema } from "effect"
import { Resource } from "../../src/index.ts"
import { descriptors } from "../../src/products/people/descriptors.ts"
import { Person } from "../../src/products/people/index.ts"
import { mockPco, personDocument } from "../support/mock.ts"

describe("Resource.schema", () => {
  it.effect("takes a row to JSON and back, with what is not known", () => {
    const pco = mockPco(() => ({
      json: personDocument("1", { birthdate: "1815-12-10", created_at: "2026-01-31T10:00:00Z", shoe_size: 38 })
    }))
    const schema = Resource.schema(Person.descriptor)
    return Effect.gen(function*() {
      const person = yield* Person.get("1")
      const json = JSON.parse(JSON.stringify(yield* Schema.encodeEffect(schema)(person)))
      assert.strictEqual(json.created_at, "2026-01-31T10:00:00.000Z")
      const again = yield* Schema.decodeUnknownEffect(schema)(json)
      assert.isTrue(DateTime.isDateTime(again.created_at))
      assert.deepStrictEqual(JSON.parse(JSON.stringify(again)), JSON.parse(JSON.stringify(person)))
      assert.strictEqual((again as unknown as { readonly shoe_size: number }).shoe_size, 38)
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect.each<[string, unknown]>([
    ["birthdate", "1815-02-30"],
    ["created_at", "yesterday"],
    ["first_name", 5],
    ["type", "Household"]
  ])(
    "refuses %s that is %o",
    ([name, value]) =>
      Effect.gen(function*() {
        const nulls = Object.fromEntries(
          Object.keys(Person.descriptor.attributes).map((attribute) => [attribute, null])
        )
        const error = yield* Effect.flip(
          Schema.decodeUnknownEffect(Resource.schema(Person.descriptor))({
            type: "Person",
            id: "1",
            ...nulls,
            [name]: value
          })
        )
        assert.include(error.message, name)
      })
  )
})

describe("descriptors", () => {
  it.each(descriptors.map((descriptor) => [descriptor.type, descriptor] as const))(
    "%s leads only to what is described",
    (_, descriptor) => {
      for (const { target } of [...Object.values(descriptor.includes), ...Object.values(descriptor.edges)]) {
        assert.include(descriptors.map(({ type }) => type), target)
      }
      for (const name of descriptor.sparse) assert.property(descriptor.attributes, name)
      for (const name of Object.keys(descriptor.update)) {
        assert.property({
          ...descriptor.attributes,
          ...descriptor.create,
          ...descriptor.update
        }, name)
      }
    }
  )
})
