/**
 * Who a household turns to, and who leaves it.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type { PcoClient } from "../../../../client/PcoClient.ts"
import type { PcoError } from "../../../../client/PcoError.ts"
import { oneOf } from "../../../../jsonapi/Issue.ts"
import * as Household from "../../Household.ts"
import type { HouseholdMembership } from "../../HouseholdMembership.ts"
import { refuse } from "../shared/input.ts"
import { isLost, lookForLost, orFind } from "../shared/lost.ts"
import { withLock } from "../shared/lock.ts"
import { memberAmong, membersOf, notMember, personOf } from "./members.ts"

/**
 * What becomes of a household that somebody leaves.
 *
 * @category options
 * @since 0.1.0
 */
export interface LeaveOptions {
  /** Whom to turn to from now on, where the person that leaves is the primary contact: the id of another member. */
  readonly primary_contact?: string | undefined
}

/**
 * What became of the household when somebody left it.
 *
 * @category models
 * @since 0.1.0
 */
export interface LeaveReport {
  /** `unchanged` when the person did not belong to the household. */
  readonly status: "left" | "unchanged"
  readonly household_id: string
  /** The new primary contact, where there had to be one. */
  readonly primary_contact?: string
}

/** The primary contact that was named, among those that can be it. */
const successorOf = (options: LeaveOptions, others: ReadonlyArray<string>): Effect.Effect<string, PcoError> => {
  const { primary_contact } = options
  if (primary_contact !== undefined && others.includes(primary_contact)) return Effect.succeed(primary_contact)
  return refuse("Households.leave", {
    field: "primary_contact",
    problem: primary_contact === undefined
      ? "is missing, and the primary contact leaves"
      : notMember(primary_contact, others).problem,
    expected: others.length === 0 ? "the household to be deleted instead, as nobody else lives there" : oneOf(others)
  })
}

// Who leaves must not become the primary contact meanwhile.
const alone = <A>(householdId: string, work: Effect.Effect<A, PcoError, PcoClient>) =>
  withLock<A, PcoError, PcoClient>(`Households.contact ${householdId}`, () => work)

const setContact = (
  household: Household.Household,
  personId: string
): Effect.Effect<Household.Household, PcoError, PcoClient> =>
  Household.update(household.id, { primary_contact_id: personId }).pipe(
    orFind(
      isLost,
      lookForLost(
        Effect.map(Household.get(household.id), (now) => now.primary_contact_id === personId ? now : undefined)
      )
    )
  )

/**
 * @internal
 */
export const takeOut = (
  householdId: string,
  personId: string,
  options: LeaveOptions
): Effect.Effect<LeaveReport, PcoError, PcoClient> =>
  alone(
    householdId,
    Effect.gen(function*(): Effect.fn.Return<LeaveReport, PcoError, PcoClient> {
      const household = yield* Household.get(householdId)
      const members = yield* membersOf(householdId)
      const own = yield* memberAmong(members, householdId, personId)
      if (own === undefined) return { status: "unchanged", household_id: householdId }
      const isContact = household.primary_contact_id === personId
      const others = members.map(personOf).filter((id) => id !== undefined).filter((id) => id !== personId)
      const primary_contact = isContact ? yield* successorOf(options, others) : undefined
      if (primary_contact !== undefined) yield* setContact(household, primary_contact)
      const status = yield* Household.household_memberships.delete(householdId, own.id).pipe(
        Effect.as("left" as const),
        // somebody else was quicker
        Effect.catchReason("PcoError", "NotFound", () => Effect.succeed("unchanged" as const))
      )
      return {
        status,
        household_id: householdId,
        ...(primary_contact === undefined ? undefined : { primary_contact })
      }
    })
  )

/**
 * Who may become the primary contact of a household.
 *
 * @category options
 * @since 0.1.0
 */
export interface ContactOptions {
  /** Whether somebody who does not belong to the household joins it. They are refused by default. */
  readonly join?: boolean | undefined
}

/**
 * The household as it is now, and what was done to it.
 *
 * @category models
 * @since 0.1.0
 */
export interface ContactReport {
  readonly status: "updated" | "unchanged"
  readonly household: Household.Household
  /** The membership of somebody who joined for it. */
  readonly joined?: HouseholdMembership
}

/**
 * @internal
 */
export const turnTo = (
  householdId: string,
  personId: string,
  options: ContactOptions,
  enter: () => Effect.Effect<{ readonly membership: HouseholdMembership }, PcoError, PcoClient>
): Effect.Effect<ContactReport, PcoError, PcoClient> =>
  alone(
    householdId,
    Effect.gen(function*(): Effect.fn.Return<ContactReport, PcoError, PcoClient> {
      const household = yield* Household.get(householdId)
      if (household.primary_contact_id === personId) return { status: "unchanged", household }
      const members = yield* membersOf(householdId)
      const isMember = (yield* memberAmong(members, householdId, personId)) !== undefined
      if (!isMember && options.join !== true) {
        const people = members.map(personOf).filter((id) => id !== undefined)
        return yield* refuse("Households.setPrimaryContact", notMember(personId, people))
      }
      const joined = isMember ? undefined : (yield* enter()).membership
      const changed = yield* setContact(household, personId)
      return { status: "updated", household: changed, ...(joined === undefined ? undefined : { joined }) }
    })
  )
