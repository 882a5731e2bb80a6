import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/testing/TestClock"
import { data, fresh, get, ids, patch, post, remove } from "./support.ts"

const atTen = TestClock.setTime(Date.parse("2026-11-20T10:00:00Z"))

describe("facts 8: custom fields", () => {
  it.effect("one value a field, unless it is a field of checkboxes", () =>
    fresh(Effect.gen(function*() {
      const write = (definition: string, value: string) =>
        post("/people/5/field_data", data({ field_definition_id: definition, value }))
      for (const { id } of (yield* get("/people/5/field_data")).json.data) yield* remove(`/field_data/${id}`)
      assert.strictEqual((yield* write("4", "Peanuts")).status, 201)
      assert.strictEqual((yield* write("4", "Dairy")).status, 422)
      assert.strictEqual((yield* write("2", "Music")).status, 201)
      assert.strictEqual((yield* write("2", "Prayer")).status, 201)
      assert.strictEqual((yield* write("2", "Prayer")).status, 422)
    })))

  it.effect("ticking a box that is not there makes the box", () =>
    fresh(Effect.gen(function*() {
      const before = yield* get("/field_definitions/2/field_options")
      const { json } = yield* post(
        "/people/5/field_data?include=field_option",
        data({ value: "Sailing" }, { field_definition: { type: "FieldDefinition", id: "2" } })
      )
      assert.strictEqual(json.included[0].attributes.value, "Sailing")
      const after = yield* get("/field_definitions/2/field_options")
      assert.strictEqual(after.json.meta.total_count, before.json.meta.total_count + 1)
    })))
})

describe("facts 8: households", () => {
  const household = (people: ReadonlyArray<string>, contact: string) => ({
    people: people.map((id) => ({ type: "Person", id })),
    primary_contact: { type: "Person", id: contact }
  })

  it.effect("a household is created with people and a primary contact", () =>
    fresh(Effect.gen(function*() {
      const { json, status } = yield* post("/households", data({ name: "Two" }, household(["5", "6"], "6")))
      assert.strictEqual(status, 201)
      assert.strictEqual(json.data.attributes.member_count, 2)
      assert.strictEqual(json.data.attributes.primary_contact_id, "6")
      const contact = yield* get("/people/6")
      assert.strictEqual(json.data.attributes.primary_contact_name, contact.json.data.attributes.name)
      assert.deepStrictEqual(ids(yield* get(`/households/${json.data.id}/people`)), ["5", "6"])
    })))

  it.effect("without people or a primary contact it is refused", () =>
    fresh(Effect.gen(function*() {
      const { json, status } = yield* post("/households", data({ name: "Nobody" }))
      assert.strictEqual(status, 422)
      assert.deepStrictEqual(json.errors.map(({ source }: any) => source.parameter), ["people", "primary_contact"])
    })))

  it.effect("joining moves nobody's updated_at", () =>
    fresh(Effect.gen(function*() {
      const before = [yield* get("/people/20"), yield* get("/households/1")]
      yield* atTen
      const { status } = yield* post(
        "/households/1/household_memberships",
        data({}, { person: { type: "Person", id: "20" } })
      )
      assert.strictEqual(status, 201)
      const after = [yield* get("/people/20"), yield* get("/households/1")]
      assert.deepStrictEqual(
        after.map(({ json }) => json.data.attributes.updated_at),
        before.map(({ json }) => json.data.attributes.updated_at)
      )
      assert.strictEqual(after[1]!.json.data.attributes.member_count, 5)
      assert.include(ids(yield* get("/people/20/households")), "1")
    })))

  it.effect("a membership needs a person", () =>
    fresh(Effect.gen(function*() {
      const { json, status } = yield* post("/households/1/household_memberships", data({ pending: true }))
      assert.strictEqual(status, 422)
      assert.strictEqual(json.errors[0].source.parameter, "person")
    })))

  it.effect("people that are given anew replace those before", () =>
    fresh(Effect.gen(function*() {
      const people = ["1", "3", "9"].map((id) => ({ type: "Person", id }))
      const { status } = yield* patch("/households/1", data({}, { people }))
      assert.strictEqual(status, 200)
      assert.deepStrictEqual(ids(yield* get("/households/1/people")), ["1", "3", "9"])
    })))

  it.effect("when the primary contact leaves, the next one is", () =>
    fresh(Effect.gen(function*() {
      yield* remove("/households/1/household_memberships/1")
      const { json } = yield* get("/households/1")
      assert.strictEqual(json.data.attributes.primary_contact_id, "2")
      assert.strictEqual(json.data.attributes.member_count, 3)
    })))

  it.effect("the name of the primary contact follows the person", () =>
    fresh(Effect.gen(function*() {
      yield* patch("/people/1", data({ last_name: "King" }))
      assert.strictEqual((yield* get("/households/1")).json.data.attributes.primary_contact_name, "Ada King")
    })))

  it.effect("people of a household can be filtered", () =>
    fresh(Effect.gen(function*() {
      yield* patch("/households/1/household_memberships/2", data({ pending: true }))
      yield* patch("/people/3", data({ status: "inactive" }, { inactive_reason: { type: "InactiveReason", id: "2" } }))
      assert.notInclude(ids(yield* get("/households/1/people?filter=non_pending")), "2")
      assert.notInclude(ids(yield* get("/households/1/people?filter=without_deceased")), "3")
      assert.strictEqual((yield* get("/households/1/people")).json.meta.total_count, 4)
    })))
})
