import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/testing/TestClock"
import { data, fresh, get, ids, origin, patch, post, remove, send } from "./support.ts"

const at = "2026-11-20T10:00:00Z"
const atTen = TestClock.setTime(Date.parse(at))

describe("facts 8: creating", () => {
  it.effect("POST answers 201 with the resource, complete", () =>
    fresh(Effect.gen(function*() {
      yield* atTen
      const { json, status } = yield* post("/people", data({ first_name: "Grace", last_name: "Hopper" }))
      assert.strictEqual(status, 201)
      assert.strictEqual(json.data.id, "61")
      assert.strictEqual(json.data.attributes.name, "Grace Hopper")
      assert.strictEqual(json.data.attributes.status, "active")
      assert.strictEqual(json.data.attributes.child, false)
      assert.strictEqual(json.data.attributes.grade, null)
      assert.strictEqual(json.data.attributes.created_at, at)
      assert.strictEqual(json.data.attributes.updated_at, at)
      assert.strictEqual(json.data.links.emails, `${origin}/people/v2/people/61/emails`)
      assert.deepStrictEqual(json.meta.parent, { id: "1", type: "Organization" })
      assert.strictEqual((yield* get("/people/61")).json.data.attributes.last_name, "Hopper")
    })))

  it.effect("a person without a name is refused, each attribute by itself", () =>
    fresh(Effect.gen(function*() {
      const { json, status } = yield* post("/people", data({ first_name: "" }))
      assert.strictEqual(status, 422)
      assert.deepStrictEqual(json.errors.map(({ detail, source }: any) => [source.parameter, detail]), [
        ["first_name", "can't be blank"],
        ["last_name", "can't be blank"]
      ])
    })))

  it.effect("relationships are assigned by data and by x_id", () =>
    fresh(Effect.gen(function*() {
      const name = { first_name: "Grace", last_name: "Hopper" }
      const byData = yield* post(
        "/people",
        data(name, { primary_campus: { type: "Campus", id: "2" }, marital_status: { type: "MaritalStatus", id: "1" } })
      )
      assert.deepStrictEqual(byData.json.data.relationships.primary_campus.data, { type: "Campus", id: "2" })
      assert.strictEqual(byData.json.data.links.marital_status, `${origin}/people/v2/marital_statuses/1`)
      const byId = yield* post("/people", data({ ...name, primary_campus_id: "1" }))
      assert.deepStrictEqual(byId.json.data.relationships.primary_campus.data, { type: "Campus", id: "1" })
    })))

  it.effect("a child is created under its owner", () =>
    fresh(Effect.gen(function*() {
      const { json, status } = yield* post("/people/2/emails", data({ address: "b@example.com", location: "Work" }))
      assert.strictEqual(status, 201)
      assert.deepStrictEqual(json.data.relationships.person.data, { type: "Person", id: "2" })
      assert.deepStrictEqual(json.meta.parent, { id: "2", type: "Person" })
      assert.include(ids(yield* get("/people/2/emails")), json.data.id)
    })))

  it.effect("children that come along are created too", () =>
    fresh(Effect.gen(function*() {
      const { json } = yield* post(
        "/people?include=emails,phone_numbers",
        data({ first_name: "Grace", last_name: "Hopper" }, undefined, [
          { type: "Email", attributes: { address: "grace@example.com", location: "Home", primary: true } },
          { type: "PhoneNumber", attributes: { number: "217-555-0107", location: "Mobile" } }
        ])
      )
      assert.deepStrictEqual(json.included.map(({ type }: any) => type), ["Email", "PhoneNumber"])
      assert.strictEqual(json.included[0].relationships.person.data.id, json.data.id)
    })))

  it.effect("a wrong child refuses the whole write and is named with its errors", () =>
    fresh(Effect.gen(function*() {
      const { json, status } = yield* post(
        "/people",
        data({ first_name: "Grace", last_name: "Hopper" }, undefined, [{
          type: "Email",
          attributes: { location: "Home" }
        }])
      )
      assert.strictEqual(status, 422)
      assert.strictEqual(json.errors[0].source.parameter, "base")
      const [child] = json.errors[0].meta.associated_resources
      assert.strictEqual(child.type, "Email")
      assert.strictEqual(child.errors[0].source.parameter, "address")
      assert.strictEqual((yield* get("/people")).json.meta.total_count, 60)
    })))

  it.effect("what cannot come along is refused", () =>
    fresh(Effect.gen(function*() {
      const { json, status } = yield* post(
        "/people",
        data({ first_name: "G", last_name: "H" }, undefined, [{ type: "Household", attributes: {} }])
      )
      assert.strictEqual(status, 422)
      assert.strictEqual(json.errors[0].code, "invalid_payload")
    })))

  it.effect("a phone number is spelled in every form", () =>
    fresh(Effect.gen(function*() {
      const { json } = yield* post("/people/1/phone_numbers", data({ number: "1 (217) 555.0107", location: "Home" }))
      const { country_code, e164, international, national, number } = json.data.attributes
      assert.deepStrictEqual(
        { country_code, e164, international, national, number },
        {
          country_code: "US",
          e164: "+12175550107",
          international: "+1 217-555-0107",
          national: "(217) 555-0107",
          number: "1 (217) 555.0107"
        }
      )
    })))

  it.effect("values that cannot be read are stored as null, without a word", () =>
    fresh(Effect.gen(function*() {
      const { json, status } = yield* post(
        "/people",
        data({
          first_name: "Grace",
          last_name: "Hopper",
          birthdate: "soon",
          anniversary: "2026-02-30",
          remote_id: "many"
        })
      )
      assert.strictEqual(status, 201)
      assert.strictEqual(json.data.attributes.birthdate, null)
      assert.strictEqual(json.data.attributes.anniversary, null)
      assert.strictEqual(json.data.attributes.remote_id, null)
    })))

  it.effect("a grade outside -1 to 12 is refused", () =>
    fresh(Effect.gen(function*() {
      for (const grade of [-2, 13]) {
        const { json, status } = yield* patch("/people/2", data({ grade }))
        assert.strictEqual(status, 422)
        assert.strictEqual(json.errors[0].detail, "must be between -1 and 12")
        assert.deepStrictEqual(json.errors[0].source, { parameter: "grade" })
      }
      assert.strictEqual((yield* patch("/people/2", data({ grade: -1 }))).json.data.attributes.grade, -1)
    })))
})

