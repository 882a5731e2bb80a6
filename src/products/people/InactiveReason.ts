/**
 * Why a person is inactive.
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
 * The description of an inactive reason as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<InactiveReasonSpec> = Table.inactiveReason as Descriptor<InactiveReasonSpec>

/**
 * The id of an inactive reason. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type InactiveReasonId = Id<"people/InactiveReason">

/**
 * Why a person is inactive.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface InactiveReason {
  readonly type: "InactiveReason"
  readonly id: InactiveReasonId
  readonly value: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: InactiveReasonRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an inactive reason.
 *
 * @category models
 * @since 0.1.0
 */
export interface InactiveReasonRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The conditions that a list of inactive reasons accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface InactiveReasonWhere {
  readonly value?: WhereString
}

/**
 * The names that a list of inactive reasons can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type InactiveReasonOrder = "value"

/**
 * The data of a create of an inactive reason.
 *
 * @category models
 * @since 0.1.0
 */
export interface InactiveReasonCreate {
  readonly value?: string | null | undefined
}

/**
 * The data of an update of an inactive reason. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface InactiveReasonUpdate {
  readonly value?: string | null | undefined
}

/**
 * All types of an inactive reason together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface InactiveReasonSpec {
  readonly type: "InactiveReason"
  readonly resource: InactiveReason
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: InactiveReasonWhere
  readonly order: InactiveReasonOrder
  readonly filter: Nothing
  readonly create: InactiveReasonCreate
  readonly update: InactiveReasonUpdate
}

/**
 * Reads an inactive reason by its id.
 *
 * `GET /people/v2/inactive_reasons/{inactive_reason_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<InactiveReasonSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many inactive reasons by their ids, each in a request of its own.
 *
 * `GET /people/v2/inactive_reasons/{inactive_reason_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<InactiveReasonSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of inactive reasons.
 *
 * `GET /people/v2/inactive_reasons`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<InactiveReasonSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all inactive reasons as a stream, page by page.
 *
 * `GET /people/v2/inactive_reasons`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<InactiveReasonSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts inactive reasons without reading them.
 *
 * `GET /people/v2/inactive_reasons`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<InactiveReasonSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates an inactive reason.
 *
 * `POST /people/v2/inactive_reasons`
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<InactiveReasonSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes an inactive reason. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /people/v2/inactive_reasons/{inactive_reason_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<InactiveReasonSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes an inactive reason.
 *
 * `DELETE /people/v2/inactive_reasons/{inactive_reason_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<InactiveReasonId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Creates many inactive reasons.
 *
 * `POST /people/v2/inactive_reasons`
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<InactiveReasonSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many inactive reasons.
 *
 * `PATCH /people/v2/inactive_reasons/{inactive_reason_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<InactiveReasonSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many inactive reasons.
 *
 * `DELETE /people/v2/inactive_reasons/{inactive_reason_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)
