/**
 * How many cards of a step wait for a person.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import type { PersonSpec } from "./Person.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a workflow step assignee summary as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<WorkflowStepAssigneeSummarySpec> = Table.workflowStepAssigneeSummary as Descriptor<
  WorkflowStepAssigneeSummarySpec
>

/**
 * The id of a workflow step assignee summary. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type WorkflowStepAssigneeSummaryId = Id<"people/WorkflowStepAssigneeSummary">

/**
 * How many cards of a step wait for a person.
 *
 * It is reached through `WorkflowStep.assignee_summaries`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowStepAssigneeSummary {
  readonly type: "WorkflowStepAssigneeSummary"
  readonly id: WorkflowStepAssigneeSummaryId
  readonly ready_count: number | null
  readonly snoozed_count: number | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: WorkflowStepAssigneeSummaryRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a workflow step assignee summary.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowStepAssigneeSummaryRelationships {
  readonly person?: ToOne<"Person">
  readonly step?: ToOne<"Step" | "WorkflowStep">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a workflow step assignee summary gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowStepAssigneeSummaryIncludes {
  readonly person: PersonSpec
}

/**
 * The names that `include` accepts for a workflow step assignee summary. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type WorkflowStepAssigneeSummaryInclude =
  | "person"
  | "person.addresses"
  | "person.emails"
  | "person.field_data"
  | "person.households"
  | "person.inactive_reason"
  | "person.marital_status"
  | "person.name_prefix"
  | "person.name_suffix"
  | "person.organization"
  | "person.person_apps"
  | "person.phone_numbers"
  | "person.platform_notifications"
  | "person.primary_campus"
  | "person.school"
  | "person.social_profiles"

/**
 * The ids in the path of a workflow step assignee summary. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowStepAssigneeSummaryIds {
  readonly workflow_id: Id<"people/Workflow">
  readonly workflow_step_id: Id<"people/WorkflowStep">
  readonly workflow_step_assignee_summary_id: WorkflowStepAssigneeSummaryId
}

/**
 * All types of a workflow step assignee summary together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowStepAssigneeSummarySpec {
  readonly type: "WorkflowStepAssigneeSummary"
  readonly resource: WorkflowStepAssigneeSummary
  readonly sparse: {}
  readonly includes: WorkflowStepAssigneeSummaryIncludes
  readonly include: WorkflowStepAssigneeSummaryInclude
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Operations on the Person at `person` of a workflow step assignee summary.
 *
 * - `get`: `GET /people/v2/workflows/{workflow_id}/steps/{workflow_step_id}/assignee_summaries/{workflow_step_assignee_summary_id}/person`
 * - `getById`: `GET /people/v2/workflows/{workflow_id}/steps/{workflow_step_id}/assignee_summaries/{workflow_step_assignee_summary_id}/person/{person_id}`
 * - `update`: `PATCH /people/v2/workflows/{workflow_id}/steps/{workflow_step_id}/assignee_summaries/{workflow_step_assignee_summary_id}/person/{person_id}`
 * - `delete`: `DELETE /people/v2/workflows/{workflow_id}/steps/{workflow_step_id}/assignee_summaries/{workflow_step_assignee_summary_id}/person/{person_id}`
 *
 * `delete` deletes the person itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const person:
  & Ops.ToOneEdge<PersonSpec, WorkflowStepAssigneeSummaryIds>
  & Ops.Updates<PersonSpec, WorkflowStepAssigneeSummaryIds>
  & Ops.Deletes<WorkflowStepAssigneeSummaryIds> = /* @__PURE__ */ Make.edge(descriptor, "person", Table.person)
