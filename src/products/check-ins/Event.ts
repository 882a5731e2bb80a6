/**
 * An event of Planning Center Check-Ins.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/check-ins.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToMany } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereId, WhereIds, WhereString } from "../../resource/Spec.ts"
import type { AttendanceTypeSpec } from "./AttendanceType.ts"
import type { CheckInSpec } from "./CheckIn.ts"
import type { EventLabelSpec } from "./EventLabel.ts"
import type { EventPeriodSpec } from "./EventPeriod.ts"
import type { EventTimeSpec } from "./EventTime.ts"
import type { IntegrationLinkSpec } from "./IntegrationLink.ts"
import type { LocationSpec } from "./Location.ts"
import type { PersonEventSpec } from "./PersonEvent.ts"
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
export type EventId = Id<"check-ins/Event">

/**
 * An event of Planning Center Check-Ins.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Event {
  readonly type: "Event"
  readonly id: EventId
  readonly archived_at: DateTime.Utc | null
  readonly created_at: DateTime.Utc | null
  readonly enable_services_integration: boolean | null
  readonly frequency: string | null
  readonly integration_key: string | null
  readonly location_times_enabled: boolean | null
  readonly name: string | null
  readonly pre_select_enabled: boolean | null
  readonly updated_at: DateTime.Utc | null
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
  readonly campuses?: ToMany<"Campus">
  readonly [name: string]: Relationship | undefined
}

/**
 * Attributes that are sent only when `fields` asks for them.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventSparse {
  readonly app_source: string | null
}

/**
 * The resources that each include of an event gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventIncludes {
  readonly attendance_types: ReadonlyArray<AttendanceTypeSpec>
  readonly event_periods: ReadonlyArray<EventPeriodSpec>
}

/**
 * The names that `include` accepts for an event. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type EventInclude =
  | "attendance_types"
  | "attendance_types.event"
  | "event_periods"
  | "event_periods.event"
  | "event_periods.event_times"

/**
 * The conditions that a list of events accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventWhere {
  readonly id?: WhereIds
  readonly name?: WhereString
  readonly registration_event_id?: WhereId
}

/**
 * The names that a list of events can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type EventOrder =
  | "created_at"
  | "name"

/**
 * The named filters of the list of events.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventFilter {
  readonly archived?: boolean
  readonly for_campus?: boolean
  readonly for_headcounts?: boolean
  readonly for_registrations?: boolean
  readonly not_archived?: boolean
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
  readonly sparse: EventSparse
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
 * `GET /check-ins/v2/events/{event_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<EventSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many events by their ids, each in a request of its own.
 *
 * `GET /check-ins/v2/events/{event_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<EventSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of events.
 *
 * `GET /check-ins/v2/events`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<EventSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all events as a stream, page by page.
 *
 * `GET /check-ins/v2/events`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<EventSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts events without reading them.
 *
 * `GET /check-ins/v2/events`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<EventSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Operations on the `attendance_types` of an event.
 *
 * - `list`, `stream`, `count`: `GET /check-ins/v2/events/{event_id}/attendance_types`
 * - `get`: `GET /check-ins/v2/events/{event_id}/attendance_types/{attendance_type_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const attendance_types: Ops.ToManyEdge<AttendanceTypeSpec, Nothing, EventId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "attendance_types",
  Table.attendanceType
)

/**
 * Operations on the `check_ins` of an event.
 *
 * - `list`, `stream`, `count`: `GET /check-ins/v2/events/{event_id}/check_ins`
 * - `get`: `GET /check-ins/v2/events/{event_id}/check_ins/{check_in_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const check_ins: Ops.ToManyEdge<
  CheckInSpec,
  {
    readonly attendee?: boolean
    readonly checked_out?: boolean
    readonly first_time?: boolean
    readonly guest?: boolean
    readonly not_checked_out?: boolean
    readonly not_one_time_guest?: boolean
    readonly one_time_guest?: boolean
    readonly regular?: boolean
    readonly volunteer?: boolean
  },
  EventId
> = /* @__PURE__ */ Make.edge(descriptor, "check_ins", Table.checkIn)

/**
 * Operations on the `current_event_times` of an event.
 *
 * - `list`, `stream`, `count`: `GET /check-ins/v2/events/{event_id}/current_event_times`
 * - `get`: `GET /check-ins/v2/events/{event_id}/current_event_times/{event_time_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const current_event_times: Ops.ToManyEdge<EventTimeSpec, Nothing, EventId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "current_event_times",
  Table.eventTime
)

/**
 * Operations on the `event_labels` of an event.
 *
 * - `list`, `stream`, `count`: `GET /check-ins/v2/events/{event_id}/event_labels`
 * - `get`: `GET /check-ins/v2/events/{event_id}/event_labels/{event_label_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const event_labels: Ops.ToManyEdge<EventLabelSpec, Nothing, EventId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "event_labels",
  Table.eventLabel
)

/**
 * Operations on the `event_periods` of an event.
 *
 * - `list`, `stream`, `count`: `GET /check-ins/v2/events/{event_id}/event_periods`
 * - `get`: `GET /check-ins/v2/events/{event_id}/event_periods/{event_period_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const event_periods: Ops.ToManyEdge<EventPeriodSpec, Nothing, EventId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "event_periods",
  Table.eventPeriod
)

/**
 * Operations on the `integration_links` of an event.
 *
 * - `list`, `stream`, `count`: `GET /check-ins/v2/events/{event_id}/integration_links`
 * - `get`: `GET /check-ins/v2/events/{event_id}/integration_links/{integration_link_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const integration_links: Ops.ToManyEdge<IntegrationLinkSpec, Nothing, EventId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "integration_links",
  Table.integrationLink
)

/**
 * Operations on the `locations` of an event.
 *
 * - `list`, `stream`, `count`: `GET /check-ins/v2/events/{event_id}/locations`
 * - `get`: `GET /check-ins/v2/events/{event_id}/locations/{location_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const locations: Ops.ToManyEdge<
  LocationSpec,
  { readonly locations?: boolean; readonly root?: boolean },
  EventId
> = /* @__PURE__ */ Make.edge(descriptor, "locations", Table.location)

/**
 * Operations on the `person_events` of an event.
 *
 * - `list`, `stream`, `count`: `GET /check-ins/v2/events/{event_id}/person_events`
 * - `get`: `GET /check-ins/v2/events/{event_id}/person_events/{person_event_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const person_events: Ops.ToManyEdge<PersonEventSpec, Nothing, EventId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "person_events",
  Table.personEvent
)
