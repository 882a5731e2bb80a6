/**
 * Which rows of a collection a request gets.
 *
 * @internal
 */
import type { Query } from "../../jsonapi/Query.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Filters from "./filters.ts"
import { compareIds, numberOf } from "./ids.ts"
import { isFresh } from "./lags.ts"
import * as Selections from "./selections.ts"
import type { Served } from "./served.ts"
import type { Row } from "./Store.ts"
import * as Timeline from "./timeline.ts"
import type { World } from "./values.ts"
import { valueOf } from "./values.ts"
import * as Where from "./where.ts"

/**
 * A collection: all of a type, or the rows behind an edge of an owner.
 *
 * @internal
 */
export interface Collection {
  readonly descriptor: Descriptor
  readonly served: Served
  /** When is asked, to the second. */
  readonly now: string
  /** How long the searches do not find what is new, in milliseconds. */
  readonly searchLag: number
  readonly owner?: Row | undefined
  /** The ids behind the edge; all of the type when missing. */
  readonly ids?: ReadonlyArray<string> | undefined
}

/**
 * @internal
 */
export interface Selected {
  readonly rows: ReadonlyArray<Row>
  readonly total: number
}

// Text is compared without case and without marks: "Ångström" stands with the a's.
const foldText = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()

type Key = string | number | null

const toKey = (value: unknown): Key => {
  if (value === null || value === undefined) return null
  if (typeof value === "number") return value
  if (typeof value === "boolean") return value ? 1 : 0
  return foldText(typeof value === "string" ? value : JSON.stringify(value))
}

const idKey = (value: unknown): Key => value === null || value === undefined ? null : Number(value)

const compareKeys = (left: Key, right: Key): number => {
  if (left === right) return 0
  if (left === null) return -1
  if (right === null) return 1
  return left < right ? -1 : 1
}

interface Column {
  readonly sign: number
  readonly key: (row: Row) => Key
}

const columnsOf = (world: World, descriptor: Descriptor, order: ReadonlyArray<string>): ReadonlyArray<Column> =>
  order.map((name) => name.startsWith("-") ? { name: name.slice(1), sign: -1 } : { name, sign: 1 })
    .map(({ name, sign }) => {
      const value = valueOf(world, descriptor.type, name)
      // ids are text and stand in the order of their numbers
      return {
        sign,
        key: name === "id" || name.endsWith("_id") ? (row: Row) => idKey(value(row)) : (row: Row) => toKey(value(row))
      }
    })

interface Candidate {
  readonly id: string
  readonly keys: ReadonlyArray<Key>
}

/**
 * Keeps the first ones of what comes in any order, and of a row only its keys: of a
 * million rows a page needs a hundred.
 */
const makeFirst = (columns: ReadonlyArray<Column>, wanted: number) => {
  let kept: Array<Candidate> = []
  let worst: Candidate | undefined
  const room = 2 * wanted + 1000
  const compare = (left: Candidate, right: Candidate): number => {
    for (const [index, { sign }] of columns.entries()) {
      const difference = compareKeys(left.keys[index]!, right.keys[index]!)
      if (difference !== 0) return sign * difference
    }
    return compareIds(left.id, right.id)
  }
  const settle = () => {
    kept = kept.toSorted(compare).slice(0, wanted)
    worst = kept[wanted - 1]
  }
  return {
    add: (row: Row) => {
      const candidate = { id: row.id, keys: columns.map(({ key }) => key(row)) }
      if (wanted === 0 || (worst !== undefined && compare(worst, candidate) < 0)) return
      kept.push(candidate)
      if (kept.length > room) settle()
    },
    ids: () => {
      settle()
      return kept.map(({ id }) => id)
    }
  }
}

/**
 * Selects a stretch of a collection by names that it honours. Without conditions and in the usual order it
 * costs what it returns, whatever the table holds.
 *
 * @internal
 */
export const select = (
  world: World,
  collection: Collection,
  query: Query,
  offset: number,
  count: number
): Selected => {
  const { descriptor, now, owner, searchLag, served } = collection
  const today = now.slice(0, 10)
  const { store } = world
  const { id: wantedIds, ...where } = query.where ?? {}
  const asksForIds = typeof wantedIds === "string" && wantedIds !== "" && "id" in served.query
  const testsOf = (where: Query["where"]) => [
    ...Where.testsOf(world, descriptor.type, served.query, isFresh(searchLag, now), where),
    ...Filters.testsOf(world, today, descriptor, owner, served.filter, query)
  ]
  const tests = testsOf(asksForIds ? where : query.where)
  const isNewestFirst = query.order === undefined && collection.ids === undefined && owner === undefined &&
    world.registry.rules.newestFirst?.has(descriptor.type) === true
  const order = isNewestFirst ? ["-id"] : query.order ?? world.registry.rules.usualOrder?.[descriptor.type] ?? []

  const rowsIn = function*(ids: Iterable<string>): Iterable<Row> {
    for (const id of ids) {
      const row = store.get(descriptor.type, id)
      if (row !== undefined) yield row
    }
  }
  const rowsOf = (ids: Iterable<string>): ReadonlyArray<Row> => Array.from(rowsIn(ids))

  let ids = collection.ids
  if (asksForIds) {
    const wanted = Array.from(new Set(wantedIds.split(",").map((id) => id.trim()))).toSorted(compareIds)
    ids = ids === undefined ? wanted : wanted.filter((id) => collection.ids!.includes(id))
  } else if (tests.length === 0 && order.length === 0) {
    return {
      rows: rowsOf(ids?.slice(offset, offset + count) ?? store.ids(descriptor.type, offset, count)),
      total: ids?.length ?? store.size(descriptor.type)
    }
  }

  const walk = ids === undefined ? Timeline.walkOf(world.registry, descriptor, query) : undefined
  const walked = walk === undefined
    ? undefined
    : Timeline.select(store, descriptor.type, walk, testsOf(walk.where), offset, count)
  if (walked !== undefined) return { rows: rowsOf(walked.ids), total: walked.total }

  const scope = asksForIds ? undefined : ids ?? store
  const key = Selections.keyOf(descriptor.type, searchLag > 0 ? now : today, query)
  const recalled = scope === undefined ? undefined : Selections.recall(store, scope, key, offset, count)
  if (recalled !== undefined) return { rows: rowsOf(recalled.ids), total: recalled.total }

  // of the first page only its own rows are kept; who asks for a second one will ask for all of them
  const wanted = offset === 0 ? count : Infinity
  const first = order.length === 0 ? undefined : makeFirst(columnsOf(world, descriptor, order), wanted)
  const rows: Array<Row> = []
  const found: Array<number> = []
  let total = 0
  for (const row of ids === undefined ? store.scan(descriptor.type) : rowsIn(ids)) {
    if (!tests.every((test) => test(row))) continue
    if (first !== undefined) first.add(row)
    else {
      if (scope !== undefined) found.push(numberOf(row.id))
      if (total >= offset && total < offset + count) rows.push(row)
    }
    total++
  }
  const sorted = first?.ids()
  if (scope !== undefined && (sorted === undefined || sorted.length === total)) {
    Selections.remember(store, scope, key, sorted?.map(numberOf) ?? found)
  }
  return { rows: sorted === undefined ? rows : rowsOf(sorted.slice(offset, offset + count)), total }
}
