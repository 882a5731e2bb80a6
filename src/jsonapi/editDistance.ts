/**
 * How far apart two words are, after Levenshtein.
 *
 * @internal
 */

/**
 * How many letters have to be put in, taken out or changed to make one word of another.
 *
 * @internal
 */
export const editDistance = (from: string, to: string): number => {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let at = 0; at < from.length; at++) {
    const next = [at + 1]
    for (let index = 1; index <= to.length; index++) {
      const changed = row[index - 1]! + (from[at] === to[index - 1] ? 0 : 1)
      next.push(Math.min(changed, row[index]! + 1, next[index - 1]! + 1))
    }
    row = next
  }
  return row[to.length]!
}
