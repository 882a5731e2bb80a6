// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { WorkflowAssigneeWorkflowSummarySpec } from "../WorkflowAssigneeWorkflowSummary.ts"

/**
 * The description of a workflow assignee workflow summary: how many cards wait for a person, in one workflow.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<WorkflowAssigneeWorkflowSummarySpec> = {
  type: "WorkflowAssigneeWorkflowSummary",
  product: "people",
  path: "people/{person_id}/workflow_assignee_workflow_summaries",
  parameter: "workflow_assignee_workflow_summary_id",
  attributes: {
    overdue_count: "integer",
    ready_count: "integer",
    snoozed_count: "integer",
    workflow_name: "string"
  },
  sparse: [],
  enums: {},
  relationships: {
    workflow: { to: "one", type: "Workflow", target: "Workflow" },
    person: { to: "one", type: "Person", target: "Person" }
  },
  includes: {},
  edges: {},
  query: {},
  order: ["overdue_count", "ready_count", "snoozed_count", "workflow_name"],
  filter: {},
  create: {},
  update: {},
  permits: { list: false, get: false, create: false, update: false, delete: false }
}
