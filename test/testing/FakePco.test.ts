import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Cause from "effect/Cause"
import * as TestClock from "effect/testing/TestClock"
import type { PcoError } from "../../src/client/PcoError.ts"
import { PcoConfig } from "../../src/client/PcoConfig.ts"
import { PcoMetrics } from "../../src/client/PcoMetrics.ts"
import { PcoRateLimiter } from "../../src/client/PcoRateLimiter.ts"
import { Email, Household, Person } from "../../src/products/people/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import { church, data, get, patch, post } from "./support.ts"

const refused = (layer: Layer.Layer<never, PcoError> | Layer.Layer<any, PcoError>) =>
  Effect.map(Effect.exit(Effect.scoped(Layer.build(layer))), (exit) => {
    const error = Exit.isFailure(exit) ? Option.getOrThrow(Cause.findErrorOption(exit.cause)) : undefined
    return error?.reason._tag === "Invalid" ? error.reason.issues.map(({ field }) => field) : undefined
  })

describe("FakePco options", () => {
  it.effect("wrong ones are refused by name, all at once", () =>
    Effect.gen(function*() {
      const options = {
        people: -1,
        seed: 0.5,
        limit: { limit: 0, kind: "leaky", size: 1 },
        latency: "soon",
        colour: "red"
      }
      assert.deepStrictEqual(
        yield* refused(FakePco.layer(options as never)),
        ["colour", "seed", "limit.size", "limit.limit", "limit.kind", "latency", "people"]
      )
    }))

  it.effect("each layer names itself", () =>
    Effect.gen(function*() {
      const message = (layer: Layer.Layer<any, PcoError>) =>
        Effect.map(Effect.flip(Effect.scoped(Layer.build(layer))), (error) => error.message)
      assert.match(
        yield* message(FakePco.layer({ people: 1.5 })),
        /^FakePco\.layer: .*people: is 1\.5; expected a whole number/
      )
      assert.match(yield* message(FakePco.layerHttpClient({ people: 1.5 })), /^FakePco\.layerHttpClient: /)
    }))

  it.effect("the options of the client are checked as well", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual(yield* refused(FakePco.layer({ config: { timeout: 0 } })), ["timeout"])
    }))

  it.effect("people by hand are checked like any payload", () =>
    Effect.gen(function*() {
      const people = [
        { first_name: "Ada", last_name: "Lovelace", shoe_size: 38 },
        { first_name: "Grace", last_name: "Hopper", emails: [{ location: "Home" }] },
        { first_name: "Mary", last_name: "Somerville", birthdate: "soon" }
      ]
      assert.deepStrictEqual(
        yield* refused(FakePco.layer({ people: people as never })),
        ["people[0].shoe_size", "people[2].birthdate", "people[1]"].toSorted()
      )
    }))
})

