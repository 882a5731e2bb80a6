/**
 * How many cards wait for a person, in all workflows.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a workflow assignee summary as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<WorkflowAssigneeSummarySpec> = Table.workflowAssigneeSummary as Descriptor<
  WorkflowAssigneeSummarySpec
>

/**
 * The id of a workflow assignee summary. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type WorkflowAssigneeSummaryId = Id<"people/WorkflowAssigneeSummary">

/**
 * How many cards wait for a person, in all workflows.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowAssigneeSummary {
  readonly type: "WorkflowAssigneeSummary"
  readonly id: WorkflowAssigneeSummaryId
  readonly overdue_count: number | null
  readonly ready_count: number | null
  readonly snoozed_count: number | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: WorkflowAssigneeSummaryRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a workflow assignee summary.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowAssigneeSummaryRelationships {
  readonly person?: ToOne<"Person">
  readonly [name: string]: Relationship | undefined
}

/**
 * The names that a list of workflow assignee summaries can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type WorkflowAssigneeSummaryOrder =
  | "first_name"
  | "last_name"
  | "name"
  | "overdue_count"
  | "ready_count"
  | "snoozed_count"

/**
 * All types of a workflow assignee summary together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowAssigneeSummarySpec {
  readonly type: "WorkflowAssigneeSummary"
  readonly resource: WorkflowAssigneeSummary
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: WorkflowAssigneeSummaryOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads a workflow assignee summary by its id.
 *
 * `GET /people/v2/workflow_assignee_summaries/{workflow_assignee_summary_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<WorkflowAssigneeSummarySpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many workflow assignee summaries by their ids, each in a request of its own.
 *
 * `GET /people/v2/workflow_assignee_summaries/{workflow_assignee_summary_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<WorkflowAssigneeSummarySpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of workflow assignee summaries.
 *
 * `GET /people/v2/workflow_assignee_summaries`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<WorkflowAssigneeSummarySpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all workflow assignee summaries as a stream, page by page.
 *
 * `GET /people/v2/workflow_assignee_summaries`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<WorkflowAssigneeSummarySpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts workflow assignee summaries without reading them.
 *
 * `GET /people/v2/workflow_assignee_summaries`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<WorkflowAssigneeSummarySpec> = /* @__PURE__ */ Make.count(descriptor)
