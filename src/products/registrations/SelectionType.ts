/**
 * A selection type of Planning Center Registrations.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/registrations.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a selection type as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<SelectionTypeSpec> = Table.selectionType as Descriptor<SelectionTypeSpec>

/**
 * The id of a selection type. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type SelectionTypeId = Id<"registrations/SelectionType">

/**
 * A selection type of Planning Center Registrations.
 *
 * It is reached through `Attendee.selection_type`, `Signup.selection_types`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface SelectionType {
  readonly type: "SelectionType"
  readonly id: SelectionTypeId
  readonly created_at: DateTime.Utc | null
  readonly maximum_capacity: number | null
  readonly name: string | null
  readonly price_cents: number | null
  readonly publicly_available: boolean | null
  readonly updated_at: DateTime.Utc | null
  readonly waitlist: boolean | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: SelectionTypeRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a selection type.
 *
 * @category models
 * @since 0.1.0
 */
export interface SelectionTypeRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * Attributes that are sent only when `fields` asks for them.
 *
 * @category models
 * @since 0.1.0
 */
export interface SelectionTypeSparse {
  readonly at_maximum_capacity: boolean | null
  readonly available_capacity: number | null
  readonly price_currency: string | null
  readonly price_currency_symbol: string | null
  readonly price_formatted: string | null
}

/**
 * The ids in the path of a selection type. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface SelectionTypeIds {
  readonly attendee_id: Id<"registrations/Attendee">
  readonly selection_type_id: SelectionTypeId
}

/**
 * All types of a selection type together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface SelectionTypeSpec {
  readonly type: "SelectionType"
  readonly resource: SelectionType
  readonly sparse: SelectionTypeSparse
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
