import { assert, describe, it } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { Person } from "../../src/products/people/index.ts"
import type { Options } from "../../src/testing/FakePco.ts"
import { FakePco, PcoTest } from "../../src/testing/index.ts"

const seeds = Array.from({ length: 12 }, (_, index) => index + 1)

// pages of different sizes, so that the client does not make one request of two equal reads
const unguarded = Effect.fnUntraced(function*(per_page: number) {
  const { data } = yield* Person.list({ where: { first_name: "Grace" }, per_page })
  if (data.length === 0) yield* Person.create({ first_name: "Grace", last_name: "Hopper" })
})

/** How many are created by two find-or-creates that nothing guards. */
const raced = (options: Options) =>
  Effect.gen(function*() {
    yield* Effect.all([unguarded(1), unguarded(2)], { concurrency: 2 })
    return (yield* (yield* FakePco.FakePco).rows("Person")).length
  }).pipe(Effect.provide(FakePco.layer({ people: 0, ...options })))

/** The order in which eight concurrent writes take effect, and the one in which they are answered. */
const orders = (options: Options) =>
  Effect.gen(function*() {
    const answered: Array<string> = []
    yield* Effect.forEach(
      ["a", "b", "c", "d", "e", "f", "g", "h"],
      (name) =>
        Effect.tap(Person.create({ first_name: name, last_name: "Hopper" }), () =>
          Effect.sync(() => answered.push(name))),
      { concurrency: "unbounded" }
    )
    const rows = yield* (yield* FakePco.FakePco).rows("Person")
    return [
      rows.map(({ attributes }) =>
        attributes["first_name"]
      ).join(""),
      answered.join("")
    ] as const
  }).pipe(Effect.provide(FakePco.layer({ people: 0, ...options })))

describe("interleave", () => {
  it.effect("two unguarded find-or-creates race for some seeds, and never without it", () =>
    Effect.gen(function*() {
      const counts = yield* Effect.forEach(seeds, (seed) => raced({ interleave: seed }))
      assert.deepStrictEqual(new Set(counts), new Set([1, 2]))
      assert.strictEqual(yield* raced({}), 1)
    }))

  it.live("they race on a real clock too", () =>
    Effect.gen(function*() {
      const counts = yield* Effect.forEach(seeds, (seed) => raced({ interleave: seed }))
      assert.deepStrictEqual(new Set(counts), new Set([1, 2]))
    }))

  it.effect("latency varies with the seed, so that it hides no race", () =>
    Effect.gen(function*() {
      const all = yield* Effect.forEach(seeds, (seed) => orders({ interleave: seed, latency: "1 second" }))
      assert.isAbove(new Set(all.map(([effects]) => effects)).size, 6)
      assert.isAbove(new Set(all.map(([, answers]) => answers)).size, 6)
      const counts = yield* Effect.forEach(seeds, (seed) => raced({ interleave: seed, latency: "1 second" }))
      assert.include(counts, 2)
    }).pipe(PcoTest.skipWaits))

  it.effect("the same seed gives the same order, another seed another one", () =>
    Effect.gen(function*() {
      const first = yield* orders({ interleave: 1 })
      assert.deepStrictEqual(yield* orders({ interleave: 1 }), first)
      assert.notDeepEqual(yield* orders({ interleave: 2 }), first)
      // effects and answers are drawn one by one
      assert.notStrictEqual(first[0], first[1])
      assert.deepStrictEqual(yield* orders({}), ["abcdefgh", "abcdefgh"])
    }))

  it.effect("waiting takes no time, and TestClock waits for what a sleeper sends", () =>
    Effect.gen(function*() {
      const late = Effect.sleep("1 minute").pipe(
        Effect.andThen(Person.create({ first_name: "Ada", last_name: "Lovelace" })),
        Effect.andThen(Clock.currentTimeMillis)
      )
      const fiber = yield* Effect.forkChild(Effect.all([late, late, late], { concurrency: "unbounded" }))
      yield* TestClock.adjust("1 hour")
      assert.deepStrictEqual(yield* Fiber.join(fiber), [60_000, 60_000, 60_000])
    }).pipe(Effect.provide(FakePco.layer({ people: 0, interleave: 3, limit: false }))))

  it.effect("an interrupted request leaves its place, and the others go on", () =>
    Effect.gen(function*() {
      const given = yield* Effect.forkChild(Person.create({ first_name: "Ada", last_name: "Lovelace" }))
      yield* Effect.yieldNow
      const other = yield* Effect.forkChild(Person.create({ first_name: "Grace", last_name: "Hopper" }))
      yield* Fiber.interrupt(given)
      assert.strictEqual((yield* Fiber.join(other)).first_name, "Grace")
      assert.lengthOf(yield* (yield* FakePco.FakePco).rows("Person"), 1)
    }).pipe(Effect.provide(FakePco.layer({ people: 0, interleave: 3 }))))

  it.effect("a write that takes effect late is ordered as well", () =>
    Effect.gen(function*() {
      const options = { people: 0, faults: [{ method: "POST", effectAfter: "1 second" }] } as const
      const [effects] = yield* orders({ ...options, interleave: 1 })
      assert.lengthOf(effects, 8)
      assert.notStrictEqual(effects, "abcdefgh")
    }).pipe(PcoTest.skipWaits))
})
