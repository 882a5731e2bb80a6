/**
 * A location event time of Planning Center Check-Ins.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/check-ins.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereDateTime } from "../../resource/Spec.ts"
import type { CheckInSpec } from "./CheckIn.ts"
import type { EventTimeSpec } from "./EventTime.ts"
import type { LocationSpec } from "./Location.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a location event time as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<LocationEventTimeSpec> = Table.locationEventTime as Descriptor<
  LocationEventTimeSpec
>

/**
 * The id of a location event time. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type LocationEventTimeId = Id<"check-ins/LocationEventTime">

/**
 * A location event time of Planning Center Check-Ins.
 *
 * It is reached through `EventTime.location_event_times`, `Location.location_event_times`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface LocationEventTime {
  readonly type: "LocationEventTime"
  readonly id: LocationEventTimeId
  readonly created_at: DateTime.Utc | null
  readonly guest_count: number | null
  readonly regular_count: number | null
  readonly updated_at: DateTime.Utc | null
  readonly volunteer_count: number | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: LocationEventTimeRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a location event time.
 *
 * @category models
 * @since 0.1.0
 */
export interface LocationEventTimeRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a location event time gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface LocationEventTimeIncludes {
  readonly event_time: EventTimeSpec
  readonly location: LocationSpec
}

/**
 * The names that `include` accepts for a location event time. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type LocationEventTimeInclude =
  | "event_time"
  | "event_time.event"
  | "event_time.event_period"
  | "event_time.headcounts"
  | "location"
  | "location.event"
  | "location.locations"
  | "location.options"
  | "location.parent"

/**
 * The conditions that a list of location event times accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface LocationEventTimeWhere {
  readonly created_at?: WhereDateTime
  readonly updated_at?: WhereDateTime
}

/**
 * The ids in the path of a location event time. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface LocationEventTimeIds {
  readonly event_time_id: Id<"check-ins/EventTime">
  readonly location_event_time_id: LocationEventTimeId
}

/**
 * All types of a location event time together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface LocationEventTimeSpec {
  readonly type: "LocationEventTime"
  readonly resource: LocationEventTime
  readonly sparse: {}
  readonly includes: LocationEventTimeIncludes
  readonly include: LocationEventTimeInclude
  readonly where: LocationEventTimeWhere
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Operations on the `check_ins` of a location event time.
 *
 * - `list`, `stream`, `count`: `GET /check-ins/v2/event_times/{event_time_id}/location_event_times/{location_event_time_id}/check_ins`
 * - `get`: `GET /check-ins/v2/event_times/{event_time_id}/location_event_times/{location_event_time_id}/check_ins/{check_in_id}`
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
  LocationEventTimeIds
> = /* @__PURE__ */ Make.edge(descriptor, "check_ins", Table.checkIn)

/**
 * Operations on the EventTime at `event_time` of a location event time.
 *
 * - `get`: `GET /check-ins/v2/event_times/{event_time_id}/location_event_times/{location_event_time_id}/event_time`
 * - `getById`: `GET /check-ins/v2/event_times/{event_time_id}/location_event_times/{location_event_time_id}/event_time/{related_event_time_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const event_time: Ops.ToOneEdge<EventTimeSpec, LocationEventTimeIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "event_time",
  Table.eventTime
)

/**
 * Operations on the Location at `location` of a location event time.
 *
 * - `get`: `GET /check-ins/v2/event_times/{event_time_id}/location_event_times/{location_event_time_id}/location`
 * - `getById`: `GET /check-ins/v2/event_times/{event_time_id}/location_event_times/{location_event_time_id}/location/{location_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const location: Ops.ToOneEdge<LocationSpec, LocationEventTimeIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "location",
  Table.location
)
