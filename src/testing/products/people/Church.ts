/**
 * A whole church: from a seed, or with people given by hand.
 *
 * @internal
 */
import * as Payload from "../../../jsonapi/Payload.ts"
import { descriptors } from "../../../products/people/descriptors.ts"
import { person } from "../../../products/people/descriptors.ts"
import type { PersonCreate } from "../../../products/people/Person.ts"
import { encodePayload } from "../../../resource/encodePayload.ts"
import type * as Issue from "../../../jsonapi/Issue.ts"
import * as Answers from "../../engine/answers.ts"
import { generatedAt } from "./moments.ts"
import * as Forms from "./forms.ts"
import * as Furniture from "./furniture.ts"
import * as Lists from "./lists.ts"
import * as Office from "./office.ts"
import * as Workflows from "./workflows.ts"
import { read } from "../../engine/payload.ts"
import * as Generated from "./Generated.ts"
import * as Registry from "../../engine/Registry.ts"
import type { Base, Store } from "../../engine/Store.ts"
import * as Stores from "../../engine/Store.ts"
import type { World } from "../../engine/values.ts"
import { people as rules } from "./rules/index.ts"
import { write } from "../../engine/write.ts"

// What a church keeps beside its people; a history of them only where they were not given by hand.
const furnish = (store: Store, people: number, isGenerated: boolean) => {
  Lists.fill(store, people)
  Office.fill(store, people, isGenerated)
  Forms.fill(store, people, isGenerated)
  Workflows.fill(store, people, isGenerated)
}

const world = (seed: number, base?: Base): World => {
  const store = Stores.make(base)
  Furniture.fill(store, seed)
  return { registry: Registry.make(descriptors, rules), store }
}

/**
 * A church of so many people. The same seed gives the same church.
 *
 * @internal
 */
export const generate = (seed: number, count: number): World => {
  const church = world(seed, Lists.withResults(Generated.make(seed, count), count))
  furnish(church.store, count, true)
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
  furnish(church.store, people.length, false)
  return { world: church, issues }
}
