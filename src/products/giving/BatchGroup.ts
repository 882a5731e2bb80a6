/**
 * A batch group of Planning Center Giving.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/giving.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Id, Open, WhereDateTime } from "../../resource/Spec.ts"
import type { BatchSpec } from "./Batch.ts"
import type { PersonSpec } from "./Person.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a batch group as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<BatchGroupSpec> = Table.batchGroup as Descriptor<BatchGroupSpec>

/**
 * The id of a batch group. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type BatchGroupId = Id<"giving/BatchGroup">

/**
 * A batch group of Planning Center Giving.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface BatchGroup {
  readonly type: "BatchGroup"
  readonly id: BatchGroupId
  readonly committed: boolean | null
  readonly created_at: DateTime.Utc | null
  readonly description: string | null
  readonly status: Open<"in_progress" | "updating" | "committed"> | null
  readonly total_cents: number | null
  readonly total_currency: string | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: BatchGroupRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a batch group.
 *
 * @category models
 * @since 0.1.0
 */
export interface BatchGroupRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a batch group gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface BatchGroupIncludes {
  readonly owner: PersonSpec
}

/**
 * The names that `include` accepts for a batch group. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type BatchGroupInclude = "owner"

/**
 * The conditions that a list of batch groups accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface BatchGroupWhere {
  readonly updated_at?: WhereDateTime
}

/**
 * The names that a list of batch groups can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type BatchGroupOrder = "updated_at"

/**
 * The named filters of the list of batch groups.
 *
 * @category models
 * @since 0.1.0
 */
export interface BatchGroupFilter {
  readonly committed?: boolean
  readonly in_progress?: boolean
}

/**
 * The data of a create of a batch group.
 *
 * @category models
 * @since 0.1.0
 */
export interface BatchGroupCreate {
  readonly description?: string | null | undefined
}

/**
 * The data of an update of a batch group. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface BatchGroupUpdate {
  readonly description?: string | null | undefined
}

/**
 * All types of a batch group together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface BatchGroupSpec {
  readonly type: "BatchGroup"
  readonly resource: BatchGroup
  readonly sparse: {}
  readonly includes: BatchGroupIncludes
  readonly include: BatchGroupInclude
  readonly where: BatchGroupWhere
  readonly order: BatchGroupOrder
  readonly filter: BatchGroupFilter
  readonly create: BatchGroupCreate
  readonly update: BatchGroupUpdate
}

/**
 * Reads a batch group by its id.
 *
 * `GET /giving/v2/batch_groups/{batch_group_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<BatchGroupSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many batch groups by their ids, each in a request of its own.
 *
 * `GET /giving/v2/batch_groups/{batch_group_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<BatchGroupSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of batch groups.
 *
 * `GET /giving/v2/batch_groups`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<BatchGroupSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all batch groups as a stream, page by page.
 *
 * `GET /giving/v2/batch_groups`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<BatchGroupSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts batch groups without reading them.
 *
 * `GET /giving/v2/batch_groups`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<BatchGroupSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a batch group.
 *
 * `POST /giving/v2/batch_groups`
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<BatchGroupSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a batch group. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /giving/v2/batch_groups/{batch_group_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<BatchGroupSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a batch group.
 *
 * `DELETE /giving/v2/batch_groups/{batch_group_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<BatchGroupId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Creates many batch groups.
 *
 * `POST /giving/v2/batch_groups`
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<BatchGroupSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many batch groups.
 *
 * `PATCH /giving/v2/batch_groups/{batch_group_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<BatchGroupSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many batch groups.
 *
 * `DELETE /giving/v2/batch_groups/{batch_group_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)

/**
 * Commits it. The answer comes before it is done: read `status`.
 *
 * `POST /giving/v2/batch_groups/{batch_group_id}/commit`
 *
 * @category actions
 * @since 0.1.0
 */
export const commit: Ops.Act<BatchGroupId> = /* @__PURE__ */ Make.action(descriptor, "commit")

/**
 * Operations on the `batches` of a batch group.
 *
 * - `list`, `stream`, `count`: `GET /giving/v2/batch_groups/{batch_group_id}/batches`
 * - `get`: `GET /giving/v2/batch_groups/{batch_group_id}/batches/{batch_id}`
 * - `create`: `POST /giving/v2/batch_groups/{batch_group_id}/batches`
 * - `update`: `PATCH /giving/v2/batch_groups/{batch_group_id}/batches/{batch_id}`
 * - `delete`: `DELETE /giving/v2/batch_groups/{batch_group_id}/batches/{batch_id}`
 *
 * `delete` deletes the batch itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const batches:
  & Ops.ToManyEdge<BatchSpec, { readonly committed?: boolean; readonly in_progress?: boolean }, BatchGroupId>
  & Ops.Creates<BatchSpec, BatchGroupId>
  & Ops.Updates<BatchSpec, BatchGroupId>
  & Ops.Deletes<BatchGroupId> = /* @__PURE__ */ Make.edge(descriptor, "batches", Table.batch)

/**
 * Operations on the Person at `owner` of a batch group.
 *
 * - `get`: `GET /giving/v2/batch_groups/{batch_group_id}/owner`
 * - `getById`: `GET /giving/v2/batch_groups/{batch_group_id}/owner/{person_id}`
 * - `update`: `PATCH /giving/v2/batch_groups/{batch_group_id}/owner/{person_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const owner: Ops.ToOneEdge<PersonSpec, BatchGroupId> & Ops.Updates<PersonSpec, BatchGroupId> =
  /* @__PURE__ */ Make.edge(descriptor, "owner", Table.person)
