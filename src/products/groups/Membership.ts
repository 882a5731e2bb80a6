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
 * The description of a membership as data: attributes, relationships, includes and edges.
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
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: MembershipRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a membership.
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
 * The resources that each include of a membership gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface MembershipIncludes {
  readonly person: PersonSpec
}

/**
 * The names that `include` accepts for a membership. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type MembershipInclude = "person"

/**
 * The conditions that a list of memberships accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface MembershipWhere {
  readonly role?: WhereString
}

/**
 * The names that a list of memberships can be ordered by.
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
 * The data of a create of a membership.
 *
 * @category models
 * @since 0.1.0
 */
export interface MembershipCreate {
  readonly joined_at?: WriteDateTime | null | undefined
  readonly role?: "member" | "leader" | null | undefined
  readonly person_id?: string | null | undefined
  /** The id of a Person. */
  readonly person: Id<"people/Person">
}

/**
 * The data of an update of a membership. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface MembershipUpdate {
  readonly joined_at?: WriteDateTime | null | undefined
  readonly role?: "member" | "leader" | null | undefined
}

/**
 * The ids in the path of a membership. Its own id comes last.
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
 * Operations on the Group at `group` of a membership.
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
 * Operations on the Person at `person` of a membership.
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
