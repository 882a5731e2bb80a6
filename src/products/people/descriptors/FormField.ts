// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { FormFieldSpec } from "../FormField.ts"
import { descriptor as formFieldCondition } from "./FormFieldCondition.ts"
import { descriptor as formFieldOption } from "./FormFieldOption.ts"

/**
 * The description of a form field: a field of a form.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<FormFieldSpec> = {
  type: "FormField",
  product: "people",
  path: "forms/{form_id}/fields",
  parameter: "form_field_id",
  attributes: {
    label: "string",
    description: "string",
    required: "boolean",
    settings: "json",
    field_type: "string",
    sequence: "integer",
    created_at: "date_time",
    updated_at: "date_time"
  },
  sparse: [],
  enums: {
    field_type: [
      "string",
      "text",
      "checkboxes",
      "dropdown",
      "date",
      "phone_number",
      "address",
      "birthday",
      "gender",
      "custom_field",
      "note",
      "workflow",
      "heading",
      "number",
      "boolean",
      "file",
      "medical",
      "workflow_checkbox",
      "workflow_checkboxes",
      "workflow_dropdown",
      "marital_status",
      "anniversary",
      "grade",
      "primary_campus",
      "school",
      "household"
    ]
  },
  relationships: {
    form: { to: "one", type: "Form", target: "Form" },
    fieldable: { to: "one", type: "Fieldable", target: "Fieldable" },
    options: { to: "many", type: "FormFieldOption", target: "FormFieldOption" },
    form_field_conditions: { to: "many", type: "FormFieldCondition", target: "FormFieldCondition" }
  },
  includes: {
    options: { to: "many", target: () => formFieldOption }
  },
  edges: {
    options: { to: "many", target: () => formFieldOption },
    form_field_conditions: { to: "many", target: () => formFieldCondition, create: true, update: true, delete: true }
  },
  query: {},
  order: ["created_at", "sequence", "updated_at"],
  filter: {},
  create: {},
  update: {},
  permits: { list: false, get: false, create: false, update: false, delete: false }
}
