import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as HttpClient from "effect/http/HttpClient"
import * as TestClock from "effect/testing/TestClock"
import { Person } from "../../src/products/people/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import { church, data, fresh, get, origin, patch, post } from "./support.ts"

const statuses = (faults: ReadonlyArray<FakePco.Fault>, count: number, seed = 1) =>
  Effect.forEach(
    Array.from({ length: count }, () => "/people/1"),
    (path) => Effect.map(get(path), ({ status }) => status)
  ).pipe(Effect.provide(church({ faults, seed })))

const fieldsOf = (effect: Effect.Effect<unknown, { readonly reason: any }, any>) =>
  Effect.map(
    Effect.flip(effect as Effect.Effect<unknown, { readonly reason: any }>),
    ({ reason }) => reason.issues.map(({ field }: { readonly field: string }) => field)
  )

describe("faults: which requests", () => {
  it.effect("by probability, the same ones for the same seed", () =>
    Effect.gen(function*() {
      const faults = [{ probability: 0.25, status: 502 }]
      const first = yield* statuses(faults, 400)
      assert.deepStrictEqual(yield* statuses(faults, 400), first)
      assert.notDeepEqual(yield* statuses(faults, 400, 2), first)
      const struck = first.filter((status) => status === 502).length
      assert.isAbove(struck, 70)
      assert.isBelow(struck, 130)
    }))

  it.effect("every so many, the nth, and so many times", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual(yield* statuses([{ every: 3, status: 500 }], 6), [200, 200, 500, 200, 200, 500])
      assert.deepStrictEqual(yield* statuses([{ nth: 2, status: 500 }], 4), [200, 500, 200, 200])
      assert.deepStrictEqual(yield* statuses([{ times: 2, status: 500 }], 3), [500, 500, 200])
      assert.deepStrictEqual(yield* statuses([{ every: 2, times: 1, status: 500 }], 4), [200, 500, 200, 200])
    }))

  it.effect("by verb and by path, with any segment for a placeholder", () =>
    fresh(
      Effect.gen(function*() {
        assert.strictEqual((yield* get("/people/1/emails")).status, 502)
        assert.strictEqual((yield* get("/people/7/emails")).status, 502)
        assert.strictEqual((yield* get("/people/1")).status, 200)
        assert.strictEqual((yield* get("/people/1/emails/1")).status, 200)
        assert.strictEqual((yield* patch("/people/1", data({ nickname: "A" }))).status, 504)
      }),
      {
        faults: [
          { path: "/people/v2/people/{person_id}/emails", status: 502 },
          { method: "patch", path: "/people/v2/*/*", status: 504 }
        ]
      }
    ))

  it.effect("the first one that strikes is the one, and can be ended", () =>
    fresh(
      Effect.gen(function*() {
        const fake = yield* FakePco.FakePco
        yield* fake.inject({ status: 502 })
        yield* fake.inject({ status: 504 })
        assert.strictEqual((yield* get("/people/1")).status, 502)
        yield* fake.clearFaults
        assert.strictEqual((yield* get("/people/1")).status, 200)
      })
    ))
})

