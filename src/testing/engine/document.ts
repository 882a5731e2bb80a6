/**
 * Documents in the shapes that Planning Center sends.
 *
 * @internal
 */
import type { Descriptor } from "../../resource/Descriptor.ts"
import { linkTo } from "./links.ts"
import type { Reading } from "./resources.ts"
import { makeWriter } from "./resources.ts"
import type { Served } from "./served.ts"
import type { Row } from "./Store.ts"
import type { World } from "./values.ts"

/**
 * The owner of an edge.
 *
 * @internal
 */
export interface Owner {
  readonly descriptor: Descriptor
  readonly row: Row
}

const orNothing = (name: string, names: ReadonlyArray<string>) => names.length === 0 ? undefined : { [name]: names }

// Planning Center has an order of its own, which is not the alphabet's.
const inRecordedOrder = ({ registry }: World, { type }: Descriptor, names: ReadonlyArray<string>) => {
  const recorded = registry.rules.recordedOrder?.[type]
  if (recorded === undefined) return names
  return [...recorded.filter((name) => names.includes(name)), ...names.filter((name) => !recorded.includes(name))]
}

/** What a resource belongs to: the owner of the edge that it was read over, or the church. */
const parentOf = (
  { registry, store }: World,
  owner: Owner | undefined
) => {
  if (owner !== undefined) return { parent: { id: owner.row.id, type: owner.descriptor.type } }
  const organization = registry.ofType("Organization")
  const id = organization === undefined ? undefined : store.ids(organization.type, 0, 1)[0]
  return id === undefined ? undefined : { parent: { id, type: organization!.type } }
}

/**
 * A document of one resource: no links at the top.
 *
 * @internal
 */
export const single = (
  reading: Reading,
  descriptor: Descriptor,
  row: Row,
  owner?: Owner,
  includes: ReadonlyArray<string> = Object.keys(descriptor.includes)
): unknown => {
  const { data, included } = makeWriter(reading).primary(descriptor, [row], true)
  return {
    data: data[0],
    included,
    meta: { ...orNothing("can_include", includes), ...parentOf(reading, owner) }
  }
}

/**
 * One page of a collection.
 *
 * @internal
 */
export interface Page {
  readonly descriptor: Descriptor
  /** What the list honours. */
  readonly served: Served
  readonly rows: ReadonlyArray<Row>
  readonly total: number
  readonly offset: number
  readonly count: number
  /** The URL without its query, and the parameters as they came. */
  readonly location: string
  readonly parameters: ReadonlyMap<string, string>
  readonly owner?: Owner | undefined
}

/**
 * A document of a page. The links repeat the parameters as they came, also one
 * that was cut down; a page of no rows has a next one that begins where it does.
 *
 * @internal
 */
export const collection = (reading: Reading, page: Page): unknown => {
  const { count, descriptor, location, offset, parameters, rows, served, total } = page
  const { data, included } = makeWriter(reading).primary(descriptor, rows, false)
  const next = offset + count < total ? offset + count : undefined
  const prev = offset > 0 ? Math.max(0, offset - count) : undefined
  return {
    links: {
      self: linkTo(location, parameters),
      ...(next === undefined ? undefined : { next: linkTo(location, parameters, next) }),
      ...(prev === undefined ? undefined : { prev: linkTo(location, parameters, prev) })
    },
    data,
    included,
    meta: {
      total_count: total,
      count: rows.length,
      ...(next === undefined ? undefined : { next: { offset: next } }),
      ...(prev === undefined ? undefined : { prev: { offset: prev } }),
      can_order_by: inRecordedOrder(reading, descriptor, served.order),
      can_query_by: inRecordedOrder(reading, descriptor, Object.keys(served.query)),
      ...orNothing("can_include", served.include),
      ...orNothing("can_filter", Object.keys(served.filter)),
      ...parentOf(reading, page.owner)
    }
  }
}
