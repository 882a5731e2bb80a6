import { assert, describe, it } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import * as TestClock from "effect/testing/TestClock"
import { Bulk, Journal, Pco, PcoError } from "../../src/index.ts"
import { Household, Person } from "../../src/products/people/index.ts"
import { Households } from "../../src/products/people/index.ts"
import { FakePco, PcoTest } from "../../src/testing/index.ts"

const create = (remote_id: number) => Person.create({ first_name: "Ada", last_name: "Lovelace", remote_id })
const lookUp = (remote_id: number) =>
  Effect.map(
    Person.list({ where: { remote_id } }),
    ({ data: [found] }) => found === undefined ? Bulk.hadNoEffect : Bulk.tookEffect(found)
  )
const made = Effect.flatMap(
  FakePco.FakePco,
  (church) =>
    Effect.map(
      church.rows("Person"),
      (rows) => rows.map(({ attributes }) => Number(attributes["remote_id"])).toSorted()
    )
)

const late = { method: "POST", disconnect: "after", effectAfter: "20 seconds" } as const
const church = (options: FakePco.LayerOptions = {}) =>
  FakePco.layer({ people: 0, limit: false, ...options, config: { circuitBreaker: false, ...options.config } })

describe("an effect that comes late", () => {
  it.effect("is waited for before resolve is asked, counted from when the write was sent", () =>
    Effect.gen(function*() {
      yield* (yield* FakePco.FakePco).failNext(late)
      const start = yield* Clock.currentTimeMillis
      const asked: Array<number> = []
      const report = yield* Bulk.run([1, 2, 3], create, {
        effectWithin: "1 minute",
        resolve: (remote) =>
          Effect.andThen(
            Effect.map(Clock.currentTimeMillis, (now) => void asked.push(now - start)),
            lookUp(remote)
          )
      })
      assert.deepStrictEqual([report.done, report.inDoubt], [3, 0])
      assert.deepStrictEqual(asked, [60_000])
      assert.deepStrictEqual(yield* made, [1, 2, 3])
    }).pipe(PcoTest.skipWaits, Effect.provide(church())))

  it.effect("is waited for where the attempt timed out, by two minutes as nobody says otherwise", () =>
    Effect.gen(function*() {
      yield* (yield* FakePco.FakePco).failNext({ method: "POST", effectAfter: "100 seconds" })
      const report = yield* Bulk.run([1], create, { resolve: lookUp })
      assert.deepStrictEqual([report.done, report.inDoubt], [1, 0])
      assert.deepStrictEqual(yield* made, [1])
    }).pipe(PcoTest.skipWaits, Effect.provide(church())))

  it.effect("keeps no other item from its turn", () =>
    Effect.gen(function*() {
      yield* (yield* FakePco.FakePco).failNext({ ...late, times: 4 })
      const start = yield* Clock.currentTimeMillis
      const ends: Array<number> = []
      yield* Bulk.run(Array.from({ length: 20 }, (_, index) => index), create, {
        concurrency: 2,
        resolve: lookUp,
        onProgress: ({ done }) =>
          done ? Effect.void : Effect.map(Clock.currentTimeMillis, (now) => void ends.push(now - start))
      })
      assert.lengthOf(ends, 20)
      assert.lengthOf(ends.filter((end) => end < 10_000), 16)
      assert.lengthOf(yield* made, 20)
    }).pipe(PcoTest.skipWaits, Effect.provide(church())))

  it.effect("does not wait where the outcome of each write is known", () =>
    Effect.gen(function*() {
      const start = yield* Clock.currentTimeMillis
      const report = yield* Bulk.run([1], (remote) => Effect.andThen(create(remote), Person.get("999999")), {
        resolve: () => Effect.succeed(Bulk.unknown)
      })
      assert.strictEqual(report.inDoubt, 1)
      assert.strictEqual(yield* Clock.currentTimeMillis, start)
    }).pipe(Effect.provide(church())))

  it.effect("is waited for by the next run, when this one ended with the write under way", () =>
    Effect.gen(function*() {
      // twenty seconds later than the item began: what is written down is when it was sent
      const slowly = (remote: number) => Effect.andThen(Effect.sleep("20 seconds"), create(remote))
      const run = Effect.gen(function*() {
        const checkpoint = yield* Journal.open({ job: "people" })
        return yield* Bulk.run([1, 2, 3], slowly, {
          checkpoint,
          key: String,
          effectWithin: "30 seconds",
          resolve: lookUp
        })
      })
      yield* (yield* FakePco.FakePco).inject({ method: "POST", effectAfter: "25 seconds", times: 3 })
      const first = yield* Effect.forkChild(run)
      yield* TestClock.adjust("21 seconds")
      yield* Fiber.interrupt(first)
      const second = yield* Effect.forkChild(run)
      yield* TestClock.adjust("10 minutes")
      const report = yield* Fiber.join(second)
      assert.deepStrictEqual([report.done, report.inDoubt], [3, 0])
      assert.deepStrictEqual(yield* made, [1, 2, 3])
    }).pipe(Effect.provide([church(), Journal.layerMemory])))

  it.effect("is waited for by a worker, also when another one died with it under way", () =>
    Effect.gen(function*() {
      const queue = Bulk.queue({ name: "people", schema: Schema.Struct({ remote: Schema.Number }) })
      yield* (yield* FakePco.FakePco).failNext(late)
      yield* Bulk.enqueue(queue, [{ remote: 1 }, { remote: 2 }], { key: ({ remote }) => String(remote) })
      const worker = yield* Effect.forkChild(
        Bulk.worker(queue, ({ remote }) => create(remote), {
          resolve: ({ remote }) => lookUp(remote),
          drain: "1 second"
        })
      )
      yield* TestClock.adjust("1 second")
      const stopping = yield* Effect.forkChild(Fiber.interrupt(worker))
      yield* TestClock.adjust("2 seconds")
      yield* Fiber.join(stopping)
      const other = yield* Effect.forkChild(
        Bulk.worker(queue, ({ remote }) => create(remote), { resolve: ({ remote }) => lookUp(remote) })
      )
      yield* TestClock.adjust("5 minutes")
      yield* Fiber.interrupt(other)
      assert.deepStrictEqual(yield* made, [1, 2])
      assert.deepStrictEqual(yield* Bulk.deadLetters(queue), [])
    }).pipe(Effect.provide([church(), Bulk.layerQueueMemory])))

  it.effect("sends no write that cannot be written down", () =>
    Effect.gen(function*() {
      const checkpoint = yield* Journal.open({ job: "people" })
      const full = {
        ...checkpoint,
        sending: () => Effect.fail(new Journal.JournalFailed({ action: "write", description: "full" }))
      }
      const slowly = (remote: number) => Effect.ignore(Effect.andThen(Effect.sleep("20 seconds"), create(remote)))
      const error = yield* Effect.flip(Bulk.run([1], slowly, { checkpoint: full, key: String }))
      assert.instanceOf(error, Journal.JournalFailed)
      assert.deepStrictEqual(yield* made, [])
    }).pipe(PcoTest.skipWaits, Effect.provide([church(), Journal.layerMemory])))

  it.effect("refuses a time that is none", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(Bulk.run([1], create, { effectWithin: -1 }))
      assert.include(error.message, "effectWithin: is -1")
      assert.isTrue(PcoError.isPcoError(yield* Effect.flip(Pco.withEffectWithin(Effect.void, "soon" as never))))
    }).pipe(Effect.provide(church())))
})

describe("a job whose write is lost", () => {
  it.effect("finds what takes effect a minute later, so that nobody makes it again", () =>
    Effect.gen(function*() {
      const pco = yield* FakePco.FakePco
      yield* pco.failNext({
        method: "POST",
        path: "/people/v2/households",
        disconnect: "after",
        effectAfter: "1 minute"
      })
      yield* Households.create({ name: "Lovelace", people: ["1", "2"], primary_contact: "1" })
      assert.strictEqual(yield* Household.count(), 1)
    }).pipe(
      PcoTest.skipWaits,
      Effect.provide(Layer.fresh(FakePco.layer({
        limit: false,
        people: [{ first_name: "Ada", last_name: "Lovelace" }, { first_name: "Grace", last_name: "Lovelace" }]
      })))
    ))
})
