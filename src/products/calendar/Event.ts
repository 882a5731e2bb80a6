/**
 * An event of Planning Center Calendar.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/calendar.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type {
  Id,
  Nothing,
  Open,
  WhereBoolean,
  WhereDateTime,
  WhereId,
  WhereNumber,
  WhereString
} from "../../resource/Spec.ts"
import type { AttachmentSpec } from "./Attachment.ts"
import type { CalendarSpec } from "./Calendar.ts"
import type { ConflictSpec } from "./Conflict.ts"
import type { EventConnectionSpec } from "./EventConnection.ts"
import type { EventInstanceSpec } from "./EventInstance.ts"
import type { EventResourceRequestSpec } from "./EventResourceRequest.ts"
import type { FeedSpec } from "./Feed.ts"
import type { PersonSpec } from "./Person.ts"
import type { ResourceBookingSpec } from "./ResourceBooking.ts"
import type { TagSpec } from "./Tag.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an event as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<EventSpec> = Table.event as Descriptor<EventSpec>

/**
 * The id of an event. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type EventId = Id<"calendar/Event">

/**
 * An event of Planning Center Calendar.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Event {
  readonly type: "Event"
  readonly id: EventId
  readonly approval_status: Open<"A" | "P" | "R"> | null
  readonly created_at: DateTime.Utc | null
  readonly description: string | null
  readonly featured: boolean | null
  readonly image_url: string | null
  readonly link_only: boolean | null
  readonly name: string | null
  readonly percent_approved: number | null
  readonly percent_rejected: number | null
  readonly registration_url: string | null
  readonly summary: string | null
  readonly updated_at: DateTime.Utc | null
  readonly visible_in_church_center: boolean | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: EventRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an event.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventRelationships {
  readonly calendar?: ToOne<"Calendar">
  readonly owner?: ToOne<"Person">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of an event gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventIncludes {
  readonly attachments: ReadonlyArray<AttachmentSpec>
  readonly calendar: CalendarSpec
  readonly feed: FeedSpec
  readonly owner: PersonSpec
  readonly tags: ReadonlyArray<TagSpec>
}

/**
 * The names that `include` accepts for an event. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type EventInclude =
  | "attachments"
  | "attachments.event"
  | "calendar"
  | "feed"
  | "owner"
  | "owner.organization"
  | "tags"

/**
 * The conditions that a list of events accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventWhere {
  readonly approval_status?: WhereString
  readonly created_at?: WhereDateTime
  readonly featured?: WhereBoolean
  readonly feed_id?: WhereId
  readonly link_only?: WhereBoolean
  readonly name?: WhereString
  readonly percent_approved?: WhereNumber
  readonly percent_rejected?: WhereNumber
  readonly updated_at?: WhereDateTime
  readonly visible_in_church_center?: WhereBoolean
}

/**
 * The named filters of the list of events.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventFilter {
  readonly future?: boolean
}

/**
 * All types of an event together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventSpec {
  readonly type: "Event"
  readonly resource: Event
  readonly sparse: {}
  readonly includes: EventIncludes
  readonly include: EventInclude
  readonly where: EventWhere
  readonly order: never
  readonly filter: EventFilter
  readonly create: never
  readonly update: never
}

/**
 * Reads an event by its id.
 *
 * `GET /calendar/v2/events/{event_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<EventSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many events by their ids, each in a request of its own.
 *
 * `GET /calendar/v2/events/{event_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<EventSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of events.
 *
 * `GET /calendar/v2/events`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<EventSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all events as a stream, page by page.
 *
 * `GET /calendar/v2/events`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<EventSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts events without reading them.
 *
 * `GET /calendar/v2/events`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<EventSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Operations on the `attachments` of an event.
 *
 * - `list`, `stream`, `count`: `GET /calendar/v2/events/{event_id}/attachments`
 * - `get`: `GET /calendar/v2/events/{event_id}/attachments/{attachment_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const attachments: Ops.ToManyEdge<AttachmentSpec, Nothing, EventId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "attachments",
  Table.attachment
)

/**
 * Operations on the `conflicts` of an event.
 *
 * - `list`, `stream`, `count`: `GET /calendar/v2/events/{event_id}/conflicts`
 * - `get`: `GET /calendar/v2/events/{event_id}/conflicts/{conflict_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const conflicts: Ops.ToManyEdge<ConflictSpec, Nothing, EventId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "conflicts",
  Table.conflict
)

/**
 * Operations on the `event_connections` of an event.
 *
 * - `list`, `stream`, `count`: `GET /calendar/v2/events/{event_id}/event_connections`
 * - `get`: `GET /calendar/v2/events/{event_id}/event_connections/{event_connection_id}`
 * - `create`: `POST /calendar/v2/events/{event_id}/event_connections`
 * - `update`: `PATCH /calendar/v2/events/{event_id}/event_connections/{event_connection_id}`
 * - `delete`: `DELETE /calendar/v2/events/{event_id}/event_connections/{event_connection_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const event_connections:
  & Ops.ToManyEdge<EventConnectionSpec, Nothing, EventId>
  & Ops.Creates<EventConnectionSpec, EventId>
  & Ops.Updates<EventConnectionSpec, EventId>
  & Ops.Deletes<EventId> = /* @__PURE__ */ Make.edge(descriptor, "event_connections", Table.eventConnection)

