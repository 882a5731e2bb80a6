/**
 * A memory of ids that forgets the oldest.
 *
 * @internal
 */

/**
 * @internal
 */
export interface Seen<A> {
  readonly get: (id: string) => A | undefined
  readonly set: (id: string, value: A) => void
  readonly clear: () => void
  /** The oldest first. */
  readonly entries: () => ReadonlyArray<readonly [string, A]>
}

/**
 * Remembers the last `most` ids that were set.
 *
 * @internal
 */
export const make = <A>(most: number, entries: Iterable<readonly [string, A]> = []): Seen<A> => {
  const indices = new Map<string, number>()
  // A ring: a Map that is asked for its oldest key steps over all that were taken out of it before.
  let ring: Array<readonly [id: string, value: A]> = []
  let next = 0

  const set = (id: string, value: A) => {
    const index = next
    const oldest = ring[index]
    // one that was set again is younger, and is elsewhere in the ring
    if (oldest !== undefined && indices.get(oldest[0]) === index) indices.delete(oldest[0])
    ring[index] = [id, value]
    indices.set(id, index)
    next = (index + 1) % most
  }
  for (const [id, value] of entries) set(id, value)

  return {
    get: (id) => {
      const index = indices.get(id)
      return index === undefined ? undefined : ring[index]![1]
    },
    set,
    clear: () => {
      indices.clear()
      ring = []
      next = 0
    },
    entries: () => {
      const current = ring.filter(([id], index) => indices.get(id) === index)
      const young = ring.slice(0, next).filter(([id], index) => indices.get(id) === index).length
      return [...current.slice(young), ...current.slice(0, young)]
    }
  }
}
