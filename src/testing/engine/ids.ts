/**
 * Lists of ids, ascending by number.
 *
 * @internal
 */

/**
 * Compares ids by number.
 *
 * @internal
 */
export const compareIds = (left: string, right: string): number =>
  left.length - right.length || (left < right ? -1 : left > right ? 1 : 0)

// The first position whose id is not before this one.
const positionOf = (ids: ReadonlyArray<string>, id: string): number => {
  let low = 0
  let high = ids.length
  // rows mostly come in the order of their ids
  if (high === 0 || compareIds(ids[high - 1]!, id) < 0) return high
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compareIds(ids[middle]!, id) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * @internal
 */
export const insert = (ids: Array<string>, id: string): void => {
  const position = positionOf(ids, id)
  if (ids[position] !== id) ids.splice(position, 0, id)
}

/**
 * @internal
 */
export const remove = (ids: Array<string>, id: string): void => {
  const position = positionOf(ids, id)
  if (ids[position] === id) ids.splice(position, 1)
}

/**
 * The number of an id, `NaN` where it is spelled in another way.
 *
 * @internal
 */
export const numberOf = (id: string): number => String(Number(id)) === id ? Number(id) : Number.NaN
