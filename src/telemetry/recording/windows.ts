/**
 * The numbers of names, second by second and since the beginning.
 *
 * @internal
 */
import type { Numbers } from "../model.ts"
import { Sketch } from "./sketch.ts"

/** Names beyond these are counted together: who makes names out of ids fills no memory. */
export const mostNames = 1500

/** Counts the names beyond {@link mostNames} together. */
export const otherName = "other"

/** How many numbers of single seconds are kept, about 10 MB. The oldest seconds are dropped first. */
const mostKept = 200_000

class Sums {
  errors = 0
  waited = 0
  readonly took = new Sketch()

  /** Answers how many more numbers it keeps now. */
  add(took: number, waited: number, failed: boolean): number {
    if (failed) this.errors++
    this.waited += waited
    return this.took.add(took)
  }

  merge(other: Sums): void {
    this.errors += other.errors
    this.waited += other.waited
    this.took.merge(other.took)
  }

  numbers(seconds: number): Numbers {
    const { count, max, min, sum } = this.took
    const [median, p95, p99] = this.took.percentiles(50, 95, 99) as [number, number, number]
    return {
      count,
      errors: this.errors,
      errorShare: count === 0 ? 0 : this.errors / count,
      mean: count === 0 ? 0 : sum / count,
      median,
      p95,
      p99,
      min: count === 0 ? 0 : min,
      max,
      throughput: count / seconds,
      waitShare: sum === 0 ? 0 : Math.min(1, this.waited / sum)
    }
  }
}

type ByName = Map<string, Sums>

interface Slice {
  readonly second: number
  readonly byName: ByName
  kept: number
}

/**
 * @internal
 */
export interface Window {
  readonly from: number
  readonly to: number
  readonly isComplete: boolean
  readonly total: Numbers
  readonly byName: { readonly [name: string]: Numbers }
}

const sumsOf = (byName: ByName, name: string): Sums => {
  let sums = byName.get(name)
  if (sums === undefined) byName.set(name, sums = new Sums())
  return sums
}

/**
 * @internal
 */
export class Windows {
  private readonly ever: ByName = new Map()
  private readonly slices: Array<Slice> = []
  private kept = 0
  /** From this second on everything is kept. */
  private keptFrom: number
  private readonly since: number
  private readonly seconds: number

  /** `seconds` is how far back windows reach. */
  constructor(now: number, seconds: number) {
    this.since = now
    this.keptFrom = Math.floor(now / 1000)
    this.seconds = seconds
  }

  record(name: string, took: number, waited: number, failed: boolean, now: number): void {
    const counted = this.ever.has(name) || this.ever.size < mostNames ? name : otherName
    sumsOf(this.ever, counted).add(took, waited, failed)
    const slice = this.sliceOf(Math.floor(now / 1000))
    const more = sumsOf(slice.byName, counted).add(took, waited, failed)
    slice.kept += more
    this.kept += more
    if (this.kept > mostKept) this.forget()
  }

  /** The times of everything since the beginning. */
  times(): Sketch {
    const all = new Sketch()
    for (const { took } of this.ever.values()) all.merge(took)
    return all
  }

  window(millis: number | undefined, now: number): Window {
    if (millis === undefined) return this.of(this.ever, this.since, now, true)
    const first = Math.max(Math.floor((now - millis) / 1000), Math.floor(this.since / 1000))
    const merged: ByName = new Map()
    for (const { byName, second } of this.slices) {
      if (second < first) continue
      for (const [name, sums] of byName) sumsOf(merged, name).merge(sums)
    }
    return this.of(merged, Math.max(first * 1000, this.since), now, first >= this.keptFrom)
  }

  private of(byName: ByName, from: number, to: number, isComplete: boolean): Window {
    // a call that ended at once is no infinite throughput
    const seconds = Math.max((to - from) / 1000, 1)
    const all = new Sums()
    for (const sums of byName.values()) all.merge(sums)
    return {
      from,
      to,
      isComplete,
      total: all.numbers(seconds),
      byName: Object.fromEntries(Array.from(byName, ([name, sums]) => [name, sums.numbers(seconds)]))
    }
  }

  private sliceOf(second: number): Slice {
    const last = this.slices.at(-1)
    // a clock that was set back counts for the newest second
    if (last !== undefined && last.second >= second) return last
    const slice: Slice = { second, byName: new Map(), kept: 0 }
    this.slices.push(slice)
    while (this.slices[0]!.second < second - this.seconds) this.forget()
    return slice
  }

  private forget(): void {
    const [oldest] = this.slices
    if (oldest === undefined || this.slices.length === 1) return
    this.slices.shift()
    this.kept -= oldest.kept
    this.keptFrom = oldest.second + 1
  }
}
