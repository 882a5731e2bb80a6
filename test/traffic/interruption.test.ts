import { assert, describe, it } from "@effect/vitest"
import { Effect, Fiber } from "effect"
import { TestClock } from "effect/testing"
import { PcoRateLimiter } from "../../src/index.ts"
import { interruptedBefore } from "../interruption.ts"
import { answered, status, take } from "./limiterSupport.ts"
import { batched, church, get } from "./support.ts"

const steps = Array.from({ length: 60 }, (_, step) => step)

describe("interrupted before any step", () => {
  it.effect("a request gives its place back", () =>
    Effect.gen(function*() {
      for (const step of steps) {
        yield* take(answered()).pipe(interruptedBefore(step))
        yield* TestClock.adjust("21 seconds")
        assert.strictEqual((yield* status).used, 0, `before step ${step}`)
      }
    }).pipe(Effect.provide(PcoRateLimiter.layerMemory({ limit: 1 }))))

  it.effect("a request lets those behind it go on", () =>
    Effect.gen(function*() {
      for (const step of steps) {
        const first = yield* Effect.forkChild(take(answered()).pipe(interruptedBefore(step)))
        const second = yield* Effect.forkChild(take(answered()))
        yield* Fiber.join(first)
        yield* TestClock.adjust("1 minute")
        assert.isDefined(second.pollUnsafe(), `before step ${step}`)
      }
    }).pipe(Effect.provide(PcoRateLimiter.layerMemory({ limit: 1 }))))

  it.effect("a wait leaves the line", () =>
    Effect.gen(function*() {
      for (const step of steps) {
        yield* take(answered())
        yield* take(answered()).pipe(interruptedBefore(step))
        const { waiting } = yield* status
        assert.strictEqual(waiting.normal, 0, `before step ${step}`)
        yield* TestClock.adjust("1 minute")
      }
    }).pipe(Effect.provide(PcoRateLimiter.layerMemory({ limit: 1 }))))

  it.effect("a read leaves the requests of others alone, and none of its own", () =>
    Effect.gen(function*() {
      for (const step of steps) {
        const others = yield* Effect.forkChild(Effect.all([get("1"), get("1")], { concurrency: "unbounded" }))
        yield* get("1").pipe(interruptedBefore(step))
        yield* get("2").pipe(interruptedBefore(step))
        yield* TestClock.adjust("1 second")
        assert.isDefined(others.pollUnsafe(), `before step ${step}`)
        const again = yield* Effect.forkChild(get("2"))
        yield* TestClock.adjust("1 second")
        assert.strictEqual((yield* Fiber.join(again)).id, "2")
      }
    }).pipe(Effect.provide(church())))

  it.effect("a get in a batch leaves the others alone", () =>
    Effect.gen(function*() {
      for (const step of steps) {
        const first = yield* Effect.forkChild(batched("1"))
        yield* batched("2").pipe(interruptedBefore(step))
        const others = yield* Effect.forkChild(Effect.all([batched("3"), batched("4")], { concurrency: "unbounded" }))
        yield* TestClock.adjust("1 second")
        assert.strictEqual((yield* Fiber.join(first)).id, "1")
        assert.deepStrictEqual((yield* Fiber.join(others)).map(({ id }) => id), ["3", "4"], `before step ${step}`)
      }
    }).pipe(Effect.provide(church())))
})
