/**
 * A channel default time of Planning Center Publishing.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/publishing.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing, Open } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a channel default time as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ChannelDefaultTimeSpec> = Table.channelDefaultTime as Descriptor<
  ChannelDefaultTimeSpec
>

/**
 * The id of a channel default time. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ChannelDefaultTimeId = Id<"publishing/ChannelDefaultTime">

/**
 * A channel default time of Planning Center Publishing.
 *
 * It is reached through `Channel.channel_default_times`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface ChannelDefaultTime {
  readonly type: "ChannelDefaultTime"
  readonly id: ChannelDefaultTimeId
  readonly day_of_week: number | null
  readonly frequency: Open<"weekly"> | null
  readonly hour: number | null
  readonly minute: number | null
  readonly position: number | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ChannelDefaultTimeRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a channel default time.
 *
 * @category models
 * @since 0.1.0
 */
export interface ChannelDefaultTimeRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The names that a list of channel default times can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type ChannelDefaultTimeOrder = "position"

/**
 * The data of a create of a channel default time.
 *
 * @category models
 * @since 0.1.0
 */
export interface ChannelDefaultTimeCreate {
  readonly day_of_week?: number | null | undefined
  readonly frequency?: "weekly" | null | undefined
  readonly hour?: number | null | undefined
  readonly minute?: number | null | undefined
  readonly position?: number | null | undefined
  readonly _destroy?: boolean | null | undefined
}

/**
 * The data of an update of a channel default time. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface ChannelDefaultTimeUpdate {
  readonly day_of_week?: number | null | undefined
  readonly frequency?: "weekly" | null | undefined
  readonly hour?: number | null | undefined
  readonly minute?: number | null | undefined
  readonly position?: number | null | undefined
  readonly _destroy?: boolean | null | undefined
}

/**
 * The ids in the path of a channel default time. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface ChannelDefaultTimeIds {
  readonly channel_id: Id<"publishing/Channel">
  readonly channel_default_time_id: ChannelDefaultTimeId
}

/**
 * All types of a channel default time together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ChannelDefaultTimeSpec {
  readonly type: "ChannelDefaultTime"
  readonly resource: ChannelDefaultTime
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: ChannelDefaultTimeOrder
  readonly filter: Nothing
  readonly create: ChannelDefaultTimeCreate
  readonly update: ChannelDefaultTimeUpdate
}
