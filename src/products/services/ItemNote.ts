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
 * What is known of an item note, as data.
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
  /** The linkage, as far as the request made Planning Center send it. */
  readonly relationships: ItemNoteRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The linkage that an item note carries.
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
 * What each include of an item note gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface ItemNoteIncludes {
  readonly item_note_category: ItemNoteCategorySpec
}

/**
 * What can be included with an item note; dots reach one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type ItemNoteInclude = "item_note_category"

/**
 * What an item note can be created with.
 *
 * @category models
 * @since 0.1.0
 */
export interface ItemNoteCreate {
  readonly content?: string | null | undefined
  readonly item_note_category_id?: string | null | undefined
}

/**
 * What can be changed of an item note; `null` clears.
 *
 * @category models
 * @since 0.1.0
 */
export interface ItemNoteUpdate {
  readonly content?: string | null | undefined
}

/**
 * The ids on the path to an item note, its own one last.
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
 * The ItemNoteCategory that `item_note_category` of an item note leads to.
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
