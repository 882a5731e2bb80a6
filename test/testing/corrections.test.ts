import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { FakePco } from "../../src/testing/index.ts"
import { data, fresh, get, origin, patch, post, send } from "./support.ts"

/** One request under a version of the API. */
const asOf = (version: string, path: string) =>
  send("GET", `/people/v2${path}`, { headers: { "x-pco-api-version": version } })

const rows = (type: string) => Effect.flatMap(FakePco.FakePco, (church) => church.rows(type))

const idOf = (json: { readonly data: { readonly id: string } }) => json.data.id

describe("corrections: writes", () => {
  it.effect("workflow card actions answer 201 with the card, and a list that is run answers 204", () =>
    fresh(Effect.gen(function*() {
      const [step] = yield* rows("WorkflowStep")
      const workflow = step!.relationships["workflow"] as string
      const card = yield* post(`/workflows/${workflow}/cards`, data({ person_id: "1" }))
      const path = `/people/1/workflow_cards/${idOf(card.json)}`
      const snoozed = yield* post(`${path}/snooze`, data({ duration: 3 }))
      assert.strictEqual(snoozed.status, 201)
      assert.strictEqual(snoozed.json.data.type, "WorkflowCard")
      assert.strictEqual(snoozed.json.data.attributes.stage, "snoozed")
      assert.strictEqual((yield* post("/lists/1/run", {})).status, 204)
    })))

  it.effect("a status is any string: inactive inactivates, everything else makes active", () =>
    fresh(Effect.gen(function*() {
      const inactive = yield* patch("/people/1", data({ status: "inactive" }))
      assert.strictEqual(inactive.json.data.attributes.status, "inactive")
      assert.isString(inactive.json.data.attributes.inactivated_at)
      const other = yield* patch("/people/1", data({ status: "whatever" }))
      assert.strictEqual(other.status, 200)
      assert.strictEqual(other.json.data.attributes.status, "active")
      assert.isNull(other.json.data.attributes.inactivated_at)
    })))

  it.effect("a note without a category is a 404, also where it is empty or a relationship", () =>
    fresh(Effect.gen(function*() {
      const category = (yield* rows("NoteCategory"))[0]!.id
      assert.strictEqual((yield* post("/people/1/notes", data({ note: "x" }))).status, 404)
      assert.strictEqual((yield* post("/people/1/notes", data({ note: "x", note_category_id: "" }))).status, 404)
      const related = {
        data: {
          type: "Note",
          attributes: { note: "x" },
          relationships: {
            note_category: { data: { type: "NoteCategory", id: category } }
          }
        }
      }
      assert.strictEqual((yield* post("/people/1/notes", related)).status, 404)
      assert.strictEqual((yield* post("/people/1/notes", data({ note: "x", note_category_id: category }))).status, 201)
    })))

  it.effect("ServiceTime.day is written as a number and read as a name", () =>
    fresh(Effect.gen(function*() {
      const made = yield* post("/campuses/1/service_times", data({ day: 0, start_time: 32_400 }))
      assert.strictEqual(made.status, 201)
      assert.strictEqual(made.json.data.attributes.day, "sunday")
    })))

  it.effect("Campus.latitude and longitude are strings", () =>
    fresh(Effect.gen(function*() {
      const { latitude, longitude } = (yield* get("/campuses/1")).json.data.attributes
      assert.isString(latitude)
      assert.isString(longitude)
      const changed = yield* patch("/campuses/1", data({ latitude: 33.5 }))
      assert.strictEqual(changed.json.data.attributes.latitude, "33.5")
    })))

  it.effect("household_role can be written", () =>
    fresh(Effect.gen(function*() {
      const ada = idOf((yield* post("/people", data({ first_name: "Ada", last_name: "Hopper" }))).json)
      const made = yield* post("/households/1/household_memberships", data({ person_id: ada, household_role: "adult" }))
      assert.strictEqual(made.json.data.attributes.household_role, "adult")
      const path = `/households/1/household_memberships/${idOf(made.json)}`
      const changed = yield* patch(path, data({ household_role: "child_or_dependent" }))
      assert.strictEqual(changed.json.data.attributes.household_role, "child_or_dependent")
    })))

  it.effect("workflow_categories is a collection with everything, and custom senders can be read", () =>
    fresh(Effect.gen(function*() {
      const made = yield* post("/workflow_categories", data({ name: "Care" }))
      assert.strictEqual(made.status, 201)
      const path = `/workflow_categories/${idOf(made.json)}`
      assert.strictEqual((yield* patch(path, data({ name: "Welcome" }))).json.data.attributes.name, "Welcome")
      assert.include((yield* get("/workflow_categories")).json.data.map(idOfRow), idOf(made.json))
      assert.strictEqual((yield* send("DELETE", `/people/v2${path}`)).status, 204)
      const sender = (yield* rows("CustomSender"))[0]!.id
      assert.strictEqual((yield* get(`/custom_senders/${sender}`)).json.data.type, "CustomSender")
    })))

  it.effect("marital_status_id and its like are accepted on PATCH", () =>
    fresh(Effect.gen(function*() {
      const status = (yield* rows("MaritalStatus"))[0]!.id
      assert.strictEqual((yield* patch("/people/1", data({ marital_status_id: status }))).status, 200)
      const { json } = yield* get("/people/1?include=marital_status")
      assert.strictEqual(json.data.relationships.marital_status.data.id, status)
    })))

  it.effect("a card on a workflow without steps is refused", () =>
    fresh(Effect.gen(function*() {
      const workflow = idOf((yield* post("/workflows", data({ name: "Empty" }))).json)
      assert.strictEqual((yield* post(`/workflows/${workflow}/cards`, data({ person_id: "1" }))).status, 422)
    })))

  it.effect("POST /people/v2/field_data is 403", () =>
    fresh(Effect.gen(function*() {
      const { json, status } = yield* post("/field_data", data({ field_definition_id: "1", value: "x" }))
      assert.strictEqual(status, 403)
      assert.isString(json.errors[0].meta.description)
    })))

  it.effect("a date of a custom field is read as MM/DD/YYYY; numbers, booleans and options are checked", () =>
    fresh(Effect.gen(function*() {
      const definitions = yield* rows("FieldDefinition")
      const fieldOf = (kind: string) =>
        definitions.find(({ attributes }) => attributes["data_type"] === kind && attributes["deleted_at"] === null)!.id
      const person = idOf((yield* post("/people", data({ first_name: "Ada", last_name: "Hopper" }))).json)
      const set = (field: string, value: string) =>
        post(`/people/${person}/field_data`, data({ field_definition_id: field, value }))
      assert.strictEqual((yield* set(fieldOf("date"), "no date")).status, 422)
      const made = yield* set(fieldOf("date"), "2024-02-29")
      assert.strictEqual(made.json.data.attributes.value, "02/29/2024")
      assert.strictEqual((yield* set(fieldOf("boolean"), "maybe")).status, 422)
      assert.strictEqual((yield* set(fieldOf("select"), "no such option")).status, 422)
      const number = idOf((yield* post("/tabs/1/field_definitions", data({ name: "Shoe", data_type: "number" }))).json)
      assert.strictEqual((yield* set(number, "abc")).status, 422)
      assert.strictEqual((yield* set(number, "42")).status, 201)
    })))
})

