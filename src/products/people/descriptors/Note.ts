// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { NoteSpec } from "../Note.ts"
import { descriptor as noteCategory } from "./NoteCategory.ts"
import { descriptor as person } from "./Person.ts"

/**
 * The description of a note: a note about a person.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<NoteSpec> = {
  type: "Note",
  product: "people",
  path: "notes",
  parameter: "note_id",
  attributes: {
    note: "string",
    created_at: "date_time",
    updated_at: "date_time",
    display_date: "date_time",
    note_category_id: "primary_key",
    organization_id: "primary_key",
    person_id: "primary_key",
    created_by_id: "primary_key"
  },
  sparse: [],
  enums: {},
  relationships: {
    note_category: { to: "one", type: "NoteCategory", target: "NoteCategory" },
    organization: { to: "one", type: "Organization", target: "Organization" },
    person: { to: "one", type: "Person", target: "Person" },
    created_by: { to: "one", type: "Person", target: "Person" }
  },
  includes: {
    category: { to: "one", target: () => noteCategory },
    created_by: { to: "one", target: () => person, create: true, update: true },
    person: { to: "one", target: () => person, create: true, update: true }
  },
  edges: {
    category: { to: "one", target: () => noteCategory, update: true, delete: true },
    created_by: { to: "one", target: () => person, update: true, delete: true },
    person: { to: "one", target: () => person, update: true, delete: true }
  },
  query: {
    note: "string",
    note_category_id: "primary_key"
  },
  order: ["created_at", "display_date", "id", "note", "note_category_id", "updated_at"],
  filter: {},
  create: {
    note: "string",
    created_at: "date_time",
    updated_at: "date_time",
    display_date: "date_time",
    note_category_id: "primary_key"
  },
  update: {
    note: "string",
    created_at: "date_time",
    updated_at: "date_time",
    display_date: "date_time",
    note_category_id: "primary_key"
  },
  permits: { list: true, get: true, create: false, update: true, delete: true }
}
