/**
 * The household of somebody new.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type { PcoClient } from "../../../../client/PcoClient.ts"
import type { PcoError } from "../../../../client/PcoError.ts"
import * as Issue from "../../../../jsonapi/Issue.ts"
import { idIssues } from "../../../../resource/encodeWhere.ts"
import * as Household from "../../Household.ts"
import * as Households from "../Households.ts"
import { householdKey, householdOf, householdsOf, membershipKey } from "../households/members.ts"
import { isLost, lookForLost, orFind } from "../shared/lost.ts"
import { remember } from "../shared/memory.ts"

/**
 * How somebody new comes into a household: into one that there is, by its id, or into
 * a new one. The new person is its primary contact unless another one is named. Roles
 * are worked out by Planning Center, from `child` of the person.
 *
 * @category options
 * @since 0.1.0
 */
export type IntoHousehold =
  | { readonly join: string; readonly create?: undefined }
  | {
    readonly join?: undefined
    readonly create: {
      /** The last name of the primary contact and "Household" by default. */
      readonly name?: string | undefined
      /** The ids of the others who live there. */
      readonly people?: ReadonlyArray<string> | undefined
      /** The id of one of the others. */
      readonly primary_contact?: string | undefined
    }
  }

/**
 * The household that the person belongs to, and what made it so.
 *
 * @category models
 * @since 0.1.0
 */
export interface HouseholdReport {
  readonly household_id: string
  readonly status: "created" | "joined" | "unchanged"
}

const createIssues = (given: unknown): ReadonlyArray<Issue.Issue> => {
  const path = "household.create"
  if (typeof given !== "object" || given === null) {
    return [{ field: path, problem: `is ${Issue.describe(given)}`, expected: "{ name, people, primary_contact }" }]
  }
  const { name, people = [], primary_contact } = given as { readonly [name: string]: unknown }
  const issues: Array<Issue.Issue> = [
    ...Issue.unknownNames(given, ["name", "people", "primary_contact"], `${path}.`)
  ]
  if (name !== undefined && (typeof name !== "string" || name.trim() === "")) {
    issues.push({ field: `${path}.name`, problem: `is ${Issue.describe(name)}`, expected: "a name, or nothing" })
  }
  if (!Array.isArray(people)) {
    issues.push({ field: `${path}.people`, problem: `is ${Issue.describe(people)}`, expected: "an array of ids" })
    return issues
  }
  for (const [index, id] of people.entries()) issues.push(...idIssues(`${path}.people[${index}]`, id))
  if (primary_contact !== undefined && !people.includes(primary_contact)) {
    issues.push({
      field: `${path}.primary_contact`,
      problem: `is ${Issue.describe(primary_contact)}`,
      expected: `${people.length === 0 ? "" : `${Issue.oneOf(people.map(String))}, or `}nothing for the new person`
    })
  }
  return issues
}

/**
 * What is wrong with the household that was asked for.
 *
 * @internal
 */
export const issuesOf = (household: unknown): ReadonlyArray<Issue.Issue> => {
  if (household === undefined) return []
  const given = (typeof household === "object" && household !== null ? household : {}) as {
    readonly [name: string]: unknown
  }
  const { create, join } = given
  if ((create === undefined) === (join === undefined)) {
    const problem = create === undefined ? `is ${Issue.describe(household)}` : "has both join and create"
    return [{ field: "household", problem, expected: "{ join: the id of a household } or { create: { ... } }" }]
  }
  return [
    ...Issue.unknownNames(given, ["join", "create"], "household."),
    ...(join === undefined ? createIssues(create) : idIssues("household.join", join))
  ]
}

const report = (status: HouseholdReport["status"]) => ({ id }: { readonly id: string }): HouseholdReport => ({
  household_id: id,
  status
})

const reportIf = (status: HouseholdReport["status"]) => (found: { readonly id: string } | undefined) =>
  found === undefined ? undefined : report(status)(found)

/**
 * Brings a person into the household. Of somebody who `isNew` it is known that they are
 * in none, so nothing is read before.
 *
 * @internal
 */
export const enter = (
  personId: string,
  household: IntoHousehold,
  isNew: boolean
): Effect.Effect<HouseholdReport, PcoError, PcoClient> => {
  if (household.join !== undefined) {
    const id = household.join
    const seen = Effect.map(householdsOf(personId), (all) => all.find((one) => one.id === id))
    return isNew
      ? Household.household_memberships.create(id, { person: personId }).pipe(
        Effect.tap((membership) => remember(membershipKey(id, personId), membership.id)),
        Effect.map(() => report("joined")({ id })),
        orFind(isLost, Effect.map(lookForLost(seen), reportIf("joined")))
      )
      : Effect.map(
        Households.join(id, personId),
        ({ household_id, status }) => ({ household_id, status: status === "joined" ? "joined" : "unchanged" })
      )
  }
  const { name, people: others = [], primary_contact = personId } = household.create
  const people = [...new Set([personId, ...others])]
  const seen = householdOf(people, primary_contact)
  return isNew
    ? Household.create({ name, people, primary_contact }).pipe(
      Effect.tap(({ id }) => remember(householdKey(people, primary_contact), id)),
      Effect.map(report("created")),
      orFind(isLost, Effect.map(lookForLost(seen), reportIf("created")))
    )
    : Effect.map(
      Households.create({ name, people, primary_contact }),
      ({ household, status }) => report(status)(household)
    )
}
