// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { PeopleImportConflictSpec } from "../PeopleImportConflict.ts"

/**
 * The description of a people import conflict: a row of an import that does not fit what is there.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<PeopleImportConflictSpec> = {
  type: "PeopleImportConflict",
  product: "people",
  path: "people_imports/{people_import_id}/conflicts",
  parameter: "people_import_conflict_id",
  attributes: {
    kind: "string",
    name: "string",
    message: "string",
    data: "string",
    conflicting_changes: "string",
    ignore: "boolean",
    created_at: "date_time",
    updated_at: "date_time"
  },
  sparse: [],
  enums: {},
  relationships: {},
  includes: {},
  edges: {},
  query: {
    kind: "string",
    name: "string"
  },
  order: [],
  filter: {},
  create: {},
  update: {},
  permits: { list: false, get: false, create: false, update: false, delete: false }
}
