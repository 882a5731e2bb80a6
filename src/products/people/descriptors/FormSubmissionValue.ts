// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { FormSubmissionValueSpec } from "../FormSubmissionValue.ts"

/**
 * The description of a form submission value: what somebody put into one field of a form.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<FormSubmissionValueSpec> = {
  type: "FormSubmissionValue",
  product: "people",
  path: "forms/{form_id}/form_submissions/{form_submission_id}/form_submission_values",
  parameter: "form_submission_value_id",
  attributes: {
    display_value: "string",
    attachments: "json"
  },
  sparse: [],
  enums: {},
  relationships: {
    form_field: { to: "one", type: "FormField", target: "FormField" },
    form_field_option: { to: "one", type: "FormFieldOption", target: "FormFieldOption" },
    form_submission: { to: "one", type: "FormSubmission", target: "FormSubmission" }
  },
  includes: {},
  edges: {},
  query: {},
  order: [],
  filter: {},
  create: {},
  update: {},
  permits: { list: false, get: false, create: false, update: false, delete: false }
}
