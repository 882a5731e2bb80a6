// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { WorkflowShareSpec } from "../WorkflowShare.ts"
import { descriptor as person } from "./Person.ts"

/**
 * The description of a workflow share: that a workflow is shared with a person or a group.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<WorkflowShareSpec> = {
  type: "WorkflowShare",
  product: "people",
  path: "people/{person_id}/workflow_shares",
  parameter: "workflow_share_id",
  attributes: {
    group: "string",
    permission: "string",
    person_id: "primary_key"
  },
  sparse: [],
  enums: {
    group: ["No Access", "Viewer", "Editor", "Manager"],
    permission: ["view", "manage_cards", "manage"]
  },
  relationships: {
    person: { to: "one", type: "Person", target: "Person" },
    workflow: { to: "one", type: "Workflow", target: "Workflow" }
  },
  includes: {
    person: { to: "one", target: () => person, create: true, update: true }
  },
  edges: {
    person: { to: "one", target: () => person, update: true, delete: true }
  },
  query: {
    permission: "string"
  },
  order: [],
  filter: {},
  create: {
    group: "string",
    permission: "string",
    person_id: "primary_key"
  },
  update: {
    group: "string",
    permission: "string"
  },
  permits: { list: false, get: false, create: false, update: false, delete: false }
}
