/**
 * An item note category of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an item note category as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ItemNoteCategorySpec> = Table.itemNoteCategory as Descriptor<ItemNoteCategorySpec>

/**
 * The id of an item note category. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ItemNoteCategoryId = Id<"services/ItemNoteCategory">

/**
 * An item note category of Planning Center Services.
 *
 * It is reached through `ItemNote.item_note_category`, `ServiceType.item_note_categories`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface ItemNoteCategory {
  readonly type: "ItemNoteCategory"
  readonly id: ItemNoteCategoryId
  readonly created_at: DateTime.Utc | null
  readonly deleted_at: DateTime.Utc | null
  readonly frequently_used: boolean | null
  readonly name: string | null
  readonly sequence: number | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ItemNoteCategoryRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an item note category.
 *
 * @category models
 * @since 0.1.0
 */
export interface ItemNoteCategoryRelationships {
  readonly service_type?: ToOne<"ServiceType">
  readonly [name: string]: Relationship | undefined
}

/**
 * The ids in the path of an item note category. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface ItemNoteCategoryIds {
  readonly service_type_id: Id<"services/ServiceType">
  readonly item_note_category_id: ItemNoteCategoryId
}

/**
 * All types of an item note category together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ItemNoteCategorySpec {
  readonly type: "ItemNoteCategory"
  readonly resource: ItemNoteCategory
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
