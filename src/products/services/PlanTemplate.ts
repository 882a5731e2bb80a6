/**
 * A plan template of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import type { ItemSpec } from "./Item.ts"
import type { PlanNoteSpec } from "./PlanNote.ts"
import type { PlanPersonSpec } from "./PlanPerson.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a plan template as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<PlanTemplateSpec> = Table.planTemplate as Descriptor<PlanTemplateSpec>

/**
 * The id of a plan template. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type PlanTemplateId = Id<"services/PlanTemplate">

/**
 * A plan template of Planning Center Services.
 *
 * It is reached through `ServiceType.plan_templates`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanTemplate {
  readonly type: "PlanTemplate"
  readonly id: PlanTemplateId
  readonly can_view_order: boolean | null
  readonly created_at: DateTime.Utc | null
  readonly item_count: number | null
  readonly multi_day: boolean | null
  readonly name: string | null
  readonly note_count: number | null
  readonly prefers_order_view: boolean | null
  readonly rehearsable: boolean | null
  readonly team_count: number | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: PlanTemplateRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a plan template.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanTemplateRelationships {
  readonly service_type?: ToOne<"ServiceType">
  readonly created_by?: ToOne<"Person">
  readonly updated_by?: ToOne<"Person">
  readonly [name: string]: Relationship | undefined
}

/**
 * The names that a list of plan templates can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type PlanTemplateOrder =
  | "created_at"
  | "item_count"
  | "name"
  | "note_count"
  | "team_count"
  | "updated_at"

/**
 * The data of `import` of a plan template.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanTemplateImport {
  readonly source_id: string
  readonly copy_items?: boolean | undefined
  readonly copy_people?: boolean | undefined
  readonly copy_notes?: boolean | undefined
  readonly team_ids?: unknown | undefined
  readonly additional_target_ids?: unknown | undefined
}

/**
 * The data of `item_reorder` of a plan template.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanTemplateItemReorder {
  readonly sequence: unknown
}

/**
 * The ids in the path of a plan template. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanTemplateIds {
  readonly service_type_id: Id<"services/ServiceType">
  readonly plan_template_id: PlanTemplateId
}

/**
 * All types of a plan template together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanTemplateSpec {
  readonly type: "PlanTemplate"
  readonly resource: PlanTemplate
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: PlanTemplateOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Copies items, people and notes of another template or plan into this one. It runs after the answer.
 *
 * `POST /services/v2/service_types/{service_type_id}/plan_templates/{plan_template_id}/import`
 *
 * @category actions
 * @since 0.1.0
 */
const import_: Ops.ActWith<PlanTemplateIds, PlanTemplateImport> = /* @__PURE__ */ Make.action(descriptor, "import")

export { import_ as import }

/**
 * Puts the items into another order: `sequence` names the ids of all of them.
 *
 * `POST /services/v2/service_types/{service_type_id}/plan_templates/{plan_template_id}/item_reorder`
 *
 * @category actions
 * @since 0.1.0
 */
export const item_reorder: Ops.ActWith<PlanTemplateIds, PlanTemplateItemReorder> = /* @__PURE__ */ Make.action(
  descriptor,
  "item_reorder"
)

/**
 * Operations on the `items` of a plan template.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/service_types/{service_type_id}/plan_templates/{plan_template_id}/items`
 * - `get`: `GET /services/v2/service_types/{service_type_id}/plan_templates/{plan_template_id}/items/{item_id}`
 * - `create`: `POST /services/v2/service_types/{service_type_id}/plan_templates/{plan_template_id}/items`
 * - `update`: `PATCH /services/v2/service_types/{service_type_id}/plan_templates/{plan_template_id}/items/{item_id}`
 * - `delete`: `DELETE /services/v2/service_types/{service_type_id}/plan_templates/{plan_template_id}/items/{item_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const items:
  & Ops.ToManyEdge<ItemSpec, Nothing, PlanTemplateIds>
  & Ops.Creates<ItemSpec, PlanTemplateIds>
  & Ops.Updates<ItemSpec, PlanTemplateIds>
  & Ops.Deletes<PlanTemplateIds> = /* @__PURE__ */ Make.edge(descriptor, "items", Table.item)

/**
 * Operations on the `notes` of a plan template.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/service_types/{service_type_id}/plan_templates/{plan_template_id}/notes`
 * - `get`: `GET /services/v2/service_types/{service_type_id}/plan_templates/{plan_template_id}/notes/{plan_note_id}`
 * - `create`: `POST /services/v2/service_types/{service_type_id}/plan_templates/{plan_template_id}/notes`
 * - `update`: `PATCH /services/v2/service_types/{service_type_id}/plan_templates/{plan_template_id}/notes/{plan_note_id}`
 * - `delete`: `DELETE /services/v2/service_types/{service_type_id}/plan_templates/{plan_template_id}/notes/{plan_note_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const notes:
  & Ops.ToManyEdge<PlanNoteSpec, Nothing, PlanTemplateIds>
  & Ops.Creates<PlanNoteSpec, PlanTemplateIds>
  & Ops.Updates<PlanNoteSpec, PlanTemplateIds>
  & Ops.Deletes<PlanTemplateIds> = /* @__PURE__ */ Make.edge(descriptor, "notes", Table.planNote)

/**
 * Operations on the `team_members` of a plan template.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/service_types/{service_type_id}/plan_templates/{plan_template_id}/team_members`
 * - `get`: `GET /services/v2/service_types/{service_type_id}/plan_templates/{plan_template_id}/team_members/{plan_person_id}`
 * - `create`: `POST /services/v2/service_types/{service_type_id}/plan_templates/{plan_template_id}/team_members`
 * - `update`: `PATCH /services/v2/service_types/{service_type_id}/plan_templates/{plan_template_id}/team_members/{plan_person_id}`
 * - `delete`: `DELETE /services/v2/service_types/{service_type_id}/plan_templates/{plan_template_id}/team_members/{plan_person_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const team_members:
  & Ops.ToManyEdge<
    PlanPersonSpec,
    {
      readonly confirmed?: boolean
      readonly not_archived?: boolean
      readonly not_declined?: boolean
      readonly not_deleted?: boolean
    },
    PlanTemplateIds
  >
  & Ops.Creates<PlanPersonSpec, PlanTemplateIds>
  & Ops.Updates<PlanPersonSpec, PlanTemplateIds>
  & Ops.Deletes<PlanTemplateIds> = /* @__PURE__ */ Make.edge(descriptor, "team_members", Table.planPerson)