const idOfRow = ({ id }: { readonly id: string }) => id

describe("corrections: reads", () => {
  it.effect("/workflows comes newest first", () =>
    fresh(Effect.gen(function*() {
      const made = yield* post("/workflows", data({ name: "Newest" }))
      const ids = (yield* get("/workflows")).json.data.map(idOfRow)
      assert.strictEqual(ids[0], idOf(made.json))
      assert.deepStrictEqual(ids, ids.toSorted((one: string, other: string) => Number(other) - Number(one)))
    })))

  it.effect("before 2022-07-14 gender is one letter", () =>
    fresh(Effect.gen(function*() {
      yield* patch("/people/1", data({ gender: "Female" }))
      assert.strictEqual((yield* asOf("2022-07-13", "/people/1")).json.data.attributes.gender, "F")
      assert.strictEqual((yield* asOf("2022-07-14", "/people/1")).json.data.attributes.gender, "Female")
      assert.notProperty((yield* asOf("2020-01-01", "/people/1")).json.data.attributes, "school_type")
      assert.notProperty((yield* asOf("2018-08-01", "/campuses/1")).json.data.attributes, "time_zone")
    })))

  it.effect("search_phone_number is a suffix of the number and never compares e164", () =>
    fresh(Effect.gen(function*() {
      yield* post("/people/1/phone_numbers", data({ number: "555-018-7777", location: "Mobile" }))
      const found = (text: string) =>
        Effect.map(
          get(`/people?where[search_phone_number]=${encodeURIComponent(text)}`),
          ({ json }) => json.data.map(idOfRow)
        )
      assert.deepStrictEqual(yield* found("018-7777"), ["1"])
      assert.deepStrictEqual(yield* found("+15550187777"), [])
    })))

  it.effect("names are found from the first word on", () =>
    fresh(Effect.gen(function*() {
      for (const [first_name, last_name] of [["Santiago", "Gonzalez"], ["Ana Maria", "de la Cruz"]]) {
        yield* post("/people", data({ first_name, last_name }))
      }
      const found = (text: string) =>
        Effect.map(get(`/people?where[search_name]=${encodeURIComponent(text)}`), ({ json }) =>
          json.data.map(({ attributes }: any) => attributes.first_name))
      assert.deepStrictEqual(yield* found("santiag gonz"), ["Santiago"])
      assert.deepStrictEqual(yield* found("santiag    gonz"), ["Santiago"])
      assert.notInclude(yield* found("cruz"), "Ana Maria")
      assert.notInclude(yield* found("maria"), "Ana Maria")
      assert.include(yield* found("ana mar"), "Ana Maria")
    })))

  it.effect("an owner without nested rows has no key for them, and a nested linkage has no link", () =>
    fresh(Effect.gen(function*() {
      const alone = idOf((yield* post("/people", data({ first_name: "Ada", last_name: "Alone" }))).json)
      const { json } = yield* get(`/people/${alone}?include=households.people`)
      assert.notProperty(json.data.relationships, "people")
      const member = (yield* rows("HouseholdMembership"))[0]!.relationships["person"] as string
      const other = (yield* get(`/people/${member}?include=households.people`)).json.data.relationships
      assert.deepStrictEqual(other.people.links, { related: null })
      assert.isNotEmpty(other.people.data)
    })))

  it.effect("links.related stands on a relationship only where the request includes it", () =>
    fresh(Effect.gen(function*() {
      const plain = (yield* get("/households/1")).json.data.relationships
      assert.notProperty(plain.people, "links")
      assert.isArray(plain.people.data)
      const included = (yield* get("/households/1?include=people")).json.data.relationships
      assert.property(included.people.links, "related")
      const datum = (yield* get("/field_data/1?include=field_definition")).json
      assert.property(datum.data.relationships.field_definition.links, "related")
      assert.notProperty(datum.included[0].relationships.tab, "links")
    })))

  it.effect("sparse fieldsets work on nested included types", () =>
    fresh(Effect.gen(function*() {
      const owner = (yield* rows("FieldDatum"))[0]!.relationships["customizable"] as string
      const path = `/people/${owner}?include=field_data.field_definition&fields[FieldDefinition]=name`
      const { included } = (yield* get(path)).json
      const definitions = included.filter(({ type }: any) => type === "FieldDefinition")
      assert.isNotEmpty(definitions)
      for (const { attributes } of definitions) assert.deepStrictEqual(Object.keys(attributes), ["name"])
    })))

  it.effect("can_order_by and can_query_by come in the recorded order", () =>
    fresh(Effect.gen(function*() {
      const { meta } = (yield* get("/people?per_page=1")).json
      assert.deepStrictEqual(meta.can_order_by.slice(0, 5), [
        "given_name",
        "first_name",
        "nickname",
        "middle_name",
        "last_name"
      ])
      assert.notDeepEqual(meta.can_query_by, meta.can_query_by.toSorted())
    })))
})

