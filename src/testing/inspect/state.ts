/**
 * The whole state of a church, to be read and set from outside.
 *
 * @internal
 */
import * as Issue from "../../jsonapi/Issue.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Row } from "../engine/Store.ts"
import type { World } from "../engine/values.ts"
import { attributeOf } from "../engine/values.ts"

/**
 * All rows of a church by their type. It is plain data: it can stand in a file.
 *
 * @category models
 * @since 0.1.0
 */
export interface Snapshot {
  readonly [type: string]: ReadonlyArray<Row>
}

/**
 * A row that is put into a church by hand.
 *
 * @category models
 * @since 0.1.0
 */
export interface RowInput {
  /** The id of a row to change, or of a new one; the next free one by default. */
  readonly id?: string | undefined
  readonly attributes?: Row["attributes"] | undefined
  readonly relationships?: Row["relationships"] | undefined
}

/**
 * A type of a product, and the world that its rows are in.
 *
 * @internal
 */
export interface Table {
  readonly world: World
  readonly descriptor: Descriptor
}

/**
 * The rows of all products. Types of People are known by their bare names too; the others are `services/Plan`.
 *
 * @internal
 */
export interface Products {
  readonly home: World
  readonly tableOf: (type: string) => Table | undefined
  /** The products beside People that were asked for, by name. */
  readonly made: () => ReadonlyArray<readonly [name: string, world: World]>
}

/**
 * @internal
 */
export const productsOf = (
  home: World,
  others: { readonly worldOf: (name: string) => World | undefined; readonly made: Products["made"] }
): Products => ({
  home,
  made: others.made,
  tableOf: (name) => {
    const [product, type] = String(name).includes("/")
      ? String(name).split("/") as [string, string]
      : ["people", String(name)]
    const world = product === "people" ? home : others.worldOf(product)
    const descriptor = world?.registry.ofType(type)
    return world === undefined || descriptor === undefined ? undefined : { world, descriptor }
  }
})

/**
 * All of People, and of the other products what was written.
 *
 * @internal
 */
export const snapshot = ({ home, made }: Products): Snapshot => {
  const rows: Record<string, ReadonlyArray<Row>> = {}
  for (const { type } of home.registry.descriptors) rows[type] = Array.from(home.store.scan(type))
  for (const [product, { registry, store }] of made()) {
    for (const { type } of registry.descriptors) {
      if (store.isWritten(type)) rows[`${product}/${type}`] = Array.from(store.scan(type))
    }
  }
  return rows
}

const isSame = (left: Row | undefined, right: Row) => left === right || JSON.stringify(left) === JSON.stringify(right)

const restoreTable = ({ store }: World, type: string, rows: ReadonlyArray<Row>): void => {
  const kept = new Set(rows.map(({ id }) => id))
  const gone = store.ids(type, 0, store.size(type)).filter((id) => !kept.has(id))
  for (const id of gone) store.delete(type, id)
  for (const row of rows) {
    // a row that can be made again need not be held
    if (!isSame(store.get(type, row.id), row)) store.put(type, row)
  }
}

/**
 * @internal
 */
export const restore = ({ home, made, tableOf }: Products, snapshot: Snapshot): void => {
  for (const { type } of home.registry.descriptors) {
    restoreTable(home, type, snapshot[type] ?? snapshot[`people/${type}`] ?? [])
  }
  // what the snapshot does not hold had not been written then
  for (const [product, { registry, store }] of made()) {
    for (const { type } of registry.descriptors) {
      if (store.isWritten(type) && snapshot[`${product}/${type}`] === undefined) store.reset(type)
    }
  }
  for (const [name, rows] of Object.entries(snapshot)) {
    const table = name.includes("/") && !name.startsWith("people/") ? tableOf(name) : undefined
    if (table !== undefined) restoreTable(table.world, table.descriptor.type, rows)
  }
}

/**
 * @internal
 */
