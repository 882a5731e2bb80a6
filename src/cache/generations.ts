/**
 * The generation in which each tag was last invalidated. A generation begins with every invalidation.
 *
 * A read remembers the generation in which it began. It is valid while none of its tags was invalidated after that,
 * whether it was stored by then or still in flight: no entry has to be searched for, and none can be missed.
 *
 * @internal
 */

/**
 * What it remembers, to be written down.
 *
 * @internal
 */
export interface State {
  readonly now: number
  /** What began before this is not known to hold: a tag of it may be forgotten. */
  readonly forgotten: number
  /** The last invalidation of each tag, the oldest first. */
  readonly invalidated: ReadonlyArray<readonly [tag: string, generation: number]>
}

/**
 * @internal
 */
export interface Generations {
  /** The current generation. It increases with every invalidation. */
  readonly now: () => number
  /** What was read since then, or before, with one of these tags holds no longer. */
  readonly bump: (tags: Iterable<string>) => void
  /** As if each tag that there is had been invalidated. */
  readonly bumpAll: () => void
  /** Whether none of the tags was invalidated since. */
  readonly holds: (tags: ReadonlyArray<string>, since: number) => boolean
  readonly state: () => State
}

const beginning: State = { now: 0, forgotten: 0, invalidated: [] }

/**
 * Remembers so many tags. When one is forgotten, what is older than its invalidation
 * holds no longer, whatever its tags are: it may have been one of them.
 *
 * @internal
 */
export const make = (most: number, from: State = beginning): Generations => {
  const invalidated = new Map(from.invalidated)
  let { forgotten, now } = from
  // Each invalidation, the oldest first, for a Map that is asked for its oldest key steps over the places of all that
  // were taken out of it before. One that another of its tag followed does not count.
  let order = Array.from(from.invalidated)
  let oldest = 0
  const counts = ([tag, generation]: readonly [tag: string, generation: number]) => invalidated.get(tag) === generation

  const forget = () => {
    const invalidation = order[oldest++]!
    if (!counts(invalidation)) return
    const [tag, generation] = invalidation
    invalidated.delete(tag)
    forgotten = Math.max(forgotten, generation)
  }

  return {
    now: () => now,
    bump: (tags) => {
      now++
      for (const tag of tags) {
        invalidated.set(tag, now)
        order.push([tag, now])
      }
      while (invalidated.size > most) forget()
      if (order.length <= 2 * most + 1000) return
      order = order.slice(oldest).filter(counts)
      oldest = 0
    },
    bumpAll: () => {
      forgotten = ++now
    },
    holds: (tags, since) => {
      if (since === now) return true
      if (since < forgotten) return false
      for (const tag of tags) {
        if ((invalidated.get(tag) ?? 0) > since) return false
      }
      return true
    },
    state: () => ({ now, forgotten, invalidated: order.slice(oldest).filter(counts) })
  }
}
