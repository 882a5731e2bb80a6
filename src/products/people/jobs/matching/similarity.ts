/**
 * How alike two words are, after Jaro and Winkler.
 *
 * @internal
 */

const jaro = (left: ReadonlyArray<string>, right: ReadonlyArray<string>): number => {
  const reach = Math.max(0, Math.floor(Math.max(left.length, right.length) / 2) - 1)
  const isTaken = right.map(() => false)
  const shared: Array<string> = []
  for (const [index, letter] of left.entries()) {
    const last = Math.min(right.length - 1, index + reach)
    for (let at = Math.max(0, index - reach); at <= last; at++) {
      if (isTaken[at] === true || right[at] !== letter) continue
      isTaken[at] = true
      shared.push(letter)
      break
    }
  }
  if (shared.length === 0) return 0
  const inOrder = right.filter((_, at) => isTaken[at] === true)
  const moved = shared.filter((letter, index) => letter !== inOrder[index]).length / 2
  return (shared.length / left.length + shared.length / right.length + (shared.length - moved) / shared.length) / 3
}

/**
 * From 0, nothing alike, to 1, the same. A common beginning of up to four letters counts
 * more: typing errors are rare there.
 *
 * @internal
 */
export const similarity = (left: string, right: string): number => {
  if (left === right) return 1
  const [first, second] = [Array.from(left), Array.from(right)]
  const alike = jaro(first, second)
  const differs = first.findIndex((letter, index) => letter !== second[index])
  const common = Math.min(4, differs === -1 ? first.length : differs)
  return alike + common * 0.1 * (1 - alike)
}
