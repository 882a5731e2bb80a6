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
 * What is known of a workflow step assignee summary, as data.
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
  /** The linkage, as far as the request made Planning Center send it. */
  readonly relationships: WorkflowStepAssigneeSummaryRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The linkage that a workflow step assignee summary carries.
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
 * What each include of a workflow step assignee summary gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowStepAssigneeSummaryIncludes {
  readonly person: PersonSpec
}

/**
 * What can be included with a workflow step assignee summary; dots reach one level deeper.
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
 * The ids on the path to a workflow step assignee summary, its own one last.
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
 * The Person that `person` of a workflow step assignee summary leads to.
 *
 * - `get`: `GET /people/v2/workflows/{workflow_id}/steps/{workflow_step_id}/assignee_summaries/{workflow_step_assignee_summary_id}/person`
 * - `getById`: `GET /people/v2/workflows/{workflow_id}/steps/{workflow_step_id}/assignee_summaries/{workflow_step_assignee_summary_id}/person/{person_id}`
 * - `update`: `PATCH /people/v2/workflows/{workflow_id}/steps/{workflow_step_id}/assignee_summaries/{workflow_step_assignee_summary_id}/person/{person_id}`
 * - `delete`: `DELETE /people/v2/workflows/{workflow_id}/steps/{workflow_step_id}/assignee_summaries/{workflow_step_assignee_summary_id}/person/{person_id}`
 *
 * `delete` deletes the person itself, as far as is known: Planning Center lists the endpoint and does not say.
 *
 * @category edges
 * @since 0.1.0
 */
export const person:
  & Ops.ToOneEdge<PersonSpec, WorkflowStepAssigneeSummaryIds>
  & Ops.Updates<PersonSpec, WorkflowStepAssigneeSummaryIds>
  & Ops.Deletes<WorkflowStepAssigneeSummaryIds> = /* @__PURE__ */ Make.edge(descriptor, "person", Table.person)
