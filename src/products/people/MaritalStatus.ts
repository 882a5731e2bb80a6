/**
 * A marital status that a person can have.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Id, Nothing, WhereString } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a marital status as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<MaritalStatusSpec> = Table.maritalStatus as Descriptor<MaritalStatusSpec>

/**
 * The id of a marital status. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type MaritalStatusId = Id<"people/MaritalStatus">

/**
 * A marital status that a person can have.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface MaritalStatus {
  readonly type: "MaritalStatus"
  readonly id: MaritalStatusId
  readonly value: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: MaritalStatusRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a marital status.
 *
 * @category models
 * @since 0.1.0
 */
export interface MaritalStatusRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The conditions that a list of marital statuses accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface MaritalStatusWhere {
  readonly value?: WhereString
}

/**
 * The names that a list of marital statuses can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type MaritalStatusOrder =
  | "sequence"
  | "value"

/**
 * The data of a create of a marital status.
 *
 * @category models
 * @since 0.1.0
 */
export interface MaritalStatusCreate {
  readonly value?: string | null | undefined
}

/**
 * The data of an update of a marital status. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface MaritalStatusUpdate {
  readonly value?: string | null | undefined
}

/**
 * All types of a marital status together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface MaritalStatusSpec {
  readonly type: "MaritalStatus"
  readonly resource: MaritalStatus
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: MaritalStatusWhere
  readonly order: MaritalStatusOrder
  readonly filter: Nothing
  readonly create: MaritalStatusCreate
  readonly update: MaritalStatusUpdate
}

/**
 * Reads a marital status by its id.
 *
 * `GET /people/v2/marital_statuses/{marital_status_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<MaritalStatusSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many marital statuses by their ids, each in a request of its own.
 *
 * `GET /people/v2/marital_statuses/{marital_status_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<MaritalStatusSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of marital statuses.
 *
 * `GET /people/v2/marital_statuses`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<MaritalStatusSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all marital statuses as a stream, page by page.
 *
 * `GET /people/v2/marital_statuses`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<MaritalStatusSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts marital statuses without reading them.
 *
 * `GET /people/v2/marital_statuses`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<MaritalStatusSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a marital status.
 *
 * `POST /people/v2/marital_statuses`
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<MaritalStatusSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a marital status. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /people/v2/marital_statuses/{marital_status_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<MaritalStatusSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a marital status.
 *
 * `DELETE /people/v2/marital_statuses/{marital_status_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<MaritalStatusId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Creates many marital statuses.
 *
 * `POST /people/v2/marital_statuses`
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<MaritalStatusSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many marital statuses.
 *
 * `PATCH /people/v2/marital_statuses/{marital_status_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<MaritalStatusSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many marital statuses.
 *
 * `DELETE /people/v2/marital_statuses/{marital_status_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)
