/**
 * What the office of a church keeps: categories of notes, senders, reports, imports.
 *
 * @internal
 */
import { generatedAt } from "./moments.ts"
import type { Row, Store } from "../../engine/Store.ts"

const created = "2022-05-03T10:00:00Z"
const stamps = { created_at: created, updated_at: created }

/**
 * The categories of notes.
 *
 * @internal
 */
export const noteCategories = ["General", "Prayer", "Pastoral care"]

const grades = [
  "Pre-K",
  "K",
  ...Array.from({ length: 12 }, (_, index) => `${index + 1}${["st", "nd", "rd"][index] ?? "th"}`)
]

const carriers = [["att", "AT&T"], ["tmobile", "T-Mobile"], ["verizon", "Verizon"]] as const

/** A person who is not there any more, and whom no church is large enough to have. */
const mergedAway = 99_999_999

/**
 * Puts what the office keeps into a store; a history of people and households only
 * where they were not given by hand.
 *
 * @internal
 */
export const fill = (store: Store, people: number, isGenerated: boolean): void => {
  const add = (type: string, attributes: Row["attributes"], relationships: Row["relationships"] = {}) => {
    store.put(type, { id: store.nextId(type), attributes, relationships })
  }
  const somebody = people > 0 ? "1" : null
  add("OrganizationStatistics", {})
  add("BirthdayPeople", {})
  for (const [index, name] of noteCategories.entries()) add("NoteCategory", { name, locked: index === 0, ...stamps })
  add("NoteCategoryShare", { group: null, permission: "manage" }, { note_category: "1", person: somebody })
  add("NoteCategoryShare", { group: "Editor", permission: "view" }, { note_category: "1", person: null })
  if (somebody !== null) {
    add("NoteCategorySubscription", stamps, { note_category: "1", person: somebody })
  }
  for (const value of ["Member", "Regular Attender", "Visitor", "Participant"]) add("MembershipType", { value })
  for (const [value, name] of carriers) add("Carrier", { value, name, international: false })
  for (const [index, value] of grades.entries()) add("Grade", { key: index - 1, value })
  add("CustomSender", {
    name: "Church office",
    email_address: "office@example.org",
    verified_at: created,
    verification_requested_at: created,
    verified: true,
    expired: false,
    verification_status: "verified",
    ...stamps
  })
  add("SpamEmailAddress", { address: "spam@example.com", ...stamps })
  add("Report", { name: "Directory", body: "{% for person in people %}{{ person.name }}{% endfor %}", ...stamps }, {
    created_by: somebody,
    updated_by: somebody
  })
  add("PeopleImport", {
    attribs: {},
    status: "complete",
    processed_at: created,
    undone_at: null,
    ...stamps
  }, { created_by: somebody, undone_by: null })
  for (const [index, kind] of ["creates", "updates", "identical"].entries()) {
    const attributes = { kind, name: `Row ${index + 1}`, conflicting_changes: null, ...stamps }
    add("PeopleImportConflict", { ...attributes, message: null, data: null, ignore: index === 2 }, {
      people_import: "1"
    })
    if (!isGenerated || people === 0) continue
    add("PeopleImportHistory", attributes, {
      people_import: "1",
      person: String(Math.min(people, index + 1)),
      household: index === 0 ? "1" : null
    })
  }
  if (isGenerated && people > 0) {
    add(
      "PersonMerger",
      { created_at: generatedAt, person_to_keep_id: 1, person_to_remove_id: mergedAway },
      { person_to_keep: "1", person_to_remove: null }
    )
  }
}
