import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as TestClock from "effect/testing/TestClock"
import type { PcoClient, PcoError } from "../../../../src/index.ts"
import { Household, Households } from "../../../../src/products/people/index.ts"
import { FakePco, PcoTest } from "../../../../src/testing/index.ts"
import { staleLists } from "./staleLists.ts"

/** A church of its own, where waiting takes no time. */
const fresh = <A, E, R>(effect: Effect.Effect<A, E, R>, options: FakePco.LayerOptions = {}) =>
  PcoTest.skipWaits(Effect.provide(effect, Layer.fresh(FakePco.layer({ people: 60, limit: false, ...options }))))

const couple = { name: "Two", people: ["50", "51"], primary_contact: "51" }

const written = Effect.flatMap(
  FakePco.FakePco,
  ({ requests }) =>
    Effect.map(
      requests,
      (all) => all.filter(({ method }) => method !== "GET").map(({ method, path }) => `${method} ${path}`)
    )
)

const rowsOf = (type: string) =>
  Effect.flatMap(FakePco.FakePco, ({ rows }) => Effect.map(rows(type), ({ length }) => length))

const membersOf = (id: string) =>
  Effect.map(
    Household.get(id),
    ({ relationships }) => (relationships.people?.data ?? []).map(({ id }) => id).toSorted()
  )

const issuesOf = (effect: Effect.Effect<unknown, PcoError.PcoError, PcoClient.PcoClient>) =>
  Effect.map(
    Effect.flip(effect),
    ({ reason }) =>
      reason._tag === "Invalid" ? reason.issues.map(({ field, problem }) => `${field} ${problem}`) : [reason._tag]
  )

describe("Households.create", () => {
  it.effect("creates once, whatever the order of the people", () =>
    fresh(Effect.gen(function*() {
      const first = yield* Households.create(couple)
      assert.strictEqual(first.status, "created")
      assert.deepStrictEqual(yield* membersOf(first.household.id), ["50", "51"])
      const again = yield* Households.create({ ...couple, people: ["51", "50", "51"], name: "Another name" })
      assert.strictEqual(again.status, "unchanged")
      assert.strictEqual(again.household.id, first.household.id)
      assert.deepStrictEqual(yield* written, ["POST /people/v2/households"])
      // others, or another primary contact, is another household
      assert.strictEqual((yield* Households.create({ ...couple, primary_contact: "50" })).status, "created")
      assert.strictEqual((yield* Households.create({ ...couple, people: ["50", "51", "52"] })).status, "created")
    })))

  it.effect("two at once make one household", () =>
    fresh(
      Effect.gen(function*() {
        const before = yield* rowsOf("Household")
        const reports = yield* Effect.all([Households.create(couple), Households.create(couple)], {
          concurrency: "unbounded"
        })
        assert.deepStrictEqual(reports.map(({ status }) => status), ["created", "unchanged"])
        assert.strictEqual(reports[0].household.id, reports[1].household.id)
        assert.strictEqual(yield* rowsOf("Household"), before + 1)
      }),
      { latency: "1 second" }
    ))

  it.effect("all pages of the households of the primary contact are looked at", () =>
    fresh(Effect.gen(function*() {
      for (let index = 0; index < 101; index++) {
        yield* Household.create({ name: `${index}`, people: ["51", "1"], primary_contact: "51" })
      }
      yield* Household.create({ name: "Two", people: ["50", "51"], primary_contact: "51" })
      assert.strictEqual((yield* Households.create(couple)).status, "unchanged")
    })))

  it.effect("a lost answer makes no second household", () =>
    fresh(Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      const before = yield* rowsOf("Household")
      yield* fake.failNext({ method: "POST", disconnect: "after" })
      const { household, status } = yield* Households.create(couple)
      assert.strictEqual(status, "created")
      assert.deepStrictEqual(yield* membersOf(household.id), ["50", "51"])
      assert.strictEqual(yield* rowsOf("Household"), before + 1)
      assert.strictEqual((yield* written).length, 1)
    })))

  it.effect("a write that failed is looked for and not made again; a later call makes it", () =>
    fresh(Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      yield* fake.failNext({ method: "POST", status: 500 })
      const error = yield* Effect.flip(Households.create(couple))
      assert.strictEqual(error.reason._tag, "ServerError")
      assert.isTrue(error.mayHaveTakenEffect)
      assert.strictEqual((yield* written).length, 1)
      assert.strictEqual((yield* Households.create(couple)).status, "created")
    })))

  it.effect("creates once where lists do not show it for minutes, and again when it is gone", () =>
    fresh(staleLists(
      /\/households$/,
      Effect.gen(function*() {
        const before = yield* rowsOf("Household")
        const { household } = yield* Households.create(couple)
        const again = yield* Households.create({ ...couple, people: ["51", "50"] })
        assert.deepStrictEqual([again.status, again.household.id], ["unchanged", household.id])
        assert.strictEqual(yield* rowsOf("Household"), before + 1)
        yield* Household.delete(household.id)
        assert.strictEqual((yield* Households.create(couple)).status, "created")
      })
    )))

  it.effect("forgets after ten minutes", () =>
    Effect.gen(function*() {
      yield* Households.create(couple)
      yield* TestClock.adjust("11 minutes")
      assert.strictEqual((yield* Households.create(couple)).status, "created")
    }).pipe(
      (effect) => staleLists(/\/households$/, effect),
      Effect.provide(Layer.fresh(FakePco.layer({ people: 60, limit: false })))
    ))

  it.effect("wrong input is refused before anything is sent", () =>
    fresh(Effect.gen(function*() {
      assert.deepStrictEqual(yield* issuesOf(Households.create({ people: [], primary_contact: "1" })), [
        "people is empty"
      ])
      assert.deepStrictEqual(yield* issuesOf(Households.create({ ...couple, primary_contact: "1" })), [
        "primary_contact \"1\" is not of the household"
      ])
      assert.deepStrictEqual(yield* issuesOf(Households.create({ ...couple, people: ["x", "51"] })), [
        "people[0] is \"x\""
      ])
      assert.deepStrictEqual(yield* issuesOf(Households.create({ ...couple, name: " ", rolls: {} } as never)), [
        "rolls is no option",
        "name is blank"
      ])
      assert.deepStrictEqual(yield* (yield* FakePco.FakePco).requests, [])
    })))
})

