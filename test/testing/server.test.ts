import { NodeHttpServer } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Redacted } from "effect"
import { HttpServer } from "effect/http"
import { createServer } from "node:http"
import { Pco } from "../../src/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { FakePco } from "../../src/testing/index.ts"

const server = FakePco.layerServer({ people: 60 }).pipe(
  Layer.provideMerge(NodeHttpServer.layer(createServer, { port: 0, host: "127.0.0.1" }))
)

/** Runs a program with the whole client on `fetch`, against the server. */
const withClient = <A, E>(program: Effect.Effect<A, E, Pco.Services>, retry = { times: 0 }) =>
  HttpServer.addressFormattedWith((baseUrl) =>
    Effect.provide(
      program,
      Pco.layer({ auth: { applicationId: "any", secret: Redacted.make("any") }, baseUrl, retry })
    )
  )

describe("FakePco.layerServer", () => {
  it.layer(server, { excludeTestServices: true })((it) => {
    it.effect("serves the whole client over HTTP, and its log can be read", () =>
      Effect.gen(function*() {
        const church = yield* FakePco.FakePco
        const created = yield* withClient(Effect.gen(function*() {
          assert.strictEqual((yield* Person.get("1", { include: ["emails"] })).name, "Ada Lovelace")
          assert.strictEqual((yield* Person.getMany(["1", "2", "99999"])).missing.length, 1)
          return yield* Person.create({ first_name: "Grace", last_name: "Hopper" })
        }))
        assert.strictEqual((yield* church.rows("Person")).length, 61)
        yield* church.expectRequests("GET /people/v2/people/1", 1)
        yield* withClient(Person.delete(created.id))
      }))

    it.effect("a broken connection is a Transport error, and a read that is made again succeeds", () =>
      Effect.gen(function*() {
        const church = yield* FakePco.FakePco
        yield* church.failNext({ method: "POST", disconnect: "after" })
        const error = yield* Effect.flip(withClient(Person.create({ first_name: "Grace", last_name: "Hopper" })))
        assert.strictEqual(error.reason._tag, "Transport")
        assert.isTrue(error.mayHaveTakenEffect)
        assert.strictEqual((yield* church.rows("Person")).length, 61)

        yield* church.failNext({ method: "GET", disconnect: "before" })
        assert.strictEqual((yield* withClient(Person.get("1"), { times: 1 })).id, "1")
      }))
  })
})
