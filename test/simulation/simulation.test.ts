import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { check, toText } from "./check.ts"

const seeds = 200
const together = 20

describe("the simulation", () => {
  for (let first = 1; first <= seeds; first += together) {
    it(
      `keeps every promise for the seeds ${first} to ${first + together - 1}`,
      () =>
        Effect.runPromise(Effect.gen(function*() {
          for (let seed = first; seed < first + together; seed++) {
            const failed = yield* check(seed)
            if (failed !== undefined) assert.fail(toText(failed))
          }
        })),
      300_000
    )
  }

  it("makes the same program of the same seed, and the same run", async () => {
    const twice = [await Effect.runPromise(check(17)), await Effect.runPromise(check(17))]
    assert.deepStrictEqual(twice[0], twice[1])
  }, 60_000)
})
