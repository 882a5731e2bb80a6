/**
 * What an attribute, or a name to query and order by, is for a row: stored,
 * computed from other rows, or the id in a relationship.
 *
 * @internal
 */
import type { Registry } from "./Registry.ts"
import type { Row, Store } from "./Store.ts"

/**
 * A value that follows from other rows.
 *
 * @internal
 */
export type Compute = (store: Store, row: Row) => unknown

/**
 * The id in a to-one relationship.
 *
 * @internal
 */
export const idIn = (row: Row, relationship: string): string | null => {
  const linkage = row.relationships[relationship]
  return typeof linkage === "string" ? linkage : null
}

/**
 * Tells whether an attribute follows from other rows, so that it cannot be written.
 *
 * @internal
 */
export const isComputed = ({ rules }: Registry, type: string, name: string): boolean =>
  rules.computed?.[type]?.[name] !== undefined

/**
 * Tells whether the value of a name stands in the row itself.
 *
 * @internal
 */
export const isStored = (registry: Registry, type: string, name: string): boolean =>
  !isComputed(registry, type, name) && registry.rules.orders?.[`${type}.${name}`] === undefined

/**
 * The value of an attribute.
 *
 * @internal
 */
export const attributeOf = ({ registry, store }: World, type: string, name: string): (row: Row) => unknown => {
  const compute = registry.rules.computed?.[type]?.[name]
  return compute === undefined ? (row) => row.attributes[name] ?? null : (row) => compute(store, row) ?? null
}

/**
 * The value of any name that a query or an order may have.
 *
 * @internal
 */
export const valueOf = ({ registry, store }: World, type: string, name: string): (row: Row) => unknown => {
  if (name === "id") return (row) => row.id
  const compute = registry.rules.computed?.[type]?.[name] ?? registry.rules.orders?.[`${type}.${name}`]
  if (compute !== undefined) return (row) => compute(store, row) ?? null
  const relationship = name.endsWith("_id") ? name.slice(0, -3) : undefined
  return (row) => {
    const value = row.attributes[name]
    if (value !== undefined || relationship === undefined) return value ?? null
    return idIn(row, relationship)
  }
}

/**
 * What a request reads from.
 *
 * @internal
 */
export interface World {
  readonly registry: Registry
  readonly store: Store
}
