// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { TabSpec } from "../Tab.ts"
import { descriptor as fieldDefinition } from "./FieldDefinition.ts"
import { descriptor as fieldOption } from "./FieldOption.ts"

/**
 * The description of a tab: a tab on the profile page that holds custom fields.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<TabSpec> = {
  type: "Tab",
  product: "people",
  path: "tabs",
  parameter: "tab_id",
  attributes: {
    name: "string",
    sequence: "integer",
    slug: "string"
  },
  sparse: [],
  enums: {},
  relationships: {},
  includes: {
    field_definitions: { to: "many", target: () => fieldDefinition },
    field_options: { to: "many", target: () => fieldOption }
  },
  edges: {
    field_definitions: {
      to: "many",
      target: () => fieldDefinition,
      filter: {
        with_deleted: {}
      },
      create: true,
      update: true,
      delete: true
    },
    field_options: { to: "many", target: () => fieldOption, update: true, delete: true }
  },
  query: {
    name: "string",
    sequence: "integer",
    slug: "string"
  },
  order: ["name", "sequence", "slug"],
  filter: {
    with_field_definitions: {}
  },
  create: {
    name: "string",
    sequence: "integer"
  },
  update: {
    name: "string",
    sequence: "integer"
  },
  permits: { list: true, get: true, create: true, update: true, delete: true }
}
