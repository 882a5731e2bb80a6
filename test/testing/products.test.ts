import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/testing/TestClock"
import * as Check from "effect-pco/check-ins"
import * as Giving from "effect-pco/giving"
import * as Groups from "effect-pco/groups"
import * as People from "effect-pco/people"
import * as Publishing from "effect-pco/publishing"
import * as Services from "effect-pco/services"
import { FakePco } from "../../src/testing/index.ts"

const basic = { authorization: "Basic bWFkZTp1cA==" }

const serve = (options: FakePco.Options) =>
  Effect.map(FakePco.toWebHandler({ people: 20, limit: false, ...options }), (handler) => {
    const send = (method: string, path: string, body?: unknown) =>
      Effect.promise(async () => {
        const response = await handler(
          new Request(`http://localhost:4010${path}`, {
            method,
            headers: basic,
            ...(body === undefined ? undefined : { body: JSON.stringify(body) })
          })
        )
        const text = await response.text()
        return { status: response.status, json: text.startsWith("{") ? JSON.parse(text) : undefined }
      })
    return { church: handler.church, send }
  })

const layer = FakePco.layer({ people: 20, limit: false })

describe("the products of the embedded Planning Center", () => {
  it.effect("are all served, or those that are asked for", () =>
    Effect.gen(function*() {
      const { send } = yield* serve({ products: ["people", "services"] })
      assert.strictEqual((yield* send("GET", "/services/v2/songs")).status, 200)
      assert.strictEqual((yield* send("GET", "/giving/v2/funds")).status, 404)
      const error = yield* Effect.flip(FakePco.toWebHandler({ products: ["planning"] as never }))
      assert.include(error.message, "products[0]")
    }))

  it.effect("have the same people with the same names, also after a change in People", () =>
    Effect.gen(function*() {
      yield* People.Person.update("3", { first_name: "Renamed" })
      const names = [
        (yield* Services.Person.get("3")).first_name,
        (yield* Giving.Person.get("3")).first_name,
        (yield* Groups.Person.get("3")).first_name,
        (yield* Check.Person.get("3")).first_name
      ]
      assert.deepStrictEqual(names, Array.from({ length: 4 }, () => "Renamed"))
      const added = yield* People.Person.create({ first_name: "New", last_name: "Comer" })
      assert.strictEqual((yield* Groups.Person.get(added.id)).first_name, "New")
      yield* People.Person.delete("3")
      assert.strictEqual((yield* Effect.flip(Groups.Person.get("3"))).status, 404)
    }).pipe(Effect.provide(layer)))

  it.effect("start at once with a million people, the same for a seed", () =>
    Effect.gen(function*() {
      const read = Effect.gen(function*() {
        const { send } = yield* serve({ people: 1_000_000 })
        const { json } = yield* send("GET", "/giving/v2/donations?offset=1999990&include=designations")
        return json
      })
      const [one, other] = [yield* read, yield* read]
      assert.strictEqual(one.meta.total_count, 2_000_000)
      assert.deepStrictEqual(one, other)
    }))

  it.effect("link their rows both ways", () =>
    Effect.gen(function*() {
      const { data: plans } = yield* Services.ServiceType.plans.list("1", { include: ["plan_times"] })
      assert.strictEqual(plans.length, 12)
      for (const plan of plans) {
        assert.strictEqual(plan.plan_times.length, 2)
        assert.strictEqual(plan.items_count, 6)
      }
    }).pipe(Effect.provide(layer)))

  it.effect("restore what was written to any of them", () =>
    Effect.gen(function*() {
      const church = yield* FakePco.FakePco
      const before = yield* church.snapshot
      yield* Services.Song.create({ title: "Written here" })
      assert.isTrue(
        (yield* church.rows("services/Song")).some(({ attributes }) => attributes["title"] === "Written here")
      )
      yield* church.restore(before)
      assert.isFalse(
        (yield* church.rows("services/Song")).some(({ attributes }) => attributes["title"] === "Written here")
      )
    }).pipe(Effect.provide(layer)))
})

