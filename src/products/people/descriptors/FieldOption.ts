// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { FieldOptionSpec } from "../FieldOption.ts"

/**
 * The description of a field option: one of the options that a custom field offers.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<FieldOptionSpec> = {
  type: "FieldOption",
  product: "people",
  path: "field_definitions/{field_definition_id}/field_options",
  parameter: "field_option_id",
  attributes: {
    value: "string",
    sequence: "integer"
  },
  sparse: [],
  enums: {},
  relationships: {
    field_definition: { to: "one", type: "FieldDefinition", target: "FieldDefinition" }
  },
  includes: {},
  edges: {},
  query: {
    sequence: "integer",
    value: "string"
  },
  order: ["sequence", "value"],
  filter: {},
  create: {
    value: "string",
    sequence: "integer"
  },
  update: {
    value: "string",
    sequence: "integer"
  },
  permits: { list: false, get: false, create: false, update: false, delete: false }
}
