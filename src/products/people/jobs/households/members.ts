/**
 * Who belongs to a household, read in full.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { PcoClient } from "../../../../client/PcoClient.ts"
import type { PcoError } from "../../../../client/PcoError.ts"
import type { Issue } from "../../../../jsonapi/Issue.ts"
import { describe, oneOf } from "../../../../jsonapi/Issue.ts"
import { idIssues } from "../../../../resource/encodeWhere.ts"
import * as Household from "../../Household.ts"
import type { HouseholdMembership } from "../../HouseholdMembership.ts"
import * as Person from "../../Person.ts"
import { orRecall } from "../shared/memory.ts"

/**
 * The person that a membership is of.
 *
 * @internal
 */
export const personOf = ({ relationships }: HouseholdMembership): string | undefined => relationships.person?.data?.id

/**
 * All memberships of a household.
 *
 * @internal
 */
export const membersOf = (
  householdId: string
): Effect.Effect<ReadonlyArray<HouseholdMembership>, PcoError, PcoClient> =>
  Stream.runCollect(Household.household_memberships.stream(householdId))

/**
 * What the membership that was written lately is remembered by.
 *
 * @internal
 */
export const membershipKey = (householdId: string, personId: string) => `HouseholdMembership ${householdId} ${personId}`

/**
 * The membership of a person among those that were read, or the one that is newer.
 *
 * @internal
 */
export const memberAmong = (
  members: ReadonlyArray<HouseholdMembership>,
  householdId: string,
  personId: string
): Effect.Effect<HouseholdMembership | undefined, PcoError, PcoClient> =>
  Effect.succeed(members.find((member) => personOf(member) === personId)).pipe(
    orRecall(membershipKey(householdId, personId), (id) => Household.household_memberships.get(householdId, id))
  )

/**
 * The membership of a person in a household.
 *
 * @internal
 */
export const membershipOf = (
  householdId: string,
  personId: string
): Effect.Effect<HouseholdMembership | undefined, PcoError, PcoClient> =>
  Effect.flatMap(membersOf(householdId), (members) => memberAmong(members, householdId, personId))

/**
 * All households of a person.
 *
 * @internal
 */
export const householdsOf = (
  personId: string
): Effect.Effect<ReadonlyArray<Household.Household>, PcoError, PcoClient> =>
  Stream.runCollect(Person.households.stream(personId))

/**
 * Whether a household is of these people, and of nobody else, with this one to turn to.
 *
 * @internal
 */
export const isOf =
  (people: ReadonlyArray<string>, contact: string) =>
  ({ primary_contact_id, relationships }: Household.Household): boolean => {
    const members = relationships.people?.data ?? []
    return primary_contact_id === contact && members.length === people.length &&
      members.every(({ id }) => people.includes(id))
  }

/**
 * What a household that was written lately is remembered by.
 *
 * @internal
 */
export const householdKey = (people: ReadonlyArray<string>, contact: string) =>
  `Household ${contact} ${people.toSorted().join()}`

/**
 * The household of these people, and of nobody else, with this one to turn to.
 *
 * @internal
 */
export const householdOf = (
  people: ReadonlyArray<string>,
  contact: string
): Effect.Effect<Household.Household | undefined, PcoError, PcoClient> => {
  const fits = isOf(people, contact)
  return Effect.map(householdsOf(contact), (all) => all.find(fits)).pipe(
    orRecall(
      householdKey(people, contact),
      (id) => Effect.map(Household.get(id), (household) => fits(household) ? household : undefined)
    )
  )
}

/**
 * What is wrong with the people of a new household.
 *
 * @internal
 */
export const peopleIssues = (people: unknown, contact: unknown): ReadonlyArray<Issue> => {
  if (!Array.isArray(people) || people.length === 0) {
    const problem = Array.isArray(people) ? "is empty" : `is ${describe(people)}`
    return [{ field: "people", problem, expected: "the ids of one person or more" }]
  }
  const issues = people.flatMap((id: unknown, index) => idIssues(`people[${index}]`, id))
  if (issues.length > 0) return issues
  return people.includes(contact) ? [] : [notMember(contact, people)]
}

/**
 * The issue of a primary contact who is not of the household.
 *
 * @internal
 */
export const notMember = (contact: unknown, people: ReadonlyArray<string>): Issue => ({
  field: "primary_contact",
  problem: `${describe(contact)} is not of the household`,
  expected: oneOf(people)
})