describe("faults: what happens", () => {
  it.effect("facts 7: pages of HTML from the edge, JSON from Planning Center", () =>
    fresh(
      Effect.gen(function*() {
        const fake = yield* FakePco.FakePco
        for (
          const [status, title] of [[403, "403 Forbidden"], [502, "502 Bad Gateway"], [504, "504 Gateway Time-out"]]
        ) {
          yield* fake.failNext({ status: status as number })
          const page = yield* get("/people/1")
          assert.strictEqual(page.status, status)
          assert.match(page.headers["content-type"]!, /^text\/html/)
          assert.include(page.text, `<title>${title}</title>`)
          assert.isUndefined(page.headers["x-request-id"])
        }
        yield* fake.failNext({ status: 500 })
        assert.strictEqual((yield* get("/people/1")).json.errors[0].title, "Internal Server Error")
        yield* fake.failNext({ status: 429 })
        const refused = yield* get("/people/1")
        assert.strictEqual(refused.headers["retry-after"], "1")
        assert.strictEqual(refused.json.errors[0].code, "429")
      })
    ))

  it.effect("a gateway that timed out may have let the write through", () =>
    fresh(
      Effect.gen(function*() {
        const fake = yield* FakePco.FakePco
        const people = Effect.map(fake.rows("Person"), (rows) => rows.length)
        yield* fake.failNext({ status: 504 })
        assert.strictEqual((yield* post("/people", data({ first_name: "G", last_name: "H" }))).status, 504)
        assert.strictEqual(yield* people, 60)
        yield* fake.failNext({ status: 504, takesEffect: true })
        assert.strictEqual((yield* post("/people", data({ first_name: "G", last_name: "H" }))).status, 504)
        assert.strictEqual(yield* people, 61)
      })
    ))

  it.effect("a body that ends half-way, and another content type", () =>
    fresh(
      Effect.gen(function*() {
        const fake = yield* FakePco.FakePco
        const whole = yield* get("/people/1")
        yield* fake.failNext({ truncate: true })
        const half = yield* HttpClient.get(`${origin}/people/v2/people/1`, { headers: { authorization: "Bearer x" } })
        assert.strictEqual(half.status, 200)
        assert.strictEqual(yield* half.text, whole.text.slice(0, whole.text.length >> 1))
        yield* fake.failNext({ contentType: "text/plain" })
        const plain = yield* get("/people/1")
        assert.strictEqual(plain.headers["content-type"], "text/plain")
        assert.strictEqual(plain.text, whole.text)
      })
    ))

  it.effect("answers come out of order when they take from how much to how much", () =>
    fresh(
      Effect.gen(function*() {
        const order: Array<string> = []
        const ids = ["1", "2", "3", "4", "5", "6", "7", "8"]
        const fiber = yield* Effect.forkChild(Effect.forEach(
          ids,
          (id) => Effect.tap(get(`/people/${id}`), () => Effect.sync(() => order.push(id))),
          { concurrency: "unbounded" }
        ))
        yield* TestClock.adjust("400 millis")
        const sent = yield* Fiber.join(fiber)
        assert.deepStrictEqual(sent.map(({ json }) => json.data.id), ids)
        assert.deepStrictEqual(order.toSorted(), ids)
        assert.notDeepEqual(order, ids)
      }),
      { faults: [{ latency: ["0 millis", "400 millis"] }] }
    ))

  it.effect("a delay goes together with another fault", () =>
    fresh(
      Effect.gen(function*() {
        const fiber = yield* Effect.forkChild(get("/people/1"))
        yield* TestClock.adjust("90 millis")
        assert.isUndefined(fiber.pollUnsafe())
        yield* TestClock.adjust("10 millis")
        assert.strictEqual((yield* Fiber.join(fiber)).status, 502)
      }),
      { faults: [{ latency: "100 millis" }, { status: 502 }] }
    ))

  it.effect("a write takes effect after its sender has heard that the answer is lost, has timed out, or read a 504", () =>
    fresh(
      Effect.gen(function*() {
        const fake = yield* FakePco.FakePco
        const people = Effect.map(fake.rows("Person"), (rows) => rows.length)
        const create = post("/people", data({ first_name: "G", last_name: "H" }))
        const comesTo = Effect.fnUntraced(function*(count: number) {
          yield* TestClock.adjust("19999 millis")
          assert.strictEqual(yield* people, count - 1)
          yield* TestClock.adjust("1 millis")
          assert.strictEqual(yield* people, count)
        })
        yield* fake.failNext({ effectAfter: "20 seconds", disconnect: "after" })
        assert.strictEqual((yield* Effect.exit(create))._tag, "Failure")
        yield* comesTo(61)
        yield* fake.failNext({ effectAfter: "20 seconds", status: 504 })
        assert.strictEqual((yield* create).status, 504)
        yield* comesTo(62)
        yield* fake.failNext({ effectAfter: "20 seconds" })
        yield* Fiber.interrupt(yield* Effect.forkChild(create, { startImmediately: true }))
        yield* comesTo(63)
        yield* fake.failNext({ effectAfter: "20 seconds" })
        const waiting = yield* Effect.forkChild(create, { startImmediately: true })
        yield* comesTo(64)
        assert.strictEqual((yield* Fiber.join(waiting)).status, 201)
        // requests are counted when they arrive, and their answer tells what it is
        assert.deepStrictEqual((yield* fake.requests).map(({ status }) => status), [undefined, 504, 201, 201])
      })
    ))

  it.effect("what takes effect late counts in the limit when it arrives, and is drawn by seed", () =>
    fresh(
      Effect.gen(function*() {
        const fake = yield* FakePco.FakePco
        const people = Effect.map(fake.rows("Person"), (rows) => rows.length)
        const create = post("/people", data({ first_name: "G", last_name: "H" }))
        yield* Effect.exit(create)
        yield* Effect.exit(create)
        // the third is refused on arrival, whatever is left of the period when it would have been carried out
        yield* Effect.exit(create)
        yield* TestClock.adjust("30 seconds")
        assert.strictEqual(yield* people, 62)
      }),
      {
        limit: { limit: 2 },
        faults: [{ method: "POST", effectAfter: ["1 second", "30 seconds"], disconnect: "after" }]
      }
    ))

  it.effect("a lost answer makes a careless repeat write twice, and the client does not repeat it", () =>
    Effect.gen(function*() {
      const fake = yield* FakePco.FakePco
      yield* fake.failNext({ method: "POST", disconnect: "after" })
      const error = yield* Effect.flip(Person.create({ first_name: "Grace", last_name: "Hopper" }))
      assert.isTrue(error.mayHaveTakenEffect)
      yield* fake.expectRequests("POST /people/v2/people", 1)
      yield* Person.create({ first_name: "Grace", last_name: "Hopper" })
      const twice = (yield* fake.rows("Person")).filter(({ attributes }) => attributes["name"] === "Grace Hopper")
      assert.strictEqual(twice.length, 2)
    }).pipe(Effect.provide(FakePco.layer({ people: 5 }))))
})

