/**
 * Where the rows of the embedded Planning Center are.
 *
 * Small on purpose: the engine knows nothing else of its rows, so that they can
 * just as well be made when they are asked for.
 *
 * @internal
 */

/**
 * What a relationship of a row holds: the id of one, none, or the ids of many.
 *
 * @internal
 */
export type Linkage = string | null | ReadonlyArray<string>

/**
 * @internal
 */
export interface Attributes {
  readonly [name: string]: unknown
}

/**
 * A stored resource. What follows from other rows (the members of a household,
 * the emails of a person) is not stored twice.
 *
 * @category models
 * @since 0.1.0
 */
export interface Row {
  readonly id: string
  readonly attributes: { readonly [name: string]: unknown }
  /** The ids that the row itself points to, by the name of the relationship. */
  readonly relationships: { readonly [name: string]: string | null | ReadonlyArray<string> }
}

/**
 * Tables by resource type. Ids ascend by number everywhere.
 *
 * @internal
 */
export interface Store {
  readonly get: (type: string, id: string) => Row | undefined
  /** Adds a row or replaces the one with its id. */
  readonly put: (type: string, row: Row) => void
  readonly delete: (type: string, id: string) => void
  /** An id that was never given before. */
  readonly nextId: (type: string) => string
  readonly size: (type: string) => number
  /** A stretch of the ids: costs what it returns, not what the table holds. */
  readonly ids: (type: string, offset: number, count: number) => ReadonlyArray<string>
  readonly scan: (type: string) => Iterable<Row>
  /** The ids of the rows whose to-one relationship holds `owner`. */
  readonly byOwner: (type: string, relationship: string, owner: string) => ReadonlyArray<string>
}

/**
 * Compares ids by number.
 *
 * @internal
 */
export const compareIds = (left: string, right: string): number =>
  left.length - right.length || (left < right ? -1 : left > right ? 1 : 0)

interface Table {
  readonly rows: Map<string, Row>
  readonly ids: Array<string>
  readonly owners: Map<string, Map<string, Array<string>>>
  last: number
}

const nothing: ReadonlyArray<string> = []

// The first position whose id is not before this one.
const positionOf = (ids: ReadonlyArray<string>, id: string): number => {
  let low = 0
  let high = ids.length
  // rows mostly come in the order of their ids
  if (high === 0 || compareIds(ids[high - 1]!, id) < 0) return high
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compareIds(ids[middle]!, id) < 0) low = middle + 1
    else high = middle
  }
  return low
}

const insert = (ids: Array<string>, id: string) => {
  const position = positionOf(ids, id)
  if (ids[position] !== id) ids.splice(position, 0, id)
}

const remove = (ids: Array<string>, id: string) => {
  const position = positionOf(ids, id)
  if (ids[position] === id) ids.splice(position, 1)
}

const isId = (linkage: Linkage | undefined): linkage is string => typeof linkage === "string"

/**
 * A store that holds every row.
 *
 * @internal
 */
export const makeMemory = (): Store => {
  const tables = new Map<string, Table>()
  const tableOf = (type: string): Table => {
    let table = tables.get(type)
    if (table === undefined) tables.set(type, table = { rows: new Map(), ids: [], owners: new Map(), last: 0 })
    return table
  }

  const disown = (table: Table, relationship: string, owner: string, id: string) => {
    const ids = table.owners.get(relationship)?.get(owner)
    if (ids !== undefined) remove(ids, id)
  }

  const own = (table: Table, relationship: string, owner: string, id: string) => {
    let owners = table.owners.get(relationship)
    if (owners === undefined) table.owners.set(relationship, owners = new Map())
    const ids = owners.get(owner)
    if (ids === undefined) owners.set(owner, [id])
    else insert(ids, id)
  }

  return {
    get: (type, id) => tables.get(type)?.rows.get(id),
    put: (type, row) => {
      const table = tableOf(type)
      const previous = table.rows.get(row.id)?.relationships ?? {}
      for (const name in previous) {
        const owner = previous[name]
        if (isId(owner) && owner !== row.relationships[name]) disown(table, name, owner, row.id)
      }
      for (const name in row.relationships) {
        const owner = row.relationships[name]
        if (isId(owner) && owner !== previous[name]) own(table, name, owner, row.id)
      }
      if (!table.rows.has(row.id)) insert(table.ids, row.id)
      table.rows.set(row.id, row)
      table.last = Math.max(table.last, Number(row.id))
    },
    delete: (type, id) => {
      const table = tableOf(type)
      const row = table.rows.get(id)
      if (row === undefined) return
      for (const name in row.relationships) {
        const owner = row.relationships[name]
        if (isId(owner)) disown(table, name, owner, id)
      }
      table.rows.delete(id)
      remove(table.ids, id)
    },
    nextId: (type) => {
      const table = tableOf(type)
      table.last++
      return String(table.last)
    },
    size: (type) => tables.get(type)?.ids.length ?? 0,
    ids: (type, offset, count) => tables.get(type)?.ids.slice(offset, offset + count) ?? nothing,
    *scan(type) {
      const table = tableOf(type)
      for (const id of table.ids) yield table.rows.get(id)!
    },
    byOwner: (type, relationship, owner) => tables.get(type)?.owners.get(relationship)?.get(owner) ?? nothing
  }
}
