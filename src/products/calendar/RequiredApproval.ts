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
 * The description of a required approval as data: attributes, relationships, includes and edges.
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
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: RequiredApprovalRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a required approval.
 *
 * @category models
 * @since 0.1.0
 */
export interface RequiredApprovalRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a required approval gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface RequiredApprovalIncludes {
  readonly resource: ResourceSpec
}

/**
 * The names that `include` accepts for a required approval. A dot reaches one level deeper.
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
 * The ids in the path of a required approval. Its own id comes last.
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
 * Operations on the Resource at `resource` of a required approval.
 *
 * - `get`: `GET /calendar/v2/resource_approval_groups/{resource_approval_group_id}/required_approvals/{required_approval_id}/resource`
 * - `getById`: `GET /calendar/v2/resource_approval_groups/{resource_approval_group_id}/required_approvals/{required_approval_id}/resource/{resource_id}`
 * - `update`: `PATCH /calendar/v2/resource_approval_groups/{resource_approval_group_id}/required_approvals/{required_approval_id}/resource/{resource_id}`
 * - `delete`: `DELETE /calendar/v2/resource_approval_groups/{resource_approval_group_id}/required_approvals/{required_approval_id}/resource/{resource_id}`
 *
 * `delete` deletes the resource itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const resource:
  & Ops.ToOneEdge<ResourceSpec, RequiredApprovalIds>
  & Ops.Updates<ResourceSpec, RequiredApprovalIds>
  & Ops.Deletes<RequiredApprovalIds> = /* @__PURE__ */ Make.edge(descriptor, "resource", Table.resource)
