/**
 * An attendance of Planning Center Groups.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/groups.json: change those.
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, Open, WhereString } from "../../resource/Spec.ts"
import type { PersonSpec } from "./Person.ts"
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
export type AttendanceId = Id<"groups/Attendance">

/**
 * An attendance of Planning Center Groups.
 *
 * It is reached through `Event.attendances`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Attendance {
  readonly type: "Attendance"
  readonly id: AttendanceId
  readonly attended: boolean | null
  readonly role: Open<"member" | "leader" | "visitor" | "applicant"> | null
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
  readonly person?: ToOne<"Person">
  readonly event?: ToOne<"Event">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of an attendance gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface AttendanceIncludes {
  readonly person: PersonSpec
}

/**
 * The names that `include` accepts for an attendance. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type AttendanceInclude = "person"

/**
 * The conditions that a list of attendances accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface AttendanceWhere {
  readonly role?: WhereString
}

/**
 * The names that a list of attendances can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type AttendanceOrder =
  | "first_name"
  | "last_name"
  | "role"

/**
 * The ids in the path of an attendance. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface AttendanceIds {
  readonly event_id: Id<"groups/Event">
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
  readonly includes: AttendanceIncludes
  readonly include: AttendanceInclude
  readonly where: AttendanceWhere
  readonly order: AttendanceOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Operations on the Person at `person` of an attendance.
 *
 * - `get`: `GET /groups/v2/events/{event_id}/attendances/{attendance_id}/person`
 * - `getById`: `GET /groups/v2/events/{event_id}/attendances/{attendance_id}/person/{person_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const person: Ops.ToOneEdge<PersonSpec, AttendanceIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "person",
  Table.person
)
