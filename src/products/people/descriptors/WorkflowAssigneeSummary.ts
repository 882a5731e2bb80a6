// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { WorkflowAssigneeSummarySpec } from "../WorkflowAssigneeSummary.ts"

/**
 * The description of a workflow assignee summary: how many cards wait for a person, in all workflows.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<WorkflowAssigneeSummarySpec> = {
  type: "WorkflowAssigneeSummary",
  product: "people",
  path: "workflow_assignee_summaries",
  parameter: "workflow_assignee_summary_id",
  attributes: {
    overdue_count: "integer",
    ready_count: "integer",
    snoozed_count: "integer"
  },
  sparse: [],
  enums: {},
  relationships: {
    person: { to: "one", type: "Person", target: "Person" }
  },
  includes: {},
  edges: {},
  query: {},
  order: ["first_name", "last_name", "name", "overdue_count", "ready_count", "snoozed_count"],
  filter: {},
  create: {},
  update: {},
  permits: { list: true, get: true, create: false, update: false, delete: false }
}