describe("corrections: headers", () => {
  it.effect("every recorded header is sent", () =>
    fresh(Effect.gen(function*() {
      const { headers } = yield* get("/people/1")
      assert.match(headers["etag"]!, /^W\/"[0-9a-f]{32}"$/)
      assert.match(headers["x-runtime"]!, /^\d\.\d{6}$/)
      assert.match(headers["x-pco-api-processor"]!, /^ENG_/)
      for (
        const name of ["strict-transport-security", "access-control-expose-headers", "access-control-allow-headers"]
      ) {
        assert.isString(headers[name])
      }
      const again = yield* get("/people/1")
      assert.strictEqual(again.headers["etag"], headers["etag"])
      const changed = yield* patch("/people/1", data({ nickname: "Countess" }))
      assert.notStrictEqual(changed.headers["etag"], headers["etag"])
    })))

  it.effect("If-None-Match is answered with 304 where it is wanted, and with 200 otherwise", () =>
    Effect.gen(function*() {
      const ask = Effect.gen(function*() {
        const { headers } = yield* get("/people/1")
        const again = yield* send("GET", "/people/v2/people/1", { headers: { "if-none-match": headers["etag"]! } })
        return [again.status, again.text.length > 0]
      })
      assert.deepStrictEqual(yield* Effect.provide(ask, FakePco.layerHttpClient({ people: 1 })), [200, true])
      const wanted = FakePco.layerHttpClient({ people: 1, notModified: true })
      assert.deepStrictEqual(yield* Effect.provide(ask, wanted), [304, false])
    }))

  it.effect("malformed Basic credentials are a 401", () =>
    fresh(Effect.gen(function*() {
      for (const authorization of ["Basic !!!", `Basic ${btoa("no colon")}`, "Basic"]) {
        assert.strictEqual((yield* send("GET", "/people/v2/people/1", { headers: { authorization } })).status, 401)
      }
    })))

  it("a reason phrase is sent", async () => {
    const handler = await Effect.runPromise(FakePco.toWebHandler({ people: 1 }))
    const response = await handler(
      new Request(`${origin}/people/v2/people/99`, { headers: { authorization: "Bearer x" } })
    )
    assert.strictEqual(response.statusText, "Not Found")
  })

  it("an upload without a content type is typed by its bytes", async () => {
    const handler = await Effect.runPromise(FakePco.toWebHandler({ people: 1 }))
    const head = "--b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n"
    const bytes = new Uint8Array([
      ...new TextEncoder().encode(head),
      0xff,
      0xd8,
      0xff,
      0xe0,
      ...new TextEncoder().encode("\r\n--b--\r\n")
    ])
    const response = await handler(
      new Request("https://upload.planningcenteronline.com/v2/files", {
        method: "POST",
        body: bytes,
        headers: { authorization: "Bearer x", "content-type": "multipart/form-data; boundary=b" }
      })
    )
    assert.strictEqual((await response.json()).data[0].attributes.content_type, "image/jpeg")
  })

  it.effect("ids of available events are 32 hexadecimal digits", () =>
    fresh(Effect.gen(function*() {
      const { json } = yield* send("GET", "/webhooks/v2/available_events?per_page=100")
      for (const { id } of json.data) assert.match(id, /^[0-9a-f]{32}$/)
    })))
})
