/**
 * A tag of Planning Center Groups.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/groups.json: change those.
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereIds, WhereString } from "../../resource/Spec.ts"
import type { GroupSpec } from "./Group.ts"
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
export type TagId = Id<"groups/Tag">

/**
 * A tag of Planning Center Groups.
 *
 * It is reached through `Group.tags`, `TagGroup.tags`.
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
  readonly position: number | null
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
 * The conditions that a list of tags accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface TagWhere {
  readonly id?: WhereIds
  readonly name?: WhereString
}

/**
 * The names that a list of tags can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type TagOrder =
  | "name"
  | "position"

/**
 * The ids in the path of a tag. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface TagIds {
  readonly group_id: Id<"groups/Group">
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
  readonly where: TagWhere
  readonly order: TagOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Operations on the `groups` of a tag.
 *
 * - `list`, `stream`, `count`: `GET /groups/v2/groups/{group_id}/tags/{tag_id}/groups`
 * - `get`: `GET /groups/v2/groups/{group_id}/tags/{tag_id}/groups/{related_group_id}`
 * - `update`: `PATCH /groups/v2/groups/{group_id}/tags/{tag_id}/groups/{related_group_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const groups: Ops.ToManyEdge<GroupSpec, Nothing, TagIds> & Ops.Updates<GroupSpec, TagIds> = /* @__PURE__ */ Make
  .edge(descriptor, "groups", Table.group)
