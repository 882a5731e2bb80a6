/**
 * An arrangement of Planning Center Services.
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
import type { ArrangementSectionsSpec } from "./ArrangementSections.ts"
import type { AttachmentSpec } from "./Attachment.ts"
import type { KeySpec } from "./Key.ts"
import type { TagSpec } from "./Tag.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an arrangement as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ArrangementSpec> = Table.arrangement as Descriptor<ArrangementSpec>

/**
 * The id of an arrangement. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ArrangementId = Id<"services/Arrangement">

/**
 * An arrangement of Planning Center Services.
 *
 * It is reached through `Item.arrangement`, `Song.arrangements`, `Song.unscoped_arrangements`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Arrangement {
  readonly type: "Arrangement"
  readonly id: ArrangementId
  readonly archived_at: DateTime.Utc | null
  readonly bpm: number | null
  readonly chord_chart: string | null
  readonly chord_chart_chord_color: number | null
  readonly chord_chart_columns: number | null
  readonly chord_chart_font: string | null
  readonly chord_chart_font_size: number | null
  readonly chord_chart_key: string | null
  readonly created_at: DateTime.Utc | null
  readonly has_chord_chart: boolean | null
  readonly has_chords: boolean | null
  readonly isrc: number | null
  readonly length: number | null
  readonly lyrics: string | null
  readonly lyrics_enabled: boolean | null
  readonly meter: string | null
  readonly mtid: string | null
  readonly name: string | null
  readonly notes: string | null
  readonly number_chart_enabled: boolean | null
  readonly numeral_chart_enabled: boolean | null
  readonly print_margin: string | null
  readonly print_orientation: string | null
  readonly print_page_size: string | null
  readonly rehearsal_mix_id: string | null
  readonly rehearsal_mix_thumbnail: string | null
  readonly sequence: unknown
  readonly sequence_full: unknown
  readonly sequence_short: unknown
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ArrangementRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an arrangement.
 *
 * @category models
 * @since 0.1.0
 */
