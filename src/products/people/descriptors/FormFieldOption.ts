// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { FormFieldOptionSpec } from "../FormFieldOption.ts"

/**
 * The description of a form field option: one of the options that a field of a form offers.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<FormFieldOptionSpec> = {
  type: "FormFieldOption",
  product: "people",
  path: "forms/{form_id}/fields/{form_field_id}/options",
  parameter: "form_field_option_id",
  attributes: {
    label: "string",
    sequence: "integer",
    created_at: "date_time",
    updated_at: "date_time"
  },
  sparse: [],
  enums: {},
  relationships: {
    form_field: { to: "one", type: "FormField", target: "FormField" },
    optionable: { to: "one", type: "Optionable", target: "Optionable" }
  },
  includes: {},
  edges: {},
  query: {},
  order: ["created_at", "sequence", "updated_at"],
  filter: {},
  create: {},
  update: {},
  permits: { list: false, get: false, create: false, update: false, delete: false }
}