/**
 * Operations on the `event_instances` of an event.
 *
 * - `list`, `stream`, `count`: `GET /calendar/v2/events/{event_id}/event_instances`
 * - `get`: `GET /calendar/v2/events/{event_id}/event_instances/{event_instance_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const event_instances: Ops.ToManyEdge<EventInstanceSpec, { readonly future?: boolean }, EventId> =
  /* @__PURE__ */ Make.edge(descriptor, "event_instances", Table.eventInstance)

/**
 * Operations on the `event_resource_requests` of an event.
 *
 * - `list`, `stream`, `count`: `GET /calendar/v2/events/{event_id}/event_resource_requests`
 * - `get`: `GET /calendar/v2/events/{event_id}/event_resource_requests/{event_resource_request_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const event_resource_requests: Ops.ToManyEdge<EventResourceRequestSpec, Nothing, EventId> = /* @__PURE__ */ Make
  .edge(descriptor, "event_resource_requests", Table.eventResourceRequest)

/**
 * Operations on the Feed at `feed` of an event.
 *
 * - `get`: `GET /calendar/v2/events/{event_id}/feed`
 * - `getById`: `GET /calendar/v2/events/{event_id}/feed/{feed_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const feed: Ops.ToOneEdge<FeedSpec, EventId> = /* @__PURE__ */ Make.edge(descriptor, "feed", Table.feed)

/**
 * Operations on the Person at `owner` of an event.
 *
 * - `get`: `GET /calendar/v2/events/{event_id}/owner`
 * - `getById`: `GET /calendar/v2/events/{event_id}/owner/{person_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const owner: Ops.ToOneEdge<PersonSpec, EventId> = /* @__PURE__ */ Make.edge(descriptor, "owner", Table.person)

/**
 * Operations on the `resource_bookings` of an event.
 *
 * - `list`, `stream`, `count`: `GET /calendar/v2/events/{event_id}/resource_bookings`
 * - `get`: `GET /calendar/v2/events/{event_id}/resource_bookings/{resource_booking_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const resource_bookings: Ops.ToManyEdge<ResourceBookingSpec, { readonly future?: boolean }, EventId> =
  /* @__PURE__ */ Make.edge(descriptor, "resource_bookings", Table.resourceBooking)

/**
 * Operations on the `tags` of an event.
 *
 * - `list`, `stream`, `count`: `GET /calendar/v2/events/{event_id}/tags`
 * - `get`: `GET /calendar/v2/events/{event_id}/tags/{tag_id}`
 * - `create`: `POST /calendar/v2/events/{event_id}/tags`
 * - `update`: `PATCH /calendar/v2/events/{event_id}/tags/{tag_id}`
 * - `delete`: `DELETE /calendar/v2/events/{event_id}/tags/{tag_id}`
 *
 * `delete` deletes the tag itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const tags:
  & Ops.ToManyEdge<TagSpec, Nothing, EventId>
  & Ops.Creates<TagSpec, EventId>
  & Ops.Updates<TagSpec, EventId>
  & Ops.Deletes<EventId> = /* @__PURE__ */ Make.edge(descriptor, "tags", Table.tag)

/**
 * Operations on the `calendar` of an event.
 *
 * - `list`, `stream`, `count`: `GET /calendar/v2/events/{event_id}/calendar`
 * - `get`: `GET /calendar/v2/events/{event_id}/calendar/{calendar_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const calendar: Ops.ToManyEdge<CalendarSpec, Nothing, EventId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "calendar",
  Table.calendar
)
