/**
 * A required approval of Planning Center Calendar.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/calendar.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import type { ResourceSpec } from "./Resource.ts"
import * as Table from "./descriptors.ts"

/**
 * What is known of a required approval, as data.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<RequiredApprovalSpec> = Table.requiredApproval as Descriptor<RequiredApprovalSpec>

/**
 * The id of a required approval. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type RequiredApprovalId = Id<"calendar/RequiredApproval">

/**
 * A required approval of Planning Center Calendar.
 *
 * It is reached through `Resource.required_approvals`, `ResourceApprovalGroup.required_approvals`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface RequiredApproval {
  readonly type: "RequiredApproval"
  readonly id: RequiredApprovalId
  /** The linkage, as far as the request made Planning Center send it. */
  readonly relationships: RequiredApprovalRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The linkage that a required approval carries.
 *
 * @category models
 * @since 0.1.0
 */
export interface RequiredApprovalRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * What each include of a required approval gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface RequiredApprovalIncludes {
  readonly resource: ResourceSpec
}

/**
 * What can be included with a required approval; dots reach one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type RequiredApprovalInclude =
  | "resource"
  | "resource.resource_approval_groups"
  | "resource.resource_folder"
  | "resource.resource_questions"
  | "resource.room_setups"
  | "resource.event_resource_requests"
  | "resource.conflicts"

/**
 * The ids on the path to a required approval, its own one last.
 *
 * @category models
 * @since 0.1.0
 */
export interface RequiredApprovalIds {
  readonly resource_approval_group_id: Id<"calendar/ResourceApprovalGroup">
  readonly required_approval_id: RequiredApprovalId
}

/**
 * All types of a required approval together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface RequiredApprovalSpec {
  readonly type: "RequiredApproval"
  readonly resource: RequiredApproval
  readonly sparse: {}
  readonly includes: RequiredApprovalIncludes
  readonly include: RequiredApprovalInclude
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * The Resource that `resource` of a required approval leads to.
 *
 * - `get`: `GET /calendar/v2/resource_approval_groups/{resource_approval_group_id}/required_approvals/{required_approval_id}/resource`
 * - `getById`: `GET /calendar/v2/resource_approval_groups/{resource_approval_group_id}/required_approvals/{required_approval_id}/resource/{resource_id}`
 * - `update`: `PATCH /calendar/v2/resource_approval_groups/{resource_approval_group_id}/required_approvals/{required_approval_id}/resource/{resource_id}`
 * - `delete`: `DELETE /calendar/v2/resource_approval_groups/{resource_approval_group_id}/required_approvals/{required_approval_id}/resource/{resource_id}`
 *
 * `delete` deletes the resource itself, as far as is known: Planning Center lists the endpoint and does not say.
 *
 * @category edges
 * @since 0.1.0
 */
export const resource:
  & Ops.ToOneEdge<ResourceSpec, RequiredApprovalIds>
  & Ops.Updates<ResourceSpec, RequiredApprovalIds>
  & Ops.Deletes<RequiredApprovalIds> = /* @__PURE__ */ Make.edge(descriptor, "resource", Table.resource)
