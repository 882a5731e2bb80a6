import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/testing/TestClock"
import type { PcoError } from "../../src/client/PcoError.ts"
import { Person } from "../../src/products/people/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import { church, data, fresh, get, ids, patch, post, remove, send } from "./support.ts"

const fieldsOf = (effect: Effect.Effect<unknown, PcoError>) =>
  Effect.map(
    Effect.flip(effect),
    ({ reason }) => reason._tag === "Invalid" ? reason.issues.map(({ field }) => field) : []
  )

describe("FakePco.counts", () => {
  it.effect("counts by the template of the path", () =>
    fresh(Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      yield* get("/people?per_page=1")
      yield* get("/people/1")
      yield* get("/people/2")
      yield* get("/people/2/emails")
      yield* get("/people/2/emails/1")
      yield* get("/emails/1")
      yield* patch("/people/2", data({ nickname: "A" }))
      yield* get("/shoes/12/laces")
      assert.deepStrictEqual(yield* fake.counts, {
        "GET /people/v2/emails/{email_id}": 1,
        "GET /people/v2/people": 1,
        "GET /people/v2/people/{person_id}": 2,
        "GET /people/v2/people/{person_id}/emails": 1,
        "GET /people/v2/people/{person_id}/emails/{email_id}": 1,
        "GET /people/v2/shoes/{id}/laces": 1,
        "PATCH /people/v2/people/{person_id}": 1
      })
      yield* fake.reset
      assert.deepStrictEqual(yield* fake.counts, {})
    })))
})

describe("FakePco.expectRequests", () => {
  it.effect("passes by endpoint, by path, with any placeholder and for every verb", () =>
    fresh(Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      yield* get("/people/1")
      yield* get("/people/2?include=emails")
      yield* patch("/people/2", data({ nickname: "A" }))
      yield* fake.expectRequests("GET /people/v2/people/{person_id}", 2)
      yield* fake.expectRequests("get /people/v2/people/{id}", 2)
      yield* fake.expectRequests("GET /people/v2/people/2", 1)
      yield* fake.expectRequests("/people/v2/people/{id}", 3)
      yield* fake.expectRequests("/people/v2/people/2")
      yield* fake.expectRequests("GET /people/v2/people", 0)
    })))

  it.effect("fails with what was requested", () =>
    fresh(Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      const nothing = yield* Effect.flip(fake.expectRequests("GET /people/v2/people"))
      assert.strictEqual(
        nothing.message,
        "expected at least 1 request to GET /people/v2/people, and there were 0; nothing was requested at all"
      )
      yield* get("/people")
      yield* get("/people/1")
      yield* get("/people/2")
      const error = yield* Effect.flip(fake.expectRequests("GET /people/v2/people", 3))
      assert.strictEqual(error._tag, "UnexpectedRequests")
      assert.strictEqual(
        error.message,
        "expected 3 requests to GET /people/v2/people, and there was 1; this was requested:\n" +
          "  1 x GET /people/v2/people\n" +
          "  2 x GET /people/v2/people/{person_id}"
      )
    })))

  it.effect("counts what the typed client sends", () =>
    Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      yield* Person.create({ first_name: "Grace", last_name: "Hopper" })
      yield* fake.expectRequests("POST /people/v2/people", 1)
    }).pipe(Effect.provide(FakePco.layer({ people: 5 }))))
})

describe("FakePco state", () => {
  it.effect("a snapshot brings everything back, and is plain data", () =>
    fresh(Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      const before = yield* get("/people?include=emails&per_page=100")
      const saved = JSON.parse(JSON.stringify(yield* fake.snapshot))
      yield* remove("/people/3")
      yield* patch("/people/2", data({ nickname: "A" }))
      const added = (yield* post("/people", data({ first_name: "G", last_name: "H" }))).json.data.id
      assert.notDeepEqual((yield* get("/people?include=emails&per_page=100")).json, before.json)
      yield* fake.restore(saved)
      assert.deepStrictEqual((yield* get("/people?include=emails&per_page=100")).json, before.json)
      const next = (yield* post("/people", data({ first_name: "G", last_name: "H" }))).json.data.id
      assert.notStrictEqual(next, added)
    })))

  it.effect("an empty church is a snapshot as well", () =>
    fresh(Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      const { Organization } = yield* fake.snapshot
      yield* fake.restore({ Organization: Organization! })
      const { json } = yield* get("/people")
      assert.deepStrictEqual([json.data, json.meta.total_count], [[], 0])
      assert.strictEqual((yield* get("/me")).status, 404)
    })))

  it.effect("rows can be put by hand, also as no write would", () =>
    fresh(Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      const row = yield* fake.put("Email", {
        attributes: { address: "no address at all", primary: true },
        relationships: { person: "2" }
      })
      assert.include(ids(yield* get("/people/2/emails")), row.id)
      yield* fake.put("Person", { id: "2", attributes: { created_at: "1999-01-01T00:00:00Z" } })
      const { attributes } = (yield* get("/people/2")).json.data
      assert.strictEqual(attributes.created_at, "1999-01-01T00:00:00Z")
      assert.isString(attributes.first_name)
      yield* fake.remove("Person", "2")
      assert.strictEqual((yield* get(`/emails/${row.id}`)).status, 404)
    })))

  it.effect("wrong input is refused by name", () =>
    Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      assert.deepStrictEqual(yield* fieldsOf(fake.put("Shoe", {})), ["type"])
      assert.deepStrictEqual(
        yield* fieldsOf(fake.put("Email", { attributes: { size: 1 }, relationships: { person: 2 as never } })),
        ["attributes.size", "relationships.person"]
      )
      assert.deepStrictEqual(yield* fieldsOf(fake.put("Email", { id: "one" })), ["id"])
      assert.deepStrictEqual(yield* fieldsOf(fake.remove("Person", "999")), ["id"])
      assert.deepStrictEqual(
        yield* fieldsOf(fake.restore({ Shoe: [], Person: [{ id: 1 }], Email: 5 } as never)),
        [
          "snapshot.Shoe",
          "snapshot.Person[0].id",
          "snapshot.Person[0].attributes",
          "snapshot.Person[0].relationships",
          "snapshot.Email"
        ]
      )
      assert.deepStrictEqual(yield* fieldsOf(fake.merge("1", "999")), ["removeId"])
      assert.deepStrictEqual(yield* fieldsOf(fake.merge("999", "1")), ["keepId"])
      assert.deepStrictEqual(yield* fieldsOf(fake.merge("1", "1")), ["removeId"])
    }).pipe(Effect.provide(church())))
})

