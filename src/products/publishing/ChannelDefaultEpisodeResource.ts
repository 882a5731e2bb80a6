/**
 * A channel default episode resource of Planning Center Publishing.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/publishing.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing, Open } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a channel default episode resource as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ChannelDefaultEpisodeResourceSpec> = Table
  .channelDefaultEpisodeResource as Descriptor<ChannelDefaultEpisodeResourceSpec>

/**
 * The id of a channel default episode resource. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ChannelDefaultEpisodeResourceId = Id<"publishing/ChannelDefaultEpisodeResource">

/**
 * A channel default episode resource of Planning Center Publishing.
 *
 * It is reached through `Channel.channel_default_episode_resources`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface ChannelDefaultEpisodeResource {
  readonly type: "ChannelDefaultEpisodeResource"
  readonly id: ChannelDefaultEpisodeResourceId
  readonly featured: boolean | null
  readonly icon: string | null
  readonly kind: Open<"giving_fund" | "people_form" | "generic_url" | "services_public_page"> | null
  readonly position: number | null
  readonly title: string | null
  /** The attribute `type`. JSON:API uses the name `type` itself. */
  readonly attribute_type: string | null
  readonly url: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ChannelDefaultEpisodeResourceRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a channel default episode resource.
 *
 * @category models
 * @since 0.1.0
 */
export interface ChannelDefaultEpisodeResourceRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The data of a create of a channel default episode resource.
 *
 * @category models
 * @since 0.1.0
 */
export interface ChannelDefaultEpisodeResourceCreate {
  readonly featured?: boolean | null | undefined
  readonly icon?: string | null | undefined
  readonly position?: number | null | undefined
  readonly title?: string | null | undefined
  readonly type?: string | null | undefined
  readonly url?: string | null | undefined
}

/**
 * The data of an update of a channel default episode resource. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface ChannelDefaultEpisodeResourceUpdate {
  readonly featured?: boolean | null | undefined
  readonly icon?: string | null | undefined
  readonly position?: number | null | undefined
  readonly title?: string | null | undefined
  readonly type?: string | null | undefined
  readonly url?: string | null | undefined
}

/**
 * The ids in the path of a channel default episode resource. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface ChannelDefaultEpisodeResourceIds {
  readonly channel_id: Id<"publishing/Channel">
  readonly channel_default_episode_resource_id: ChannelDefaultEpisodeResourceId
}

/**
 * All types of a channel default episode resource together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ChannelDefaultEpisodeResourceSpec {
  readonly type: "ChannelDefaultEpisodeResource"
  readonly resource: ChannelDefaultEpisodeResource
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: ChannelDefaultEpisodeResourceCreate
  readonly update: ChannelDefaultEpisodeResourceUpdate
}