export const typeIssue = ({ home }: Products, field: string, type: string): Issue.Issue => ({
  field,
  problem: `is ${Issue.describe(type)}`,
  expected: `${
    Issue.oneOf(home.registry.descriptors.map((descriptor) => descriptor.type))
  }, or a type of another product, such as "services/Plan"`
})

/**
 * @internal
 */
export const snapshotIssues = (products: Products, snapshot: Snapshot): ReadonlyArray<Issue.Issue> => {
  if (typeof snapshot !== "object" || snapshot === null) {
    return [{ field: "snapshot", problem: `is ${Issue.describe(snapshot)}`, expected: "rows by their type" }]
  }
  return Object.entries(snapshot).flatMap(([type, rows]): ReadonlyArray<Issue.Issue> => {
    if (products.tableOf(type) === undefined) return [typeIssue(products, `snapshot.${type}`, type)]
    if (!Array.isArray(rows)) {
      return [{ field: `snapshot.${type}`, problem: `is ${Issue.describe(rows)}`, expected: "an array of rows" }]
    }
    return rows.flatMap((row: unknown, index) =>
      rowIssues(row).map((issue) => ({
        ...issue,
        field: `snapshot.${type}[${index}].${issue.field}`
      }))
    )
  })
}

const isRecord = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value)

const rowIssues = (row: unknown): ReadonlyArray<Issue.Issue> => {
  if (!isRecord(row)) return [{ field: "row", problem: `is ${Issue.describe(row)}`, expected: "an object" }]
  const { attributes, id, relationships } = row as Partial<Row>
  const issues: Array<Issue.Issue> = []
  if (typeof id !== "string" || !/^\d+$/.test(id)) {
    issues.push({ field: "id", problem: `is ${Issue.describe(id)}`, expected: "the digits of a number, as text" })
  }
  if (!isRecord(attributes)) issues.push({ field: "attributes", problem: `is ${Issue.describe(attributes)}` })
  if (!isRecord(relationships)) issues.push({ field: "relationships", problem: `is ${Issue.describe(relationships)}` })
  return issues
}

/**
 * What is wrong with a row that somebody wants to put. Values may be anything, also
 * what no write would let pass.
 *
 * @internal
 */
export const inputIssues = (descriptor: Descriptor, input: RowInput): ReadonlyArray<Issue.Issue> => {
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    return [{ field: "row", problem: `is ${Issue.describe(input)}`, expected: "a row, such as { attributes: {} }" }]
  }
  const issues = [...rowIssues({ id: "1", attributes: {}, relationships: {}, ...defined(input) })]
  if (issues.length > 0) return issues
  const known = Object.keys(descriptor.attributes)
  for (const name of Object.keys(input.attributes ?? {})) {
    if (!known.includes(name)) {
      issues.push({ field: `attributes.${name}`, problem: "is no attribute", expected: Issue.oneOf(known) })
    }
  }
  for (const [name, linkage] of Object.entries(input.relationships ?? {})) {
    if (linkage !== null && typeof linkage !== "string" && !Array.isArray(linkage)) {
      issues.push({
        field: `relationships.${name}`,
        problem: `is ${Issue.describe(linkage)}`,
        expected: "an id, null, or an array of ids"
      })
    }
  }
  return issues
}

const defined = (input: RowInput): object =>
  isRecord(input) ? Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) : {}

/**
 * @internal
 */
export const put = ({ store }: World, { type }: Descriptor, input: RowInput): Row => {
  const id = input.id ?? store.nextId(type)
  const previous = store.get(type, id)
  const row: Row = {
    id,
    attributes: { ...previous?.attributes, ...input.attributes },
    relationships: { ...previous?.relationships, ...input.relationships }
  }
  store.put(type, row)
  return row
}

/**
 * The rows of a type with what is computed.
 *
 * @internal
 */
export const rows = (world: World, { attributes, type }: Descriptor): ReadonlyArray<Row> => {
  const values = Object.keys(attributes).map((name) => [name, attributeOf(world, type, name)] as const)
  return Array.from(world.store.scan(type), (row): Row => ({
    ...row,
    attributes: Object.fromEntries(values.map(([name, value]) => [name, value(row)]))
  }))
}
