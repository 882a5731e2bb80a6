import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as TestClock from "effect/testing/TestClock"
import { FakePco } from "../../src/testing/index.ts"
import { get, send } from "./support.ts"

const layer = (limit: FakePco.LimitOptions) => FakePco.layerHttpClient({ people: 5, limit })

const times = (count: number, path = "/people/1") => Effect.repeat(get(path), { times: count - 1 })

describe("facts 6: rate limit", () => {
  it.effect("every answer tells limit, count and period", () =>
    Effect.gen(function*() {
      yield* get("/people/1")
      const { headers } = yield* get("/people/none")
      assert.strictEqual(headers["x-pco-api-request-rate-limit"], "100")
      assert.strictEqual(headers["x-pco-api-request-rate-count"], "2")
      assert.strictEqual(headers["x-pco-api-request-rate-period"], "20")
      // a path that no product handles spells it out
      const { headers: unknown } = yield* send("GET", "/nothing/v2/people")
      assert.strictEqual(unknown["x-pco-api-request-rate-period"], "20 seconds")
      assert.isUndefined(unknown["x-pco-api-auth-method"])
    }).pipe(Effect.provide(layer({}))))

  it.effect("the period can be spelled as a number", () =>
    Effect.gen(function*() {
      const { headers } = yield* get("/people/1")
      assert.strictEqual(headers["x-pco-api-request-rate-period"], "20")
    }).pipe(Effect.provide(layer({ spelling: "number" }))))

  it.effect("one too many is refused with 429, Retry-After, a code and no status", () =>
    Effect.gen(function*() {
      yield* times(100)
      const { headers, json, status } = yield* get("/people/1")
      assert.strictEqual(status, 429)
      assert.strictEqual(headers["retry-after"], "20")
      assert.strictEqual(headers["content-type"], "application/json; charset=utf-8")
      assert.deepStrictEqual(json, {
        errors: [{
          code: "429",
          title: "Too Many Requests",
          detail: "Rate limit exceeded: 101 of 100 requests per 20 seconds"
        }]
      })
    }).pipe(Effect.provide(layer({}))))

  it.effect("a refused request takes no effect and counts on", () =>
    Effect.gen(function*() {
      const { headers } = yield* times(118)
      assert.strictEqual(headers["x-pco-api-request-rate-count"], "118")
      yield* TestClock.adjust("10 seconds")
      const { json } = yield* get("/people/1")
      assert.match(json.errors[0].detail, /^Rate limit exceeded: 119 of 100/)
    }).pipe(Effect.provide(layer({}))))

  it.effect("sliding: each request counts for one period", () =>
    Effect.gen(function*() {
      yield* times(2)
      yield* TestClock.adjust("10 seconds")
      yield* get("/people/1")
      assert.strictEqual((yield* get("/people/1")).headers["retry-after"], "10")
      yield* TestClock.adjust("10 seconds")
      assert.strictEqual((yield* get("/people/1")).status, 200)
    }).pipe(Effect.provide(layer({ limit: 3 }))))

  it.effect("fixed: everything is forgotten when the window ends", () =>
    Effect.gen(function*() {
      yield* TestClock.adjust("15 seconds")
      yield* times(3)
      assert.strictEqual((yield* get("/people/1")).headers["retry-after"], "5")
      yield* TestClock.adjust("5 seconds")
      const { headers, status } = yield* get("/people/1")
      assert.strictEqual(status, 200)
      assert.strictEqual(headers["x-pco-api-request-rate-count"], "1")
    }).pipe(Effect.provide(layer({ limit: 3, kind: "fixed" }))))

  it.effect("waiting as long as Retry-After asks is enough", () =>
    Effect.gen(function*() {
      yield* times(2)
      yield* TestClock.adjust("700 millis")
      yield* times(3)
      const { headers, status } = yield* get("/people/1")
      assert.strictEqual(status, 429)
      yield* TestClock.adjust(Number(headers["retry-after"]) * 1000)
      assert.strictEqual((yield* get("/people/1")).status, 200)
    }).pipe(Effect.provide(layer({ limit: 5 }))))

  it.effect("each credential has its own limit", () =>
    Effect.gen(function*() {
      yield* times(3)
      const other = yield* get("/people/1", { authorization: "Bearer other" })
      assert.strictEqual(other.status, 200)
      assert.strictEqual(other.headers["x-pco-api-request-rate-count"], "1")
    }).pipe(Effect.provide(layer({ limit: 2 }))))

  it.effect("offsets over 30,000 have a bucket of their own, with 75", () =>
    Effect.gen(function*() {
      const deep = yield* times(75, "/people?offset=30001")
      assert.strictEqual(deep.status, 200)
      assert.strictEqual(deep.headers["x-pco-api-request-rate-limit"], "75")
      assert.strictEqual((yield* get("/people?offset=30001")).status, 429)
      const usual = yield* get("/people?offset=30000")
      assert.strictEqual(usual.status, 200)
      assert.strictEqual(usual.headers["x-pco-api-request-rate-count"], "1")
    }).pipe(Effect.provide(layer({}))))

  it.effect("the limit may change at any time without notice", () =>
    Effect.gen(function*() {
      const first = yield* times(4)
      assert.strictEqual(first.headers["x-pco-api-request-rate-limit"], "4")
      yield* TestClock.adjust("1 minute")
      yield* times(2)
      const lowered = yield* get("/people/1")
      assert.strictEqual(lowered.status, 429)
      assert.strictEqual(lowered.headers["x-pco-api-request-rate-limit"], "2")
      assert.match(lowered.json.errors[0].detail, /^Rate limit exceeded: 3 of 2 requests/)
      yield* TestClock.adjust("1 minute")
      const raised = yield* times(6)
      assert.strictEqual(raised.status, 200)
      assert.strictEqual(raised.headers["x-pco-api-request-rate-limit"], "6")
    }).pipe(Effect.provide(layer({
      limit: 4,
      changes: [{ after: "2 minutes", limit: 6 }, { after: "1 minute", limit: 2 }]
    }))))

  it.effect("a limit that falls within a window counts what came before, and its deep bucket falls with it", () =>
    Effect.gen(function*() {
      yield* times(4)
      yield* TestClock.adjust("5 seconds")
      const { headers, status } = yield* get("/people/1")
      assert.strictEqual(status, 429)
      assert.strictEqual(headers["retry-after"], "15")
      const deep = yield* get("/people?offset=30001")
      assert.strictEqual(deep.headers["x-pco-api-request-rate-limit"], "3")
      yield* TestClock.adjust("20 seconds")
      assert.strictEqual((yield* get("/people/1")).status, 200)
    }).pipe(Effect.provide(layer({ limit: 8, changes: [{ after: "5 seconds", limit: 4 }] }))))

  it.effect("a changed limit is counted from the first request, not from the start", () =>
    Effect.gen(function*() {
      yield* TestClock.adjust("1 hour")
      const before = yield* get("/people/1")
      assert.strictEqual(before.headers["x-pco-api-request-rate-limit"], "5")
      yield* TestClock.adjust("10 seconds")
      const after = yield* get("/people/1")
      assert.strictEqual(after.headers["x-pco-api-request-rate-limit"], "3")
    }).pipe(Effect.provide(layer({ limit: 5, changes: [{ after: "10 seconds", limit: 3 }] }))))

  it.effect("Retry-After can be negative", () =>
    Effect.gen(function*() {
      yield* get("/people/1")
      const { headers, status } = yield* get("/people/1")
      assert.strictEqual(status, 429)
      assert.strictEqual(headers["retry-after"], "-1")
    }).pipe(Effect.provide(layer({ limit: 1, retryAfter: "negative" }))))

  it.effect("Retry-After can be missing", () =>
    Effect.gen(function*() {
      yield* get("/people/1")
      const { headers, json, status } = yield* get("/people/1")
      assert.strictEqual(status, 429)
      assert.notProperty(headers, "retry-after")
      assert.strictEqual(json.errors[0].code, "429")
    }).pipe(Effect.provide(layer({ limit: 1, retryAfter: "missing" }))))

  it.effect("wrong options are refused by name", () =>
    Effect.gen(function*() {
      const fields = (limit: unknown) =>
        Effect.flip(Effect.scoped(Layer.build(layer(limit as FakePco.LimitOptions)))).pipe(
          Effect.map(({ message }) => message)
        )
      assert.match(
        yield* fields({ changes: { after: "1 minute", limit: 5 } }),
        /limit\.changes: is an object; expected an array of/
      )
      assert.match(yield* fields({ changes: [7] }), /limit\.changes\[0\]: is 7/)
      assert.match(yield* fields({ changes: [{ after: "1 minute" }] }), /limit\.changes\[0\]: is an object/)
      const several = yield* fields({ changes: [{ after: "soon", limit: 0, kind: "fixed" }], retryAfter: "never" })
      for (
        const part of [
          "limit.changes[0].after: is",
          "limit.changes[0].limit: is 0",
          "limit.changes[0].kind: is no option",
          "limit.retryAfter: is"
        ]
      ) assert.include(several, part)
    }))

  it.effect("without a limit every answer says that there is room", () =>
    Effect.gen(function*() {
      const { headers, status } = yield* times(150)
      assert.strictEqual(status, 200)
      assert.strictEqual(headers["x-pco-api-request-rate-limit"], "100")
      assert.strictEqual(headers["x-pco-api-request-rate-count"], "1")
    }).pipe(Effect.provide(FakePco.layerHttpClient({ people: 5, limit: false }))))
})
