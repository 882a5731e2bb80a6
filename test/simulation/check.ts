/** A seed, run; where a promise is broken, the smallest program that still breaks it. */
import * as Arbitrary from "effect/Arbitrary"
import * as Effect from "effect/Effect"
import { Case } from "./grammar.ts"
import type { Case as TheCase } from "./grammar.ts"
import { run } from "./run.ts"
import type { Violation } from "./violations.ts"

const cases = Arbitrary.schema(Case)

export interface Failed {
  readonly seed: number
  readonly violations: ReadonlyArray<Violation>
  /** The smallest program that still fails. */
  readonly smallest: TheCase
  readonly shrinks: number
}

/** The case that a seed makes. */
export const caseOf = (seed: number): Effect.Effect<TheCase> =>
  Effect.map(Effect.orDie(Arbitrary.sampleEffect(cases, { seed, count: 1 })), ([made]) => made as TheCase)

/** Runs a seed. `undefined` when every promise was kept. */
export const check = (seed: number, maxShrinks = 300): Effect.Effect<Failed | undefined> =>
  Effect.gen(function*() {
    let last: ReadonlyArray<Violation> = []
    let promise: string | undefined
    const result = yield* Arbitrary.checkEffect(
      cases,
      (given) =>
        Effect.map(run(given as TheCase), (violations) => {
          // another defect that a smaller program has is another failure
          const same = violations.filter((found) => promise === undefined || found.promise === promise)
          if (same.length === 0) return true
          promise = same[0]!.promise
          last = same
          return false
        }),
      { seed, runs: 1, maxShrinks }
    )
    return result._tag === "Falsified"
      ? { seed, violations: last, smallest: result.shrunkInput as TheCase, shrinks: result.shrinks }
      : undefined
  })

export const toText = ({ seed, shrinks, smallest, violations }: Failed): string =>
  [
    `seed ${seed} broke ${violations.length === 1 ? "a promise" : "promises"}:`,
    ...violations.map(({ promise, what }) => `  ${promise}: ${what}`),
    `the smallest program that still does, after ${shrinks} steps:`,
    JSON.stringify(smallest, undefined, 2),
    `npm run simulate -- --seed ${seed}`
  ].join("\n")
