/**
 * An attachment of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToMany, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereId, WhereNumber, WhereString } from "../../resource/Spec.ts"
import type { ZoomSpec } from "./Zoom.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an attachment as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<AttachmentSpec> = Table.attachment as Descriptor<AttachmentSpec>

/**
 * The id of an attachment. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type AttachmentId = Id<"services/Attachment">

/**
 * An attachment of Planning Center Services.
 *
 * It is reached through `Arrangement.attachments`, `Item.attachments`, `Item.selected_attachment`, `Item.selected_background`, `Key.attachments`, `Media.attachments`, `Plan.all_attachments`, `Plan.attachments`, `ServiceType.attachments`, `Song.attachments`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Attachment {
  readonly type: "Attachment"
  readonly id: AttachmentId
  readonly allow_mp3_download: boolean | null
  readonly attachable_type: string | null
  readonly content: string | null
  readonly content_type: string | null
  readonly created_at: DateTime.Utc | null
  readonly deleted_at: DateTime.Utc | null
  readonly display_name: string | null
  readonly downloadable: boolean | null
  readonly file_size: number | null
  readonly filename: string | null
  readonly filetype: string | null
  readonly has_preview: boolean | null
  readonly import_to_item_details: boolean | null
  readonly licenses_purchased: number | null
  readonly licenses_remaining: number | null
  readonly licenses_used: number | null
  readonly linked_url: string | null
  readonly page_order: string | null
  readonly pco_type: string | null
  readonly remote_link: string | null
  readonly streamable: boolean | null
  readonly thumbnail_url: string | null
  readonly transposable: boolean | null
  readonly updated_at: DateTime.Utc | null
  readonly url: string | null
  readonly web_streamable: boolean | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: AttachmentRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an attachment.
 *
 * @category models
 * @since 0.1.0
 */
export interface AttachmentRelationships {
  readonly attachable?: ToOne<"Attachable" | "Arrangement" | "Item" | "Key" | "Media" | "Plan" | "ServiceType" | "Song">
  readonly attachment_types?: ToMany<"AttachmentType">
  readonly created_by?: ToOne<"Person">
  readonly updated_by?: ToOne<"Person">
  readonly administrator?: ToOne<"Person">
  readonly [name: string]: Relationship | undefined
}

/**
 * Attributes that are sent only when `fields` asks for them.
 *
 * @category models
 * @since 0.1.0
 */
export interface AttachmentSparse {
  readonly file_upload_identifier: string | null
}

/**
 * The resources that each include of an attachment gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface AttachmentIncludes {
  readonly zooms: ReadonlyArray<ZoomSpec>
}

/**
 * The names that `include` accepts for an attachment. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type AttachmentInclude = "zooms"

/**
 * The conditions that a list of attachments accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface AttachmentWhere {
  readonly administrator_id?: WhereId
  readonly attachable_type?: WhereString
  readonly filename_like?: WhereString
  readonly licenses_purchased?: WhereNumber
  readonly type?: WhereString
}

/**
 * The names that a list of attachments can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type AttachmentOrder =
  | "attachable_type"
  | "created_at"
  | "deleted_at"
  | "filename"
  | "filetype"
  | "size"

/**
 * The data of a create of an attachment.
 *
 * @category models
 * @since 0.1.0
 */
export interface AttachmentCreate {
  readonly content?: string | null | undefined
  readonly file_upload_identifier?: string | null | undefined
  readonly filename?: string | null | undefined
  readonly import_to_item_details?: boolean | null | undefined
  readonly page_order?: string | null | undefined
  readonly remote_link?: string | null | undefined
  readonly attachment_type_ids?: unknown | undefined
  readonly song_part?: unknown | undefined
  /** Ids of AttachmentType, all of them. */
  readonly attachment_types?: ReadonlyArray<Id<"services/AttachmentType">> | undefined
}

/**
 * The data of an update of an attachment. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface AttachmentUpdate {
  readonly content?: string | null | undefined
  readonly file_upload_identifier?: string | null | undefined
  readonly filename?: string | null | undefined
  readonly import_to_item_details?: boolean | null | undefined
  readonly page_order?: string | null | undefined
  readonly remote_link?: string | null | undefined
  readonly attachment_type_ids?: unknown | undefined
  readonly song_part?: unknown | undefined
  /** Ids of AttachmentType, all of them. */
  readonly attachment_types?: ReadonlyArray<Id<"services/AttachmentType">> | undefined
}

/**
 * The ids in the path of an attachment. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface AttachmentIds {
  readonly media_id: Id<"services/Media">
  readonly attachment_id: AttachmentId
}

/**
 * All types of an attachment together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface AttachmentSpec {
  readonly type: "Attachment"
  readonly resource: Attachment
  readonly sparse: AttachmentSparse
  readonly includes: AttachmentIncludes
  readonly include: AttachmentInclude
  readonly where: AttachmentWhere
  readonly order: AttachmentOrder
  readonly filter: Nothing
  readonly create: AttachmentCreate
  readonly update: AttachmentUpdate
}

/**
 * Asks for an address that the file can be read at.
 *
 * `POST /services/v2/media/{media_id}/attachments/{attachment_id}/open`
 *
 * @category actions
 * @since 0.1.0
 */
export const open: Ops.Act<AttachmentIds> = /* @__PURE__ */ Make.action(descriptor, "open")

/**
 * Runs `preview` on an attachment.
 *
 * `POST /services/v2/media/{media_id}/attachments/{attachment_id}/preview`
 *
 * @category actions
 * @since 0.1.0
 */
export const preview: Ops.Act<AttachmentIds> = /* @__PURE__ */ Make.action(descriptor, "preview")

/**
 * Operations on the `zooms` of an attachment.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/media/{media_id}/attachments/{attachment_id}/zooms`
 * - `get`: `GET /services/v2/media/{media_id}/attachments/{attachment_id}/zooms/{zoom_id}`
 * - `create`: `POST /services/v2/media/{media_id}/attachments/{attachment_id}/zooms`
 * - `update`: `PATCH /services/v2/media/{media_id}/attachments/{attachment_id}/zooms/{zoom_id}`
 * - `delete`: `DELETE /services/v2/media/{media_id}/attachments/{attachment_id}/zooms/{zoom_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const zooms:
  & Ops.ToManyEdge<ZoomSpec, Nothing, AttachmentIds>
  & Ops.Creates<ZoomSpec, AttachmentIds>
  & Ops.Updates<ZoomSpec, AttachmentIds>
  & Ops.Deletes<AttachmentIds> = /* @__PURE__ */ Make.edge(descriptor, "zooms", Table.zoom)
