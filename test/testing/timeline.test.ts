import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Range } from "../../src/jsonapi/Query.ts"
import * as Timestamp from "../../src/jsonapi/Timestamp.ts"
import { Person } from "../../src/products/people/index.ts"
import * as Generated from "../../src/testing/products/people/Generated.ts"
import { FakePco } from "../../src/testing/index.ts"
import * as Store from "../../src/testing/engine/Store.ts"
import * as Timeline from "../../src/testing/engine/timeline.ts"
import { data, fresh, get, ids, patch, post, remove } from "./support.ts"

const tests: { readonly [bound in keyof Range]-?: (at: number, limit: number) => boolean } = {
  gt: (at, limit) => at > limit,
  gte: (at, limit) => at >= limit,
  lt: (at, limit) => at < limit,
  lte: (at, limit) => at <= limit
}

/** The ids that a walk along `updated_at` should lead to, found by looking at every row. */
const expected = Effect.fnUntraced(function*(range: Range, status?: string) {
  const rows = yield* (yield* FakePco.FakePco).rows("Person")
  return rows
    .map(({ attributes, id }) => ({ attributes, id, at: Timestamp.parse(String(attributes["updated_at"])) }))
    .filter(({ at, attributes }) =>
      (status === undefined || attributes["status"] === status) &&
      Object.entries(range).every(([bound, text]) => tests[bound as keyof Range](at, Timestamp.parse(text)))
    )
    .toSorted((left, right) => left.at - right.at || Number(left.id) - Number(right.id))
    .map(({ id }) => id)
})

const walk = (range: Range, more = "") => {
  const bounds = Object.entries(range).map(([bound, text]) => `where[updated_at][${bound}]=${text}`).join("&")
  return get(`/people?order=updated_at&${bounds}&per_page=100${more}`)
}

const ranges: ReadonlyArray<Range> = [
  { gte: "2000-01-01T00:00:00Z" },
  { gt: "2024-01-01T00:00:00Z" },
  { gte: "2022-03-01T00:00:00Z", lt: "2025-03-01T00:00:00Z" },
  { lte: "2020-01-01T00:00:00Z" },
  { gt: "2024-01-01T00:00:00Z", lt: "2023-01-01T00:00:00Z" }
]

const agree = Effect.gen(function*() {
  for (const range of ranges) {
    const [all, active] = [yield* expected(range), yield* expected(range, "active")]
    const first = yield* walk(range)
    assert.deepStrictEqual(ids(first), all.slice(0, 100))
    assert.strictEqual(first.json.meta.total_count, all.length)
    assert.deepStrictEqual(ids(yield* walk(range, "&offset=30")), all.slice(30, 130))
    assert.deepStrictEqual(ids(yield* walk(range, "&where[status]=active")), active.slice(0, 100))
  }
})

describe("a walk along a timestamp", () => {
  it.effect("leads to the rows of its range in their order", () => fresh(agree, { people: 260 }))

  it.effect("leads to where rows are after they were written", () =>
    fresh(
      Effect.gen(function*() {
        const pco = yield* FakePco.FakePco
        yield* agree
        const before = yield* pco.snapshot
        yield* post("/people", data({ first_name: "Grace", last_name: "Hopper" }))
        yield* patch("/people/7", data({ nickname: "Amazing" }))
        yield* patch("/people/8", data({ status: "inactive" }))
        yield* remove("/people/9")
        yield* agree
        yield* pco.put("Person", { id: "10", attributes: { updated_at: null } })
        yield* pco.put("Person", { id: "11", attributes: { updated_at: "2022-03-01T00:00:00Z" } })
        yield* pco.put("Person", { id: "12", attributes: { updated_at: "some day" } })
        yield* agree
        yield* pco.restore(before)
        yield* agree
      }),
      { people: 260 }
    ))

  it.effect("is nothing where the bound is no timestamp", () =>
    fresh(Effect.gen(function*() {
      assert.deepStrictEqual(ids(yield* walk({ gte: "yesterday" })), [])
    })))

  it("looks at every row once, however many pages follow, and at those that were written", () => {
    const base = Generated.make(1, 2000)
    let made = 0
    const store = Store.make({
      ...base,
      row: (type, number) => {
        made++
        return base.row(type, number)
      }
    })
    const page = (gte: string) =>
      Timeline.select(store, "Person", { name: "created_at", range: { gte }, where: {} }, [], 0, 100)!
    const seen = new Set<string>()
    let from = "2000-01-01T00:00:00Z"
    for (let more = true; more;) {
      const { ids, total } = page(from)
      for (const id of ids) seen.add(id)
      const last = base.row("Person", Number(ids.at(-1)))
      from = String(last.attributes["created_at"])
      store.put("Person", { ...last, attributes: { ...last.attributes, nickname: "Ada" } })
      more = total > 100
    }
    assert.strictEqual(seen.size, 2000)
    assert.strictEqual(made, 2000)
  })

  it("starts anew where the writes are too many to be known", () => {
    const store = Store.make(Generated.make(1, 100))
    const page = () =>
      Timeline.select(store, "Person", { name: "created_at", range: { gte: "2000-01-01" }, where: {} }, [], 0, 100)!
    assert.strictEqual(page().total, 100)
    for (let time = 0; time < 20_000; time++) {
      store.put("Person", { id: "200", attributes: { created_at: "2020-01-01T00:00:00Z" }, relationships: {} })
    }
    assert.strictEqual(page().total, 101)
  })

  it.effect("is what a keyset makes", () =>
    Effect.gen(function*() {
      const found = yield* Stream.runCollect(Person.stream({ mode: "keyset", order: "updated_at", per_page: 50 }))
      assert.deepStrictEqual(found.map(({ id }) => id), [...(yield* expected({ gt: "0001-01-01T00:00:00Z" }))])
    }).pipe(Effect.provide(FakePco.layer({ people: 260, limit: false }))))
})
