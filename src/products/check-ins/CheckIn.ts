/**
 * A check in of Planning Center Check-Ins.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/check-ins.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, Open, WhereDateTime, WhereId, WhereString } from "../../resource/Spec.ts"
import type { CheckInGroupSpec } from "./CheckInGroup.ts"
import type { CheckInTimeSpec } from "./CheckInTime.ts"
import type { EventSpec } from "./Event.ts"
import type { EventPeriodSpec } from "./EventPeriod.ts"
import type { EventTimeSpec } from "./EventTime.ts"
import type { LocationSpec } from "./Location.ts"
import type { OptionSpec } from "./Option.ts"
import type { PersonSpec } from "./Person.ts"
import type { StationSpec } from "./Station.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a check in as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<CheckInSpec> = Table.checkIn as Descriptor<CheckInSpec>

/**
 * The id of a check in. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type CheckInId = Id<"check-ins/CheckIn">

/**
 * A check in of Planning Center Check-Ins.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface CheckIn {
  readonly type: "CheckIn"
  readonly id: CheckInId
  readonly checked_out_at: DateTime.Utc | null
  readonly confirmed: boolean | null
  readonly confirmed_at: DateTime.Utc | null
  readonly created_at: DateTime.Utc | null
  readonly emergency_contact_name: string | null
  readonly emergency_contact_phone_number: string | null
  readonly first_name: string | null
  readonly kind: Open<"Regular" | "Guest" | "Volunteer"> | null
  readonly last_name: string | null
  readonly medical_notes: string | null
  readonly number: number | null
  readonly one_time_guest: boolean | null
  readonly security_code: string | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: CheckInRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a check in.
 *
 * @category models
 * @since 0.1.0
 */
