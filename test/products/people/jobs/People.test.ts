import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { inspect } from "node:util"
import type { PcoError } from "../../../../src/index.ts"
import { FieldValues, Household, Households, People, Person } from "../../../../src/products/people/index.ts"
import { FakePco, PcoTest } from "../../../../src/testing/index.ts"
import { staleLists } from "./staleLists.ts"

/** A church of its own, where waiting takes no time. */
const fresh = <A, E, R>(effect: Effect.Effect<A, E, R>, options: FakePco.LayerOptions = {}) =>
  PcoTest.skipWaits(Effect.provide(effect, Layer.fresh(FakePco.layer({ people: 5, limit: false, ...options }))))

const church = FakePco.FakePco

const grace = {
  first_name: "Grace",
  last_name: "Hopper",
  birthdate: "1906-12-09",
  emails: [
    { address: "grace@example.com", location: "Home", primary: true },
    { address: "hopper@example.org", location: "Work" }
  ],
  phone_numbers: [{ number: "(212) 555-0100", location: "Mobile" }],
  addresses: [{ street_line_1: "1 Example Street", city: "New York", state: "NY", zip: "10001", location: "Home" }],
  household: { create: { name: "Hopper" } },
  field_values: { allergies: "Peanuts", interests: ["Music", "Prayer"] }
} as const satisfies People.Create

const written = Effect.flatMap(
  church,
  ({ counts }) =>
    Effect.map(
      counts,
      (counts) => Object.fromEntries(Object.entries(counts).filter(([endpoint]) => !endpoint.startsWith("GET")))
    )
)

const peopleCount = Effect.flatMap(church, ({ rows }) => Effect.map(rows("Person"), ({ length }) => length))

const incomplete = <R>(effect: Effect.Effect<unknown, People.CreateIncomplete | PcoError.PcoError, R>) =>
  Effect.flatMap(
    Effect.flip(effect),
    (error) => error._tag === "CreateIncomplete" ? Effect.succeed(error) : Effect.die(error)
  )

const issuesOf = (effect: ReturnType<typeof People.create>) =>
  Effect.map(Effect.flip(effect), (error) =>
    error._tag === "PcoError" && error.reason._tag === "Invalid"
      ? error.reason.issues.map(({ field }) => field)
      : [error.message])

