// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { ConditionSpec } from "../Condition.ts"
import { descriptor as person } from "./Person.ts"

/**
 * The description of a condition: one condition of a rule of a list.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ConditionSpec> = {
  type: "Condition",
  product: "people",
  path: "lists/{list_id}/rules/{rule_id}/conditions",
  parameter: "condition_id",
  attributes: {
    application: "string",
    definition_class: "string",
    comparison: "string",
    settings: "json",
    definition_identifier: "string",
    description: "string",
    created_at: "date_time",
    updated_at: "date_time"
  },
  sparse: [],
  enums: {},
  relationships: {
    created_by: { to: "one", type: "Person", target: "Person" }
  },
  includes: {
    created_by: { to: "one", target: () => person, create: true, update: true }
  },
  edges: {
    created_by: { to: "one", target: () => person, update: true, delete: true }
  },
  query: {
    application: "string",
    comparison: "string",
    created_at: "date_time",
    definition_class: "string",
    definition_identifier: "string",
    description: "string",
    settings: "string",
    updated_at: "date_time"
  },
  order: [
    "application",
    "comparison",
    "created_at",
    "definition_class",
    "definition_identifier",
    "description",
    "settings",
    "updated_at"
  ],
  filter: {},
  create: {},
  update: {},
  permits: { list: false, get: false, create: false, update: false, delete: false }
}
