/** Programs of the simulation, in one process: how many of them are run and held against the promises in a second. */
import * as Effect from "effect/Effect"
import type { Benchmark } from "../measure.ts"
import { median, round } from "../statistics.ts"
import { check } from "../../test/simulation/check.ts"

const rounds = 7
const together = 20

const seedsFrom = (first: number) => Array.from({ length: together }, (_, index) => first + index)

const perSecond: Benchmark = async () => {
  // what is loaded and compiled once is not part of it
  await Effect.runPromise(Effect.forEach(seedsFrom(1), (seed) => check(seed)))
  const rates: Array<number> = []
  let succeeded = 0
  for (let turn = 1; turn <= rounds; turn++) {
    const start = performance.now()
    const failed = await Effect.runPromise(Effect.forEach(seedsFrom(1 + turn * together), (seed) => check(seed)))
    succeeded += failed.filter((one) => one === undefined).length
    rates.push(round(together / ((performance.now() - start) / 1000)))
  }
  return {
    value: median(rates),
    unit: "seeds/s",
    samples: rates,
    success: { attempts: rounds * together, succeeded },
    detail: { processes: 1, rounds }
  }
}

export const benchmarks: Record<string, Benchmark> = { "simulate.seeds_per_second": perSecond }
