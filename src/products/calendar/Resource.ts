/**
 * A resource of Planning Center Calendar.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/calendar.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Id, Nothing, WhereDateTime, WhereId, WhereIds, WhereString, WriteDateTime } from "../../resource/Spec.ts"
import type { ConflictSpec } from "./Conflict.ts"
import type { EventResourceRequestSpec } from "./EventResourceRequest.ts"
import type { RequiredApprovalSpec } from "./RequiredApproval.ts"
import type { ResourceApprovalGroupSpec } from "./ResourceApprovalGroup.ts"
import type { ResourceBookingSpec } from "./ResourceBooking.ts"
import type { ResourceFolderSpec } from "./ResourceFolder.ts"
import type { ResourceQuestionSpec } from "./ResourceQuestion.ts"
import type { RoomSetupSpec } from "./RoomSetup.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a resource as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ResourceSpec> = Table.resource as Descriptor<ResourceSpec>

/**
 * The id of a resource. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ResourceId = Id<"calendar/Resource">

/**
 * A resource of Planning Center Calendar.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Resource {
  readonly type: "Resource"
  readonly id: ResourceId
  readonly created_at: DateTime.Utc | null
  readonly description: string | null
  readonly expires_at: DateTime.Utc | null
  readonly home_location: string | null
  readonly image: unknown
  readonly kind: string | null
  readonly name: string | null
  readonly path_name: string | null
  readonly quantity: number | null
  readonly serial_number: string | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ResourceRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a resource.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceRelationships {
  readonly resource_folder?: ToOne<"ResourceFolder">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a resource gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceIncludes {
  readonly resource_approval_groups: ReadonlyArray<ResourceApprovalGroupSpec>
  readonly resource_folder: ResourceFolderSpec
  readonly resource_questions: ReadonlyArray<ResourceQuestionSpec>
  readonly room_setups: ReadonlyArray<RoomSetupSpec>
  readonly event_resource_requests: ReadonlyArray<EventResourceRequestSpec>
  readonly conflicts: ReadonlyArray<ConflictSpec>
}

/**
 * The names that `include` accepts for a resource. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type ResourceInclude =
  | "resource_approval_groups"
  | "resource_folder"
  | "resource_folder.resources"
  | "resource_questions"
  | "room_setups"
  | "room_setups.containing_resource"
  | "room_setups.resource_suggestions"
  | "event_resource_requests"
  | "event_resource_requests.created_by"
  | "event_resource_requests.event"
  | "event_resource_requests.resource"
  | "event_resource_requests.room_setup"
  | "event_resource_requests.updated_by"
  | "conflicts"
  | "conflicts.resolved_by"
  | "conflicts.resource"
  | "conflicts.winner"

/**
 * The conditions that a list of resources accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceWhere {
  readonly created_at?: WhereDateTime
  readonly id?: WhereIds
  readonly kind?: WhereString
  readonly name?: WhereString
  readonly path_name?: WhereString
  readonly resource_folder_id?: WhereId
  readonly serial_number?: WhereString
  readonly updated_at?: WhereDateTime
}

/**
 * The names that a list of resources can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type ResourceOrder =
  | "created_at"
  | "expires_at"
  | "name"
  | "updated_at"

/**
 * The named filters of the list of resources.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceFilter {
  readonly resources?: boolean
  readonly rooms?: boolean
}

/**
 * The data of a create of a resource.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceCreate {
  readonly description?: string | null | undefined
  readonly expires_at?: WriteDateTime | null | undefined
  readonly home_location?: string | null | undefined
  readonly kind?: string | null | undefined
  readonly name?: string | null | undefined
  readonly quantity?: number | null | undefined
  readonly serial_number?: string | null | undefined
  readonly room_setup_ids?: unknown | undefined
  readonly resource_approval_group_ids?: unknown | undefined
  readonly resource_folder_id?: string | null | undefined
}

/**
 * The data of an update of a resource. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceUpdate {
  readonly description?: string | null | undefined
  readonly expires_at?: WriteDateTime | null | undefined
  readonly home_location?: string | null | undefined
  readonly name?: string | null | undefined
  readonly quantity?: number | null | undefined
  readonly serial_number?: string | null | undefined
  readonly resource_approval_group_ids?: unknown | undefined
  readonly resource_folder_id?: string | null | undefined
}

/**
 * All types of a resource together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceSpec {
  readonly type: "Resource"
  readonly resource: Resource
  readonly sparse: {}
  readonly includes: ResourceIncludes
  readonly include: ResourceInclude
  readonly where: ResourceWhere
  readonly order: ResourceOrder
  readonly filter: ResourceFilter
  readonly create: ResourceCreate
  readonly update: ResourceUpdate
}

/**
 * Reads a resource by its id.
 *
 * `GET /calendar/v2/resources/{resource_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<ResourceSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many resources by their ids, a hundred in a request.
 *
 * `GET /calendar/v2/resources`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<ResourceSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of resources.
 *
 * `GET /calendar/v2/resources`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<ResourceSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all resources as a stream, page by page.
 *
 * `GET /calendar/v2/resources`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<ResourceSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts resources without reading them.
 *
 * `GET /calendar/v2/resources`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<ResourceSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a resource.
 *
 * `POST /calendar/v2/resources`
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<ResourceSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a resource. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /calendar/v2/resources/{resource_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<ResourceSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a resource.
 *
 * `DELETE /calendar/v2/resources/{resource_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<ResourceId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Creates many resources.
 *
 * `POST /calendar/v2/resources`
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<ResourceSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many resources.
 *
 * `PATCH /calendar/v2/resources/{resource_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<ResourceSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many resources.
 *
 * `DELETE /calendar/v2/resources/{resource_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)

/**
 * Operations on the `conflicts` of a resource.
 *
 * - `list`, `stream`, `count`: `GET /calendar/v2/resources/{resource_id}/conflicts`
 * - `get`: `GET /calendar/v2/resources/{resource_id}/conflicts/{conflict_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const conflicts: Ops.ToManyEdge<ConflictSpec, Nothing, ResourceId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "conflicts",
  Table.conflict
)

/**
 * Operations on the `event_resource_requests` of a resource.
 *
 * - `list`, `stream`, `count`: `GET /calendar/v2/resources/{resource_id}/event_resource_requests`
 * - `get`: `GET /calendar/v2/resources/{resource_id}/event_resource_requests/{event_resource_request_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const event_resource_requests: Ops.ToManyEdge<EventResourceRequestSpec, Nothing, ResourceId> =
  /* @__PURE__ */ Make.edge(descriptor, "event_resource_requests", Table.eventResourceRequest)

