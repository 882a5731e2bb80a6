/**
 * A person on their way through a workflow.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereBoolean, WhereId, WhereString } from "../../resource/Spec.ts"
import type { PersonSpec } from "./Person.ts"
import type { WorkflowSpec } from "./Workflow.ts"
import type { WorkflowCardActivitySpec } from "./WorkflowCardActivity.ts"
import type { WorkflowCardNoteSpec } from "./WorkflowCardNote.ts"
import type { WorkflowStepSpec } from "./WorkflowStep.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a workflow card as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<WorkflowCardSpec> = Table.workflowCard as Descriptor<WorkflowCardSpec>

/**
 * The id of a workflow card. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type WorkflowCardId = Id<"people/WorkflowCard">

/**
 * A person on their way through a workflow.
 *
 * It is reached through `Person.workflow_cards`, `Workflow.cards`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowCard {
  readonly type: "WorkflowCard"
  readonly id: WorkflowCardId
  readonly snooze_until: DateTime.Utc | null
  readonly overdue: boolean | null
  readonly stage: string | null
  readonly calculated_due_at_in_days_ago: number | null
  readonly sticky_assignment: boolean | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  readonly completed_at: DateTime.Utc | null
  readonly flagged_for_notification_at: DateTime.Utc | null
  readonly removed_at: DateTime.Utc | null
  readonly moved_to_step_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: WorkflowCardRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a workflow card.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowCardRelationships {
  readonly assignee?: ToOne<"Assignee" | "Person">
  readonly person?: ToOne<"Person">
  readonly workflow?: ToOne<"Workflow">
  readonly current_step?: ToOne<"WorkflowStep">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a workflow card gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowCardIncludes {
  readonly assignee: PersonSpec
  readonly current_step: WorkflowStepSpec
  readonly person: PersonSpec
  readonly workflow: WorkflowSpec
}

/**
 * The names that `include` accepts for a workflow card. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type WorkflowCardInclude =
  | "assignee"
  | "assignee.addresses"
  | "assignee.emails"
  | "assignee.field_data"
  | "assignee.households"
  | "assignee.inactive_reason"
  | "assignee.marital_status"
  | "assignee.name_prefix"
  | "assignee.name_suffix"
  | "assignee.organization"
  | "assignee.person_apps"
  | "assignee.phone_numbers"
  | "assignee.platform_notifications"
  | "assignee.primary_campus"
  | "assignee.school"
  | "assignee.social_profiles"
  | "current_step"
  | "current_step.default_assignee"
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
  | "workflow"
  | "workflow.category"
  | "workflow.shares"
  | "workflow.steps"

/**
 * The conditions that a list of workflow cards accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowCardWhere {
  readonly assignee_id?: WhereId
  readonly overdue?: WhereBoolean
  readonly stage?: WhereString
}

/**
 * The names that a list of workflow cards can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type WorkflowCardOrder =
  | "completed_at"
  | "created_at"
  | "first_name"
  | "flagged_for_notification_at"
  | "last_name"
  | "moved_to_step_at"
  | "removed_at"
  | "stage"
  | "updated_at"

/**
 * The data of a create of a workflow card.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowCardCreate {
  readonly sticky_assignment?: boolean | null | undefined
  readonly assignee_id?: string | null | undefined
  readonly person_id?: string | null | undefined
  /** The id of a Person, or null for none. */
  readonly assignee?: Id<"people/Person"> | null | undefined
  /** The id of a WorkflowStep, or null for none. */
  readonly current_step?: Id<"people/WorkflowStep"> | null | undefined
  /** The id of a Person, or null for none. */
  readonly person?: Id<"people/Person"> | null | undefined
  /** The id of a Workflow, or null for none. */
  readonly workflow?: Id<"people/Workflow"> | null | undefined
}

