/**
 * A fund of Planning Center Giving.
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
import type { Id, Nothing, Open, WhereBoolean, WhereIds, WhereString } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a fund as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<FundSpec> = Table.fund as Descriptor<FundSpec>

/**
 * The id of a fund. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type FundId = Id<"giving/Fund">

/**
 * A fund of Planning Center Giving.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Fund {
  readonly type: "Fund"
  readonly id: FundId
  readonly color: string | null
  readonly color_identifier: number | null
  readonly created_at: DateTime.Utc | null
  readonly default: boolean | null
  readonly deletable: boolean | null
  readonly description: string | null
  readonly ledger_code: string | null
  readonly name: string | null
  readonly slug: string | null
  readonly updated_at: DateTime.Utc | null
  readonly visibility: Open<"everywhere" | "admin_only" | "nowhere" | "hidden"> | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: FundRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a fund.
 *
 * @category models
 * @since 0.1.0
 */
export interface FundRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The conditions that a list of funds accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface FundWhere {
  readonly default?: WhereBoolean
  readonly id?: WhereIds
  readonly name?: WhereString
  readonly visibility?: WhereString
}

/**
 * The data of a create of a fund.
 *
 * @category models
 * @since 0.1.0
 */
export interface FundCreate {
  readonly color_identifier?: number | null | undefined
  readonly description?: string | null | undefined
  readonly ledger_code?: string | null | undefined
  readonly name?: string | null | undefined
  readonly visibility?: "everywhere" | "admin_only" | "nowhere" | "hidden" | null | undefined
}

/**
 * The data of an update of a fund. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface FundUpdate {
  readonly color_identifier?: number | null | undefined
  readonly description?: string | null | undefined
  readonly ledger_code?: string | null | undefined
  readonly name?: string | null | undefined
  readonly visibility?: "everywhere" | "admin_only" | "nowhere" | "hidden" | null | undefined
}

/**
 * All types of a fund together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface FundSpec {
  readonly type: "Fund"
  readonly resource: Fund
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: FundWhere
  readonly order: never
  readonly filter: Nothing
  readonly create: FundCreate
  readonly update: FundUpdate
}

/**
 * Reads a fund by its id.
 *
 * `GET /giving/v2/funds/{fund_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<FundSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many funds by their ids, a hundred in a request.
 *
 * `GET /giving/v2/funds`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<FundSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of funds.
 *
 * `GET /giving/v2/funds`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<FundSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all funds as a stream, page by page.
 *
 * `GET /giving/v2/funds`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<FundSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts funds without reading them.
 *
 * `GET /giving/v2/funds`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<FundSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a fund.
 *
 * `POST /giving/v2/funds`
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<FundSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a fund. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /giving/v2/funds/{fund_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<FundSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a fund.
 *
 * `DELETE /giving/v2/funds/{fund_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<FundId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Creates many funds.
 *
 * `POST /giving/v2/funds`
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<FundSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many funds.
 *
 * `PATCH /giving/v2/funds/{fund_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<FundSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many funds.
 *
 * `DELETE /giving/v2/funds/{fund_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)
