// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Descriptor } from "../../../resource/Descriptor.ts"
import type { FormSpec } from "../Form.ts"
import { descriptor as campus } from "./Campus.ts"
import { descriptor as formCategory } from "./FormCategory.ts"
import { descriptor as formField } from "./FormField.ts"
import { descriptor as formSubmission } from "./FormSubmission.ts"

/**
 * The description of a form: a form that people fill in.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<FormSpec> = {
  type: "Form",
  product: "people",
  path: "forms",
  parameter: "form_id",
  attributes: {
    name: "string",
    description: "string",
    active: "boolean",
    archived_at: "date_time",
    created_at: "date_time",
    updated_at: "date_time",
    deleted_at: "date_time",
    submission_count: "integer",
    public_url: "string",
    recently_viewed: "boolean",
    archived: "boolean",
    send_submission_notification_to_submitter: "boolean",
    login_required: "boolean",
    can_manage: "boolean"
  },
  sparse: [],
  enums: {},
  relationships: {
    campus: { to: "one", type: "Campus", target: "Campus" },
    form_category: { to: "one", type: "FormCategory", target: "FormCategory" }
  },
  includes: {
    campus: { to: "one", target: () => campus, create: true, update: true },
    category: { to: "one", target: () => formCategory }
  },
  edges: {
    campus: { to: "one", target: () => campus, update: true, delete: true },
    category: { to: "one", target: () => formCategory, update: true, delete: true },
    fields: { to: "many", target: () => formField },
    form_submissions: { to: "many", target: () => formSubmission, create: true }
  },
  query: {
    active: "boolean",
    id: "primary_key"
  },
  order: [
    "active",
    "archived_at",
    "campus",
    "category",
    "created_at",
    "deleted_at",
    "description",
    "name",
    "submission_count",
    "updated_at"
  ],
  filter: {
    archived: {},
    closed: {},
    not_archived: {},
    open: {},
    recently_deleted: {},
    recently_viewed: {},
    unassigned: {},
    with_recoverable: {}
  },
  create: {},
  update: {},
  permits: { list: true, get: true, create: false, update: false, delete: false }
}
