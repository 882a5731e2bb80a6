/**
 * A media of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Id, Nothing, WhereId, WhereIds, WhereString } from "../../resource/Spec.ts"
import type { AttachmentSpec } from "./Attachment.ts"
import type { MediaScheduleSpec } from "./MediaSchedule.ts"
import type { TagSpec } from "./Tag.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a media as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<MediaSpec> = Table.media as Descriptor<MediaSpec>

/**
 * The id of a media. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type MediaId = Id<"services/Media">

/**
 * A media of Planning Center Services.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Media {
  readonly type: "Media"
  readonly id: MediaId
  readonly created_at: DateTime.Utc | null
  readonly creator_name: string | null
  readonly image_url: string | null
  readonly length: number | null
  readonly media_type: string | null
  readonly media_type_name: string | null
  readonly preview_content_type: string | null
  readonly preview_file_name: string | null
  readonly preview_file_size: number | null
  readonly preview_updated_at: DateTime.Utc | null
  readonly preview_url: string | null
  readonly themes: string | null
  readonly thumbnail_content_type: string | null
  readonly thumbnail_file_name: string | null
  readonly thumbnail_file_size: number | null
  readonly thumbnail_updated_at: DateTime.Utc | null
  readonly thumbnail_url: string | null
  readonly title: string | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: MediaRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a media.
 *
 * @category models
 * @since 0.1.0
 */
export interface MediaRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a media gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface MediaIncludes {
  readonly attachments: ReadonlyArray<AttachmentSpec>
}

/**
 * The names that `include` accepts for a media. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type MediaInclude =
  | "attachments"
  | "attachments.zooms"

/**
 * The conditions that a list of medias accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface MediaWhere {
  readonly creator_name?: WhereString
  readonly hidden?: WhereString
  readonly id?: WhereIds
  readonly media_tag_group_ids?: WhereId
  readonly media_tag_ids?: WhereId
  readonly media_types?: WhereString
  readonly themes?: WhereString
  readonly title?: WhereString
}

/**
 * The names that a list of medias can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type MediaOrder =
  | "created_at"
  | "title"
  | "updated_at"

/**
 * The named filters of the list of medias.
 *
 * @category models
 * @since 0.1.0
 */
export interface MediaFilter {
  readonly archived?: boolean
  readonly audio?: boolean
  readonly background_audio?: boolean
  readonly background_image?: boolean
  readonly background_video?: boolean
  readonly countdown?: boolean
  readonly curriculum?: boolean
  readonly document?: boolean
  readonly drama?: boolean
  readonly image?: boolean
  readonly not_archived?: boolean
  readonly powerpoint?: boolean
  readonly song_video?: boolean
  readonly video?: boolean
}

/**
 * The data of a create of a media.
 *
 * @category models
 * @since 0.1.0
 */
export interface MediaCreate {
  readonly creator_name?: string | null | undefined
  readonly media_type?: string | null | undefined
  readonly themes?: string | null | undefined
  readonly title?: string | null | undefined
  readonly minutes?: unknown | undefined
  readonly seconds?: unknown | undefined
}

/**
 * The data of an update of a media. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface MediaUpdate {
  readonly creator_name?: string | null | undefined
  readonly media_type?: string | null | undefined
  readonly themes?: string | null | undefined
  readonly title?: string | null | undefined
  readonly minutes?: unknown | undefined
  readonly seconds?: unknown | undefined
}

/**
 * The data of `assign_tags` of a media.
 *
 * @category models
 * @since 0.1.0
 */
export interface MediaAssignTags {
  /** Ids of Tag. */
  readonly tags: ReadonlyArray<string>
}

/**
 * All types of a media together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface MediaSpec {
  readonly type: "Media"
  readonly resource: Media
  readonly sparse: {}
  readonly includes: MediaIncludes
  readonly include: MediaInclude
  readonly where: MediaWhere
  readonly order: MediaOrder
  readonly filter: MediaFilter
  readonly create: MediaCreate
  readonly update: MediaUpdate
}

/**
 * Reads a media by its id.
 *
 * `GET /services/v2/media/{media_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<MediaSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many medias by their ids, each in a request of its own.
 *
 * `GET /services/v2/media/{media_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<MediaSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of medias.
 *
 * `GET /services/v2/media`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<MediaSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all medias as a stream, page by page.
 *
 * `GET /services/v2/media`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<MediaSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts medias without reading them.
 *
 * `GET /services/v2/media`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<MediaSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a media.
 *
 * `POST /services/v2/media`
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<MediaSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a media. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /services/v2/media/{media_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<MediaSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a media.
 *
 * `DELETE /services/v2/media/{media_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<MediaId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Creates many medias.
 *
 * `POST /services/v2/media`
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<MediaSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many medias.
 *
 * `PATCH /services/v2/media/{media_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<MediaSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many medias.
 *
 * `DELETE /services/v2/media/{media_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)

/**
 * Runs `archive` on a media.
 *
 * `POST /services/v2/media/{media_id}/archive`
 *
 * @category actions
 * @since 0.1.0
 */
export const archive: Ops.Act<MediaId> = /* @__PURE__ */ Make.action(descriptor, "archive")

/**
 * Replaces all tags.
 *
 * `POST /services/v2/media/{media_id}/assign_tags`
 *
 * @category actions
 * @since 0.1.0
 */
export const assign_tags: Ops.ActWith<MediaId, MediaAssignTags> = /* @__PURE__ */ Make.action(descriptor, "assign_tags")

/**
 * Runs `unarchive` on a media.
 *
 * `POST /services/v2/media/{media_id}/unarchive`
 *
 * @category actions
 * @since 0.1.0
 */
export const unarchive: Ops.Act<MediaId> = /* @__PURE__ */ Make.action(descriptor, "unarchive")

/**
 * Operations on the `attachments` of a media.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/media/{media_id}/attachments`
 * - `get`: `GET /services/v2/media/{media_id}/attachments/{attachment_id}`
 * - `create`: `POST /services/v2/media/{media_id}/attachments`
 * - `update`: `PATCH /services/v2/media/{media_id}/attachments/{attachment_id}`
 * - `delete`: `DELETE /services/v2/media/{media_id}/attachments/{attachment_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const attachments:
  & Ops.ToManyEdge<AttachmentSpec, Nothing, MediaId>
  & Ops.Creates<AttachmentSpec, MediaId>
  & Ops.Updates<AttachmentSpec, MediaId>
  & Ops.Deletes<MediaId> = /* @__PURE__ */ Make.edge(descriptor, "attachments", Table.attachment)

/**
 * Operations on the `media_schedules` of a media.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/media/{media_id}/media_schedules`
 * - `get`: `GET /services/v2/media/{media_id}/media_schedules/{media_schedule_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const media_schedules: Ops.ToManyEdge<MediaScheduleSpec, Nothing, MediaId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "media_schedules",
  Table.mediaSchedule
)

/**
 * Operations on the `tags` of a media.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/media/{media_id}/tags`
 * - `get`: `GET /services/v2/media/{media_id}/tags/{tag_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const tags: Ops.ToManyEdge<TagSpec, Nothing, MediaId> = /* @__PURE__ */ Make.edge(descriptor, "tags", Table.tag)
