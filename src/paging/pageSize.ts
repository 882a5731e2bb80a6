/**
 * Finds the page size that fits, for `per_page: "adaptive"`.
 *
 * @internal
 */
import * as Limits from "../client/limits.ts"

/**
 * @internal
 */
export interface PageSize {
  /** The size of the next page, which may have `most` rows. */
  readonly take: (most?: number) => number
  /** A page of this size came, after so many milliseconds. */
  readonly came: (used: number, elapsed: number) => void
  /** A page of this size was too much. Answers the size to read it again with, `undefined` where none is smaller. */
  readonly failed: (used: number, elapsed: number) => number | undefined
  /** Whether a page of this size is worth asking for only once, because a smaller one can replace it. */
  readonly canShrink: (used: number) => boolean
}

const largest = Limits.mostRows
const smallest = 10

/** The wall is searched to this share of the size. */
const precision = 1 / 25
/** The wall is tried again when reading took so many times as long as the last failure did. */
const price = 50

/**
 * A size that never changes.
 *
 * @internal
 */
export const fixed = (size: number): PageSize => ({
  take: () => size,
  came: () => {},
  failed: () => undefined,
  canShrink: () => false
})

/**
 * Begins with 100 rows and halves them when a page is too much. It remembers the smallest size that failed and the
 * largest that came, and searches between the two, one page at a time. A failure may have had another cause
 * than the size, so a size that failed is tried again when that is cheap.
 *
 * @internal
 */
export const adaptive = (): PageSize => {
  let good = 0
  let wall = largest + 1
  // where no size has come yet
  let size = largest
  let isProbing = false
  // a size that is known to be good may fail once
  let isDoubted = false
  let lastFailure = 0
  let sinceFailure = 0

  const isSettled = () => good >= largest || wall - good <= Math.max(1, good * precision)

  // The size to try next, `good` where there is nothing to try.
  const candidate = (): number => {
    if (isProbing) return good
    if (!isSettled()) return wall > largest ? largest : Math.floor((good + wall) / 2)
    return good < largest && sinceFailure > price * lastFailure ? Math.min(largest, wall) : good
  }

  const take = (most = largest) => {
    if (good === 0) return size
    const next = candidate()
    if (next === good || next > most) return good
    isProbing = true
    return next
  }

  const came = (used: number, elapsed: number) => {
    sinceFailure += elapsed
    if (used < good) return
    isDoubted = false
    if (used > good) {
      good = used
      isProbing = false
    }
    if (used >= wall) wall = largest + 1
  }

  const smallerThan = (used: number) => Math.max(smallest, good > 0 && good < used ? good : Math.floor(used / 2))

  const failed = (used: number, elapsed: number): number | undefined => {
    const smaller = smallerThan(used)
    lastFailure = elapsed
    sinceFailure = 0
    if (used > good) {
      wall = Math.min(wall, used)
      isProbing = false
      if (good === 0) size = Math.min(size, smaller)
    } else if (used === good && !isDoubted) {
      isDoubted = true
    } else if (used === good) {
      isDoubted = false
      wall = good
      good = 0
      size = smaller
    }
    return smaller < used ? smaller : undefined
  }

  return { take, came, failed, canShrink: (used) => smallerThan(used) < used }
}
