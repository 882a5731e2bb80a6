/**
 * An event time of Planning Center Check-Ins.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/check-ins.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereDateTime } from "../../resource/Spec.ts"
import type { CheckInSpec } from "./CheckIn.ts"
import type { EventSpec } from "./Event.ts"
import type { EventPeriodSpec } from "./EventPeriod.ts"
import type { HeadcountSpec } from "./Headcount.ts"
import type { LocationSpec } from "./Location.ts"
import type { LocationEventTimeSpec } from "./LocationEventTime.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an event time as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<EventTimeSpec> = Table.eventTime as Descriptor<EventTimeSpec>

/**
 * The id of an event time. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type EventTimeId = Id<"check-ins/EventTime">

/**
 * An event time of Planning Center Check-Ins.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventTime {
  readonly type: "EventTime"
  readonly id: EventTimeId
  readonly created_at: DateTime.Utc | null
  readonly day_of_week: number | null
  readonly guest_count: number | null
  readonly hides_at: DateTime.Utc | null
  readonly hour: number | null
  readonly minute: number | null
  readonly name: string | null
  readonly regular_count: number | null
  readonly shows_at: DateTime.Utc | null
  readonly starts_at: DateTime.Utc | null
  readonly total_count: number | null
  readonly updated_at: DateTime.Utc | null
  readonly volunteer_count: number | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: EventTimeRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an event time.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventTimeRelationships {
  readonly event?: ToOne<"Event">
  readonly event_period?: ToOne<"EventPeriod">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of an event time gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventTimeIncludes {
  readonly event: EventSpec
  readonly event_period: EventPeriodSpec
  readonly headcounts: ReadonlyArray<HeadcountSpec>
}

/**
 * The names that `include` accepts for an event time. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type EventTimeInclude =
  | "event"
  | "event.attendance_types"
  | "event.event_periods"
  | "event_period"
  | "event_period.event"
  | "event_period.event_times"
  | "headcounts"
  | "headcounts.attendance_type"
  | "headcounts.event_time"

/**
 * The conditions that a list of event times accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventTimeWhere {
  readonly created_at?: WhereDateTime
  readonly updated_at?: WhereDateTime
}

/**
 * The names that a list of event times can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type EventTimeOrder =
  | "shows_at"
  | "starts_at"

/**
 * All types of an event time together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventTimeSpec {
  readonly type: "EventTime"
  readonly resource: EventTime
  readonly sparse: {}
  readonly includes: EventTimeIncludes
  readonly include: EventTimeInclude
  readonly where: EventTimeWhere
  readonly order: EventTimeOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads an event time by its id.
 *
 * `GET /check-ins/v2/event_times/{event_time_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<EventTimeSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many event times by their ids, each in a request of its own.
 *
 * `GET /check-ins/v2/event_times/{event_time_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<EventTimeSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of event times.
 *
 * `GET /check-ins/v2/event_times`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<EventTimeSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all event times as a stream, page by page.
 *
 * `GET /check-ins/v2/event_times`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<EventTimeSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts event times without reading them.
 *
 * `GET /check-ins/v2/event_times`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<EventTimeSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Operations on the `available_locations` of an event time.
 *
 * - `list`, `stream`, `count`: `GET /check-ins/v2/event_times/{event_time_id}/available_locations`
 * - `get`: `GET /check-ins/v2/event_times/{event_time_id}/available_locations/{location_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const available_locations: Ops.ToManyEdge<
  LocationSpec,
  { readonly for_current_station?: boolean },
  EventTimeId
> = /* @__PURE__ */ Make.edge(descriptor, "available_locations", Table.location)

/**
 * Operations on the `check_ins` of an event time.
 *
 * - `list`, `stream`, `count`: `GET /check-ins/v2/event_times/{event_time_id}/check_ins`
 * - `get`: `GET /check-ins/v2/event_times/{event_time_id}/check_ins/{check_in_id}`
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
  EventTimeId
> = /* @__PURE__ */ Make.edge(descriptor, "check_ins", Table.checkIn)

/**
 * Operations on the Event at `event` of an event time.
 *
 * - `get`: `GET /check-ins/v2/event_times/{event_time_id}/event`
 * - `getById`: `GET /check-ins/v2/event_times/{event_time_id}/event/{event_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const event: Ops.ToOneEdge<EventSpec, EventTimeId> = /* @__PURE__ */ Make.edge(descriptor, "event", Table.event)

/**
 * Operations on the EventPeriod at `event_period` of an event time.
 *
 * - `get`: `GET /check-ins/v2/event_times/{event_time_id}/event_period`
 * - `getById`: `GET /check-ins/v2/event_times/{event_time_id}/event_period/{event_period_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const event_period: Ops.ToOneEdge<EventPeriodSpec, EventTimeId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "event_period",
  Table.eventPeriod
)

/**
 * Operations on the `headcounts` of an event time.
 *
 * - `list`, `stream`, `count`: `GET /check-ins/v2/event_times/{event_time_id}/headcounts`
 * - `get`: `GET /check-ins/v2/event_times/{event_time_id}/headcounts/{headcount_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const headcounts: Ops.ToManyEdge<HeadcountSpec, Nothing, EventTimeId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "headcounts",
  Table.headcount
)

/**
 * Operations on the `location_event_times` of an event time.
 *
 * - `list`, `stream`, `count`: `GET /check-ins/v2/event_times/{event_time_id}/location_event_times`
 * - `get`: `GET /check-ins/v2/event_times/{event_time_id}/location_event_times/{location_event_time_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const location_event_times: Ops.ToManyEdge<LocationEventTimeSpec, Nothing, EventTimeId> = /* @__PURE__ */ Make
  .edge(descriptor, "location_event_times", Table.locationEventTime)
