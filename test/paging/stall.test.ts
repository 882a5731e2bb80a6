import { assert, describe, it } from "@effect/vitest"
import { Effect, Stream } from "effect"
import { Checkpoint } from "../../src/index.ts"
import { Person } from "../../src/products/people/index.ts"
import type { Reply, Sent } from "../support/mock.ts"
import { mockPco } from "../support/mock.ts"
import { at, listing, people } from "./support.ts"

const api = "https://api.planningcenteronline.com"

/** A page that says of itself that more follow, whatever it was asked for. */
const endless = (rows: ReadonlyArray<object>, meta: object = {}) => ({ url }: Sent): Reply => {
  const next = new URL(url.pathname + url.search, api)
  next.searchParams.set("offset", String(Number(url.searchParams.get("offset") ?? 0) + 100))
  return { json: { data: rows, links: { next: next.href }, meta } }
}

const rows = Array.from({ length: 100 }, (_, index) => ({
  type: "Person",
  id: String(index + 1),
  attributes: { created_at: at(0), updated_at: at(0) }
}))

const fieldOf = (error: { readonly reason: object & { readonly _tag: string } }) =>
  "field" in error.reason ? error.reason.field : error.reason._tag

describe("a list that never ends fails by name", () => {
  it.effect.each(["auto", "sequential", "parallel", "keyset"] as const)("%s: the same page again", (mode) => {
    const pco = mockPco(endless(rows, { total_count: 1_000_000, count: 100 }))
    return Effect.gen(function*() {
      const error = yield* Effect.flip(Stream.runDrain(Person.stream({ mode })))
      assert.strictEqual(fieldOf(error), "data")
      assert.include(error.message, "no new row")
      assert.isAtMost(pco.requests.length, 10)
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect.each(["sequential", "keyset"] as const)("%s: empty pages", (mode) => {
    const pco = mockPco(endless([]))
    return Effect.gen(function*() {
      yield* Effect.flip(Stream.runDrain(Person.stream({ mode })))
      assert.isAtMost(pco.requests.length, 3)
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("where no row is told from the others", () => {
    const pco = mockPco(endless(rows))
    return Effect.gen(function*() {
      yield* Effect.flip(Stream.runDrain(Person.stream({ mode: "sequential", window: 0 })))
      assert.strictEqual(pco.requests.length, 2)
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("with a checkpoint", () => {
    const pco = mockPco(endless(rows))
    return Effect.gen(function*() {
      const stream = Person.stream.resumable("job").pipe(Stream.mapEffect(({ ack }) => ack))
      const error = yield* Effect.flip(Stream.runDrain(stream))
      assert.include(error.message, "no new row")
    }).pipe(Effect.provide([pco.layer, Checkpoint.layerMemory]))
  })

  it.effect("and not where rows are added in front", () => {
    const pco = listing((index) => people(1_000 + 100 * index).toReversed())
    return Effect.gen(function*() {
      yield* Stream.runDrain(Person.stream({ mode: "sequential" }).pipe(Stream.take(200)))
    }).pipe(Effect.provide(pco.layer))
  })
})

describe("total_count", () => {
  it.effect.each([-1, 1.5, 1e12])("of %d is refused", (total_count) => {
    const pco = mockPco(endless(rows, { total_count }))
    return Effect.gen(function*() {
      const error = yield* Effect.flip(Stream.runDrain(Person.stream()))
      assert.strictEqual(fieldOf(error), "meta.total_count")
      assert.strictEqual(pco.requests.length, 1)
    }).pipe(Effect.provide(pco.layer))
  })

  it.effect("that promises rows which are not there is refused, and not read to its end", () => {
    const pco = listing(() => people(250), {
      reply: ({ url }) => {
        const offset = Number(url.searchParams.get("offset") ?? 0)
        const data = rows.slice(0, Math.max(0, Math.min(100, 250 - offset))).map((row, index) => ({
          ...row,
          id: String(offset + index)
        }))
        const links = offset < 200 ? { next: `${api}/people/v2/people?offset=${offset + 100}&per_page=100` } : {}
        return { json: { data, links, meta: { total_count: 1_000_000, count: data.length } } }
      }
    })
    return Effect.gen(function*() {
      const error = yield* Effect.flip(Stream.runDrain(Person.stream({ mode: "parallel" })))
      assert.strictEqual(fieldOf(error), "meta.total_count")
      assert.isAtMost(pco.requests.length, 20)
    }).pipe(Effect.provide(pco.layer))
  })
})
