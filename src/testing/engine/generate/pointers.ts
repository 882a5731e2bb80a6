/**
 * To-one relationships that follow from a rule: which row a row points to, and which rows point to it, without a
 * table of either.
 *
 * Rows are numbered from 1. Numbers come in ascending order.
 *
 * @internal
 */

/**
 * @internal
 */
export interface Pointer {
  /** The number of the row that a row points to; 0 when it points to none. */
  readonly at: (from: number) => number
  /** The numbers of the rows that point to a row. */
  readonly of: (to: number) => ReadonlyArray<number>
}

const nothing: ReadonlyArray<number> = []

const range = (first: number, last: number, step = 1): ReadonlyArray<number> =>
  first > last || first < 1 ?
    nothing :
    Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step)

/**
 * Points to nothing.
 *
 * @internal
 */
export const none: Pointer = { at: () => 0, of: () => nothing }

/**
 * Each owner has `count` rows, one after the other.
 *
 * @internal
 */
export const blocks = (size: number, count: number): Pointer => ({
  at: (from) => Math.floor((from - 1) / count) + 1,
  of: (to) => range((to - 1) * count + 1, Math.min(size, to * count))
})

/**
 * The rows take the targets in turn.
 *
 * @internal
 */
export const inTurn = (size: number, targets: number): Pointer =>
  targets < 1 ? none : {
    at: (from) => (from - 1) % targets + 1,
    of: (to) => to > targets ? nothing : range(to, size, targets)
  }

/**
 * Every second row points to the one before it: a tree of two levels.
 *
 * @internal
 */
export const pairs = (size: number): Pointer => ({
  at: (from) => from % 2 === 0 ? from - 1 : 0,
  of: (to) => to % 2 === 1 && to < size ? [to + 1] : nothing
})

/**
 * Each row points to the one that many places after it.
 *
 * @internal
 */
export const shifted = (size: number, by: number): Pointer => {
  const within = (number: number) => number >= 1 && number <= size ? number : 0
  return {
    at: (from) => within(from + by),
    of: (to) => within(to - by) === 0 ? nothing : [to - by]
  }
}

/**
 * Points where the row points that `first` points to.
 *
 * @internal
 */
export const through = (first: Pointer, second: Pointer): Pointer => ({
  at: (from) => {
    const between = first.at(from)
    return between === 0 ? 0 : second.at(between)
  },
  of: (to) => second.of(to).flatMap((between) => first.of(between)).toSorted((left, right) => left - right)
})

/**
 * The rows take every so many of the targets.
 *
 * @internal
 */
export const everyOther = (size: number, targets: number, step: number): Pointer => ({
  at: (from) => from * step <= targets ? from * step : 0,
  of: (to) => to % step === 0 && to / step >= 1 && to / step <= size ? [to / step] : nothing
})
