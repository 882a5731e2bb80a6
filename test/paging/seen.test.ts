import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import * as Seen from "../../src/paging/seen.ts"

/** The same with a list: what was set last comes last, each id once, and so many are kept. */
const model = (most: number) => {
  let set: ReadonlyArray<readonly [string, number]> = []
  return {
    set: (id: string, value: number) => {
      set = [...set, [id, value] as const].slice(-most)
    },
    entries: () => set.filter(([id], index) => !set.slice(index + 1).some(([other]) => other === id)),
    clear: () => {
      set = []
    }
  }
}

const Step = Schema.Union([Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 12 })), Schema.Literal("clear")])

describe("what was seen", () => {
  it.effect.prop(
    "is remembered in its order, the last of it",
    [Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 8 })), Schema.Array(Step)],
    ([most, steps]) =>
      Effect.sync(() => {
        const [seen, expected] = [Seen.make<number>(most), model(most)]
        for (const [index, step] of steps.entries()) {
          if (step === "clear") {
            seen.clear()
            expected.clear()
          } else {
            seen.set(String(step), index)
            expected.set(String(step), index)
          }
          assert.deepStrictEqual(seen.entries(), expected.entries())
          for (let id = 0; id <= 12; id++) {
            const known = expected.entries().find(([one]) => one === String(id))
            assert.strictEqual(seen.get(String(id)), known?.[1])
          }
        }
        assert.deepStrictEqual(Seen.make(most, seen.entries()).entries(), expected.entries())
      })
  )
})
