// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { WorkflowStepAssigneeSummarySpec } from "../WorkflowStepAssigneeSummary.ts"
import { descriptor as person } from "./Person.ts"

/**
 * The description of a workflow step assignee summary: how many cards of a step wait for a person.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<WorkflowStepAssigneeSummarySpec> = {
  type: "WorkflowStepAssigneeSummary",
  product: "people",
  path: "workflows/{workflow_id}/steps/{workflow_step_id}/assignee_summaries",
  parameter: "workflow_step_assignee_summary_id",
  attributes: {
    ready_count: "integer",
    snoozed_count: "integer"
  },
  sparse: [],
  enums: {},
  relationships: {
    person: { to: "one", type: "Person", target: "Person" },
    step: { to: "one", type: "Step", target: "WorkflowStep" }
  },
  includes: {
    person: { to: "one", target: () => person, create: true, update: true }
  },
  edges: {
    person: { to: "one", target: () => person, update: true, delete: true }
  },
  query: {},
  order: [],
  filter: {},
  create: {},
  update: {},
  permits: { list: false, get: false, create: false, update: false, delete: false }
}
