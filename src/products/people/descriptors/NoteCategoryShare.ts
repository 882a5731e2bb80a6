// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { NoteCategoryShareSpec } from "../NoteCategoryShare.ts"
import { descriptor as person } from "./Person.ts"

/**
 * The description of a note category share: that a note category is shared with a person or a group.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<NoteCategoryShareSpec> = {
  type: "NoteCategoryShare",
  product: "people",
  path: "note_categories/{note_category_id}/shares",
  parameter: "note_category_share_id",
  attributes: {
    group: "string",
    permission: "string",
    person_id: "primary_key"
  },
  sparse: [],
  enums: {
    group: ["No Access", "Viewer", "Editor", "Manager"],
    permission: ["view", "view_create", "manage"]
  },
  relationships: {
    person: { to: "one", type: "Person", target: "Person" },
    note_category: { to: "one", type: "NoteCategory", target: "NoteCategory" }
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
    permission: "string",
    person_id: "primary_key"
  },
  permits: { list: false, get: false, create: false, update: false, delete: false }
}
