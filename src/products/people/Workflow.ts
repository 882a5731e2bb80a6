/**
 * A process that people are taken through, step by step.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Id, Nothing, WhereDateTime, WhereId, WhereIds, WhereString } from "../../resource/Spec.ts"
import type { PersonSpec } from "./Person.ts"
import type { WorkflowCardSpec } from "./WorkflowCard.ts"
import type { WorkflowCategorySpec } from "./WorkflowCategory.ts"
import type { WorkflowShareSpec } from "./WorkflowShare.ts"
import type { WorkflowStepSpec } from "./WorkflowStep.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a workflow as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<WorkflowSpec> = Table.workflow as Descriptor<WorkflowSpec>

/**
 * The id of a workflow. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type WorkflowId = Id<"people/Workflow">

/**
 * A process that people are taken through, step by step.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Workflow {
  readonly type: "Workflow"
  readonly id: WorkflowId
  readonly name: string | null
  readonly my_ready_card_count: number | null
  readonly total_ready_card_count: number | null
  readonly completed_card_count: number | null
  readonly total_cards_count: number | null
  readonly total_ready_and_snoozed_card_count: number | null
  readonly total_steps_count: number | null
  readonly total_unassigned_steps_count: number | null
  readonly total_unassigned_card_count: number | null
  readonly total_overdue_card_count: number | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  readonly deleted_at: DateTime.Utc | null
  readonly archived_at: DateTime.Utc | null
  readonly campus_id: string | null
  readonly workflow_category_id: string | null
  readonly recently_viewed: boolean | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: WorkflowRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a workflow.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowRelationships {
  readonly workflow_category?: ToOne<"WorkflowCategory">
  readonly campus?: ToOne<"Campus">
  readonly [name: string]: Relationship | undefined
}

/**
 * Attributes that are sent only when `fields` asks for them.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowSparse {
  readonly my_overdue_card_count: number | null
  readonly my_due_soon_card_count: number | null
}

/**
 * The resources that each include of a workflow gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowIncludes {
  readonly category: WorkflowCategorySpec
  readonly shares: ReadonlyArray<WorkflowShareSpec>
  readonly steps: ReadonlyArray<WorkflowStepSpec>
}

/**
 * The names that `include` accepts for a workflow. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type WorkflowInclude =
  | "category"
  | "shares"
  | "shares.person"
  | "steps"
  | "steps.default_assignee"

/**
 * The conditions that a list of workflows accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowWhere {
  readonly archived_at?: WhereDateTime
  readonly campus_id?: WhereId
  readonly created_at?: WhereDateTime
  readonly deleted_at?: WhereDateTime
  readonly id?: WhereIds
  readonly name?: WhereString
  readonly updated_at?: WhereDateTime
  readonly workflow_category_id?: WhereId
}

/**
 * The names that a list of workflows can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type WorkflowOrder =
  | "archived_at"
  | "campus_id"
  | "campus_name"
  | "created_at"
  | "deleted_at"
  | "my_ready_card_count"
  | "name"
  | "total_overdue_card_count"
  | "total_ready_card_count"
  | "total_unassigned_card_count"
  | "updated_at"
  | "workflow_category_id"
  | "workflow_category_name"

/**
 * The named filters of the list of workflows.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowFilter {
  readonly archived?: boolean
  readonly has_my_cards?: boolean
  readonly manage_cards_allowed?: boolean
  readonly needs_attention?: boolean
  readonly not_archived?: boolean
  readonly only_deleted?: boolean
  readonly recently_deleted?: boolean
  readonly recently_viewed?: boolean
  readonly unassigned?: boolean
  readonly with_deleted?: boolean
  readonly with_recoverable?: boolean
  readonly with_steps?: boolean
}

/**
 * The data of a create of a workflow.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowCreate {
  readonly name?: string | null | undefined
  readonly campus_id?: string | null | undefined
  readonly workflow_category_id?: string | null | undefined
}

/**
 * The data of an update of a workflow. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowUpdate {
  readonly name?: string | null | undefined
  readonly campus_id?: string | null | undefined
  readonly workflow_category_id?: string | null | undefined
}

/**
 * All types of a workflow together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowSpec {
  readonly type: "Workflow"
  readonly resource: Workflow
  readonly sparse: WorkflowSparse
  readonly includes: WorkflowIncludes
  readonly include: WorkflowInclude
  readonly where: WorkflowWhere
  readonly order: WorkflowOrder
  readonly filter: WorkflowFilter
  readonly create: WorkflowCreate
  readonly update: WorkflowUpdate
}

/**
 * Reads a workflow by its id.
 *
 * `GET /people/v2/workflows/{workflow_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<WorkflowSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many workflows by their ids, each in a request of its own.
 *
 * `GET /people/v2/workflows/{workflow_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<WorkflowSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of workflows.
 *
 * `GET /people/v2/workflows`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<WorkflowSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all workflows as a stream, page by page.
 *
 * `GET /people/v2/workflows`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<WorkflowSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts workflows without reading them.
 *
 * `GET /people/v2/workflows`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<WorkflowSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a workflow.
 *
 * `POST /people/v2/workflows`
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<WorkflowSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a workflow. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /people/v2/workflows/{workflow_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<WorkflowSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a workflow.
 *
 * `DELETE /people/v2/workflows/{workflow_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<WorkflowId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Creates many workflows.
 *
 * `POST /people/v2/workflows`
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<WorkflowSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many workflows.
 *
 * `PATCH /people/v2/workflows/{workflow_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<WorkflowSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many workflows.
 *
 * `DELETE /people/v2/workflows/{workflow_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)

/**
 * Operations on the `cards` of a workflow.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/workflows/{workflow_id}/cards`
 * - `get`: `GET /people/v2/workflows/{workflow_id}/cards/{workflow_card_id}`
 * - `create`: `POST /people/v2/workflows/{workflow_id}/cards`
 * - `update`: `PATCH /people/v2/workflows/{workflow_id}/cards/{workflow_card_id}`
 * - `delete`: `DELETE /people/v2/workflows/{workflow_id}/cards/{workflow_card_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const cards:
  & Ops.ToManyEdge<WorkflowCardSpec, Nothing, WorkflowId>
  & Ops.Creates<WorkflowCardSpec, WorkflowId>
  & Ops.Updates<WorkflowCardSpec, WorkflowId>
  & Ops.Deletes<WorkflowId> = /* @__PURE__ */ Make.edge(descriptor, "cards", Table.workflowCard)

