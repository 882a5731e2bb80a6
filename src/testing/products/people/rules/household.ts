/**
 * Households and who belongs to them.
 *
 * @internal
 */
import type { Change, Rule } from "../../../engine/rules.ts"
import type { Row, Store } from "../../../engine/Store.ts"

const membershipsOf = (store: Store, household: string): ReadonlyArray<Row> =>
  store.byOwner("HouseholdMembership", "household", household).map((id) => store.get("HouseholdMembership", id)!)

const isMember = (store: Store, household: string, person: string) =>
  membershipsOf(store, household).some(({ relationships }) => relationships["person"] === person)

const roleOf = (store: Store, person: string) =>
  store.get("Person", person)?.attributes["child"] === true ? "child_or_dependent" : "adult"

const join = (store: Store, household: string, person: string) => {
  if (isMember(store, household, person)) return
  store.put("HouseholdMembership", {
    id: store.nextId("HouseholdMembership"),
    attributes: { pending: false, household_role: roleOf(store, person) },
    relationships: { household, person }
  })
}

// Somebody who left cannot be the one to turn to; the next one is.
const passOn = (store: Store, household: string, left: string) => {
  const row = store.get("Household", household)
  const contact = row?.relationships["primary_contact"] ?? left
  if (row === undefined || contact !== left) return
  const next = membershipsOf(store, household)[0]?.relationships["person"]
  store.put("Household", {
    ...row,
    relationships: { ...row.relationships, primary_contact: typeof next === "string" ? next : null }
  })
}

const leave = (store: Store, membership: Row) => {
  store.delete("HouseholdMembership", membership.id)
  passOn(store, String(membership.relationships["household"]), String(membership.relationships["person"]))
}

const peopleOf = ({ draft }: Change): ReadonlyArray<string> | undefined => {
  const people = draft.relationships["people"]
  return Array.isArray(people) ? people : typeof people === "string" ? [people] : undefined
}

/**
 * @internal
 */
export const household: Rule = {
  needs: ["people", "primary_contact"],
  settle: ({ action, draft, world }) => {
    if (action !== "create" || draft.attributes["name"] != null) return
    const contact = world.store.get("Person", String(draft.relationships["primary_contact"]))
    draft.attributes["name"] = `${String(contact?.attributes["last_name"] ?? "")} Household`.trim()
  },
  stored: (change, row) => {
    const { store } = change.world
    const people = peopleOf(change)
    const contact = row.relationships["primary_contact"]
    if (typeof contact === "string") join(store, row.id, contact)
    if (people === undefined) return
    for (const person of people) join(store, row.id, person)
    for (const membership of membershipsOf(store, row.id)) {
      const person = String(membership.relationships["person"])
      if (!people.includes(person) && person !== contact) leave(store, membership)
    }
  }
}

/**
 * @internal
 */
export const membership: Rule = {
  needs: ["person"],
  defaults: { pending: false },
  check: ({ draft, previous, world }) => {
    const household = draft.relationships["household"] ?? previous?.relationships["household"]
    const person = draft.relationships["person"]
    const taken = typeof household === "string" && typeof person === "string" &&
      person !== previous?.relationships["person"] && isMember(world.store, household, person)
    return taken ? [{ parameter: "person", detail: "has already been taken" }] : []
  },
  settle: ({ draft, world }) => {
    const person = draft.relationships["person"]
    if (typeof person === "string") draft.attributes["household_role"] ??= roleOf(world.store, person)
  },
  stored: ({ previous, world }, row) => {
    const before = previous?.relationships["person"]
    if (typeof before === "string" && before !== row.relationships["person"]) {
      passOn(world.store, String(row.relationships["household"]), before)
    }
  },
  gone: ({ store }, row) => {
    passOn(store, String(row.relationships["household"]), String(row.relationships["person"]))
  }
}
