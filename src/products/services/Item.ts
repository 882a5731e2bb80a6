/**
 * An item of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, Open } from "../../resource/Spec.ts"
import type { ArrangementSpec } from "./Arrangement.ts"
import type { AttachmentSpec } from "./Attachment.ts"
import type { CustomSlideSpec } from "./CustomSlide.ts"
import type { ItemAssignmentSpec } from "./ItemAssignment.ts"
import type { ItemNoteSpec } from "./ItemNote.ts"
import type { ItemTimeSpec } from "./ItemTime.ts"
import type { KeySpec } from "./Key.ts"
import type { MediaSpec } from "./Media.ts"
import type { SongSpec } from "./Song.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an item as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ItemSpec> = Table.item as Descriptor<ItemSpec>

/**
 * The id of an item. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ItemId = Id<"services/Item">

/**
 * An item of Planning Center Services.
 *
 * It is reached through `Live.items`, `Plan.items`, `PlanTemplate.items`, `Song.last_scheduled_item`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Item {
  readonly type: "Item"
  readonly id: ItemId
  readonly created_at: DateTime.Utc | null
  readonly custom_arrangement_sequence: unknown
  readonly custom_arrangement_sequence_full: unknown
  readonly custom_arrangement_sequence_short: unknown
  readonly description: string | null
  readonly html_details: string | null
  readonly item_type: Open<"song" | "header" | "media" | "item"> | null
  readonly key_name: string | null
  readonly length: number | null
  readonly sequence: number | null
  readonly service_position: Open<"pre" | "during" | "post"> | null
  readonly title: string | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ItemRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an item.
 *
 * @category models
 * @since 0.1.0
 */
export interface ItemRelationships {
  readonly plan?: ToOne<"Plan">
  readonly song?: ToOne<"Song">
  readonly arrangement?: ToOne<"Arrangement">
  readonly key?: ToOne<"Key">
  readonly selected_layout?: ToOne<"Layout">
  readonly selected_background?: ToOne<"Attachment">
  readonly [name: string]: Relationship | undefined
}

/**
 * Attributes that are sent only when `fields` asks for them.
 *
 * @category models
 * @since 0.1.0
 */
export interface ItemSparse {
  readonly assigned_leader_ids: unknown
  readonly assigned_unfilled_position_ids: unknown
}

/**
 * The resources that each include of an item gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface ItemIncludes {
  readonly arrangement: ArrangementSpec
  readonly item_assignments: ReadonlyArray<ItemAssignmentSpec>
  readonly item_notes: ReadonlyArray<ItemNoteSpec>
  readonly item_times: ReadonlyArray<ItemTimeSpec>
  readonly key: KeySpec
  readonly media: ReadonlyArray<MediaSpec>
  readonly selected_attachment: AttachmentSpec
  readonly song: SongSpec
}

/**
 * The names that `include` accepts for an item. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type ItemInclude =
  | "arrangement"
  | "arrangement.keys"
  | "arrangement.sections"
  | "item_assignments"
  | "item_notes"
  | "item_notes.item_note_category"
  | "item_times"
  | "key"
  | "media"
  | "selected_attachment"
  | "selected_attachment.zooms"
  | "song"

/**
 * The data of a create of an item.
 *
 * @category models
 * @since 0.1.0
 */
export interface ItemCreate {
  readonly custom_arrangement_sequence?: unknown | undefined
  readonly description?: string | null | undefined
  readonly html_details?: string | null | undefined
  readonly item_type?: "song" | "header" | "media" | "item" | null | undefined
  readonly length?: number | null | undefined
  readonly sequence?: number | null | undefined
  readonly service_position?: "pre" | "during" | "post" | null | undefined
  readonly title?: string | null | undefined
  readonly arrangement_id?: string | null | undefined
  readonly key_id?: string | null | undefined
  readonly media_ids?: unknown | undefined
  readonly selected_attachment_id?: string | null | undefined
  readonly selected_background_id?: string | null | undefined
  readonly selected_layout_id?: string | null | undefined
  readonly song_id?: string | null | undefined
  readonly copy_item_id?: string | null | undefined
  /** The id of a Song. */
  readonly song?: Id<"services/Song"> | null | undefined
  /** The id of an Arrangement. */
  readonly arrangement?: Id<"services/Arrangement"> | null | undefined
  /** The id of a Key. */
  readonly key?: Id<"services/Key"> | null | undefined
  /** The id of a Layout. */
  readonly selected_layout?: string | null | undefined
}

