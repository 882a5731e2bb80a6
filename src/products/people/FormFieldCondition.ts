/**
 * When a field of a form is shown.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * What is known of a form field condition, as data.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<FormFieldConditionSpec> = Table.formFieldCondition as Descriptor<
  FormFieldConditionSpec
>

/**
 * The id of a form field condition. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type FormFieldConditionId = Id<"people/FormFieldCondition">

/**
 * When a field of a form is shown.
 *
 * It is reached through `FormField.form_field_conditions`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormFieldCondition {
  readonly type: "FormFieldCondition"
  readonly id: FormFieldConditionId
  readonly created_at: DateTime.Utc | null
  readonly trigger_form_field_option_value: string | null
  readonly updated_at: DateTime.Utc | null
  /** The linkage, as far as the request made Planning Center send it. */
  readonly relationships: FormFieldConditionRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The linkage that a form field condition carries.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormFieldConditionRelationships {
  readonly form_field?: ToOne<"FormField">
  readonly trigger_form_field?: ToOne<"FormField">
  readonly trigger_form_field_option?: ToOne<"FormFieldOption">
  readonly [name: string]: Relationship | undefined
}

/**
 * What a form field condition can be created with.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormFieldConditionCreate {
  readonly trigger_form_field_option_value?: string | null | undefined
}

/**
 * What can be changed of a form field condition; `null` clears.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormFieldConditionUpdate {
  readonly trigger_form_field_option_value?: string | null | undefined
}

/**
 * The ids on the path to a form field condition, its own one last.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormFieldConditionIds {
  readonly form_id: Id<"people/Form">
  readonly form_field_id: Id<"people/FormField">
  readonly form_field_condition_id: FormFieldConditionId
}

/**
 * All types of a form field condition together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormFieldConditionSpec {
  readonly type: "FormFieldCondition"
  readonly resource: FormFieldCondition
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: FormFieldConditionCreate
  readonly update: FormFieldConditionUpdate
}
