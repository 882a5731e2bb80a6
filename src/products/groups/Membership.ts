/**
 * A membership of Planning Center Groups.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/groups.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, Open, WhereString, WriteDateTime } from "../../resource/Spec.ts"
import type { GroupSpec } from "./Group.ts"
import type { PersonSpec } from "./Person.ts"
import * as Table from "./descriptors.ts"

/**
 * What is known of a membership, as data.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<MembershipSpec> = Table.membership as Descriptor<MembershipSpec>

/**
 * The id of a membership. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type MembershipId = Id<"groups/Membership">

/**
 * A membership of Planning Center Groups.
 *
 * It is reached through `Group.memberships`, `Group.my_membership`, `Person.memberships`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Membership {
  readonly type: "Membership"
  readonly id: MembershipId
  readonly joined_at: DateTime.Utc | null
  readonly role: Open<"member" | "leader"> | null
  /** The linkage, as far as the request made Planning Center send it. */
  readonly relationships: MembershipRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The linkage that a membership carries.
 *
 * @category models
 * @since 0.1.0
 */
export interface MembershipRelationships {
  readonly group?: ToOne<"Group">
  readonly person?: ToOne<"Person">
  readonly [name: string]: Relationship | undefined
}

/**
 * What each include of a membership gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface MembershipIncludes {
  readonly person: PersonSpec
}

/**
 * What can be included with a membership; dots reach one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type MembershipInclude = "person"

/**
 * What a list of memberships can be narrowed down by.
 *
 * @category models
 * @since 0.1.0
 */
export interface MembershipWhere {
  readonly role?: WhereString
}

/**
 * What a list of memberships can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type MembershipOrder =
  | "first_name"
  | "joined_at"
  | "last_name"
  | "role"

/**
 * What a membership can be created with.
 *
 * @category models
 * @since 0.1.0
 */
export interface MembershipCreate {
  readonly joined_at?: WriteDateTime | null | undefined
  readonly role?: "member" | "leader" | null | undefined
  readonly person_id?: string | null | undefined
  /** The id of a Person. */
  readonly person: string
}

/**
 * What can be changed of a membership; `null` clears.
 *
 * @category models
 * @since 0.1.0
 */
export interface MembershipUpdate {
  readonly joined_at?: WriteDateTime | null | undefined
  readonly role?: "member" | "leader" | null | undefined
}

/**
 * The ids on the path to a membership, its own one last.
 *
 * @category models
 * @since 0.1.0
 */
export interface MembershipIds {
  readonly group_id: Id<"groups/Group">
  readonly membership_id: MembershipId
}

/**
 * All types of a membership together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface MembershipSpec {
  readonly type: "Membership"
  readonly resource: Membership
  readonly sparse: {}
  readonly includes: MembershipIncludes
  readonly include: MembershipInclude
  readonly where: MembershipWhere
  readonly order: MembershipOrder
  readonly filter: Nothing
  readonly create: MembershipCreate
  readonly update: MembershipUpdate
}

/**
 * The Group that `group` of a membership leads to.
 *
 * - `get`: `GET /groups/v2/groups/{group_id}/memberships/{membership_id}/group`
 * - `getById`: `GET /groups/v2/groups/{group_id}/memberships/{membership_id}/group/{related_group_id}`
 * - `update`: `PATCH /groups/v2/groups/{group_id}/memberships/{membership_id}/group/{related_group_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const group: Ops.ToOneEdge<GroupSpec, MembershipIds> & Ops.Updates<GroupSpec, MembershipIds> =
  /* @__PURE__ */ Make.edge(descriptor, "group", Table.group)

/**
 * The Person that `person` of a membership leads to.
 *
 * - `get`: `GET /groups/v2/groups/{group_id}/memberships/{membership_id}/person`
 * - `getById`: `GET /groups/v2/groups/{group_id}/memberships/{membership_id}/person/{person_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const person: Ops.ToOneEdge<PersonSpec, MembershipIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "person",
  Table.person
)
