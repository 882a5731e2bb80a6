/**
 * A channel next time of Planning Center Publishing.
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
 * The description of a channel next time as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ChannelNextTimeSpec> = Table.channelNextTime as Descriptor<ChannelNextTimeSpec>

/**
 * The id of a channel next time. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ChannelNextTimeId = Id<"publishing/ChannelNextTime">

/**
 * A channel next time of Planning Center Publishing.
 *
 * It is reached through `Channel.next_times`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface ChannelNextTime {
  readonly type: "ChannelNextTime"
  readonly id: ChannelNextTimeId
  readonly starts_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ChannelNextTimeRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a channel next time.
 *
 * @category models
 * @since 0.1.0
 */
export interface ChannelNextTimeRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The ids in the path of a channel next time. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface ChannelNextTimeIds {
  readonly channel_id: Id<"publishing/Channel">
  readonly next_time_id: ChannelNextTimeId
}

/**
 * All types of a channel next time together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ChannelNextTimeSpec {
  readonly type: "ChannelNextTime"
  readonly resource: ChannelNextTime
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
