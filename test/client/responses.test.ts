import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Bulk, Operation } from "../../src/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { FakePco, PcoTest } from "../../src/testing/index.ts"
import { cached, requests } from "../cache/support.ts"
import { mockPco, personDocument } from "../support/mock.ts"

describe("Operation.withResponse", () => {
  it.effect("gives value, status, headers and request id", () => {
    const pco = mockPco(() => ({
      json: personDocument("1"),
      headers: { "x-request-id": "from-the-server", "x-pco-api-request-rate-limit": "100" }
    }))
    return Effect.gen(function*() {
      const { headers, request_id, status, value } = yield* Operation.withResponse(Person.get("1"))
      assert.deepStrictEqual([value.id, status, request_id], ["1", 200, "from-the-server"])
      assert.strictEqual(headers["x-pco-api-request-rate-limit"], "100")
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("gives the id that was sent where the answer has none", () => {
    const pco = mockPco(() => ({ json: personDocument("1") }), { requestId: Effect.succeed("mine") })
    return Effect.gen(function*() {
      assert.strictEqual((yield* Operation.withResponse(Person.get("1"))).request_id, "mine")
      const raw = yield* Operation.withResponse(Operation.raw(Person.get("1")))
      assert.strictEqual(raw.request_id, "mine")
      assert.deepStrictEqual(raw.value.json, personDocument("1"))
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("gives what the answer of a write says", () =>
    Effect.gen(function*() {
      const created = yield* Operation.withResponse(Person.create({ first_name: "Ada", last_name: "Lovelace" }))
      assert.deepStrictEqual([created.status, created.value.first_name], [201, "Ada"])
      const deleted = yield* Operation.withResponse(Person.delete(created.value.id))
      assert.deepStrictEqual([deleted.status, deleted.value], [204, undefined])
    }).pipe(Effect.provide(FakePco.layer({ people: 2 }))))

  it.effect("fails as the operation fails", () =>
    Effect.gen(function*() {
      const error = yield* Effect.flip(Operation.withResponse(Person.get("999")))
      assert.strictEqual(error.reason._tag, "NotFound")
      const refused = yield* Effect.flip(Operation.withResponse(Person.get("x")))
      assert.strictEqual(refused.reason._tag, "Invalid")
    }).pipe(Effect.provide(FakePco.layer({ people: 2 }))))

  it.effect("works inside Bulk, under faults", () =>
    PcoTest.skipWaits(Effect.gen(function*() {
      const statuses: Array<number> = []
      const report = yield* Bulk.run(["1", "2", "3", "4"], (id) =>
        Effect.map(Operation.withResponse(Person.get(id)), ({ status }) => statuses.push(status)))
      assert.deepStrictEqual([report.done, statuses], [4, [200, 200, 200, 200]])
    })).pipe(Effect.provide(FakePco.layer({ people: 5, faults: [{ every: 2, status: 503 }] }))))

  it.effect("gives each of equal reads in flight its own form of one answer", () =>
    Effect.gen(function*() {
      const [row, response, answer] = yield* Effect.all([
        Person.get("1"),
        Operation.withResponse(Person.get("1")),
        Operation.raw(Person.get("1"))
      ], { concurrency: "unbounded" })
      assert.deepStrictEqual([row.id, response.value.id], ["1", "1"])
      assert.deepInclude(answer.json as object, { included: [] })
    }).pipe(Effect.provide(FakePco.layer({ people: 5 }))))
})

describe("with a cache", () => {
  it.effect("a row is never taken for the answer that it was decoded from, nor the other way round", () =>
    Effect.gen(function*() {
      for (let round = 0; round < 2; round++) {
        const person = yield* Person.get("1")
        const answer = yield* Operation.raw(Person.get("1"))
        const response = yield* Operation.withResponse(Person.get("1"))
        assert.strictEqual(person.id, "1")
        assert.deepStrictEqual(Object.keys(answer).toSorted(), ["json", "status"])
        assert.deepStrictEqual([response.status, response.value.id], [200, "1"])
        assert.isString(response.request_id)
      }
      // the row and the raw answer are cached, what has headers is not
      assert.strictEqual(yield* requests, 4)
    }).pipe(Effect.provide(cached())))

  it.effect("a write that is asked for its response ends what it changes", () =>
    Effect.gen(function*() {
      const before = yield* Person.get("1")
      yield* Operation.withResponse(Person.update("1", { nickname: "New" }))
      const after = yield* Person.get("1")
      yield* Operation.raw(Person.update("1", { nickname: "Newer" }))
      const last = yield* Person.get("1")
      assert.notStrictEqual(before.nickname, "New")
      assert.deepStrictEqual([after.nickname, last.nickname], ["New", "Newer"])
    }).pipe(Effect.provide(cached())))
})
