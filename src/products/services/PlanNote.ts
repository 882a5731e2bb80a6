/**
 * A plan note of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereDateTime } from "../../resource/Spec.ts"
import type { PlanNoteCategorySpec } from "./PlanNoteCategory.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a plan note as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<PlanNoteSpec> = Table.planNote as Descriptor<PlanNoteSpec>

/**
 * The id of a plan note. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type PlanNoteId = Id<"services/PlanNote">

/**
 * A plan note of Planning Center Services.
 *
 * It is reached through `Plan.notes`, `PlanTemplate.notes`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanNote {
  readonly type: "PlanNote"
  readonly id: PlanNoteId
  readonly category_name: string | null
  readonly content: string | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: PlanNoteRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a plan note.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanNoteRelationships {
  readonly created_by?: ToOne<"Person">
  readonly plan_note_category?: ToOne<"PlanNoteCategory">
  readonly teams?: ToOne<"Team">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a plan note gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanNoteIncludes {
  readonly plan_note_category: PlanNoteCategorySpec
}

/**
 * The names that `include` accepts for a plan note. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type PlanNoteInclude = "plan_note_category"

/**
 * The conditions that a list of plan notes accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanNoteWhere {
  readonly created_at?: WhereDateTime
  readonly updated_at?: WhereDateTime
}

/**
 * The names that a list of plan notes can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type PlanNoteOrder =
  | "created_at"
  | "updated_at"

/**
 * The data of a create of a plan note.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanNoteCreate {
  readonly content?: string | null | undefined
  readonly plan_note_category_id?: string | null | undefined
  readonly team_ids?: unknown | undefined
}

/**
 * The data of an update of a plan note. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanNoteUpdate {
  readonly content?: string | null | undefined
  readonly plan_note_category_id?: string | null | undefined
  readonly team_ids?: unknown | undefined
}

/**
 * The ids in the path of a plan note. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanNoteIds {
  readonly service_type_id: Id<"services/ServiceType">
  readonly plan_template_id: Id<"services/PlanTemplate">
  readonly plan_note_id: PlanNoteId
}

/**
 * All types of a plan note together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanNoteSpec {
  readonly type: "PlanNote"
  readonly resource: PlanNote
  readonly sparse: {}
  readonly includes: PlanNoteIncludes
  readonly include: PlanNoteInclude
  readonly where: PlanNoteWhere
  readonly order: PlanNoteOrder
  readonly filter: Nothing
  readonly create: PlanNoteCreate
  readonly update: PlanNoteUpdate
}

/**
 * Operations on the PlanNoteCategory at `plan_note_category` of a plan note.
 *
 * - `get`: `GET /services/v2/service_types/{service_type_id}/plan_templates/{plan_template_id}/notes/{plan_note_id}/plan_note_category`
 * - `getById`: `GET /services/v2/service_types/{service_type_id}/plan_templates/{plan_template_id}/notes/{plan_note_id}/plan_note_category/{plan_note_category_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const plan_note_category: Ops.ToOneEdge<PlanNoteCategorySpec, PlanNoteIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "plan_note_category",
  Table.planNoteCategory
)
