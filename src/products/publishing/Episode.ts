/**
 * An episode of Planning Center Publishing.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/publishing.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { ChildUpdate, Id, Nothing, Open, WhereId, WhereString, WriteDateTime } from "../../resource/Spec.ts"
import type { ChannelSpec } from "./Channel.ts"
import type { EpisodeResourceCreate, EpisodeResourceSpec, EpisodeResourceUpdate } from "./EpisodeResource.ts"
import type { EpisodeTimeCreate, EpisodeTimeSpec, EpisodeTimeUpdate } from "./EpisodeTime.ts"
import type { NoteTemplateSpec } from "./NoteTemplate.ts"
import type { SeriesSpec } from "./Series.ts"
import type { SpeakershipCreate, SpeakershipSpec, SpeakershipUpdate } from "./Speakership.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an episode as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<EpisodeSpec> = Table.episode as Descriptor<EpisodeSpec>

/**
 * The id of an episode. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type EpisodeId = Id<"publishing/Episode">

/**
 * An episode of Planning Center Publishing.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Episode {
  readonly type: "Episode"
  readonly id: EpisodeId
  readonly art: unknown
  readonly church_center_url: string | null
  readonly created_at: DateTime.Utc | null
  readonly description: string | null
  readonly library_audio_url: string | null
  readonly library_streaming_service:
    | Open<"vimeo" | "youtube" | "livestream_com" | "resi" | "facebook" | "boxcast">
    | null
  readonly library_video_embed_code: string | null
  readonly library_video_thumbnail_url: string | null
  readonly library_video_url: string | null
  readonly needs_library_audio_or_video_url: boolean | null
  readonly needs_notes_template: boolean | null
  readonly needs_video_url: boolean | null
  readonly page_actions: unknown
  readonly published_live_at: DateTime.Utc | null
  readonly published_to_library_at: DateTime.Utc | null
  readonly sermon_audio: unknown
  readonly services_plan_remote_identifier: string | null
  readonly services_service_type_remote_identifier: string | null
  readonly stream_type: Open<"channel_default_livestream" | "livestream" | "prerecorded"> | null
  readonly streaming_service: Open<"vimeo" | "youtube" | "livestream_com" | "resi" | "facebook" | "boxcast"> | null
  readonly title: string | null
  readonly updated_at: DateTime.Utc | null
  readonly video_embed_code: string | null
  readonly video_thumbnail_url: string | null
  readonly video_url: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: EpisodeRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an episode.
 *
 * @category models
 * @since 0.1.0
 */
export interface EpisodeRelationships {
  readonly series?: ToOne<"Series">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of an episode gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface EpisodeIncludes {
  readonly channel: ChannelSpec
  readonly episode_resources: ReadonlyArray<EpisodeResourceSpec>
  readonly episode_times: ReadonlyArray<EpisodeTimeSpec>
  readonly series: SeriesSpec
  readonly speakerships: ReadonlyArray<SpeakershipSpec>
}

/**
 * The names that `include` accepts for an episode. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type EpisodeInclude =
  | "channel"
  | "channel.channel_default_episode_resources"
  | "channel.channel_default_times"
  | "channel.current_episode"
  | "episode_resources"
  | "episode_times"
  | "series"
  | "series.channel"
  | "speakerships"
  | "speakerships.speaker"

/**
 * The conditions that a list of episodes accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface EpisodeWhere {
  readonly search?: WhereString
  readonly series_id?: WhereId
  readonly services_plan_remote_identifier?: WhereString
  readonly services_service_type_remote_identifier?: WhereString
}

/**
 * The names that a list of episodes can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type EpisodeOrder =
  | "published_live_at"
  | "published_to_library_at"
  | "stream_type"
  | "title"

/**
 * The named filters of the list of episodes.
 *
 * @category models
 * @since 0.1.0
 */
export interface EpisodeFilter {
  readonly connected_to_services?: boolean
  readonly not_connected_to_services?: boolean
  readonly not_published_live?: boolean
  readonly published_live?: boolean
  readonly published_on_church_center?: boolean
}

/**
 * The data of a create of an episode.
 *
 * @category models
 * @since 0.1.0
 */
export interface EpisodeCreate {
  readonly art?: unknown | undefined
  readonly description?: string | null | undefined
  readonly library_audio_url?: string | null | undefined
  readonly library_video_url?: string | null | undefined
  readonly published_to_library_at?: WriteDateTime | null | undefined
  readonly sermon_audio?: unknown | undefined
  readonly stream_type?: "channel_default_livestream" | "livestream" | "prerecorded" | null | undefined
  readonly title?: string | null | undefined
  readonly video_url?: string | null | undefined
  readonly channel_id?: string | null | undefined
  readonly series_id?: string | null | undefined
  /** The id of a Series. */
  readonly series?: Id<"publishing/Series"> | null | undefined
  /** Children that are created in the same request. */
  readonly episode_resources?: ReadonlyArray<EpisodeResourceCreate> | undefined
  /** Children that are created in the same request. */
  readonly episode_times?: ReadonlyArray<EpisodeTimeCreate> | undefined
  /** Children that are created in the same request. */
  readonly speakerships?: ReadonlyArray<SpeakershipCreate> | undefined
}

/**
 * The data of an update of an episode. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface EpisodeUpdate {
  readonly art?: unknown | undefined
  readonly description?: string | null | undefined
  readonly library_audio_url?: string | null | undefined
  readonly library_video_url?: string | null | undefined
  readonly published_to_library_at?: WriteDateTime | null | undefined
  readonly sermon_audio?: unknown | undefined
  readonly stream_type?: "channel_default_livestream" | "livestream" | "prerecorded" | null | undefined
  readonly title?: string | null | undefined
  readonly video_url?: string | null | undefined
  readonly channel_id?: string | null | undefined
  readonly series_id?: string | null | undefined
  /** The id of a Series. */
  readonly series?: Id<"publishing/Series"> | null | undefined
  /** Children in the same request: created, changed (with `id`) or deleted (with `id` and `_destroy: true`). */
  readonly episode_resources?: ReadonlyArray<ChildUpdate<EpisodeResourceCreate, EpisodeResourceUpdate>> | undefined
  /** Children in the same request: created, changed (with `id`) or deleted (with `id` and `_destroy: true`). */
  readonly episode_times?: ReadonlyArray<ChildUpdate<EpisodeTimeCreate, EpisodeTimeUpdate>> | undefined
  /** Children in the same request: created, changed (with `id`) or deleted (with `id` and `_destroy: true`). */
  readonly speakerships?: ReadonlyArray<ChildUpdate<SpeakershipCreate, SpeakershipUpdate>> | undefined
}

