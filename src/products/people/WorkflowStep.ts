/**
 * A step of a workflow.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, Open, WhereDateTime, WhereString } from "../../resource/Spec.ts"
import type { PersonSpec } from "./Person.ts"
import type { WorkflowStepAssigneeSummarySpec } from "./WorkflowStepAssigneeSummary.ts"
import * as Table from "./descriptors.ts"

/**
 * What is known of a workflow step, as data.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<WorkflowStepSpec> = Table.workflowStep as Descriptor<WorkflowStepSpec>

/**
 * The id of a workflow step. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type WorkflowStepId = Id<"people/WorkflowStep">

/**
 * A step of a workflow.
 *
 * It is reached through `Workflow.steps`, `WorkflowCard.current_step`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowStep {
  readonly type: "WorkflowStep"
  readonly id: WorkflowStepId
  readonly sequence: number | null
  readonly name: string | null
  readonly description: string | null
  readonly expected_response_time_in_days: number | null
  readonly auto_snooze_value: number | null
  readonly auto_snooze_interval: Open<"day" | "week" | "month"> | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  readonly auto_snooze_days: number | null
  readonly my_ready_card_count: number | null
  readonly total_ready_card_count: number | null
  readonly default_assignee_id: string | null
  /** The linkage, as far as the request made Planning Center send it. */
  readonly relationships: WorkflowStepRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The linkage that a workflow step carries.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowStepRelationships {
  readonly default_assignee?: ToOne<"Person">
  readonly workflow?: ToOne<"Workflow">
  readonly [name: string]: Relationship | undefined
}

/**
 * What each include of a workflow step gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowStepIncludes {
  readonly default_assignee: PersonSpec
}

/**
 * What can be included with a workflow step; dots reach one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type WorkflowStepInclude =
  | "default_assignee"
  | "default_assignee.addresses"
  | "default_assignee.emails"
  | "default_assignee.field_data"
  | "default_assignee.households"
  | "default_assignee.inactive_reason"
  | "default_assignee.marital_status"
  | "default_assignee.name_prefix"
  | "default_assignee.name_suffix"
  | "default_assignee.organization"
  | "default_assignee.person_apps"
  | "default_assignee.phone_numbers"
  | "default_assignee.platform_notifications"
  | "default_assignee.primary_campus"
  | "default_assignee.school"
  | "default_assignee.social_profiles"

/**
 * What a list of workflow steps can be narrowed down by.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowStepWhere {
  readonly created_at?: WhereDateTime
  readonly name?: WhereString
  readonly updated_at?: WhereDateTime
}

/**
 * What a list of workflow steps can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type WorkflowStepOrder =
  | "created_at"
  | "name"
  | "sequence"
  | "updated_at"

/**
 * What a workflow step can be created with.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowStepCreate {
  readonly sequence?: number | null | undefined
  readonly name?: string | null | undefined
  readonly description?: string | null | undefined
  readonly expected_response_time_in_days?: number | null | undefined
  readonly auto_snooze_value?: number | null | undefined
  readonly auto_snooze_interval?: "day" | "week" | "month" | null | undefined
  readonly default_assignee_id?: string | null | undefined
  /** The id of a Person, or null for none. */
  readonly default_assignee?: string | null | undefined
}

/**
 * What can be changed of a workflow step; `null` clears.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowStepUpdate {
  readonly sequence?: number | null | undefined
  readonly name?: string | null | undefined
  readonly description?: string | null | undefined
  readonly expected_response_time_in_days?: number | null | undefined
  readonly auto_snooze_value?: number | null | undefined
  readonly auto_snooze_interval?: "day" | "week" | "month" | null | undefined
  readonly default_assignee_id?: string | null | undefined
  /** The id of a Person, or null for none. */
  readonly default_assignee?: string | null | undefined
}

/**
 * The ids on the path to a workflow step, its own one last.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowStepIds {
  readonly workflow_id: Id<"people/Workflow">
  readonly workflow_step_id: WorkflowStepId
}

/**
 * All types of a workflow step together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowStepSpec {
  readonly type: "WorkflowStep"
  readonly resource: WorkflowStep
  readonly sparse: {}
  readonly includes: WorkflowStepIncludes
  readonly include: WorkflowStepInclude
  readonly where: WorkflowStepWhere
  readonly order: WorkflowStepOrder
  readonly filter: Nothing
  readonly create: WorkflowStepCreate
  readonly update: WorkflowStepUpdate
}

/**
 * The `assignee_summaries` of a workflow step.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/workflows/{workflow_id}/steps/{workflow_step_id}/assignee_summaries`
 * - `get`: `GET /people/v2/workflows/{workflow_id}/steps/{workflow_step_id}/assignee_summaries/{workflow_step_assignee_summary_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const assignee_summaries: Ops.ToManyEdge<WorkflowStepAssigneeSummarySpec, Nothing, WorkflowStepIds> =
  /* @__PURE__ */ Make.edge(descriptor, "assignee_summaries", Table.workflowStepAssigneeSummary)

/**
 * The Person that `default_assignee` of a workflow step leads to.
 *
 * - `get`: `GET /people/v2/workflows/{workflow_id}/steps/{workflow_step_id}/default_assignee`
 * - `getById`: `GET /people/v2/workflows/{workflow_id}/steps/{workflow_step_id}/default_assignee/{person_id}`
 * - `update`: `PATCH /people/v2/workflows/{workflow_id}/steps/{workflow_step_id}/default_assignee/{person_id}`
 * - `delete`: `DELETE /people/v2/workflows/{workflow_id}/steps/{workflow_step_id}/default_assignee/{person_id}`
 *
 * `delete` deletes the person itself, as far as is known: Planning Center lists the endpoint and does not say.
 *
 * @category edges
 * @since 0.1.0
 */
export const default_assignee:
  & Ops.ToOneEdge<PersonSpec, WorkflowStepIds>
  & Ops.Updates<PersonSpec, WorkflowStepIds>
  & Ops.Deletes<WorkflowStepIds> = /* @__PURE__ */ Make.edge(descriptor, "default_assignee", Table.person)
