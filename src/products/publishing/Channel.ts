/**
 * A channel of Planning Center Publishing.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/publishing.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { ChildUpdate, Id, Nothing, WhereString } from "../../resource/Spec.ts"
import type {
  ChannelDefaultEpisodeResourceCreate,
  ChannelDefaultEpisodeResourceSpec,
  ChannelDefaultEpisodeResourceUpdate
} from "./ChannelDefaultEpisodeResource.ts"
import type {
  ChannelDefaultTimeCreate,
  ChannelDefaultTimeSpec,
  ChannelDefaultTimeUpdate
} from "./ChannelDefaultTime.ts"
import type { ChannelNextTimeSpec } from "./ChannelNextTime.ts"
import type { EpisodeSpec } from "./Episode.ts"
import type { EpisodeStatisticsSpec } from "./EpisodeStatistics.ts"
import type { SeriesSpec } from "./Series.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a channel as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ChannelSpec> = Table.channel as Descriptor<ChannelSpec>

/**
 * The id of a channel. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ChannelId = Id<"publishing/Channel">

/**
 * A channel of Planning Center Publishing.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Channel {
  readonly type: "Channel"
  readonly id: ChannelId
  readonly activate_episode_minutes_before: number | null
  readonly archived: boolean | null
  readonly art: unknown
  readonly can_enable_chat: boolean | null
  readonly church_center_url: string | null
  readonly created_at: DateTime.Utc | null
  readonly default_video_duration: number | null
  readonly default_video_embed_code: string | null
  readonly default_video_url: string | null
  readonly description: string | null
  readonly enable_audio: boolean | null
  readonly enable_on_demand_video: boolean | null
  readonly enable_watch_live: boolean | null
  readonly general_chat_enabled: boolean | null
  readonly group_chat_enabled: boolean | null
  readonly name: string | null
  readonly podcast_art: unknown
  readonly podcast_feed_url: string | null
  readonly podcast_settings: unknown
  readonly position: number | null
  readonly published: boolean | null
  readonly sermon_notes_enabled: boolean | null
  readonly services_service_type_remote_identifier: string | null
  readonly updated_at: DateTime.Utc | null
  readonly url: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ChannelRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a channel.
 *
 * @category models
 * @since 0.1.0
 */
export interface ChannelRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a channel gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface ChannelIncludes {
  readonly channel_default_episode_resources: ReadonlyArray<ChannelDefaultEpisodeResourceSpec>
  readonly channel_default_times: ReadonlyArray<ChannelDefaultTimeSpec>
  readonly current_episode: EpisodeSpec
}

/**
 * The names that `include` accepts for a channel. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type ChannelInclude =
  | "channel_default_episode_resources"
  | "channel_default_times"
  | "current_episode"
  | "current_episode.channel"
  | "current_episode.episode_resources"
  | "current_episode.episode_times"
  | "current_episode.series"
  | "current_episode.speakerships"

/**
 * The conditions that a list of channels accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface ChannelWhere {
  readonly search?: WhereString
}

/**
 * The names that a list of channels can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type ChannelOrder =
  | "name"
  | "position"

/**
 * The named filters of the list of channels.
 *
 * @category models
 * @since 0.1.0
 */
export interface ChannelFilter {
  readonly podcast_enabled?: boolean
  readonly published?: boolean
}

/**
 * The data of a create of a channel.
 *
 * @category models
 * @since 0.1.0
 */
export interface ChannelCreate {
  readonly activate_episode_minutes_before?: number | null | undefined
  readonly archived?: boolean | null | undefined
  readonly art?: unknown | undefined
  readonly default_video_duration?: number | null | undefined
  readonly default_video_embed_code?: string | null | undefined
  readonly default_video_url?: string | null | undefined
  readonly description?: string | null | undefined
  readonly enable_audio?: boolean | null | undefined
  readonly enable_on_demand_video?: boolean | null | undefined
  readonly enable_watch_live?: boolean | null | undefined
  readonly general_chat_enabled?: boolean | null | undefined
  readonly group_chat_enabled?: boolean | null | undefined
  readonly name?: string | null | undefined
  readonly podcast_art?: unknown | undefined
  readonly podcast_settings?: unknown | undefined
  readonly position?: number | null | undefined
  readonly published?: boolean | null | undefined
  readonly sermon_notes_enabled?: boolean | null | undefined
  readonly url?: string | null | undefined
  /** Children that are created in the same request. */
  readonly channel_default_episode_resources?: ReadonlyArray<ChannelDefaultEpisodeResourceCreate> | undefined
  /** Children that are created in the same request. */
  readonly channel_default_times?: ReadonlyArray<ChannelDefaultTimeCreate> | undefined
}

