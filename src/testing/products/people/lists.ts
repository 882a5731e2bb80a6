/**
 * The lists of a church, with the rules that keep them.
 *
 * @internal
 */
import { generatedAt } from "./moments.ts"
import * as Sequence from "../../engine/sequence.ts"
import type { Base, Row, Store } from "../../engine/Store.ts"

const lists = [
  { name: "Members", description: "Everybody who joined", every: 3 },
  { name: "Volunteers", description: null, every: 7 },
  { name: null, description: "New since the summer", every: 11 }
]

const created = "2021-09-14T10:00:00Z"
const stamps = { created_at: created, updated_at: generatedAt }

const lengths = (people: number) => lists.map(({ every }) => Math.ceil(people / every))

/**
 * A base that also has a result for everybody who is on a list: like the list, it
 * follows from the ids.
 *
 * @internal
 */
export const withResults = (base: Base, people: number): Base => {
  const type = "ListResult"
  const counts = lengths(people)
  const firsts = counts.map((_, list) => counts.slice(0, list).reduce((sum, count) => sum + count, 1))
  const size = counts.reduce((sum, count) => sum + count, 0)
  const row = (number: number): Row => {
    const list = firsts.findLastIndex((first) => first <= number)
    return {
      id: String(number),
      attributes: { created_at: created, updated_at: created },
      relationships: { list: String(list + 1), person: String((number - firsts[list]!) * lists[list]!.every + 1) }
    }
  }
  const byOwner = (relationship: string, owner: string): ReadonlyArray<string> => {
    const number = Number(owner) - 1
    if (relationship === "list") {
      return Array.from({ length: counts[number] ?? 0 }, (_, place) => String(firsts[number]! + place))
    }
    if (relationship !== "person" || !(number >= 0 && number < people)) return []
    return lists.flatMap(({ every }, list) => number % every === 0 ? [String(firsts[list]! + number / every)] : [])
  }
  return {
    size: (asked) => asked === type ? size : base.size(asked),
    row: (asked, number) => asked === type ? row(number) : base.row(asked, number),
    byOwner: (asked, relationship, owner) =>
      asked === type ? byOwner(relationship, owner) : base.byOwner(asked, relationship, owner)
  }
}

/**
 * Puts the lists into a store. Who is on one follows from the id alone.
 *
 * @internal
 */
export const fill = (store: Store, people: number): void => {
  const somebody = people > 0 ? "1" : null
  const add = (type: string, attributes: Row["attributes"], relationships: Row["relationships"] = {}) => {
    store.put(type, { id: store.nextId(type), attributes, relationships })
  }
  for (const name of ["Membership", "Ministry"]) add("ListCategory", { name, ...stamps })
  for (const [index, { description, every, name }] of lists.entries()) {
    const list = String(index + 1)
    add(
      "List",
      {
        name,
        description,
        auto_refresh: index === 0,
        auto_refresh_frequency: index === 0 ? "daily" : "none",
        status: "done",
        has_inactive_results: false,
        include_inactive: false,
        returns: "original_subjects",
        return_original_if_none: false,
        subset: "all",
        automations_active: index === 1,
        automations_count: index,
        active_automations_count: index === 1 ? 1 : 0,
        paused_automations_count: 0,
        invalid: index === 2,
        recently_viewed: index === 0,
        refreshed_at: generatedAt,
        batch_completed_at: generatedAt,
        auto_generated_name: name === null,
        ...stamps
      },
      {
        campus: index === 1 ? "1" : null,
        category: index === 2 ? null : list,
        created_by: somebody,
        updated_by: somebody,
        people: Sequence.every(every, Math.ceil(people / every))
      }
    )
    add("Rule", { subset: "all", ...stamps }, { list })
    add("Condition", {
      application: "people",
      definition_class: "PersonField",
      comparison: "is",
      settings: { value: index === 0 ? "Member" : "active" },
      definition_identifier: index === 0 ? "membership" : "status",
      description: index === 0 ? "Membership is Member" : "Status is active",
      ...stamps
    }, { rule: list, created_by: somebody })
  }
  add("ListStar", { created_at: created }, { list: "1" })
  add("ListShare", { permission: "manage", group: null, created_at: created }, { list: "1", person: somebody })
  add("ListShare", { permission: "view", group: "Editor", created_at: created }, { list: "1", person: null })
  add(
    "MailchimpSyncStatus",
    { status: "complete", error: null, progress: 100, completed_at: generatedAt, segment_id: 1001 },
    { list: "1" }
  )
}