describe("Households.join", () => {
  it.effect("joins once, and moves only what is asked for", () =>
    fresh(Effect.gen(function*() {
      const statuses = []
      for (const options of [{}, {}, { pending: false }, { pending: true }, {}]) {
        statuses.push((yield* Households.join("1", "50", options)).status)
      }
      assert.deepStrictEqual(statuses, ["joined", "unchanged", "unchanged", "updated", "unchanged"])
      assert.include(yield* membersOf("1"), "50")
    })))

  it.effect("two at once make one membership", () =>
    fresh(
      Effect.gen(function*() {
        const reports = yield* Effect.all([Households.join("1", "50"), Households.join("1", "50")], {
          concurrency: "unbounded"
        })
        assert.deepStrictEqual(reports.map(({ status }) => status), ["joined", "unchanged"])
        assert.strictEqual((yield* written).length, 1)
      }),
      { latency: "1 second" }
    ))

  it.effect("somebody who was joined by another process meanwhile is in it", () =>
    fresh(Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      yield* Household.household_memberships.create("1", { person: "50" })
      // what a read that lags behind shows
      yield* fake.failNext({
        method: "GET",
        status: 200,
        headers: { "content-type": "application/vnd.api+json" },
        body: JSON.stringify({ data: [], included: [], links: {}, meta: {} })
      })
      const { membership, status } = yield* Households.join("1", "50")
      assert.strictEqual(status, "unchanged")
      assert.strictEqual(membership.relationships.person?.data?.id, "50")
    })))

  it.effect("a lost answer is looked for", () =>
    fresh(Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      yield* fake.failNext({ method: "POST", status: 504, takesEffect: true })
      assert.strictEqual((yield* Households.join("1", "50")).status, "joined")
      yield* fake.failNext({ method: "PATCH", status: 504, takesEffect: true })
      assert.strictEqual((yield* Households.join("1", "50", { pending: true })).status, "updated")
      assert.strictEqual((yield* written).length, 2)
    })))

  it.effect("joins once and leaves again where lists do not show it for minutes", () =>
    fresh(staleLists(
      /\/household_memberships$/,
      Effect.gen(function*() {
        assert.strictEqual((yield* Households.join("1", "50")).status, "joined")
        assert.strictEqual((yield* Households.join("1", "50")).status, "unchanged")
        assert.strictEqual((yield* Households.setPrimaryContact("1", "50")).status, "updated")
        assert.strictEqual((yield* Households.leave("1", "50", { primary_contact: "1" })).status, "left")
        assert.notInclude(yield* membersOf("1"), "50")
      })
    )))

  it.effect("an unknown household or person is refused by Planning Center", () =>
    fresh(Effect.gen(function*() {
      assert.deepStrictEqual(yield* issuesOf(Households.join("999999", "50")), ["NotFound"])
      assert.isAbove((yield* issuesOf(Households.join("1", "999999"))).length, 0)
      assert.deepStrictEqual(yield* issuesOf(Households.join("", "50", { pending: 1 } as never)), [
        "household_id is \"\"",
        "pending is 1"
      ])
    })))
})

