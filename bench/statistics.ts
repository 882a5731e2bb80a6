/** The sample that at least this share of all samples does not exceed (nearest rank). */
export const percentile = (numbers: ReadonlyArray<number>, share: number): number =>
  numbers.toSorted((one, other) => one - other)[Math.max(0, Math.ceil(numbers.length * share) - 1)]!

/** The middle one; of an even number, the higher of the two in the middle. */
export const median = (numbers: ReadonlyArray<number>): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)]!

/** The bounds of the middle half. */
export const quartiles = (numbers: ReadonlyArray<number>): readonly [lower: number, upper: number] => [
  round(percentile(numbers, 1 / 4)),
  round(percentile(numbers, 3 / 4))
]

/** The standard deviation of a sample (n - 1); 0 for a single one. */
export const deviation = (numbers: ReadonlyArray<number>): number => {
  if (numbers.length < 2) return 0
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length
  return Math.sqrt(numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / (numbers.length - 1))
}

/** How the rounds of a benchmark are distributed, in the unit of its value. */
export interface Distribution {
  readonly rounds: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly deviation: number
}

export const distributionOf = (samples: ReadonlyArray<number>): Distribution => ({
  rounds: samples.length,
  p50: round(percentile(samples, 0.5)),
  p95: round(percentile(samples, 0.95)),
  p99: round(percentile(samples, 0.99)),
  deviation: round(deviation(samples))
})

/** To four digits: no measurement here knows more. */
export const round = (number: number): number => Number(number.toPrecision(4))
