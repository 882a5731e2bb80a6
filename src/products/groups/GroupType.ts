/**
 * A group type of Planning Center Groups.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/groups.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereIds } from "../../resource/Spec.ts"
import type { EventSpec } from "./Event.ts"
import type { GroupSpec } from "./Group.ts"
import type { ResourceSpec } from "./Resource.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a group type as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<GroupTypeSpec> = Table.groupType as Descriptor<GroupTypeSpec>

/**
 * The id of a group type. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type GroupTypeId = Id<"groups/GroupType">

/**
 * A group type of Planning Center Groups.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface GroupType {
  readonly type: "GroupType"
  readonly id: GroupTypeId
  readonly church_center_map_visible: boolean | null
  readonly church_center_visible: boolean | null
  readonly color: string | null
  readonly default_group_settings: unknown
  readonly description: string | null
  readonly name: string | null
  readonly position: number | null
  readonly public_church_center_web_url: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: GroupTypeRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a group type.
 *
 * @category models
 * @since 0.1.0
 */
export interface GroupTypeRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The conditions that a list of group types accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface GroupTypeWhere {
  readonly id?: WhereIds
}

/**
 * The names that a list of group types can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type GroupTypeOrder =
  | "name"
  | "position"

/**
 * The named filters of the list of group types.
 *
 * @category models
 * @since 0.1.0
 */
export interface GroupTypeFilter {
  readonly church_center_visible?: boolean
  readonly not_church_center_visible?: boolean
}

/**
 * All types of a group type together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface GroupTypeSpec {
  readonly type: "GroupType"
  readonly resource: GroupType
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: GroupTypeWhere
  readonly order: GroupTypeOrder
  readonly filter: GroupTypeFilter
  readonly create: never
  readonly update: never
}

/**
 * Reads a group type by its id.
 *
 * `GET /groups/v2/group_types/{group_type_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<GroupTypeSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many group types by their ids, a hundred in a request.
 *
 * `GET /groups/v2/group_types`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<GroupTypeSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of group types.
 *
 * `GET /groups/v2/group_types`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<GroupTypeSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all group types as a stream, page by page.
 *
 * `GET /groups/v2/group_types`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<GroupTypeSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts group types without reading them.
 *
 * `GET /groups/v2/group_types`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<GroupTypeSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Operations on the `events` of a group type.
 *
 * - `list`, `stream`, `count`: `GET /groups/v2/group_types/{group_type_id}/events`
 * - `get`: `GET /groups/v2/group_types/{group_type_id}/events/{event_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const events: Ops.ToManyEdge<
  EventSpec,
  { readonly canceled?: boolean; readonly not_canceled?: boolean; readonly upcoming?: boolean },
  GroupTypeId
> = /* @__PURE__ */ Make.edge(descriptor, "events", Table.event)

/**
 * Operations on the `groups` of a group type.
 *
 * - `list`, `stream`, `count`: `GET /groups/v2/group_types/{group_type_id}/groups`
 * - `get`: `GET /groups/v2/group_types/{group_type_id}/groups/{group_id}`
 * - `update`: `PATCH /groups/v2/group_types/{group_type_id}/groups/{group_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const groups: Ops.ToManyEdge<GroupSpec, Nothing, GroupTypeId> & Ops.Updates<GroupSpec, GroupTypeId> =
  /* @__PURE__ */ Make.edge(descriptor, "groups", Table.group)

/**
 * Operations on the `resources` of a group type.
 *
 * - `list`, `stream`, `count`: `GET /groups/v2/group_types/{group_type_id}/resources`
 * - `get`: `GET /groups/v2/group_types/{group_type_id}/resources/{resource_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const resources: Ops.ToManyEdge<ResourceSpec, Nothing, GroupTypeId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "resources",
  Table.resource
)
