/**
 * A room setup of Planning Center Calendar.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/calendar.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToMany, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereDateTime, WhereString } from "../../resource/Spec.ts"
import type { ContainingResourceSpec } from "./ContainingResource.ts"
import type { ResourceSuggestionSpec } from "./ResourceSuggestion.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a room setup as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<RoomSetupSpec> = Table.roomSetup as Descriptor<RoomSetupSpec>

/**
 * The id of a room setup. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type RoomSetupId = Id<"calendar/RoomSetup">

/**
 * A room setup of Planning Center Calendar.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface RoomSetup {
  readonly type: "RoomSetup"
  readonly id: RoomSetupId
  readonly created_at: DateTime.Utc | null
  readonly description: string | null
  readonly diagram: unknown
  readonly diagram_thumbnail_url: string | null
  readonly diagram_url: string | null
  readonly name: string | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: RoomSetupRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a room setup.
 *
 * @category models
 * @since 0.1.0
 */
export interface RoomSetupRelationships {
  readonly room_setup?: ToOne<"RoomSetup">
  readonly resource_suggestions?: ToMany<"ResourceSuggestion">
  readonly containing_resource?: ToOne<"ContainingResource">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a room setup gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface RoomSetupIncludes {
  readonly containing_resource: ContainingResourceSpec
  readonly resource_suggestions: ReadonlyArray<ResourceSuggestionSpec>
}

/**
 * The names that `include` accepts for a room setup. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type RoomSetupInclude =
  | "containing_resource"
  | "resource_suggestions"
  | "resource_suggestions.resource"

/**
 * The conditions that a list of room setups accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface RoomSetupWhere {
  readonly created_at?: WhereDateTime
  readonly name?: WhereString
  readonly updated_at?: WhereDateTime
}

/**
 * The names that a list of room setups can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type RoomSetupOrder =
  | "created_at"
  | "name"
  | "updated_at"

/**
 * The named filters of the list of room setups.
 *
 * @category models
 * @since 0.1.0
 */
export interface RoomSetupFilter {
  readonly shared_room_setups?: boolean
}

/**
 * All types of a room setup together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface RoomSetupSpec {
  readonly type: "RoomSetup"
  readonly resource: RoomSetup
  readonly sparse: {}
  readonly includes: RoomSetupIncludes
  readonly include: RoomSetupInclude
  readonly where: RoomSetupWhere
  readonly order: RoomSetupOrder
  readonly filter: RoomSetupFilter
  readonly create: never
  readonly update: never
}

/**
 * Reads a room setup by its id.
 *
 * `GET /calendar/v2/room_setups/{room_setup_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<RoomSetupSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many room setups by their ids, each in a request of its own.
 *
 * `GET /calendar/v2/room_setups/{room_setup_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<RoomSetupSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of room setups.
 *
 * `GET /calendar/v2/room_setups`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<RoomSetupSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all room setups as a stream, page by page.
 *
 * `GET /calendar/v2/room_setups`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<RoomSetupSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts room setups without reading them.
 *
 * `GET /calendar/v2/room_setups`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<RoomSetupSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Operations on the ContainingResource at `containing_resource` of a room setup.
 *
 * - `get`: `GET /calendar/v2/room_setups/{room_setup_id}/containing_resource`
 * - `getById`: `GET /calendar/v2/room_setups/{room_setup_id}/containing_resource/{containing_resource_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const containing_resource: Ops.ToOneEdge<ContainingResourceSpec, RoomSetupId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "containing_resource",
  Table.containingResource
)

/**
 * Operations on the `resource_suggestions` of a room setup.
 *
 * - `list`, `stream`, `count`: `GET /calendar/v2/room_setups/{room_setup_id}/resource_suggestions`
 * - `get`: `GET /calendar/v2/room_setups/{room_setup_id}/resource_suggestions/{resource_suggestion_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const resource_suggestions: Ops.ToManyEdge<ResourceSuggestionSpec, Nothing, RoomSetupId> = /* @__PURE__ */ Make
  .edge(descriptor, "resource_suggestions", Table.resourceSuggestion)