describe("faults: over HTTP", () => {
  const ask = (faults: ReadonlyArray<FakePco.Fault>, headers: { readonly [name: string]: string } = {}) =>
    Effect.map(
      FakePco.toWebHandler({ people: 5, faults }),
      (handler) =>
        handler(
          new Request("http://localhost/people/v2/people", { headers: { authorization: "Bearer x", ...headers } })
        )
    )

  it.effect("the handler rejects where the connection breaks", () =>
    Effect.gen(function*() {
      const rejected = yield* Effect.flip(Effect.tryPromise({
        try: () =>
          Effect.runPromise(Effect.flatMap(ask([{ disconnect: "after" }]), (answer) =>
            Effect.tryPromise({
              try: () => answer,
              catch: (cause) => cause
            }))),
        catch: (cause) => cause as FakePco.ConnectionReset
      }))
      assert.strictEqual(rejected._tag, "ConnectionReset")
      assert.match(rejected.message, /GET \/people\/v2\/people/)
    }))

  it.effect("the church behind a handler can be told at run time", () =>
    Effect.gen(function*() {
      const handler = yield* FakePco.toWebHandler({ people: 5 })
      const status = Effect.map(
        Effect.promise(() =>
          handler(new Request("http://localhost/people/v2/people/1", { headers: { authorization: "Bearer x" } }))
        ),
        (response) => response.status
      )
      yield* handler.church.inject({ every: 2, status: 502 })
      assert.deepStrictEqual([yield* status, yield* status, yield* status], [200, 502, 200])
      yield* handler.church.expectRequests("GET /people/v2/people/{person_id}", 3)
    }))

  it.live("a body that is cut off breaks while it is read", () =>
    Effect.gen(function*() {
      const response = yield* Effect.flatMap(ask([{ truncate: true }]), (answer) => Effect.promise(() => answer))
      assert.strictEqual(response.status, 200)
      yield* Effect.flip(Effect.tryPromise(() => response.text()))
    }))

  it.live("long bodies are compressed for those who accept it", () =>
    Effect.gen(function*() {
      const plain = yield* Effect.flatMap(ask([]), (answer) => Effect.promise(() => answer))
      assert.isNull(plain.headers.get("content-encoding"))
      const zipped = yield* Effect.flatMap(ask([], { "accept-encoding": "br, gzip" }), (answer) =>
        Effect.promise(() => answer))
      assert.strictEqual(zipped.headers.get("content-encoding"), "gzip")
      assert.isNull(zipped.headers.get("content-length"))
      const text = yield* Effect.promise(() =>
        new Response(zipped.body!.pipeThrough(new DecompressionStream("gzip"))).text()
      )
      assert.strictEqual(
        text,
        yield* Effect.promise(() =>
          plain.text()
        )
      )
    }))
})