/**
 * All types of an episode together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface EpisodeSpec {
  readonly type: "Episode"
  readonly resource: Episode
  readonly sparse: {}
  readonly includes: EpisodeIncludes
  readonly include: EpisodeInclude
  readonly where: EpisodeWhere
  readonly order: EpisodeOrder
  readonly filter: EpisodeFilter
  readonly create: EpisodeCreate
  readonly update: EpisodeUpdate
}

/**
 * Reads an episode by its id.
 *
 * `GET /publishing/v2/episodes/{episode_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<EpisodeSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many episodes by their ids, each in a request of its own.
 *
 * `GET /publishing/v2/episodes/{episode_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<EpisodeSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of episodes.
 *
 * `GET /publishing/v2/episodes`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<EpisodeSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all episodes as a stream, page by page.
 *
 * `GET /publishing/v2/episodes`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<EpisodeSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts episodes without reading them.
 *
 * `GET /publishing/v2/episodes`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<EpisodeSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates an episode.
 *
 * `POST /publishing/v2/episodes`
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<EpisodeSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes an episode. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /publishing/v2/episodes/{episode_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<EpisodeSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes an episode.
 *
 * `DELETE /publishing/v2/episodes/{episode_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<EpisodeId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Creates many episodes.
 *
 * `POST /publishing/v2/episodes`
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<EpisodeSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many episodes.
 *
 * `PATCH /publishing/v2/episodes/{episode_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<EpisodeSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many episodes.
 *
 * `DELETE /publishing/v2/episodes/{episode_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)

/**
 * Asks for an address that the recording can be downloaded from.
 *
 * `POST /publishing/v2/episodes/{episode_id}/generate_download_url`
 *
 * @category actions
 * @since 0.1.0
 */
export const generate_download_url: Ops.Act<EpisodeId> = /* @__PURE__ */ Make.action(
  descriptor,
  "generate_download_url"
)

/**
 * Operations on the Channel at `channel` of an episode.
 *
 * - `get`: `GET /publishing/v2/episodes/{episode_id}/channel`
 * - `getById`: `GET /publishing/v2/episodes/{episode_id}/channel/{channel_id}`
 * - `create`: `POST /publishing/v2/episodes/{episode_id}/channel`
 * - `update`: `PATCH /publishing/v2/episodes/{episode_id}/channel/{channel_id}`
 * - `delete`: `DELETE /publishing/v2/episodes/{episode_id}/channel/{channel_id}`
 *
 * `delete` deletes the channel itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const channel:
  & Ops.ToOneEdge<ChannelSpec, EpisodeId>
  & Ops.Creates<ChannelSpec, EpisodeId>
  & Ops.Updates<ChannelSpec, EpisodeId>
  & Ops.Deletes<EpisodeId> = /* @__PURE__ */ Make.edge(descriptor, "channel", Table.channel)

