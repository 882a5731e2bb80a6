// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { WorkflowCardNoteSpec } from "../WorkflowCardNote.ts"

/**
 * The description of a workflow card note: a note on a workflow card.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<WorkflowCardNoteSpec> = {
  type: "WorkflowCardNote",
  product: "people",
  path: "people/{person_id}/workflow_cards/{workflow_card_id}/notes",
  parameter: "workflow_card_note_id",
  attributes: {
    note: "string",
    created_at: "date_time"
  },
  sparse: [],
  enums: {},
  relationships: {},
  includes: {},
  edges: {},
  query: {},
  order: ["created_at"],
  filter: {},
  create: {
    note: "string",
    note_category_id: "primary_key"
  },
  update: {},
  permits: { list: false, get: false, create: false, update: false, delete: false }
}
