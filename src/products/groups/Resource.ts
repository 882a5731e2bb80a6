/**
 * A resource of Planning Center Groups.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/groups.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, Open } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a resource as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ResourceSpec> = Table.resource as Descriptor<ResourceSpec>

/**
 * The id of a resource. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ResourceId = Id<"groups/Resource">

/**
 * A resource of Planning Center Groups.
 *
 * It is reached through `Group.resources`, `GroupType.resources`, `Resource.download`, `Resource.visit`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Resource {
  readonly type: "Resource"
  readonly id: ResourceId
  readonly description: string | null
  readonly last_updated: DateTime.Utc | null
  readonly name: string | null
  /** The attribute `type`. JSON:API uses the name `type` itself. */
  readonly attribute_type: string | null
  readonly visibility: Open<"leaders" | "members"> | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ResourceRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a resource.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceRelationships {
  readonly created_by?: ToOne<"Person">
  readonly [name: string]: Relationship | undefined
}

/**
 * The names that a list of resources can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type ResourceOrder =
  | "last_updated"
  | "name"

/**
 * The ids in the path of a resource. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceIds {
  readonly group_type_id: Id<"groups/GroupType">
  readonly resource_id: ResourceId
}

/**
 * All types of a resource together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceSpec {
  readonly type: "Resource"
  readonly resource: Resource
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: ResourceOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Operations on the Resource at `download` of a resource.
 *
 * - `get`: `GET /groups/v2/group_types/{group_type_id}/resources/{resource_id}/download`
 * - `getById`: `GET /groups/v2/group_types/{group_type_id}/resources/{resource_id}/download/{related_resource_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const download: Ops.ToOneEdge<ResourceSpec, ResourceIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "download",
  Table.resource
)

/**
 * Operations on the Resource at `visit` of a resource.
 *
 * - `get`: `GET /groups/v2/group_types/{group_type_id}/resources/{resource_id}/visit`
 * - `getById`: `GET /groups/v2/group_types/{group_type_id}/resources/{resource_id}/visit/{related_resource_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const visit: Ops.ToOneEdge<ResourceSpec, ResourceIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "visit",
  Table.resource
)