describe("Households.leave", () => {
  it.effect("takes somebody out once", () =>
    fresh(Effect.gen(function*() {
      assert.deepStrictEqual(yield* Households.leave("1", "2"), { status: "left", household_id: "1" })
      assert.deepStrictEqual(yield* Households.leave("1", "2"), { status: "unchanged", household_id: "1" })
      assert.notInclude(yield* membersOf("1"), "2")
    })))

  it.effect("the primary contact names another member first", () =>
    fresh(Effect.gen(function*() {
      assert.deepStrictEqual(yield* issuesOf(Households.leave("1", "1")), [
        "primary_contact is missing, and the primary contact leaves"
      ])
      assert.deepStrictEqual(yield* issuesOf(Households.leave("1", "1", { primary_contact: "50" })), [
        "primary_contact \"50\" is not of the household"
      ])
      assert.deepStrictEqual(yield* issuesOf(Households.leave("1", "1", { primary_contact: "1" })), [
        "primary_contact \"1\" is not of the household"
      ])
      assert.deepStrictEqual(yield* written, [])
      assert.deepStrictEqual(yield* Households.leave("1", "1", { primary_contact: "3" }), {
        status: "left",
        household_id: "1",
        primary_contact: "3"
      })
      assert.strictEqual((yield* Household.get("1")).primary_contact_id, "3")
    })))

  it.effect("the last one cannot leave", () =>
    fresh(Effect.gen(function*() {
      const { household } = yield* Households.create({ people: ["50"], primary_contact: "50" })
      const error = yield* Effect.flip(Households.leave(household.id, "50"))
      assert.include(error.message, "deleted instead")
    })))

  it.effect("somebody who was taken out by another process meanwhile is out", () =>
    fresh(Effect.gen(function*() {
      yield* (yield* FakePco.FakePco).failNext({ method: "DELETE", status: 404, body: "{\"errors\":[]}" })
      assert.strictEqual((yield* Households.leave("1", "2")).status, "unchanged")
    })))

  it.effect("a lost answer has taken them out", () =>
    fresh(Effect.gen(function*() {
      yield* (yield* FakePco.FakePco).failNext({ method: "DELETE", disconnect: "after" })
      assert.strictEqual((yield* Households.leave("1", "2")).status, "left")
      assert.notInclude(yield* membersOf("1"), "2")
    })))

  it.effect("goes on where it stopped", () =>
    fresh(Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      yield* fake.inject({ method: "DELETE", status: 500, times: 100 })
      const error = yield* Effect.flip(Households.leave("1", "1", { primary_contact: "2" }))
      assert.strictEqual(error.reason._tag, "ServerError")
      assert.include(yield* membersOf("1"), "1")
      yield* fake.clearFaults
      assert.strictEqual((yield* Households.leave("1", "1", { primary_contact: "2" })).status, "left")
      const after = yield* Household.get("1")
      assert.strictEqual(after.primary_contact_id, "2")
      assert.notInclude(yield* membersOf("1"), "1")
    })))
})

describe("Households.setPrimaryContact", () => {
  it.effect("sets a member, once", () =>
    fresh(Effect.gen(function*() {
      const first = yield* Households.setPrimaryContact("1", "2")
      assert.strictEqual(first.status, "updated")
      assert.strictEqual(first.household.primary_contact_id, "2")
      assert.notProperty(first, "joined")
      assert.strictEqual((yield* Households.setPrimaryContact("1", "2")).status, "unchanged")
      assert.strictEqual((yield* written).length, 1)
    })))

  it.effect("refuses somebody else, unless they join", () =>
    fresh(Effect.gen(function*() {
      assert.deepStrictEqual(yield* issuesOf(Households.setPrimaryContact("1", "50")), [
        "primary_contact \"50\" is not of the household"
      ])
      const { household, joined } = yield* Households.setPrimaryContact("1", "50", { join: true })
      assert.strictEqual(household.primary_contact_id, "50")
      assert.strictEqual(joined?.relationships.person?.data?.id, "50")
      assert.include(yield* membersOf("1"), "50")
    })))

  it.effect("a member who leaves at the same moment does not become it", () =>
    fresh(
      Effect.gen(function*() {
        const [left, refused] = yield* Effect.all([
          Households.leave("1", "2"),
          issuesOf(Households.setPrimaryContact("1", "2"))
        ], { concurrency: "unbounded" })
        assert.strictEqual(left.status, "left")
        assert.deepStrictEqual(refused, ["primary_contact \"2\" is not of the household"])
      }),
      { latency: "1 second" }
    ))

  it.effect("a lost answer is looked for", () =>
    fresh(Effect.gen(function*() {
      yield* (yield* FakePco.FakePco).failNext({ method: "PATCH", disconnect: "after" })
      assert.strictEqual((yield* Households.setPrimaryContact("1", "2")).status, "updated")
      assert.strictEqual((yield* Household.get("1")).primary_contact_id, "2")
    })))
})
