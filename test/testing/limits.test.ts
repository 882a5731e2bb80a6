import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/testing/TestClock"
import { FakePco } from "../../src/testing/index.ts"
import { get } from "./support.ts"

const layer = (limit: FakePco.LimitOptions) => FakePco.layerHttpClient({ people: 5, limit })

const times = (count: number, path = "/people/1") => Effect.repeat(get(path), { times: count - 1 })

describe("facts 6: rate limit", () => {
  it.effect("every answer tells limit, count and period", () =>
    Effect.gen(function*() {
      yield* get("/people/1")
      const { headers } = yield* get("/people/none")
      assert.strictEqual(headers["x-pco-api-request-rate-limit"], "100")
      assert.strictEqual(headers["x-pco-api-request-rate-count"], "2")
      assert.strictEqual(headers["x-pco-api-request-rate-period"], "20 seconds")
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

  it.effect("without a limit no header speaks of one", () =>
    Effect.gen(function*() {
      const { headers, status } = yield* times(150)
      assert.strictEqual(status, 200)
      assert.isUndefined(headers["x-pco-api-request-rate-limit"])
    }).pipe(Effect.provide(FakePco.layerHttpClient({ people: 5, limit: false }))))
})
