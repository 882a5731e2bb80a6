/**
 * A resource booking of Planning Center Calendar.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/calendar.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, WhereDateTime } from "../../resource/Spec.ts"
import type { EventInstanceSpec } from "./EventInstance.ts"
import type { EventResourceRequestSpec } from "./EventResourceRequest.ts"
import type { ResourceSpec } from "./Resource.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a resource booking as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ResourceBookingSpec> = Table.resourceBooking as Descriptor<ResourceBookingSpec>

/**
 * The id of a resource booking. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ResourceBookingId = Id<"calendar/ResourceBooking">

/**
 * A resource booking of Planning Center Calendar.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceBooking {
  readonly type: "ResourceBooking"
  readonly id: ResourceBookingId
  readonly created_at: DateTime.Utc | null
  readonly ends_at: DateTime.Utc | null
  readonly quantity: number | null
  readonly starts_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ResourceBookingRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a resource booking.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceBookingRelationships {
  readonly event?: ToOne<"Event">
  readonly event_instance?: ToOne<"EventInstance">
  readonly resource?: ToOne<"Resource">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a resource booking gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceBookingIncludes {
  readonly event_resource_request: EventResourceRequestSpec
  readonly resource: ResourceSpec
}

/**
 * The names that `include` accepts for a resource booking. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type ResourceBookingInclude =
  | "event_resource_request"
  | "event_resource_request.created_by"
  | "event_resource_request.event"
  | "event_resource_request.resource"
  | "event_resource_request.room_setup"
  | "event_resource_request.updated_by"
  | "resource"
  | "resource.resource_approval_groups"
  | "resource.resource_folder"
  | "resource.resource_questions"
  | "resource.room_setups"
  | "resource.event_resource_requests"
  | "resource.conflicts"

/**
 * The conditions that a list of resource bookings accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceBookingWhere {
  readonly created_at?: WhereDateTime
  readonly ends_at?: WhereDateTime
  readonly starts_at?: WhereDateTime
  readonly updated_at?: WhereDateTime
}

/**
 * The names that a list of resource bookings can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type ResourceBookingOrder =
  | "created_at"
  | "ends_at"
  | "starts_at"
  | "updated_at"

/**
 * The named filters of the list of resource bookings.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceBookingFilter {
  readonly approved?: boolean
  readonly approved_pending?: boolean
  readonly approved_pending_rejected?: boolean
  readonly approved_rejected?: boolean
  readonly future?: boolean
  readonly pending?: boolean
  readonly pending_rejected?: boolean
  readonly rejected?: boolean
  readonly resources?: boolean
  readonly rooms?: boolean
}

/**
 * All types of a resource booking together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceBookingSpec {
  readonly type: "ResourceBooking"
  readonly resource: ResourceBooking
  readonly sparse: {}
  readonly includes: ResourceBookingIncludes
  readonly include: ResourceBookingInclude
  readonly where: ResourceBookingWhere
  readonly order: ResourceBookingOrder
  readonly filter: ResourceBookingFilter
  readonly create: never
  readonly update: never
}

/**
 * Reads a resource booking by its id.
 *
 * `GET /calendar/v2/resource_bookings/{resource_booking_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<ResourceBookingSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many resource bookings by their ids, each in a request of its own.
 *
 * `GET /calendar/v2/resource_bookings/{resource_booking_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<ResourceBookingSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of resource bookings.
 *
 * `GET /calendar/v2/resource_bookings`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<ResourceBookingSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all resource bookings as a stream, page by page.
 *
 * `GET /calendar/v2/resource_bookings`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<ResourceBookingSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts resource bookings without reading them.
 *
 * `GET /calendar/v2/resource_bookings`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<ResourceBookingSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Operations on the EventInstance at `event_instance` of a resource booking.
 *
 * - `get`: `GET /calendar/v2/resource_bookings/{resource_booking_id}/event_instance`
 * - `getById`: `GET /calendar/v2/resource_bookings/{resource_booking_id}/event_instance/{event_instance_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const event_instance: Ops.ToOneEdge<EventInstanceSpec, ResourceBookingId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "event_instance",
  Table.eventInstance
)

/**
 * Operations on the EventResourceRequest at `event_resource_request` of a resource booking.
 *
 * - `get`: `GET /calendar/v2/resource_bookings/{resource_booking_id}/event_resource_request`
 * - `getById`: `GET /calendar/v2/resource_bookings/{resource_booking_id}/event_resource_request/{event_resource_request_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const event_resource_request: Ops.ToOneEdge<EventResourceRequestSpec, ResourceBookingId> = /* @__PURE__ */ Make
  .edge(descriptor, "event_resource_request", Table.eventResourceRequest)

/**
 * Operations on the Resource at `resource` of a resource booking.
 *
 * - `get`: `GET /calendar/v2/resource_bookings/{resource_booking_id}/resource`
 * - `getById`: `GET /calendar/v2/resource_bookings/{resource_booking_id}/resource/{resource_id}`
 * - `update`: `PATCH /calendar/v2/resource_bookings/{resource_booking_id}/resource/{resource_id}`
 * - `delete`: `DELETE /calendar/v2/resource_bookings/{resource_booking_id}/resource/{resource_id}`
 *
 * `delete` deletes the resource itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const resource:
  & Ops.ToOneEdge<ResourceSpec, ResourceBookingId>
  & Ops.Updates<ResourceSpec, ResourceBookingId>
  & Ops.Deletes<ResourceBookingId> = /* @__PURE__ */ Make.edge(descriptor, "resource", Table.resource)