/**
 * The data of an update of a channel. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface ChannelUpdate {
  readonly activate_episode_minutes_before?: number | null | undefined
  readonly archived?: boolean | null | undefined
  readonly art?: unknown | undefined
  readonly default_video_duration?: number | null | undefined
  readonly default_video_embed_code?: string | null | undefined
  readonly default_video_url?: string | null | undefined
  readonly description?: string | null | undefined
  readonly enable_audio?: boolean | null | undefined
  readonly enable_on_demand_video?: boolean | null | undefined
  readonly enable_watch_live?: boolean | null | undefined
  readonly general_chat_enabled?: boolean | null | undefined
  readonly group_chat_enabled?: boolean | null | undefined
  readonly name?: string | null | undefined
  readonly podcast_art?: unknown | undefined
  readonly podcast_settings?: unknown | undefined
  readonly position?: number | null | undefined
  readonly published?: boolean | null | undefined
  readonly sermon_notes_enabled?: boolean | null | undefined
  readonly url?: string | null | undefined
  /** Children in the same request: created, changed (with `id`) or deleted (with `id` and `_destroy: true`). */
  readonly channel_default_episode_resources?:
    | ReadonlyArray<ChildUpdate<ChannelDefaultEpisodeResourceCreate, ChannelDefaultEpisodeResourceUpdate>>
    | undefined
  /** Children in the same request: created, changed (with `id`) or deleted (with `id` and `_destroy: true`). */
  readonly channel_default_times?:
    | ReadonlyArray<ChildUpdate<ChannelDefaultTimeCreate, ChannelDefaultTimeUpdate>>
    | undefined
}

/**
 * All types of a channel together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ChannelSpec {
  readonly type: "Channel"
  readonly resource: Channel
  readonly sparse: {}
  readonly includes: ChannelIncludes
  readonly include: ChannelInclude
  readonly where: ChannelWhere
  readonly order: ChannelOrder
  readonly filter: ChannelFilter
  readonly create: ChannelCreate
  readonly update: ChannelUpdate
}

/**
 * Reads a channel by its id.
 *
 * `GET /publishing/v2/channels/{channel_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<ChannelSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many channels by their ids, each in a request of its own.
 *
 * `GET /publishing/v2/channels/{channel_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<ChannelSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of channels.
 *
 * `GET /publishing/v2/channels`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<ChannelSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all channels as a stream, page by page.
 *
 * `GET /publishing/v2/channels`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<ChannelSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts channels without reading them.
 *
 * `GET /publishing/v2/channels`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<ChannelSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a channel.
 *
 * `POST /publishing/v2/channels`
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<ChannelSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a channel. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /publishing/v2/channels/{channel_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<ChannelSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a channel.
 *
 * `DELETE /publishing/v2/channels/{channel_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<ChannelId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Creates many channels.
 *
 * `POST /publishing/v2/channels`
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<ChannelSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many channels.
 *
 * `PATCH /publishing/v2/channels/{channel_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<ChannelSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many channels.
 *
 * `DELETE /publishing/v2/channels/{channel_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)

/**
 * Operations on the `channel_default_episode_resources` of a channel.
 *
 * - `list`, `stream`, `count`: `GET /publishing/v2/channels/{channel_id}/channel_default_episode_resources`
 * - `get`: `GET /publishing/v2/channels/{channel_id}/channel_default_episode_resources/{channel_default_episode_resource_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const channel_default_episode_resources: Ops.ToManyEdge<ChannelDefaultEpisodeResourceSpec, Nothing, ChannelId> =
  /* @__PURE__ */ Make.edge(descriptor, "channel_default_episode_resources", Table.channelDefaultEpisodeResource)

