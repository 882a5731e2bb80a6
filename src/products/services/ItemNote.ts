/**
 * An item note of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import type { ItemNoteCategorySpec } from "./ItemNoteCategory.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an item note as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ItemNoteSpec> = Table.itemNote as Descriptor<ItemNoteSpec>

/**
 * The id of an item note. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ItemNoteId = Id<"services/ItemNote">

/**
 * An item note of Planning Center Services.
 *
 * It is reached through `Item.item_notes`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface ItemNote {
  readonly type: "ItemNote"
  readonly id: ItemNoteId
  readonly category_name: string | null
  readonly content: string | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ItemNoteRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an item note.
 *
 * @category models
 * @since 0.1.0
 */
export interface ItemNoteRelationships {
  readonly item_note_category?: ToOne<"ItemNoteCategory">
  readonly item?: ToOne<"Item">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of an item note gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface ItemNoteIncludes {
  readonly item_note_category: ItemNoteCategorySpec
}

/**
 * The names that `include` accepts for an item note. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type ItemNoteInclude = "item_note_category"

/**
 * The data of a create of an item note.
 *
 * @category models
 * @since 0.1.0
 */
export interface ItemNoteCreate {
  readonly content?: string | null | undefined
  readonly item_note_category_id?: string | null | undefined
}

/**
 * The data of an update of an item note. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface ItemNoteUpdate {
  readonly content?: string | null | undefined
}

/**
 * The ids in the path of an item note. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface ItemNoteIds {
  readonly song_id: Id<"services/Song">
  readonly last_scheduled_item_id: string
  readonly item_note_id: ItemNoteId
}

/**
 * All types of an item note together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ItemNoteSpec {
  readonly type: "ItemNote"
  readonly resource: ItemNote
  readonly sparse: {}
  readonly includes: ItemNoteIncludes
  readonly include: ItemNoteInclude
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: ItemNoteCreate
  readonly update: ItemNoteUpdate
}

/**
 * Operations on the ItemNoteCategory at `item_note_category` of an item note.
 *
 * - `get`: `GET /services/v2/songs/{song_id}/last_scheduled_item/{last_scheduled_item_id}/item_notes/{item_note_id}/item_note_category`
 * - `getById`: `GET /services/v2/songs/{song_id}/last_scheduled_item/{last_scheduled_item_id}/item_notes/{item_note_id}/item_note_category/{item_note_category_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const item_note_category: Ops.ToOneEdge<ItemNoteCategorySpec, ItemNoteIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "item_note_category",
  Table.itemNoteCategory
)
