/**
 * A scheduling preference of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a scheduling preference as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<SchedulingPreferenceSpec> = Table.schedulingPreference as Descriptor<
  SchedulingPreferenceSpec
>

/**
 * The id of a scheduling preference. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type SchedulingPreferenceId = Id<"services/SchedulingPreference">

/**
 * A scheduling preference of Planning Center Services.
 *
 * It is reached through `Person.scheduling_preferences`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface SchedulingPreference {
  readonly type: "SchedulingPreference"
  readonly id: SchedulingPreferenceId
  readonly preference: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: SchedulingPreferenceRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a scheduling preference.
 *
 * @category models
 * @since 0.1.0
 */
export interface SchedulingPreferenceRelationships {
  readonly household_member?: ToOne<"Person">
  readonly [name: string]: Relationship | undefined
}

/**
 * The ids in the path of a scheduling preference. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface SchedulingPreferenceIds {
  readonly person_id: Id<"people/Person">
  readonly scheduling_preference_id: SchedulingPreferenceId
}

/**
 * All types of a scheduling preference together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface SchedulingPreferenceSpec {
  readonly type: "SchedulingPreference"
  readonly resource: SchedulingPreference
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
