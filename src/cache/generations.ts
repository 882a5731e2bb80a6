/**
 * When each tag was invalidated last, in the order in which things happened here.
 *
 * A read remembers the moment at which it began. It holds as long as none of its tags
 * was invalidated after that, whether it was stored by then or still under way: nothing
 * has to be searched for, and nothing can be missed.
 *
 * @internal
 */

/**
 * @internal
 */
export interface Generations {
  /** Names this moment: it goes up with every invalidation. */
  readonly now: () => number
  /** What was read since then, or before, with one of these tags holds no longer. */
  readonly bump: (tags: Iterable<string>) => void
  /** Whether none of the tags was invalidated since. */
  readonly holds: (tags: ReadonlyArray<string>, since: number) => boolean
}

/**
 * Remembers so many tags. When one is forgotten, what is older than its invalidation
 * holds no longer, whatever its tags are: it may have been one of them.
 *
 * @internal
 */
export const make = (most: number): Generations => {
  const moments = new Map<string, number>()
  let now = 0
  let forgotten = 0
  return {
    now: () => now,
    bump: (tags) => {
      now++
      for (const tag of tags) {
        moments.delete(tag)
        moments.set(tag, now)
      }
      for (const [tag, moment] of moments) {
        if (moments.size <= most) break
        moments.delete(tag)
        forgotten = Math.max(forgotten, moment)
      }
    },
    holds: (tags, since) => {
      if (since === now) return true
      if (since < forgotten) return false
      for (const tag of tags) {
        if ((moments.get(tag) ?? 0) > since) return false
      }
      return true
    }
  }
}
