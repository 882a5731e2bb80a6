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
 * What is known of a resource, as data.
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
  /** The attribute `type`; `type` itself is JSON:API's. */
  readonly attribute_type: string | null
  readonly visibility: Open<"leaders" | "members"> | null
  /** The linkage, as far as the request made Planning Center send it. */
  readonly relationships: ResourceRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The linkage that a resource carries.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceRelationships {
  readonly created_by?: ToOne<"Person">
  readonly [name: string]: Relationship | undefined
}

/**
 * What a list of resources can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type ResourceOrder =
  | "last_updated"
  | "name"

/**
 * The ids on the path to a resource, its own one last.
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
 * The Resource that `download` of a resource leads to.
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
 * The Resource that `visit` of a resource leads to.
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
