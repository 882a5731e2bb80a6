import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import type { Person as PersonModule } from "../../src/products/people/index.ts"
import { Household, HouseholdMembership, Person } from "../../src/products/people/index.ts"
import type * as Drift from "../../src/jsonapi/Drift.ts"

const person = (id: string, relationships: object = {}) => ({
  type: "Person",
  id,
  attributes: { first_name: `P${id}` },
  relationships
})
const email = (id: string, owner: string) => ({
  type: "Email",
  id,
  attributes: { address: `${id}@example.com` },
  relationships: { person: { data: { type: "Person", id: owner } } }
})
const answer = (data: object, included: ReadonlyArray<object>) => ({ status: 200, json: { data, included, meta: {} } })

describe("Included", () => {
  it("links by relationship, in the order of the relationship", () => {
    const people = person("1", { emails: { data: [{ type: "Email", id: "8" }, { type: "Email", id: "7" }] } })
    const { emails } = Result.getOrThrow(
      Person.get("1", { include: ["emails"] }).decode(answer(people, [email("7", "1"), email("8", "1")]))
    )
    assert.deepStrictEqual(emails.map(({ address }) => address), ["8@example.com", "7@example.com"])
  })

  it("finds a Campus that the identifier calls PrimaryCampus", () => {
    const data = person("1", { primary_campus: { data: { type: "PrimaryCampus", id: "3" } } })
    const { primary_campus } = Result.getOrThrow(
      Person.get("1", { include: ["primary_campus"] }).decode(
        answer(data, [{ type: "Campus", id: "3", attributes: { name: "North" } }])
      )
    )
    assert.strictEqual(primary_campus?.name, "North")
  })

  it("a to-one that is not set is null, a to-many without rows is empty", () => {
    const row = Result.getOrThrow(
      Person.get("1", { include: ["primary_campus", "emails", "name_suffix"] }).decode(
        answer(person("1", { primary_campus: { data: null }, emails: { data: [] } }), [])
      )
    )
    assert.isNull(row.primary_campus)
    assert.isNull(row.name_suffix)
    assert.deepStrictEqual(row.emails, [])
  })

  it("an id that was not sent is reported, not invented", () => {
    const page = Result.getOrThrow(
      Person.list({ include: ["emails"] }).decode({
        status: 200,
        json: {
          data: [person("1", { emails: { data: [{ type: "Email", id: "7" }, { type: "Email", id: "9" }] } })],
          included: [email("7", "1")]
        }
      })
    )
    assert.deepStrictEqual(page.data[0]!.emails.map(({ id }) => id), ["7"])
    assert.deepStrictEqual(page.unlinked, [{ type: "Email", id: "9" }])
  })

  it("links by the relationship back where the owner has none", () => {
    const page = Result.getOrThrow(
      Person.list({ include: ["emails"] }).decode({
        status: 200,
        json: { data: [person("1"), person("2")], included: [email("7", "2"), email("8", "1"), email("9", "2")] }
      })
    )
    assert.deepStrictEqual(page.data.map(({ emails }) => emails.map(({ id }) => id)), [["8"], ["7", "9"]])
  })

  it("a person shared by two owners is linked to both, and nested includes are linked below it", () => {
    const household = (id: string, members: ReadonlyArray<string>) => ({
      type: "Household",
      id,
      attributes: { name: `H${id}` },
      relationships: { people: { data: members.map((member) => ({ type: "Person", id: member })) } }
    })
    const page = Result.getOrThrow(
      Household.list({ include: ["people.emails"] }).decode({
        status: 200,
        json: {
          data: [household("1", ["1", "2"]), household("2", ["2"])],
          included: [person("1"), person("2"), email("7", "2")]
        }
      })
    )
    const ids = page.data.map(({ people }) => people.map(({ emails, id }) => [id, emails.map((found) => found.id)]))
    assert.deepStrictEqual(ids, [[["1", []], ["2", ["7"]]], [["2", ["7"]]]])
  })

  it("a nested linkage that stands on the first owner goes to the only resource in between", () => {
    const row = Result.getOrThrow(
      Person.get("1", { include: ["primary_campus.service_times"] }).decode(
        answer(
          person("1", {
            primary_campus: { data: { type: "PrimaryCampus", id: "3" } },
            service_times: { data: [{ type: "ServiceTime", id: "5" }] }
          }),
          [{ type: "Campus", id: "3", attributes: { name: "North" } }, {
            type: "ServiceTime",
            id: "5",
            attributes: { day: "sunday" }
          }]
        )
      )
    )
    assert.deepStrictEqual(row.primary_campus?.service_times.map(({ id }) => id), ["5"])
  })

  it("links by a to-many that points back", () => {
    const row = Result.getOrThrow(
      Household.get("1", { include: ["people.households"] }).decode(
        answer(
          {
            type: "Household",
            id: "1",
            relationships: { people: { data: [{ type: "Person", id: "1" }, { type: "Person", id: "2" }] } }
          },
          [
            person("1"),
            person("2"),
            {
              type: "Household",
              id: "9",
              attributes: {},
              relationships: { people: { data: [{ type: "Person", id: "2" }] } }
            }
          ]
        )
      )
    )
    assert.deepStrictEqual(row.people.map(({ households }) => households.map(({ id }) => id)), [[], ["9"]])
  })

  it("what was sent and belongs to nobody for certain is an issue, not an empty include", () => {
    const household = {
      type: "Household",
      id: "1",
      relationships: { people: { data: [{ type: "Person", id: "1" }, { type: "Person", id: "2" }] } }
    }
    const nameless = { type: "Email", id: "7", attributes: { address: "a@example.com" } }
    const result = Household.get("1", { include: ["people.emails"] }).decode(
      answer(household, [person("1"), person("2"), nameless])
    )
    assert.deepStrictEqual(Result.isFailure(result) && result.failure, {
      field: "included[0].relationships.emails",
      problem: "is missing",
      expected: "the linkage of Email"
    })
  })

  it("an owner without nested rows has no key for them, and that is an empty include", () => {
    const household = (id: string, people: ReadonlyArray<string>, emails?: ReadonlyArray<string>) => ({
      type: "Household",
      id,
      attributes: {},
      relationships: {
        people: { data: people.map((id) => ({ type: "Person", id })) },
        ...(emails === undefined
          ? undefined
          : { emails: { links: { related: null }, data: emails.map((id) => ({ type: "Email", id })) } })
      }
    })
    const { data } = Result.getOrThrow(
      Household.list({ include: ["people.emails"] }).decode(
        answer(
          [household("1", ["1"], ["7"]), household("2", ["2", "3"])],
          [person("1"), person("2"), person("3"), { type: "Email", id: "7", attributes: {} }]
        )
      )
    )
    assert.deepStrictEqual(data.map(({ people }) => people.map(({ emails }) => emails.map(({ id }) => id))), [
      [["7"]],
      [[], []]
    ])
  })

  it("rows that nothing links belong to the one resource that was read", () => {
    const loose = (id: string) => ({ type: "Email", id, attributes: { address: `${id}@example.com` } })
    const row = Result.getOrThrow(
      Person.get("1", { include: ["emails"] }).decode(answer(person("1"), [loose("8"), loose("9")]))
    )
    assert.deepStrictEqual(row.emails.map(({ id }) => id), ["8", "9"])
    const page = Result.getOrThrow(
      Person.list({ include: ["emails"] }).decode({
        status: 200,
        json: { data: [person("1"), person("2")], included: [loose("8")] }
      })
    )
    assert.deepStrictEqual(page.data.map(({ emails }) => emails.length), [0, 0], "it is not known whose")
  })

  it("attributes that were not sent are null, those that are not known survive", () => {
    const row = Result.getOrThrow(
      Person.get("1").decode(answer({ type: "Person", id: 1, attributes: { first_name: "Ada", shoe_size: 38 } }, []))
    )
    assert.strictEqual(row.id, "1")
    assert.isNull(row.last_name)
    assert.isNull(row.birthdate)
    assert.strictEqual((row as PersonModule.Person & { readonly shoe_size?: unknown }).shoe_size, 38)
  })

  it("a fieldset leaves the rest out", () => {
    const row = Result.getOrThrow(
      Person.get("1", { fields: { Person: ["first_name"] } }).decode(
        answer({ type: "Person", id: "1", attributes: { first_name: "Ada" } }, [])
      )
    )
    assert.deepStrictEqual(Object.keys(row).toSorted(), ["first_name", "id", "links", "relationships", "type"])
  })

  it.each<[string, unknown, Drift.Problem]>([
    ["first_name", 7, "kind"],
    ["first_name", {}, "kind"],
    ["grade", "3", "kind"],
    ["child", "true", "kind"],
    ["birthdate", "10/12/1815", "kind"],
    ["birthdate", "1815-02-30", "kind"],
    ["created_at", "yesterday", "kind"],
    ["created_at", "2026-02-30T10:00:00Z", "kind"],
    ["created_at", 5, "kind"],
    ["status", "visiting", "value"]
  ])("%s that is %o is kept as it came, and told once", (name, value, problem) => {
    const found: Array<Drift.Drift> = []
    const odd = (id: string) => ({ type: "Person", id, attributes: { [name]: value } })
    const { data } = Result.getOrThrow(
      Person.list({ fields: { Person: ["first_name"] } }).decode({
        status: 200,
        json: { data: [person("1"), odd("2"), odd("3")] }
      }, { parameters: {}, query: [["fields[Person]", "first_name"]], onDrift: (one) => found.push(one) })
    )
    assert.deepStrictEqual((data[1] as unknown as Record<string, unknown>)[name], value)
    assert.deepStrictEqual(found.map(({ field, problem }) => [field, problem]), [[name, problem]])
    assert.strictEqual((found[0] as unknown as { path: string }).path, `data[1].attributes.${name}`)
    if (typeof value === "string" && value !== "true") assert.notInclude(JSON.stringify(found), value)
  })

  it("a type that is no vertex, an id that is no number and a to-many that is null are kept as they came", () => {
    const found: Array<Drift.Drift> = []
    const { data } = Result.getOrThrow(
      Household.list({ fields: { Household: ["name"] } }).decode({
        status: 200,
        json: { data: [{ type: "Family", id: "h-1", attributes: {}, relationships: { people: { data: null } } }] }
      }, {
        parameters: {},
        query: [["fields[Household]", "name"], ["fields[Family]", "name"]],
        onDrift: (one) => found.push(one)
      })
    )
    assert.deepStrictEqual(found.map(({ field, problem }) => [field, problem]), [
      ["type", "type"],
      ["id", "id"],
      ["relationships.people", "linkage"]
    ])
    assert.strictEqual(data[0]!.type, "Family" as never)
    assert.strictEqual(data[0]!.id, "h-1")
    assert.deepStrictEqual(data[0]!.relationships.people, { data: null } as never)
  })

  it("a resource of another type is reported", () => {
    const result = Person.get("1").decode(answer({ type: "Household", id: "1" }, []))
    assert.deepStrictEqual(Result.isFailure(result) && result.failure, {
      field: "data.type",
      problem: "is \"Household\"",
      expected: "\"Person\""
    })
  })

  it("the membership of a household names it in its links alone", () => {
    const links = { self: "https://api.planningcenteronline.com/people/v2/households/4/household_memberships/1" }
    const page = Result.getOrThrow(
      Household.household_memberships.list("4").decode({
        status: 200,
        json: { data: [{ type: "HouseholdMembership", id: "1", attributes: { pending: false }, links }] }
      })
    )
    assert.strictEqual(page.data[0]!.links["self"], links.self)
    assert.strictEqual(HouseholdMembership.descriptor.permits.list, false)
  })
})
