import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Result } from "effect"
import { HttpClient } from "effect/http"
import { Operation, Pco, PcoAuth, PcoRateLimiter } from "../../src/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { PcoTest } from "../../src/testing/index.ts"
import { credential, mockHttpClient, mockPco, personDocument } from "../support/mock.ts"

const own = (options: Partial<Operation.Options<unknown>>) =>
  Operation.make<unknown>({
    name: "own",
    product: "people",
    method: "GET",
    template: "/people/v2",
    decode: (answer) => Result.succeed(answer.json),
    ...options
  })

const inFlight = Effect.gen(function*() {
  const limiter = yield* PcoRateLimiter.PcoRateLimiter
  const { fingerprint } = yield* PcoAuth.PcoAuth
  return (yield* limiter.status({ credential: fingerprint, offset: 0 })).used
})

const circular: Record<string, unknown> = {}
circular["itself"] = circular

describe("an operation of the user's own", () => {
  it.effect.each([
    ["a BigInt", { grade: 1n }],
    ["a circle", circular],
    ["a function", () => 1],
    ["what throws", {
      toJSON: () => {
        throw new Error("no")
      }
    }]
  ] as ReadonlyArray<[string, unknown]>)("with %s for a body is not sent", ([, body]) => {
    const pco = mockPco(() => ({ json: {} }), { rateLimit: {} })
    return Effect.gen(function*() {
      const error = yield* Effect.flip(own({ method: "POST", body }))
      assert.deepInclude(error, { neverSent: true, mayHaveTakenEffect: false })
      assert.include(error.message, "body: cannot be written as JSON")
      assert.lengthOf(pco.requests, 0)
      assert.strictEqual(yield* inFlight, 0)
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect.each([
    ["a decoder that throws", {
      decode: () => {
        throw new Error("the answer of Ada")
      }
    }],
    ["a decoder that gives a value", { decode: () => 5 as never }],
    ["a decoder that gives nothing", { decode: () => undefined as never }],
    ["an `ignored` that throws", {
      ignored: () => {
        throw new Error("the answer of Ada")
      }
    }]
  ] as ReadonlyArray<[string, Partial<Operation.Options<unknown>>]>)("with %s fails as malformed", ([, options]) => {
    const pco = mockPco(() => ({ json: {} }))
    return Effect.gen(function*() {
      const error = yield* Effect.flip(own(options))
      assert.strictEqual(error.reason._tag, "Malformed")
      assert.notInclude(error.message, "Ada")
      assert.lengthOf(pco.requests, 1)
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect.each(["get", "PUT", undefined])("with the method %s is refused", (method) => {
    const pco = mockPco(() => ({ json: {} }))
    return Effect.gen(function*() {
      const error = yield* Effect.flip(own({ method: method as never }))
      assert.include(error.message, "method: is")
      assert.lengthOf(pco.requests, 0)
    }).pipe(Effect.provide(pco.layer))
  })
})

describe("an HttpClient of the user's own", () => {
  const answering = (status: number, headers: Record<string, string> = {}) => {
    const mock = mockHttpClient((_, index) => index === 0 ? { status, headers } : { json: personDocument("1") })
    const strict = Layer.effect(HttpClient.HttpClient, Effect.map(HttpClient.HttpClient, HttpClient.filterStatusOk))
    return {
      requests: mock.requests,
      layer: Pco.layerWithoutHttpClient({ auth: credential }).pipe(Layer.provide(strict), Layer.provide(mock.layer))
    }
  }

  it.effect("that fails with a status is an answer all the same", () => {
    const pco = answering(404)
    return Effect.gen(function*() {
      const error = yield* Effect.flip(Person.get("1"))
      assert.deepStrictEqual([error.reason._tag, error.status], ["NotFound", 404])
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("that fails with 429 does not hide that a write had no effect", () => {
    const pco = answering(429)
    return Effect.gen(function*() {
      yield* PcoTest.skipWaits(Person.create({ first_name: "Ada", last_name: "Lovelace" }))
      assert.lengthOf(pco.requests, 2)
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("that dies gives its place in the rate limit back", () => {
    const dying = Layer.succeed(HttpClient.HttpClient, HttpClient.make(() => Effect.die("broken")))
    const layer = Pco.layerWithoutHttpClient({ auth: credential, concurrency: 1 }).pipe(Layer.provide(dying))
    return Effect.gen(function*() {
      // with one permit the second one would wait for ever
      for (const id of ["1", "2"]) assert.strictEqual((yield* Effect.exit(Person.get(id)))._tag, "Failure")
    }).pipe(Effect.provide(layer))
  })
})

describe("the query that is sent", () => {
  const list = (meta: object, included: ReadonlyArray<object> = []) => ({
    json: { data: [personDocument("1").data], included, meta }
  })
  const named = { can_query_by: ["first_name", "created_at"], can_order_by: ["first_name"], can_include: ["emails"] }
  const parametersOf = (query: ReadonlyArray<readonly [string, string]>, meta: object, operation = Person.list()) => {
    const pco = mockPco(() => list(meta))
    return Effect.gen(function*() {
      const exit = yield* Effect.result(Operation.withQuery(operation, query))
      if (Result.isSuccess(exit)) return []
      const { reason } = exit.failure
      return reason._tag === "ParameterIgnored" ? reason.parameters : assert.fail(exit.failure.message)
    }).pipe(Effect.provide(pco.layer))
  }

  it.effect("is compared with what the answer honours, whoever wrote it", () =>
    Effect.gen(function*() {
      const cases: ReadonlyArray<readonly [ReadonlyArray<readonly [string, string]>, ReadonlyArray<string>]> = [
        [[["where[remote]", "1"]], ["where[remote]"]],
        [[["where[emails][address]", "a@example.org"]], ["where[emails][address]"]],
        [[["where[designation.id]", "1"]], ["where[designation.id]"]],
        [[["where[created_at][gte]", "2026-01-01"], ["where[created_at][lt]", "2026-01-02"]], []],
        [[["order", "first_name,-last_name"]], ["order=-last_name"]],
        [[["filter", "admins"]], ["filter=admins"]],
        [[["include", "emails,households"]], ["include=households"]],
        [[["page", "2"], ["page[size]", "10"], ["limit", "5"]], ["page", "page[size]", "limit"]],
        [[["per_page", "5"], ["offset", "5"], ["fields[Person]", "name"], ["time", "x"]], []]
      ]
      for (const [query, expected] of cases) assert.deepStrictEqual(yield* parametersOf(query, named), expected)
    }))

  it.effect("is ignored where a list of Planning Center names nothing at all", () =>
    Effect.gen(function*() {
      const query = [["where[name]", "x"]] as const
      const bare = { total_count: 28, count: 1, parent: { type: "Organization", id: "1" } }
      assert.deepStrictEqual(yield* parametersOf(query, bare), ["where[name]"])
      assert.deepStrictEqual(yield* parametersOf(query, { total_count: 28, count: 1 }), [])
      assert.deepStrictEqual(yield* parametersOf(query, { can_query_by: ["code"] }), ["where[name]"])
    }))

  it.effect("of an operation of one's own is compared, too", () =>
    Effect.gen(function*() {
      const pco = mockPco(() => list(named))
      const operation = own({ template: "/people/v2/people", query: [["where[nobody]", "1"]] })
      const error = yield* Effect.flip(Effect.provide(operation, pco.layer))
      assert.strictEqual(error.reason._tag, "ParameterIgnored")
      const write = own({ method: "POST", template: "/people/v2/people", query: [["where[nobody]", "1"]], body: {} })
      // a write has taken effect, whatever became of its query
      yield* Effect.provide(write, pco.layer)
    }))

  it.effect("decides what is linked", () =>
    Effect.gen(function*() {
      const email = { type: "Email", id: "7", attributes: { address: "ada@example.org" } }
      const person = {
        ...personDocument("1").data,
        relationships: { emails: { data: [{ type: "Email", id: "7" }] } }
      }
      const pco = mockPco(({ url }) => ({
        json: { data: url.pathname.endsWith("/1") ? person : [person], included: [email], meta: named }
      }))
      const one: object = yield* Effect.provide(
        Operation.withQuery(Person.get("1"), [["include", "emails"]]),
        pco.layer
      )
      assert.deepNestedInclude(one, { "emails[0].id": "7" })
      const page = yield* Effect.provide(Operation.withQuery(Person.list(), [["include", "emails"]]), pco.layer)
      assert.deepNestedInclude(page.data[0]!, { "emails[0].id": "7" })
    }))
})

describe("a resource that was read by its id", () => {
  it.effect("is that one", () => {
    const pco = mockPco(() => ({ json: personDocument("2") }))
    return Effect.gen(function*() {
      for (const read of [Person.get("1"), Operation.withQuery(Person.get("1"), [["include", "emails"]])]) {
        const { message, reason } = yield* Effect.flip(read)
        assert.strictEqual(reason._tag === "Malformed" ? reason.field : reason._tag, "data.id", message)
      }
      assert.strictEqual((yield* Person.get("2")).id, "2")
    }).pipe(Effect.provide(pco.layer))
  })
})
