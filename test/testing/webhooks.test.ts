import { createHmac } from "node:crypto"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/testing/TestClock"
import { FakePco } from "../../src/testing/index.ts"
import { data, fresh, get, patch, post, remove, send } from "./support.ts"

const root = "/webhooks/v2/webhook_subscriptions"
const url = "https://example.com/hook"

const subscribe = Effect.fnUntraced(function*(name: string) {
  const { json, status } = yield* send("POST", root, {
    body: data({ name: `people.v2.events.${name}`, url, active: true })
  })
  assert.strictEqual(status, 201)
  return json.data as { readonly id: string; readonly attributes: Record<string, any> }
})

const read = (path: string) => Effect.map(send("GET", `${root}${path}`), ({ json }) => json)

const taken = Effect.flatMap(FakePco.FakePco, (church) => church.webhooks)

const answer = (id: string, status: number) =>
  Effect.flatMap(FakePco.FakePco, (church) => church.answerWebhook(id, status))

const bodyOf = ({ body }: FakePco.Delivery) => JSON.parse(body).data[0]
const payloadOf = (delivery: FakePco.Delivery) => JSON.parse(bodyOf(delivery).attributes.payload)
const namesOf = (deliveries: ReadonlyArray<FakePco.Delivery>) =>
  deliveries.map(({ headers }) => headers["X-PCO-Webhooks-Name"]!.replace("people.v2.events.", ""))

