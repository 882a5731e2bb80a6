/**
 * An event instance of Planning Center Calendar.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/calendar.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereDateTime, WhereId, WhereString } from "../../resource/Spec.ts"
import type { EventSpec } from "./Event.ts"
import type { EventTimeSpec } from "./EventTime.ts"
import type { ResourceBookingSpec } from "./ResourceBooking.ts"
import type { TagSpec } from "./Tag.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an event instance as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<EventInstanceSpec> = Table.eventInstance as Descriptor<EventInstanceSpec>

/**
 * The id of an event instance. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type EventInstanceId = Id<"calendar/EventInstance">

/**
 * An event instance of Planning Center Calendar.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventInstance {
  readonly type: "EventInstance"
  readonly id: EventInstanceId
  readonly all_day_event: boolean | null
  readonly church_center_url: string | null
  readonly compact_recurrence_description: string | null
  readonly created_at: DateTime.Utc | null
  readonly ends_at: DateTime.Utc | null
  readonly location: string | null
  readonly name: string | null
  readonly published_ends_at: string | null
  readonly published_starts_at: string | null
  readonly recurrence: string | null
  readonly recurrence_description: string | null
  readonly starts_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: EventInstanceRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an event instance.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventInstanceRelationships {
  readonly event?: ToOne<"Event">
  readonly [name: string]: Relationship | undefined
}

/**
 * Attributes that are sent only when `fields` asks for them.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventInstanceSparse {
  readonly description: string | null
  readonly image_url: string | null
  readonly kind: string | null
}

/**
 * The resources that each include of an event instance gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventInstanceIncludes {
  readonly event: EventSpec
  readonly event_times: ReadonlyArray<EventTimeSpec>
  readonly resource_bookings: ReadonlyArray<ResourceBookingSpec>
  readonly tags: ReadonlyArray<TagSpec>
}

/**
 * The names that `include` accepts for an event instance. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type EventInstanceInclude =
  | "event"
  | "event.attachments"
  | "event.calendar"
  | "event.feed"
  | "event.owner"
  | "event.tags"
  | "event_times"
  | "event_times.event"
  | "resource_bookings"
  | "resource_bookings.resource"
  | "tags"

/**
 * The conditions that a list of event instances accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventInstanceWhere {
  readonly created_at?: WhereDateTime
  readonly ends_at?: WhereDateTime
  readonly event_name?: WhereString
  readonly kind?: WhereString
  readonly starts_at?: WhereDateTime
  readonly tag_ids?: WhereId
  readonly updated_at?: WhereDateTime
}

/**
 * The names that a list of event instances can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type EventInstanceOrder =
  | "created_at"
  | "ends_at"
  | "starts_at"
  | "updated_at"

/**
 * The named filters of the list of event instances.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventInstanceFilter {
  readonly all?: boolean
  readonly approved?: boolean
  readonly approved_pending?: boolean
  readonly approved_pending_rejected?: boolean
  readonly approved_rejected?: boolean
  readonly approver?: boolean
  readonly approver_subscriber?: boolean
  readonly future?: boolean
  readonly lost?: boolean
  readonly lost_due_to_blockout?: boolean
  readonly manager?: boolean
  readonly manager_approver?: boolean
  readonly manager_approver_subscriber?: boolean
  readonly manager_subscriber?: boolean
  readonly not_pending_event_requests?: boolean
  readonly owner?: boolean
  readonly owner_approver?: boolean
  readonly owner_approver_subscriber?: boolean
  readonly owner_manager?: boolean
  readonly owner_manager_approver?: boolean
  readonly owner_manager_approver_subscriber?: boolean
  readonly owner_manager_subscriber?: boolean
  readonly owner_subscriber?: boolean
  readonly pending?: boolean
  readonly pending_rejected?: boolean
  readonly rejected?: boolean
  readonly shared?: boolean
  readonly subscriber?: boolean
  readonly unresolved?: boolean
}

/**
 * All types of an event instance together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventInstanceSpec {
  readonly type: "EventInstance"
  readonly resource: EventInstance
  readonly sparse: EventInstanceSparse
  readonly includes: EventInstanceIncludes
  readonly include: EventInstanceInclude
  readonly where: EventInstanceWhere
  readonly order: EventInstanceOrder
  readonly filter: EventInstanceFilter
  readonly create: never
  readonly update: never
}

/**
 * Reads an event instance by its id.
 *
 * `GET /calendar/v2/event_instances/{event_instance_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<EventInstanceSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many event instances by their ids, each in a request of its own.
 *
 * `GET /calendar/v2/event_instances/{event_instance_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<EventInstanceSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of event instances.
 *
 * `GET /calendar/v2/event_instances`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<EventInstanceSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all event instances as a stream, page by page.
 *
 * `GET /calendar/v2/event_instances`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<EventInstanceSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts event instances without reading them.
 *
 * `GET /calendar/v2/event_instances`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<EventInstanceSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Operations on the Event at `event` of an event instance.
 *
 * - `get`: `GET /calendar/v2/event_instances/{event_instance_id}/event`
 * - `getById`: `GET /calendar/v2/event_instances/{event_instance_id}/event/{event_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const event: Ops.ToOneEdge<EventSpec, EventInstanceId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "event",
  Table.event
)

/**
 * Operations on the `event_times` of an event instance.
 *
 * - `list`, `stream`, `count`: `GET /calendar/v2/event_instances/{event_instance_id}/event_times`
 * - `get`: `GET /calendar/v2/event_instances/{event_instance_id}/event_times/{event_time_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const event_times: Ops.ToManyEdge<EventTimeSpec, Nothing, EventInstanceId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "event_times",
  Table.eventTime
)

/**
 * Operations on the `resource_bookings` of an event instance.
 *
 * - `list`, `stream`, `count`: `GET /calendar/v2/event_instances/{event_instance_id}/resource_bookings`
 * - `get`: `GET /calendar/v2/event_instances/{event_instance_id}/resource_bookings/{resource_booking_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const resource_bookings: Ops.ToManyEdge<
  ResourceBookingSpec,
  { readonly future?: boolean; readonly resources?: boolean; readonly rooms?: boolean },
  EventInstanceId
> = /* @__PURE__ */ Make.edge(descriptor, "resource_bookings", Table.resourceBooking)

/**
 * Operations on the `tags` of an event instance.
 *
 * - `list`, `stream`, `count`: `GET /calendar/v2/event_instances/{event_instance_id}/tags`
 * - `get`: `GET /calendar/v2/event_instances/{event_instance_id}/tags/{tag_id}`
 * - `create`: `POST /calendar/v2/event_instances/{event_instance_id}/tags`
 * - `update`: `PATCH /calendar/v2/event_instances/{event_instance_id}/tags/{tag_id}`
 * - `delete`: `DELETE /calendar/v2/event_instances/{event_instance_id}/tags/{tag_id}`
 *
 * `delete` deletes the tag itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const tags:
  & Ops.ToManyEdge<TagSpec, Nothing, EventInstanceId>
  & Ops.Creates<TagSpec, EventInstanceId>
  & Ops.Updates<TagSpec, EventInstanceId>
  & Ops.Deletes<EventInstanceId> = /* @__PURE__ */ Make.edge(descriptor, "tags", Table.tag)
