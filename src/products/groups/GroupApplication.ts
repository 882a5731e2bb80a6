/**
 * A group application of Planning Center Groups.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/groups.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, Open, WhereDateTime, WhereString } from "../../resource/Spec.ts"
import type { GroupSpec } from "./Group.ts"
import type { PersonSpec } from "./Person.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a group application as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<GroupApplicationSpec> = Table.groupApplication as Descriptor<GroupApplicationSpec>

/**
 * The id of a group application. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type GroupApplicationId = Id<"groups/GroupApplication">

/**
 * A group application of Planning Center Groups.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface GroupApplication {
  readonly type: "GroupApplication"
  readonly id: GroupApplicationId
  readonly applied_at: DateTime.Utc | null
  readonly message: string | null
  readonly status: Open<"pending" | "approved" | "rejected"> | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: GroupApplicationRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a group application.
 *
 * @category models
 * @since 0.1.0
 */
export interface GroupApplicationRelationships {
  readonly group?: ToOne<"Group">
  readonly person?: ToOne<"Person">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a group application gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface GroupApplicationIncludes {
  readonly group: GroupSpec
  readonly person: PersonSpec
}

/**
 * The names that `include` accepts for a group application. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type GroupApplicationInclude =
  | "group"
  | "group.enrollment"
  | "group.group_type"
  | "group.location"
  | "person"

/**
 * The conditions that a list of group applications accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface GroupApplicationWhere {
  readonly applied_at?: WhereDateTime
  readonly status?: WhereString
}

/**
 * The names that a list of group applications can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type GroupApplicationOrder =
  | "applied_at"
  | "status"

/**
 * The data of `approve` of a group application.
 *
 * @category models
 * @since 0.1.0
 */
export interface GroupApplicationApprove {
  readonly role?: string | undefined
}

/**
 * All types of a group application together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface GroupApplicationSpec {
  readonly type: "GroupApplication"
  readonly resource: GroupApplication
  readonly sparse: {}
  readonly includes: GroupApplicationIncludes
  readonly include: GroupApplicationInclude
  readonly where: GroupApplicationWhere
  readonly order: GroupApplicationOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads a group application by its id.
 *
 * `GET /groups/v2/group_applications/{group_application_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<GroupApplicationSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many group applications by their ids, each in a request of its own.
 *
 * `GET /groups/v2/group_applications/{group_application_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<GroupApplicationSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of group applications.
 *
 * `GET /groups/v2/group_applications`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<GroupApplicationSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all group applications as a stream, page by page.
 *
 * `GET /groups/v2/group_applications`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<GroupApplicationSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts group applications without reading them.
 *
 * `GET /groups/v2/group_applications`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<GroupApplicationSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Makes the applicant a member of the group.
 *
 * `POST /groups/v2/group_applications/{group_application_id}/approve`
 *
 * @category actions
 * @since 0.1.0
 */
export const approve: Ops.ActWithOptional<GroupApplicationId, GroupApplicationApprove> = /* @__PURE__ */ Make.action(
  descriptor,
  "approve"
)

/**
 * Turns an application down.
 *
 * `POST /groups/v2/group_applications/{group_application_id}/reject`
 *
 * @category actions
 * @since 0.1.0
 */
export const reject: Ops.Act<GroupApplicationId> = /* @__PURE__ */ Make.action(descriptor, "reject")

/**
 * Operations on the Group at `group` of a group application.
 *
 * - `get`: `GET /groups/v2/group_applications/{group_application_id}/group`
 * - `getById`: `GET /groups/v2/group_applications/{group_application_id}/group/{group_id}`
 * - `update`: `PATCH /groups/v2/group_applications/{group_application_id}/group/{group_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const group: Ops.ToOneEdge<GroupSpec, GroupApplicationId> & Ops.Updates<GroupSpec, GroupApplicationId> =
  /* @__PURE__ */ Make.edge(descriptor, "group", Table.group)

/**
 * Operations on the Person at `person` of a group application.
 *
 * - `get`: `GET /groups/v2/group_applications/{group_application_id}/person`
 * - `getById`: `GET /groups/v2/group_applications/{group_application_id}/person/{person_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const person: Ops.ToOneEdge<PersonSpec, GroupApplicationId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "person",
  Table.person
)
