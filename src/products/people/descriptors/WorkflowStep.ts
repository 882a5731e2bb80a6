// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { WorkflowStepSpec } from "../WorkflowStep.ts"
import { descriptor as person } from "./Person.ts"
import { descriptor as workflowStepAssigneeSummary } from "./WorkflowStepAssigneeSummary.ts"

/**
 * The description of a workflow step: a step of a workflow.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<WorkflowStepSpec> = {
  type: "WorkflowStep",
  product: "people",
  path: "workflows/{workflow_id}/steps",
  parameter: "workflow_step_id",
  attributes: {
    sequence: "integer",
    name: "string",
    description: "string",
    expected_response_time_in_days: "integer",
    auto_snooze_value: "integer",
    auto_snooze_interval: "string",
    created_at: "date_time",
    updated_at: "date_time",
    auto_snooze_days: "integer",
    my_ready_card_count: "integer",
    total_ready_card_count: "integer",
    default_assignee_id: "primary_key"
  },
  sparse: [],
  enums: {
    auto_snooze_interval: ["day", "week", "month"]
  },
  relationships: {
    default_assignee: { to: "one", type: "Person", target: "Person" },
    workflow: { to: "one", type: "Workflow", target: "Workflow" }
  },
  includes: {
    default_assignee: { to: "one", target: () => person, create: true, update: true }
  },
  edges: {
    assignee_summaries: { to: "many", target: () => workflowStepAssigneeSummary },
    default_assignee: { to: "one", target: () => person, update: true, delete: true }
  },
  query: {
    created_at: "date_time",
    name: "string",
    updated_at: "date_time"
  },
  order: ["created_at", "name", "sequence", "updated_at"],
  filter: {},
  create: {
    sequence: "integer",
    name: "string",
    description: "string",
    expected_response_time_in_days: "integer",
    auto_snooze_value: "integer",
    auto_snooze_interval: "string",
    default_assignee_id: "primary_key"
  },
  update: {
    sequence: "integer",
    name: "string",
    description: "string",
    expected_response_time_in_days: "integer",
    auto_snooze_value: "integer",
    auto_snooze_interval: "string",
    default_assignee_id: "primary_key"
  },
  permits: { list: false, get: false, create: false, update: false, delete: false }
}
