/**
 * Where the rows of the embedded Planning Center are: what was written lies on
 * top of what is made when somebody asks for it.
 *
 * The engine knows nothing else of its rows.
 *
 * @internal
 */
import { insert, remove } from "./ids.ts"
import { numberAt, place } from "./sequence.ts"

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
  /** Empties a to-one relationship in every row where it holds `owner`: costs what was written, not what there is. */
  readonly forget: (type: string, relationship: string, owner: string) => void
  /** An id that was never given before. */
  readonly nextId: (type: string) => string
  readonly size: (type: string) => number
  /** A stretch of the ids: costs what it returns, not what the table holds. */
  readonly ids: (type: string, offset: number, count: number) => ReadonlyArray<string>
  /** One row after the other; those that were made are not kept. */
  readonly scan: (type: string) => Iterable<Row>
  /** The ids of the rows whose to-one relationship holds `owner`. */
  readonly byOwner: (type: string, relationship: string, owner: string) => ReadonlyArray<string>
  /** Whether anything was written to a table since it was made. */
  readonly isWritten: (type: string) => boolean
  /** Takes back all that was written to a table. */
  readonly reset: (type: string) => void
  /** Moves with every write, so that what was found before can be known to hold still. */
  readonly version: () => number
  /**
   * The ids of the rows of a type whose attributes may have changed since a version; `undefined` where that is too
   * long ago to be known.
   */
  readonly writtenSince: (version: number, type: string) => ReadonlySet<string> | undefined
}

/**
 * Rows that nobody has to hold, because they can be made again. Their ids are the
 * numbers from 1 to `size`.
 *
 * @internal
 */
export interface Base {
  readonly size: (type: string) => number
  readonly row: (type: string, number: number) => Row
  readonly byOwner: (type: string, relationship: string, owner: string) => ReadonlyArray<string>
}

const nothing: ReadonlyArray<string> = []

const noBase: Base = {
  size: () => 0,
  row: (type, number) => {
    throw new Error(`There is no ${type} ${number} to be made`)
  },
  byOwner: () => nothing
}

/** What was written to a table. */
interface Table {
  readonly rows: Map<string, Row>
  /** The ids that the base does not have. */
  readonly added: Array<string>
  /** The numbers of the base that were deleted. */
  readonly gaps: Array<number>
  readonly owners: Map<string, Map<string, Array<string>>>
  readonly forgotten: Map<string, Set<string>>
  last: number
}

/** So many writes are remembered. */
const mostWritten = 5_000

const isId = (linkage: Linkage | undefined): linkage is string => typeof linkage === "string"

const isGap = ({ gaps }: Table, number: number) => gaps.length > 0 && gaps[place(gaps, number)] === number

const disown = (table: Table, row: Row, kept: Row["relationships"] = {}) => {
  for (const name in row.relationships) {
    const owner = row.relationships[name]
    if (!isId(owner) || owner === kept[name]) continue
    const ids = table.owners.get(name)?.get(owner)
    if (ids !== undefined) remove(ids, row.id)
  }
}

const own = (table: Table, row: Row) => {
  for (const name in row.relationships) {
    const owner = row.relationships[name]
    if (!isId(owner)) continue
    let owners = table.owners.get(name)
    if (owners === undefined) table.owners.set(name, owners = new Map())
    const ids = owners.get(owner)
    if (ids === undefined) owners.set(owner, [row.id])
    else insert(ids, row.id)
  }
}

// A row of the base as it is after those it pointed to were deleted.
const standing = ({ forgotten }: Table, row: Row): Row => {
  const emptied = Array.from(forgotten).flatMap(([name, owners]) => {
    const owner = row.relationships[name]
    return isId(owner) && owners.has(owner) ? [[name, null] as const] : []
  })
  return emptied.length === 0
    ? row
    : { ...row, relationships: { ...row.relationships, ...Object.fromEntries(emptied) } }
}

/**
 * A store on top of a base. Without one it holds every row.
 *
 * @internal
 */
