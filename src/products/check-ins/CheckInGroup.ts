/**
 * A check in group of Planning Center Check-Ins.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/check-ins.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, Open } from "../../resource/Spec.ts"
import type { CheckInSpec } from "./CheckIn.ts"
import type { EventPeriodSpec } from "./EventPeriod.ts"
import type { StationSpec } from "./Station.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a check in group as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<CheckInGroupSpec> = Table.checkInGroup as Descriptor<CheckInGroupSpec>

/**
 * The id of a check in group. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type CheckInGroupId = Id<"check-ins/CheckInGroup">

/**
 * A check in group of Planning Center Check-Ins.
 *
 * It is reached through `CheckIn.check_in_group`, `Station.check_in_groups`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface CheckInGroup {
  readonly type: "CheckInGroup"
  readonly id: CheckInGroupId
  readonly check_ins_count: number | null
  readonly created_at: DateTime.Utc | null
  readonly name_labels_count: number | null
  readonly print_status: Open<"ready"> | null
  readonly security_labels_count: number | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: CheckInGroupRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a check in group.
 *
 * @category models
 * @since 0.1.0
 */
export interface CheckInGroupRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a check in group gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface CheckInGroupIncludes {
  readonly check_ins: ReadonlyArray<CheckInSpec>
  readonly event_period: EventPeriodSpec
  readonly print_station: StationSpec
}

/**
 * The names that `include` accepts for a check in group. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type CheckInGroupInclude =
  | "check_ins"
  | "check_ins.check_in_times"
  | "check_ins.event_period"
  | "check_ins.person"
  | "event_period"
  | "event_period.event"
  | "event_period.event_times"
  | "print_station"
  | "print_station.event"
  | "print_station.location"
  | "print_station.print_station"
  | "print_station.theme"

/**
 * The ids in the path of a check in group. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface CheckInGroupIds {
  readonly station_id: Id<"check-ins/Station">
  readonly check_in_group_id: CheckInGroupId
}

/**
 * All types of a check in group together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface CheckInGroupSpec {
  readonly type: "CheckInGroup"
  readonly resource: CheckInGroup
  readonly sparse: {}
  readonly includes: CheckInGroupIncludes
  readonly include: CheckInGroupInclude
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Operations on the `check_ins` of a check in group.
 *
 * - `list`, `stream`, `count`: `GET /check-ins/v2/stations/{station_id}/check_in_groups/{check_in_group_id}/check_ins`
 * - `get`: `GET /check-ins/v2/stations/{station_id}/check_in_groups/{check_in_group_id}/check_ins/{check_in_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const check_ins: Ops.ToManyEdge<CheckInSpec, Nothing, CheckInGroupIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "check_ins",
  Table.checkIn
)

/**
 * Operations on the EventPeriod at `event_period` of a check in group.
 *
 * - `get`: `GET /check-ins/v2/stations/{station_id}/check_in_groups/{check_in_group_id}/event_period`
 * - `getById`: `GET /check-ins/v2/stations/{station_id}/check_in_groups/{check_in_group_id}/event_period/{event_period_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const event_period: Ops.ToOneEdge<EventPeriodSpec, CheckInGroupIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "event_period",
  Table.eventPeriod
)

/**
 * Operations on the Station at `print_station` of a check in group.
 *
 * - `get`: `GET /check-ins/v2/stations/{station_id}/check_in_groups/{check_in_group_id}/print_station`
 * - `getById`: `GET /check-ins/v2/stations/{station_id}/check_in_groups/{check_in_group_id}/print_station/{related_station_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const print_station: Ops.ToOneEdge<StationSpec, CheckInGroupIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "print_station",
  Table.station
)
