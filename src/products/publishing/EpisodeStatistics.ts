/**
 * An episode statistics of Planning Center Publishing.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/publishing.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an episode statistics as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<EpisodeStatisticsSpec> = Table.episodeStatistics as Descriptor<
  EpisodeStatisticsSpec
>

/**
 * The id of an episode statistics. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type EpisodeStatisticsId = Id<"publishing/EpisodeStatistics">

/**
 * An episode statistics of Planning Center Publishing.
 *
 * It is reached through `Channel.statistics`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface EpisodeStatistics {
  readonly type: "EpisodeStatistics"
  readonly id: EpisodeStatisticsId
  readonly library_watch_count: boolean | null
  readonly live_watch_count: boolean | null
  readonly published_live_at: DateTime.Utc | null
  readonly published_to_library_at: DateTime.Utc | null
  readonly times: unknown
  readonly title: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: EpisodeStatisticsRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an episode statistics.
 *
 * @category models
 * @since 0.1.0
 */
export interface EpisodeStatisticsRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The ids in the path of an episode statistics. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface EpisodeStatisticsIds {
  readonly channel_id: Id<"publishing/Channel">
  readonly statistic_id: EpisodeStatisticsId
}

/**
 * All types of an episode statistics together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface EpisodeStatisticsSpec {
  readonly type: "EpisodeStatistics"
  readonly resource: EpisodeStatistics
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
