/**
 * The edit distance of two words: Levenshtein's, where two adjacent letters in the wrong order count as one edit.
 *
 * @internal
 */

/**
 * Counts the letters to insert, remove, replace or swap with their neighbour to turn one word into the other.
 *
 * @internal
 */
export const editDistance = (from: string, to: string): number => {
  let previous: Array<number> = []
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let at = 0; at < from.length; at++) {
    const next = [at + 1]
    for (let index = 1; index <= to.length; index++) {
      const replaced = row[index - 1]! + (from[at] === to[index - 1] ? 0 : 1)
      const swapped = at > 0 && index > 1 && from[at] === to[index - 2] && from[at - 1] === to[index - 1]
        ? previous[index - 2]! + 1
        : Infinity
      next.push(Math.min(replaced, swapped, row[index]! + 1, next[index - 1]! + 1))
    }
    previous = row
    row = next
  }
  return row[to.length]!
}
