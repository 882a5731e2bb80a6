/**
 * That a person belongs to a household. It lives under the household and under the person, never by itself.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, Open, WhereBoolean, WhereString } from "../../resource/Spec.ts"
import type { HouseholdSpec } from "./Household.ts"
import type { PersonSpec } from "./Person.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a household membership as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<HouseholdMembershipSpec> = Table.householdMembership as Descriptor<
  HouseholdMembershipSpec
>

/**
 * The id of a household membership. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type HouseholdMembershipId = Id<"people/HouseholdMembership">

/**
 * That a person belongs to a household. It lives under the household and under the person, never by itself.
 *
 * It is reached through `Person.household_memberships`, `Household.household_memberships`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface HouseholdMembership {
  readonly type: "HouseholdMembership"
  readonly id: HouseholdMembershipId
  readonly person_name: string | null
  readonly pending: boolean | null
  readonly household_role: Open<"adult" | "child_or_dependent" | "other_adult" | "parent_guardian"> | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: HouseholdMembershipRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a household membership.
 *
 * @category models
 * @since 0.1.0
 */
export interface HouseholdMembershipRelationships {
  readonly person?: ToOne<"Person">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a household membership gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface HouseholdMembershipIncludes {
  readonly household: HouseholdSpec
  readonly person: PersonSpec
}

/**
 * The names that `include` accepts for a household membership. A dot reaches one level deeper.
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
 * The conditions that a list of household memberships accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface HouseholdMembershipWhere {
  readonly pending?: WhereBoolean
  readonly person_name?: WhereString
}

/**
 * The names that a list of household memberships can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type HouseholdMembershipOrder =
  | "pending"
  | "person_name"

/**
 * The data of a create of a household membership.
 *
 * @category models
 * @since 0.1.0
 */
export interface HouseholdMembershipCreate {
  readonly pending?: boolean | null | undefined
  readonly household_role?: "adult" | "child_or_dependent" | "other_adult" | "parent_guardian" | null | undefined
  readonly person_id?: string | null | undefined
  /** The id of a Person. */
  readonly person: Id<"people/Person">
}

/**
 * The data of an update of a household membership. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface HouseholdMembershipUpdate {
  readonly pending?: boolean | null | undefined
  readonly household_role?: "adult" | "child_or_dependent" | "other_adult" | "parent_guardian" | null | undefined
  readonly person_id?: string | null | undefined
  /** The id of a Person. */
  readonly person?: Id<"people/Person"> | null | undefined
}

/**
 * The ids in the path of a household membership. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface HouseholdMembershipIds {
  readonly household_id: Id<"people/Household">
  readonly household_membership_id: HouseholdMembershipId
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
  readonly filter: Nothing
  readonly create: HouseholdMembershipCreate
  readonly update: HouseholdMembershipUpdate
}

/**
 * Operations on the Household at `household` of a household membership.
 *
 * - `get`: `GET /people/v2/households/{household_id}/household_memberships/{household_membership_id}/household`
 * - `getById`: `GET /people/v2/households/{household_id}/household_memberships/{household_membership_id}/household/{related_household_id}`
 * - `update`: `PATCH /people/v2/households/{household_id}/household_memberships/{household_membership_id}/household/{related_household_id}`
 * - `delete`: `DELETE /people/v2/households/{household_id}/household_memberships/{household_membership_id}/household/{related_household_id}`
 *
 * `delete` deletes the household itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const household:
  & Ops.ToOneEdge<HouseholdSpec, HouseholdMembershipIds>
  & Ops.Updates<HouseholdSpec, HouseholdMembershipIds>
  & Ops.Deletes<HouseholdMembershipIds> = /* @__PURE__ */ Make.edge(descriptor, "household", Table.household)

/**
 * Operations on the Person at `person` of a household membership.
 *
 * - `get`: `GET /people/v2/households/{household_id}/household_memberships/{household_membership_id}/person`
 * - `getById`: `GET /people/v2/households/{household_id}/household_memberships/{household_membership_id}/person/{person_id}`
 * - `update`: `PATCH /people/v2/households/{household_id}/household_memberships/{household_membership_id}/person/{person_id}`
 * - `delete`: `DELETE /people/v2/households/{household_id}/household_memberships/{household_membership_id}/person/{person_id}`
 *
 * `delete` deletes the person itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const person:
  & Ops.ToOneEdge<PersonSpec, HouseholdMembershipIds>
  & Ops.Updates<PersonSpec, HouseholdMembershipIds>
  & Ops.Deletes<HouseholdMembershipIds> = /* @__PURE__ */ Make.edge(descriptor, "person", Table.person)
