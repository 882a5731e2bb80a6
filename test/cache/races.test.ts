import { assert, describe, it } from "@effect/vitest"
import { Effect, Fiber, Layer } from "effect"
import { TestClock } from "effect/testing"
import { PcoCache } from "../../src/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import { memoryTier, tierLayer } from "./memoryTier.ts"
import { client } from "./support.ts"

describe("the answer of a write, held for the next read", () => {
  it.effect("is not held when another write ended while the tier below was told of the first", () =>
    Effect.gen(function*() {
      const store = yield* memoryTier()
      const cache = PcoCache.layerTiered().pipe(Layer.provide(tierLayer(store)))
      yield* Effect.gen(function*() {
        store.broken = "hangs"
        const first = yield* Effect.forkChild(Person.update("1", { nickname: "first" }), { startImmediately: true })
        // the answer is there, and the tier has not heard of it
        while ((yield* PcoCache.stats).invalidations === 0) yield* Effect.yieldNow
        store.broken = undefined
        yield* Person.delete("1")
        yield* TestClock.adjust("2 seconds")
        yield* Fiber.join(first)
        const error = yield* Effect.flip(Person.get("1"))
        assert.strictEqual(error.reason._tag, "NotFound")
      }).pipe(Effect.provide(client({ cache })))
    }).pipe(Effect.provide(FakePco.layerHttpClient({ people: 5, limit: false }))))
})
