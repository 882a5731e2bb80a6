// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { FieldDefinitionSpec } from "../FieldDefinition.ts"
import { descriptor as fieldOption } from "./FieldOption.ts"
import { descriptor as tab } from "./Tab.ts"

/**
 * The description of a field definition: a custom field.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<FieldDefinitionSpec> = {
  type: "FieldDefinition",
  product: "people",
  path: "field_definitions",
  parameter: "field_definition_id",
  attributes: {
    data_type: "string",
    name: "string",
    sequence: "integer",
    slug: "string",
    config: "string",
    deleted_at: "date_time",
    tab_id: "primary_key"
  },
  sparse: [],
  enums: {},
  relationships: {
    tab: { to: "one", type: "Tab", target: "Tab" }
  },
  includes: {
    field_options: { to: "many", target: () => fieldOption },
    tab: { to: "one", target: () => tab, create: true, update: true }
  },
  edges: {
    field_options: { to: "many", target: () => fieldOption, create: true, update: true, delete: true },
    tab: { to: "one", target: () => tab, update: true, delete: true }
  },
  query: {
    config: "string",
    data_type: "string",
    deleted_at: "date_time",
    name: "string",
    sequence: "integer",
    slug: "string",
    tab_id: "primary_key"
  },
  order: ["config", "data_type", "deleted_at", "name", "sequence", "slug", "tab_id"],
  filter: {
    include_deleted: {}
  },
  create: {
    data_type: "string",
    name: "string",
    sequence: "integer",
    slug: "string",
    config: "string",
    deleted_at: "date_time"
  },
  update: {
    data_type: "string",
    name: "string",
    sequence: "integer",
    slug: "string",
    config: "string",
    deleted_at: "date_time"
  },
  permits: { list: true, get: true, create: false, update: true, delete: true }
}
