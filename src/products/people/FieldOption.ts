/**
 * One of the options that a custom field offers.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing, WhereNumber, WhereString } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a field option as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<FieldOptionSpec> = Table.fieldOption as Descriptor<FieldOptionSpec>

/**
 * The id of a field option. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type FieldOptionId = Id<"people/FieldOption">

/**
 * One of the options that a custom field offers.
 *
 * It is reached through `FieldDatum.field_option`, `FieldDefinition.field_options`, `Tab.field_options`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface FieldOption {
  readonly type: "FieldOption"
  readonly id: FieldOptionId
  readonly value: string | null
  readonly sequence: number | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: FieldOptionRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a field option.
 *
 * @category models
 * @since 0.1.0
 */
export interface FieldOptionRelationships {
  readonly field_definition?: ToOne<"FieldDefinition">
  readonly [name: string]: Relationship | undefined
}

/**
 * The conditions that a list of field options accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface FieldOptionWhere {
  readonly sequence?: WhereNumber
  readonly value?: WhereString
}

/**
 * The names that a list of field options can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type FieldOptionOrder =
  | "sequence"
  | "value"

/**
 * The data of a create of a field option.
 *
 * @category models
 * @since 0.1.0
 */
export interface FieldOptionCreate {
  readonly value?: string | null | undefined
  readonly sequence?: number | null | undefined
}

/**
 * The data of an update of a field option. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface FieldOptionUpdate {
  readonly value?: string | null | undefined
  readonly sequence?: number | null | undefined
}

/**
 * The ids in the path of a field option. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface FieldOptionIds {
  readonly field_definition_id: Id<"people/FieldDefinition">
  readonly field_option_id: FieldOptionId
}

/**
 * All types of a field option together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface FieldOptionSpec {
  readonly type: "FieldOption"
  readonly resource: FieldOption
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: FieldOptionWhere
  readonly order: FieldOptionOrder
  readonly filter: Nothing
  readonly create: FieldOptionCreate
  readonly update: FieldOptionUpdate
}
