/**
 * A song of Planning Center Services.
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
import type { Id, Nothing, WhereBoolean, WhereId, WhereNumber, WhereString } from "../../resource/Spec.ts"
import type { ArrangementSpec } from "./Arrangement.ts"
import type { AttachmentSpec } from "./Attachment.ts"
import type { ItemSpec } from "./Item.ts"
import type { SongScheduleSpec } from "./SongSchedule.ts"
import type { TagSpec } from "./Tag.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a song as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<SongSpec> = Table.song as Descriptor<SongSpec>

/**
 * The id of a song. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type SongId = Id<"services/Song">

/**
 * A song of Planning Center Services.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Song {
  readonly type: "Song"
  readonly id: SongId
  readonly admin: string | null
  readonly author: string | null
  readonly ccli_number: number | null
  readonly copyright: string | null
  readonly created_at: DateTime.Utc | null
  readonly hidden: boolean | null
  readonly last_scheduled_at: DateTime.Utc | null
  readonly last_scheduled_short_dates: string | null
  readonly notes: string | null
  readonly themes: string | null
  readonly title: string | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: SongRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a song.
 *
 * @category models
 * @since 0.1.0
 */
export interface SongRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The conditions that a list of songs accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface SongWhere {
  readonly arrangement_name?: WhereString
  readonly arrangement_rehearsal_mix_id?: WhereId
  readonly arrangement_tag_group_ids?: WhereId
  readonly arrangement_tag_ids?: WhereId
  readonly author?: WhereString
  readonly bpm_max?: WhereString
  readonly bpm_min?: WhereString
  readonly ccli_number?: WhereNumber
  readonly ending_key?: WhereString
  readonly ending_key_minor?: WhereString
  readonly folder_id?: WhereId
  readonly hidden?: WhereBoolean
  readonly key_name?: WhereString
  readonly lyrics?: WhereString
  readonly meter?: WhereString
  readonly service_type_id?: WhereId
  readonly song_tag_group_ids?: WhereId
  readonly song_tag_ids?: WhereId
  readonly starting_key?: WhereString
  readonly starting_key_minor?: WhereString
  readonly themes?: WhereString
  readonly title?: WhereString
}

/**
 * The names that a list of songs can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type SongOrder =
  | "created_at"
  | "last_scheduled_at"
  | "title"
  | "updated_at"

/**
 * The data of a create of a song.
 *
 * @category models
 * @since 0.1.0
 */
export interface SongCreate {
  readonly admin?: string | null | undefined
  readonly author?: string | null | undefined
  readonly ccli_number?: number | null | undefined
  readonly copyright?: string | null | undefined
  readonly hidden?: boolean | null | undefined
  readonly themes?: string | null | undefined
  readonly title?: string | null | undefined
  readonly import_ccli_chord_chart?: unknown | undefined
  readonly import_ccli_chord_pro?: unknown | undefined
  readonly import_ccli_lyrics?: unknown | undefined
}

/**
 * The data of an update of a song. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface SongUpdate {
  readonly admin?: string | null | undefined
  readonly author?: string | null | undefined
  readonly ccli_number?: number | null | undefined
  readonly copyright?: string | null | undefined
  readonly hidden?: boolean | null | undefined
  readonly themes?: string | null | undefined
  readonly title?: string | null | undefined
}

/**
 * The data of `assign_tags` of a song.
 *
 * @category models
 * @since 0.1.0
 */
export interface SongAssignTags {
  /** Ids of Tag. */
  readonly tags: ReadonlyArray<string>
}

/**
 * All types of a song together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface SongSpec {
  readonly type: "Song"
  readonly resource: Song
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: SongWhere
  readonly order: SongOrder
  readonly filter: Nothing
  readonly create: SongCreate
  readonly update: SongUpdate
}

/**
 * Reads a song by its id.
 *
 * `GET /services/v2/songs/{song_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<SongSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many songs by their ids, each in a request of its own.
 *
 * `GET /services/v2/songs/{song_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<SongSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of songs.
 *
 * `GET /services/v2/songs`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<SongSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all songs as a stream, page by page.
 *
 * `GET /services/v2/songs`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<SongSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts songs without reading them.
 *
 * `GET /services/v2/songs`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<SongSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a song.
 *
 * `POST /services/v2/songs`
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<SongSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a song. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /services/v2/songs/{song_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<SongSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a song.
 *
 * `DELETE /services/v2/songs/{song_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<SongId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Creates many songs.
 *
 * `POST /services/v2/songs`
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<SongSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many songs.
 *
 * `PATCH /services/v2/songs/{song_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<SongSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many songs.
 *
 * `DELETE /services/v2/songs/{song_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)

/**
 * Replaces all tags.
 *
 * `POST /services/v2/songs/{song_id}/assign_tags`
 *
 * @category actions
 * @since 0.1.0
 */