describe("facts 8: merges", () => {
  const people = [
    { first_name: "Ada", last_name: "Lovelace", emails: [{ address: "ada@example.com", primary: true }] },
    { first_name: "Ada", last_name: "Byron", emails: [{ address: "byron@example.com", primary: true }] },
    { first_name: "Mary", last_name: "Somerville" }
  ]

  it.effect("the id that was merged away answers 404, and what belonged to it stands with the other", () =>
    fresh(
      Effect.gen(function*() {
        const fake = yield* FakePco.FakePco
        yield* post(
          "/households",
          data({ name: "Byron" }, {
            people: [{ type: "Person", id: "1" }, { type: "Person", id: "2" }, { type: "Person", id: "3" }],
            primary_contact: { type: "Person", id: "2" }
          })
        )
        yield* fake.merge("1", "2")
        assert.strictEqual((yield* get("/people/2")).status, 404)
        const { json } = yield* get("/people/1/emails")
        assert.deepStrictEqual(
          json.data.map(({ attributes }: any) => [attributes.address, attributes.primary]),
          [["ada@example.com", true], ["byron@example.com", false]]
        )
        const household = (yield* get("/households/1?include=people")).json
        assert.deepStrictEqual(household.included.map(({ id }: any) => id), ["1", "3"])
        assert.strictEqual(household.data.attributes.member_count, 2)
        assert.strictEqual(household.data.attributes.primary_contact_id, "1")
        const lists = yield* fake.rows("List")
        assert.isFalse(lists.some(({ relationships }) => relationships["people"]?.includes("2")))
      }),
      { people }
    ))

  it.effect("person_mergers tells which id was kept, with ids that are numbers", () =>
    fresh(
      Effect.gen(function*() {
        const fake = yield* FakePco.FakePco
        yield* TestClock.setTime(Date.UTC(2026, 10, 20, 12))
        yield* fake.merge("1", "2")
        yield* TestClock.adjust("1 hour")
        yield* fake.merge("1", "3")
        const { json } = yield* get("/person_mergers?where[person_to_remove_id]=2")
        assert.strictEqual(json.meta.total_count, 1)
        assert.strictEqual(json.data[0].type, "PersonMerger")
        assert.deepStrictEqual(json.data[0].attributes, {
          created_at: "2026-11-20T12:00:00Z",
          person_to_keep_id: 1,
          person_to_remove_id: 2
        })
        assert.deepStrictEqual(ids(yield* get("/person_mergers?order=-created_at")), ["2", "1"])
        assert.deepStrictEqual(ids(yield* get("/person_mergers?where[created_at][gt]=2026-11-20T12:00:00Z")), ["2"])
        assert.strictEqual((yield* get("/person_mergers/1")).status, 200)
        assert.strictEqual((yield* post("/person_mergers", data({}))).status, 404)
      }),
      { people }
    ))

  it.effect("a person who was deleted leaves nothing there", () =>
    fresh(
      Effect.gen(function*() {
        yield* remove("/people/2")
        assert.deepStrictEqual((yield* get("/person_mergers?where[person_to_remove_id]=2")).json.data, [])
      }),
      { people }
    ))
})

describe("facts 1: who am I", () => {
  it.effect("current needs no option and no scope", () =>
    fresh(Effect.gen(function*() {
      const { json, status } = yield* send("GET", "/current/v2/me?include=organization")
      assert.strictEqual(status, 200)
      assert.deepStrictEqual(Object.keys(json.data.attributes), ["email", "first_name", "last_name"])
      assert.deepStrictEqual(json.data.relationships.organization.data, {
        type: "Organization",
        id: json.included[0].id
      })
      assert.deepStrictEqual(json.meta.can_include, ["organization"])
      const plain = yield* send("GET", "/current/v2/me")
      assert.deepStrictEqual([plain.json.included, plain.json.data.relationships], [[], undefined])
      assert.strictEqual((yield* send("POST", "/current/v2/me")).status, 404)
    })))
})
