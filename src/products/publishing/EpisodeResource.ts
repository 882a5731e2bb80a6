/**
 * An episode resource of Planning Center Publishing.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/publishing.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing, Open } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an episode resource as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<EpisodeResourceSpec> = Table.episodeResource as Descriptor<EpisodeResourceSpec>

/**
 * The id of an episode resource. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type EpisodeResourceId = Id<"publishing/EpisodeResource">

/**
 * An episode resource of Planning Center Publishing.
 *
 * It is reached through `Episode.episode_resources`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface EpisodeResource {
  readonly type: "EpisodeResource"
  readonly id: EpisodeResourceId
  readonly featured: boolean | null
  readonly icon: string | null
  readonly kind: Open<"giving_fund" | "people_form" | "generic_url" | "services_public_page"> | null
  readonly position: number | null
  readonly title: string | null
  /** The attribute `type`. JSON:API uses the name `type` itself. */
  readonly attribute_type: string | null
  readonly url: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: EpisodeResourceRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an episode resource.
 *
 * @category models
 * @since 0.1.0
 */
export interface EpisodeResourceRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The names that a list of episode resources can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type EpisodeResourceOrder = "position"

/**
 * The data of a create of an episode resource.
 *
 * @category models
 * @since 0.1.0
 */
export interface EpisodeResourceCreate {
  readonly featured?: boolean | null | undefined
  readonly icon?: string | null | undefined
  readonly position?: number | null | undefined
  readonly title?: string | null | undefined
  readonly type?: string | null | undefined
  readonly url?: string | null | undefined
  readonly _destroy?: boolean | null | undefined
}

/**
 * The data of an update of an episode resource. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface EpisodeResourceUpdate {
  readonly featured?: boolean | null | undefined
  readonly icon?: string | null | undefined
  readonly position?: number | null | undefined
  readonly title?: string | null | undefined
  readonly type?: string | null | undefined
  readonly url?: string | null | undefined
  readonly _destroy?: boolean | null | undefined
}

/**
 * The ids in the path of an episode resource. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface EpisodeResourceIds {
  readonly episode_id: Id<"publishing/Episode">
  readonly episode_resource_id: EpisodeResourceId
}

/**
 * All types of an episode resource together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface EpisodeResourceSpec {
  readonly type: "EpisodeResource"
  readonly resource: EpisodeResource
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: EpisodeResourceOrder
  readonly filter: Nothing
  readonly create: EpisodeResourceCreate
  readonly update: EpisodeResourceUpdate
}
