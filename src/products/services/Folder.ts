/**
 * A folder of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Id, Nothing, WhereId } from "../../resource/Spec.ts"
import type { ServiceTypeSpec } from "./ServiceType.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a folder as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<FolderSpec> = Table.folder as Descriptor<FolderSpec>

/**
 * The id of a folder. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type FolderId = Id<"services/Folder">

/**
 * A folder of Planning Center Services.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Folder {
  readonly type: "Folder"
  readonly id: FolderId
  readonly container: string | null
  readonly created_at: DateTime.Utc | null
  readonly name: string | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: FolderRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a folder.
 *
 * @category models
 * @since 0.1.0
 */
export interface FolderRelationships {
  readonly ancestors?: ToOne<"Folder">
  readonly parent?: ToOne<"Folder">
  readonly campus?: ToOne<"Campus">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a folder gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface FolderIncludes {
  readonly service_types: ReadonlyArray<ServiceTypeSpec>
}

/**
 * The names that `include` accepts for a folder. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type FolderInclude = "service_types"

/**
 * The conditions that a list of folders accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface FolderWhere {
  readonly parent_id?: WhereId
}

/**
 * The names that a list of folders can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type FolderOrder = "name"

/**
 * The data of a create of a folder.
 *
 * @category models
 * @since 0.1.0
 */
export interface FolderCreate {
  readonly name?: string | null | undefined
  readonly parent_id?: string | null | undefined
  readonly campus_id?: string | null | undefined
  /** The id of a Folder. */
  readonly parent?: Id<"services/Folder"> | null | undefined
  /** The id of a Campus. */
  readonly campus?: string | null | undefined
}

/**
 * The data of an update of a folder. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface FolderUpdate {
  readonly name?: string | null | undefined
  readonly parent_id?: string | null | undefined
  readonly campus_id?: string | null | undefined
  /** The id of a Folder. */
  readonly parent?: Id<"services/Folder"> | null | undefined
  /** The id of a Campus. */
  readonly campus?: string | null | undefined
}

/**
 * All types of a folder together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface FolderSpec {
  readonly type: "Folder"
  readonly resource: Folder
  readonly sparse: {}
  readonly includes: FolderIncludes
  readonly include: FolderInclude
  readonly where: FolderWhere
  readonly order: FolderOrder
  readonly filter: Nothing
  readonly create: FolderCreate
  readonly update: FolderUpdate
}

/**
 * Reads a folder by its id.
 *
 * `GET /services/v2/folders/{folder_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<FolderSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many folders by their ids, each in a request of its own.
 *
 * `GET /services/v2/folders/{folder_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<FolderSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of folders.
 *
 * `GET /services/v2/folders`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<FolderSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all folders as a stream, page by page.
 *
 * `GET /services/v2/folders`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<FolderSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts folders without reading them.
 *
 * `GET /services/v2/folders`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<FolderSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a folder.
 *
 * `POST /services/v2/folders`
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<FolderSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a folder. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /services/v2/folders/{folder_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<FolderSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a folder.
 *
 * `DELETE /services/v2/folders/{folder_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<FolderId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Creates many folders.
 *
 * `POST /services/v2/folders`
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<FolderSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many folders.
 *
 * `PATCH /services/v2/folders/{folder_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<FolderSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many folders.
 *
 * `DELETE /services/v2/folders/{folder_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)

/**
 * Operations on the `folders` of a folder.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/folders/{folder_id}/folders`
 * - `get`: `GET /services/v2/folders/{folder_id}/folders/{related_folder_id}`
 * - `create`: `POST /services/v2/folders/{folder_id}/folders`
 * - `update`: `PATCH /services/v2/folders/{folder_id}/folders/{related_folder_id}`
 * - `delete`: `DELETE /services/v2/folders/{folder_id}/folders/{related_folder_id}`
 *
 * `delete` deletes the folder itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const folders:
  & Ops.ToManyEdge<FolderSpec, Nothing, FolderId>
  & Ops.Creates<FolderSpec, FolderId>
  & Ops.Updates<FolderSpec, FolderId>
  & Ops.Deletes<FolderId> = /* @__PURE__ */ Make.edge(descriptor, "folders", Table.folder)

/**
 * Operations on the `service_types` of a folder.
 *
 * - `list`, `stream`, `count`: `GET /services/v2/folders/{folder_id}/service_types`
 * - `get`: `GET /services/v2/folders/{folder_id}/service_types/{service_type_id}`
 * - `create`: `POST /services/v2/folders/{folder_id}/service_types`
 * - `update`: `PATCH /services/v2/folders/{folder_id}/service_types/{service_type_id}`
 * - `delete`: `DELETE /services/v2/folders/{folder_id}/service_types/{service_type_id}`
 *
 * `delete` deletes the service type itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const service_types:
  & Ops.ToManyEdge<ServiceTypeSpec, Nothing, FolderId>
  & Ops.Creates<ServiceTypeSpec, FolderId>
  & Ops.Updates<ServiceTypeSpec, FolderId>
  & Ops.Deletes<FolderId> = /* @__PURE__ */ Make.edge(descriptor, "service_types", Table.serviceType)