describe("products-facts: Giving", () => {
  it.effect("the amount of a donation is the sum of its designations", () =>
    Effect.gen(function*() {
      const donation = yield* Giving.Batch.donations.create("1", {
        payment_method: "cash",
        payment_source: "1",
        designations: [{ amount_cents: 1000, fund: "1" }, { amount_cents: 250, fund: "2" }]
      })
      const read = yield* Giving.Donation.get(donation.id)
      assert.deepStrictEqual([read.amount_cents, read.payment_status, read.completed_at], [1250, "pending", null])
    }).pipe(Effect.provide(layer)))

  it.effect("POST /donations is a 403 by design", () =>
    Effect.gen(function*() {
      const { send } = yield* serve({})
      assert.strictEqual((yield* send("POST", "/giving/v2/donations", { data: { attributes: {} } })).status, 403)
    }))

  it.effect("a batch is committed once, and never when it is empty", () =>
    Effect.gen(function*() {
      yield* Giving.Batch.commit("1")
      assert.strictEqual((yield* Giving.Batch.get("1")).status, "updating")
      assert.strictEqual((yield* Effect.flip(Giving.Batch.commit("1"))).status, 422)
      const empty = yield* Giving.Batch.create({ description: "Empty" })
      assert.strictEqual((yield* Effect.flip(Giving.Batch.commit(empty.id))).status, 422)
    }).pipe(Effect.provide(layer)))

  it.effect("a refund is negative, of a committed batch, and issued once", () =>
    Effect.gen(function*() {
      yield* Giving.Donation.issue_refund("8")
      const donation = yield* Giving.Donation.get("8")
      const refund = yield* Giving.Donation.refund.get("8")
      assert.strictEqual(refund.amount_cents, -(donation.amount_cents ?? 0))
      assert.isTrue(donation.refunded)
      assert.strictEqual((yield* Effect.flip(Giving.Donation.issue_refund("8"))).status, 422)
    }).pipe(Effect.provide(layer)))
})

describe("products-facts: Services", () => {
  it.effect("items come in their order, and item_reorder changes it", () =>
    Effect.gen(function*() {
      const plan = { service_type_id: "1", plan_id: "1" }
      yield* Services.Plan.item_reorder(plan, { sequence: ["6", "5", "4", "3", "2", "1"] })
      const { data } = yield* Services.Plan.items.list(plan)
      assert.deepStrictEqual(data.map(({ id }) => id), ["6", "5", "4", "3", "2", "1"])
    }).pipe(Effect.provide(layer)))

  it.effect("declined people are listed unless a filter leaves them out", () =>
    Effect.gen(function*() {
      const plan = { service_type_id: "1", plan_id: "1" }
      const all = yield* Services.Plan.team_members.list(plan)
      const { send } = yield* serve({})
      const { json } = yield* send("GET", "/services/v2/service_types/1/plans/1/team_members?filter=not_declined")
      assert.deepStrictEqual([all.data.length, json.meta.total_count], [5, 4])
    }).pipe(Effect.provide(layer)))

  it.effect("a note needs its category, a needed position its team", () =>
    Effect.gen(function*() {
      const { send } = yield* serve({})
      const at = "/services/v2/service_types/1/plans/1"
      const note = yield* send("POST", `${at}/notes`, { data: { attributes: { content: "x" } } })
      assert.deepStrictEqual([note.status, note.json.errors[0].detail], [422, "must exist"])
      const position = yield* send("POST", `${at}/needed_positions`, { data: { attributes: { quantity: 1 } } })
      assert.strictEqual(position.status, 422)
    }))
})

describe("products-facts: Groups, Check-Ins, Registrations, Publishing", () => {
  it.effect("one active membership a person and group", () =>
    Effect.gen(function*() {
      yield* Groups.Group.memberships.create("1", { person: "20", role: "member" })
      const error = yield* Effect.flip(Groups.Group.memberships.create("1", { person: "20", role: "member" }))
      assert.strictEqual(error.status, 422)
      assert.strictEqual((yield* Groups.Group.get("1")).memberships_count, 7)
    }).pipe(Effect.provide(layer)))

  it.effect("Check-Ins and Registrations are read only", () =>
    Effect.gen(function*() {
      const { send } = yield* serve({})
      const body = { data: { attributes: {} } }
      assert.strictEqual((yield* send("POST", "/check-ins/v2/headcounts", body)).status, 403)
      const refused = yield* send("POST", "/registrations/v2/registrations", body)
      assert.strictEqual(refused.status, 403)
      assert.include(JSON.stringify(refused.json), "cannot create a Registration")
    }))

  it.effect("an episode is created below its channel", () =>
    Effect.gen(function*() {
      assert.strictEqual((yield* Effect.flip(Publishing.Episode.create({ title: "Part 1" }))).status, 422)
      assert.strictEqual((yield* Publishing.Channel.episodes.create("1", { title: "Part 1" })).title, "Part 1")
    }).pipe(Effect.provide(layer)))
})

