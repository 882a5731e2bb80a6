/**
 * A song schedule of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a song schedule as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<SongScheduleSpec> = Table.songSchedule as Descriptor<SongScheduleSpec>

/**
 * The id of a song schedule. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type SongScheduleId = Id<"services/SongSchedule">

/**
 * A song schedule of Planning Center Services.
 *
 * It is reached through `Song.song_schedules`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface SongSchedule {
  readonly type: "SongSchedule"
  readonly id: SongScheduleId
  readonly arrangement_name: string | null
  readonly key_name: string | null
  readonly plan_dates: string | null
  readonly plan_sort_date: string | null
  readonly plan_visible: boolean | null
  readonly service_type_name: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: SongScheduleRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a song schedule.
 *
 * @category models
 * @since 0.1.0
 */
export interface SongScheduleRelationships {
  readonly arrangement?: ToOne<"Arrangement">
  readonly key?: ToOne<"Key">
  readonly plan?: ToOne<"Plan">
  readonly service_type?: ToOne<"ServiceType">
  readonly item?: ToOne<"Item">
  readonly [name: string]: Relationship | undefined
}

/**
 * The names that a list of song schedules can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type SongScheduleOrder = "plan_sort_date"

/**
 * The ids in the path of a song schedule. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface SongScheduleIds {
  readonly song_id: Id<"services/Song">
  readonly song_schedule_id: SongScheduleId
}

/**
 * All types of a song schedule together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface SongScheduleSpec {
  readonly type: "SongSchedule"
  readonly resource: SongSchedule
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: SongScheduleOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
