/**
 * That a person belongs to a household. It lives under the household and under the person, never by itself.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/people.json: change those.
import type { Links, Relationship, ToOne } from "../jsonapi/Document.ts"
import type { WhereBoolean, WhereString } from "../resource/Spec.ts"
import type { HouseholdSpec } from "./Household.ts"
import type { PersonSpec } from "./Person.ts"

export { descriptor } from "./descriptors/HouseholdMembership.ts"

/**
 * That a person belongs to a household. It lives under the household and under the person, never by itself.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface HouseholdMembership {
  readonly type: "HouseholdMembership"
  readonly id: string
  readonly person_name: string | null
  readonly pending: boolean | null
  /** `adult`, `child_or_dependent`, `other_adult`, `parent_guardian`, or whatever Planning Center adds. */
  readonly household_role: string | null
  /** The linkage, as far as the request made Planning Center send it. */
  readonly relationships: HouseholdMembershipRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The linkage that a household membership carries.
 *
 * @category models
 * @since 0.1.0
 */
export interface HouseholdMembershipRelationships {
  readonly person?: ToOne<"Person">
  readonly [name: string]: Relationship | undefined
}

/**
 * What each include of a household membership gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface HouseholdMembershipIncludes {
  readonly household: HouseholdSpec
  readonly person: PersonSpec
}

/**
 * What can be included with a household membership; dots reach one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type HouseholdMembershipInclude =
  | "household"
  | "household.people"
  | "person"
  | "person.addresses"
  | "person.emails"
  | "person.field_data"
  | "person.households"
  | "person.inactive_reason"
  | "person.marital_status"
  | "person.name_prefix"
  | "person.name_suffix"
  | "person.organization"
  | "person.person_apps"
  | "person.phone_numbers"
  | "person.platform_notifications"
  | "person.primary_campus"
  | "person.school"
  | "person.social_profiles"

/**
 * What a list of household memberships can be narrowed down by.
 *
 * @category models
 * @since 0.1.0
 */
export interface HouseholdMembershipWhere {
  readonly pending?: WhereBoolean | undefined
  readonly person_name?: WhereString | undefined
}

/**
 * What a list of household memberships can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type HouseholdMembershipOrder =
  | "pending"
  | "person_name"

/**
 * What a household membership can be created with.
 *
 * @category models
 * @since 0.1.0
 */
export interface HouseholdMembershipCreate {
  readonly pending?: boolean | null | undefined
  readonly person_id?: string | null | undefined
  /** The id of a Person. */
  readonly person: string
}

/**
 * What can be changed of a household membership; `null` clears.
 *
 * @category models
 * @since 0.1.0
 */
export interface HouseholdMembershipUpdate {
  readonly pending?: boolean | null | undefined
  readonly person_id?: string | null | undefined
  /** The id of a Person. */
  readonly person?: string | null | undefined
}

/**
 * All types of a household membership together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface HouseholdMembershipSpec {
  readonly type: "HouseholdMembership"
  readonly resource: HouseholdMembership
  readonly sparse: {}
  readonly includes: HouseholdMembershipIncludes
  readonly include: HouseholdMembershipInclude
  readonly where: HouseholdMembershipWhere
  readonly order: HouseholdMembershipOrder
  readonly filter: {}
  readonly create: HouseholdMembershipCreate
  readonly update: HouseholdMembershipUpdate
}