/**
 * Operations on the WorkflowCategory at `category` of a workflow.
 *
 * - `get`: `GET /people/v2/workflows/{workflow_id}/category`
 * - `getById`: `GET /people/v2/workflows/{workflow_id}/category/{workflow_category_id}`
 * - `update`: `PATCH /people/v2/workflows/{workflow_id}/category/{workflow_category_id}`
 * - `delete`: `DELETE /people/v2/workflows/{workflow_id}/category/{workflow_category_id}`
 *
 * `delete` deletes the workflow category itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const category:
  & Ops.ToOneEdge<WorkflowCategorySpec, WorkflowId>
  & Ops.Updates<WorkflowCategorySpec, WorkflowId>
  & Ops.Deletes<WorkflowId> = /* @__PURE__ */ Make.edge(descriptor, "category", Table.workflowCategory)

/**
 * Operations on the `shared_people` of a workflow.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/workflows/{workflow_id}/shared_people`
 * - `get`: `GET /people/v2/workflows/{workflow_id}/shared_people/{person_id}`
 * - `update`: `PATCH /people/v2/workflows/{workflow_id}/shared_people/{person_id}`
 * - `delete`: `DELETE /people/v2/workflows/{workflow_id}/shared_people/{person_id}`
 *
 * `delete` deletes the person itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const shared_people:
  & Ops.ToManyEdge<PersonSpec, Nothing, WorkflowId>
  & Ops.Updates<PersonSpec, WorkflowId>
  & Ops.Deletes<WorkflowId> = /* @__PURE__ */ Make.edge(descriptor, "shared_people", Table.person)

/**
 * Operations on the `shares` of a workflow.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/workflows/{workflow_id}/shares`
 * - `get`: `GET /people/v2/workflows/{workflow_id}/shares/{workflow_share_id}`
 * - `create`: `POST /people/v2/workflows/{workflow_id}/shares`
 * - `update`: `PATCH /people/v2/workflows/{workflow_id}/shares/{workflow_share_id}`
 * - `delete`: `DELETE /people/v2/workflows/{workflow_id}/shares/{workflow_share_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const shares:
  & Ops.ToManyEdge<WorkflowShareSpec, Nothing, WorkflowId>
  & Ops.Creates<WorkflowShareSpec, WorkflowId>
  & Ops.Updates<WorkflowShareSpec, WorkflowId>
  & Ops.Deletes<WorkflowId> = /* @__PURE__ */ Make.edge(descriptor, "shares", Table.workflowShare)

/**
 * Operations on the `steps` of a workflow.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/workflows/{workflow_id}/steps`
 * - `get`: `GET /people/v2/workflows/{workflow_id}/steps/{workflow_step_id}`
 * - `create`: `POST /people/v2/workflows/{workflow_id}/steps`
 * - `update`: `PATCH /people/v2/workflows/{workflow_id}/steps/{workflow_step_id}`
 * - `delete`: `DELETE /people/v2/workflows/{workflow_id}/steps/{workflow_step_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const steps:
  & Ops.ToManyEdge<WorkflowStepSpec, Nothing, WorkflowId>
  & Ops.Creates<WorkflowStepSpec, WorkflowId>
  & Ops.Updates<WorkflowStepSpec, WorkflowId>
  & Ops.Deletes<WorkflowId> = /* @__PURE__ */ Make.edge(descriptor, "steps", Table.workflowStep)
