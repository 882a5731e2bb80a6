/**
 * A resource folder of Planning Center Calendar.
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
import type { ResourceSpec } from "./Resource.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a resource folder as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ResourceFolderSpec> = Table.resourceFolder as Descriptor<ResourceFolderSpec>

/**
 * The id of a resource folder. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ResourceFolderId = Id<"calendar/ResourceFolder">

/**
 * A resource folder of Planning Center Calendar.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceFolder {
  readonly type: "ResourceFolder"
  readonly id: ResourceFolderId
  readonly ancestry: string | null
  readonly created_at: DateTime.Utc | null
  readonly kind: string | null
  readonly name: string | null
  readonly path_name: string | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ResourceFolderRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a resource folder.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceFolderRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a resource folder gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceFolderIncludes {
  readonly resources: ReadonlyArray<ResourceSpec>
}

/**
 * The names that `include` accepts for a resource folder. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type ResourceFolderInclude =
  | "resources"
  | "resources.resource_folder"
  | "resources.resource_questions"
  | "resources.event_resource_requests"
  | "resources.conflicts"

/**
 * The conditions that a list of resource folders accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceFolderWhere {
  readonly ancestry?: WhereString
  readonly created_at?: WhereDateTime
  readonly name?: WhereString
  readonly path_name?: WhereString
  readonly updated_at?: WhereDateTime
}

/**
 * The names that a list of resource folders can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type ResourceFolderOrder =
  | "ancestry"
  | "created_at"
  | "name"
  | "updated_at"

/**
 * The named filters of the list of resource folders.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceFolderFilter {
  readonly resources?: boolean
  readonly rooms?: boolean
}

/**
 * The data of a create of a resource folder.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceFolderCreate {
  readonly kind?: string | null | undefined
  readonly name?: string | null | undefined
  readonly resource_folder_id?: string | null | undefined
}

/**
 * The data of an update of a resource folder. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceFolderUpdate {
  readonly name?: string | null | undefined
  readonly resource_folder_id?: string | null | undefined
}

/**
 * All types of a resource folder together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ResourceFolderSpec {
  readonly type: "ResourceFolder"
  readonly resource: ResourceFolder
  readonly sparse: {}
  readonly includes: ResourceFolderIncludes
  readonly include: ResourceFolderInclude
  readonly where: ResourceFolderWhere
  readonly order: ResourceFolderOrder
  readonly filter: ResourceFolderFilter
  readonly create: ResourceFolderCreate
  readonly update: ResourceFolderUpdate
}

/**
 * Reads a resource folder by its id.
 *
 * `GET /calendar/v2/resource_folders/{resource_folder_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<ResourceFolderSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many resource folders by their ids, each in a request of its own.
 *
 * `GET /calendar/v2/resource_folders/{resource_folder_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<ResourceFolderSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of resource folders.
 *
 * `GET /calendar/v2/resource_folders`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<ResourceFolderSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all resource folders as a stream, page by page.
 *
 * `GET /calendar/v2/resource_folders`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<ResourceFolderSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts resource folders without reading them.
 *
 * `GET /calendar/v2/resource_folders`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<ResourceFolderSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a resource folder.
 *
 * `POST /calendar/v2/resource_folders`
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<ResourceFolderSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a resource folder. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /calendar/v2/resource_folders/{resource_folder_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<ResourceFolderSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a resource folder.
 *
 * `DELETE /calendar/v2/resource_folders/{resource_folder_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<ResourceFolderId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Creates many resource folders.
 *
 * `POST /calendar/v2/resource_folders`
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<ResourceFolderSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many resource folders.
 *
 * `PATCH /calendar/v2/resource_folders/{resource_folder_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<ResourceFolderSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many resource folders.
 *
 * `DELETE /calendar/v2/resource_folders/{resource_folder_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)

/**
 * Operations on the `resources` of a resource folder.
 *
 * - `list`, `stream`, `count`: `GET /calendar/v2/resource_folders/{resource_folder_id}/resources`
 * - `get`: `GET /calendar/v2/resource_folders/{resource_folder_id}/resources/{resource_id}`
 * - `update`: `PATCH /calendar/v2/resource_folders/{resource_folder_id}/resources/{resource_id}`
 * - `delete`: `DELETE /calendar/v2/resource_folders/{resource_folder_id}/resources/{resource_id}`
 *
 * `delete` deletes the resource itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const resources:
  & Ops.ToManyEdge<ResourceSpec, Nothing, ResourceFolderId>
  & Ops.Updates<ResourceSpec, ResourceFolderId>
  & Ops.Deletes<ResourceFolderId> = /* @__PURE__ */ Make.edge(descriptor, "resources", Table.resource)