export interface ArrangementRelationships {
  readonly updated_by?: ToOne<"Person">
  readonly created_by?: ToOne<"Person">
  readonly song?: ToOne<"Song">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of an arrangement gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface ArrangementIncludes {
  readonly keys: ReadonlyArray<KeySpec>
  readonly sections: ArrangementSectionsSpec
}

/**
 * The names that `include` accepts for an arrangement. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type ArrangementInclude =
  | "keys"
  | "sections"

/**
 * The data of a create of an arrangement.
 *
 * @category models
 * @since 0.1.0
 */
export interface ArrangementCreate {
  readonly bpm?: number | null | undefined
  readonly chord_chart?: string | null | undefined
  readonly chord_chart_chord_color?: number | null | undefined
  readonly chord_chart_columns?: number | null | undefined
  readonly chord_chart_font?: string | null | undefined
  readonly chord_chart_font_size?: number | null | undefined
  readonly chord_chart_key?: string | null | undefined
  readonly isrc?: number | null | undefined
  readonly length?: number | null | undefined
  readonly lyrics_enabled?: boolean | null | undefined
  readonly meter?: string | null | undefined
  readonly mtid?: string | null | undefined
  readonly name?: string | null | undefined
  readonly notes?: string | null | undefined
  readonly number_chart_enabled?: boolean | null | undefined
  readonly numeral_chart_enabled?: boolean | null | undefined
  readonly print_margin?: string | null | undefined
  readonly print_orientation?: string | null | undefined
  readonly print_page_size?: string | null | undefined
  readonly rehearsal_mix_id?: string | null | undefined
  readonly rehearsal_mix_thumbnail?: string | null | undefined
  readonly sequence?: unknown | undefined
  readonly import_chart_pro?: unknown | undefined
  readonly import_chart_pro_options?: unknown | undefined
  readonly import_rehearsal_mix?: unknown | undefined
  readonly import_rehearsal_mix_options?: unknown | undefined
  readonly import_rehearsal_pack?: unknown | undefined
  readonly import_rehearsal_pack_options?: unknown | undefined
  readonly import_ccli_chord_chart?: unknown | undefined
  readonly import_ccli_chord_pro?: unknown | undefined
  readonly import_ccli_lyrics?: unknown | undefined
}

/**
 * The data of an update of an arrangement. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface ArrangementUpdate {
  readonly bpm?: number | null | undefined
  readonly chord_chart?: string | null | undefined
  readonly chord_chart_chord_color?: number | null | undefined
  readonly chord_chart_columns?: number | null | undefined
  readonly chord_chart_font?: string | null | undefined
  readonly chord_chart_font_size?: number | null | undefined
  readonly chord_chart_key?: string | null | undefined
  readonly isrc?: number | null | undefined
  readonly length?: number | null | undefined
  readonly lyrics_enabled?: boolean | null | undefined
  readonly meter?: string | null | undefined
  readonly mtid?: string | null | undefined
  readonly name?: string | null | undefined
  readonly notes?: string | null | undefined
  readonly number_chart_enabled?: boolean | null | undefined
  readonly numeral_chart_enabled?: boolean | null | undefined
  readonly print_margin?: string | null | undefined
  readonly print_orientation?: string | null | undefined
  readonly print_page_size?: string | null | undefined
  readonly rehearsal_mix_id?: string | null | undefined
  readonly rehearsal_mix_thumbnail?: string | null | undefined
  readonly sequence?: unknown | undefined
  readonly import_chart_pro?: unknown | undefined
  readonly import_chart_pro_options?: unknown | undefined
  readonly import_rehearsal_mix?: unknown | undefined
  readonly import_rehearsal_mix_options?: unknown | undefined
  readonly import_rehearsal_pack?: unknown | undefined
  readonly import_rehearsal_pack_options?: unknown | undefined
}

/**
 * The data of `assign_tags` of an arrangement.
 *
 * @category models
 * @since 0.1.0
 */
export interface ArrangementAssignTags {
  /** Ids of Tag. */
  readonly tags: ReadonlyArray<string>
}

/**
 * The ids in the path of an arrangement. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface ArrangementIds {
  readonly song_id: Id<"services/Song">
  readonly arrangement_id: ArrangementId
}

/**
 * All types of an arrangement together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ArrangementSpec {
  readonly type: "Arrangement"
  readonly resource: Arrangement
  readonly sparse: {}
  readonly includes: ArrangementIncludes
  readonly include: ArrangementInclude
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: ArrangementCreate
  readonly update: ArrangementUpdate
}

/**
 * Runs `archive` on an arrangement.
 *
 * `POST /services/v2/songs/{song_id}/arrangements/{arrangement_id}/archive`
 *
 * @category actions
 * @since 0.1.0
 */
export const archive: Ops.Act<ArrangementIds> = /* @__PURE__ */ Make.action(descriptor, "archive")

/**
 * Replaces all tags.
 *
 * `POST /services/v2/songs/{song_id}/arrangements/{arrangement_id}/assign_tags`
 *
 * @category actions
 * @since 0.1.0
 */
export const assign_tags: Ops.ActWith<ArrangementIds, ArrangementAssignTags> = /* @__PURE__ */ Make.action(
  descriptor,
  "assign_tags"
)

/**
 * Runs `unarchive` on an arrangement.
 *
 * `POST /services/v2/songs/{song_id}/arrangements/{arrangement_id}/unarchive`
 *
 * @category actions
 * @since 0.1.0
 */
export const unarchive: Ops.Act<ArrangementIds> = /* @__PURE__ */ Make.action(descriptor, "unarchive")

/**
 * Operations on the `attachments` of an arrangement.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/songs/{song_id}/arrangements/{arrangement_id}/attachments`
 * - `get`: `GET /services/v2/songs/{song_id}/arrangements/{arrangement_id}/attachments/{attachment_id}`
 * - `create`: `POST /services/v2/songs/{song_id}/arrangements/{arrangement_id}/attachments`
 * - `update`: `PATCH /services/v2/songs/{song_id}/arrangements/{arrangement_id}/attachments/{attachment_id}`
 * - `delete`: `DELETE /services/v2/songs/{song_id}/arrangements/{arrangement_id}/attachments/{attachment_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const attachments:
  & Ops.ToManyEdge<AttachmentSpec, Nothing, ArrangementIds>
  & Ops.Creates<AttachmentSpec, ArrangementIds>
  & Ops.Updates<AttachmentSpec, ArrangementIds>
  & Ops.Deletes<ArrangementIds> = /* @__PURE__ */ Make.edge(descriptor, "attachments", Table.attachment)

/**
 * Operations on the `keys` of an arrangement.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/songs/{song_id}/arrangements/{arrangement_id}/keys`
 * - `get`: `GET /services/v2/songs/{song_id}/arrangements/{arrangement_id}/keys/{key_id}`
 * - `create`: `POST /services/v2/songs/{song_id}/arrangements/{arrangement_id}/keys`
 * - `update`: `PATCH /services/v2/songs/{song_id}/arrangements/{arrangement_id}/keys/{key_id}`
 * - `delete`: `DELETE /services/v2/songs/{song_id}/arrangements/{arrangement_id}/keys/{key_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const keys:
  & Ops.ToManyEdge<KeySpec, Nothing, ArrangementIds>
  & Ops.Creates<KeySpec, ArrangementIds>
  & Ops.Updates<KeySpec, ArrangementIds>
  & Ops.Deletes<ArrangementIds> = /* @__PURE__ */ Make.edge(descriptor, "keys", Table.key)

/**
 * Operations on the ArrangementSections at `sections` of an arrangement.
 *
 * - `get`: `GET /services/v2/songs/{song_id}/arrangements/{arrangement_id}/sections`
 *
 * @category edges
 * @since 0.1.0
 */
export const sections: Ops.SingleEdge<ArrangementSectionsSpec, ArrangementIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "sections",
  Table.arrangementSections
)

/**
 * Operations on the `tags` of an arrangement.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/songs/{song_id}/arrangements/{arrangement_id}/tags`
 * - `get`: `GET /services/v2/songs/{song_id}/arrangements/{arrangement_id}/tags/{tag_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const tags: Ops.ToManyEdge<TagSpec, Nothing, ArrangementIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "tags",
  Table.tag
)
