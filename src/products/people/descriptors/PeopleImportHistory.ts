// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { PeopleImportHistorySpec } from "../PeopleImportHistory.ts"
import { descriptor as household } from "./Household.ts"
import { descriptor as person } from "./Person.ts"

/**
 * The description of a people import history: what an import did with one row.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<PeopleImportHistorySpec> = {
  type: "PeopleImportHistory",
  product: "people",
  path: "people_imports/{people_import_id}/histories",
  parameter: "people_import_history_id",
  attributes: {
    name: "string",
    created_at: "date_time",
    updated_at: "date_time",
    conflicting_changes: "json",
    kind: "string"
  },
  sparse: [],
  enums: {},
  relationships: {},
  includes: {
    household: { to: "one", target: () => household },
    person: { to: "one", target: () => person }
  },
  edges: {
    household: { to: "one", target: () => household, update: true, delete: true },
    person: { to: "one", target: () => person, update: true, delete: true }
  },
  query: {
    name: "string"
  },
  order: [],
  filter: {},
  create: {},
  update: {},
  permits: { list: false, get: false, create: false, update: false, delete: false }
}
