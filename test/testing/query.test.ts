import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { church, get, ids, values } from "./support.ts"

const people = [
  { first_name: "Ada", last_name: "Lovelace", birthdate: "1985-12-10", grade: null, nickname: "Countess" },
  { first_name: "Émile", last_name: "Ångström", birthdate: "2012-05-01", child: true, grade: 8, membership: "Member" },
  {
    first_name: "Grace",
    last_name: "Hopper",
    given_name: "Amazing",
    middle_name: "Brewster",
    grade: 3,
    membership: "member"
  },
  { first_name: "Mary Ann", last_name: "Young", grade: -1, birthdate: "2022-02-28", status: "pending" },
  { first_name: "zoe", last_name: "hopper", grade: 12, remote_id: 77, status: "inactive" }
] as const

describe("facts 5: where", () => {
  it.layer(church({ people }))((it) => {
    it.effect("compares text without case", () =>
      Effect.gen(function*() {
        assert.deepStrictEqual(ids(yield* get("/people?where[last_name]=HOPPER")), ["3", "5"])
      }))

    it.effect("% at either end is a wildcard", () =>
      Effect.gen(function*() {
        assert.deepStrictEqual(ids(yield* get("/people?where[last_name]=hop%25")), ["3", "5"])
        assert.deepStrictEqual(ids(yield* get("/people?where[last_name]=%25LACE")), ["1"])
        assert.deepStrictEqual(ids(yield* get("/people?where[last_name]=%25o%25")), ["1", "3", "4", "5"])
        assert.deepStrictEqual(ids(yield* get("/people?where[last_name]=opp")), [])
      }))

    it.effect("several conditions must all hold", () =>
      Effect.gen(function*() {
        assert.deepStrictEqual(ids(yield* get("/people?where[last_name]=hopper&where[first_name]=Zoe")), ["5"])
      }))

    it.effect("an empty value matches what is not set", () =>
      Effect.gen(function*() {
        assert.deepStrictEqual(ids(yield* get("/people?where[grade]=")), ["1"])
        assert.deepStrictEqual(ids(yield* get("/people?where[remote_id]=")), ["1", "2", "3", "4"])
      }))

    it.effect("ranges of dates are combinable", () =>
      Effect.gen(function*() {
        const between = yield* get("/people?where[birthdate][gte]=1985-12-10&where[birthdate][lt]=2022-02-28")
        assert.deepStrictEqual(ids(between), ["1", "2"])
        assert.deepStrictEqual(ids(yield* get("/people?where[birthdate][gt]=2012-05-01")), ["4"])
        assert.deepStrictEqual(ids(yield* get("/people?where[birthdate][lte]=2012-05-01")), ["1", "2"])
      }))

    it.effect("a bare date matches all of that day", () =>
      Effect.gen(function*() {
        assert.strictEqual(ids(yield* get("/people?where[created_at]=2026-11-01")).length, 5)
        assert.strictEqual(ids(yield* get("/people?where[created_at]=2026-11-01T00:00:00Z")).length, 5)
        assert.strictEqual(ids(yield* get("/people?where[created_at]=2026-11-01T00:00:01Z")).length, 0)
        assert.strictEqual(ids(yield* get("/people?where[created_at]=2026-10-31")).length, 0)
      }))

    it.effect("a value that cannot be read gives no rows", () =>
      Effect.gen(function*() {
        const { json, status } = yield* get("/people?where[grade]=abc")
        assert.strictEqual(status, 200)
        assert.strictEqual(json.meta.total_count, 0)
        assert.strictEqual(ids(yield* get("/people?where[birthdate]=soon")).length, 0)
        assert.strictEqual(ids(yield* get("/people?where[child]=maybe")).length, 0)
      }))

    it.effect("numbers and truth values are compared as such", () =>
      Effect.gen(function*() {
        assert.deepStrictEqual(ids(yield* get("/people?where[grade]=-1")), ["4"])
        assert.deepStrictEqual(ids(yield* get("/people?where[child]=true")), ["2"])
      }))

    it.effect("an unknown key is ignored: all rows come", () =>
      Effect.gen(function*() {
        const { json, status } = yield* get("/people?where[shoe_size]=44&where[constructor]=x")
        assert.strictEqual(status, 200)
        assert.strictEqual(json.meta.total_count, 5)
      }))

    it.effect("a documented nested filter is ignored", () =>
      Effect.gen(function*() {
        const { json } = yield* get("/people?where[emails][address]=nobody@example.com")
        assert.strictEqual(json.meta.total_count, 5)
      }))

    it.effect("where[id] takes a list on people", () =>
      Effect.gen(function*() {
        assert.deepStrictEqual(ids(yield* get("/people?where[id]=5,1,99,x")), ["1", "5"])
      }))

    it.effect("where[id] is ignored where it cannot be queried", () =>
      Effect.gen(function*() {
        const { json } = yield* get("/field_definitions?where[id]=2")
        assert.isAbove(json.meta.total_count, 1)
      }))

    it.effect("addresses ignore where[created_at]", () =>
      Effect.gen(function*() {
        const { status } = yield* get("/addresses?where[created_at][gt]=2100-01-01")
        assert.strictEqual(status, 200)
      }))
  })
})

