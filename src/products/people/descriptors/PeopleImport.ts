// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { PeopleImportSpec } from "../PeopleImport.ts"
import { descriptor as peopleImportConflict } from "./PeopleImportConflict.ts"
import { descriptor as peopleImportHistory } from "./PeopleImportHistory.ts"

/**
 * The description of a people import: an import of people from a file.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<PeopleImportSpec> = {
  type: "PeopleImport",
  product: "people",
  path: "people_imports",
  parameter: "people_import_id",
  attributes: {
    attribs: "json",
    status: "string",
    created_at: "date_time",
    updated_at: "date_time",
    processed_at: "date_time",
    undone_at: "date_time"
  },
  sparse: [],
  enums: {
    status: ["matching", "processing_preview", "previewing", "processing_import", "complete", "undone", "undoing"]
  },
  relationships: {
    created_by: { to: "one", type: "Person", target: "Person" },
    undone_by: { to: "one", type: "Person", target: "Person" }
  },
  includes: {},
  edges: {
    conflicts: {
      to: "many",
      target: () => peopleImportConflict,
      filter: {
        creates: {},
        creates_and_updates: {},
        errors: {},
        household_creates: {},
        household_updates: {},
        identical: {},
        ignored: {},
        not_ignored: {},
        updates: {}
      }
    },
    histories: {
      to: "many",
      target: () => peopleImportHistory,
      filter: {
        creates: {},
        household_creates: {},
        household_updates: {},
        identical: {},
        updates: {}
      }
    }
  },
  query: {
    status: "string"
  },
  order: [],
  filter: {},
  create: {},
  update: {},
  permits: { list: true, get: true, create: false, update: false, delete: false }
}