/**
 * The data of an update of a workflow card. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowCardUpdate {
  readonly sticky_assignment?: boolean | null | undefined
  readonly assignee_id?: string | null | undefined
  readonly person_id?: string | null | undefined
  /** The id of a Person, or null for none. */
  readonly assignee?: Id<"people/Person"> | null | undefined
  /** The id of a WorkflowStep, or null for none. */
  readonly current_step?: Id<"people/WorkflowStep"> | null | undefined
  /** The id of a Person, or null for none. */
  readonly person?: Id<"people/Person"> | null | undefined
  /** The id of a Workflow, or null for none. */
  readonly workflow?: Id<"people/Workflow"> | null | undefined
}

/**
 * The data of `send_email` of a workflow card.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowCardSendEmail {
  readonly subject: string
  readonly note: string
}

/**
 * The data of `snooze` of a workflow card.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowCardSnooze {
  readonly duration: number
}

/**
 * The ids in the path of a workflow card. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowCardIds {
  readonly person_id: Id<"people/Person">
  readonly workflow_card_id: WorkflowCardId
}

/**
 * All types of a workflow card together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface WorkflowCardSpec {
  readonly type: "WorkflowCard"
  readonly resource: WorkflowCard
  readonly sparse: {}
  readonly includes: WorkflowCardIncludes
  readonly include: WorkflowCardInclude
  readonly where: WorkflowCardWhere
  readonly order: WorkflowCardOrder
  readonly filter: Nothing
  readonly create: WorkflowCardCreate
  readonly update: WorkflowCardUpdate
}

/**
 * Puts a card back to the step before.
 *
 * `POST /people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/go_back`
 *
 * @category actions
 * @since 0.1.0
 */
export const go_back: Ops.Act<WorkflowCardIds> = /* @__PURE__ */ Make.action(descriptor, "go_back")

/**
 * Completes the step of a card and moves it to the next one.
 *
 * `POST /people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/promote`
 *
 * @category actions
 * @since 0.1.0
 */
export const promote: Ops.Act<WorkflowCardIds> = /* @__PURE__ */ Make.action(descriptor, "promote")

/**
 * Takes a card out of its workflow; `restore` brings it back.
 *
 * `POST /people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/remove`
 *
 * @category actions
 * @since 0.1.0
 */
export const remove: Ops.Act<WorkflowCardIds> = /* @__PURE__ */ Make.action(descriptor, "remove")

/**
 * Brings back a card that was removed or completed.
 *
 * `POST /people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/restore`
 *
 * @category actions
 * @since 0.1.0
 */
export const restore: Ops.Act<WorkflowCardIds> = /* @__PURE__ */ Make.action(descriptor, "restore")

/**
 * Sends an email to the person of a card.
 *
 * `POST /people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/send_email`
 *
 * @category actions
 * @since 0.1.0
 */
export const send_email: Ops.ActWith<WorkflowCardIds, WorkflowCardSendEmail> = /* @__PURE__ */ Make.action(
  descriptor,
  "send_email"
)

/**
 * Moves a card to the next step without completing this one.
 *
 * `POST /people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/skip_step`
 *
 * @category actions
 * @since 0.1.0
 */
export const skip_step: Ops.Act<WorkflowCardIds> = /* @__PURE__ */ Make.action(descriptor, "skip_step")

/**
 * Puts a card to sleep for a number of days. Takes an editor or the assignee.
 *
 * `POST /people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/snooze`
 *
 * @category actions
 * @since 0.1.0
 */
export const snooze: Ops.ActWith<WorkflowCardIds, WorkflowCardSnooze> = /* @__PURE__ */ Make.action(
  descriptor,
  "snooze"
)

/**
 * Wakes a card that was put to sleep.
 *
 * `POST /people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/unsnooze`
 *
 * @category actions
 * @since 0.1.0
 */
export const unsnooze: Ops.Act<WorkflowCardIds> = /* @__PURE__ */ Make.action(descriptor, "unsnooze")