export const make = (base: Base = noBase): Store => {
  const tables = new Map<string, Table>()
  let version = 0
  // the latest writes, the last of which made the version what it is
  let written: Array<{ readonly type: string; readonly id: string | undefined }> = []

  const note = (type: string, id?: string) => {
    version++
    written.push({ type, id })
    if (written.length > 2 * mostWritten) written = written.slice(-mostWritten)
  }

  const tableOf = (type: string): Table => {
    let table = tables.get(type)
    if (table === undefined) {
      table = {
        rows: new Map(),
        added: [],
        gaps: [],
        owners: new Map(),
        forgotten: new Map(),
        last: base.size(type)
      }
      tables.set(type, table)
    }
    return table
  }

  // The number of a row of the base, or 0.
  const numberOf = (type: string, id: string): number => {
    const number = Number(id)
    return number >= 1 && number <= base.size(type) && String(number) === id && Number.isInteger(number) ? number : 0
  }

  const made = (type: string, number: number, table: Table | undefined): Row => {
    const row = base.row(type, number)
    return table === undefined || table.forgotten.size === 0 ? row : standing(table, row)
  }

  const put = (type: string, row: Row) => {
    note(type, row.id)
    const table = tableOf(type)
    const previous = table.rows.get(row.id)
    if (previous !== undefined) disown(table, previous, row.relationships)
    own(table, row)
    table.rows.set(row.id, row)
    const number = numberOf(type, row.id)
    if (number === 0) insert(table.added, row.id)
    else if (isGap(table, number)) table.gaps.splice(place(table.gaps, number), 1)
    table.last = Math.max(table.last, Number(row.id) || 0)
  }

  return {
    get: (type, id) => {
      const table = tables.get(type)
      const written = table?.rows.get(id)
      if (written !== undefined) return written
      const number = numberOf(type, id)
      return number === 0 || (table !== undefined && isGap(table, number)) ? undefined : made(type, number, table)
    },
    put,
    delete: (type, id) => {
      note(type, id)
      const table = tableOf(type)
      const written = table.rows.get(id)
      if (written !== undefined) disown(table, written)
      table.rows.delete(id)
      const number = numberOf(type, id)
      if (number === 0) remove(table.added, id)
      else if (!isGap(table, number)) table.gaps.splice(place(table.gaps, number), 0, number)
    },
    forget: (type, relationship, owner) => {
      note(type)
      const table = tableOf(type)
      if (base.size(type) > 0) {
        const owners = table.forgotten.get(relationship)
        if (owners === undefined) table.forgotten.set(relationship, new Set([owner]))
        else owners.add(owner)
      }
      for (const id of Array.from(table.owners.get(relationship)?.get(owner) ?? nothing)) {
        const row = table.rows.get(id)!
        put(type, { ...row, relationships: { ...row.relationships, [relationship]: null } })
      }
    },
    nextId: (type) => {
      const table = tableOf(type)
      table.last++
      return String(table.last)
    },
    size: (type) => {
      const table = tables.get(type)
      return base.size(type) + (table === undefined ? 0 : table.added.length - table.gaps.length)
    },
    ids: (type, offset, count) => {
      const table = tables.get(type)
      const gaps = table?.gaps ?? []
      const fromBase = base.size(type) - gaps.length
      const ids: Array<string> = []
      const end = Math.min(offset + count, fromBase)
      for (let position = offset; position < end; position++) ids.push(String(numberAt(gaps, position)))
      if (table === undefined) return ids
      const first = Math.max(0, offset - fromBase)
      return ids.concat(table.added.slice(first, first + count - ids.length))
    },
    *scan(type) {
      const size = base.size(type)
      for (let number = 1; number <= size; number++) {
        const table = tables.get(type)
        if (table !== undefined && isGap(table, number)) continue
        yield table?.rows.get(String(number)) ?? made(type, number, table)
      }
      const table = tables.get(type)
      if (table === undefined) return
      for (const id of table.added) yield table.rows.get(id)!
    },
    byOwner: (type, relationship, owner) => {
      const table = tables.get(type)
      const isForgotten = table?.forgotten.get(relationship)?.has(owner) === true
      const candidates = isForgotten ? nothing : base.byOwner(type, relationship, owner)
      if (table === undefined) return candidates
      const written = table.owners.get(relationship)?.get(owner) ?? nothing
      const ids = candidates.filter((id) => !table.rows.has(id) && !isGap(table, Number(id)))
      if (ids.length === 0 || written.length === 0) return written.length === 0 ? ids : written
      for (const id of written) insert(ids, id)
      return ids
    },
    isWritten: (type) => tables.has(type),
    reset: (type) => {
      note(type)
      tables.delete(type)
    },
    version: () => version,
    writtenSince: (before, type) => {
      const count = version - before
      return count > written.length
        ? undefined
        : new Set(written.slice(written.length - count).flatMap((write) => write.type === type ? write.id ?? [] : []))
    }
  }
}
