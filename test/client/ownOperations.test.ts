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
