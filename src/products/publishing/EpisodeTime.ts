/**
 * An episode time of Planning Center Publishing.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/publishing.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing, Open, WriteDateTime } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an episode time as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<EpisodeTimeSpec> = Table.episodeTime as Descriptor<EpisodeTimeSpec>

/**
 * The id of an episode time. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type EpisodeTimeId = Id<"publishing/EpisodeTime">

/**
 * An episode time of Planning Center Publishing.
 *
 * It is reached through `Episode.episode_times`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface EpisodeTime {
  readonly type: "EpisodeTime"
  readonly id: EpisodeTimeId
  readonly caveats: unknown
  readonly current_state: Open<"upcoming" | "active" | "over"> | null
  readonly current_timestamp: number | null
  readonly ends_at: DateTime.Utc | null
  readonly starts_at: DateTime.Utc | null
  readonly streaming_service: Open<"vimeo" | "youtube" | "livestream_com" | "resi" | "facebook" | "boxcast"> | null
  readonly video_embed_code: string | null
  readonly video_url: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: EpisodeTimeRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an episode time.
 *
 * @category models
 * @since 0.1.0
 */
export interface EpisodeTimeRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The names that a list of episode times can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type EpisodeTimeOrder = "starts_at"

/**
 * The data of a create of an episode time.
 *
 * @category models
 * @since 0.1.0
 */
export interface EpisodeTimeCreate {
  readonly starts_at?: WriteDateTime | null | undefined
  readonly video_embed_code?: string | null | undefined
  readonly video_url?: string | null | undefined
  readonly _destroy?: boolean | null | undefined
}

/**
 * The data of an update of an episode time. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface EpisodeTimeUpdate {
  readonly starts_at?: WriteDateTime | null | undefined
  readonly video_embed_code?: string | null | undefined
  readonly video_url?: string | null | undefined
  readonly _destroy?: boolean | null | undefined
}

/**
 * The ids in the path of an episode time. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface EpisodeTimeIds {
  readonly episode_id: Id<"publishing/Episode">
  readonly episode_time_id: EpisodeTimeId
}

/**
 * All types of an episode time together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface EpisodeTimeSpec {
  readonly type: "EpisodeTime"
  readonly resource: EpisodeTime
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: EpisodeTimeOrder
  readonly filter: Nothing
  readonly create: EpisodeTimeCreate
  readonly update: EpisodeTimeUpdate
}
