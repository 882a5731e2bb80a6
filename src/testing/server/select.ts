/**
 * Which rows of a collection a request gets.
 *
 * @internal
 */
import type { Query } from "../../jsonapi/Query.ts"
import type { Descriptor, Filter } from "../../resource/Descriptor.ts"
import * as Filters from "./filters.ts"
import type { Row } from "./Store.ts"
import { compareIds } from "./Store.ts"
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
  readonly filters: { readonly [name: string]: Filter }
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

const sort = (world: World, descriptor: Descriptor, rows: ReadonlyArray<Row>, order: ReadonlyArray<string>) => {
  const columns = order
    .map((name) => name.startsWith("-") ? { name: name.slice(1), sign: -1 } : { name, sign: 1 })
    .filter(({ name }) => descriptor.order.includes(name))
    .map(({ name, sign }) => {
      const value = valueOf(world.store, descriptor.type, name)
      // ids are text and stand in the order of their numbers
      return { sign, key: name.endsWith("_id") ? (row: Row) => idKey(value(row)) : (row: Row) => toKey(value(row)) }
    })
  if (columns.length === 0) return rows
  return rows
    .map((row) => ({ row, keys: columns.map(({ key }) => key(row)) }))
    .toSorted((left, right) => {
      for (const [index, { sign }] of columns.entries()) {
        const difference = compareKeys(left.keys[index]!, right.keys[index]!)
        if (difference !== 0) return sign * difference
      }
      return compareIds(left.row.id, right.row.id)
    })
    .map(({ row }) => row)
}

/**
 * Selects a stretch of a collection. Without conditions and in the usual order it
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
  const { descriptor, filters, owner } = collection
  const { store } = world
  const { id: wantedIds, ...where } = query.where ?? {}
  const asksForIds = typeof wantedIds === "string" && wantedIds !== "" && "id" in descriptor.query
  const tests = [
    ...Where.testsOf(world, descriptor, asksForIds ? where : query.where),
    ...Filters.testsOf(store, descriptor, owner, filters, query)
  ]
  const order = (query.order ?? []).filter((name) => descriptor.order.includes(name.replace(/^-/, "")))

  let ids = collection.ids
  if (asksForIds) {
    const wanted = new Set(wantedIds.split(",").map((id) => id.trim()))
    ids = ids === undefined ? Array.from(wanted).toSorted(compareIds) : ids.filter((id) => wanted.has(id))
  } else if (tests.length === 0 && order.length === 0) {
    return {
      rows: (ids?.slice(offset, offset + count) ?? store.ids(descriptor.type, offset, count))
        .map((id) => store.get(descriptor.type, id)!),
      total: ids?.length ?? store.size(descriptor.type)
    }
  }
  const source = ids === undefined
    ? store.scan(descriptor.type)
    : ids.flatMap((id) => store.get(descriptor.type, id) ?? [])
  const found: Array<Row> = []
  for (const row of source) {
    if (tests.every((test) => test(row))) found.push(row)
  }
  const sorted = order.length === 0 ? found : sort(world, descriptor, found, order)
  return { rows: sorted.slice(offset, offset + count), total: found.length }
}