describe("webhooks of other products", () => {
  it.effect("are delivered with the type of the resource", () =>
    Effect.gen(function*() {
      const { church, send } = yield* serve({})
      const subscribe = (name: string) =>
        send("POST", "/webhooks/v2/webhook_subscriptions", {
          data: { attributes: { name, url: "https://example.com/hook" } }
        })
      for (const name of ["services.v2.events.plan_item.created", "groups.v2.events.membership.created"]) {
        assert.strictEqual((yield* subscribe(name)).status, 201)
      }
      const at = "/services/v2/service_types/1/plans/1/items"
      assert.strictEqual((yield* send("POST", at, { data: { attributes: { title: "Welcome" } } })).status, 201)
      const person = { person: { data: { type: "Person", id: "20" } } }
      yield* send("POST", "/groups/v2/groups/1/memberships", { data: { attributes: {}, relationships: person } })
      const deliveries = yield* church.webhooks
      assert.deepStrictEqual(deliveries.map(({ headers }) => headers["X-PCO-Webhooks-Name"]), [
        "services.v2.events.plan_item.created",
        "groups.v2.events.membership.created"
      ])
      const types = deliveries.flatMap(({ body }) =>
        JSON.parse(body).data.map((event: { attributes: { payload: string } }) =>
          JSON.parse(event.attributes.payload).data.type
        )
      )
      assert.deepStrictEqual(types, ["Item", "Membership"])
    }))
})

describe("abuse", () => {
  const names = Array.from({ length: 60 }, (_, index) => index % 2 === 0 ? "households" : "people").join(".")
  const paths = [
    `/people/v2/people/1?include=${names}`,
    `/people/v2/people?per_page=100&include=${names}`,
    `/services/v2/service_types/1/plans?include=${Array.from({ length: 200 }, () => "plan_times").join(",")}`,
    `/people/v2/people?${Array.from({ length: 2000 }, (_, index) => `where[x${index}]=1`).join("&")}`,
    `/people/v2/${"people/1/".repeat(300)}`,
    "/people/v2/people/%E0%A4%A",
    "/people/v2/people?where[first_name]=%FF%FE&include=%00",
    "/services/v2/__proto__/constructor/toString"
  ]
  it.effect("every request is answered, without a 500", () =>
    Effect.gen(function*() {
      const { send } = yield* serve({})
      for (const path of paths) assert.isBelow((yield* send("GET", path)).status, 500, path.slice(0, 60))
      for (const method of ["HEAD", "OPTIONS", "PUT"]) {
        assert.isBelow((yield* send(method, "/services/v2/songs")).status, 500, method)
      }
    }), 20_000)
})

describe("profiles", () => {
  const options = { people: 20, limit: false } as const
  const statuses = (profile: "calm" | "real" | "storm", count: number) =>
    Effect.gen(function*() {
      const handler = yield* FakePco.toWebHandler({ ...options, profile })
      return yield* Effect.promise(() =>
        Promise.all(Array.from({ length: count }, () =>
          handler(new Request("http://localhost:4010/people/v2/people/1", { headers: basic }))
            .then(({ status }) =>
              status, () =>
              "broken")))
      )
    })

  it.effect("storm breaks what calm and real answer", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual(new Set(yield* statuses("calm", 300)), new Set([200]))
      assert.deepStrictEqual(new Set(yield* statuses("real", 300)), new Set([200]))
      assert.deepStrictEqual(new Set(yield* statuses("storm", 600)), new Set([200, 502, "broken"]))
    }))

  it.effect("real finds what is new a minute later", () =>
    Effect.gen(function*() {
      yield* People.Person.create({ first_name: "Zebedee", last_name: "Quill" })
      const found = People.Person.list({ where: { search_name: "Zebedee" } }).pipe(
        Effect.map(({ data }) => data.length)
      )
      assert.strictEqual(yield* found, 0)
      yield* TestClock.adjust("61 seconds")
      assert.strictEqual(yield* found, 1)
    }).pipe(Effect.provide(FakePco.layer({ ...options, profile: "real" }))))

  it.effect("another one is refused", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(FakePco.toWebHandler({ profile: "wild" as never }))
      assert.include(error.message, "profile")
    }))
})