/**
 * The data of an update of an item. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface ItemUpdate {
  readonly custom_arrangement_sequence?: unknown | undefined
  readonly description?: string | null | undefined
  readonly html_details?: string | null | undefined
  readonly length?: number | null | undefined
  readonly service_position?: "pre" | "during" | "post" | null | undefined
  readonly title?: string | null | undefined
  readonly arrangement_id?: string | null | undefined
  readonly key_id?: string | null | undefined
  readonly media_ids?: unknown | undefined
  readonly selected_attachment_id?: string | null | undefined
  readonly selected_background_id?: string | null | undefined
  readonly selected_layout_id?: string | null | undefined
  readonly song_id?: string | null | undefined
  /** The id of a Song. */
  readonly song?: Id<"services/Song"> | null | undefined
  /** The id of an Arrangement. */
  readonly arrangement?: Id<"services/Arrangement"> | null | undefined
  /** The id of a Key. */
  readonly key?: Id<"services/Key"> | null | undefined
  /** The id of a Layout. */
  readonly selected_layout?: string | null | undefined
}

/**
 * The ids in the path of an item. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface ItemIds {
  readonly service_type_id: Id<"services/ServiceType">
  readonly plan_id: Id<"services/Plan">
  readonly item_id: ItemId
}

/**
 * All types of an item together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ItemSpec {
  readonly type: "Item"
  readonly resource: Item
  readonly sparse: ItemSparse
  readonly includes: ItemIncludes
  readonly include: ItemInclude
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: ItemCreate
  readonly update: ItemUpdate
}

/**
 * Operations on the Arrangement at `arrangement` of an item.
 *
 * - `get`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/arrangement`
 * - `getById`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/arrangement/{arrangement_id}`
 * - `update`: `PATCH /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/arrangement/{arrangement_id}`
 * - `delete`: `DELETE /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/arrangement/{arrangement_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const arrangement:
  & Ops.ToOneEdge<ArrangementSpec, ItemIds>
  & Ops.Updates<ArrangementSpec, ItemIds>
  & Ops.Deletes<ItemIds> = /* @__PURE__ */ Make.edge(descriptor, "arrangement", Table.arrangement)

/**
 * Operations on the `attachments` of an item.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/attachments`
 * - `get`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/attachments/{attachment_id}`
 * - `create`: `POST /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/attachments`
 * - `update`: `PATCH /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/attachments/{attachment_id}`
 * - `delete`: `DELETE /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/attachments/{attachment_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const attachments:
  & Ops.ToManyEdge<AttachmentSpec, Nothing, ItemIds>
  & Ops.Creates<AttachmentSpec, ItemIds>
  & Ops.Updates<AttachmentSpec, ItemIds>
  & Ops.Deletes<ItemIds> = /* @__PURE__ */ Make.edge(descriptor, "attachments", Table.attachment)

/**
 * Operations on the `custom_slides` of an item.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/custom_slides`
 * - `get`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/custom_slides/{custom_slide_id}`
 * - `create`: `POST /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/custom_slides`
 * - `update`: `PATCH /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/custom_slides/{custom_slide_id}`
 * - `delete`: `DELETE /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/custom_slides/{custom_slide_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const custom_slides:
  & Ops.ToManyEdge<CustomSlideSpec, Nothing, ItemIds>
  & Ops.Creates<CustomSlideSpec, ItemIds>
  & Ops.Updates<CustomSlideSpec, ItemIds>
  & Ops.Deletes<ItemIds> = /* @__PURE__ */ Make.edge(descriptor, "custom_slides", Table.customSlide)