describe("FakePco", () => {
  it.effect("people by hand have their children and ids in order", () =>
    Effect.gen(function*() {
      const { json } = yield* get("/people?include=emails,phone_numbers")
      assert.deepStrictEqual(json.data.map(({ attributes, id }: any) => [id, attributes.name]), [
        ["1", "Ada Lovelace"],
        ["2", "Grace Hopper"]
      ])
      assert.deepStrictEqual(json.included.map(({ type }: any) => type), ["Email", "PhoneNumber"])
      assert.strictEqual(json.data[0].attributes.created_at, "2026-11-01T00:00:00Z")
    }).pipe(Effect.provide(church({
      people: [
        {
          first_name: "Ada",
          last_name: "Lovelace",
          birthdate: "1815-12-10",
          primary_campus: "1",
          emails: [{ address: "ada@example.com", location: "Home", primary: true }],
          phone_numbers: [{ number: "(217) 555-0142" }]
        },
        { first_name: "Grace", last_name: "Hopper" }
      ]
    }))))

  it.effect("tells the requests so far, and forgets them", () =>
    Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      yield* get("/people?where[status]=active&per_page=1")
      yield* patch("/people/1", data({ nickname: "A" }))
      assert.deepStrictEqual(yield* fake.requests, [
        {
          method: "GET",
          path: "/people/v2/people",
          query: { "where[status]": "active", per_page: "1" },
          body: undefined,
          status: 200
        },
        { method: "PATCH", path: "/people/v2/people/1", query: {}, body: data({ nickname: "A" }), status: 200 }
      ])
      yield* fake.reset
      assert.deepStrictEqual(yield* fake.requests, [])
    }).pipe(Effect.provide(church())))

  it.effect("shows the rows of a type with what is computed, and knows the types", () =>
    Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      const [household] = yield* fake.rows("Household")
      assert.strictEqual(household?.attributes["member_count"], 4)
      assert.strictEqual(household?.relationships["primary_contact"], "1")
      const error = yield* Effect.flip(fake.rows("people"))
      assert.match(error.message, /type: is "people"; expected one of "Address"/)
    }).pipe(Effect.provide(church())))

  it.effect("two layers are two churches", () =>
    Effect.gen(function*() {
      const rename = Effect.provide(patch("/people/1", data({ nickname: "A" })), church())
      assert.strictEqual((yield* rename).json.data.attributes.nickname, "A")
      const { json } = yield* Effect.provide(get("/people/1"), church())
      assert.strictEqual(json.data.attributes.nickname, null)
    }))

  it.effect("an answer takes its time, and time is the test's", () =>
    Effect.gen(function*() {
      const fiber = yield* Effect.forkChild(get("/people/1"))
      yield* TestClock.adjust("90 millis")
      assert.isUndefined(fiber.pollUnsafe())
      yield* TestClock.adjust("10 millis")
      assert.strictEqual((yield* Fiber.join(fiber)).status, 200)
    }).pipe(Effect.provide(church({ latency: "100 millis" }))))

  it.effect("a write that is given up while its answer is on the way has taken effect", () =>
    Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      const fiber = yield* Effect.forkChild(post("/people", data({ first_name: "G", last_name: "H" })))
      yield* TestClock.adjust("60 millis")
      yield* Fiber.interrupt(fiber)
      assert.strictEqual((yield* fake.rows("Person")).length, 61)
    }).pipe(Effect.provide(church({ latency: "100 millis" }))))
})

describe("FakePco.failNext", () => {
  it.layer(church())((it) => {
    it.effect("answers once with a page of HTML by default", () =>
      Effect.gen(function*() {
        const fake = yield* FakePco.FakePco
        yield* fake.failNext()
        const failed = yield* get("/people/1")
        assert.strictEqual(failed.status, 503)
        assert.match(failed.text, /^<html>/)
        assert.strictEqual((yield* get("/people/1")).status, 200)
      }))

    it.effect("only what matches, as often as asked", () =>
      Effect.gen(function*() {
        const fake = yield* FakePco.FakePco
        yield* fake.failNext({
          times: 2,
          method: "GET",
          path: /emails/,
          status: 429,
          body: "{}",
          headers: { "retry-after": "3" }
        })
        assert.strictEqual((yield* get("/people/1")).status, 200)
        const refusedOnce = yield* get("/people/1/emails")
        assert.strictEqual(refusedOnce.status, 429)
        assert.strictEqual(refusedOnce.headers["retry-after"], "3")
        assert.strictEqual((yield* get("/emails/1")).status, 429)
        assert.strictEqual((yield* get("/emails/1")).status, 200)
      }))

    it.effect("breaks the connection before or after the effect", () =>
      Effect.gen(function*() {
        const fake = yield* FakePco.FakePco
        const person = data({ first_name: "G", last_name: "H" })
        const count = Effect.map(fake.rows("Person"), (rows) => rows.length)
        const before = yield* count
        yield* fake.failNext({ disconnect: "before", path: "/people/v2/people" })
        const lost = yield* Effect.flip(post("/people", person))
        assert.strictEqual(lost._tag === "HttpClientError" && lost.reason._tag, "TransportError")
        assert.strictEqual(yield* count, before)
        yield* fake.failNext({ disconnect: "after", path: "/people/v2/people" })
        yield* Effect.flip(post("/people", person))
        assert.strictEqual(yield* count, before + 1)
        const [last] = (yield* fake.requests).slice(-1)
        assert.isUndefined(last?.status)
      }))

    it.effect("wrong faults are refused", () =>
      Effect.gen(function*() {
        const fake = yield* FakePco.FakePco
        const error = yield* Effect.flip(
          fake.failNext({ times: 0, status: 20, disconnect: "maybe", colour: 1 } as never)
        )
        assert.deepStrictEqual(
          error.reason._tag === "Invalid" ? error.reason.issues.map(({ field }) => field) : [],
          ["colour", "times", "status", "disconnect"]
        )
      }))
  })
})

