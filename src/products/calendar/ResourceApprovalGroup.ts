/**
 * A resource approval group of Planning Center Calendar.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/calendar.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereDateTime, WhereIds, WhereString } from "../../resource/Spec.ts"
import type { EventResourceRequestSpec } from "./EventResourceRequest.ts"
import type { PersonSpec } from "./Person.ts"
import type { RequiredApprovalSpec } from "./RequiredApproval.ts"
import type { ResourceSpec } from "./Resource.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a resource approval group as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ResourceApprovalGroupSpec> = Table.resourceApprovalGroup as Descriptor<
  ResourceApprovalGroupSpec
>

/**
 * The id of a resource approval group. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ResourceApprovalGroupId = Id<"calendar/ResourceApprovalGroup">

/**
 * A resource approval group of Planning Center Calendar.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceApprovalGroup {
  readonly type: "ResourceApprovalGroup"
  readonly id: ResourceApprovalGroupId
  readonly created_at: DateTime.Utc | null
  readonly name: string | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ResourceApprovalGroupRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a resource approval group.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceApprovalGroupRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * Attributes that are sent only when `fields` asks for them.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceApprovalGroupSparse {
  readonly form_count: number | null
  readonly resource_count: number | null
  readonly room_count: number | null
}

/**
 * The resources that each include of a resource approval group gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceApprovalGroupIncludes {
  readonly people: ReadonlyArray<PersonSpec>
  readonly resources: ReadonlyArray<ResourceSpec>
}

/**
 * The names that `include` accepts for a resource approval group. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type ResourceApprovalGroupInclude =
  | "people"
  | "resources"
  | "resources.resource_folder"
  | "resources.resource_questions"
  | "resources.event_resource_requests"
  | "resources.conflicts"

/**
 * The conditions that a list of resource approval groups accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceApprovalGroupWhere {
  readonly created_at?: WhereDateTime
  readonly id?: WhereIds
  readonly name?: WhereString
  readonly updated_at?: WhereDateTime
}

/**
 * The names that a list of resource approval groups can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type ResourceApprovalGroupOrder =
  | "created_at"
  | "name"
  | "updated_at"

/**
 * All types of a resource approval group together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceApprovalGroupSpec {
  readonly type: "ResourceApprovalGroup"
  readonly resource: ResourceApprovalGroup
  readonly sparse: ResourceApprovalGroupSparse
  readonly includes: ResourceApprovalGroupIncludes
  readonly include: ResourceApprovalGroupInclude
  readonly where: ResourceApprovalGroupWhere
  readonly order: ResourceApprovalGroupOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads a resource approval group by its id.
 *
 * `GET /calendar/v2/resource_approval_groups/{resource_approval_group_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<ResourceApprovalGroupSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many resource approval groups by their ids, a hundred in a request.
 *
 * `GET /calendar/v2/resource_approval_groups`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<ResourceApprovalGroupSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of resource approval groups.
 *
 * `GET /calendar/v2/resource_approval_groups`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<ResourceApprovalGroupSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all resource approval groups as a stream, page by page.
 *
 * `GET /calendar/v2/resource_approval_groups`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<ResourceApprovalGroupSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts resource approval groups without reading them.
 *
 * `GET /calendar/v2/resource_approval_groups`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<ResourceApprovalGroupSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Operations on the `event_resource_requests` of a resource approval group.
 *
 * - `list`, `stream`, `count`: `GET /calendar/v2/resource_approval_groups/{resource_approval_group_id}/event_resource_requests`
 * - `get`: `GET /calendar/v2/resource_approval_groups/{resource_approval_group_id}/event_resource_requests/{event_resource_request_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const event_resource_requests: Ops.ToManyEdge<
  EventResourceRequestSpec,
  {
    readonly awaiting_response?: boolean
    readonly future?: boolean
    readonly not_in_conflict?: boolean
    readonly not_overbooked?: boolean
    readonly overbooked?: boolean
  },
  ResourceApprovalGroupId
> = /* @__PURE__ */ Make.edge(descriptor, "event_resource_requests", Table.eventResourceRequest)

/**
 * Operations on the `people` of a resource approval group.
 *
 * - `list`, `stream`, `count`: `GET /calendar/v2/resource_approval_groups/{resource_approval_group_id}/people`
 * - `get`: `GET /calendar/v2/resource_approval_groups/{resource_approval_group_id}/people/{person_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const people: Ops.ToManyEdge<PersonSpec, Nothing, ResourceApprovalGroupId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "people",
  Table.person
)

/**
 * Operations on the `required_approvals` of a resource approval group.
 *
 * - `list`, `stream`, `count`: `GET /calendar/v2/resource_approval_groups/{resource_approval_group_id}/required_approvals`
 * - `get`: `GET /calendar/v2/resource_approval_groups/{resource_approval_group_id}/required_approvals/{required_approval_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const required_approvals: Ops.ToManyEdge<
  RequiredApprovalSpec,
  { readonly resources?: boolean; readonly rooms?: boolean },
  ResourceApprovalGroupId
> = /* @__PURE__ */ Make.edge(descriptor, "required_approvals", Table.requiredApproval)

/**
 * Operations on the `resources` of a resource approval group.
 *
 * - `list`, `stream`, `count`: `GET /calendar/v2/resource_approval_groups/{resource_approval_group_id}/resources`
 * - `get`: `GET /calendar/v2/resource_approval_groups/{resource_approval_group_id}/resources/{resource_id}`
 * - `update`: `PATCH /calendar/v2/resource_approval_groups/{resource_approval_group_id}/resources/{resource_id}`
 * - `delete`: `DELETE /calendar/v2/resource_approval_groups/{resource_approval_group_id}/resources/{resource_id}`
 *
 * `delete` deletes the resource itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const resources:
  & Ops.ToManyEdge<ResourceSpec, { readonly resources?: boolean; readonly rooms?: boolean }, ResourceApprovalGroupId>
  & Ops.Updates<ResourceSpec, ResourceApprovalGroupId>
  & Ops.Deletes<ResourceApprovalGroupId> = /* @__PURE__ */ Make.edge(descriptor, "resources", Table.resource)
