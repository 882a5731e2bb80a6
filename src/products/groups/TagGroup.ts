/**
 * A tag group of Planning Center Groups.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/groups.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereString } from "../../resource/Spec.ts"
import type { TagSpec } from "./Tag.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a tag group as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<TagGroupSpec> = Table.tagGroup as Descriptor<TagGroupSpec>

/**
 * The id of a tag group. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type TagGroupId = Id<"groups/TagGroup">

/**
 * A tag group of Planning Center Groups.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface TagGroup {
  readonly type: "TagGroup"
  readonly id: TagGroupId
  readonly display_publicly: boolean | null
  readonly multiple_options_enabled: boolean | null
  readonly name: string | null
  readonly position: number | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: TagGroupRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a tag group.
 *
 * @category models
 * @since 0.1.0
 */
export interface TagGroupRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The conditions that a list of tag groups accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface TagGroupWhere {
  readonly name?: WhereString
}

/**
 * The names that a list of tag groups can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type TagGroupOrder =
  | "name"
  | "position"

/**
 * The named filters of the list of tag groups.
 *
 * @category models
 * @since 0.1.0
 */
export interface TagGroupFilter {
  readonly public?: boolean
}

/**
 * All types of a tag group together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface TagGroupSpec {
  readonly type: "TagGroup"
  readonly resource: TagGroup
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: TagGroupWhere
  readonly order: TagGroupOrder
  readonly filter: TagGroupFilter
  readonly create: never
  readonly update: never
}

/**
 * Reads a tag group by its id.
 *
 * `GET /groups/v2/tag_groups/{tag_group_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<TagGroupSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many tag groups by their ids, each in a request of its own.
 *
 * `GET /groups/v2/tag_groups/{tag_group_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<TagGroupSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of tag groups.
 *
 * `GET /groups/v2/tag_groups`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<TagGroupSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all tag groups as a stream, page by page.
 *
 * `GET /groups/v2/tag_groups`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<TagGroupSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts tag groups without reading them.
 *
 * `GET /groups/v2/tag_groups`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<TagGroupSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Operations on the `tags` of a tag group.
 *
 * - `list`, `stream`, `count`: `GET /groups/v2/tag_groups/{tag_group_id}/tags`
 * - `get`: `GET /groups/v2/tag_groups/{tag_group_id}/tags/{tag_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const tags: Ops.ToManyEdge<TagSpec, Nothing, TagGroupId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "tags",
  Table.tag
)
