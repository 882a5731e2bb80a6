/**
 * Two people who turn out to be one.
 *
 * @internal
 */
import type { Descriptor } from "../../../../resource/Descriptor.ts"
import type { Linkage, Row } from "../../../engine/Store.ts"
import type { World } from "../../../engine/values.ts"
import { destroy } from "../../../engine/write.ts"

const type = "PersonMerger"

/** The names under which rows of a type point to a person. */
const pointersIn = ({ registry }: World, target: Descriptor): ReadonlyArray<string> => {
  const names = new Set<string>()
  for (const [name, relationship] of Object.entries(target.relationships)) {
    if (relationship.target === "Person" && relationship.to === "one") names.add(name)
  }
  for (const [name, { target: to }] of [...Object.entries(target.includes), ...Object.entries(target.edges)]) {
    if (to === "Person") names.add(name)
  }
  const person = registry.ofType("Person")
  for (const edge of Object.keys(person?.edges ?? {})) {
    const related = registry.related(person!, edge)
    if (related?.target.type === target.type && related.back !== undefined) names.add(related.back)
  }
  return Array.from(names)
}

const hasPrimary = ({ store }: World, target: string, pointer: string, person: string) =>
  store.byOwner(target, pointer, person).some((id) => store.get(target, id)?.attributes["primary"] === true)

const move = (world: World, target: Descriptor, pointer: string, keep: string, remove: string) => {
  const { store } = world
  const isPrimaryTaken = "primary" in target.attributes && hasPrimary(world, target.type, pointer, keep)
  for (const id of Array.from(store.byOwner(target.type, pointer, remove))) {
    const row = store.get(target.type, id)
    if (row === undefined) continue
    const moved: Row = { ...row, relationships: { ...row.relationships, [pointer]: keep } }
    store.put(
      target.type,
      isPrimaryTaken && row.attributes["primary"] === true
        ? { ...moved, attributes: { ...row.attributes, primary: false } }
        : moved
    )
  }
}

// Who is in a household is in it once.
const leaveTwice = ({ store }: World, keep: string) => {
  const households = new Set<Linkage | undefined>()
  for (const id of Array.from(store.byOwner("HouseholdMembership", "person", keep))) {
    const household = store.get("HouseholdMembership", id)?.relationships["household"]
    if (households.has(household)) store.delete("HouseholdMembership", id)
    else households.add(household)
  }
}

const replaceInLists = ({ store }: World, keep: string, remove: string) => {
  for (const list of Array.from(store.scan("List"))) {
    const people = list.relationships["people"]
    if (!Array.isArray(people) || !people.includes(remove)) continue
    const replaced = Array.from(new Set(people.map((id) => id === remove ? keep : id)))
    store.put("List", { ...list, relationships: { ...list.relationships, people: replaced } })
  }
}

/**
 * Merges one person into another: what belonged to the one belongs to the other,
 * and only the merger tells that the one was ever there. Both must exist.
 *
 * @internal
 */
export const merge = (world: World, keep: string, remove: string, now: string): Row => {
  const { registry, store } = world
  for (const target of registry.descriptors) {
    if (target.type === type) continue
    for (const pointer of pointersIn(world, target)) move(world, target, pointer, keep, remove)
  }
  leaveTwice(world, keep)
  replaceInLists(world, keep, remove)
  destroy(world, registry.ofType("Person")!, store.get("Person", remove)!, now)
  const merger: Row = {
    id: store.nextId(type),
    attributes: { created_at: now, person_to_keep_id: Number(keep), person_to_remove_id: Number(remove) },
    relationships: { person_to_keep: keep, person_to_remove: remove }
  }
  store.put(type, merger)
  return merger
}