/**
 * Operations on the `channel_default_times` of a channel.
 *
 * - `list`, `stream`, `count`: `GET /publishing/v2/channels/{channel_id}/channel_default_times`
 * - `get`: `GET /publishing/v2/channels/{channel_id}/channel_default_times/{channel_default_time_id}`
 * - `create`: `POST /publishing/v2/channels/{channel_id}/channel_default_times`
 * - `update`: `PATCH /publishing/v2/channels/{channel_id}/channel_default_times/{channel_default_time_id}`
 * - `delete`: `DELETE /publishing/v2/channels/{channel_id}/channel_default_times/{channel_default_time_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const channel_default_times:
  & Ops.ToManyEdge<ChannelDefaultTimeSpec, Nothing, ChannelId>
  & Ops.Creates<ChannelDefaultTimeSpec, ChannelId>
  & Ops.Updates<ChannelDefaultTimeSpec, ChannelId>
  & Ops.Deletes<ChannelId> = /* @__PURE__ */ Make.edge(descriptor, "channel_default_times", Table.channelDefaultTime)

/**
 * Operations on the Episode at `current_episode` of a channel.
 *
 * - `get`: `GET /publishing/v2/channels/{channel_id}/current_episode`
 * - `getById`: `GET /publishing/v2/channels/{channel_id}/current_episode/{episode_id}`
 * - `create`: `POST /publishing/v2/channels/{channel_id}/current_episode`
 * - `update`: `PATCH /publishing/v2/channels/{channel_id}/current_episode/{episode_id}`
 * - `delete`: `DELETE /publishing/v2/channels/{channel_id}/current_episode/{episode_id}`
 *
 * `delete` deletes the episode itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const current_episode:
  & Ops.ToOneEdge<EpisodeSpec, ChannelId>
  & Ops.Creates<EpisodeSpec, ChannelId>
  & Ops.Updates<EpisodeSpec, ChannelId>
  & Ops.Deletes<ChannelId> = /* @__PURE__ */ Make.edge(descriptor, "current_episode", Table.episode)

/**
 * Operations on the `episodes` of a channel.
 *
 * - `list`, `stream`, `count`: `GET /publishing/v2/channels/{channel_id}/episodes`
 * - `get`: `GET /publishing/v2/channels/{channel_id}/episodes/{episode_id}`
 * - `create`: `POST /publishing/v2/channels/{channel_id}/episodes`
 * - `update`: `PATCH /publishing/v2/channels/{channel_id}/episodes/{episode_id}`
 * - `delete`: `DELETE /publishing/v2/channels/{channel_id}/episodes/{episode_id}`
 *
 * `delete` deletes the episode itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const episodes:
  & Ops.ToManyEdge<
    EpisodeSpec,
    {
      readonly connected_to_services?: boolean
      readonly not_connected_to_services?: boolean
      readonly not_published?: boolean
      readonly published?: boolean
      readonly published_to_library?: boolean
    },
    ChannelId
  >
  & Ops.Creates<EpisodeSpec, ChannelId>
  & Ops.Updates<EpisodeSpec, ChannelId>
  & Ops.Deletes<ChannelId> = /* @__PURE__ */ Make.edge(descriptor, "episodes", Table.episode)

/**
 * Operations on the `next_times` of a channel.
 *
 * - `list`, `stream`, `count`: `GET /publishing/v2/channels/{channel_id}/next_times`
 * - `get`: `GET /publishing/v2/channels/{channel_id}/next_times/{next_time_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const next_times: Ops.ToManyEdge<ChannelNextTimeSpec, Nothing, ChannelId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "next_times",
  Table.channelNextTime
)

/**
 * Operations on the Series at `series` of a channel.
 *
 * - `get`: `GET /publishing/v2/channels/{channel_id}/series`
 * - `getById`: `GET /publishing/v2/channels/{channel_id}/series/{series_id}`
 * - `create`: `POST /publishing/v2/channels/{channel_id}/series`
 * - `update`: `PATCH /publishing/v2/channels/{channel_id}/series/{series_id}`
 * - `delete`: `DELETE /publishing/v2/channels/{channel_id}/series/{series_id}`
 *
 * `delete` deletes the series itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const series:
  & Ops.ToOneEdge<SeriesSpec, ChannelId>
  & Ops.Creates<SeriesSpec, ChannelId>
  & Ops.Updates<SeriesSpec, ChannelId>
  & Ops.Deletes<ChannelId> = /* @__PURE__ */ Make.edge(descriptor, "series", Table.series)

/**
 * Operations on the `statistics` of a channel.
 *
 * - `list`, `stream`, `count`: `GET /publishing/v2/channels/{channel_id}/statistics`
 * - `get`: `GET /publishing/v2/channels/{channel_id}/statistics/{statistic_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const statistics: Ops.ToManyEdge<EpisodeStatisticsSpec, Nothing, ChannelId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "statistics",
  Table.episodeStatistics
)
