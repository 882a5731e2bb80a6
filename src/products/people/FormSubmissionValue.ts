/**
 * What somebody put into one field of a form.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a form submission value as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<FormSubmissionValueSpec> = Table.formSubmissionValue as Descriptor<
  FormSubmissionValueSpec
>

/**
 * The id of a form submission value. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type FormSubmissionValueId = Id<"people/FormSubmissionValue">

/**
 * What somebody put into one field of a form.
 *
 * It is reached through `FormSubmission.form_submission_values`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormSubmissionValue {
  readonly type: "FormSubmissionValue"
  readonly id: FormSubmissionValueId
  readonly display_value: string | null
  readonly attachments: unknown
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: FormSubmissionValueRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a form submission value.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormSubmissionValueRelationships {
  readonly form_field?: ToOne<"FormField">
  readonly form_field_option?: ToOne<"FormFieldOption">
  readonly form_submission?: ToOne<"FormSubmission">
  readonly [name: string]: Relationship | undefined
}

/**
 * The ids in the path of a form submission value. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormSubmissionValueIds {
  readonly form_id: Id<"people/Form">
  readonly form_submission_id: Id<"people/FormSubmission">
  readonly form_submission_value_id: FormSubmissionValueId
}

/**
 * All types of a form submission value together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormSubmissionValueSpec {
  readonly type: "FormSubmissionValue"
  readonly resource: FormSubmissionValue
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
