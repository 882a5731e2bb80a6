/**
 * A batch of Planning Center Giving.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/giving.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Id, Nothing, Open, WhereDateTime } from "../../resource/Spec.ts"
import type { BatchGroupSpec } from "./BatchGroup.ts"
import type { DonationSpec } from "./Donation.ts"
import type { PersonSpec } from "./Person.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a batch as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<BatchSpec> = Table.batch as Descriptor<BatchSpec>

/**
 * The id of a batch. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type BatchId = Id<"giving/Batch">

/**
 * A batch of Planning Center Giving.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Batch {
  readonly type: "Batch"
  readonly id: BatchId
  readonly committed_at: DateTime.Utc | null
  readonly created_at: DateTime.Utc | null
  readonly description: string | null
  readonly status: Open<"in_progress" | "updating" | "committed"> | null
  readonly total_cents: number | null
  readonly total_currency: string | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: BatchRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a batch.
 *
 * @category models
 * @since 0.1.0
 */
export interface BatchRelationships {
  readonly batch_group?: ToOne<"BatchGroup">
  readonly [name: string]: Relationship | undefined
}

/**
 * Attributes that are sent only when `fields` asks for them.
 *
 * @category models
 * @since 0.1.0
 */
export interface BatchSparse {
  readonly donations_count: number | null
}

/**
 * The resources that each include of a batch gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface BatchIncludes {
  readonly batch_group: BatchGroupSpec
  readonly owner: PersonSpec
}

/**
 * The names that `include` accepts for a batch. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type BatchInclude =
  | "batch_group"
  | "batch_group.owner"
  | "owner"

/**
 * The conditions that a list of batches accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface BatchWhere {
  readonly updated_at?: WhereDateTime
}

/**
 * The names that a list of batches can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type BatchOrder = "updated_at"

/**
 * The named filters of the list of batches.
 *
 * @category models
 * @since 0.1.0
 */
export interface BatchFilter {
  readonly committed?: boolean
  readonly in_progress?: boolean
}

/**
 * The data of a create of a batch.
 *
 * @category models
 * @since 0.1.0
 */
export interface BatchCreate {
  readonly description?: string | null | undefined
  readonly batch_group_id?: string | null | undefined
}

/**
 * The data of an update of a batch. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface BatchUpdate {
  readonly description?: string | null | undefined
  readonly batch_group_id?: string | null | undefined
}

/**
 * All types of a batch together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface BatchSpec {
  readonly type: "Batch"
  readonly resource: Batch
  readonly sparse: BatchSparse
  readonly includes: BatchIncludes
  readonly include: BatchInclude
  readonly where: BatchWhere
  readonly order: BatchOrder
  readonly filter: BatchFilter
  readonly create: BatchCreate
  readonly update: BatchUpdate
}

/**
 * Reads a batch by its id.
 *
 * `GET /giving/v2/batches/{batch_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<BatchSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many batches by their ids, each in a request of its own.
 *
 * `GET /giving/v2/batches/{batch_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<BatchSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of batches.
 *
 * `GET /giving/v2/batches`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<BatchSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all batches as a stream, page by page.
 *
 * `GET /giving/v2/batches`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<BatchSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts batches without reading them.
 *
 * `GET /giving/v2/batches`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<BatchSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a batch.
 *
 * `POST /giving/v2/batches`
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<BatchSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a batch. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /giving/v2/batches/{batch_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<BatchSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a batch.
 *
 * `DELETE /giving/v2/batches/{batch_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<BatchId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Creates many batches.
 *
 * `POST /giving/v2/batches`
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<BatchSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many batches.
 *
 * `PATCH /giving/v2/batches/{batch_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<BatchSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many batches.
 *
 * `DELETE /giving/v2/batches/{batch_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)

/**
 * Commits it. The answer comes before it is done: read `status`.
 *
 * `POST /giving/v2/batches/{batch_id}/commit`
 *
 * @category actions
 * @since 0.1.0
 */
export const commit: Ops.Act<BatchId> = /* @__PURE__ */ Make.action(descriptor, "commit")

/**
 * Operations on the BatchGroup at `batch_group` of a batch.
 *
 * - `get`: `GET /giving/v2/batches/{batch_id}/batch_group`
 * - `getById`: `GET /giving/v2/batches/{batch_id}/batch_group/{batch_group_id}`
 * - `update`: `PATCH /giving/v2/batches/{batch_id}/batch_group/{batch_group_id}`
 * - `delete`: `DELETE /giving/v2/batches/{batch_id}/batch_group/{batch_group_id}`
 *
 * `delete` deletes the batch group itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const batch_group:
  & Ops.ToOneEdge<BatchGroupSpec, BatchId>
  & Ops.Updates<BatchGroupSpec, BatchId>
  & Ops.Deletes<BatchId> = /* @__PURE__ */ Make.edge(descriptor, "batch_group", Table.batchGroup)

/**
 * Operations on the `donations` of a batch.
 *
 * - `list`, `stream`, `count`: `GET /giving/v2/batches/{batch_id}/donations`
 * - `get`: `GET /giving/v2/batches/{batch_id}/donations/{donation_id}`
 * - `create`: `POST /giving/v2/batches/{batch_id}/donations`
 * - `update`: `PATCH /giving/v2/batches/{batch_id}/donations/{donation_id}`
 * - `delete`: `DELETE /giving/v2/batches/{batch_id}/donations/{donation_id}`
 *
 * `delete` deletes the donation itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const donations:
  & Ops.ToManyEdge<DonationSpec, Nothing, BatchId>
  & Ops.Creates<DonationSpec, BatchId>
  & Ops.Updates<DonationSpec, BatchId>
  & Ops.Deletes<BatchId> = /* @__PURE__ */ Make.edge(descriptor, "donations", Table.donation)

/**
 * Operations on the Person at `owner` of a batch.
 *
 * - `get`: `GET /giving/v2/batches/{batch_id}/owner`
 * - `getById`: `GET /giving/v2/batches/{batch_id}/owner/{person_id}`
 * - `update`: `PATCH /giving/v2/batches/{batch_id}/owner/{person_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const owner: Ops.ToOneEdge<PersonSpec, BatchId> & Ops.Updates<PersonSpec, BatchId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "owner",
  Table.person
)
