/**
 * A field of a form.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToMany, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, Open } from "../../resource/Spec.ts"
import type { FormFieldConditionSpec } from "./FormFieldCondition.ts"
import type { FormFieldOptionSpec } from "./FormFieldOption.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a form field as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<FormFieldSpec> = Table.formField as Descriptor<FormFieldSpec>

/**
 * The id of a form field. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type FormFieldId = Id<"people/FormField">

/**
 * A field of a form.
 *
 * It is reached through `Form.fields`, `FormSubmission.form_fields`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormField {
  readonly type: "FormField"
  readonly id: FormFieldId
  readonly label: string | null
  readonly description: string | null
  readonly required: boolean | null
  readonly settings: unknown
  readonly field_type:
    | Open<
      | "string"
      | "text"
      | "checkboxes"
      | "dropdown"
      | "date"
      | "phone_number"
      | "address"
      | "birthday"
      | "gender"
      | "custom_field"
      | "note"
      | "workflow"
      | "heading"
      | "number"
      | "boolean"
      | "file"
      | "medical"
      | "workflow_checkbox"
      | "workflow_checkboxes"
      | "workflow_dropdown"
      | "marital_status"
      | "anniversary"
      | "grade"
      | "primary_campus"
      | "school"
      | "household"
    >
    | null
  readonly sequence: number | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: FormFieldRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a form field.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormFieldRelationships {
  readonly form?: ToOne<"Form">
  readonly fieldable?: ToOne<"Fieldable" | "FieldDefinition" | "NoteCategory" | "Workflow">
  readonly options?: ToMany<"FormFieldOption">
  readonly form_field_conditions?: ToMany<"FormFieldCondition">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a form field gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormFieldIncludes {
  readonly options: ReadonlyArray<FormFieldOptionSpec>
}

/**
 * The names that `include` accepts for a form field. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type FormFieldInclude = "options"

/**
 * The names that a list of form fields can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type FormFieldOrder =
  | "created_at"
  | "sequence"
  | "updated_at"

/**
 * The ids in the path of a form field. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormFieldIds {
  readonly form_id: Id<"people/Form">
  readonly form_field_id: FormFieldId
}

/**
 * All types of a form field together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormFieldSpec {
  readonly type: "FormField"
  readonly resource: FormField
  readonly sparse: {}
  readonly includes: FormFieldIncludes
  readonly include: FormFieldInclude
  readonly where: Nothing
  readonly order: FormFieldOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Operations on the `options` of a form field.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/forms/{form_id}/fields/{form_field_id}/options`
 * - `get`: `GET /people/v2/forms/{form_id}/fields/{form_field_id}/options/{form_field_option_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const options: Ops.ToManyEdge<FormFieldOptionSpec, Nothing, FormFieldIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "options",
  Table.formFieldOption
)

/**
 * Operations on the `form_field_conditions` of a form field.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/forms/{form_id}/fields/{form_field_id}/form_field_conditions`
 * - `get`: `GET /people/v2/forms/{form_id}/fields/{form_field_id}/form_field_conditions/{form_field_condition_id}`
 * - `create`: `POST /people/v2/forms/{form_id}/fields/{form_field_id}/form_field_conditions`
 * - `update`: `PATCH /people/v2/forms/{form_id}/fields/{form_field_id}/form_field_conditions/{form_field_condition_id}`
 * - `delete`: `DELETE /people/v2/forms/{form_id}/fields/{form_field_id}/form_field_conditions/{form_field_condition_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const form_field_conditions:
  & Ops.ToManyEdge<FormFieldConditionSpec, Nothing, FormFieldIds>
  & Ops.Creates<FormFieldConditionSpec, FormFieldIds>
  & Ops.Updates<FormFieldConditionSpec, FormFieldIds>
  & Ops.Deletes<FormFieldIds> = /* @__PURE__ */ Make.edge(descriptor, "form_field_conditions", Table.formFieldCondition)
