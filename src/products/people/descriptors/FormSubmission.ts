// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { FormSubmissionSpec } from "../FormSubmission.ts"
import { descriptor as form } from "./Form.ts"
import { descriptor as formField } from "./FormField.ts"
import { descriptor as formSubmissionValue } from "./FormSubmissionValue.ts"
import { descriptor as person } from "./Person.ts"

/**
 * The description of a form submission: what somebody sent in with a form.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<FormSubmissionSpec> = {
  type: "FormSubmission",
  product: "people",
  path: "forms/{form_id}/form_submissions",
  parameter: "form_submission_id",
  attributes: {
    verified: "boolean",
    requires_verification: "boolean",
    created_at: "date_time",
    updated_at: "date_time"
  },
  sparse: ["requires_verification"],
  enums: {},
  relationships: {
    person: { to: "one", type: "Person", target: "Person" },
    form: { to: "one", type: "Form", target: "Form" }
  },
  includes: {
    form: { to: "one", target: () => form, create: true, update: true },
    form_fields: { to: "many", target: () => formField },
    form_submission_values: { to: "many", target: () => formSubmissionValue },
    person: { to: "one", target: () => person, create: true, update: true }
  },
  edges: {
    form: { to: "one", target: () => form },
    form_fields: { to: "many", target: () => formField },
    form_submission_values: { to: "many", target: () => formSubmissionValue },
    person: { to: "one", target: () => person, update: true, delete: true }
  },
  query: {
    created_at: "date_time",
    updated_at: "date_time"
  },
  order: ["created_at", "person.first_name", "person.last_name", "updated_at"],
  filter: {},
  create: {},
  update: {},
  permits: { list: false, get: false, create: false, update: false, delete: false }
}
