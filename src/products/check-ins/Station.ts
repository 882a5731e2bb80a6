/**
 * A station of Planning Center Check-Ins.
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
import type { CheckInGroupSpec } from "./CheckInGroup.ts"
import type { EventSpec } from "./Event.ts"
import type { LocationSpec } from "./Location.ts"
import type { ThemeSpec } from "./Theme.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a station as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<StationSpec> = Table.station as Descriptor<StationSpec>

/**
 * The id of a station. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type StationId = Id<"check-ins/Station">

/**
 * A station of Planning Center Check-Ins.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Station {
  readonly type: "Station"
  readonly id: StationId
  readonly created_at: DateTime.Utc | null
  readonly input_type: Open<"scanner" | "keypad"> | null
  readonly input_type_options: Open<"all_input_types" | "only_keypad" | "only_scanner"> | null
  readonly mode: number | null
  readonly name: string | null
  readonly timeout_seconds: number | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: StationRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a station.
 *
 * @category models
 * @since 0.1.0
 */
export interface StationRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * Attributes that are sent only when `fields` asks for them.
 *
 * @category models
 * @since 0.1.0
 */
export interface StationSparse {
  readonly check_in_count: number | null
  readonly closes_at: DateTime.Utc | null
  readonly next_shows_at: DateTime.Utc | null
  readonly online: boolean | null
  readonly open_for_check_in: boolean | null
}

/**
 * The resources that each include of a station gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface StationIncludes {
  readonly event: EventSpec
  readonly location: LocationSpec
  readonly print_station: StationSpec
  readonly theme: ThemeSpec
}

/**
 * The names that `include` accepts for a station. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type StationInclude =
  | "event"
  | "event.attendance_types"
  | "event.event_periods"
  | "location"
  | "location.event"
  | "location.locations"
  | "location.options"
  | "location.parent"
  | "print_station"
  | "print_station.event"
  | "print_station.location"
  | "print_station.print_station"
  | "print_station.theme"
  | "theme"

/**
 * All types of a station together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface StationSpec {
  readonly type: "Station"
  readonly resource: Station
  readonly sparse: StationSparse
  readonly includes: StationIncludes
  readonly include: StationInclude
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads a station by its id.
 *
 * `GET /check-ins/v2/stations/{station_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<StationSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many stations by their ids, each in a request of its own.
 *
 * `GET /check-ins/v2/stations/{station_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<StationSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of stations.
 *
 * `GET /check-ins/v2/stations`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<StationSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all stations as a stream, page by page.
 *
 * `GET /check-ins/v2/stations`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<StationSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts stations without reading them.
 *
 * `GET /check-ins/v2/stations`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<StationSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Operations on the `check_in_groups` of a station.
 *
 * - `list`, `stream`, `count`: `GET /check-ins/v2/stations/{station_id}/check_in_groups`
 * - `get`: `GET /check-ins/v2/stations/{station_id}/check_in_groups/{check_in_group_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const check_in_groups: Ops.ToManyEdge<
  CheckInGroupSpec,
  { readonly canceled?: boolean; readonly printed?: boolean; readonly ready?: boolean; readonly skipped?: boolean },
  StationId
> = /* @__PURE__ */ Make.edge(descriptor, "check_in_groups", Table.checkInGroup)

/**
 * Operations on the `checked_in_at_check_ins` of a station.
 *
 * - `list`, `stream`, `count`: `GET /check-ins/v2/stations/{station_id}/checked_in_at_check_ins`
 * - `get`: `GET /check-ins/v2/stations/{station_id}/checked_in_at_check_ins/{check_in_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const checked_in_at_check_ins: Ops.ToManyEdge<
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
  StationId
> = /* @__PURE__ */ Make.edge(descriptor, "checked_in_at_check_ins", Table.checkIn)

/**
 * Operations on the Event at `event` of a station.
 *
 * - `get`: `GET /check-ins/v2/stations/{station_id}/event`
 * - `getById`: `GET /check-ins/v2/stations/{station_id}/event/{event_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const event: Ops.ToOneEdge<EventSpec, StationId> = /* @__PURE__ */ Make.edge(descriptor, "event", Table.event)

/**
 * Operations on the Location at `location` of a station.
 *
 * - `get`: `GET /check-ins/v2/stations/{station_id}/location`
 * - `getById`: `GET /check-ins/v2/stations/{station_id}/location/{location_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const location: Ops.ToOneEdge<LocationSpec, StationId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "location",
  Table.location
)

/**
 * Operations on the Station at `print_station` of a station.
 *
 * - `get`: `GET /check-ins/v2/stations/{station_id}/print_station`
 * - `getById`: `GET /check-ins/v2/stations/{station_id}/print_station/{related_station_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const print_station: Ops.ToOneEdge<StationSpec, StationId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "print_station",
  Table.station
)

/**
 * Operations on the Theme at `theme` of a station.
 *
 * - `get`: `GET /check-ins/v2/stations/{station_id}/theme`
 * - `getById`: `GET /check-ins/v2/stations/{station_id}/theme/{theme_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const theme: Ops.ToOneEdge<ThemeSpec, StationId> = /* @__PURE__ */ Make.edge(descriptor, "theme", Table.theme)