describe("facts 5: order", () => {
  it.layer(church({ people }))((it) => {
    it.effect("text is compared without case and marks, ties by ascending id", () =>
      Effect.gen(function*() {
        const page = yield* get("/people?order=last_name")
        assert.deepStrictEqual(values(page, "last_name"), ["Ångström", "Hopper", "hopper", "Lovelace", "Young"])
        assert.deepStrictEqual(ids(page), ["2", "3", "5", "1", "4"])
      }))

    it.effect("a minus turns it around, ties still by ascending id", () =>
      Effect.gen(function*() {
        assert.deepStrictEqual(ids(yield* get("/people?order=-last_name")), ["4", "1", "3", "5", "2"])
      }))

    it.effect("what is not set comes first, and last when turned around", () =>
      Effect.gen(function*() {
        assert.deepStrictEqual(ids(yield* get("/people?order=grade")), ["1", "4", "3", "2", "5"])
        assert.deepStrictEqual(ids(yield* get("/people?order=-grade")), ["5", "2", "3", "4", "1"])
      }))

    it.effect("several keys, unknown ones dropped", () =>
      Effect.gen(function*() {
        assert.deepStrictEqual(ids(yield* get("/people?order=shoe_size,last_name,-first_name")), [
          "2",
          "5",
          "3",
          "1",
          "4"
        ])
        assert.deepStrictEqual(ids(yield* get("/people?order=shoe_size")), ["1", "2", "3", "4", "5"])
      }))
  })
})

describe("facts 5: searches for people", () => {
  it.layer(church({
    people: [
      {
        ...people[0],
        emails: [{ address: "ada@analytical.example.org" }],
        phone_numbers: [{ number: "(217) 555-0142" }]
      },
      ...people.slice(1)
    ]
  }))((it) => {
    const found = (name: string, value: string) =>
      Effect.map(get(`/people?where[${name}]=${encodeURIComponent(value)}`), ids)

    it.effect("search_name finds words from the first one of a name on, each by its beginning", () =>
      Effect.gen(function*() {
        assert.deepStrictEqual(yield* found("search_name", "love"), ["1"])
        assert.deepStrictEqual(yield* found("search_name", "ADA LOVE"), ["1"])
        assert.deepStrictEqual(yield* found("search_name", "ann y"), [])
        assert.deepStrictEqual(yield* found("search_name", "mary  ann y"), ["4"])
        assert.deepStrictEqual(yield* found("search_name", "ovelace"), [])
      }))

    it.effect("search_name knows nickname and given name, and no middle name", () =>
      Effect.gen(function*() {
        assert.deepStrictEqual(yield* found("search_name", "countess"), ["1"])
        assert.deepStrictEqual(yield* found("search_name", "amaz"), ["3"])
        assert.deepStrictEqual(yield* found("search_name", "brewster"), [])
      }))

    it.effect("search_name with nickname and last name finds nobody", () =>
      Effect.gen(function*() {
        assert.deepStrictEqual(yield* found("search_name", "countess lovelace"), [])
      }))

    it.effect("search_name_or_email finds parts of emails, and of names by a single word", () =>
      Effect.gen(function*() {
        assert.deepStrictEqual(yield* found("search_name_or_email", "analytical"), ["1"])
        assert.deepStrictEqual(yield* found("search_name_or_email", "ovelac"), ["1"])
        assert.deepStrictEqual(yield* found("search_name_or_email", "da love"), [])
      }))

    it.effect("search_phone_number compares the last digits", () =>
      Effect.gen(function*() {
        assert.deepStrictEqual(yield* found("search_phone_number", "555-0142"), ["1"])
        assert.deepStrictEqual(yield* found("search_phone_number", "0143"), [])
        assert.deepStrictEqual(yield* found("search_phone_number", "no digits"), [])
      }))

    it.effect("search_phone_number_e164 compares all digits", () =>
      Effect.gen(function*() {
        assert.deepStrictEqual(yield* found("search_phone_number_e164", "+12175550142"), ["1"])
        assert.deepStrictEqual(yield* found("search_phone_number_e164", "5550142"), [])
      }))

    it.effect("search_name_or_email_or_phone_number is all of them", () =>
      Effect.gen(function*() {
        for (const needle of ["ada", "analytical", "5550142"]) {
          assert.deepStrictEqual(yield* found("search_name_or_email_or_phone_number", needle), ["1"])
        }
      }))
  })
})

