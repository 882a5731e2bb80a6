import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { church, get, origin, send } from "./support.ts"

const people = `${origin}/people/v2/people`

describe("facts 3: documents", () => {
  it.layer(church({ people: 120 }))((it) => {
    it.effect("a collection has links, data, included and meta", () =>
      Effect.gen(function*() {
        const { json, status } = yield* get("/people")
        assert.strictEqual(status, 200)
        assert.deepStrictEqual(Object.keys(json), ["links", "data", "included", "meta"])
        assert.deepStrictEqual(json.included, [])
        assert.strictEqual(json.meta.total_count, 120)
        assert.strictEqual(json.meta.count, 25)
        assert.deepStrictEqual(json.meta.next, { offset: 25 })
        assert.isFalse("prev" in json.meta)
        assert.deepStrictEqual(json.meta.parent, { id: "1", type: "Organization" })
      }))

    it.effect("a collection names what it honours", () =>
      Effect.gen(function*() {
        const { json } = yield* get("/people")
        assert.includeMembers(json.meta.can_order_by, ["last_name", "created_at"])
        assert.includeMembers(json.meta.can_query_by, ["id", "search_name", "status"])
        assert.includeMembers(json.meta.can_include, ["emails", "households"])
        assert.sameMembers(json.meta.can_filter, ["created_since", "admins", "organization_admins"])
      }))

    it.effect("can_include and can_filter are absent when there is nothing to name", () =>
      Effect.gen(function*() {
        const { json } = yield* get("/emails")
        assert.isFalse("can_include" in json.meta)
        assert.isFalse("can_filter" in json.meta)
      }))

    it.effect("a single read has no top-level links", () =>
      Effect.gen(function*() {
        const { json } = yield* get("/people/1")
        assert.deepStrictEqual(Object.keys(json), ["data", "included", "meta"])
        assert.deepStrictEqual(Object.keys(json.meta), ["can_include", "parent"])
      }))

    it.effect("an item of a list carries links.self, and html for a person", () =>
      Effect.gen(function*() {
        const { json } = yield* get("/people")
        assert.deepStrictEqual(json.data[0].links, {
          self: `${people}/1`,
          html: "https://people.planningcenteronline.com/people/AC1"
        })
        const emails = yield* get("/emails")
        assert.deepStrictEqual(emails.json.data[0].links, { self: `${origin}/people/v2/emails/1` })
      }))

    it.effect("a single read carries a link for each edge, null where a to-one is not set", () =>
      Effect.gen(function*() {
        const { json } = yield* get("/people/1")
        const { links } = json.data
        assert.strictEqual(links.emails, `${people}/1/emails`)
        assert.strictEqual(links.households, `${people}/1/households`)
        assert.strictEqual(links.name_prefix, null)
        assert.match(links.marital_status, /\/people\/v2\/marital_statuses\/\d+$/)
        assert.match(links.primary_campus, /\/people\/v2\/campuses\/\d+$/)
        assert.strictEqual(links.self, `${people}/1`)
      }))

    it.effect("ids are text, also those in relationships", () =>
      Effect.gen(function*() {
        const { json } = yield* get("/people/1?include=emails,primary_campus")
        assert.strictEqual(json.data.id, "1")
        assert.strictEqual(typeof json.data.relationships.emails.data[0].id, "string")
        assert.strictEqual(typeof json.data.relationships.primary_campus.data.id, "string")
      }))

    it.effect("a plain person has only primary_campus among its relationships", () =>
      Effect.gen(function*() {
        const { json } = yield* get("/people/1")
        assert.deepStrictEqual(Object.keys(json.data.relationships), ["primary_campus"])
        assert.strictEqual(json.data.relationships.primary_campus.data.type, "Campus")
      }))

    it.effect("a to-one that is not set is data: null without links", () =>
      Effect.gen(function*() {
        const { json } = yield* get("/people?where[primary_campus_id]=&per_page=1")
        assert.deepStrictEqual(json.data[0].relationships.primary_campus, { data: null })
      }))

    it.effect("an include adds its relationship with a related link", () =>
      Effect.gen(function*() {
        const { json } = yield* get("/people/1?include=emails")
        assert.deepStrictEqual(json.data.relationships.emails, {
          links: { related: `${people}/1/emails` },
          data: [{ type: "Email", id: "1" }, { type: "Email", id: "2" }]
        })
        assert.deepStrictEqual(json.included.map(({ id, type }: any) => [type, id]), [["Email", "1"], ["Email", "2"]])
      }))

    it.effect("an included to-one points at the canonical address of its target", () =>
      Effect.gen(function*() {
        const { json } = yield* get("/people/1?include=primary_campus,name_prefix")
        const { data, links } = json.data.relationships.primary_campus
        assert.strictEqual(links.related, `${origin}/people/v2/campuses/${data.id}`)
        assert.deepStrictEqual(json.data.relationships.name_prefix, { data: null })
      }))

    it.effect("included resources are shaped like items of a list", () =>
      Effect.gen(function*() {
        const { json } = yield* get("/people/1?include=households")
        assert.deepStrictEqual(Object.keys(json.included[0].links), ["self"])
      }))

    it.effect("a household always carries people and primary_contact", () =>
      Effect.gen(function*() {
        const { json } = yield* get("/households/1")
        const { people, primary_contact } = json.data.relationships
        assert.deepStrictEqual(primary_contact.data, { type: "Person", id: "1" })
        assert.deepStrictEqual(people.data.map(({ id }: any) => id), ["1", "2", "3", "4"])
        assert.strictEqual(json.data.attributes.primary_contact_id, "1")
      }))

    it.effect("a household membership names its household only in links.self", () =>
      Effect.gen(function*() {
        const { json } = yield* get("/people/1/household_memberships")
        const [membership] = json.data
        assert.deepStrictEqual(Object.keys(membership.relationships), ["person"])
        assert.strictEqual(membership.links.self, `${origin}/people/v2/households/1/household_memberships/1`)
      }))

    it.effect("field data carry customizable and field_definition", () =>
      Effect.gen(function*() {
        const { json } = yield* get("/field_data/1")
        assert.deepStrictEqual(json.data.relationships.customizable.data, { type: "Person", id: "1" })
        assert.strictEqual(json.data.relationships.field_definition.data.type, "FieldDefinition")
        assert.deepStrictEqual(json.data.attributes.file, { url: null })
      }))

    it.effect("a type without relationships has no such member", () =>
      Effect.gen(function*() {
        const { json } = yield* get("/name_prefixes/1")
        assert.deepStrictEqual(Object.keys(json.data), ["type", "id", "attributes", "links"])
      }))

    it.effect("tab_id of a field definition is a number", () =>
      Effect.gen(function*() {
        const { json } = yield* get("/field_definitions/1")
        assert.strictEqual(json.data.attributes.tab_id, 1)
      }))

    it.effect("times are UTC with whole seconds, dates are dates", () =>
      Effect.gen(function*() {
        const { json } = yield* get("/people/1")
        assert.match(json.data.attributes.created_at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
        assert.strictEqual(json.data.attributes.birthdate, "1985-12-10")
      }))

    it.effect("the parent of a nested read is the owner", () =>
      Effect.gen(function*() {
        const list = yield* get("/people/1/emails")
        assert.deepStrictEqual(list.json.meta.parent, { id: "1", type: "Person" })
        assert.strictEqual(list.json.links.self, `${people}/1/emails`)
        const member = yield* get("/people/1/emails/1")
        assert.deepStrictEqual(member.json.meta.parent, { id: "1", type: "Person" })
        assert.strictEqual(member.json.data.links.self, `${origin}/people/v2/emails/1`)
      }))

    it.effect("the organization and the person of the credential have addresses of their own", () =>
      Effect.gen(function*() {
        const organization = yield* send("GET", "/people/v2")
        assert.strictEqual(organization.json.data.type, "Organization")
        assert.strictEqual(organization.json.data.links.self, `${origin}/people/v2`)
        const me = yield* get("/me")
        assert.strictEqual(me.json.data.attributes.name, "Ada Lovelace")
        assert.strictEqual(me.json.data.links.self, `${people}/1`)
      }))

    it.effect("links begin with the origin that was asked", () =>
      Effect.gen(function*() {
        const { json } = yield* send("GET", "http://localhost:4010/people/v2/people?per_page=1")
        assert.strictEqual(json.links.next, "http://localhost:4010/people/v2/people?offset=1&per_page=1")
        assert.strictEqual(json.data[0].links.self, "http://localhost:4010/people/v2/people/1")
      }))
  })
})
