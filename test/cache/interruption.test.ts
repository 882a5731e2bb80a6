import { assert, describe, it } from "@effect/vitest"
import { Effect, Fiber, Layer } from "effect"
import { TestClock } from "effect/testing"
import { PcoCache } from "../../src/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import { interruptedBefore } from "../interruption.ts"
import { memoryTier, tierLayer } from "./memoryTier.ts"
import { cached, client, requests } from "./support.ts"

const steps = Array.from({ length: 150 }, (_, step) => step)

describe("interrupted before any step", () => {
  it.effect("a value of the program's own is made for the next one", () =>
    Effect.gen(function*() {
      for (const step of steps) {
        const value = PcoCache.getOrSet(`value ${step}`, [], Effect.delay(Effect.succeed(step), "1 second"))
        yield* value.pipe(interruptedBefore(step))
        const again = yield* Effect.forkChild(value)
        yield* TestClock.adjust("2 seconds")
        assert.strictEqual(yield* Fiber.join(again), step)
      }
    }).pipe(Effect.provide(cached())))

  it.effect("a read of what is stale leaves it to be fetched in the background", () =>
    Effect.gen(function*() {
      yield* Person.get("1")
      for (const step of steps) {
        // half of its stale life is over
        yield* TestClock.adjust("90 seconds")
        const before = yield* requests
        yield* Person.get("1").pipe(interruptedBefore(step))
        yield* Person.get("1")
        yield* TestClock.adjust("1 second")
        assert.strictEqual((yield* requests) - before, 1, `before step ${step}`)
      }
    }).pipe(Effect.provide(cached({ timeToLive: "1 minute", staleWhileRevalidate: "1 minute" }))))

  it.effect("a write ends what it changed, or may have changed", () =>
    Effect.gen(function*() {
      for (const step of steps) {
        const nickname = `after ${step}`
        yield* Person.get("1")
        yield* Person.update("1", { nickname }).pipe(interruptedBefore(step))
        yield* TestClock.adjust("2 minutes")
        const held = (yield* Person.get("1")).nickname
        const real = (yield* Person.get("1").pipe(
          Effect.provideService(PcoCache.CurrentCachePolicy, { mode: "off", timeToLive: undefined })
        )).nickname
        assert.strictEqual(held, real, `before step ${step}`)
      }
    }).pipe(Effect.provide(cached({ timeToLive: "1 hour" }))))

  it.effect("an invalidation ends what is in memory and what is below it, or neither", () =>
    Effect.gen(function*() {
      const store = yield* memoryTier()
      const cache = PcoCache.layerTiered().pipe(Layer.provide(tierLayer(store)))
      yield* Effect.gen(function*() {
        for (const step of steps.slice(0, 60)) {
          for (
            const invalidate of [PcoCache.invalidate.tag("people/Person"), PcoCache.invalidate.key(Person.get("1"))]
          ) {
            yield* invalidate.pipe(interruptedBefore(step))
            assert.strictEqual((yield* PcoCache.stats).invalidations, store.generation, `before step ${step}`)
          }
        }
      }).pipe(Effect.provide(client({ cache })))
    }).pipe(Effect.provide(FakePco.layerHttpClient({ people: 5, limit: false }))))
})
