/**
 * Times in ascending order, each with its number of requests. Adding to the end and dropping from the front
 * cost the same however many there are: an array that shifts would move all of them, and a count of a million that an
 * answer tells is one entry.
 *
 * @internal
 */
export interface Times {
  times: Array<number>
  counts: Array<number>
  /** How many entries at the front are dropped already. */
  gone: number
  total: number
}

/**
 * @internal
 */
export const make = (): Times => ({ times: [], counts: [], gone: 0, total: 0 })

/**
 * @internal
 */
export const copy = ({ counts, gone, times, total }: Times): Times => ({
  times: times.slice(gone),
  counts: counts.slice(gone),
  gone: 0,
  total
})

/**
 * How many requests there are.
 *
 * @internal
 */
export const size = ({ total }: Times): number => total

/**
 * @internal
 */
export const add = (times: Times, time: number, count = 1): void => {
  const last = times.times.length - 1
  if (last >= times.gone && times.times[last] === time) times.counts[last]! += count
  else {
    times.times.push(time)
    times.counts.push(count)
  }
  times.total += count
}

/**
 * The first one, or infinity.
 *
 * @internal
 */
export const first = (times: Times): number => times.times[times.gone] ?? Number.POSITIVE_INFINITY

/**
 * The last one, or minus infinity.
 *
 * @internal
 */
export const last = (times: Times): number =>
  times.total === 0 ? Number.NEGATIVE_INFINITY : times.times[times.times.length - 1]!

/**
 * Drops up to `most` requests of the first time, all of them by default, and returns how many it dropped.
 *
 * @internal
 */
export const drop = (times: Times, most = Number.POSITIVE_INFINITY): number => {
  const count = times.counts[times.gone] ?? 0
  const dropped = Math.min(count, most)
  times.total -= dropped
  if (dropped < count) {
    times.counts[times.gone] = count - dropped
    return dropped
  }
  if (times.gone < times.times.length) times.gone++
  if (times.gone > 64 && times.gone * 2 > times.times.length) {
    times.times = times.times.slice(times.gone)
    times.counts = times.counts.slice(times.gone)
    times.gone = 0
  }
  return dropped
}

/**
 * Drops all up to a time, and tells how many there were.
 *
 * @internal
 */
export const dropUpTo = (times: Times, time: number): number => {
  let dropped = 0
  while (first(times) <= time) dropped += drop(times)
  return dropped
}