describe("People.create", () => {
  it.effect("makes a person with everything, in one request and one for each other part", () =>
    fresh(Effect.gen(function*() {
      const { field_values, household, person } = yield* People.create(grace)
      assert.deepStrictEqual(yield* (yield* church).counts, {
        "GET /people/v2/field_definitions": 1,
        "POST /people/v2/people": 1,
        "POST /people/v2/households": 1,
        "POST /people/v2/people/{person_id}/field_data": 3
      })
      assert.deepStrictEqual(field_values, { allergies: "created", interests: "created" })
      assert.strictEqual(household?.status, "created")
      const all = yield* Person.get(person.id, { include: ["emails", "phone_numbers", "addresses", "households"] })
      assert.deepStrictEqual(all.emails.map(({ address }) => address), ["grace@example.com", "hopper@example.org"])
      assert.strictEqual(all.phone_numbers.length, 1)
      assert.strictEqual(all.addresses.length, 1)
      assert.deepStrictEqual(all.households.map(({ id, name }) => [id, name]), [[household!.household_id, "Hopper"]])
      assert.deepStrictEqual(yield* FieldValues.get(person.id), grace.field_values)
    })))

  it.effect("asks for nothing that was not wanted", () =>
    fresh(Effect.gen(function*() {
      const report = yield* People.create({ first_name: "Grace", last_name: "Hopper" })
      assert.deepStrictEqual([report.household, report.field_values], [undefined, {}])
      assert.deepStrictEqual(yield* (yield* church).counts, { "POST /people/v2/people": 1 })
    })))

  it.effect("joins a household, or makes one with others", () =>
    fresh(Effect.gen(function*() {
      const joined = yield* People.create({ ...grace, household: { join: "1" } })
      assert.deepStrictEqual(joined.household, { household_id: "1", status: "joined" })
      const members = yield* Household.get("1")
      assert.include((members.relationships.people?.data ?? []).map(({ id }) => id), joined.person.id)
      const made = yield* People.create({ ...grace, household: { create: { people: ["5"], primary_contact: "5" } } })
      const household = yield* Household.get(made.household!.household_id)
      assert.strictEqual(household.primary_contact_id, "5")
      assert.deepStrictEqual(
        household.relationships.people?.data?.map(({ id }) => id).toSorted(),
        ["5", made.person.id].toSorted()
      )
    })))

  it.effect("refuses everything that is wrong, at once and before anything is sent", () =>
    fresh(Effect.gen(function*() {
      const bad = {
        first_name: "Grace",
        grade: 13,
        birthdate: "1906-13-09",
        name: "read-only",
        emails: [{ adress: "grace@example.com" }],
        household: { create: { name: " ", people: ["me"], primary_contact: "7", role: "adult" } },
        field_values: { allergies: true, interests: ["Musik"], shoe_size: 42 }
      }
      assert.deepStrictEqual(yield* issuesOf(People.create(bad as unknown as People.Create)), [
        "grade",
        "birthdate",
        "name",
        "emails[0].adress",
        "household.create.role",
        "household.create.name",
        "household.create.people[0]",
        "household.create.primary_contact",
        "field_values.allergies",
        "field_values.interests[0]",
        "field_values.shoe_size"
      ])
      const wrong = (household: unknown) => issuesOf(People.create({ ...grace, household } as unknown as People.Create))
      assert.deepStrictEqual(yield* wrong({}), ["household"])
      assert.deepStrictEqual(yield* wrong({ join: "1", create: {} }), ["household"])
      assert.deepStrictEqual(yield* wrong({ join: "mine" }), ["household.join"])
      assert.deepStrictEqual(yield* wrong("1"), ["household"])
      assert.deepStrictEqual(yield* written, {})
    })))

  it.effect("leaves nothing where Planning Center refuses the person", () =>
    fresh(Effect.gen(function*() {
      const error = yield* Effect.flip(People.create({ ...grace, first_name: "" }))
      assert.strictEqual(error._tag, "PcoError")
      assert.strictEqual(yield* peopleCount, 5)
      assert.deepStrictEqual(yield* written, { "POST /people/v2/people": 1 })
    })))

  it.effect("uploads a file for a field", () =>
    fresh(Effect.gen(function*() {
      yield* (yield* church).put("FieldDefinition", {
        attributes: { name: "Waiver", slug: "waiver", data_type: "file", sequence: 9, deleted_at: null },
        relationships: { tab: "2" }
      })
      const waiver = { name: "waiver.txt", contentType: "text/plain", content: new TextEncoder().encode("I agree") }
      const { person } = yield* People.create({ ...grace, field_values: { waiver } })
      assert.deepInclude((yield* FieldValues.get(person.id))["waiver"], { name: "waiver.txt", file_size: 7 })

      yield* (yield* church).inject({ path: "/v2/files", status: 403 })
      const error = yield* incomplete(People.create({ ...grace, field_values: { waiver, allergies: "Nuts" } }))
      assert.deepStrictEqual(error.field_values, { allergies: "created" })
      assert.deepStrictEqual(error.failed.map(({ part }) => part), ["field_values.waiver"])
      yield* (yield* church).clearFaults
      assert.deepStrictEqual((yield* People.finish(error)).field_values, { allergies: "created", waiver: "created" })
    })))
})

describe("a person of whom a part is missing", () => {
  it.effect("is told part by part, and finished without a second person", () =>
    fresh(Effect.gen(function*() {
      yield* (yield* church).inject({ method: "POST", path: /field_data$/, nth: 1, status: 403 })
      yield* (yield* church).inject({ method: "POST", path: /households$/, status: 403 })
      const error = yield* incomplete(People.create(grace))
      assert.deepStrictEqual(error.done, ["person", "field_values.interests"])
      assert.deepStrictEqual(error.failed.map(({ error, part }) => [part, error.status]), [
        ["household", 403],
        ["field_values.allergies", 403]
      ])
      assert.deepStrictEqual(error.not_tried, [])
      assert.include(error.message, `person ${error.person_id} exists; household failed: `)
      // still not
      const again = yield* incomplete(People.finish(error))
      assert.deepStrictEqual(again.done, ["person", "field_values.interests", "field_values.allergies"])
      assert.deepStrictEqual(again.failed.map(({ part }) => part), ["household"])
      yield* (yield* church).clearFaults
      const report = yield* People.finish(again)
      assert.deepStrictEqual(report.field_values, { interests: "created", allergies: "created" })
      assert.strictEqual(report.household?.status, "created")
      assert.deepStrictEqual(yield* FieldValues.get(report.person.id), grace.field_values)
      // and once more, from the first error
      yield* (yield* church).reset
      const same = yield* People.finish(error)
      assert.strictEqual(same.household?.household_id, report.household?.household_id)
      assert.strictEqual(same.household?.status, "unchanged")
      assert.deepStrictEqual(yield* written, {})
      assert.strictEqual(yield* peopleCount, 6)
    })))

  it.effect("carries what is still to be done, and does not show it", () =>
    fresh(Effect.gen(function*() {
      yield* (yield* church).inject({ method: "POST", path: /field_data$/, status: 403 })
      const error = yield* incomplete(People.create(grace))
      for (const shown of [error.message, String(error), JSON.stringify(error), inspect(error, { depth: 20 })]) {
        assert.notInclude(shown, "Peanuts")
        assert.notInclude(shown, "Hopper")
      }
    })))

  it.effect("may be finished twice where lists do not show what was made", () =>
    fresh(staleLists(
      /\/households$/,
      Effect.gen(function*() {
        const fake = yield* church
        yield* fake.failNext({ method: "POST", path: /households$/, status: 403 })
        const error = yield* incomplete(People.create(grace))
        assert.strictEqual((yield* People.finish(error)).household?.status, "created")
        assert.strictEqual((yield* People.finish(error)).household?.status, "unchanged")
      })
    )))

  it.effect("is finished as nobody else", () =>
    fresh(Effect.gen(function*() {
      yield* (yield* church).inject({ method: "POST", path: /field_data$/, status: 403 })
      const error = yield* incomplete(People.create(grace))
      assert.deepStrictEqual(yield* issuesOf(People.finish(error, "1")), ["personId"])
      yield* Person.delete(error.person_id!)
      const gone = yield* Effect.flip(People.finish(error))
      assert.strictEqual(gone._tag === "PcoError" && gone.reason._tag, "NotFound")
    })))
})

