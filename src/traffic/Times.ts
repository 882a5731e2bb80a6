/**
 * Moments in the order in which they came, added at the end and dropped from the
 * front, each at constant cost: an array that shifts would look at all of them.
 *
 * @internal
 */
export interface Times {
  moments: Array<number>
  /** How many at the front are dropped already. */
  gone: number
}

/**
 * @internal
 */
export const make = (): Times => ({ moments: [], gone: 0 })

/**
 * @internal
 */
export const size = (times: Times): number => times.moments.length - times.gone

/**
 * @internal
 */
export const add = (times: Times, moment: number): void => {
  times.moments.push(moment)
}

/**
 * The first one, or infinity.
 *
 * @internal
 */
export const first = (times: Times): number => times.moments[times.gone] ?? Number.POSITIVE_INFINITY

/**
 * The last one, or minus infinity.
 *
 * @internal
 */
export const last = (times: Times): number =>
  size(times) === 0 ? Number.NEGATIVE_INFINITY : times.moments[times.moments.length - 1]!

/**
 * @internal
 */
export const drop = (times: Times): void => {
  times.gone++
  if (times.gone > 64 && times.gone * 2 > times.moments.length) {
    times.moments = times.moments.slice(times.gone)
    times.gone = 0
  }
}