describe("faults: wrong ones", () => {
  it.effect("are refused by name, in the options and at run time", () =>
    Effect.gen(function*() {
      const wrong = {
        probability: 2,
        every: 0,
        nth: 1.5,
        latency: "soon",
        truncate: "yes",
        takesEffect: 1,
        contentType: 1,
        effectAfter: -1,
        colour: 1
      }
      const fields = [
        "colour",
        "every",
        "nth",
        "probability",
        "takesEffect",
        "truncate",
        "contentType",
        "effectAfter",
        "latency"
      ]
      assert.deepStrictEqual(
        yield* fieldsOf(FakePco.toWebHandler({ faults: [{}, wrong as never] })),
        fields.map((field) => `faults[1].${field}`)
      )
      assert.deepStrictEqual(yield* fieldsOf(FakePco.toWebHandler({ faults: "502" as never })), ["faults"])
      const fake = yield* FakePco.FakePco
      assert.deepStrictEqual(yield* fieldsOf(fake.inject(wrong as never)), fields)
      assert.deepStrictEqual(yield* fieldsOf(fake.inject({ latency: ["2 seconds", "1 second"] })), ["latency"])
      assert.deepStrictEqual(yield* fieldsOf(fake.inject({ effectAfter: 5, disconnect: "before" })), ["effectAfter"])
      assert.deepStrictEqual(yield* fieldsOf(fake.failNext(null as never)), ["fault"])
    }).pipe(Effect.provide(church())))
})

describe("FakePco.parseFaults", () => {
  it.effect("reads the short form and JSON", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual(
        yield* FakePco.parseFaults(
          "2.5% PATCH after; nth=3 times=1 /people/v2/people 502 takes-effect;truncate; type=text/plain latency=2s;after effect-after=1..20s"
        ),
        [
          { probability: 0.025, method: "PATCH", disconnect: "after" },
          { nth: 3, times: 1, path: "/people/v2/people", status: 502, takesEffect: true },
          { truncate: true },
          { contentType: "text/plain", latency: "2 seconds" },
          { disconnect: "after", effectAfter: ["1 seconds", "20 seconds"] }
        ]
      )
      assert.deepStrictEqual(yield* FakePco.parseFaults("[{\"every\": 10, \"status\": 502}]"), [
        { every: 10, status: 502 }
      ])
      assert.deepStrictEqual(yield* FakePco.parseFaults(" "), [])
    }))

  it.effect("names what it cannot read", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual(yield* fieldsOf(FakePco.parseFaults("502; sometimes 504")), ["faults[1]"])
      assert.deepStrictEqual(yield* fieldsOf(FakePco.parseFaults("every=often 502")), ["faults[0].every"])
      assert.deepStrictEqual(yield* fieldsOf(FakePco.parseFaults("latency=soon")), ["faults[0].latency"])
      assert.deepStrictEqual(yield* fieldsOf(FakePco.parseFaults("[{")), ["faults"])
      assert.deepStrictEqual(yield* fieldsOf(FakePco.parseFaults("[1]")), ["faults[0]"])
    }))
})
