// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { NoteCategorySpec } from "../NoteCategory.ts"
import { descriptor as noteCategoryShare } from "./NoteCategoryShare.ts"
import { descriptor as noteCategorySubscription } from "./NoteCategorySubscription.ts"
import { descriptor as person } from "./Person.ts"

/**
 * The description of a note category: a category that notes are sorted into. Deleting one deletes its notes.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<NoteCategorySpec> = {
  type: "NoteCategory",
  product: "people",
  path: "note_categories",
  parameter: "note_category_id",
  attributes: {
    name: "string",
    locked: "boolean",
    created_at: "date_time",
    updated_at: "date_time",
    organization_id: "primary_key"
  },
  sparse: [],
  enums: {},
  relationships: {
    organization: { to: "one", type: "Organization", target: "Organization" }
  },
  includes: {
    shares: { to: "many", target: () => noteCategoryShare },
    subscribers: { to: "many", target: () => person },
    subscriptions: { to: "many", target: () => noteCategorySubscription }
  },
  edges: {
    shares: { to: "many", target: () => noteCategoryShare, create: true, update: true, delete: true },
    subscribers: { to: "many", target: () => person, update: true, delete: true },
    subscriptions: { to: "many", target: () => noteCategorySubscription }
  },
  query: {
    created_at: "date_time",
    locked: "boolean",
    name: "string",
    organization_id: "primary_key",
    updated_at: "date_time"
  },
  order: ["created_at", "locked", "name", "organization_id", "updated_at"],
  filter: {
    view_creatable: {}
  },
  create: {
    name: "string"
  },
  update: {
    name: "string"
  },
  permits: { list: true, get: true, create: true, update: true, delete: true }
}
