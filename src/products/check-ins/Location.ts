/**
 * A location of Planning Center Check-Ins.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/check-ins.json: change those.
import type * as DateTime from "effect/DateTime"
import type { CalendarDate } from "../../jsonapi/CalendarDate.ts"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import type { CheckInSpec } from "./CheckIn.ts"
import type { EventSpec } from "./Event.ts"
import type { IntegrationLinkSpec } from "./IntegrationLink.ts"
import type { LocationEventPeriodSpec } from "./LocationEventPeriod.ts"
import type { LocationEventTimeSpec } from "./LocationEventTime.ts"
import type { LocationLabelSpec } from "./LocationLabel.ts"
import type { OptionSpec } from "./Option.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a location as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<LocationSpec> = Table.location as Descriptor<LocationSpec>

/**
 * The id of a location. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type LocationId = Id<"check-ins/Location">

/**
 * A location of Planning Center Check-Ins.
 *
 * It is reached through `CheckIn.locations`, `Event.locations`, `EventTime.available_locations`, `Location.locations`, `Location.parent`, `LocationEventPeriod.location`, `LocationEventTime.location`, `LocationLabel.location`, `Station.location`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Location {
  readonly type: "Location"
  readonly id: LocationId
  readonly age_max_in_months: number | null
  readonly age_min_in_months: number | null
  readonly age_on: CalendarDate | null
  readonly age_range_by: string | null
  readonly attendees_per_volunteer: number | null
  readonly child_or_adult: string | null
  readonly created_at: DateTime.Utc | null
  readonly effective_date: CalendarDate | null
  readonly gender: string | null
  readonly grade_max: number | null
  readonly grade_min: number | null
  readonly kind: string | null
  readonly max_occupancy: number | null
  readonly milestone: string | null
  readonly min_volunteers: number | null
  readonly name: string | null
  readonly opened: boolean | null
  readonly position: number | null
  readonly questions: unknown
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: LocationRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a location.
 *
 * @category models
 * @since 0.1.0
 */
export interface LocationRelationships {
  readonly parent?: ToOne<"Parent" | "Location">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a location gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface LocationIncludes {
  readonly event: EventSpec
  readonly locations: ReadonlyArray<LocationSpec>
  readonly options: ReadonlyArray<OptionSpec>
  readonly parent: LocationSpec
}

/**
 * The names that `include` accepts for a location. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type LocationInclude =
  | "event"
  | "event.attendance_types"
  | "event.event_periods"
  | "locations"
  | "locations.locations"
  | "locations.parent"
  | "options"
  | "parent"
  | "parent.event"
  | "parent.locations"
  | "parent.options"
  | "parent.parent"

/**
 * The names that a list of locations can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type LocationOrder =
  | "kind"
  | "name"
  | "position"

/**
 * The ids in the path of a location. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface LocationIds {
  readonly check_in_id: Id<"check-ins/CheckIn">
  readonly location_id: LocationId
}

/**
 * All types of a location together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface LocationSpec {
  readonly type: "Location"
  readonly resource: Location
  readonly sparse: {}
  readonly includes: LocationIncludes
  readonly include: LocationInclude
  readonly where: Nothing
  readonly order: LocationOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Operations on the `check_ins` of a location.
 *
 * - `list`, `stream`, `count`: `GET /check-ins/v2/check_ins/{check_in_id}/locations/{location_id}/check_ins`
 * - `get`: `GET /check-ins/v2/check_ins/{check_in_id}/locations/{location_id}/check_ins/{related_check_in_id}`
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
  LocationIds
> = /* @__PURE__ */ Make.edge(descriptor, "check_ins", Table.checkIn)

/**
 * Operations on the Event at `event` of a location.
 *
 * - `get`: `GET /check-ins/v2/check_ins/{check_in_id}/locations/{location_id}/event`
 * - `getById`: `GET /check-ins/v2/check_ins/{check_in_id}/locations/{location_id}/event/{event_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const event: Ops.ToOneEdge<EventSpec, LocationIds> = /* @__PURE__ */ Make.edge(descriptor, "event", Table.event)

/**
 * Operations on the `integration_links` of a location.
 *
 * - `list`, `stream`, `count`: `GET /check-ins/v2/check_ins/{check_in_id}/locations/{location_id}/integration_links`
 * - `get`: `GET /check-ins/v2/check_ins/{check_in_id}/locations/{location_id}/integration_links/{integration_link_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const integration_links: Ops.ToManyEdge<IntegrationLinkSpec, Nothing, LocationIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "integration_links",
  Table.integrationLink
)

/**
 * Operations on the `location_event_periods` of a location.
 *
 * - `list`, `stream`, `count`: `GET /check-ins/v2/check_ins/{check_in_id}/locations/{location_id}/location_event_periods`
 * - `get`: `GET /check-ins/v2/check_ins/{check_in_id}/locations/{location_id}/location_event_periods/{location_event_period_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const location_event_periods: Ops.ToManyEdge<LocationEventPeriodSpec, Nothing, LocationIds> =
  /* @__PURE__ */ Make.edge(descriptor, "location_event_periods", Table.locationEventPeriod)

/**
 * Operations on the `location_event_times` of a location.
 *
 * - `list`, `stream`, `count`: `GET /check-ins/v2/check_ins/{check_in_id}/locations/{location_id}/location_event_times`
 * - `get`: `GET /check-ins/v2/check_ins/{check_in_id}/locations/{location_id}/location_event_times/{location_event_time_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const location_event_times: Ops.ToManyEdge<LocationEventTimeSpec, Nothing, LocationIds> = /* @__PURE__ */ Make
  .edge(descriptor, "location_event_times", Table.locationEventTime)

/**
 * Operations on the `location_labels` of a location.
 *
 * - `list`, `stream`, `count`: `GET /check-ins/v2/check_ins/{check_in_id}/locations/{location_id}/location_labels`
 * - `get`: `GET /check-ins/v2/check_ins/{check_in_id}/locations/{location_id}/location_labels/{location_label_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const location_labels: Ops.ToManyEdge<LocationLabelSpec, Nothing, LocationIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "location_labels",
  Table.locationLabel
)

/**
 * Operations on the `locations` of a location.
 *
 * - `list`, `stream`, `count`: `GET /check-ins/v2/check_ins/{check_in_id}/locations/{location_id}/locations`
 * - `get`: `GET /check-ins/v2/check_ins/{check_in_id}/locations/{location_id}/locations/{related_location_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const locations: Ops.ToManyEdge<LocationSpec, Nothing, LocationIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "locations",
  Table.location
)

/**
 * Operations on the `options` of a location.
 *
 * - `list`, `stream`, `count`: `GET /check-ins/v2/check_ins/{check_in_id}/locations/{location_id}/options`
 * - `get`: `GET /check-ins/v2/check_ins/{check_in_id}/locations/{location_id}/options/{option_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const options: Ops.ToManyEdge<OptionSpec, Nothing, LocationIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "options",
  Table.option
)

/**
 * Operations on the Location at `parent` of a location.
 *
 * - `get`: `GET /check-ins/v2/check_ins/{check_in_id}/locations/{location_id}/parent`
 * - `getById`: `GET /check-ins/v2/check_ins/{check_in_id}/locations/{location_id}/parent/{related_location_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const parent: Ops.ToOneEdge<LocationSpec, LocationIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "parent",
  Table.location
)
