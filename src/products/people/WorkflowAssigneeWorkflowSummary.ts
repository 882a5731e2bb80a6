/**
 * How many cards wait for a person, in one workflow.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a workflow assignee workflow summary as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<WorkflowAssigneeWorkflowSummarySpec> = Table
  .workflowAssigneeWorkflowSummary as Descriptor<WorkflowAssigneeWorkflowSummarySpec>

/**
 * The id of a workflow assignee workflow summary. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type WorkflowAssigneeWorkflowSummaryId = Id<"people/WorkflowAssigneeWorkflowSummary">

/**
 * How many cards wait for a person, in one workflow.
 *
 * It is reached through `Person.workflow_assignee_workflow_summaries`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowAssigneeWorkflowSummary {
  readonly type: "WorkflowAssigneeWorkflowSummary"
  readonly id: WorkflowAssigneeWorkflowSummaryId
  readonly overdue_count: number | null
  readonly ready_count: number | null
  readonly snoozed_count: number | null
  readonly workflow_name: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: WorkflowAssigneeWorkflowSummaryRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a workflow assignee workflow summary.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowAssigneeWorkflowSummaryRelationships {
  readonly workflow?: ToOne<"Workflow">
  readonly person?: ToOne<"Person">
  readonly [name: string]: Relationship | undefined
}

/**
 * The names that a list of workflow assignee workflow summaries can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type WorkflowAssigneeWorkflowSummaryOrder =
  | "overdue_count"
  | "ready_count"
  | "snoozed_count"
  | "workflow_name"

/**
 * The ids in the path of a workflow assignee workflow summary. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowAssigneeWorkflowSummaryIds {
  readonly person_id: Id<"people/Person">
  readonly workflow_assignee_workflow_summary_id: WorkflowAssigneeWorkflowSummaryId
}

/**
 * All types of a workflow assignee workflow summary together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowAssigneeWorkflowSummarySpec {
  readonly type: "WorkflowAssigneeWorkflowSummary"
  readonly resource: WorkflowAssigneeWorkflowSummary
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: WorkflowAssigneeWorkflowSummaryOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
