/**
 * A tag of Planning Center Calendar.
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
import type {
  Id,
  Nothing,
  WhereBoolean,
  WhereDateTime,
  WhereId,
  WhereIds,
  WhereNumber,
  WhereString
} from "../../resource/Spec.ts"
import type { EventSpec } from "./Event.ts"
import type { EventInstanceSpec } from "./EventInstance.ts"
import type { TagGroupSpec } from "./TagGroup.ts"
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
export type TagId = Id<"calendar/Tag">

/**
 * A tag of Planning Center Calendar.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Tag {
  readonly type: "Tag"
  readonly id: TagId
  readonly church_center_category: boolean | null
  readonly color: string | null
  readonly created_at: DateTime.Utc | null
  readonly name: string | null
  readonly position: number | null
  readonly updated_at: DateTime.Utc | null
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
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a tag gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface TagIncludes {
  readonly tag_group: TagGroupSpec
}

/**
 * The names that `include` accepts for a tag. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type TagInclude =
  | "tag_group"
  | "tag_group.events"
  | "tag_group.tags"

/**
 * The conditions that a list of tags accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface TagWhere {
  readonly church_center_category?: WhereBoolean
  readonly color?: WhereString
  readonly created_at?: WhereDateTime
  readonly id?: WhereIds
  readonly name?: WhereString
  readonly position?: WhereNumber
  readonly tag_group_id?: WhereId
  readonly updated_at?: WhereDateTime
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
 * The named filters of the list of tags.
 *
 * @category models
 * @since 0.1.0
 */
export interface TagFilter {
  readonly individual?: boolean
}

/**
 * The data of a create of a tag.
 *
 * @category models
 * @since 0.1.0
 */
export interface TagCreate {
  readonly church_center_category?: boolean | null | undefined
  readonly color?: string | null | undefined
  readonly name?: string | null | undefined
  readonly position?: number | null | undefined
  readonly events_ids?: unknown | undefined
  readonly tag_group_id?: string | null | undefined
}

/**
 * The data of an update of a tag. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface TagUpdate {
  readonly church_center_category?: boolean | null | undefined
  readonly color?: string | null | undefined
  readonly name?: string | null | undefined
  readonly position?: number | null | undefined
  readonly events_ids?: unknown | undefined
  readonly tag_group_id?: string | null | undefined
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
  readonly includes: TagIncludes
  readonly include: TagInclude
  readonly where: TagWhere
  readonly order: TagOrder
  readonly filter: TagFilter
  readonly create: TagCreate
  readonly update: TagUpdate
}

/**
 * Reads a tag by its id.
 *
 * `GET /calendar/v2/tags/{tag_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<TagSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many tags by their ids, a hundred in a request.
 *
 * `GET /calendar/v2/tags`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<TagSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of tags.
 *
 * `GET /calendar/v2/tags`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<TagSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all tags as a stream, page by page.
 *
 * `GET /calendar/v2/tags`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<TagSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts tags without reading them.
 *
 * `GET /calendar/v2/tags`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<TagSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a tag.
 *
 * `POST /calendar/v2/tags`
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<TagSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a tag. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /calendar/v2/tags/{tag_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<TagSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a tag.
 *
 * `DELETE /calendar/v2/tags/{tag_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<TagId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Creates many tags.
 *
 * `POST /calendar/v2/tags`
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<TagSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many tags.
 *
 * `PATCH /calendar/v2/tags/{tag_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<TagSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many tags.
 *
 * `DELETE /calendar/v2/tags/{tag_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)

/**
 * Operations on the `event_instances` of a tag.
 *
 * - `list`, `stream`, `count`: `GET /calendar/v2/tags/{tag_id}/event_instances`
 * - `get`: `GET /calendar/v2/tags/{tag_id}/event_instances/{event_instance_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const event_instances: Ops.ToManyEdge<EventInstanceSpec, Nothing, TagId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "event_instances",
  Table.eventInstance
)

/**
 * Operations on the `events` of a tag.
 *
 * - `list`, `stream`, `count`: `GET /calendar/v2/tags/{tag_id}/events`
 * - `get`: `GET /calendar/v2/tags/{tag_id}/events/{event_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const events: Ops.ToManyEdge<EventSpec, Nothing, TagId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "events",
  Table.event
)

/**
 * Operations on the TagGroup at `tag_group` of a tag.
 *
 * - `get`: `GET /calendar/v2/tags/{tag_id}/tag_group`
 * - `getById`: `GET /calendar/v2/tags/{tag_id}/tag_group/{tag_group_id}`
 * - `create`: `POST /calendar/v2/tags/{tag_id}/tag_group`
 * - `update`: `PATCH /calendar/v2/tags/{tag_id}/tag_group/{tag_group_id}`
 * - `delete`: `DELETE /calendar/v2/tags/{tag_id}/tag_group/{tag_group_id}`
 *
 * `delete` deletes the tag group itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const tag_group:
  & Ops.ToOneEdge<TagGroupSpec, TagId>
  & Ops.Creates<TagGroupSpec, TagId>
  & Ops.Updates<TagGroupSpec, TagId>
  & Ops.Deletes<TagId> = /* @__PURE__ */ Make.edge(descriptor, "tag_group", Table.tagGroup)
