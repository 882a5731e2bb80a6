import { assert, describe, it } from "@effect/vitest"
import { Clock, Effect, Fiber, Layer } from "effect"
import { TestClock } from "effect/testing"
import { defectOf } from "../support/defectOf.ts"
import { Pco, PcoRateLimiter, type Priority } from "../../src/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import { answered, nobody, request, slot, status } from "./limiterSupport.ts"

const church = (kind: "fixed" | "sliding", limit: number) =>
  Layer.mergeAll(
    PcoRateLimiter.layerMemory({ limit }),
    FakePco.layerHttpClient({ people: 1, limit: { limit, kind } })
  )

/** Asks for a place and notes when it was served. */
const serve = (served: Array<string>, name: string, priority: Priority.Priority) =>
  Effect.flatMap(PcoRateLimiter.PcoRateLimiter, (limiter) =>
    limiter.reserve(slot, ({ settle }) =>
      Effect.andThen(
        Effect.sync(() => served.push(name)),
        settle(answered())
      ))).pipe(Pco.withPriority(priority), Effect.forkChild({ startImmediately: true }))

const wait = Effect.gen(function*() {
  const start = yield* Clock.currentTimeMillis
  const { granted, status } = yield* request(20, 20)
  return { waited: granted - start, status }
})

describe("priorities", () => {
  it.effect("the most urgent goes first, and within a priority who came first", () => {
    const served: Array<string> = []
    return Effect.gen(function*() {
      const fibers = [
        yield* serve(served, "first", "normal"),
        yield* serve(served, "low 1", "low"),
        yield* serve(served, "normal 1", "normal"),
        yield* serve(served, "high 1", "high"),
        yield* serve(served, "critical 1", "critical"),
        yield* serve(served, "high 2", "high"),
        yield* serve(served, "normal 2", "normal"),
        yield* serve(served, "critical 2", "critical")
      ]
      assert.deepInclude(yield* status, { waiting: { critical: 2, high: 2, normal: 2, low: 1 } })
      yield* Fiber.interrupt(fibers[5]!)
      yield* TestClock.adjust("1 hour")
      assert.deepStrictEqual(served, [
        "first",
        "critical 1",
        "critical 2",
        "high 1",
        "normal 1",
        "normal 2",
        "low 1"
      ])
      assert.deepInclude(yield* status, { waiting: nobody })
    }).pipe(Effect.provide(PcoRateLimiter.layerMemory({ limit: 1, period: "1 second" })))
  })

  it.effect("a program that is always busy does not starve what is low, and keeps the order of both", () => {
    const served: Array<string> = []
    return Effect.gen(function*() {
      for (let index = 0; index < 5; index++) yield* serve(served, `low ${index}`, "low")
      for (let second = 0; second < 400; second++) {
        yield* serve(served, `high ${second}`, "high")
        yield* TestClock.adjust("1 second")
      }
      const low = served.filter((name) => name.startsWith("low"))
      assert.deepStrictEqual(low, ["low 0", "low 1", "low 2", "low 3", "low 4"])
      assert.deepStrictEqual(
        served.filter((name) => name.startsWith("high")),
        Array.from({ length: served.length - 5 }, (_, index) => `high ${index}`)
      )
    }).pipe(Effect.provide(PcoRateLimiter.layerMemory({ limit: 1, period: "1 second" })))
  })

  describe.each(["fixed", "sliding"] as const)("against a %s window", (kind) => {
    it.effect("a job in bulk at low leaves the waits of a web handler under a second, however old it is", () =>
      Effect.gen(function*() {
        const job = yield* Effect.forkChild(Pco.withPriority(
          Effect.forEach(Array.from({ length: 2000 }), () => request(20, 20), { concurrency: "unbounded" }),
          "low"
        ))
        const waits: Array<number> = []
        for (let call = 0; call < 90; call++) {
          yield* TestClock.adjust("2 seconds")
          const calling = yield* Effect.forkChild(Pco.withPriority(wait, "high"))
          yield* TestClock.adjust("1 second")
          const { status, waited } = yield* Fiber.join(calling)
          assert.strictEqual(status, 200)
          waits.push(waited)
        }
        assert.isBelow(Math.max(...waits), 1000)
        yield* TestClock.adjust("20 minutes")
        assert.isTrue((yield* Fiber.join(job)).every(({ status }) => status === 200))
      }).pipe(Effect.provide(church(kind, 100))))

    it.effect("low alone uses nearly all of the limit", () =>
      Effect.gen(function*() {
        let done = 0
        yield* Effect.forkChild(Pco.withPriority(
          Effect.forEach(
            Array.from({ length: 3000 }),
            () => Effect.tap(request(20, 20), () => Effect.sync(() => done++)),
            { concurrency: "unbounded" }
          ),
          "low"
        ))
        yield* TestClock.adjust("400 seconds")
        assert.isAbove(done, 2000 * 0.92)
      }).pipe(Effect.provide(church(kind, 100))))
  })

  it.effect("a name that is none is refused before anything is sent", () =>
    Effect.gen(function*() {
      const error = yield* defectOf(Pco.withPriority(Person.count(), "urgent" as Priority.Priority))
      assert.strictEqual(
        error.message,
        "Pco.withPriority: refused before sending: priority: is \"urgent\"; " +
          "expected one of \"critical\", \"high\", \"normal\", \"low\""
      )
      const fake = yield* FakePco.FakePco
      assert.deepStrictEqual(yield* fake.requests, [])
      assert.strictEqual(yield* Person.count().pipe(Pco.withPriority("critical")), 3)
    }).pipe(Effect.provide(FakePco.layer({ people: 3 }))))

  it.effect("holds for all that a scope forks, and for no more", () =>
    Effect.gen(function*() {
      const limiter = yield* PcoRateLimiter.PcoRateLimiter
      yield* limiter.reserve(slot, () =>
        Effect.gen(function*() {
          const inside = yield* Effect.forkChild(Pco.withPriority(
            Effect.all([request(), request()], { concurrency: "unbounded" }),
            "low"
          ))
          const outside = yield* Effect.forkChild(request())
          yield* TestClock.adjust("1 second")
          assert.deepInclude(yield* status, { waiting: { ...nobody, normal: 1, low: 2 } })
          yield* Fiber.interrupt(inside)
          yield* Fiber.interrupt(outside)
        }))
    }).pipe(Effect.provide(church("sliding", 1))))
})
