/**
 * One of the options that a field of a form offers.
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
 * The description of a form field option as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<FormFieldOptionSpec> = Table.formFieldOption as Descriptor<FormFieldOptionSpec>

/**
 * The id of a form field option. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type FormFieldOptionId = Id<"people/FormFieldOption">

/**
 * One of the options that a field of a form offers.
 *
 * It is reached through `FormField.options`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormFieldOption {
  readonly type: "FormFieldOption"
  readonly id: FormFieldOptionId
  readonly label: string | null
  readonly sequence: number | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: FormFieldOptionRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a form field option.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormFieldOptionRelationships {
  readonly form_field?: ToOne<"FormField">
  readonly optionable?: ToOne<"Optionable">
  readonly [name: string]: Relationship | undefined
}

/**
 * The names that a list of form field options can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type FormFieldOptionOrder =
  | "created_at"
  | "sequence"
  | "updated_at"

/**
 * The ids in the path of a form field option. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormFieldOptionIds {
  readonly form_id: Id<"people/Form">
  readonly form_field_id: Id<"people/FormField">
  readonly form_field_option_id: FormFieldOptionId
}

/**
 * All types of a form field option together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface FormFieldOptionSpec {
  readonly type: "FormFieldOption"
  readonly resource: FormFieldOption
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: FormFieldOptionOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
