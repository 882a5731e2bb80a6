/**
 * That the user has starred a list.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a list star as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ListStarSpec> = Table.listStar as Descriptor<ListStarSpec>

/**
 * The id of a list star. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ListStarId = Id<"people/ListStar">

/**
 * That the user has starred a list.
 *
 * It is reached through `List.star`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListStar {
  readonly type: "ListStar"
  readonly id: ListStarId
  readonly created_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ListStarRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a list star.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListStarRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The data of a create of a list star.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListStarCreate {
}

/**
 * The ids in the path of a list star. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListStarIds {
  readonly list_id: Id<"people/List">
  readonly list_star_id: ListStarId
}

/**
 * All types of a list star together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListStarSpec {
  readonly type: "ListStar"
  readonly resource: ListStar
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: ListStarCreate
  readonly update: never
}