describe("facts 8: changing and deleting", () => {
  it.effect("PATCH answers 200 with the resource and moves updated_at", () =>
    fresh(Effect.gen(function*() {
      yield* atTen
      const { json, status } = yield* patch("/people/1", data({ nickname: "Countess", last_name: "King" }))
      assert.strictEqual(status, 200)
      assert.strictEqual(json.data.attributes.nickname, "Countess")
      assert.strictEqual(json.data.attributes.name, "Ada King")
      assert.strictEqual(json.data.attributes.updated_at, at)
      assert.notStrictEqual(json.data.attributes.created_at, at)
    })))

  it.effect("a change that changes nothing leaves updated_at", () =>
    fresh(Effect.gen(function*() {
      const before = yield* get("/people/1")
      yield* atTen
      const { json } = yield* patch("/people/1", data({ first_name: "Ada" }))
      assert.strictEqual(json.data.attributes.updated_at, before.json.data.attributes.updated_at)
    })))

  it.effect("inactive sets inactivated_at, anything else clears it", () =>
    fresh(Effect.gen(function*() {
      yield* atTen
      const inactive = yield* patch("/people/1", data({ status: "inactive" }))
      assert.strictEqual(inactive.json.data.attributes.inactivated_at, at)
      const pending = yield* patch("/people/1", data({ status: "pending" }))
      assert.strictEqual(pending.json.data.attributes.inactivated_at, null)
      yield* patch("/people/1", data({ status: "inactive" }))
      const again = yield* patch("/people/1", data({ inactivated_at: null }))
      assert.strictEqual(again.json.data.attributes.status, "active")
    })))

  it.effect("a new primary email demotes the old one without moving its updated_at", () =>
    fresh(Effect.gen(function*() {
      const before = yield* get("/emails/1")
      assert.strictEqual(before.json.data.attributes.primary, true)
      yield* atTen
      yield* patch("/emails/2", data({ primary: true }))
      const after = yield* get("/emails/1")
      assert.strictEqual(after.json.data.attributes.primary, false)
      assert.strictEqual(after.json.data.attributes.updated_at, before.json.data.attributes.updated_at)
      assert.strictEqual((yield* get("/emails/2")).json.data.attributes.updated_at, at)
    })))

  it.effect("a created primary address demotes the others of that person alone", () =>
    fresh(Effect.gen(function*() {
      yield* post("/people/1/addresses", data({ city: "London", location: "Home", primary: true }))
      const mine = yield* get("/people/1/addresses?where[primary]=true")
      assert.strictEqual(mine.json.meta.total_count, 1)
      assert.strictEqual(mine.json.data[0].attributes.city, "London")
      assert.strictEqual(mine.json.data[0].attributes.country_name, "United States")
      assert.isAbove((yield* get("/addresses?where[primary]=true")).json.meta.total_count, 1)
    })))

  it.effect("a new address touches its person, as recorded", () =>
    fresh(Effect.gen(function*() {
      yield* atTen
      yield* post("/people/1/addresses", data({ city: "London", location: "Home" }))
      assert.strictEqual((yield* get("/people/1")).json.data.attributes.updated_at, at)
    })))

  it.effect("children are created, changed and deleted along with an update", () =>
    fresh(Effect.gen(function*() {
      const { status } = yield* patch(
        "/people/1",
        data({}, undefined, [
          { type: "Email", id: "1", attributes: { location: "Other" } },
          { type: "Email", id: "2", _destroy: true },
          { type: "Email", attributes: { address: "new@example.com", location: "Work" } }
        ])
      )
      assert.strictEqual(status, 200)
      const { json } = yield* get("/people/1/emails")
      assert.deepStrictEqual(json.data.map(({ attributes }: any) => [attributes.address, attributes.location]), [
        ["ada.lovelace@example.com", "Other"],
        ["new@example.com", "Work"]
      ])
    })))

  it.effect("the child of somebody else cannot be changed along", () =>
    fresh(Effect.gen(function*() {
      const { status } = yield* patch("/people/2", data({}, undefined, [{ type: "Email", id: "1", _destroy: true }]))
      assert.strictEqual(status, 422)
      assert.strictEqual((yield* get("/emails/1")).status, 200)
    })))

  it.effect("a to-one is cleared with data: null", () =>
    fresh(Effect.gen(function*() {
      const { json } = yield* patch("/people/1", data({}, { primary_campus: null }))
      assert.deepStrictEqual(json.data.relationships.primary_campus, { data: null })
    })))

  it.effect("DELETE answers 204 without a body, and 404 ever after", () =>
    fresh(Effect.gen(function*() {
      const { headers, status, text } = yield* remove("/emails/1")
      assert.strictEqual(status, 204)
      assert.strictEqual(text, "")
      assert.isUndefined(headers["content-type"])
      assert.strictEqual((yield* get("/emails/1")).status, 404)
      assert.strictEqual((yield* remove("/emails/1")).status, 404)
      assert.notInclude(ids(yield* get("/people/1/emails")), "1")
    })))

  it.effect("deleting a person deletes what belongs to them", () =>
    fresh(Effect.gen(function*() {
      assert.strictEqual((yield* remove("/people/1")).status, 204)
      assert.strictEqual((yield* get("/people/1/emails")).status, 404)
      for (const path of ["/emails/1", "/phone_numbers/1", "/addresses/1", "/field_data/1", "/social_profiles/1"]) {
        assert.strictEqual((yield* get(path)).status, 404, path)
      }
      assert.notInclude(ids(yield* get("/lists/1/people?per_page=100")), "1")
      const { json } = yield* get("/households/1")
      assert.strictEqual(json.data.attributes.member_count, 3)
      assert.strictEqual(json.data.attributes.primary_contact_id, "2")
    })))

  it.effect("an id is never given twice", () =>
    fresh(Effect.gen(function*() {
      const name = { first_name: "Grace", last_name: "Hopper" }
      const first = yield* post("/people", data(name))
      yield* remove(`/people/${first.json.data.id}`)
      const second = yield* post("/people", data(name))
      assert.notStrictEqual(second.json.data.id, first.json.data.id)
    })))

  it.effect("deleting a value that people have only takes it from them", () =>
    fresh(Effect.gen(function*() {
      assert.strictEqual((yield* remove("/marital_statuses/2")).status, 204)
      assert.strictEqual((yield* get("/people/1")).json.data.links.marital_status, null)
    })))

  it.effect("deleting a field definition sets deleted_at", () =>
    fresh(Effect.gen(function*() {
      yield* atTen
      assert.strictEqual((yield* remove("/field_definitions/1")).status, 204)
      assert.notInclude(ids(yield* get("/field_definitions")), "1")
      const { json } = yield* get("/field_definitions?filter=include_deleted")
      assert.strictEqual(json.data.find(({ id }: any) => id === "1").attributes.deleted_at, at)
    })))

  it.effect("members are changed and deleted under their owner too", () =>
    fresh(Effect.gen(function*() {
      const { json } = yield* patch("/people/1/emails/1", data({ location: "Other" }))
      assert.strictEqual(json.data.attributes.location, "Other")
      assert.strictEqual((yield* remove("/people/1/emails/1")).status, 204)
      assert.strictEqual((yield* send("DELETE", "/people/v2/people/1/emails/1")).status, 404)
    })))
})
