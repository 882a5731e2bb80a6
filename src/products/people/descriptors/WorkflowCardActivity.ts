// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { WorkflowCardActivitySpec } from "../WorkflowCardActivity.ts"

/**
 * The description of a workflow card activity: something that happened to a workflow card.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<WorkflowCardActivitySpec> = {
  type: "WorkflowCardActivity",
  product: "people",
  path: "people/{person_id}/workflow_cards/{workflow_card_id}/activities",
  parameter: "workflow_card_activity_id",
  attributes: {
    comment: "string",
    content: "string",
    form_submission_url: "string",
    automation_url: "string",
    person_avatar_url: "string",
    person_name: "string",
    reassigned_to_avatar_url: "string",
    reassigned_to_name: "string",
    subject: "string",
    type: "string",
    content_is_html: "boolean",
    created_at: "date_time",
    attachments_meta: "json",
    attachments_urls: "json"
  },
  sparse: [],
  enums: {},
  relationships: {
    workflow_card: { to: "one", type: "WorkflowCard", target: "WorkflowCard" },
    workflow_step: { to: "one", type: "WorkflowStep", target: "WorkflowStep" }
  },
  includes: {},
  edges: {},
  query: {},
  order: ["id"],
  filter: {},
  create: {},
  update: {},
  permits: { list: false, get: false, create: false, update: false, delete: false }
}
