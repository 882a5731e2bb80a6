import { assert, describe, it } from "@effect/vitest"
import { Effect, Result, Schema } from "effect"
import { Document } from "../../src/index.ts"

const Identifier = Schema.Struct({ type: Schema.String, id: Schema.Union([Schema.String, Schema.Int]) })
const Links = Schema.Record(Schema.String, Schema.NullOr(Schema.String))
const Resource = Schema.Struct({
  type: Schema.String,
  id: Schema.Union([Schema.String, Schema.Int]),
  attributes: Schema.optionalKey(
    Schema.Record(Schema.String, Schema.Union([Schema.String, Schema.Boolean, Schema.Null]))
  ),
  relationships: Schema.optionalKey(Schema.Record(
    Schema.String,
    Schema.Struct({
      data: Schema.optionalKey(Schema.Union([Schema.Null, Identifier, Schema.Array(Identifier)])),
      links: Schema.optionalKey(Links)
    })
  )),
  links: Schema.optionalKey(Links)
})
/** What the facts allow: single without links, `included` missing, empty or null, `can_*` missing. */
const Wire = Schema.Struct({
  data: Schema.Union([Resource, Schema.Array(Resource)]),
  included: Schema.optionalKey(Schema.NullOr(Schema.Array(Resource))),
  meta: Schema.optionalKey(Schema.Struct({
    total_count: Schema.optionalKey(Schema.Int),
    can_query_by: Schema.optionalKey(Schema.Array(Schema.String)),
    next: Schema.optionalKey(Schema.Struct({ offset: Schema.Int })),
    parent: Schema.optionalKey(Identifier)
  })),
  links: Schema.optionalKey(Links)
})

const failure = (json: unknown) => {
  const result = Document.fromJson(json)
  assert.isTrue(Result.isFailure(result), "is a document")
  return Result.isFailure(result) ? result.failure.field : ""
}

describe("Document", () => {
  it.effect.prop(
    "any document that follows the facts decodes, with text ids throughout",
    [Wire],
    ([wire]) =>
      Effect.gen(function*() {
        const document = yield* Effect.fromResult(Document.fromJson(JSON.parse(JSON.stringify(wire))))
        const resources = [document.data, document.included].flat() as ReadonlyArray<Document.ResourceObject>
        for (const resource of resources) {
          assert.isString(resource.id)
          for (const { data } of Object.values(resource.relationships ?? {})) {
            for (const identifier of [data ?? []].flat()) {
              assert.isString((identifier as Document.ResourceIdentifier).id)
            }
          }
        }
      })
  )

  it.effect.prop("any other JSON is an issue, never a defect", [Schema.Unknown], ([value]) =>
    Effect.sync(() => {
      const result = Document.fromJson(value)
      assert.isTrue(Result.isSuccess(result) || result.failure.field.length > 0)
    }))

  it("names the place of what is wrong", () => {
    assert.strictEqual(failure({ data: { id: "1" } }), "data.type")
    assert.strictEqual(failure({ data: [{ type: "A", id: "1" }, { type: "A", id: true }] }), "data[1].id")
    assert.strictEqual(failure({ data: [], included: [{ type: "A" }] }), "included[0].id")
    assert.strictEqual(failure({ data: { type: "A", id: "1", attributes: [] } }), "data.attributes")
    assert.strictEqual(failure({ data: { type: "A", id: "1", relationships: { x: 5 } } }), "data.relationships.x")
    assert.strictEqual(
      failure({ data: { type: "A", id: "1", relationships: { x: { data: [{ type: "B" }] } } } }),
      "data.relationships.x.data[0].id"
    )
    assert.strictEqual(failure({ errors: [] }), "data")
    assert.strictEqual(failure({ data: null }), "data")
    assert.strictEqual(failure([]), "document")
    assert.strictEqual(failure("<html>"), "document")
    assert.strictEqual(failure(undefined), "document")
  })
})
