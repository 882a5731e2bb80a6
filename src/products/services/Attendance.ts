/**
 * An attendance of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an attendance as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<AttendanceSpec> = Table.attendance as Descriptor<AttendanceSpec>

/**
 * The id of an attendance. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type AttendanceId = Id<"services/Attendance">

/**
 * An attendance of Planning Center Services.
 *
 * It is reached through `Plan.attendances`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Attendance {
  readonly type: "Attendance"
  readonly id: AttendanceId
  readonly check_ins_event_id: string | null
  readonly check_ins_event_period_id: string | null
  readonly checked_in_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: AttendanceRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an attendance.
 *
 * @category models
 * @since 0.1.0
 */
export interface AttendanceRelationships {
  readonly plan_time?: ToOne<"PlanTime">
  readonly plan_person?: ToOne<"PlanPerson">
  readonly [name: string]: Relationship | undefined
}

/**
 * The ids in the path of an attendance. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface AttendanceIds {
  readonly service_type_id: Id<"services/ServiceType">
  readonly plan_id: Id<"services/Plan">
  readonly attendance_id: AttendanceId
}

/**
 * All types of an attendance together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface AttendanceSpec {
  readonly type: "Attendance"
  readonly resource: Attendance
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
