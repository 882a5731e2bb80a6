import { assert, describe, it } from "@effect/vitest"
import { Effect, Stream } from "effect"
import { Person } from "../../src/products/people/index.ts"
import { FakePco } from "../../src/testing/index.ts"

/** Options that count how often each of them is looked at. */
const watched = <O extends object>(options: O) => {
  const looks: Record<string, number> = {}
  const watch = <T extends object>(target: T, prefix: string): T =>
    new Proxy(target, {
      get: (of, name, receiver) => {
        const value: unknown = Reflect.get(of, name, receiver)
        if (typeof name === "string" && Object.hasOwn(of, name)) {
          looks[prefix + name] = (looks[prefix + name] ?? 0) + 1
        }
        return value
      }
    })
  const inner = Object.fromEntries(
    Object.entries(options).map(([name, value]) => [
      name,
      name === "where" ? watch(value as object, "where.") : value
    ])
  ) as O
  return { looks, options: watch(inner, "") }
}

describe("options are validated once", () => {
  it.effect.each(["sequential", "parallel", "keyset"] as const)(
    "for all pages of a stream: %s",
    (mode) =>
      Effect.gen(function*() {
        const looksOf = (people: number) =>
          Effect.gen(function*() {
            const { looks, options } = watched({ mode, per_page: 5, where: { status: "active" as const } })
            const rows = yield* Stream.runCollect(Person.stream(options))
            const { length } = yield* (yield* FakePco.FakePco).requests
            return { looks, rows: rows.length, requests: length }
          }).pipe(Effect.provide(FakePco.layer({ people, limit: false })))
        const few = yield* looksOf(10)
        const many = yield* looksOf(100)
        assert.isAbove(many.requests, few.requests + 5)
        assert.isAbove(many.rows, few.rows)
        // A keyset spreads `where` for each page, to change one bound of it; nothing else is looked at again.
        if (mode !== "keyset") assert.deepStrictEqual(many.looks, few.looks)
        assert.strictEqual(many.looks["per_page"], few.looks["per_page"])
        if (mode !== "keyset") assert.strictEqual(many.looks["where.status"], 1)
      })
  )

  it.effect("for a page and a get", () =>
    Effect.gen(function*() {
      const page = watched({ where: { status: "active" as const }, per_page: 5 })
      yield* Person.list(page.options)
      assert.strictEqual(page.looks["where.status"], 1)
      const get = watched({ include: ["emails"] as const })
      yield* Effect.all([Person.get("1", get.options), Person.get("2", get.options)], { concurrency: "unbounded" })
      assert.strictEqual(get.looks["include"], 2)
    }).pipe(Effect.provide(FakePco.layer({ people: 10 }))))

  it.effect("for all chunks of getMany", () =>
    Effect.gen(function*() {
      const { looks, options } = watched({ include: ["emails"] as const })
      const ids = Array.from({ length: 250 }, (_, index) => String(index + 1))
      const { data } = yield* Person.getMany(ids, options)
      assert.strictEqual(data.length, 250)
      assert.strictEqual(looks["include"], 1)
    }).pipe(Effect.provide(FakePco.layer({ people: 250 }))))
})
