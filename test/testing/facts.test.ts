import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/testing/TestClock"
import { FakePco } from "../../src/testing/index.ts"
import { church, data, fresh, get, ids, patch, post, remove, send, values } from "./support.ts"

describe("facts 3: documents", () => {
  it.layer(church())((it) => {
    it.effect("success is application/vnd.api+json, errors are application/json, 204 has no type", () =>
      Effect.gen(function*() {
        assert.strictEqual((yield* get("/people")).headers["content-type"], "application/vnd.api+json; charset=utf-8")
        assert.strictEqual((yield* get("/shoes")).headers["content-type"], "application/json; charset=utf-8")
        assert.isUndefined((yield* send("POST", "/people/v2/lists/1/run")).headers["content-type"])
      }))

    it.effect("Accept: application/json is fine", () =>
      Effect.gen(function*() {
        assert.strictEqual((yield* get("/people/1", { accept: "application/json" })).status, 200)
      }))

    it.effect("the meta of a single read is can_include and parent alone", () =>
      Effect.gen(function*() {
        const { json } = yield* get("/people/1")
        assert.deepStrictEqual(Object.keys(json.meta).toSorted(), ["can_include", "parent"])
        assert.strictEqual(json.meta.parent.type, "Organization")
      }))

    it.effect("the answers to a create and an update carry meta.parent too", () =>
      Effect.gen(function*() {
        const created = yield* post("/people", data({ first_name: "G", last_name: "H" }))
        assert.strictEqual(created.json.meta.parent.type, "Organization")
        const id = created.json.data.id
        assert.strictEqual(
          (yield* patch(`/people/${id}`, data({ nickname: "A" }))).json.meta.parent.type,
          "Organization"
        )
        const email = yield* post(`/people/${id}/emails`, data({ address: "g@example.com" }))
        assert.deepStrictEqual(email.json.meta.parent, { id, type: "Person" })
      }))

    it.effect("a person has created_since, admins and organization_admins to filter by", () =>
      Effect.gen(function*() {
        const { can_filter: filters } = (yield* get("/people?per_page=1")).json.meta
        assert.deepStrictEqual(filters.toSorted(), ["admins", "created_since", "organization_admins"])
      }))

    it.effect("the real type stands where the documentation has a name of its own", () =>
      Effect.gen(function*() {
        const { relationships } = (yield* get("/people/1")).json.data
        assert.strictEqual(relationships.primary_campus.data.type, "Campus")
        const [datum] = (yield* get("/field_data?per_page=1")).json.data
        assert.strictEqual(datum.relationships.customizable.data.type, "Person")
      }))

    it.effect("a person read under a list has only primary_campus among its relationships", () =>
      Effect.gen(function*() {
        for (const { relationships } of (yield* get("/lists/1/people?include=emails")).json.data) {
          assert.deepStrictEqual(Object.keys(relationships).filter((name) => name !== "emails"), ["primary_campus"])
        }
      }))

    it.effect("the file of a field datum is an object, the primary contact of a household is text", () =>
      Effect.gen(function*() {
        const [datum] = (yield* get("/field_data?per_page=1")).json.data
        assert.deepStrictEqual(datum.attributes.file, { url: null })
        assert.isString((yield* get("/households/1")).json.data.attributes.primary_contact_id)
      }))
  })
})

describe("facts 4: pages", () => {
  it.effect("rows are missed when others before them go between two pages", () =>
    fresh(Effect.gen(function*() {
      assert.deepStrictEqual(ids(yield* get("/people?per_page=2")), ["1", "2"])
      yield* remove("/people/1")
      assert.deepStrictEqual(ids(yield* get("/people?per_page=2&offset=2")), ["4", "5"])
    })))

  it.effect("nothing is capped at 10,000", () =>
    Effect.gen(function*() {
      const { json } = yield* get("/people?per_page=2&offset=10100")
      assert.deepStrictEqual([json.meta.total_count, json.meta.count], [10_105, 2])
      assert.deepStrictEqual(json.data.map(({ id }: any) => id), ["10101", "10102"])
    }).pipe(Effect.provide(church({ people: 10_105 }))))

  it.effect("per_page=1 is the least that moves on", () =>
    Effect.gen(function*() {
      const { json } = yield* get("/people?per_page=1&offset=3")
      assert.deepStrictEqual([json.meta.next.offset, json.meta.prev.offset], [4, 2])
    }).pipe(Effect.provide(church())))
})

