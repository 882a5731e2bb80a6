/**
 * A key of Planning Center Services.
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
import type { AttachmentSpec } from "./Attachment.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a key as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<KeySpec> = Table.key as Descriptor<KeySpec>

/**
 * The id of a key. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type KeyId = Id<"services/Key">

/**
 * A key of Planning Center Services.
 *
 * It is reached through `Arrangement.keys`, `Item.key`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Key {
  readonly type: "Key"
  readonly id: KeyId
  readonly alternate_keys: unknown
  readonly created_at: DateTime.Utc | null
  readonly ending_key: string | null
  readonly ending_minor: boolean | null
  readonly name: string | null
  readonly starting_key: string | null
  readonly starting_minor: boolean | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: KeyRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a key.
 *
 * @category models
 * @since 0.1.0
 */
export interface KeyRelationships {
  readonly arrangement?: ToOne<"Arrangement">
  readonly [name: string]: Relationship | undefined
}

/**
 * The names that a list of keys can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type KeyOrder =
  | "created_at"
  | "updated_at"

/**
 * The data of a create of a key.
 *
 * @category models
 * @since 0.1.0
 */
export interface KeyCreate {
  readonly alternate_keys?: unknown | undefined
  readonly ending_key?: string | null | undefined
  readonly name?: string | null | undefined
  readonly starting_key?: string | null | undefined
  readonly import_ccli_chord_chart?: unknown | undefined
  readonly import_ccli_chord_chart_options?: unknown | undefined
  readonly import_ccli_lyrics?: unknown | undefined
  readonly import_chart_pro?: unknown | undefined
  readonly import_rehearsal_mix?: unknown | undefined
  readonly import_rehearsal_pack?: unknown | undefined
}

/**
 * The data of an update of a key. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface KeyUpdate {
  readonly alternate_keys?: unknown | undefined
  readonly ending_key?: string | null | undefined
  readonly name?: string | null | undefined
  readonly starting_key?: string | null | undefined
  readonly import_ccli_chord_chart?: unknown | undefined
  readonly import_ccli_chord_chart_options?: unknown | undefined
  readonly import_ccli_lyrics?: unknown | undefined
  readonly import_chart_pro?: unknown | undefined
  readonly import_rehearsal_mix?: unknown | undefined
  readonly import_rehearsal_pack?: unknown | undefined
}

/**
 * The ids in the path of a key. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface KeyIds {
  readonly song_id: Id<"services/Song">
  readonly arrangement_id: Id<"services/Arrangement">
  readonly key_id: KeyId
}

/**
 * All types of a key together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface KeySpec {
  readonly type: "Key"
  readonly resource: Key
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: KeyOrder
  readonly filter: Nothing
  readonly create: KeyCreate
  readonly update: KeyUpdate
}

/**
 * Operations on the `attachments` of a key.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/songs/{song_id}/arrangements/{arrangement_id}/keys/{key_id}/attachments`
 * - `get`: `GET /services/v2/songs/{song_id}/arrangements/{arrangement_id}/keys/{key_id}/attachments/{attachment_id}`
 * - `create`: `POST /services/v2/songs/{song_id}/arrangements/{arrangement_id}/keys/{key_id}/attachments`
 * - `update`: `PATCH /services/v2/songs/{song_id}/arrangements/{arrangement_id}/keys/{key_id}/attachments/{attachment_id}`
 * - `delete`: `DELETE /services/v2/songs/{song_id}/arrangements/{arrangement_id}/keys/{key_id}/attachments/{attachment_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const attachments:
  & Ops.ToManyEdge<AttachmentSpec, Nothing, KeyIds>
  & Ops.Creates<AttachmentSpec, KeyIds>
  & Ops.Updates<AttachmentSpec, KeyIds>
  & Ops.Deletes<KeyIds> = /* @__PURE__ */ Make.edge(descriptor, "attachments", Table.attachment)
