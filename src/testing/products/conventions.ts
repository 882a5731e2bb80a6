/**
 * What the names in the descriptors of a product say by themselves: counts, ids and filters that no product needs to
 * spell out.
 *
 * @internal
 */
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Make } from "../engine/filters.ts"
import * as Filters from "../engine/filters.ts"
import type { ProductRules } from "../engine/productRules.ts"
import type { Compute } from "../engine/values.ts"
import { idIn } from "../engine/values.ts"

const day = (value: unknown): string => typeof value === "string" ? value.slice(0, 10) : ""

/** The attributes that tell when something is, the first that a type has. */
const moments = ["sort_date", "starts_at", "ends_at", "received_at", "date"]

const filterOf = ({ attributes, enums }: Descriptor, name: string): Make | undefined => {
  const moment = moments.find((moment) => moment in attributes)
  if (moment !== undefined && (name === "future" || name === "upcoming")) {
    return ({ today }) => ({ attributes }) => day(attributes[moment]) >= today
  }
  if (moment !== undefined && name === "past") {
    return ({ today }) => ({ attributes }) => day(attributes[moment]) !== "" && day(attributes[moment]) < today
  }
  if (name.startsWith("not_") && attributes[name.slice(4)] === "boolean") {
    return () => (row) => row.attributes[name.slice(4)] !== true
  }
  const positive = name.replace(/^(not_|un)/, "")
  const happened = [`${positive}_at`, `${positive}_on`].find((name) => name in attributes)
  if (happened !== undefined) return positive === name ? Filters.isSet(happened) : Filters.isUnset(happened)
  if (attributes[name] === "boolean") return Filters.isTrue(name)
  const holding = Object.keys(enums).find((attribute) => enums[attribute]!.includes(name))
  if (holding !== undefined) return Filters.is(holding, name)
  return undefined
}

// What each type is filtered by, at its own collection and below others.
const filtersOf = (descriptors: ReadonlyArray<Descriptor>) => {
  const found: Record<string, Record<string, Make>> = {}
  const add = (descriptor: Descriptor | undefined, names: object = {}) => {
    if (descriptor === undefined) return
    for (const name of Object.keys(names)) {
      const make = filterOf(descriptor, name)
      if (make !== undefined) (found[descriptor.type] ??= {})[name] = make
    }
  }
  for (const descriptor of descriptors) {
    add(descriptor, descriptor.filter)
    for (const { filter, target } of Object.values(descriptor.edges)) {
      add(descriptors.find(({ type }) => type === target), filter)
    }
  }
  return found
}

// `campus_id` is the id of what the row points to as its campus.
const idsOf = ({ attributes, edges, includes, relationships }: Descriptor) =>
  Object.keys(attributes).flatMap((name): ReadonlyArray<readonly [string, Compute]> => {
    const relationship = name.endsWith("_id") ? name.slice(0, -3) : ""
    const link = relationships[relationship] ?? includes[relationship] ?? edges[relationship]
    if (link === undefined || link.to !== "one") return []
    const isNumber = attributes[name] === "integer"
    return [[name, (_store, row) => {
      const id = idIn(row, relationship)
      return id === null || !isNumber ? id : Number(id)
    }]]
  })

/**
 * The rules of a product with what follows from names; what the product says itself comes first.
 *
 * @internal
 */
export const conventions = (descriptors: ReadonlyArray<Descriptor>, rules: ProductRules): ProductRules => {
  const computed: Record<string, Record<string, Compute>> = {}
  const filters = filtersOf(descriptors)
  for (const descriptor of descriptors) {
    computed[descriptor.type] = { ...Object.fromEntries(idsOf(descriptor)), ...rules.computed?.[descriptor.type] }
    filters[descriptor.type] = { ...filters[descriptor.type], ...rules.filters?.[descriptor.type] }
  }
  return { isDeep: true, ...rules, computed, filters }
}
