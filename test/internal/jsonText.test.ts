import { assert, describe, it } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { Export } from "../../src/index.ts"
import { jsonText } from "../../src/internal/jsonText.ts"
import { Person } from "../../src/products/people/index.ts"
import { answer, people } from "../paging/support.ts"
import { mockPco } from "../support/mock.ts"

const deep = (levels: number, end: unknown, name = "a"): unknown => {
  let value = end
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? { [name]: value } : [value]
  return value
}

const hundredThousand = 100_000

describe("JSON of any depth", () => {
  it("is what JSON.stringify writes, where that can", () => {
    const odd = {
      date: DateTime.makeUnsafe("2026-01-02T03:04:05Z"),
      native: new Date(0),
      missing: undefined,
      list: [undefined, () => 1, null, Symbol.iterator, "\ud800\"", [], {}],
      call: () => 1,
      number: Number.NaN,
      key: { toJSON: (key: string) => `at ${key}` }
    }
    // so deep that the other way is taken
    const text = jsonText(deep(hundredThousand, odd))
    assert.include(text, JSON.stringify(odd))
    assert.strictEqual(text.length, JSON.stringify(odd).length + hundredThousand / 2 * "{\"a\":}[]".length)
  })

  it("refuses a circle, as JSON.stringify does", () => {
    const circle: Record<string, unknown> = {}
    circle["circle"] = deep(hundredThousand, circle)
    assert.throws(() => jsonText(circle), TypeError)
    const shared = {}
    assert.strictEqual(jsonText([shared, shared]), "[{},{}]")
  })

  it.effect.each(["created_at", "updated_at"] as const)("goes through a keyset by %s and an export", (order) => {
    const json = jsonText(deep(hundredThousand, "end"))
    const rows = people(120).map((row, index) => index === 70 ? { ...row, odd: "so deep" } : row)
    const pco = mockPco((sent) => {
      const page = answer(rows, sent) as { readonly json: unknown }
      const text = JSON.stringify(page.json).replace("\"so deep\"", () => json)
      return { text, headers: { "content-type": "application/json" } }
    })
    return Effect.gen(function*() {
      const stream = Person.stream({ mode: "keyset", order, per_page: 50 })
      const lines = yield* stream.pipe(Export.ndjson, Stream.decodeText, Stream.mkString)
      assert.lengthOf(lines.trimEnd().split("\n"), 120)
      assert.isAbove(lines.length, 4 * hundredThousand)
      assert.strictEqual(
        (JSON.parse(yield* stream.pipe(Export.json, Stream.decodeText, Stream.mkString)) as []).length,
        120
      )
    }).pipe(Effect.provide(pco.layer))
  })
})