describe("FakePco.layer", () => {
  it.layer(FakePco.layer({ people: 30, limit: false }))((it) => {
    it.effect("runs the typed client", () =>
      Effect.gen(function*() {
        const ada = yield* Person.get("1", { include: ["emails", "households.people", "primary_campus"] })
        assert.strictEqual(ada.name, "Ada Lovelace")
        assert.deepStrictEqual(ada.emails.map(({ address }) => address), [
          "ada.lovelace@example.com",
          "ada.lovelace@example.org"
        ])
        assert.deepStrictEqual(ada.households[0]?.people.map(({ id }) => id), ["1", "2", "3", "4"])
        assert.strictEqual(ada.primary_campus?.type, "Campus")
      }))

    it.effect("takes what the typed client writes", () =>
      Effect.gen(function*() {
        const grace = yield* Person.create({
          first_name: "Grace",
          last_name: "Hopper",
          emails: [{ address: "grace@example.com", location: "Home", primary: true }]
        })
        const emails = yield* Person.emails.list(grace.id)
        yield* Email.update(emails.data[0]!.id, { location: "Work" })
        const home = yield* Household.create({ name: "Hopper", people: [grace.id, "2"], primary_contact: grace.id })
        assert.strictEqual(home.member_count, 2)
        yield* Person.update(grace.id, { nickname: "Amazing", emails: [{ id: emails.data[0]!.id, _destroy: true }] })
        assert.strictEqual(yield* Person.emails.count(grace.id), 0)
        yield* Person.delete(grace.id)
        const error = yield* Effect.flip(Person.get(grace.id))
        assert.strictEqual(error.reason._tag, "NotFound")
      }))

    it.effect("exposes the services of the client", () =>
      Effect.gen(function*() {
        yield* Person.count()
        assert.isAbove((yield* (yield* PcoMetrics).snapshot).requests, 0)
        assert.strictEqual((yield* PcoConfig).baseUrl, "https://api.planningcenteronline.com")
        const status = yield* (yield* PcoRateLimiter).status({ credential: "x", offset: 0 })
        assert.strictEqual(status.limit, Number.POSITIVE_INFINITY)
      }))
  })

  it.effect("the client keeps the limit that the church has", () =>
    Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      const offsets = Array.from({ length: 250 }, (_, index) => index)
      const fiber = yield* Effect.forkChild(
        Effect.forEach(offsets, (offset) => Person.list({ offset }), { concurrency: "unbounded" })
      )
      yield* TestClock.adjust("2 minutes")
      assert.strictEqual((yield* Fiber.join(fiber)).length, 250)
      const statuses = (yield* fake.requests).map(({ status }) => status)
      assert.strictEqual(statuses.length, 250)
      assert.isFalse(statuses.includes(429))
    }).pipe(Effect.provide(FakePco.layer({ people: 5 }))))

  it.live("makes few calls under a live clock without waiting", () =>
    Effect.gen(function*() {
      const start = performance.now()
      yield* Effect.forEach(["1", "2", "3", "4"], (id) => Person.get(id), { concurrency: "unbounded" })
      assert.isBelow(performance.now() - start, 1000)
    }).pipe(Effect.provide(FakePco.layer({ people: 5 }))))
})

describe("FakePco.toWebHandler", () => {
  it.effect("answers web requests with links to the origin that was asked", () =>
    Effect.gen(function*() {
      const handler = yield* FakePco.toWebHandler({ people: 5 })
      const ask = (method: string, path: string, body: string | null = null) =>
        Effect.promise(() =>
          handler(new Request(`http://localhost:4010${path}`, { method, body, headers: { Authorization: "Bearer x" } }))
        )
      const one = yield* ask("GET", "/people/v2/people/1")
      const json: any = yield* Effect.promise(() => one.json())
      assert.strictEqual(json.data.links.self, "http://localhost:4010/people/v2/people/1")
      const created = yield* ask("POST", "/people/v2/people", JSON.stringify(data({ first_name: "G", last_name: "H" })))
      assert.strictEqual(created.status, 201)
      const gone = yield* ask("DELETE", "/people/v2/people/6")
      assert.strictEqual(gone.status, 204)
    }))
})
