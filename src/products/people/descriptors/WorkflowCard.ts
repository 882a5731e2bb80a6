// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { WorkflowCardSpec } from "../WorkflowCard.ts"
import { descriptor as person } from "./Person.ts"
import { descriptor as workflow } from "./Workflow.ts"
import { descriptor as workflowCardActivity } from "./WorkflowCardActivity.ts"
import { descriptor as workflowCardNote } from "./WorkflowCardNote.ts"
import { descriptor as workflowStep } from "./WorkflowStep.ts"

/**
 * The description of a workflow card: a person on their way through a workflow.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<WorkflowCardSpec> = {
  type: "WorkflowCard",
  product: "people",
  path: "people/{person_id}/workflow_cards",
  parameter: "workflow_card_id",
  attributes: {
    snooze_until: "date_time",
    overdue: "boolean",
    stage: "string",
    calculated_due_at_in_days_ago: "integer",
    sticky_assignment: "boolean",
    created_at: "date_time",
    updated_at: "date_time",
    completed_at: "date_time",
    flagged_for_notification_at: "date_time",
    removed_at: "date_time",
    moved_to_step_at: "date_time"
  },
  sparse: [],
  enums: {},
  relationships: {
    assignee: { to: "one", type: "Assignee", target: "Person" },
    person: { to: "one", type: "Person", target: "Person" },
    workflow: { to: "one", type: "Workflow", target: "Workflow" },
    current_step: { to: "one", type: "WorkflowStep", target: "WorkflowStep" }
  },
  includes: {
    assignee: { to: "one", target: () => person, create: true, update: true },
    current_step: { to: "one", target: () => workflowStep, create: true, update: true },
    person: { to: "one", target: () => person, create: true, update: true },
    workflow: { to: "one", target: () => workflow, create: true, update: true }
  },
  edges: {
    activities: { to: "many", target: () => workflowCardActivity, delete: true },
    assignee: { to: "one", target: () => person, update: true, delete: true },
    current_step: { to: "one", target: () => workflowStep, update: true, delete: true },
    notes: { to: "many", target: () => workflowCardNote, create: true },
    person: { to: "one", target: () => person, update: true, delete: true },
    workflow: { to: "one", target: () => workflow, update: true, delete: true }
  },
  actions: {
    go_back: { data: {} },
    promote: { data: {} },
    remove: { data: {} },
    restore: { data: {} },
    send_email: { data: { subject: "string", note: "string" } },
    skip_step: { data: {} },
    snooze: { data: { duration: "integer" } },
    unsnooze: { data: {} }
  },
  query: {
    assignee_id: "primary_key",
    overdue: "boolean",
    stage: "string"
  },
  order: [
    "completed_at",
    "created_at",
    "first_name",
    "flagged_for_notification_at",
    "last_name",
    "moved_to_step_at",
    "removed_at",
    "stage",
    "updated_at"
  ],
  filter: {},
  create: {
    sticky_assignment: "boolean",
    assignee_id: "primary_key",
    person_id: "primary_key"
  },
  update: {
    sticky_assignment: "boolean",
    assignee_id: "primary_key",
    person_id: "primary_key"
  },
  permits: { list: false, get: false, create: false, update: false, delete: false }
}
