/**
 * A location of Planning Center Groups.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/groups.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, Open } from "../../resource/Spec.ts"
import type { GroupSpec } from "./Group.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a location as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<LocationSpec> = Table.location as Descriptor<LocationSpec>

/**
 * The id of a location. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type LocationId = Id<"groups/Location">

/**
 * A location of Planning Center Groups.
 *
 * It is reached through `Event.location`, `Group.location`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Location {
  readonly type: "Location"
  readonly id: LocationId
  readonly display_preference: Open<"hidden" | "approximate" | "exact"> | null
  readonly full_formatted_address: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly name: string | null
  readonly radius: number | null
  readonly strategy: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: LocationRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a location.
 *
 * @category models
 * @since 0.1.0
 */
export interface LocationRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a location gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface LocationIncludes {
  readonly group: GroupSpec
}

/**
 * The names that `include` accepts for a location. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type LocationInclude =
  | "group"
  | "group.enrollment"
  | "group.group_type"
  | "group.location"

/**
 * The ids in the path of a location. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface LocationIds {
  readonly event_id: Id<"groups/Event">
  readonly location_id: LocationId
}

/**
 * All types of a location together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface LocationSpec {
  readonly type: "Location"
  readonly resource: Location
  readonly sparse: {}
  readonly includes: LocationIncludes
  readonly include: LocationInclude
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Operations on the Group at `group` of a location.
 *
 * - `get`: `GET /groups/v2/events/{event_id}/location/{location_id}/group`
 * - `getById`: `GET /groups/v2/events/{event_id}/location/{location_id}/group/{group_id}`
 * - `update`: `PATCH /groups/v2/events/{event_id}/location/{location_id}/group/{group_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const group: Ops.ToOneEdge<GroupSpec, LocationIds> & Ops.Updates<GroupSpec, LocationIds> = /* @__PURE__ */ Make
  .edge(descriptor, "group", Table.group)
