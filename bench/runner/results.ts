import { availableParallelism, loadavg } from "node:os"
import type { Measured } from "../measure.ts"
import { type Distribution, distributionOf, quartiles } from "../statistics.ts"

/** What a benchmark found and whether its bar holds, as `bench/results.json` has it. */
export interface Result extends Omit<Measured, "bar" | "samples" | "success"> {
  /** `none` where nothing is promised. */
  readonly bar: string
  readonly holds: boolean
  /** Of the rounds, where the benchmark has more than one. */
  readonly distribution?: Distribution
  /** The share of the attempted operations that succeeded. */
  readonly success_rate?: number
}

export interface Results {
  readonly results: Readonly<Record<string, Result>>
  /** The benchmarks that did not get to an end, and what was wrong. */
  readonly failed: Readonly<Record<string, string>>
}

/** The numbers, and how much else the machine had to do: above its cores, others took part of the time. */
const numbers = (value: number, unit: string, bar: string): string =>
  `measured ${value} ${unit}, bar ${bar}, at a load of ${loadavg()[0]!.toFixed(1)} on ${availableParallelism()} cores`

/** Holds a value to its bar; what does not hold has a reason, if only the numbers. */
export const judge = ({ bar, detail, reason, samples, spread, success, unit, value }: Measured): Result => {
  if (!Number.isFinite(value)) throw new Error(`its value is ${value}`)
  const holds = bar?.holds(value, detail) ?? true
  return {
    value,
    unit,
    bar: bar?.text ?? "none",
    holds,
    ...(samples === undefined
      ? spread && { spread }
      : { spread: quartiles(samples), distribution: distributionOf(samples) }),
    ...(success && { success_rate: success.attempts === 0 ? 0 : success.succeeded / success.attempts }),
    ...(holds || bar === undefined ? undefined : { reason: reason ?? numbers(value, unit, bar.text) }),
    detail
  }
}
