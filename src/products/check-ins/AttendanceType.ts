/**
 * An attendance type of Planning Center Check-Ins.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/check-ins.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereIds, WhereString } from "../../resource/Spec.ts"
import type { EventSpec } from "./Event.ts"
import type { HeadcountSpec } from "./Headcount.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an attendance type as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<AttendanceTypeSpec> = Table.attendanceType as Descriptor<AttendanceTypeSpec>

/**
 * The id of an attendance type. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type AttendanceTypeId = Id<"check-ins/AttendanceType">

/**
 * An attendance type of Planning Center Check-Ins.
 *
 * It is reached through `Event.attendance_types`, `Headcount.attendance_type`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface AttendanceType {
  readonly type: "AttendanceType"
  readonly id: AttendanceTypeId
  readonly color: string | null
  readonly created_at: DateTime.Utc | null
  readonly limit: number | null
  readonly name: string | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: AttendanceTypeRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an attendance type.
 *
 * @category models
 * @since 0.1.0
 */
export interface AttendanceTypeRelationships {
  readonly event?: ToOne<"Event">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of an attendance type gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface AttendanceTypeIncludes {
  readonly event: EventSpec
}

/**
 * The names that `include` accepts for an attendance type. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type AttendanceTypeInclude =
  | "event"
  | "event.attendance_types"
  | "event.event_periods"

/**
 * The conditions that a list of attendance types accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface AttendanceTypeWhere {
  readonly id?: WhereIds
  readonly name?: WhereString
}

/**
 * The ids in the path of an attendance type. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface AttendanceTypeIds {
  readonly event_id: Id<"check-ins/Event">
  readonly attendance_type_id: AttendanceTypeId
}

/**
 * All types of an attendance type together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface AttendanceTypeSpec {
  readonly type: "AttendanceType"
  readonly resource: AttendanceType
  readonly sparse: {}
  readonly includes: AttendanceTypeIncludes
  readonly include: AttendanceTypeInclude
  readonly where: AttendanceTypeWhere
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Operations on the Event at `event` of an attendance type.
 *
 * - `get`: `GET /check-ins/v2/events/{event_id}/attendance_types/{attendance_type_id}/event`
 * - `getById`: `GET /check-ins/v2/events/{event_id}/attendance_types/{attendance_type_id}/event/{related_event_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const event: Ops.ToOneEdge<EventSpec, AttendanceTypeIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "event",
  Table.event
)

/**
 * Operations on the `headcounts` of an attendance type.
 *
 * - `list`, `stream`, `count`: `GET /check-ins/v2/events/{event_id}/attendance_types/{attendance_type_id}/headcounts`
 * - `get`: `GET /check-ins/v2/events/{event_id}/attendance_types/{attendance_type_id}/headcounts/{headcount_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const headcounts: Ops.ToManyEdge<HeadcountSpec, Nothing, AttendanceTypeIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "headcounts",
  Table.headcount
)
