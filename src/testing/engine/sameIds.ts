/**
 * The tables of a product some of whose types are those of People: a person of Services is the person of People with
 * the same id.
 *
 * @internal
 */
import { attributeOf } from "./values.ts"
import type { Registry } from "./Registry.ts"
import type { Row, Store } from "./Store.ts"
import type { World } from "./values.ts"

/**
 * Shows the rows of `home` for some types of a product, with the attributes that the product adds to them.
 *
 * @internal
 */
export const make = (own: Store, home: World, registry: Registry, types: ReadonlySet<string>): Store => {
  const readers = new Map<string, ReadonlyArray<readonly [string, (row: Row) => unknown]>>()
  const readersOf = (type: string) => {
    let found = readers.get(type)
    if (found === undefined) {
      const kinds = registry.ofType(type)?.attributes ?? {}
      const names = Object.entries(home.registry.ofType(type)?.attributes ?? {})
        .flatMap(([name, kind]) => kinds[name] === kind ? [name] : [])
      readers.set(type, found = names.map((name) => [name, attributeOf(home, type, name)] as const))
    }
    return found
  }
  const written = new Map<string, Set<string>>()
  const isWritten = (type: string, id: string) => written.get(type)?.has(id) === true

  const get = (type: string, id: string): Row | undefined => {
    if (!types.has(type)) return own.get(type, id)
    const row = home.store.get(type, id)
    if (row === undefined) return undefined
    // somebody who came later has the attributes of an earlier one
    const size = own.size(type)
    const added = own.get(type, id) ??
      (size === 0 ? undefined : own.get(type, String((Number(id) - 1) % size + 1)))
    const attributes: Record<string, unknown> = { ...added?.attributes }
    if (!isWritten(type, id)) {
      for (const [name, read] of readersOf(type)) if (name in attributes) attributes[name] = read(row)
    }
    return { id, attributes, relationships: { ...added?.relationships, ...row.relationships } }
  }

  return {
    ...own,
    get,
    put: (type, row) => {
      if (types.has(type)) {
        const ids = written.get(type)
        if (ids === undefined) written.set(type, new Set([row.id]))
        else ids.add(row.id)
      }
      own.put(type, row)
    },
    size: (type) => types.has(type) ? home.store.size(type) : own.size(type),
    ids: (type, offset, count) => types.has(type) ? home.store.ids(type, offset, count) : own.ids(type, offset, count),
    *scan(type) {
      if (!types.has(type)) return yield* own.scan(type)
      for (const { id } of home.store.scan(type)) yield get(type, id)!
    },
    byOwner: (type, relationship, owner) => {
      if (!types.has(type)) return own.byOwner(type, relationship, owner)
      const isHome = home.registry.ofType(type)?.relationships[relationship] !== undefined
      const ids = isHome
        ? home.store.byOwner(type, relationship, owner)
        : own.byOwner(type, relationship, owner)
      return ids.filter((id) => home.store.get(type, id) !== undefined)
    },
    version: () => own.version() + home.store.version(),
    // what others wrote at home is not known here
    writtenSince: () => undefined
  }
}
