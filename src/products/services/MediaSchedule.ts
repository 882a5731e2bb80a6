/**
 * A media schedule of Planning Center Services.
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
 * The description of a media schedule as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<MediaScheduleSpec> = Table.mediaSchedule as Descriptor<MediaScheduleSpec>

/**
 * The id of a media schedule. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type MediaScheduleId = Id<"services/MediaSchedule">

/**
 * A media schedule of Planning Center Services.
 *
 * It is reached through `Media.media_schedules`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface MediaSchedule {
  readonly type: "MediaSchedule"
  readonly id: MediaScheduleId
  readonly plan_dates: string | null
  readonly plan_short_dates: string | null
  readonly plan_sort_date: DateTime.Utc | null
  readonly service_type_name: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: MediaScheduleRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a media schedule.
 *
 * @category models
 * @since 0.1.0
 */
export interface MediaScheduleRelationships {
  readonly plan?: ToOne<"Plan">
  readonly service_type?: ToOne<"ServiceType">
  readonly [name: string]: Relationship | undefined
}

/**
 * The ids in the path of a media schedule. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface MediaScheduleIds {
  readonly media_id: Id<"services/Media">
  readonly media_schedule_id: MediaScheduleId
}

/**
 * All types of a media schedule together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface MediaScheduleSpec {
  readonly type: "MediaSchedule"
  readonly resource: MediaSchedule
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
