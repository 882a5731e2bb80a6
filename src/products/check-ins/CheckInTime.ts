/**
 * A check in time of Planning Center Check-Ins.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/check-ins.json: change those.
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a check in time as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<CheckInTimeSpec> = Table.checkInTime as Descriptor<CheckInTimeSpec>

/**
 * The id of a check in time. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type CheckInTimeId = Id<"check-ins/CheckInTime">

/**
 * A check in time of Planning Center Check-Ins.
 *
 * It is reached through `CheckIn.check_in_times`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface CheckInTime {
  readonly type: "CheckInTime"
  readonly id: CheckInTimeId
  readonly alerts: unknown
  readonly has_validated: boolean | null
  readonly kind: string | null
  readonly services_integrated: boolean | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: CheckInTimeRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a check in time.
 *
 * @category models
 * @since 0.1.0
 */
export interface CheckInTimeRelationships {
  readonly event_time?: ToOne<"EventTime">
  readonly location?: ToOne<"Location">
  readonly check_in?: ToOne<"CheckIn">
  readonly pre_check?: ToOne<"PreCheck">
  readonly [name: string]: Relationship | undefined
}

/**
 * The ids in the path of a check in time. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface CheckInTimeIds {
  readonly check_in_id: Id<"check-ins/CheckIn">
  readonly check_in_time_id: CheckInTimeId
}

/**
 * All types of a check in time together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface CheckInTimeSpec {
  readonly type: "CheckInTime"
  readonly resource: CheckInTime
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
