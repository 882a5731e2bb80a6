/**
 * A time preference option of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a time preference option as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<TimePreferenceOptionSpec> = Table.timePreferenceOption as Descriptor<
  TimePreferenceOptionSpec
>

/**
 * The id of a time preference option. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type TimePreferenceOptionId = Id<"services/TimePreferenceOption">

/**
 * A time preference option of Planning Center Services.
 *
 * It is reached through `ServiceType.time_preference_options`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface TimePreferenceOption {
  readonly type: "TimePreferenceOption"
  readonly id: TimePreferenceOptionId
  readonly created_at: DateTime.Utc | null
  readonly day_of_week: number | null
  readonly description: string | null
  readonly minute_of_day: number | null
  readonly sort_index: string | null
  readonly starts_at: DateTime.Utc | null
  readonly time_type: string | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: TimePreferenceOptionRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a time preference option.
 *
 * @category models
 * @since 0.1.0
 */
export interface TimePreferenceOptionRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The names that a list of time preference options can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type TimePreferenceOptionOrder =
  | "day_of_week"
  | "hour_of_day"

/**
 * The ids in the path of a time preference option. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface TimePreferenceOptionIds {
  readonly service_type_id: Id<"services/ServiceType">
  readonly time_preference_option_id: TimePreferenceOptionId
}

/**
 * All types of a time preference option together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface TimePreferenceOptionSpec {
  readonly type: "TimePreferenceOption"
  readonly resource: TimePreferenceOption
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: TimePreferenceOptionOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
