import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as KeyValueStore from "effect/persistence/KeyValueStore"
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"
import { Bulk, Journal, Pco, WriteBehind } from "../../src/index.ts"
import { FieldValues, Matching, Person } from "../../src/products/people/index.ts"
import { FakePco } from "../../src/testing/index.ts"

const church = Layer.fresh(FakePco.layerHttpClient({ people: 5, limit: false, latency: "2 millis" }))

/** A client of its own for whoever provides it: what a program that acts for many churches has. */
const own = (name: string) =>
  Pco.layerWithoutHttpClient({
    auth: { applicationId: name, secret: Redacted.make("secret") },
    rateLimit: false,
    retry: { times: 0 }
  })

const deferring = WriteBehind.layerKeyValueStore().pipe(
  Layer.provide(Layer.fresh(KeyValueStore.layerMemory)),
  Layer.provideMerge(own("deferring"))
)

const writesOf = Effect.gen(function*() {
  const requests = yield* (yield* FakePco.FakePco).requests
  return requests.filter(({ method }) => method !== "GET").map(({ method, path }) => `${method} ${path}`)
})

describe("a dry run", () => {
  it.live("sends no write through a client that is provided inside", () =>
    Effect.gen(function*() {
      const report = yield* Bulk.run(["1", "2"], (id) =>
        Effect.andThen(Person.delete(id), Person.update(id, { nickname: "Ada" })).pipe(
          Effect.provide(own("inside"))
        ), { dryRun: true, results: true })
      assert.deepStrictEqual(report.planned.map(({ index, method, needsAnswer }) => [index, method, needsAnswer]), [
        [0, "DELETE", false],
        [0, "PATCH", true],
        [1, "DELETE", false],
        [1, "PATCH", true]
      ])
      assert.strictEqual(report.cutShort, 2)
      assert.deepStrictEqual(
        report.results.map((outcome) =>
          outcome._tag === "Planned" && outcome.cutShort
        ),
        [true, true]
      )
      assert.deepStrictEqual(yield* writesOf, [])
    }).pipe(Effect.provide(church)))

  it.live("stores no deferred write, and goes on after it", () =>
    Effect.gen(function*() {
      const report = yield* Bulk.run(["1", "2"], (id) =>
        Effect.andThen(Pco.deferred(Person.update(id, { nickname: "Ada" })), Person.delete(id)), {
        dryRun: { reads: true, bodies: true }
      })
      assert.deepStrictEqual(
        report.planned.map(({ fields, method }) =>
          `${method} ${fields.join()}`
        ),
        [
          "PATCH nickname",
          "DELETE ",
          "PATCH nickname",
          "DELETE "
        ]
      )
      assert.strictEqual(report.cutShort, 0)
      assert.strictEqual(yield* WriteBehind.waiting, 0)
      yield* Effect.sleep("50 millis")
      assert.deepStrictEqual(yield* writesOf, [])
      const wrong = yield* Bulk.run(["1"], (id) => Pco.deferred(Person.get(id)), { dryRun: true })
      assert.strictEqual(wrong.failed, 1)
    }).pipe(Effect.provide(deferring), Effect.provide(church)))

  it.live("tells custom fields by their slugs, all that go out at the same time", () =>
    Effect.gen(function*() {
      yield* FieldValues.set("2", { allergies: "Peanuts" })
      const before = yield* writesOf
      const report = yield* Bulk.run(["3", "2"], (id) =>
        FieldValues.set(id, { allergies: "None", baptism_date: "2024-04-07", interests: ["Music"] }), {
        dryRun: { reads: true }
      })
      assert.strictEqual(report.failed, 0)
      assert.deepStrictEqual(
        report.planned.map(({ fields, index, method }) =>
          `${index} ${method} ${fields.join()}`
        ),
        [
          "0 POST allergies",
          "0 POST baptism_date",
          "0 POST interests",
          "1 PATCH allergies",
          "1 POST baptism_date",
          "1 POST interests"
        ]
      )
      assert.strictEqual(report.cutShort, 2)
      assert.deepStrictEqual(yield* writesOf, before)
    }).pipe(Effect.provide(own("fields")), Effect.provide(church)))

  it.live("remembers nothing for the run after it", () =>
    Effect.gen(function*() {
      const visit = (name: string) =>
        Matching.findOrCreate({ emails: ["grace@example.com"], first_name: name, last_name: "Hopper" })
      const dry = Bulk.run(["Grace", "Grace"], visit, { dryRun: { reads: true } })
      const [report, real] = yield* Effect.all([dry, Bulk.run(["Grace", "Grace"], visit)], { concurrency: 2 })
      // the second one joined the first one, and would have created nobody
      assert.lengthOf(report.planned, 1)
      assert.strictEqual(report.cutShort, 2)
      assert.strictEqual(real.done, 2)
      assert.deepStrictEqual(yield* writesOf, ["POST /people/v2/people"])
    }).pipe(Effect.provide(own("matching")), Effect.provide(church)))

  it.live("says that an item was cut short that goes on regardless", () =>
    Effect.gen(function*() {
      const report = yield* Bulk.run(
        ["1"],
        (id) => Effect.exit(Person.update(id, { nickname: "Ada" })),
        { dryRun: true }
      )
      assert.strictEqual(report.cutShort, 1)
    }).pipe(Effect.provide(own("exit")), Effect.provide(church)))

  it.live("reads the journal of a run inside it, and writes none of it and into no queue", () =>
    Effect.gen(function*() {
      const checkpoint = yield* Journal.open({ job: "inside" })
      yield* checkpoint.done("1")
      const queue = Bulk.queue({ name: "inside", schema: Schema.String })
      const outer = yield* Bulk.run(["any"], () =>
        Effect.gen(function*() {
          yield* Bulk.enqueue(queue, ["1"])
          return yield* Bulk.run(["1", "2", "3"], (id) => Person.delete(id), { checkpoint, key: (id) => id })
        }), { dryRun: true })
      assert.deepStrictEqual(outer.planned.map(({ path }) => path), ["/people/v2/people/2", "/people/v2/people/3"])
      assert.deepStrictEqual(yield* checkpoint.counts, { begun: 1, done: 1 })
      const settled: Array<string> = []
      yield* Bulk.worker(queue, (id) => Effect.sync(() => settled.push(id))).pipe(Effect.timeoutOption("50 millis"))
      assert.deepStrictEqual(settled, [])
      assert.deepStrictEqual(yield* writesOf, [])
    }).pipe(
      Effect.provide([own("nested"), Bulk.layerQueueMemory]),
      Effect.provide(Journal.layerMemory),
      Effect.provide(church)
    ))
})

