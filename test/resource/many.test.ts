import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { PcoError } from "../../src/index.ts"
import { Bulk, Journal } from "../../src/index.ts"
import { Campus, Person } from "../../src/products/people/index.ts"
import { FakePco, PcoTest } from "../../src/testing/index.ts"

const church = FakePco.layer({ people: 10, limit: false })

describe("writing many", () => {
  it.effect("creates, changes and deletes, and reports in the order of the input", () =>
    Effect.gen(function*() {
      const pco = yield* FakePco.FakePco
      const created = yield* Person.createMany([
        { first_name: "Ada", last_name: "Lovelace" },
        { first_name: "Grace", last_name: "Hopper" }
      ], { results: true })
      const names = created.results.map((outcome) => outcome._tag === "Done" ? outcome.value.first_name : outcome._tag)
      assert.deepStrictEqual(names, ["Ada", "Grace"])
      const updated = yield* Person.updateMany([
        { id: "1", data: { nickname: "One" } },
        { id: "999", data: { nickname: "None" } },
        { id: "2", data: { nickname: "Two" } }
      ])
      assert.strictEqual(updated.done, 2)
      assert.deepStrictEqual(updated.failures.map(({ index, item }) => [index, item.id]), [[1, "999"]])
      const deleted = yield* Person.deleteMany(new Set(["3", "4", "5"]), { concurrency: 2, priority: "low" })
      assert.strictEqual(deleted.done, 3)
      assert.lengthOf(yield* pco.rows("Person"), 9)
    }).pipe(Effect.provide(church)))

  it.effect("refuses everything that is wrong before the first is sent", () =>
    Effect.gen(function*() {
      const pco = yield* FakePco.FakePco
      const wrong = [{ first_name: "Ada", last_name: "L" }, { first_name: 7 }, { birthdate: "soon" }] as never
      for (
        const effect of [
          Person.createMany(wrong),
          Person.deleteMany(["1", "x"]),
          Person.updateMany([{ id: "", data: {} }])
        ]
      ) {
        const error = yield* Effect.flip(effect as Effect.Effect<unknown, PcoError.PcoError, never>)
        assert.isTrue(error.neverSent)
      }
      const error = yield* Effect.flip(Person.createMany(wrong))
      assert.include(error.message, "items[1].")
      assert.include(error.message, "items[2].")
      const options = yield* Effect.flip(Campus.deleteMany(["1"], { concurrency: 0 }))
      assert.match(options.message, /Campus.deleteMany.*concurrency/)
      assert.deepStrictEqual(yield* pco.requests, [])
    }).pipe(Effect.provide(church)))

  it.effect("takes no text for the ids that its letters would be, and nothing for many", () =>
    Effect.gen(function*() {
      const pco = yield* FakePco.FakePco
      const wrong: ReadonlyArray<[Effect.Effect<unknown, unknown, never>, RegExp]> = [
        [Person.deleteMany("12") as never, /items: is "12"; expected an array/],
        [Person.deleteMany(null as never) as never, /items: is null/],
        [Person.createMany({} as never) as never, /items: is an object/],
        [Person.createMany([null as never]) as never, /items\[0\]/],
        [Person.updateMany([null as never]) as never, /items\[0\]\.id: is undefined/],
        [Person.getMany("12") as never, /ids: is "12"; expected an array/],
        [Person.getMany(undefined as never) as never, /ids: is undefined/]
      ]
      for (const [effect, message] of wrong) assert.match(String(yield* Effect.flip(effect)), message)
      assert.deepStrictEqual(yield* pco.requests, [])
    }).pipe(Effect.provide(church)))

  it.effect("checks a stream as it comes", () =>
    Effect.gen(function*() {
      const report = yield* Person.deleteMany(Stream.make("1", "x", "2"))
      assert.strictEqual(report.done, 2)
      assert.isFalse(report.failures[0]?.mayHaveTakenEffect)
    }).pipe(Effect.provide(church)))

  it.effect("deletes again what may be deleted already", () =>
    PcoTest.skipWaits(Effect.gen(function*() {
      const pco = yield* FakePco.FakePco
      // the first of them takes effect, and no answer comes to any
      yield* pco.inject({ method: "DELETE", disconnect: "after", times: 4 })
      const checkpoint = yield* Journal.open({ job: "deletes" })
      yield* checkpoint.begin("2")
      yield* pco.remove("Person", "2")
      const report = yield* Person.deleteMany(["1", "2"], { checkpoint, concurrency: 1 })
      assert.strictEqual(report.done, 2)
      assert.lengthOf(yield* pco.rows("Person"), 8)
      assert.strictEqual((yield* pco.counts)["DELETE /people/v2/people/{person_id}"], 6)
    })).pipe(Effect.provide([church, Journal.layerMemory])))

  it.effect("says what it would send", () =>
    Effect.gen(function*() {
      const { planned } = yield* Person.createMany([{ first_name: "Ada", last_name: "L" }], { dryRun: true })
      assert.deepStrictEqual(planned.map(({ fields, method }) => [method, fields]), [["POST", [
        "first_name",
        "last_name"
      ]]])
    }).pipe(Effect.provide(church)))

  it.effect("leaves an update in doubt to whoever can find out", () =>
    Effect.gen(function*() {
      const pco = yield* FakePco.FakePco
      yield* pco.failNext({ method: "PATCH", disconnect: "after", times: 2 })
      const change = [{ id: "1", data: { nickname: "One" } }]
      assert.strictEqual((yield* Person.updateMany(change)).inDoubt, 1)
      const report = yield* Person.updateMany(change, {
        effectWithin: 0,
        resolve: ({ data, id }) =>
          Effect.map(Person.get(id), (person) =>
            person.nickname === data.nickname ? Bulk.tookEffect(person) : Bulk.hadNoEffect)
      })
      assert.strictEqual(report.done, 1)
    }).pipe(Effect.provide(church)))
})
