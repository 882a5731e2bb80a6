/**
 * An event of Planning Center Groups.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/groups.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereDateTime, WhereString } from "../../resource/Spec.ts"
import type { AttendanceSpec } from "./Attendance.ts"
import type { EventNoteSpec } from "./EventNote.ts"
import type { GroupSpec } from "./Group.ts"
import type { LocationSpec } from "./Location.ts"
import type { RSVPSpec } from "./RSVP.ts"
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
export type EventId = Id<"groups/Event">

/**
 * An event of Planning Center Groups.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Event {
  readonly type: "Event"
  readonly id: EventId
  readonly attendance_requests_enabled: boolean | null
  readonly automated_reminder_enabled: boolean | null
  readonly canceled: boolean | null
  readonly canceled_at: DateTime.Utc | null
  readonly description: string | null
  readonly ends_at: DateTime.Utc | null
  readonly image: string | null
  readonly location_type_preference: string | null
  readonly multi_day: boolean | null
  readonly name: string | null
  readonly reminders_sent: boolean | null
  readonly reminders_sent_at: DateTime.Utc | null
  readonly repeating: boolean | null
  readonly starts_at: DateTime.Utc | null
  readonly virtual_location_url: string | null
  readonly visitors_count: number | null
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
  readonly attendance_submitter?: ToOne<"Person">
  readonly group?: ToOne<"Group">
  readonly location?: ToOne<"Location">
  readonly repeating_event?: ToOne<"RepeatingEvent">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of an event gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventIncludes {
  readonly group: GroupSpec
  readonly location: LocationSpec
}

/**
 * The names that `include` accepts for an event. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type EventInclude =
  | "group"
  | "group.enrollment"
  | "group.group_type"
  | "group.location"
  | "location"
  | "location.group"

/**
 * The conditions that a list of events accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventWhere {
  readonly ends_at?: WhereDateTime
  readonly name?: WhereString
  readonly starts_at?: WhereDateTime
}

/**
 * The names that a list of events can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type EventOrder =
  | "ends_at"
  | "name"
  | "starts_at"

/**
 * The named filters of the list of events.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventFilter {
  readonly campus?: false | { readonly campus_id: string }
  readonly canceled?: boolean
  readonly group?: false | { readonly group_id: string }
  readonly group_type?: false | { readonly group_type_id: string }
  readonly my_groups?: boolean
  readonly not_canceled?: boolean
  readonly upcoming?: boolean
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
  readonly order: EventOrder
  readonly filter: EventFilter
  readonly create: never
  readonly update: never
}

/**
 * Reads an event by its id.
 *
 * `GET /groups/v2/events/{event_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<EventSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many events by their ids, each in a request of its own.
 *
 * `GET /groups/v2/events/{event_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<EventSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of events.
 *
 * `GET /groups/v2/events`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<EventSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all events as a stream, page by page.
 *
 * `GET /groups/v2/events`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<EventSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts events without reading them.
 *
 * `GET /groups/v2/events`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<EventSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Operations on the `attendances` of an event.
 *
 * - `list`, `stream`, `count`: `GET /groups/v2/events/{event_id}/attendances`
 * - `get`: `GET /groups/v2/events/{event_id}/attendances/{attendance_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const attendances: Ops.ToManyEdge<AttendanceSpec, { readonly attended?: boolean }, EventId> =
  /* @__PURE__ */ Make.edge(descriptor, "attendances", Table.attendance)

/**
 * Operations on the Group at `group` of an event.
 *
 * - `get`: `GET /groups/v2/events/{event_id}/group`
 * - `getById`: `GET /groups/v2/events/{event_id}/group/{group_id}`
 * - `update`: `PATCH /groups/v2/events/{event_id}/group/{group_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const group: Ops.ToOneEdge<GroupSpec, EventId> & Ops.Updates<GroupSpec, EventId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "group",
  Table.group
)

/**
 * Operations on the Location at `location` of an event.
 *
 * - `get`: `GET /groups/v2/events/{event_id}/location`
 * - `getById`: `GET /groups/v2/events/{event_id}/location/{location_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const location: Ops.ToOneEdge<LocationSpec, EventId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "location",
  Table.location
)

/**
 * Operations on the `notes` of an event.
 *
 * - `list`, `stream`, `count`: `GET /groups/v2/events/{event_id}/notes`
 * - `get`: `GET /groups/v2/events/{event_id}/notes/{event_note_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const notes: Ops.ToManyEdge<EventNoteSpec, Nothing, EventId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "notes",
  Table.eventNote
)

/**
 * Operations on the `rsvps` of an event.
 *
 * - `list`, `stream`, `count`: `GET /groups/v2/events/{event_id}/rsvps`
 * - `get`: `GET /groups/v2/events/{event_id}/rsvps/{id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const rsvps: Ops.ToManyEdge<RSVPSpec, Nothing, EventId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "rsvps",
  Table.rSVP
)
