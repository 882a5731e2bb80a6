/**
 * Patterns with stars, for keys and paths.
 *
 * @internal
 */

/**
 * Whether a text fits a pattern from its first to its last character. Every star stands
 * for any characters, also none; everything else for itself.
 *
 * @internal
 */
export const matcher = (pattern: string): (text: string) => boolean => {
  const [first, ...rest] = pattern.split("*") as [string, ...Array<string>]
  const last = rest.pop()
  if (last === undefined) return (text) => text === pattern
  // By hand: as a regular expression many stars could take forever.
  return (text) => {
    if (!text.startsWith(first) || text.length < first.length + last.length) return false
    let at = first.length
    for (const part of rest) {
      const found = text.indexOf(part, at)
      if (found < 0) return false
      at = found + part.length
    }
    return at <= text.length - last.length && text.endsWith(last)
  }
}
