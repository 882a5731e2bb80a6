/**
 * A location event period of Planning Center Check-Ins.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/check-ins.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import type { CheckInSpec } from "./CheckIn.ts"
import type { EventPeriodSpec } from "./EventPeriod.ts"
import type { LocationSpec } from "./Location.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a location event period as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<LocationEventPeriodSpec> = Table.locationEventPeriod as Descriptor<
  LocationEventPeriodSpec
>

/**
 * The id of a location event period. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type LocationEventPeriodId = Id<"check-ins/LocationEventPeriod">

/**
 * A location event period of Planning Center Check-Ins.
 *
 * It is reached through `EventPeriod.location_event_periods`, `Location.location_event_periods`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface LocationEventPeriod {
  readonly type: "LocationEventPeriod"
  readonly id: LocationEventPeriodId
  readonly created_at: DateTime.Utc | null
  readonly guest_count: number | null
  readonly regular_count: number | null
  readonly updated_at: DateTime.Utc | null
  readonly volunteer_count: number | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: LocationEventPeriodRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a location event period.
 *
 * @category models
 * @since 0.1.0
 */
export interface LocationEventPeriodRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a location event period gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface LocationEventPeriodIncludes {
  readonly event_period: EventPeriodSpec
  readonly location: LocationSpec
}

/**
 * The names that `include` accepts for a location event period. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type LocationEventPeriodInclude =
  | "event_period"
  | "event_period.event"
  | "event_period.event_times"
  | "location"
  | "location.event"
  | "location.locations"
  | "location.options"
  | "location.parent"

/**
 * The ids in the path of a location event period. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface LocationEventPeriodIds {
  readonly check_in_id: Id<"check-ins/CheckIn">
  readonly event_period_id: Id<"check-ins/EventPeriod">
  readonly location_event_period_id: LocationEventPeriodId
}

/**
 * All types of a location event period together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface LocationEventPeriodSpec {
  readonly type: "LocationEventPeriod"
  readonly resource: LocationEventPeriod
  readonly sparse: {}
  readonly includes: LocationEventPeriodIncludes
  readonly include: LocationEventPeriodInclude
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Operations on the `check_ins` of a location event period.
 *
 * - `list`, `stream`, `count`: `GET /check-ins/v2/check_ins/{check_in_id}/event_period/{event_period_id}/location_event_periods/{location_event_period_id}/check_ins`
 * - `get`: `GET /check-ins/v2/check_ins/{check_in_id}/event_period/{event_period_id}/location_event_periods/{location_event_period_id}/check_ins/{related_check_in_id}`
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
  LocationEventPeriodIds
> = /* @__PURE__ */ Make.edge(descriptor, "check_ins", Table.checkIn)

/**
 * Operations on the EventPeriod at `event_period` of a location event period.
 *
 * - `get`: `GET /check-ins/v2/check_ins/{check_in_id}/event_period/{event_period_id}/location_event_periods/{location_event_period_id}/event_period`
 * - `getById`: `GET /check-ins/v2/check_ins/{check_in_id}/event_period/{event_period_id}/location_event_periods/{location_event_period_id}/event_period/{related_event_period_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const event_period: Ops.ToOneEdge<EventPeriodSpec, LocationEventPeriodIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "event_period",
  Table.eventPeriod
)

/**
 * Operations on the Location at `location` of a location event period.
 *
 * - `get`: `GET /check-ins/v2/check_ins/{check_in_id}/event_period/{event_period_id}/location_event_periods/{location_event_period_id}/location`
 * - `getById`: `GET /check-ins/v2/check_ins/{check_in_id}/event_period/{event_period_id}/location_event_periods/{location_event_period_id}/location/{location_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const location: Ops.ToOneEdge<LocationSpec, LocationEventPeriodIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "location",
  Table.location
)