describe("an item in doubt", () => {
  it.live("is one whose write took effect through a client that is provided inside", () =>
    Effect.gen(function*() {
      const write = (id: string) => Person.update(id, { nickname: "Ada" }).pipe(Effect.provide(own("inside")))
      const report = yield* Bulk.run(["1", "2"], (id) => Effect.andThen(write(id), Person.get("999999")))
      assert.strictEqual(report.inDoubt, 2)
      const journal = yield* Journal.open({ job: "doubt" })
      const run = Bulk.run(["1"], (id) => Effect.andThen(write(id), Effect.fail("no")), { checkpoint: journal })
      assert.strictEqual((yield* run).inDoubt, 1)
      // it is not made again
      assert.strictEqual((yield* run).inDoubt, 1)
      assert.lengthOf(yield* writesOf, 3)
    }).pipe(Effect.provide([own("outside"), Journal.layerMemory]), Effect.provide(church)))

  it.live("is one that deferred a write", () =>
    Effect.gen(function*() {
      const report = yield* Bulk.run(["1"], (id) =>
        Effect.andThen(Pco.deferred(Person.update(id, { nickname: "Ada" })), Effect.fail("no")))
      assert.strictEqual(report.inDoubt, 1)
      const read = yield* Bulk.run(["1"], (id) =>
        Effect.andThen(Person.get(id), Effect.fail("no")))
      assert.strictEqual(read.inDoubt, 0)
    }).pipe(Effect.provide(deferring), Effect.provide(church)))

  it.live("is one of a queue whose client is provided inside", () =>
    Effect.gen(function*() {
      const queue = Bulk.queue({ name: "doubt", schema: Schema.String })
      yield* Bulk.enqueue(queue, ["1"])
      yield* Bulk.worker(queue, (id) =>
        Effect.andThen(Person.update(id, { nickname: "Ada" }), Effect.fail("no")).pipe(Effect.provide(own("inside"))))
        .pipe(Effect.timeoutOption("500 millis"))
      assert.lengthOf(yield* writesOf, 1)
      assert.deepStrictEqual(
        (yield* Bulk.deadLetters(queue)).map(({ cause }) =>
          cause
        ),
        ["in_doubt"]
      )
    }).pipe(Effect.provide(Bulk.layerQueueMemory), Effect.provide(church)))
})
