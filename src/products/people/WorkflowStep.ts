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
 * The description of a workflow step as data: attributes, relationships, includes and edges.
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
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: WorkflowStepRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a workflow step.
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
 * The resources that each include of a workflow step gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowStepIncludes {
  readonly default_assignee: PersonSpec
}

/**
 * The names that `include` accepts for a workflow step. A dot reaches one level deeper.
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
 * The conditions that a list of workflow steps accepts.
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
 * The names that a list of workflow steps can be ordered by.
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
 * The data of a create of a workflow step.
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
  readonly default_assignee?: Id<"people/Person"> | null | undefined
}

/**
 * The data of an update of a workflow step. `null` clears an attribute.
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
  readonly default_assignee?: Id<"people/Person"> | null | undefined
}

/**
 * The ids in the path of a workflow step. Its own id comes last.
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
 * Operations on the `assignee_summaries` of a workflow step.
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
 * Operations on the Person at `default_assignee` of a workflow step.
 *
 * - `get`: `GET /people/v2/workflows/{workflow_id}/steps/{workflow_step_id}/default_assignee`
 * - `getById`: `GET /people/v2/workflows/{workflow_id}/steps/{workflow_step_id}/default_assignee/{person_id}`
 * - `update`: `PATCH /people/v2/workflows/{workflow_id}/steps/{workflow_step_id}/default_assignee/{person_id}`
 * - `delete`: `DELETE /people/v2/workflows/{workflow_id}/steps/{workflow_step_id}/default_assignee/{person_id}`
 *
 * `delete` deletes the person itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const default_assignee:
  & Ops.ToOneEdge<PersonSpec, WorkflowStepIds>
  & Ops.Updates<PersonSpec, WorkflowStepIds>
  & Ops.Deletes<WorkflowStepIds> = /* @__PURE__ */ Make.edge(descriptor, "default_assignee", Table.person)
