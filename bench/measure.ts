/** What one benchmark found. */
export interface Measured {
  readonly value: number
  readonly unit: string
  /** What the value must not pass, or must reach. */
  readonly bar?: string
  readonly detail: Record<string, number>
}

const median = (numbers: ReadonlyArray<number>): number => {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]!
}

const round = (number: number) => Number(number.toPrecision(4))

/**
 * How many times as long `ours` takes as `theirs`. The two take turns, so that a
 * slow moment of the machine hits both; the median of the rounds counts.
 */
export const ratio = async (options: {
  readonly ours: () => unknown
  readonly theirs: () => unknown
  readonly warmup: number
  readonly rounds: number
  /** Calls of each in one round. */
  readonly calls: number
}): Promise<{ readonly ratio: number; readonly detail: Record<string, number> }> => {
  const time = async (run: () => unknown): Promise<number> => {
    const start = performance.now()
    for (let call = 0; call < options.calls; call++) await run()
    return (performance.now() - start) / options.calls
  }
  for (let round = 0; round < options.warmup; round++) {
    await time(options.theirs)
    await time(options.ours)
  }
  const ours: Array<number> = []
  const theirs: Array<number> = []
  for (let round = 0; round < options.rounds; round++) {
    theirs.push(await time(options.theirs))
    ours.push(await time(options.ours))
  }
  const ratios = ours.map((duration, index) => duration / theirs[index]!)
  const sorted = ratios.toSorted((a, b) => a - b)
  return {
    ratio: round(median(ratios)),
    detail: {
      ours_ms: round(median(ours)),
      theirs_ms: round(median(theirs)),
      lower_quartile: round(sorted[Math.floor(sorted.length / 4)]!),
      upper_quartile: round(sorted[Math.floor((sorted.length * 3) / 4)]!)
    }
  }
}
