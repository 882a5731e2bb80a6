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
 * The description of a form field condition as data: attributes, relationships, includes and edges.
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
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: FormFieldConditionRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a form field condition.
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
 * The data of a create of a form field condition.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormFieldConditionCreate {
  readonly trigger_form_field_option_value?: string | null | undefined
}

/**
 * The data of an update of a form field condition. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormFieldConditionUpdate {
  readonly trigger_form_field_option_value?: string | null | undefined
}

/**
 * The ids in the path of a form field condition. Its own id comes last.
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
