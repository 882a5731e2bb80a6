import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type { Field } from "../../../../../src/products/people/jobs/fieldValues/definitions.ts"
import type { Datum } from "../../../../../src/products/people/jobs/fieldValues/plan.ts"
import { plan } from "../../../../../src/products/people/jobs/fieldValues/plan.ts"

const options = ["A", "B", "C", "D"]
const Options = Schema.Array(Schema.Literals(["A", "B", "C", "D"]))
const Data = Schema.Array(
  Schema.Struct({
    number: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1_000_000 })),
    text: Schema.Literals(["A", "B", "C", "D", "E"])
  })
)

const fieldOf = (data_type: string): Field => ({
  key: "field",
  id: "1",
  slug: "field",
  name: "Field",
  data_type,
  tab_slug: undefined,
  options
})

/** Data with an id each, in an order of its own. */
const distinct = (given: typeof Data.Type): ReadonlyArray<Datum> =>
  Array.from(new Map(given.map(({ number, text }) => [String(number), text])), ([id, text]) => ({ id, text }))

const idsOf = (data: ReadonlyArray<Datum>) => new Set(data.map(({ id }) => id))

const carriedOut = (field: Field, texts: ReadonlyArray<string>, data: ReadonlyArray<Datum>) => {
  const left = new Map(data.map((datum) => [datum.id, datum]))
  let next = 2_000_000
  for (const step of plan(field, texts, data, idsOf(data))) {
    if (step._tag === "delete") assert.isTrue(left.delete(step.id))
    else if (step._tag === "update") {
      assert.isTrue(left.has(step.id))
      left.set(step.id, step)
    } else left.set(String(next), { id: String(next++), text: step.text })
  }
  return Array.from(left.values(), ({ id, text }) => ({ id, text }))
}

const textsOf = (data: ReadonlyArray<Datum>) => data.map(({ text }) => text).toSorted()

describe("the steps to what a field shall hold", () => {
  it.effect.prop(
    "lead to exactly the boxes that were ticked, and then nowhere",
    [Options, Data],
    ([wanted, given]) =>
      Effect.sync(() => {
        const field = fieldOf("checkboxes")
        const texts = Array.from(new Set(wanted))
        const data = distinct(given)
        const after = carriedOut(field, texts, data)
        assert.deepStrictEqual(textsOf(after), texts.toSorted())
        assert.deepStrictEqual(plan(field, texts, after, idsOf(after)), [])
        // what was right is left alone
        for (const text of texts) {
          if (data.some((datum) => datum.text === text)) {
            assert.isTrue(after.some(({ id }) => data.some((datum) => datum.id === id && datum.text === text)))
          }
        }
      })
  )

  it.effect.prop(
    "lead to exactly one value, the oldest of those there were",
    [Options, Data],
    ([wanted, given]) =>
      Effect.sync(() => {
        const field = fieldOf("select")
        const texts = wanted.slice(0, 1)
        const data = distinct(given)
        const after = carriedOut(field, texts, data)
        assert.deepStrictEqual(textsOf(after), texts)
        assert.deepStrictEqual(plan(field, texts, after, idsOf(after)), [])
        const [first] = data.map(({ id }) => Number(id)).toSorted((left, right) => left - right)
        if (texts.length > 0 && first !== undefined) assert.strictEqual(after[0]!.id, String(first))
      })
  )

  it("leave alone what was ticked by somebody else meanwhile", () => {
    const data = [{ id: "1", text: "A" }, { id: "2", text: "B" }]
    assert.deepStrictEqual(plan(fieldOf("checkboxes"), ["A"], data, new Set(["1"])), [])
    assert.deepStrictEqual(plan(fieldOf("checkboxes"), ["A"], data, new Set(["1", "2"])), [{ _tag: "delete", id: "2" }])
  })
})
