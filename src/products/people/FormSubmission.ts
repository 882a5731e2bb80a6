/**
 * What somebody sent in with a form.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereDateTime } from "../../resource/Spec.ts"
import type { FormSpec } from "./Form.ts"
import type { FormFieldSpec } from "./FormField.ts"
import type { FormSubmissionValueSpec } from "./FormSubmissionValue.ts"
import type { PersonSpec } from "./Person.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a form submission as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<FormSubmissionSpec> = Table.formSubmission as Descriptor<FormSubmissionSpec>

/**
 * The id of a form submission. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type FormSubmissionId = Id<"people/FormSubmission">

/**
 * What somebody sent in with a form.
 *
 * It is reached through `Form.form_submissions`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormSubmission {
  readonly type: "FormSubmission"
  readonly id: FormSubmissionId
  readonly verified: boolean | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: FormSubmissionRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a form submission.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormSubmissionRelationships {
  readonly person?: ToOne<"Person">
  readonly form?: ToOne<"Form">
  readonly [name: string]: Relationship | undefined
}

/**
 * Attributes that are sent only when `fields` asks for them.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormSubmissionSparse {
  readonly requires_verification: boolean | null
}

/**
 * The resources that each include of a form submission gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormSubmissionIncludes {
  readonly form: FormSpec
  readonly form_fields: ReadonlyArray<FormFieldSpec>
  readonly form_submission_values: ReadonlyArray<FormSubmissionValueSpec>
  readonly person: PersonSpec
}

/**
 * The names that `include` accepts for a form submission. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type FormSubmissionInclude =
  | "form"
  | "form.campus"
  | "form.category"
  | "form_fields"
  | "form_fields.options"
  | "form_submission_values"
  | "person"
  | "person.addresses"
  | "person.emails"
  | "person.field_data"
  | "person.households"
  | "person.inactive_reason"
  | "person.marital_status"
  | "person.name_prefix"
  | "person.name_suffix"
  | "person.organization"
  | "person.person_apps"
  | "person.phone_numbers"
  | "person.platform_notifications"
  | "person.primary_campus"
  | "person.school"
  | "person.social_profiles"

/**
 * The conditions that a list of form submissions accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormSubmissionWhere {
  readonly created_at?: WhereDateTime
  readonly updated_at?: WhereDateTime
}

/**
 * The names that a list of form submissions can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type FormSubmissionOrder =
  | "created_at"
  | "person.first_name"
  | "person.last_name"
  | "updated_at"

/**
 * The data of a create of a form submission.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormSubmissionCreate {
  /** The id of a Form, or null for none. */
  readonly form?: Id<"people/Form"> | null | undefined
  /** The id of a Person, or null for none. */
  readonly person?: Id<"people/Person"> | null | undefined
}

/**
 * The ids in the path of a form submission. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormSubmissionIds {
  readonly form_id: Id<"people/Form">
  readonly form_submission_id: FormSubmissionId
}

/**
 * All types of a form submission together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormSubmissionSpec {
  readonly type: "FormSubmission"
  readonly resource: FormSubmission
  readonly sparse: FormSubmissionSparse
  readonly includes: FormSubmissionIncludes
  readonly include: FormSubmissionInclude
  readonly where: FormSubmissionWhere
  readonly order: FormSubmissionOrder
  readonly filter: Nothing
  readonly create: FormSubmissionCreate
  readonly update: never
}

/**
 * Operations on the Form at `form` of a form submission.
 *
 * - `get`: `GET /people/v2/forms/{form_id}/form_submissions/{form_submission_id}/form`
 * - `getById`: `GET /people/v2/forms/{form_id}/form_submissions/{form_submission_id}/form/{related_form_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const form: Ops.ToOneEdge<FormSpec, FormSubmissionIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "form",
  Table.form
)

/**
 * Operations on the `form_fields` of a form submission.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/forms/{form_id}/form_submissions/{form_submission_id}/form_fields`
 * - `get`: `GET /people/v2/forms/{form_id}/form_submissions/{form_submission_id}/form_fields/{form_field_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const form_fields: Ops.ToManyEdge<FormFieldSpec, Nothing, FormSubmissionIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "form_fields",
  Table.formField
)

/**
 * Operations on the `form_submission_values` of a form submission.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/forms/{form_id}/form_submissions/{form_submission_id}/form_submission_values`
 * - `get`: `GET /people/v2/forms/{form_id}/form_submissions/{form_submission_id}/form_submission_values/{form_submission_value_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const form_submission_values: Ops.ToManyEdge<FormSubmissionValueSpec, Nothing, FormSubmissionIds> =
  /* @__PURE__ */ Make.edge(descriptor, "form_submission_values", Table.formSubmissionValue)

/**
 * Operations on the Person at `person` of a form submission.
 *
 * - `get`: `GET /people/v2/forms/{form_id}/form_submissions/{form_submission_id}/person`
 * - `getById`: `GET /people/v2/forms/{form_id}/form_submissions/{form_submission_id}/person/{person_id}`
 * - `update`: `PATCH /people/v2/forms/{form_id}/form_submissions/{form_submission_id}/person/{person_id}`
 * - `delete`: `DELETE /people/v2/forms/{form_id}/form_submissions/{form_submission_id}/person/{person_id}`
 *
 * `delete` deletes the person itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const person:
  & Ops.ToOneEdge<PersonSpec, FormSubmissionIds>
  & Ops.Updates<PersonSpec, FormSubmissionIds>
  & Ops.Deletes<FormSubmissionIds> = /* @__PURE__ */ Make.edge(descriptor, "person", Table.person)
