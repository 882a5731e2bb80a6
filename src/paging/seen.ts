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
  readonly entries: () => Iterable<readonly [string, A]>
}

/**
 * @internal
 */
export const make = <A>(most: number, entries: Iterable<readonly [string, A]> = []): Seen<A> => {
  // in the order in which they came
  const values = new Map<string, A>(entries)
  return {
    get: (id) => values.get(id),
    set: (id, value) => {
      values.delete(id)
      values.set(id, value)
      if (values.size <= most) return
      for (const oldest of values.keys()) {
        values.delete(oldest)
        break
      }
    },
    clear: () => values.clear(),
    entries: () => values
  }
}
