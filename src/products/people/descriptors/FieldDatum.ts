// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { FieldDatumSpec } from "../FieldDatum.ts"
import { descriptor as fieldDefinition } from "./FieldDefinition.ts"
import { descriptor as fieldOption } from "./FieldOption.ts"
import { descriptor as person } from "./Person.ts"
import { descriptor as tab } from "./Tab.ts"

/**
 * The description of a field datum: the value that a person has in a custom field. A field of checkboxes has one for each box that is ticked.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<FieldDatumSpec> = {
  type: "FieldDatum",
  product: "people",
  path: "field_data",
  parameter: "field_datum_id",
  attributes: {
    value: "string",
    file: "json",
    file_size: "integer",
    file_content_type: "string",
    file_name: "string",
    created_at: "date_time",
    updated_at: "date_time"
  },
  sparse: [],
  enums: {},
  relationships: {
    field_definition: { to: "one", type: "FieldDefinition", target: "FieldDefinition", create: true },
    customizable: { to: "one", type: "Customizable", target: "Person" }
  },
  includes: {
    field_definition: { to: "one", target: () => fieldDefinition, create: true, update: true },
    field_option: { to: "one", target: () => fieldOption },
    tab: { to: "one", target: () => tab }
  },
  edges: {
    field_definition: { to: "one", target: () => fieldDefinition, update: true, delete: true },
    field_option: { to: "one", target: () => fieldOption, update: true, delete: true },
    person: { to: "one", target: () => person, update: true, delete: true },
    tab: { to: "one", target: () => tab, update: true, delete: true }
  },
  query: {
    created_at: "date_time",
    field_definition_id: "primary_key",
    file: "json",
    file_content_type: "string",
    file_name: "string",
    file_size: "integer",
    updated_at: "date_time",
    value: "string"
  },
  order: ["created_at", "file", "file_content_type", "file_name", "file_size", "updated_at", "value"],
  filter: {},
  create: {
    value: "string",
    field_definition_id: "primary_key"
  },
  update: {
    value: "string",
    field_definition_id: "primary_key"
  },
  permits: { list: true, get: true, create: false, update: true, delete: true }
}
