/**
 * An event period of Planning Center Check-Ins.
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
import type { EventTimeSpec } from "./EventTime.ts"
import type { LocationEventPeriodSpec } from "./LocationEventPeriod.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an event period as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<EventPeriodSpec> = Table.eventPeriod as Descriptor<EventPeriodSpec>

/**
 * The id of an event period. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type EventPeriodId = Id<"check-ins/EventPeriod">

/**
 * An event period of Planning Center Check-Ins.
 *
 * It is reached through `CheckIn.event_period`, `CheckInGroup.event_period`, `Event.event_periods`, `EventTime.event_period`, `LocationEventPeriod.event_period`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventPeriod {
  readonly type: "EventPeriod"
  readonly id: EventPeriodId
  readonly created_at: DateTime.Utc | null
  readonly ends_at: DateTime.Utc | null
  readonly guest_count: number | null
  readonly note: string | null
  readonly regular_count: number | null
  readonly starts_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  readonly volunteer_count: number | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: EventPeriodRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an event period.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventPeriodRelationships {
  readonly event?: ToOne<"Event">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of an event period gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventPeriodIncludes {
  readonly event: EventSpec
  readonly event_times: ReadonlyArray<EventTimeSpec>
}

/**
 * The names that `include` accepts for an event period. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type EventPeriodInclude =
  | "event"
  | "event.attendance_types"
  | "event.event_periods"
  | "event_times"
  | "event_times.event"
  | "event_times.event_period"
  | "event_times.headcounts"

/**
 * The conditions that a list of event periods accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventPeriodWhere {
  readonly ends_at?: WhereDateTime
  readonly starts_at?: WhereDateTime
}

/**
 * The names that a list of event periods can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type EventPeriodOrder = "starts_at"

/**
 * The ids in the path of an event period. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventPeriodIds {
  readonly check_in_id: Id<"check-ins/CheckIn">
  readonly event_period_id: EventPeriodId
}

/**
 * All types of an event period together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventPeriodSpec {
  readonly type: "EventPeriod"
  readonly resource: EventPeriod
  readonly sparse: {}
  readonly includes: EventPeriodIncludes
  readonly include: EventPeriodInclude
  readonly where: EventPeriodWhere
  readonly order: EventPeriodOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Operations on the `check_ins` of an event period.
 *
 * - `list`, `stream`, `count`: `GET /check-ins/v2/check_ins/{check_in_id}/event_period/{event_period_id}/check_ins`
 * - `get`: `GET /check-ins/v2/check_ins/{check_in_id}/event_period/{event_period_id}/check_ins/{related_check_in_id}`
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
  EventPeriodIds
> = /* @__PURE__ */ Make.edge(descriptor, "check_ins", Table.checkIn)

/**
 * Operations on the Event at `event` of an event period.
 *
 * - `get`: `GET /check-ins/v2/check_ins/{check_in_id}/event_period/{event_period_id}/event`
 * - `getById`: `GET /check-ins/v2/check_ins/{check_in_id}/event_period/{event_period_id}/event/{event_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const event: Ops.ToOneEdge<EventSpec, EventPeriodIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "event",
  Table.event
)

/**
 * Operations on the `event_times` of an event period.
 *
 * - `list`, `stream`, `count`: `GET /check-ins/v2/check_ins/{check_in_id}/event_period/{event_period_id}/event_times`
 * - `get`: `GET /check-ins/v2/check_ins/{check_in_id}/event_period/{event_period_id}/event_times/{event_time_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const event_times: Ops.ToManyEdge<EventTimeSpec, { readonly available?: boolean }, EventPeriodIds> =
  /* @__PURE__ */ Make.edge(descriptor, "event_times", Table.eventTime)

/**
 * Operations on the `location_event_periods` of an event period.
 *
 * - `list`, `stream`, `count`: `GET /check-ins/v2/check_ins/{check_in_id}/event_period/{event_period_id}/location_event_periods`
 * - `get`: `GET /check-ins/v2/check_ins/{check_in_id}/event_period/{event_period_id}/location_event_periods/{location_event_period_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const location_event_periods: Ops.ToManyEdge<LocationEventPeriodSpec, Nothing, EventPeriodIds> =
  /* @__PURE__ */ Make.edge(descriptor, "location_event_periods", Table.locationEventPeriod)
