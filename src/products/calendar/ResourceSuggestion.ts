/**
 * A resource suggestion of Planning Center Calendar.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/calendar.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import type { ResourceSpec } from "./Resource.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a resource suggestion as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ResourceSuggestionSpec> = Table.resourceSuggestion as Descriptor<
  ResourceSuggestionSpec
>

/**
 * The id of a resource suggestion. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ResourceSuggestionId = Id<"calendar/ResourceSuggestion">

/**
 * A resource suggestion of Planning Center Calendar.
 *
 * It is reached through `RoomSetup.resource_suggestions`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceSuggestion {
  readonly type: "ResourceSuggestion"
  readonly id: ResourceSuggestionId
  readonly created_at: DateTime.Utc | null
  readonly quantity: number | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ResourceSuggestionRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a resource suggestion.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceSuggestionRelationships {
  readonly resource?: ToOne<"Resource">
  readonly room_setup?: ToOne<"RoomSetup">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a resource suggestion gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceSuggestionIncludes {
  readonly resource: ResourceSpec
}

/**
 * The names that `include` accepts for a resource suggestion. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type ResourceSuggestionInclude =
  | "resource"
  | "resource.resource_approval_groups"
  | "resource.resource_folder"
  | "resource.resource_questions"
  | "resource.room_setups"
  | "resource.event_resource_requests"
  | "resource.conflicts"

/**
 * The ids in the path of a resource suggestion. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceSuggestionIds {
  readonly room_setup_id: Id<"calendar/RoomSetup">
  readonly resource_suggestion_id: ResourceSuggestionId
}

/**
 * All types of a resource suggestion together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceSuggestionSpec {
  readonly type: "ResourceSuggestion"
  readonly resource: ResourceSuggestion
  readonly sparse: {}
  readonly includes: ResourceSuggestionIncludes
  readonly include: ResourceSuggestionInclude
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Operations on the Resource at `resource` of a resource suggestion.
 *
 * - `get`: `GET /calendar/v2/room_setups/{room_setup_id}/resource_suggestions/{resource_suggestion_id}/resource`
 * - `getById`: `GET /calendar/v2/room_setups/{room_setup_id}/resource_suggestions/{resource_suggestion_id}/resource/{resource_id}`
 * - `update`: `PATCH /calendar/v2/room_setups/{room_setup_id}/resource_suggestions/{resource_suggestion_id}/resource/{resource_id}`
 * - `delete`: `DELETE /calendar/v2/room_setups/{room_setup_id}/resource_suggestions/{resource_suggestion_id}/resource/{resource_id}`
 *
 * `delete` deletes the resource itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const resource:
  & Ops.ToOneEdge<ResourceSpec, ResourceSuggestionIds>
  & Ops.Updates<ResourceSpec, ResourceSuggestionIds>
  & Ops.Deletes<ResourceSuggestionIds> = /* @__PURE__ */ Make.edge(descriptor, "resource", Table.resource)
