import { assert, describe, it } from "@effect/vitest"
import { Duration, Effect, Fiber, Layer, Schedule } from "effect"
import { TestClock } from "effect/testing"
import { PcoError, RetrySchedule } from "../../src/index.ts"
import type { PcoConfig } from "../../src/index.ts"
import { church, get } from "../traffic/support.ts"

const failing = (waits: Array<number>, retry: PcoConfig.RetryOptions = {}) =>
  church({
    latency: 0,
    faults: [{ status: 503 }],
    config: { retry: { onRetry: ({ delay }) => Effect.sync(() => waits.push(Duration.toMillis(delay))), ...retry } }
  })

const fail = Effect.gen(function*() {
  const fiber = yield* Effect.forkChild(Effect.flip(get("1")))
  yield* TestClock.adjust("1 hour")
  return yield* Fiber.join(fiber)
})

const spaced = Schedule.spaced("7 seconds")

describe("RetrySchedule", () => {
  it.effect("replaces the waits for what runs in its scope, and for nothing else", () => {
    const waits: Array<number> = []
    return Effect.gen(function*() {
      yield* Effect.provideService(fail, RetrySchedule.RetrySchedule, spaced)
      assert.deepStrictEqual(waits.splice(0), [7000, 7000, 7000])
      yield* fail
      assert.strictEqual(waits.length, 3)
      assert.isBelow(waits[0]!, 1300)
    }).pipe(Effect.provide(failing(waits)))
  })

  it.effect("can be a layer, comes before the one of the configuration, and is bound by its times", () => {
    const waits: Array<number> = []
    return Effect.gen(function*() {
      assert.strictEqual((yield* fail).attempts, 3)
      assert.deepStrictEqual(waits, [7000, 7000])
    }).pipe(
      Effect.provide(Layer.succeed(RetrySchedule.RetrySchedule, spaced)),
      Effect.provide(failing(waits, { times: 2, schedule: Schedule.spaced("1 minute") }))
    )
  })
})

describe("retry of an error", () => {
  const of = (reason: PcoError.Reason, neverSent: boolean) => PcoError.retryOf(reason, neverSent)

  it("is data of its reason", () => {
    assert.strictEqual(of(new PcoError.RateLimited({}), false), "any")
    assert.strictEqual(of(new PcoError.ServerError({}), false), "repeatable")
    assert.strictEqual(of(new PcoError.Blocked({}), false), "read")
    assert.strictEqual(of(new PcoError.NotFound({}), false), "never")
    assert.strictEqual(of(new PcoError.CircuitOpen({ retry_at: 0 }), true), "never")
  })

  it("allows every request where no connection could be made", () => {
    const reason = new PcoError.Transport({ description: "refused" })
    assert.deepStrictEqual([of(reason, true), of(reason, false)], ["any", "repeatable"])
  })
})
