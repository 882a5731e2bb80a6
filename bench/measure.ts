/** What a benchmark is, and what it says. */
export { ratio } from "./ratio.ts"

/** What a value must not pass, or must reach. */
export interface Bar {
  readonly text: string
  readonly holds: (value: number, detail: Measured["detail"]) => boolean
}

export const atMost = (limit: number): Bar => ({ text: `at most ${limit}`, holds: (value) => value <= limit })
export const atLeast = (limit: number): Bar => ({ text: `at least ${limit}`, holds: (value) => value >= limit })
export const exactly = (number: number): Bar => ({ text: String(number), holds: (value) => value === number })

/** What one benchmark found. */
export interface Measured {
  readonly value: number
  readonly unit: string
  readonly bar?: Bar
  /** The result of each round, in the unit of the value. */
  readonly samples?: ReadonlyArray<number>
  /** How many of the measured operations were attempted, and how many of them succeeded. */
  readonly success?: { readonly attempts: number; readonly succeeded: number }
  /** The bounds of the middle half of the rounds, where there are no samples. */
  readonly spread?: readonly [lower: number, upper: number]
  /** Why a bar that does not hold does not. */
  readonly reason?: string
  readonly detail: Record<string, number | string>
}

/** A measurement, to be made in a process of its own. With a `bar` on it, `--list` can tell that beforehand. */
export interface Benchmark {
  (): Promise<Measured>
  readonly bar?: Bar
}

/** What a file of benchmarks exports. */
export interface Area {
  readonly benchmarks: Readonly<Record<string, Benchmark>>
  /** Names that are different views of one measurement: it is made once, in one process for all that are asked for. */
  readonly together?: ReadonlyArray<ReadonlyArray<string>>
}

/** A benchmark that is held to a bar. */
export const promised = (bar: Bar, measure: () => Promise<Measured>): Benchmark =>
  Object.assign(async () => ({ ...await measure(), bar }), { bar })
