/**
 * A tag of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a tag as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<TagSpec> = Table.tag as Descriptor<TagSpec>

/**
 * The id of a tag. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type TagId = Id<"services/Tag">

/**
 * A tag of Planning Center Services.
 *
 * It is reached through `Arrangement.tags`, `Media.tags`, `Person.tags`, `Song.tags`, `TagGroup.tags`, `TeamPosition.tags`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Tag {
  readonly type: "Tag"
  readonly id: TagId
  readonly name: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: TagRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a tag.
 *
 * @category models
 * @since 0.1.0
 */
export interface TagRelationships {
  readonly tag_group?: ToOne<"TagGroup">
  readonly [name: string]: Relationship | undefined
}

/**
 * The ids in the path of a tag. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface TagIds {
  readonly media_id: Id<"services/Media">
  readonly tag_id: TagId
}

/**
 * All types of a tag together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface TagSpec {
  readonly type: "Tag"
  readonly resource: Tag
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
