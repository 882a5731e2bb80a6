/**
 * A distribution of times in little memory.
 *
 * @internal
 */

// 1,024 steps to an octave: whole numbers below 2,048 are kept as they are, others within 0.1 %.
const stepOf = (value: number): number => {
  if (value < 1) return 1 / 1024
  const octave = value < 2 ** 31 ? 31 - Math.clz32(value) : Math.floor(Math.log2(value))
  return 2 ** (octave - 10)
}

/**
 * @internal
 */
export class Sketch {
  count = 0
  sum = 0
  min = Number.POSITIVE_INFINITY
  max = 0
  readonly steps = new Map<number, number>()

  /** Adds a time of at least 0. Answers how many more numbers it keeps now. */
  add(time: number): number {
    this.count++
    this.sum += time
    if (time < this.min) this.min = time
    if (time > this.max) this.max = time
    const step = stepOf(time)
    const key = Math.round(time / step) * step
    const before = this.steps.get(key)
    this.steps.set(key, (before ?? 0) + 1)
    return before === undefined ? 1 : 0
  }

  merge(other: Sketch): void {
    this.count += other.count
    this.sum += other.sum
    this.min = Math.min(this.min, other.min)
    this.max = Math.max(this.max, other.max)
    for (const [key, count] of other.steps) this.steps.set(key, (this.steps.get(key) ?? 0) + count)
  }

  /** The nearest-rank percentiles, for whole per cents in ascending order. */
  percentiles(...percents: ReadonlyArray<number>): ReadonlyArray<number> {
    const keys = Array.from(this.steps.keys()).toSorted((one, other) => one - other)
    const found: Array<number> = []
    let index = -1
    let passed = 0
    for (const percent of percents) {
      const rank = Math.ceil(percent * this.count / 100)
      while (passed < rank && index < keys.length - 1) passed += this.steps.get(keys[++index]!)!
      found.push(index < 0 ? 0 : Math.min(this.max, Math.max(this.min, keys[index]!)))
    }
    return found
  }
}
