// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { FormFieldConditionSpec } from "../FormFieldCondition.ts"

/**
 * The description of a form field condition: when a field of a form is shown.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<FormFieldConditionSpec> = {
  type: "FormFieldCondition",
  product: "people",
  path: "forms/{form_id}/fields/{form_field_id}/form_field_conditions",
  parameter: "form_field_condition_id",
  attributes: {
    created_at: "date_time",
    trigger_form_field_option_value: "string",
    updated_at: "date_time"
  },
  sparse: [],
  enums: {},
  relationships: {
    form_field: { to: "one", type: "FormField", target: "FormField" },
    trigger_form_field: { to: "one", type: "FormField", target: "FormField" },
    trigger_form_field_option: { to: "one", type: "FormFieldOption", target: "FormFieldOption" }
  },
  includes: {},
  edges: {},
  query: {},
  order: [],
  filter: {},
  create: {
    trigger_form_field_option_value: "string"
  },
  update: {
    trigger_form_field_option_value: "string"
  },
  permits: { list: false, get: false, create: false, update: false, delete: false }
}