describe("facts 11: webhooks", () => {
  it.effect("facts 11: a subscription is created, shown with its secret, deactivated, rotated and deleted", () =>
    fresh(Effect.gen(function*() {
      const { attributes, id } = yield* subscribe("person.created")
      assert.strictEqual(attributes["application_id"], "made")
      assert.match(attributes["authenticity_secret"], /^[0-9a-f]{64}$/)
      const one = yield* read(`/${id}`)
      assert.strictEqual(one.data.type, "WebhookSubscription")
      assert.deepStrictEqual(one.meta.parent.type, "Organization")
      const refused = yield* send("PATCH", `${root}/${id}`, { body: data({ url: "https://example.com/other" }) })
      assert.strictEqual(refused.status, 422)
      const off = yield* send("PATCH", `${root}/${id}`, { body: data({ active: false }) })
      assert.strictEqual(off.json.data.attributes.active, false)
      const rotated = yield* send("POST", `${root}/${id}/rotate_secret`)
      assert.strictEqual(rotated.status, 201)
      assert.notStrictEqual(
        (yield* read(`/${id}`)).data.attributes.authenticity_secret,
        attributes["authenticity_secret"]
      )
      assert.strictEqual((yield* send("GET", `${root}?where[application_id]=made`)).json.meta.total_count, 1)
      assert.strictEqual((yield* send("DELETE", `${root}/${id}`)).status, 204)
      assert.strictEqual((yield* send("GET", `${root}/${id}`)).status, 404)
    })))

  it.effect("facts 11: available_events lists the valid names", () =>
    fresh(Effect.gen(function*() {
      const { json } = yield* send("GET", "/webhooks/v2/available_events?per_page=100")
      assert.strictEqual(json.meta.total_count, 85)
      const found = json.data.find((row: any) => row.attributes.name === "people.v2.events.email.created")
      assert.deepStrictEqual(found.attributes, {
        action: "created",
        app: "people",
        name: "people.v2.events.email.created",
        resource: "email",
        type: "events",
        version: "v2"
      })
    })))

  it.effect("facts 11: events and their deliveries tell what was sent and answered", () =>
    fresh(Effect.gen(function*() {
      const { id } = yield* subscribe("person.created")
      yield* post("/people", data({ first_name: "Grace", last_name: "Hopper" }))
      const [delivery] = yield* taken
      assert.strictEqual((yield* read(`/${id}/events`)).data[0].attributes.status, "pending")
      yield* TestClock.adjust("2 seconds")
      yield* answer(delivery!.id, 200)
      const { data: [event] } = yield* read(`/${id}/events?where[status]=delivered`)
      assert.strictEqual(event.attributes.uuid, delivery!.headers["X-PCO-Webhooks-Event"])
      const deliveries = yield* read(`/${id}/events/${event.id}/deliveries`)
      assert.deepStrictEqual(deliveries.meta.parent, { id: event.id, type: "Event" })
      const { attributes, links } = deliveries.data[0]
      assert.deepStrictEqual([attributes.status, attributes.timing, attributes.request_body], [200, 2, delivery!.body])
      assert.strictEqual((yield* send("GET", links.self)).json.data.id, deliveries.data[0].id)
      assert.strictEqual((yield* send("GET", `${root}/99/events/${event.id}/deliveries`)).status, 404)
    })))

  it.effect("facts 11: an event is redelivered, and a failed one ignored", () =>
    fresh(Effect.gen(function*() {
      const { id } = yield* subscribe("person.created")
      yield* post("/people", data({ first_name: "Grace", last_name: "Hopper" }))
      yield* answer((yield* taken)[0]!.id, 200)
      const { data: [event] } = yield* read(`/${id}/events`)
      assert.strictEqual((yield* send("POST", `${root}/${id}/events/${event.id}/redeliver`)).status, 201)
      const [again] = yield* taken
      assert.strictEqual(bodyOf(again!).attributes.attempt, 2)
      yield* answer(again!.id, 410)
      const ignored = yield* send("POST", `${root}/${id}/events/${event.id}/ignore`)
      assert.strictEqual(ignored.json.data.attributes.status, "ignored_failed")
    })))

  it.effect("facts 11: 2018-08-01 has the path and the type Subscription", () =>
    fresh(Effect.gen(function*() {
      const { id } = yield* subscribe("person.created")
      const headers = { "x-pco-api-version": "2018-08-01" }
      const old = yield* send("GET", `/webhooks/v2/subscriptions/${id}`, { headers })
      assert.strictEqual(old.json.data.type, "Subscription")
      assert.match(old.json.data.links.self, /\/webhooks\/v2\/subscriptions\/1$/)
      assert.strictEqual((yield* send("GET", `${root}/${id}`, { headers })).status, 404)
      assert.strictEqual((yield* send("GET", `/webhooks/v2/subscriptions/${id}`)).status, 404)
    })))

  it.effect("facts 11: batch_update sets the names at a URL, and none removes", () =>
    fresh(Effect.gen(function*() {
      const first = yield* subscribe("person.created")
      yield* subscribe("person.updated")
      const batch = (names: ReadonlyArray<string>) =>
        send("POST", "/webhooks/v2/batch_update", {
          body: data({ url: `${url}2`, old_url: url, names: names.map((name) => `people.v2.events.${name}`) })
        })
      assert.strictEqual((yield* batch(["person.created", "email.created"])).status, 204)
      const { data: rows } = yield* read("")
      assert.deepStrictEqual(
        rows.map((row: any) => [row.attributes.name, row.attributes.url]),
        [["people.v2.events.person.created", `${url}2`], ["people.v2.events.email.created", `${url}2`]]
      )
      assert.strictEqual(rows[0].id, first.id)
      assert.strictEqual((yield* batch(["person.invented"])).status, 422)
      yield* batch([])
      assert.strictEqual((yield* read("")).meta.total_count, 0)
    })))

  it.effect("facts 11: a delivery carries the signature of its raw body and what the event is", () =>
    fresh(Effect.gen(function*() {
      const { attributes } = yield* subscribe("person.created")
      yield* post("/people", data({ first_name: "Zoë", last_name: "Hopper" }))
      const [delivery] = yield* taken
      assert.strictEqual(delivery!.url, url)
      assert.deepStrictEqual(delivery!.headers, {
        "content-type": "application/json",
        "X-PCO-Webhooks-Authenticity": createHmac("sha256", attributes["authenticity_secret"]).update(delivery!.body)
          .digest("hex"),
        "X-PCO-Webhooks-Event-ID": "1",
        "X-PCO-Webhooks-Event": bodyOf(delivery!).id,
        "X-PCO-Webhooks-Name": "people.v2.events.person.created",
        "X-PCO-Webhooks-Event-Time": "1970-01-01T00:00:00Z"
      })
    })))

  it.effect("facts 11: the body is an EventDelivery whose payload is a document as text", () =>
    fresh(Effect.gen(function*() {
      yield* subscribe("email.created")
      yield* subscribe("email.destroyed")
      const created = yield* post("/people/1/emails", data({ address: "new@example.com", location: "Home" }))
      const { id } = created.json.data
      yield* remove(`/emails/${id}`)
      const [made, gone] = yield* taken
      const { relationships, type } = bodyOf(made!)
      assert.strictEqual(type, "EventDelivery")
      assert.strictEqual(relationships.organization.data.type, "Organization")
      const payload = payloadOf(made!)
      assert.strictEqual(payload.data.attributes.address, "new@example.com")
      assert.deepStrictEqual(payload.included, [])
      assert.deepStrictEqual(Object.keys(payload.meta), ["event_time", "idempotency_token", "parent"])
      assert.deepStrictEqual(payload.meta.parent, { id: "1", type: "Person" })
      assert.deepStrictEqual(payloadOf(gone!), {
        data: { type: "Email", id, relationships: { person: { data: { type: "Person", id: "1" } } } },
        meta: { parent: { id: "1", type: "Person" } }
      })
    })))

  it.effect("facts 11: sixteen retries in 5.4 days, then the subscription is deactivated", () =>
    fresh(Effect.gen(function*() {
      const { id } = yield* subscribe("person.created")
      yield* post("/people", data({ first_name: "Grace", last_name: "Hopper" }))
      const minutes = [0.5, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 1440, 1440, 1440, 1440]
      yield* answer((yield* taken)[0]!.id, 500)
      for (const [index, wait] of minutes.entries()) {
        assert.strictEqual((yield* read(`/${id}`)).data.attributes.active, true)
        yield* TestClock.adjust(wait * 60_000 - 1)
        assert.strictEqual((yield* taken).length, 0)
        yield* TestClock.adjust(1)
        const [delivery] = yield* taken
        assert.strictEqual(bodyOf(delivery!).attributes.attempt, index + 2)
        yield* answer(delivery!.id, 500)
      }
      assert.strictEqual((yield* read(`/${id}`)).data.attributes.active, false)
      assert.strictEqual((yield* read(`/${id}/events`)).data[0].attributes.status, "failed")
    })))

  it.effect("facts 11: 410 deactivates at once, and what follows is skipped", () =>
    fresh(Effect.gen(function*() {
      const { id } = yield* subscribe("person.created")
      yield* post("/people", data({ first_name: "Grace", last_name: "Hopper" }))
      yield* answer((yield* taken)[0]!.id, 410)
      assert.strictEqual((yield* read(`/${id}`)).data.attributes.active, false)
      yield* post("/people", data({ first_name: "Ada", last_name: "Hopper" }))
      assert.strictEqual((yield* taken).length, 0)
      assert.strictEqual((yield* read(`/${id}/events`)).data[1].attributes.status, "skipped")
    })))

  it.effect("facts 11: any 2xx succeeds, and no answer in ten seconds fails", () =>
    fresh(Effect.gen(function*() {
      yield* subscribe("person.created")
      yield* post("/people", data({ first_name: "Grace", last_name: "Hopper" }))
      yield* taken
      yield* TestClock.adjust("39 seconds")
      assert.strictEqual((yield* taken).length, 0)
      yield* TestClock.adjust("1 second")
      const [second] = yield* taken
      yield* answer(second!.id, 299)
      yield* TestClock.adjust("10 days")
      assert.strictEqual((yield* taken).length, 0)
      const error = yield* Effect.flip(answer(second!.id, 200))
      assert.match(error.message, /deliveryId/)
      assert.match((yield* Effect.flip(answer("1", 42))).message, /status/)
    })))

  it.effect("facts 11: duplicates and another order on demand", () =>
    fresh(Effect.gen(function*() {
      const church = yield* FakePco.FakePco
      yield* subscribe("person.created")
      for (const first_name of ["A", "B", "C"]) yield* post("/people", data({ first_name, last_name: "Hopper" }))
      const deliveries = yield* church.webhooksWith({ duplicates: true, shuffled: true })
      const events = deliveries.map(({ headers }) => headers["X-PCO-Webhooks-Event-ID"]!)
      assert.deepStrictEqual(events.toSorted(), ["1", "1", "2", "2", "3", "3"])
      assert.notDeepEqual(events, ["1", "1", "2", "2", "3", "3"])
      for (const { id } of deliveries) yield* church.answerWebhook(id, 200)
      const wrong = { twice: true } as FakePco.DeliveryOptions
      assert.match((yield* Effect.flip(church.webhooksWith(wrong))).message, /twice/)
    })))

  it.effect("facts 11: a name that is no event, or outside the scope, is a 422 on base", () =>
    fresh(
      Effect.gen(function*() {
        const church = yield* FakePco.FakePco
        const { access_token } = yield* church.issueToken({ scopes: ["webhooks"] })
        const body = data({ name: "people.v2.events.person.created", url })
        const outside = yield* send("POST", root, { body, headers: { authorization: `Bearer ${access_token}` } })
        const unknown = yield* send("POST", root, { body: data({ name: "people.v2.events.person.invented", url }) })
        for (const { json, status } of [outside, unknown]) {
          assert.strictEqual(status, 422)
          assert.deepStrictEqual(json.errors[0].source, { parameter: "base" })
          assert.deepStrictEqual(json.errors[0].meta, { resource: "WebhookSubscription", associated_resources: [] })
        }
        const blank = yield* send("POST", root, { body: data({ name: "people.v2.events.person.created" }) })
        assert.strictEqual(blank.json.errors[0].source.parameter, "url")
        const token = (yield* church.issueToken({ scopes: ["people"] })).access_token
        assert.strictEqual((yield* send("GET", root, { headers: { authorization: `Bearer ${token}` } })).status, 401)
      })
    ))

  it.effect("facts 11: a person is not updated by an email, a phone number or an address", () =>
    fresh(Effect.gen(function*() {
      const names = ["person.updated", "email.created", "email.updated", "phone_number.created", "address.created"]
      for (const name of names) yield* subscribe(name)
      yield* post("/people/1/emails", data({ address: "new@example.com", location: "Home", primary: true }))
      yield* post("/people/1/phone_numbers", data({ number: "2025550199", location: "Home" }))
      yield* post("/people/1/addresses", data({ city: "London", location: "Home" }))
      assert.deepStrictEqual(namesOf(yield* taken), ["email.created", "phone_number.created", "address.created"])
      yield* patch("/people/1", data({ nickname: "Countess" }))
      assert.deepStrictEqual(namesOf(yield* taken), ["person.updated"])
      yield* get("/people/1")
      yield* patch("/people/1", data({ nickname: "Countess" }))
      assert.deepStrictEqual(namesOf(yield* taken), [])
    })))

  it.effect("facts 11: what a test puts, removes and merges is told too, and a restored state is not", () =>
    fresh(Effect.gen(function*() {
      const church = yield* FakePco.FakePco
      for (const name of ["person.updated", "person.destroyed", "person_merger.created"]) yield* subscribe(name)
      const before = yield* church.snapshot
      yield* church.put("Person", { id: "1", attributes: { nickname: "Countess" } })
      yield* church.remove("Person", "3")
      yield* church.merge("1", "2")
      const told = namesOf(yield* taken)
      assert.deepStrictEqual(told.toSorted(), [
        "person.destroyed",
        "person.destroyed",
        "person.updated",
        "person_merger.created"
      ])
      yield* church.restore(before)
      yield* post("/people", data({ first_name: "Grace", last_name: "Hopper" }))
      assert.deepStrictEqual(namesOf(yield* taken), [])
    })))

  it.effect("facts 11: edits made by API tell of every resource that has events, also when the answer is lost", () =>
    fresh(Effect.gen(function*() {
      const church = yield* FakePco.FakePco
      const [list] = yield* church.rows("List")
      const definitions = yield* church.rows("FieldDefinition")
      const definition = definitions.find(({ attributes }) => attributes["data_type"] === "text")
      const [household] = yield* church.rows("Household")
      const person = yield* church.put("Person", { attributes: { first_name: "Ada" } })
      const names = ["list.refreshed", "list.updated", "field_definition.destroyed", "field_datum.created"]
      for (const name of [...names, "household.updated", "person.created"]) yield* subscribe(name)
      yield* send("POST", `/people/v2/lists/${list!.id}/run`)
      assert.deepStrictEqual(namesOf(yield* taken), ["list.refreshed"])
      const given = data({ field_definition_id: definition!.id, value: "yes" })
      assert.strictEqual((yield* post(`/people/${person.id}/field_data`, given)).status, 201)
      const told = yield* taken
      assert.deepStrictEqual(namesOf(told), ["field_datum.created"])
      assert.deepStrictEqual(payloadOf(told[0]!).meta.parent, { id: person.id, type: "Person" })
      yield* remove(`/field_definitions/${definition!.id}`)
      assert.deepStrictEqual(namesOf(yield* taken), ["field_definition.destroyed"])
      yield* patch(`/households/${household!.id}`, data({ name: "The Lovelaces" }))
      assert.deepStrictEqual(namesOf(yield* taken), ["household.updated"])
      yield* church.failNext({ disconnect: "after" })
      yield* Effect.flip(post("/people", data({ first_name: "Grace", last_name: "Hopper" })))
      assert.deepStrictEqual(namesOf(yield* taken), ["person.created"])
      yield* post("/people", data({ last_name: "Nobody" }))
      assert.deepStrictEqual(namesOf(yield* taken), [])
    })))

  it.effect("facts 11: requests to webhooks count against the limit, deliveries do not", () =>
    fresh(
      Effect.gen(function*() {
        yield* subscribe("person.created")
        yield* post("/people", data({ first_name: "Grace", last_name: "Hopper" }))
        yield* answer((yield* taken)[0]!.id, 200)
        assert.strictEqual((yield* send("GET", root)).headers["x-pco-api-request-rate-count"], "3")
      }),
      { limit: {} }
    ))
})
