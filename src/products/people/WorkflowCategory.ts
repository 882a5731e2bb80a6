/**
 * A category that workflows are sorted into.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Id, Nothing, WhereDateTime, WhereString } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a workflow category as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<WorkflowCategorySpec> = Table.workflowCategory as Descriptor<WorkflowCategorySpec>

/**
 * The id of a workflow category. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type WorkflowCategoryId = Id<"people/WorkflowCategory">

/**
 * A category that workflows are sorted into.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowCategory {
  readonly type: "WorkflowCategory"
  readonly id: WorkflowCategoryId
  readonly name: string | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: WorkflowCategoryRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a workflow category.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowCategoryRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The conditions that a list of workflow categories accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowCategoryWhere {
  readonly created_at?: WhereDateTime
  readonly name?: WhereString
  readonly updated_at?: WhereDateTime
}

/**
 * The names that a list of workflow categories can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type WorkflowCategoryOrder =
  | "created_at"
  | "name"
  | "updated_at"

/**
 * The data of a create of a workflow category.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowCategoryCreate {
  readonly name?: string | null | undefined
}

/**
 * The data of an update of a workflow category. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowCategoryUpdate {
  readonly name?: string | null | undefined
}

/**
 * All types of a workflow category together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowCategorySpec {
  readonly type: "WorkflowCategory"
  readonly resource: WorkflowCategory
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: WorkflowCategoryWhere
  readonly order: WorkflowCategoryOrder
  readonly filter: Nothing
  readonly create: WorkflowCategoryCreate
  readonly update: WorkflowCategoryUpdate
}

/**
 * Reads a workflow category by its id.
 *
 * `GET /people/v2/workflow_categories/{workflow_category_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<WorkflowCategorySpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many workflow categories by their ids, each in a request of its own.
 *
 * `GET /people/v2/workflow_categories/{workflow_category_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<WorkflowCategorySpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of workflow categories.
 *
 * `GET /people/v2/workflow_categories`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<WorkflowCategorySpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all workflow categories as a stream, page by page.
 *
 * `GET /people/v2/workflow_categories`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<WorkflowCategorySpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts workflow categories without reading them.
 *
 * `GET /people/v2/workflow_categories`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<WorkflowCategorySpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a workflow category.
 *
 * `POST /people/v2/workflow_categories`
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<WorkflowCategorySpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a workflow category. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /people/v2/workflow_categories/{workflow_category_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<WorkflowCategorySpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a workflow category.
 *
 * `DELETE /people/v2/workflow_categories/{workflow_category_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<WorkflowCategoryId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Creates many workflow categories.
 *
 * `POST /people/v2/workflow_categories`
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<WorkflowCategorySpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many workflow categories.
 *
 * `PATCH /people/v2/workflow_categories/{workflow_category_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<WorkflowCategorySpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many workflow categories.
 *
 * `DELETE /people/v2/workflow_categories/{workflow_category_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)
