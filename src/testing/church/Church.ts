/**
 * A whole church: from a seed, or with people given by hand.
 *
 * @internal
 */
import * as Payload from "../../jsonapi/Payload.ts"
import { descriptors } from "../../people/descriptors/index.ts"
import { descriptor as person } from "../../people/descriptors/Person.ts"
import type { PersonCreate } from "../../people/Person.ts"
import { encodePayload } from "../../resource/encodePayload.ts"
import type * as Issue from "../../jsonapi/Issue.ts"
import * as Answers from "../server/answers.ts"
import { generatedAt } from "./family.ts"
import * as Furniture from "./furniture.ts"
import { read } from "../server/payload.ts"
import * as Generated from "./Generated.ts"
import * as Registry from "../server/Registry.ts"
import * as Sequence from "../server/sequence.ts"
import type { Base, Store } from "../server/Store.ts"
import * as Stores from "../server/Store.ts"
import type { World } from "../server/values.ts"
import { write } from "../server/write.ts"

const lists = [
  { name: "Members", description: "Everybody who joined", every: 3, starred: true },
  { name: "Volunteers", description: null, every: 7, starred: false },
  { name: null, description: "New since the summer", every: 11, starred: false }
]

// Who is on a list follows from the id alone.
const addLists = (store: Store, people: number) => {
  for (const [index, { description, every, name, starred }] of lists.entries()) {
    store.put("List", {
      id: store.nextId("List"),
      attributes: {
        name,
        description,
        starred,
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
        created_at: "2021-09-14T10:00:00Z",
        updated_at: generatedAt
      },
      relationships: {
        campus: index === 1 ? "1" : null,
        created_by: people > 0 ? "1" : null,
        updated_by: people > 0 ? "1" : null,
        people: Sequence.every(every, Math.ceil(people / every))
      }
    })
  }
}

const world = (seed: number, base?: Base): World => {
  const store = Stores.make(base)
  Furniture.fill(store, seed)
  return { registry: Registry.make(descriptors), store }
}

/**
 * A church of so many people. The same seed gives the same church.
 *
 * @internal
 */
export const generate = (seed: number, people: number): World => {
  const church = world(seed, Generated.make(seed, people))
  addLists(church.store, people)
  return church
}

// Only people by hand may leave the location of a phone number open: Planning Center itself wants one.
const withLocations = (given: PersonCreate): PersonCreate =>
  Array.isArray(given.phone_numbers)
    ? { ...given, phone_numbers: given.phone_numbers.map((phone) => ({ location: "Mobile", ...phone })) }
    : given

const detailsOf = (refusal: Answers.Refusal): string => {
  const { errors } = JSON.parse(refusal.answer.body) as { readonly errors: ReadonlyArray<Answers.ErrorBody> }
  return errors.map(({ detail, source }) => [source?.parameter, detail].filter((part) => part !== undefined).join(" "))
    .join(", ")
}

/**
 * A church of these people, or what is wrong with them.
 *
 * @internal
 */
export const ofPeople = (
  seed: number,
  people: ReadonlyArray<PersonCreate>
): { readonly world: World; readonly issues: ReadonlyArray<Issue.Issue> } => {
  const church = world(seed)
  const issues: Array<Issue.Issue> = []
  for (const [index, given] of people.entries()) {
    const encoded = encodePayload(person, "create", withLocations(given))
    if (encoded.issues.length > 0) {
      issues.push(...encoded.issues.map((issue) => ({ ...issue, field: `people[${index}].${issue.field}` })))
      continue
    }
    try {
      write(church, person, undefined, read(JSON.stringify(Payload.encode(encoded.payload))), generatedAt)
    } catch (cause) {
      if (!(cause instanceof Answers.Refusal)) throw cause
      issues.push({ field: `people[${index}]`, problem: detailsOf(cause) })
    }
  }
  addLists(church.store, people.length)
  return { world: church, issues }
}
