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
  const places = new Map<string, number>()
  // A ring: a Map that is asked for its oldest key steps over all that were taken out of it before.
  let ring: Array<readonly [id: string, value: A]> = []
  let next = 0

  const set = (id: string, value: A) => {
    const place = next
    const oldest = ring[place]
    // one that was set again is younger, and stands elsewhere
    if (oldest !== undefined && places.get(oldest[0]) === place) places.delete(oldest[0])
    ring[place] = [id, value]
    places.set(id, place)
    next = (place + 1) % most
  }
  for (const [id, value] of entries) set(id, value)

  return {
    get: (id) => {
      const place = places.get(id)
      return place === undefined ? undefined : ring[place]![1]
    },
    set,
    clear: () => {
      places.clear()
      ring = []
      next = 0
    },
    entries: () => {
      const current = ring.filter(([id], place) => places.get(id) === place)
      const young = ring.slice(0, next).filter(([id], place) => places.get(id) === place).length
      return [...current.slice(young), ...current.slice(0, young)]
    }
  }
}