export const assign_tags: Ops.ActWith<SongId, SongAssignTags> = /* @__PURE__ */ Make.action(descriptor, "assign_tags")

/**
 * Operations on the `arrangements` of a song.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/songs/{song_id}/arrangements`
 * - `get`: `GET /services/v2/songs/{song_id}/arrangements/{arrangement_id}`
 * - `create`: `POST /services/v2/songs/{song_id}/arrangements`
 * - `update`: `PATCH /services/v2/songs/{song_id}/arrangements/{arrangement_id}`
 * - `delete`: `DELETE /services/v2/songs/{song_id}/arrangements/{arrangement_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const arrangements:
  & Ops.ToManyEdge<ArrangementSpec, Nothing, SongId>
  & Ops.Creates<ArrangementSpec, SongId>
  & Ops.Updates<ArrangementSpec, SongId>
  & Ops.Deletes<SongId> = /* @__PURE__ */ Make.edge(descriptor, "arrangements", Table.arrangement)

/**
 * Operations on the `attachments` of a song.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/songs/{song_id}/attachments`
 * - `get`: `GET /services/v2/songs/{song_id}/attachments/{attachment_id}`
 * - `create`: `POST /services/v2/songs/{song_id}/attachments`
 * - `update`: `PATCH /services/v2/songs/{song_id}/attachments/{attachment_id}`
 * - `delete`: `DELETE /services/v2/songs/{song_id}/attachments/{attachment_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const attachments:
  & Ops.ToManyEdge<AttachmentSpec, Nothing, SongId>
  & Ops.Creates<AttachmentSpec, SongId>
  & Ops.Updates<AttachmentSpec, SongId>
  & Ops.Deletes<SongId> = /* @__PURE__ */ Make.edge(descriptor, "attachments", Table.attachment)

/**
 * Operations on the Item at `last_scheduled_item` of a song.
 *
 * - `get`: `GET /services/v2/songs/{song_id}/last_scheduled_item`
 * - `getById`: `GET /services/v2/songs/{song_id}/last_scheduled_item/{item_id}`
 * - `update`: `PATCH /services/v2/songs/{song_id}/last_scheduled_item/{item_id}`
 * - `delete`: `DELETE /services/v2/songs/{song_id}/last_scheduled_item/{item_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const last_scheduled_item:
  & Ops.ToOneEdge<ItemSpec, SongId>
  & Ops.Updates<ItemSpec, SongId>
  & Ops.Deletes<SongId> = /* @__PURE__ */ Make.edge(descriptor, "last_scheduled_item", Table.item)

/**
 * Operations on the `song_schedules` of a song.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/songs/{song_id}/song_schedules`
 * - `get`: `GET /services/v2/songs/{song_id}/song_schedules/{song_schedule_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const song_schedules: Ops.ToManyEdge<
  SongScheduleSpec,
  {
    readonly after?: boolean
    readonly before?: boolean
    readonly most_recent?: boolean
    readonly most_recent_with_upcoming?: boolean
    readonly three_most_recent?: boolean
  },
  SongId
> = /* @__PURE__ */ Make.edge(descriptor, "song_schedules", Table.songSchedule)

/**
 * Operations on the `tags` of a song.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/songs/{song_id}/tags`
 * - `get`: `GET /services/v2/songs/{song_id}/tags/{tag_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const tags: Ops.ToManyEdge<TagSpec, Nothing, SongId> = /* @__PURE__ */ Make.edge(descriptor, "tags", Table.tag)

/**
 * Operations on the `unscoped_arrangements` of a song.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/songs/{song_id}/unscoped_arrangements`
 * - `get`: `GET /services/v2/songs/{song_id}/unscoped_arrangements/{arrangement_id}`
 * - `update`: `PATCH /services/v2/songs/{song_id}/unscoped_arrangements/{arrangement_id}`
 * - `delete`: `DELETE /services/v2/songs/{song_id}/unscoped_arrangements/{arrangement_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const unscoped_arrangements:
  & Ops.ToManyEdge<ArrangementSpec, Nothing, SongId>
  & Ops.Updates<ArrangementSpec, SongId>
  & Ops.Deletes<SongId> = /* @__PURE__ */ Make.edge(descriptor, "unscoped_arrangements", Table.arrangement)
