import { availableParallelism, loadavg } from "node:os"
import type { Measured } from "../measure.ts"

/** What a benchmark found and whether its bar holds, as `bench/results.json` has it. */
export interface Result extends Omit<Measured, "bar"> {
  /** `none` where nothing is promised. */
  readonly bar: string
  readonly holds: boolean
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
export const judge = ({ bar, detail, reason, spread, unit, value }: Measured): Result => {
  if (!Number.isFinite(value)) throw new Error(`its value is ${value}`)
  const holds = bar?.holds(value, detail) ?? true
  return {
    value,
    unit,
    bar: bar?.text ?? "none",
    holds,
    ...(spread === undefined ? undefined : { spread }),
    ...(holds || bar === undefined ? undefined : { reason: reason ?? numbers(value, unit, bar.text) }),
    detail
  }
}