describe("a lost answer", () => {
  it.effect("to the person: never created again, and finished once it is known who it is", () =>
    fresh(Effect.gen(function*() {
      yield* (yield* church).failNext({ method: "POST", path: "/people/v2/people", disconnect: "after" })
      const error = yield* incomplete(People.create(grace))
      assert.isUndefined(error.person_id)
      assert.deepStrictEqual(error.done, [])
      assert.deepStrictEqual(error.not_tried, ["household", "field_values.allergies", "field_values.interests"])
      assert.include(error.message, "the person may exist: look before creating it again")
      assert.deepStrictEqual(yield* written, { "POST /people/v2/people": 1 })
      assert.strictEqual(yield* peopleCount, 6)
      assert.deepStrictEqual(yield* issuesOf(People.finish(error)), ["personId"])
      const { data } = yield* Person.list({ where: { search_name_or_email: "grace@example.com" } })
      const report = yield* People.finish(error, data[0]!.id)
      assert.strictEqual(report.household?.status, "created")
      assert.deepStrictEqual(yield* FieldValues.get(report.person.id), grace.field_values)
      assert.strictEqual(yield* peopleCount, 6)
    })))

  it.effect("to the household and the fields: looked for, and not written again", () =>
    fresh(Effect.gen(function*() {
      yield* (yield* church).failNext({ method: "POST", path: /households$/, disconnect: "after" })
      yield* (yield* church).failNext({ method: "POST", path: /field_data$/, times: 3, status: 504, takesEffect: true })
      const report = yield* People.create(grace)
      assert.strictEqual(report.household?.status, "created")
      assert.deepStrictEqual(report.field_values, { allergies: "created", interests: "created" })
      assert.deepStrictEqual(yield* written, {
        "POST /people/v2/people": 1,
        "POST /people/v2/households": 1,
        "POST /people/v2/people/{person_id}/field_data": 3
      })
    })))

  it.effect("to a join: looked for, and not written again", () =>
    fresh(Effect.gen(function*() {
      yield* (yield* church).failNext({ method: "POST", path: /household_memberships$/, disconnect: "after" })
      const { household } = yield* People.create({ ...grace, household: { join: "1" } })
      assert.deepStrictEqual(household, { household_id: "1", status: "joined" })
    })))

  it.effect("to a household that was not made: a part that is missing", () =>
    fresh(Effect.gen(function*() {
      yield* (yield* church).failNext({ method: "POST", path: /households$/, disconnect: "before" })
      const error = yield* incomplete(People.create(grace))
      assert.deepStrictEqual(error.failed.map(({ error, part }) => [part, error.mayHaveTakenEffect]), [
        ["household", true]
      ])
      const report = yield* People.finish(error)
      assert.strictEqual(report.household?.status, "created")
      // who does it by hand afterwards finds it done
      const { person } = report
      const again = yield* Households.create({ people: [person.id], primary_contact: person.id })
      assert.strictEqual(again.status, "unchanged")
    })))
})

it.effect("two people at once are two people", () =>
  fresh(
    Effect.gen(function*() {
      const reports = yield* Effect.all([People.create(grace), People.create(grace)], { concurrency: "unbounded" })
      assert.strictEqual(new Set(reports.map(({ person }) => person.id)).size, 2)
      assert.strictEqual(new Set(reports.map(({ household }) => household?.household_id)).size, 2)
      for (const { person } of reports) assert.deepStrictEqual(yield* FieldValues.get(person.id), grace.field_values)
    }),
    { latency: "50 millis" }
  ))