/**
 * Operations on the `episode_resources` of an episode.
 *
 * - `list`, `stream`, `count`: `GET /publishing/v2/episodes/{episode_id}/episode_resources`
 * - `get`: `GET /publishing/v2/episodes/{episode_id}/episode_resources/{episode_resource_id}`
 * - `create`: `POST /publishing/v2/episodes/{episode_id}/episode_resources`
 * - `update`: `PATCH /publishing/v2/episodes/{episode_id}/episode_resources/{episode_resource_id}`
 * - `delete`: `DELETE /publishing/v2/episodes/{episode_id}/episode_resources/{episode_resource_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const episode_resources:
  & Ops.ToManyEdge<EpisodeResourceSpec, Nothing, EpisodeId>
  & Ops.Creates<EpisodeResourceSpec, EpisodeId>
  & Ops.Updates<EpisodeResourceSpec, EpisodeId>
  & Ops.Deletes<EpisodeId> = /* @__PURE__ */ Make.edge(descriptor, "episode_resources", Table.episodeResource)

/**
 * Operations on the `episode_times` of an episode.
 *
 * - `list`, `stream`, `count`: `GET /publishing/v2/episodes/{episode_id}/episode_times`
 * - `get`: `GET /publishing/v2/episodes/{episode_id}/episode_times/{episode_time_id}`
 * - `create`: `POST /publishing/v2/episodes/{episode_id}/episode_times`
 * - `update`: `PATCH /publishing/v2/episodes/{episode_id}/episode_times/{episode_time_id}`
 * - `delete`: `DELETE /publishing/v2/episodes/{episode_id}/episode_times/{episode_time_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const episode_times:
  & Ops.ToManyEdge<EpisodeTimeSpec, Nothing, EpisodeId>
  & Ops.Creates<EpisodeTimeSpec, EpisodeId>
  & Ops.Updates<EpisodeTimeSpec, EpisodeId>
  & Ops.Deletes<EpisodeId> = /* @__PURE__ */ Make.edge(descriptor, "episode_times", Table.episodeTime)

/**
 * Operations on the NoteTemplate at `note_template` of an episode.
 *
 * - `get`: `GET /publishing/v2/episodes/{episode_id}/note_template`
 * - `update`: `PATCH /publishing/v2/episodes/{episode_id}/note_template`
 *
 * @category edges
 * @since 0.1.0
 */
export const note_template:
  & Ops.SingleEdge<NoteTemplateSpec, EpisodeId>
  & Ops.SingleUpdates<NoteTemplateSpec, EpisodeId> = /* @__PURE__ */ Make.edge(
    descriptor,
    "note_template",
    Table.noteTemplate
  )

/**
 * Operations on the Series at `series` of an episode.
 *
 * - `get`: `GET /publishing/v2/episodes/{episode_id}/series`
 * - `getById`: `GET /publishing/v2/episodes/{episode_id}/series/{series_id}`
 * - `create`: `POST /publishing/v2/episodes/{episode_id}/series`
 * - `update`: `PATCH /publishing/v2/episodes/{episode_id}/series/{series_id}`
 * - `delete`: `DELETE /publishing/v2/episodes/{episode_id}/series/{series_id}`
 *
 * `delete` deletes the series itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const series:
  & Ops.ToOneEdge<SeriesSpec, EpisodeId>
  & Ops.Creates<SeriesSpec, EpisodeId>
  & Ops.Updates<SeriesSpec, EpisodeId>
  & Ops.Deletes<EpisodeId> = /* @__PURE__ */ Make.edge(descriptor, "series", Table.series)

/**
 * Operations on the `speakerships` of an episode.
 *
 * - `list`, `stream`, `count`: `GET /publishing/v2/episodes/{episode_id}/speakerships`
 * - `get`: `GET /publishing/v2/episodes/{episode_id}/speakerships/{speakership_id}`
 * - `update`: `PATCH /publishing/v2/episodes/{episode_id}/speakerships/{speakership_id}`
 * - `delete`: `DELETE /publishing/v2/episodes/{episode_id}/speakerships/{speakership_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const speakerships:
  & Ops.ToManyEdge<SpeakershipSpec, Nothing, EpisodeId>
  & Ops.Updates<SpeakershipSpec, EpisodeId>
  & Ops.Deletes<EpisodeId> = /* @__PURE__ */ Make.edge(descriptor, "speakerships", Table.speakership)