export interface CheckInRelationships {
  readonly event_period?: ToOne<"EventPeriod">
  readonly person?: ToOne<"Person">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a check in gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface CheckInIncludes {
  readonly check_in_times: ReadonlyArray<CheckInTimeSpec>
  readonly checked_in_at: StationSpec
  readonly checked_in_by: PersonSpec
  readonly checked_out_by: PersonSpec
  readonly event: EventSpec
  readonly event_period: EventPeriodSpec
  readonly event_times: ReadonlyArray<EventTimeSpec>
  readonly locations: ReadonlyArray<LocationSpec>
  readonly options: ReadonlyArray<OptionSpec>
  readonly person: PersonSpec
}

/**
 * The names that `include` accepts for a check in. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type CheckInInclude =
  | "check_in_times"
  | "checked_in_at"
  | "checked_in_at.event"
  | "checked_in_at.location"
  | "checked_in_at.print_station"
  | "checked_in_at.theme"
  | "checked_in_by"
  | "checked_in_by.organization"
  | "checked_out_by"
  | "checked_out_by.organization"
  | "event"
  | "event.attendance_types"
  | "event.event_periods"
  | "event_period"
  | "event_period.event"
  | "event_period.event_times"
  | "event_times"
  | "event_times.event"
  | "event_times.event_period"
  | "event_times.headcounts"
  | "locations"
  | "locations.locations"
  | "locations.parent"
  | "options"
  | "person"
  | "person.organization"

/**
 * The conditions that a list of check ins accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface CheckInWhere {
  readonly account_center_person_id?: WhereId
  readonly created_at?: WhereDateTime
  readonly event_id?: WhereId
  readonly location_ids?: WhereId
  readonly security_code?: WhereString
  readonly updated_at?: WhereDateTime
}

/**
 * The names that a list of check ins can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type CheckInOrder =
  | "checked_out_at"
  | "created_at"
  | "first_name"
  | "last_name"
  | "number"
  | "updated_at"

/**
 * The named filters of the list of check ins.
 *
 * @category models
 * @since 0.1.0
 */
export interface CheckInFilter {
  readonly attendee?: boolean
  readonly checked_out?: boolean
  readonly first_time?: boolean
  readonly guest?: boolean
  readonly not_checked_out?: boolean
  readonly not_one_time_guest?: boolean
  readonly one_time_guest?: boolean
  readonly regular?: boolean
  readonly volunteer?: boolean
}

/**
 * All types of a check in together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface CheckInSpec {
  readonly type: "CheckIn"
  readonly resource: CheckIn
  readonly sparse: {}
  readonly includes: CheckInIncludes
  readonly include: CheckInInclude
  readonly where: CheckInWhere
  readonly order: CheckInOrder
  readonly filter: CheckInFilter
  readonly create: never
  readonly update: never
}

/**
 * Reads a check in by its id.
 *
 * `GET /check-ins/v2/check_ins/{check_in_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<CheckInSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many check ins by their ids, each in a request of its own.
 *
 * `GET /check-ins/v2/check_ins/{check_in_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<CheckInSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of check ins.
 *
 * `GET /check-ins/v2/check_ins`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<CheckInSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all check ins as a stream, page by page.
 *
 * `GET /check-ins/v2/check_ins`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<CheckInSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts check ins without reading them.
 *
 * `GET /check-ins/v2/check_ins`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<CheckInSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Operations on the CheckInGroup at `check_in_group` of a check in.
 *
 * - `get`: `GET /check-ins/v2/check_ins/{check_in_id}/check_in_group`
 * - `getById`: `GET /check-ins/v2/check_ins/{check_in_id}/check_in_group/{check_in_group_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const check_in_group: Ops.ToOneEdge<CheckInGroupSpec, CheckInId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "check_in_group",
  Table.checkInGroup
)

/**
 * Operations on the `check_in_times` of a check in.
 *
 * - `list`, `stream`, `count`: `GET /check-ins/v2/check_ins/{check_in_id}/check_in_times`
 * - `get`: `GET /check-ins/v2/check_ins/{check_in_id}/check_in_times/{check_in_time_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const check_in_times: Ops.ToManyEdge<CheckInTimeSpec, Nothing, CheckInId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "check_in_times",
  Table.checkInTime
)

/**
 * Operations on the Station at `checked_in_at` of a check in.
 *
 * - `get`: `GET /check-ins/v2/check_ins/{check_in_id}/checked_in_at`
 * - `getById`: `GET /check-ins/v2/check_ins/{check_in_id}/checked_in_at/{station_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const checked_in_at: Ops.ToOneEdge<StationSpec, CheckInId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "checked_in_at",
  Table.station
)

/**
 * Operations on the Person at `checked_in_by` of a check in.
 *
 * - `get`: `GET /check-ins/v2/check_ins/{check_in_id}/checked_in_by`
 * - `getById`: `GET /check-ins/v2/check_ins/{check_in_id}/checked_in_by/{person_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const checked_in_by: Ops.ToOneEdge<PersonSpec, CheckInId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "checked_in_by",
  Table.person
)

/**
 * Operations on the Person at `checked_out_by` of a check in.
 *
 * - `get`: `GET /check-ins/v2/check_ins/{check_in_id}/checked_out_by`
 * - `getById`: `GET /check-ins/v2/check_ins/{check_in_id}/checked_out_by/{person_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const checked_out_by: Ops.ToOneEdge<PersonSpec, CheckInId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "checked_out_by",
  Table.person
)

/**
 * Operations on the Event at `event` of a check in.
 *
 * - `get`: `GET /check-ins/v2/check_ins/{check_in_id}/event`
 * - `getById`: `GET /check-ins/v2/check_ins/{check_in_id}/event/{event_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const event: Ops.ToOneEdge<EventSpec, CheckInId> = /* @__PURE__ */ Make.edge(descriptor, "event", Table.event)

/**
 * Operations on the EventPeriod at `event_period` of a check in.
 *
 * - `get`: `GET /check-ins/v2/check_ins/{check_in_id}/event_period`
 * - `getById`: `GET /check-ins/v2/check_ins/{check_in_id}/event_period/{event_period_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const event_period: Ops.ToOneEdge<EventPeriodSpec, CheckInId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "event_period",
  Table.eventPeriod
)

/**
 * Operations on the `event_times` of a check in.
 *
 * - `list`, `stream`, `count`: `GET /check-ins/v2/check_ins/{check_in_id}/event_times`
 * - `get`: `GET /check-ins/v2/check_ins/{check_in_id}/event_times/{event_time_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const event_times: Ops.ToManyEdge<EventTimeSpec, Nothing, CheckInId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "event_times",
  Table.eventTime
)

/**
 * Operations on the `locations` of a check in.
 *
 * - `list`, `stream`, `count`: `GET /check-ins/v2/check_ins/{check_in_id}/locations`
 * - `get`: `GET /check-ins/v2/check_ins/{check_in_id}/locations/{location_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const locations: Ops.ToManyEdge<LocationSpec, Nothing, CheckInId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "locations",
  Table.location
)

/**
 * Operations on the `options` of a check in.
 *
 * - `list`, `stream`, `count`: `GET /check-ins/v2/check_ins/{check_in_id}/options`
 * - `get`: `GET /check-ins/v2/check_ins/{check_in_id}/options/{option_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const options: Ops.ToManyEdge<OptionSpec, Nothing, CheckInId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "options",
  Table.option
)

/**
 * Operations on the Person at `person` of a check in.
 *
 * - `get`: `GET /check-ins/v2/check_ins/{check_in_id}/person`
 * - `getById`: `GET /check-ins/v2/check_ins/{check_in_id}/person/{person_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const person: Ops.ToOneEdge<PersonSpec, CheckInId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "person",
  Table.person
)