describe("facts 5: queries", () => {
  it.layer(church())((it) => {
    it.effect("an include of something that is not set adds no rows", () =>
      Effect.gen(function*() {
        const { json } = yield* get("/people/1?include=name_prefix")
        assert.deepStrictEqual(json.included, [])
        assert.deepStrictEqual(json.data.relationships.name_prefix, { data: null })
      }))

    it.effect("two levels: field_data.field_definition", () =>
      Effect.gen(function*() {
        const { json } = yield* get("/people?include=field_data.field_definition&per_page=100")
        const types = new Set(json.included.map(({ type }: any) => type))
        assert.isTrue(types.has("FieldDatum") && types.has("FieldDefinition"))
        const owner = json.data.find(({ relationships }: any) => relationships.field_data.data.length > 0)
        assert.strictEqual(owner.relationships.field_definition.data[0].type, "FieldDefinition")
      }))

    it.effect("fields that leave a relationship out do not keep its rows away", () =>
      Effect.gen(function*() {
        const { json } = yield* get("/people/1?include=emails&fields[Person]=name")
        assert.isUndefined(json.data.relationships)
        assert.isAbove(json.included.length, 0)
      }))

    it.effect("an unknown order leaves the usual one", () =>
      Effect.gen(function*() {
        assert.deepStrictEqual(ids(yield* get("/people?order=shoe_size&per_page=3")), ["1", "2", "3"])
      }))

    it.effect("where and order of an edge work as those of a collection", () =>
      Effect.gen(function*() {
        const addresses = values(yield* get("/people/1/emails?order=-address"), "address")
        assert.deepStrictEqual(addresses, addresses.toSorted().toReversed())
        assert.strictEqual((yield* get("/people/1/emails?where[primary]=true")).json.meta.total_count, 1)
      }))
  })
})

describe("facts 7: errors", () => {
  it.layer(church())((it) => {
    it.effect("status is text and every error but a validation stands alone", () =>
      Effect.gen(function*() {
        const invalid = yield* post("/people", data({}))
        assert.isAbove(invalid.json.errors.length, 1)
        for (const { status } of invalid.json.errors) assert.strictEqual(status, "422")
        for (const { json } of [yield* get("/shoes"), yield* post("/people", {}), yield* post("/people", "{")]) {
          assert.strictEqual(json.errors.length, 1)
          assert.isString(json.errors[0].status)
        }
      }))

    it.effect("what must be unique is a 422, not a 409", () =>
      Effect.gen(function*() {
        const person = { person: { type: "Person", id: "1" } }
        const { json, status } = yield* post("/households/1/household_memberships", data({}, person))
        assert.strictEqual(status, 422)
        assert.strictEqual(json.errors[0].detail, "has already been taken")
      }))

    it.effect("an unsupported verb is a page of HTML with 404, also where nothing is", () =>
      Effect.gen(function*() {
        for (const path of ["/people/v2/people", "/people/v2/shoes"]) {
          const { headers, status } = yield* send("PUT", path, { body: data({}) })
          assert.strictEqual(status, 404)
          assert.match(headers["content-type"]!, /^text\/html/)
        }
      }))

    it.effect("a version that is not supported is a 400", () =>
      Effect.gen(function*() {
        const { json, status } = yield* get("/people", { "x-pco-api-version": "2017-01-01" })
        assert.deepStrictEqual([status, json.errors[0].code], [400, "unsupported_version_error"])
      }))
  })
})

