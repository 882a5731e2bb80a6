import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Redacted } from "effect"
import { Pco } from "../../src/index.ts"
import { PcoMetrics } from "../../src/telemetry/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import { mockHttpClient, personDocument } from "../support/mock.ts"

const mock = mockHttpClient(() => ({ json: personDocument("1") }))
const tenant = (token: string) =>
  Pco.layerWithoutHttpClient({ auth: { token: Redacted.make(token) } }).pipe(Layer.provide(mock.layer))
const lastToken = () => mock.requests.at(-1)!.headers["authorization"]
const cost = Effect.flatMap(PcoMetrics.PcoMetrics, ({ snapshot }) => snapshot)

describe("two clients in one program", () => {
  it.effect("act as their own users, also when one is provided inside the other", () =>
    Effect.gen(function*() {
      yield* Person.get("1")
      assert.strictEqual(lastToken(), "Bearer one")
      yield* Effect.gen(function*() {
        yield* Person.get("1")
        assert.strictEqual(lastToken(), "Bearer two")
        assert.strictEqual((yield* cost).requests, 1)
      }).pipe(Effect.provide(tenant("two")))
      yield* Person.get("1")
      assert.strictEqual(lastToken(), "Bearer one")
      assert.strictEqual((yield* cost).requests, 2)
    }).pipe(Effect.provide(tenant("one"))))

  it.effect("are two churches, also when one is provided inside the other", () =>
    Effect.gen(function*() {
      assert.strictEqual(yield* Person.count(), 5)
      assert.strictEqual(yield* Person.count().pipe(Effect.provide(FakePco.layer({ people: 7 }))), 7)
      assert.strictEqual(yield* Person.count(), 5)
    }).pipe(Effect.provide(FakePco.layer({ people: 5 }))))
})