/**
 * Operations on the `activities` of a workflow card.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/activities`
 * - `get`: `GET /people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/activities/{workflow_card_activity_id}`
 * - `delete`: `DELETE /people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/activities/{workflow_card_activity_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const activities:
  & Ops.ToManyEdge<WorkflowCardActivitySpec, Nothing, WorkflowCardIds>
  & Ops.Deletes<WorkflowCardIds> = /* @__PURE__ */ Make.edge(descriptor, "activities", Table.workflowCardActivity)

/**
 * Operations on the Person at `assignee` of a workflow card.
 *
 * - `get`: `GET /people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/assignee`
 * - `getById`: `GET /people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/assignee/{related_person_id}`
 * - `update`: `PATCH /people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/assignee/{related_person_id}`
 * - `delete`: `DELETE /people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/assignee/{related_person_id}`
 *
 * `delete` deletes the person itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const assignee:
  & Ops.ToOneEdge<PersonSpec, WorkflowCardIds>
  & Ops.Updates<PersonSpec, WorkflowCardIds>
  & Ops.Deletes<WorkflowCardIds> = /* @__PURE__ */ Make.edge(descriptor, "assignee", Table.person)

/**
 * Operations on the WorkflowStep at `current_step` of a workflow card.
 *
 * - `get`: `GET /people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/current_step`
 * - `getById`: `GET /people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/current_step/{workflow_step_id}`
 * - `update`: `PATCH /people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/current_step/{workflow_step_id}`
 * - `delete`: `DELETE /people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/current_step/{workflow_step_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const current_step:
  & Ops.ToOneEdge<WorkflowStepSpec, WorkflowCardIds>
  & Ops.Updates<WorkflowStepSpec, WorkflowCardIds>
  & Ops.Deletes<WorkflowCardIds> = /* @__PURE__ */ Make.edge(descriptor, "current_step", Table.workflowStep)

/**
 * Operations on the `notes` of a workflow card.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/notes`
 * - `get`: `GET /people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/notes/{workflow_card_note_id}`
 * - `create`: `POST /people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/notes`
 *
 * @category edges
 * @since 0.1.0
 */
export const notes:
  & Ops.ToManyEdge<WorkflowCardNoteSpec, Nothing, WorkflowCardIds>
  & Ops.Creates<WorkflowCardNoteSpec, WorkflowCardIds> = /* @__PURE__ */ Make.edge(
    descriptor,
    "notes",
    Table.workflowCardNote
  )

/**
 * Operations on the Person at `person` of a workflow card.
 *
 * - `get`: `GET /people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/person`
 * - `getById`: `GET /people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/person/{related_person_id}`
 * - `update`: `PATCH /people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/person/{related_person_id}`
 * - `delete`: `DELETE /people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/person/{related_person_id}`
 *
 * `delete` deletes the person itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const person:
  & Ops.ToOneEdge<PersonSpec, WorkflowCardIds>
  & Ops.Updates<PersonSpec, WorkflowCardIds>
  & Ops.Deletes<WorkflowCardIds> = /* @__PURE__ */ Make.edge(descriptor, "person", Table.person)

/**
 * Operations on the Workflow at `workflow` of a workflow card.
 *
 * - `get`: `GET /people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/workflow`
 * - `getById`: `GET /people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/workflow/{workflow_id}`
 * - `update`: `PATCH /people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/workflow/{workflow_id}`
 * - `delete`: `DELETE /people/v2/people/{person_id}/workflow_cards/{workflow_card_id}/workflow/{workflow_id}`
 *
 * `delete` deletes the workflow itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const workflow:
  & Ops.ToOneEdge<WorkflowSpec, WorkflowCardIds>
  & Ops.Updates<WorkflowSpec, WorkflowCardIds>
  & Ops.Deletes<WorkflowCardIds> = /* @__PURE__ */ Make.edge(descriptor, "workflow", Table.workflow)
