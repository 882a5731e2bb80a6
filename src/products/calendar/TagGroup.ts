/**
 * A tag group of Planning Center Calendar.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/calendar.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Id, Nothing, WhereDateTime, WhereString } from "../../resource/Spec.ts"
import type { EventSpec } from "./Event.ts"
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
export type TagGroupId = Id<"calendar/TagGroup">

/**
 * A tag group of Planning Center Calendar.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface TagGroup {
  readonly type: "TagGroup"
  readonly id: TagGroupId
  readonly created_at: DateTime.Utc | null
  readonly name: string | null
  readonly required: boolean | null
  readonly updated_at: DateTime.Utc | null
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
 * The resources that each include of a tag group gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface TagGroupIncludes {
  readonly events: ReadonlyArray<EventSpec>
  readonly tags: ReadonlyArray<TagSpec>
}

/**
 * The names that `include` accepts for a tag group. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type TagGroupInclude =
  | "events"
  | "events.attachments"
  | "events.calendar"
  | "events.owner"
  | "tags"

/**
 * The conditions that a list of tag groups accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface TagGroupWhere {
  readonly created_at?: WhereDateTime
  readonly name?: WhereString
  readonly updated_at?: WhereDateTime
}

/**
 * The names that a list of tag groups can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type TagGroupOrder = "name"

/**
 * The named filters of the list of tag groups.
 *
 * @category models
 * @since 0.1.0
 */
export interface TagGroupFilter {
  readonly required?: boolean
}

/**
 * The data of a create of a tag group.
 *
 * @category models
 * @since 0.1.0
 */
export interface TagGroupCreate {
  readonly name?: string | null | undefined
  readonly required?: boolean | null | undefined
}

/**
 * The data of an update of a tag group. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface TagGroupUpdate {
  readonly name?: string | null | undefined
  readonly required?: boolean | null | undefined
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
  readonly includes: TagGroupIncludes
  readonly include: TagGroupInclude
  readonly where: TagGroupWhere
  readonly order: TagGroupOrder
  readonly filter: TagGroupFilter
  readonly create: TagGroupCreate
  readonly update: TagGroupUpdate
}

/**
 * Reads a tag group by its id.
 *
 * `GET /calendar/v2/tag_groups/{tag_group_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<TagGroupSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many tag groups by their ids, each in a request of its own.
 *
 * `GET /calendar/v2/tag_groups/{tag_group_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<TagGroupSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of tag groups.
 *
 * `GET /calendar/v2/tag_groups`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<TagGroupSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all tag groups as a stream, page by page.
 *
 * `GET /calendar/v2/tag_groups`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<TagGroupSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts tag groups without reading them.
 *
 * `GET /calendar/v2/tag_groups`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<TagGroupSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a tag group.
 *
 * `POST /calendar/v2/tag_groups`
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<TagGroupSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a tag group. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /calendar/v2/tag_groups/{tag_group_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<TagGroupSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a tag group.
 *
 * `DELETE /calendar/v2/tag_groups/{tag_group_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<TagGroupId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Creates many tag groups.
 *
 * `POST /calendar/v2/tag_groups`
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<TagGroupSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many tag groups.
 *
 * `PATCH /calendar/v2/tag_groups/{tag_group_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<TagGroupSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many tag groups.
 *
 * `DELETE /calendar/v2/tag_groups/{tag_group_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)

/**
 * Operations on the `events` of a tag group.
 *
 * - `list`, `stream`, `count`: `GET /calendar/v2/tag_groups/{tag_group_id}/events`
 * - `get`: `GET /calendar/v2/tag_groups/{tag_group_id}/events/{event_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const events: Ops.ToManyEdge<EventSpec, Nothing, TagGroupId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "events",
  Table.event
)

/**
 * Operations on the `tags` of a tag group.
 *
 * - `list`, `stream`, `count`: `GET /calendar/v2/tag_groups/{tag_group_id}/tags`
 * - `get`: `GET /calendar/v2/tag_groups/{tag_group_id}/tags/{tag_id}`
 * - `create`: `POST /calendar/v2/tag_groups/{tag_group_id}/tags`
 * - `update`: `PATCH /calendar/v2/tag_groups/{tag_group_id}/tags/{tag_id}`
 * - `delete`: `DELETE /calendar/v2/tag_groups/{tag_group_id}/tags/{tag_id}`
 *
 * `delete` deletes the tag itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const tags:
  & Ops.ToManyEdge<TagSpec, Nothing, TagGroupId>
  & Ops.Creates<TagSpec, TagGroupId>
  & Ops.Updates<TagSpec, TagGroupId>
  & Ops.Deletes<TagGroupId> = /* @__PURE__ */ Make.edge(descriptor, "tags", Table.tag)
