import { assert, describe, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { Bulk } from "../../src/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { FakePco, PcoTest } from "../../src/testing/index.ts"

/** One request in five meets one of these. */
const share = 0.2 / 8
const faults: ReadonlyArray<FakePco.Fault> = [
  { probability: share, disconnect: "before" },
  { probability: share, disconnect: "after" },
  { probability: share, status: 500 },
  { probability: share, status: 504, takesEffect: true },
  { probability: share, status: 429 },
  { probability: share, latency: "40 seconds" },
  { probability: share, disconnect: "after", effectAfter: ["1 second", "20 seconds"] },
  { probability: share, latency: "40 seconds", effectAfter: ["30 seconds", "50 seconds"] }
]

const nicknameOf = (id: string) => `nickname ${id}`

const church = (options: FakePco.LayerOptions) =>
  FakePco.layer({
    limit: false,
    faults,
    config: { concurrency: 25, circuitBreaker: false, deadline: "1 day", retry: { times: 10 } },
    ...options
  })

/** As many items, each of which takes effect once. */
export const faultsSuite = (count: number) => {
  const ids = Array.from({ length: count }, (_, index) => String(index + 1))

  describe(`${count} items while one request in five fails`, () => {
    it.effect("updates: none is lost and none is made twice", () =>
      PcoTest.skipWaits(Effect.gen(function*() {
        const pco = yield* FakePco.FakePco
        let looked = 0
        const report = yield* Bulk.run(ids, (id) => Person.update(id, { nickname: nicknameOf(id) }), {
          concurrency: 100,
          times: 50,
          resolve: (id) =>
            Effect.map(Person.get(id), (person) => {
              looked++
              return person.nickname === nicknameOf(id) ? Bulk.tookEffect(person) : Bulk.hadNoEffect
            })
        })
        assert.strictEqual(report.done, count)
        assert.strictEqual(report.failed, 0)
        assert.isAbove(looked, count * 0.05)
        assert.isAbove(Duration.toMillis(report.duration), 0)
        const people = yield* pco.rows("Person")
        assert.lengthOf(people, count)
        assert.isTrue(people.every(({ attributes, id }) => attributes["nickname"] === nicknameOf(id)))
      })).pipe(Effect.provide(church({ people: count }))), 600_000)

    it.effect("creations: each is there once", () =>
      PcoTest.skipWaits(Effect.gen(function*() {
        const pco = yield* FakePco.FakePco
        const numbers = ids.map(Number)
        const report = yield* Bulk.run(
          numbers,
          (remote_id) => Person.create({ first_name: "Ada", last_name: "Lovelace", remote_id }),
          {
            concurrency: 50,
            times: 50,
            resolve: (remote_id) =>
              Effect.map(
                Person.list({ where: { remote_id } }),
                ({ data: [found] }) => found === undefined ? Bulk.hadNoEffect : Bulk.tookEffect(found)
              )
          }
        )
        assert.strictEqual(report.done, count)
        const made = (yield* pco.rows("Person")).map(({ attributes }) => Number(attributes["remote_id"]))
        assert.deepStrictEqual(made.toSorted((left, right) => left - right), numbers)
      })).pipe(Effect.provide(church({ people: 0 }))), 600_000)

    it.effect(
      "without resolve no creation is there twice, and each is done or reported",
      () =>
        PcoTest.skipWaits(Effect.gen(function*() {
          const pco = yield* FakePco.FakePco
          const numbers = ids.map(Number)
          const report = yield* Bulk.run(
            numbers,
            (remote_id) => Person.create({ first_name: "Ada", last_name: "Lovelace", remote_id }),
            { concurrency: 50 }
          )
          const rows = (yield* pco.rows("Person")).map(({ attributes }) => Number(attributes["remote_id"]))
          const made = new Set(rows)
          assert.strictEqual(made.size, rows.length)
          const inDoubt = new Set(
            report.failures.filter((failure) => failure.mayHaveTakenEffect).map(({ item }) => item)
          )
          const failed = new Set(report.failures.map(({ item }) => item))
          assert.isAbove(inDoubt.size, 0)
          assert.strictEqual(report.done + report.failed, count)
          for (const number of numbers) {
            const isThere = made.has(number)
            if (!failed.has(number)) assert.isTrue(isThere)
            else if (!inDoubt.has(number)) assert.isFalse(isThere)
          }
        })).pipe(Effect.provide(church({ people: 0 }))),
      600_000
    )
  })
}
