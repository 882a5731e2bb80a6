/**
 * A public view of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a public view as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<PublicViewSpec> = Table.publicView as Descriptor<PublicViewSpec>

/**
 * The id of a public view. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type PublicViewId = Id<"services/PublicView">

/**
 * A public view of Planning Center Services.
 *
 * It is reached through `ServiceType.public_view`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface PublicView {
  readonly type: "PublicView"
  readonly id: PublicViewId
  readonly amazon: boolean | null
  readonly headers: boolean | null
  readonly item_descriptions: boolean | null
  readonly item_lengths: boolean | null
  readonly itunes: boolean | null
  readonly media_items: boolean | null
  readonly regular_items: boolean | null
  readonly series_and_plan_titles: boolean | null
  readonly series_artwork: boolean | null
  readonly service_times: boolean | null
  readonly song_items: boolean | null
  readonly spotify: boolean | null
  readonly vimeo: boolean | null
  readonly youtube: boolean | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: PublicViewRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a public view.
 *
 * @category models
 * @since 0.1.0
 */
export interface PublicViewRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The ids in the path of a public view. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface PublicViewIds {
  readonly service_type_id: Id<"services/ServiceType">
  readonly public_view_id: PublicViewId
}

/**
 * All types of a public view together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface PublicViewSpec {
  readonly type: "PublicView"
  readonly resource: PublicView
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
