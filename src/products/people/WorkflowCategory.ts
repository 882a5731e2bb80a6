/**
 * A category that workflows are sorted into.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Nothing, WhereDateTime, WhereString } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * What is known of a workflow category, as data.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<WorkflowCategorySpec> = Table.workflowCategory as Descriptor<WorkflowCategorySpec>

/**
 * A category that workflows are sorted into.
 *
 * It is reached through `Workflow.category`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowCategory {
  readonly type: "WorkflowCategory"
  readonly id: string
  readonly name: string | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  /** The linkage, as far as the request made Planning Center send it. */
  readonly relationships: WorkflowCategoryRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The linkage that a workflow category carries.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowCategoryRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * What a list of workflow categories can be narrowed down by.
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
 * What a list of workflow categories can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type WorkflowCategoryOrder =
  | "created_at"
  | "name"
  | "updated_at"

/**
 * What can be changed of a workflow category; `null` clears.
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
  readonly create: never
  readonly update: WorkflowCategoryUpdate
}