describe("facts 5: include, fields, filter", () => {
  it.layer(church())((it) => {
    it.effect("a nested include is named on the first owner, and its rows are sent", () =>
      Effect.gen(function*() {
        const { json } = yield* get("/people/1?include=households.people")
        const { households, people } = json.data.relationships
        assert.deepStrictEqual(households.data, [{ type: "Household", id: "1" }])
        assert.deepStrictEqual(people.data.map(({ id }: any) => id), ["1", "2", "3", "4"])
        assert.deepStrictEqual(
          json.included.map(({ id, type }: any) => `${type}:${id}`),
          ["Household:1", "Person:1", "Person:2", "Person:3", "Person:4"]
        )
      }))

    it.effect("nested linkage is concatenated with its duplicates, the rows are sent once", () =>
      Effect.gen(function*() {
        const { json } = yield* get("/households/1?include=people&fields[Household]=people")
        assert.strictEqual(json.included.length, 4)
        const nested = yield* get("/campuses/1?include=lists,service_times")
        assert.isAbove(nested.json.included.length, 1)
        const tabs = yield* get("/people/1?include=field_data.tab")
        assert.deepStrictEqual(tabs.json.data.relationships.tab.data, [{ type: "Tab", id: "1" }, {
          type: "Tab",
          id: "1"
        }])
        assert.strictEqual(tabs.json.included.filter(({ type }: any) => type === "Tab").length, 1)
      }))

    it.effect("duplicates and unknown names in include are harmless", () =>
      Effect.gen(function*() {
        const { json, status } = yield* get("/people/1?include=emails,emails,shoes,emails.laces,constructor")
        assert.strictEqual(status, 200)
        assert.strictEqual(json.included.length, 2)
      }))

    it.effect("fields cover attributes and relationships, links stay", () =>
      Effect.gen(function*() {
        const { json } = yield* get("/people/1?fields[Person]=first_name,primary_campus&include=emails")
        assert.deepStrictEqual(json.data.attributes, { first_name: "Ada" })
        assert.deepStrictEqual(Object.keys(json.data.relationships), ["primary_campus"])
        assert.strictEqual(json.included.length, 2)
        assert.isDefined(json.data.links.emails)
      }))

    it.effect("fields that name no relationship take the member away", () =>
      Effect.gen(function*() {
        const { json } = yield* get("/people?fields[Person]=name&per_page=1")
        assert.isFalse("relationships" in json.data[0])
      }))

    it.effect("an unknown field selects nothing", () =>
      Effect.gen(function*() {
        const { json } = yield* get("/people/1?fields[Person]=shoe_size")
        assert.deepStrictEqual(json.data.attributes, {})
      }))

    it.effect("fields of an included type work too", () =>
      Effect.gen(function*() {
        const { json } = yield* get("/people/1?include=emails&fields[Email]=address")
        assert.deepStrictEqual(json.included[0].attributes, { address: "ada.lovelace@example.com" })
        assert.isFalse("relationships" in json.included[0])
      }))

    it.effect("some attributes come only when fields names them", () =>
      Effect.gen(function*() {
        const plain = yield* get("/people/1")
        assert.isFalse("mfa_configured" in plain.json.data.attributes)
        const asked = yield* get("/people/1?fields[Person]=mfa_configured,primary_email_address")
        assert.deepStrictEqual(asked.json.data.attributes, {
          mfa_configured: false,
          primary_email_address: "ada.lovelace@example.com"
        })
      }))

    it.effect("filter=created_since goes with time", () =>
      Effect.gen(function*() {
        const since = yield* get("/people?filter=created_since&time=2022-01-01T00:00:00Z&per_page=100")
        assert.isAbove(since.json.data.length, 0)
        assert.isTrue(values(since, "created_at").every((at) => String(at) >= "2022-01-01T00:00:00Z"))
        const without = yield* get("/people?filter=created_since")
        assert.strictEqual(without.status, 400)
        assert.strictEqual(without.json.errors[0].code, "missing_parameter")
        assert.deepStrictEqual(without.json.errors[0].meta, { param: "time" })
      }))

    it.effect("filter=organization_admins names few, an unknown filter nobody", () =>
      Effect.gen(function*() {
        assert.deepStrictEqual(ids(yield* get("/people?filter=organization_admins")), ["1"])
        const unknown = yield* get("/people?filter=astronauts")
        assert.strictEqual(unknown.json.meta.total_count, 60)
      }))

    it.effect("deleted field definitions come back with a filter", () =>
      Effect.gen(function*() {
        const usual = yield* get("/field_definitions")
        const all = yield* get("/field_definitions?filter=include_deleted")
        assert.strictEqual(all.json.meta.total_count, usual.json.meta.total_count + 1)
        const tab = yield* get("/tabs/2/field_definitions?filter=with_deleted")
        assert.includeMembers([...values(tab, "name")], ["Old notes"])
      }))

    it.effect("an edge is queried and ordered like a collection", () =>
      Effect.gen(function*() {
        assert.deepStrictEqual(ids(yield* get("/people/1/emails?order=-address")), ["2", "1"])
        assert.deepStrictEqual(ids(yield* get("/people/1/emails?where[location]=work")), ["2"])
      }))
  })
})
