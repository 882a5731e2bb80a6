/**
 * A plan note category of Planning Center Services.
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
 * The description of a plan note category as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<PlanNoteCategorySpec> = Table.planNoteCategory as Descriptor<PlanNoteCategorySpec>

/**
 * The id of a plan note category. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type PlanNoteCategoryId = Id<"services/PlanNoteCategory">

/**
 * A plan note category of Planning Center Services.
 *
 * It is reached through `PlanNote.plan_note_category`, `ServiceType.plan_note_categories`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanNoteCategory {
  readonly type: "PlanNoteCategory"
  readonly id: PlanNoteCategoryId
  readonly created_at: DateTime.Utc | null
  readonly deleted_at: DateTime.Utc | null
  readonly name: string | null
  readonly sequence: number | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: PlanNoteCategoryRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a plan note category.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanNoteCategoryRelationships {
  readonly service_type?: ToOne<"ServiceType">
  readonly teams?: ToOne<"Team">
  readonly [name: string]: Relationship | undefined
}

/**
 * The ids in the path of a plan note category. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanNoteCategoryIds {
  readonly service_type_id: Id<"services/ServiceType">
  readonly plan_note_category_id: PlanNoteCategoryId
}

/**
 * All types of a plan note category together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanNoteCategorySpec {
  readonly type: "PlanNoteCategory"
  readonly resource: PlanNoteCategory
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