/**
 * Operations on the `required_approvals` of a resource.
 *
 * - `list`, `stream`, `count`: `GET /calendar/v2/resources/{resource_id}/required_approvals`
 * - `get`: `GET /calendar/v2/resources/{resource_id}/required_approvals/{required_approval_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const required_approvals: Ops.ToManyEdge<RequiredApprovalSpec, Nothing, ResourceId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "required_approvals",
  Table.requiredApproval
)

/**
 * Operations on the `resource_approval_groups` of a resource.
 *
 * - `list`, `stream`, `count`: `GET /calendar/v2/resources/{resource_id}/resource_approval_groups`
 * - `get`: `GET /calendar/v2/resources/{resource_id}/resource_approval_groups/{resource_approval_group_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const resource_approval_groups: Ops.ToManyEdge<ResourceApprovalGroupSpec, Nothing, ResourceId> =
  /* @__PURE__ */ Make.edge(descriptor, "resource_approval_groups", Table.resourceApprovalGroup)

/**
 * Operations on the `resource_bookings` of a resource.
 *
 * - `list`, `stream`, `count`: `GET /calendar/v2/resources/{resource_id}/resource_bookings`
 * - `get`: `GET /calendar/v2/resources/{resource_id}/resource_bookings/{resource_booking_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const resource_bookings: Ops.ToManyEdge<
  ResourceBookingSpec,
  {
    readonly approved?: boolean
    readonly approved_pending?: boolean
    readonly approved_pending_rejected?: boolean
    readonly approved_rejected?: boolean
    readonly future?: boolean
    readonly pending?: boolean
    readonly pending_rejected?: boolean
    readonly rejected?: boolean
  },
  ResourceId
> = /* @__PURE__ */ Make.edge(descriptor, "resource_bookings", Table.resourceBooking)

/**
 * Operations on the ResourceFolder at `resource_folder` of a resource.
 *
 * - `get`: `GET /calendar/v2/resources/{resource_id}/resource_folder`
 * - `getById`: `GET /calendar/v2/resources/{resource_id}/resource_folder/{resource_folder_id}`
 * - `create`: `POST /calendar/v2/resources/{resource_id}/resource_folder`
 * - `update`: `PATCH /calendar/v2/resources/{resource_id}/resource_folder/{resource_folder_id}`
 * - `delete`: `DELETE /calendar/v2/resources/{resource_id}/resource_folder/{resource_folder_id}`
 *
 * `delete` deletes the resource folder itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const resource_folder:
  & Ops.ToOneEdge<ResourceFolderSpec, ResourceId>
  & Ops.Creates<ResourceFolderSpec, ResourceId>
  & Ops.Updates<ResourceFolderSpec, ResourceId>
  & Ops.Deletes<ResourceId> = /* @__PURE__ */ Make.edge(descriptor, "resource_folder", Table.resourceFolder)

/**
 * Operations on the `resource_questions` of a resource.
 *
 * - `list`, `stream`, `count`: `GET /calendar/v2/resources/{resource_id}/resource_questions`
 * - `get`: `GET /calendar/v2/resources/{resource_id}/resource_questions/{resource_question_id}`
 * - `create`: `POST /calendar/v2/resources/{resource_id}/resource_questions`
 * - `update`: `PATCH /calendar/v2/resources/{resource_id}/resource_questions/{resource_question_id}`
 * - `delete`: `DELETE /calendar/v2/resources/{resource_id}/resource_questions/{resource_question_id}`
 *
 * `delete` deletes the resource question itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const resource_questions:
  & Ops.ToManyEdge<ResourceQuestionSpec, Nothing, ResourceId>
  & Ops.Creates<ResourceQuestionSpec, ResourceId>
  & Ops.Updates<ResourceQuestionSpec, ResourceId>
  & Ops.Deletes<ResourceId> = /* @__PURE__ */ Make.edge(descriptor, "resource_questions", Table.resourceQuestion)

/**
 * Operations on the `room_setups` of a resource.
 *
 * - `list`, `stream`, `count`: `GET /calendar/v2/resources/{resource_id}/room_setups`
 * - `get`: `GET /calendar/v2/resources/{resource_id}/room_setups/{room_setup_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const room_setups: Ops.ToManyEdge<RoomSetupSpec, Nothing, ResourceId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "room_setups",
  Table.roomSetup
)
