/**
 * What an attribute, or a name to query and order by, is for a row: stored,
 * computed from other rows, or the id in a relationship.
 *
 * @internal
 */
import type { Registry } from "./Registry.ts"
import type { Attributes, Row, Store } from "./Store.ts"

type Compute = (store: Store, row: Row) => unknown

const idIn = (row: Row, relationship: string): string | null => {
  const linkage = row.relationships[relationship]
  return typeof linkage === "string" ? linkage : null
}

const nameOf = (store: Store, id: string | null): unknown =>
  id === null ? null : store.get("Person", id)?.attributes["name"] ?? null

/** The rows that belong to a person. */
const owned = (store: Store, type: string, person: Row): ReadonlyArray<Attributes> =>
  store.byOwner(type, "person", person.id).map((id) => store.get(type, id)!.attributes)

const primaryEmail: Compute = (store, person) => {
  const emails = owned(store, "Email", person)
  return (emails.find((email) => email["primary"] === true) ?? emails[0])?.["address"] ?? null
}

/** Attributes that are not stored, because they would have to be kept right with every write elsewhere. */
const computed: { readonly [type: string]: { readonly [name: string]: Compute } } = {
  // a number, unlike all other ids
  FieldDefinition: { tab_id: (_, row) => idIn(row, "tab") === null ? null : Number(idIn(row, "tab")) },
  Household: {
    member_count: (store, row) => store.byOwner("HouseholdMembership", "household", row.id).length,
    primary_contact_id: (_, row) => idIn(row, "primary_contact"),
    primary_contact_name: (store, row) => nameOf(store, idIn(row, "primary_contact"))
  },
  HouseholdMembership: { person_name: (store, row) => nameOf(store, idIn(row, "person")) },
  List: {
    name_or_description: (_, row) => row.attributes["name"] ?? row.attributes["description"] ?? null,
    total_people: (_, row) => row.relationships["people"]?.length ?? 0
  },
  Person: { primary_email_address: primaryEmail }
}

/** What a list can be ordered by without its being an attribute. */
const orders: { readonly [name: string]: Compute } = {
  "List.campuses.name": (store, row) => store.get("Campus", idIn(row, "campus") ?? "")?.attributes["name"],
  "MaritalStatus.sequence": (_, row) => Number(row.id),
  "ServiceTime.time": (_, row) => row.attributes["start_time"]
}

/**
 * Tells whether an attribute follows from other rows, so that it cannot be written.
 *
 * @internal
 */
export const isComputed = (type: string, name: string): boolean => computed[type]?.[name] !== undefined

/**
 * @internal
 */
export const attribute = (store: Store, type: string, row: Row, name: string): unknown => {
  const compute = computed[type]?.[name]
  return (compute === undefined ? row.attributes[name] : compute(store, row)) ?? null
}

/**
 * The value of any name that a query or an order may have.
 *
 * @internal
 */
export const valueOf = (store: Store, type: string, name: string): (row: Row) => unknown => {
  if (name === "id") return (row) => row.id
  const compute = computed[type]?.[name] ?? orders[`${type}.${name}`]
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