/**
 * Operations on the `item_assignments` of an item.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/item_assignments`
 * - `get`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/item_assignments/{item_assignment_id}`
 * - `create`: `POST /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/item_assignments`
 * - `delete`: `DELETE /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/item_assignments/{item_assignment_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const item_assignments:
  & Ops.ToManyEdge<ItemAssignmentSpec, Nothing, ItemIds>
  & Ops.Creates<ItemAssignmentSpec, ItemIds>
  & Ops.Deletes<ItemIds> = /* @__PURE__ */ Make.edge(descriptor, "item_assignments", Table.itemAssignment)

/**
 * Operations on the `item_notes` of an item.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/item_notes`
 * - `get`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/item_notes/{item_note_id}`
 * - `create`: `POST /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/item_notes`
 * - `update`: `PATCH /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/item_notes/{item_note_id}`
 * - `delete`: `DELETE /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/item_notes/{item_note_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const item_notes:
  & Ops.ToManyEdge<ItemNoteSpec, Nothing, ItemIds>
  & Ops.Creates<ItemNoteSpec, ItemIds>
  & Ops.Updates<ItemNoteSpec, ItemIds>
  & Ops.Deletes<ItemIds> = /* @__PURE__ */ Make.edge(descriptor, "item_notes", Table.itemNote)

/**
 * Operations on the `item_times` of an item.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/item_times`
 * - `get`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/item_times/{current_item_time_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const item_times: Ops.ToManyEdge<ItemTimeSpec, Nothing, ItemIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "item_times",
  Table.itemTime
)

/**
 * Operations on the Key at `key` of an item.
 *
 * - `get`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/key`
 * - `getById`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/key/{key_id}`
 * - `update`: `PATCH /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/key/{key_id}`
 * - `delete`: `DELETE /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/key/{key_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const key: Ops.ToOneEdge<KeySpec, ItemIds> & Ops.Updates<KeySpec, ItemIds> & Ops.Deletes<ItemIds> =
  /* @__PURE__ */ Make.edge(descriptor, "key", Table.key)

/**
 * Operations on the `media` of an item.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/media`
 * - `get`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/media/{media_id}`
 * - `update`: `PATCH /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/media/{media_id}`
 * - `delete`: `DELETE /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/media/{media_id}`
 *
 * `delete` deletes the media itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const media:
  & Ops.ToManyEdge<MediaSpec, Nothing, ItemIds>
  & Ops.Updates<MediaSpec, ItemIds>
  & Ops.Deletes<ItemIds> = /* @__PURE__ */ Make.edge(descriptor, "media", Table.media)

/**
 * Operations on the Attachment at `selected_attachment` of an item.
 *
 * - `get`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/selected_attachment`
 * - `getById`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/selected_attachment/{attachment_id}`
 * - `update`: `PATCH /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/selected_attachment/{attachment_id}`
 * - `delete`: `DELETE /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/selected_attachment/{attachment_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const selected_attachment:
  & Ops.ToOneEdge<AttachmentSpec, ItemIds>
  & Ops.Updates<AttachmentSpec, ItemIds>
  & Ops.Deletes<ItemIds> = /* @__PURE__ */ Make.edge(descriptor, "selected_attachment", Table.attachment)

/**
 * Operations on the Attachment at `selected_background` of an item.
 *
 * - `get`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/selected_background`
 * - `getById`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/selected_background/{attachment_id}`
 * - `update`: `PATCH /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/selected_background/{attachment_id}`
 * - `delete`: `DELETE /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/selected_background/{attachment_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const selected_background:
  & Ops.ToOneEdge<AttachmentSpec, ItemIds>
  & Ops.Updates<AttachmentSpec, ItemIds>
  & Ops.Deletes<ItemIds> = /* @__PURE__ */ Make.edge(descriptor, "selected_background", Table.attachment)

/**
 * Operations on the Song at `song` of an item.
 *
 * - `get`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/song`
 * - `getById`: `GET /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/song/{song_id}`
 * - `update`: `PATCH /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/song/{song_id}`
 * - `delete`: `DELETE /services/v2/service_types/{service_type_id}/plans/{plan_id}/items/{item_id}/song/{song_id}`
 *
 * `delete` deletes the song itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const song: Ops.ToOneEdge<SongSpec, ItemIds> & Ops.Updates<SongSpec, ItemIds> & Ops.Deletes<ItemIds> =
  /* @__PURE__ */ Make.edge(descriptor, "song", Table.song)
