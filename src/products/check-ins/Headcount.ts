/**
 * A headcount of Planning Center Check-Ins.
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
import type { AttendanceTypeSpec } from "./AttendanceType.ts"
import type { EventTimeSpec } from "./EventTime.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a headcount as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<HeadcountSpec> = Table.headcount as Descriptor<HeadcountSpec>

/**
 * The id of a headcount. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type HeadcountId = Id<"check-ins/Headcount">

/**
 * A headcount of Planning Center Check-Ins.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Headcount {
  readonly type: "Headcount"
  readonly id: HeadcountId
  readonly created_at: DateTime.Utc | null
  readonly total: number | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: HeadcountRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a headcount.
 *
 * @category models
 * @since 0.1.0
 */
export interface HeadcountRelationships {
  readonly event_time?: ToOne<"EventTime">
  readonly attendance_type?: ToOne<"AttendanceType">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a headcount gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface HeadcountIncludes {
  readonly attendance_type: AttendanceTypeSpec
  readonly event_time: EventTimeSpec
}

/**
 * The names that `include` accepts for a headcount. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type HeadcountInclude =
  | "attendance_type"
  | "attendance_type.event"
  | "event_time"
  | "event_time.event"
  | "event_time.event_period"
  | "event_time.headcounts"

/**
 * The conditions that a list of headcounts accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface HeadcountWhere {
  readonly created_at?: WhereDateTime
  readonly updated_at?: WhereDateTime
}

/**
 * The names that a list of headcounts can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type HeadcountOrder =
  | "created_at"
  | "total"
  | "updated_at"

/**
 * All types of a headcount together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface HeadcountSpec {
  readonly type: "Headcount"
  readonly resource: Headcount
  readonly sparse: {}
  readonly includes: HeadcountIncludes
  readonly include: HeadcountInclude
  readonly where: HeadcountWhere
  readonly order: HeadcountOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads a headcount by its id.
 *
 * `GET /check-ins/v2/headcounts/{headcount_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<HeadcountSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many headcounts by their ids, each in a request of its own.
 *
 * `GET /check-ins/v2/headcounts/{headcount_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<HeadcountSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of headcounts.
 *
 * `GET /check-ins/v2/headcounts`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<HeadcountSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all headcounts as a stream, page by page.
 *
 * `GET /check-ins/v2/headcounts`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<HeadcountSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts headcounts without reading them.
 *
 * `GET /check-ins/v2/headcounts`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<HeadcountSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Operations on the AttendanceType at `attendance_type` of a headcount.
 *
 * - `get`: `GET /check-ins/v2/headcounts/{headcount_id}/attendance_type`
 * - `getById`: `GET /check-ins/v2/headcounts/{headcount_id}/attendance_type/{attendance_type_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const attendance_type: Ops.ToOneEdge<AttendanceTypeSpec, HeadcountId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "attendance_type",
  Table.attendanceType
)

/**
 * Operations on the EventTime at `event_time` of a headcount.
 *
 * - `get`: `GET /check-ins/v2/headcounts/{headcount_id}/event_time`
 * - `getById`: `GET /check-ins/v2/headcounts/{headcount_id}/event_time/{event_time_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const event_time: Ops.ToOneEdge<EventTimeSpec, HeadcountId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "event_time",
  Table.eventTime
)