describe("facts 8: writes", () => {
  it.effect("type may be left out, and may be given", () =>
    fresh(Effect.gen(function*() {
      const attributes = { first_name: "G", last_name: "H" }
      assert.strictEqual((yield* post("/people", { data: { attributes } })).status, 201)
      assert.strictEqual((yield* post("/people", { data: { type: "Person", attributes } })).status, 201)
    })))

  it.effect("there are no idempotency keys: the same write twice writes twice", () =>
    fresh(Effect.gen(function*() {
      const once = send("POST", "/people/v2/people", {
        body: data({ first_name: "G", last_name: "H" }),
        headers: { "idempotency-key": "1" }
      })
      const [first, second] = [yield* once, yield* once]
      assert.notStrictEqual(first.json.data.id, second.json.data.id)
    })))

  it.effect("status pending is taken, and inactivated_at: null brings somebody back", () =>
    fresh(Effect.gen(function*() {
      yield* TestClock.setTime(Date.UTC(2026, 10, 20, 12))
      const statusOf = (attributes: { readonly [name: string]: unknown }) =>
        Effect.map(patch("/people/1", data(attributes)), ({ json }) => [
          json.data.attributes.status,
          json.data.attributes.inactivated_at
        ])
      assert.deepStrictEqual(yield* statusOf({ status: "inactive" }), ["inactive", "2026-11-20T12:00:00Z"])
      assert.deepStrictEqual(yield* statusOf({ inactivated_at: null }), ["active", null])
      assert.deepStrictEqual(yield* statusOf({ status: "pending" }), ["pending", null])
    })))

  it.effect("a box is unticked by deleting its datum", () =>
    fresh(Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      const definition = (yield* fake.rows("FieldDefinition"))
        .find(({ attributes }) => attributes["data_type"] === "checkboxes")
      const field = { field_definition: { type: "FieldDefinition", id: definition!.id } }
      const ticked = Effect.map(
        get(`/people/1/field_data?where[field_definition_id]=${definition!.id}`),
        ({ json }) => json.meta.total_count as number
      )
      const before = yield* ticked
      const created = yield* post("/people/1/field_data", data({ value: "A box of its own" }, field))
      assert.strictEqual(created.status, 201)
      assert.strictEqual(yield* ticked, before + 1)
      assert.strictEqual((yield* remove(`/field_data/${created.json.data.id}`)).status, 204)
      assert.strictEqual(yield* ticked, before)
    })))

  it.effect("a child that is written under somebody else's path is not found", () =>
    fresh(Effect.gen(function*() {
      const [email] = (yield* get("/people/1/emails")).json.data
      assert.strictEqual((yield* patch(`/people/2/emails/${email.id}`, data({ location: "X" }))).status, 404)
      assert.strictEqual((yield* remove(`/people/2/emails/${email.id}`)).status, 404)
    })))
})

describe("facts 9: actions", () => {
  it.effect("running a list answers 204 without a body, even to GET", () =>
    fresh(Effect.gen(function*() {
      yield* TestClock.setTime(Date.UTC(2026, 10, 20, 12))
      for (const method of ["POST", "GET"]) {
        const { status, text } = yield* send(method, "/people/v2/lists/1/run")
        assert.deepStrictEqual([status, text], [204, ""])
      }
      assert.strictEqual((yield* get("/lists/1")).json.data.attributes.refreshed_at, "2026-11-20T12:00:00Z")
    })))

  it.effect("a list is starred with POST and unstarred with DELETE", () =>
    fresh(Effect.gen(function*() {
      const starred = Effect.map(get("/lists/2"), ({ json }) => json.data.attributes.starred)
      assert.strictEqual((yield* get("/lists/2/star")).status, 404)
      assert.strictEqual((yield* post("/lists/2/star", data({}))).status, 201)
      assert.isTrue(yield* starred)
      // whoever stars it twice has starred it
      const again = yield* post("/lists/2/star", data({}))
      const { json } = yield* get("/lists/2/star")
      assert.deepStrictEqual(again.json.data, json.data)
      assert.isTrue(json.data.links.self.endsWith("/people/v2/lists/2/star"))
      assert.strictEqual((yield* remove("/lists/2/star")).status, 204)
      assert.isFalse(yield* starred)
      assert.strictEqual((yield* remove("/lists/2/star")).status, 404)
    })))

  it.effect("there is no way to put somebody on a list", () =>
    fresh(Effect.gen(function*() {
      assert.strictEqual((yield* post("/lists/1/add_to_list", data({}))).status, 404)
      assert.strictEqual((yield* post("/lists/1/people", data({}))).status, 404)
    })))
})

describe("facts 12: headers", () => {
  it.layer(church())((it) => {
    it.effect("answers may be kept by nobody, and vary", () =>
      Effect.gen(function*() {
        const { headers } = yield* get("/people/1")
        assert.strictEqual(headers["cache-control"], "max-age=0, private, must-revalidate")
        assert.strictEqual(headers["vary"], "Accept, Accept-Encoding, Origin")
        assert.strictEqual(headers["access-control-allow-origin"], "*")
        assert.strictEqual((yield* get("/shoes")).headers["cache-control"], "no-cache")
      }))
  })
})
