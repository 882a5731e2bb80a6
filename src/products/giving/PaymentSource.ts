/**
 * A payment source of Planning Center Giving.
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
import type { Id, Nothing, Open } from "../../resource/Spec.ts"
import type { DonationSpec } from "./Donation.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a payment source as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<PaymentSourceSpec> = Table.paymentSource as Descriptor<PaymentSourceSpec>

/**
 * The id of a payment source. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type PaymentSourceId = Id<"giving/PaymentSource">

/**
 * A payment source of Planning Center Giving.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface PaymentSource {
  readonly type: "PaymentSource"
  readonly id: PaymentSourceId
  readonly created_at: DateTime.Utc | null
  readonly name: string | null
  readonly payment_source_type:
    | Open<"direct_from_donor" | "donor_advised_fund" | "qualified_charitable_distribution">
    | null
  readonly status: Open<"active" | "archived" | "active"> | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: PaymentSourceRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a payment source.
 *
 * @category models
 * @since 0.1.0
 */
export interface PaymentSourceRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The data of a create of a payment source.
 *
 * @category models
 * @since 0.1.0
 */
export interface PaymentSourceCreate {
  readonly name?: string | null | undefined
  readonly payment_source_type?:
    | "direct_from_donor"
    | "donor_advised_fund"
    | "qualified_charitable_distribution"
    | null
    | undefined
  readonly status?: "active" | "archived" | "active" | null | undefined
}

/**
 * The data of an update of a payment source. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface PaymentSourceUpdate {
  readonly name?: string | null | undefined
  readonly payment_source_type?:
    | "direct_from_donor"
    | "donor_advised_fund"
    | "qualified_charitable_distribution"
    | null
    | undefined
  readonly status?: "active" | "archived" | "active" | null | undefined
}

/**
 * All types of a payment source together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface PaymentSourceSpec {
  readonly type: "PaymentSource"
  readonly resource: PaymentSource
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: PaymentSourceCreate
  readonly update: PaymentSourceUpdate
}

/**
 * Reads a payment source by its id.
 *
 * `GET /giving/v2/payment_sources/{payment_source_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<PaymentSourceSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many payment sources by their ids, each in a request of its own.
 *
 * `GET /giving/v2/payment_sources/{payment_source_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<PaymentSourceSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of payment sources.
 *
 * `GET /giving/v2/payment_sources`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<PaymentSourceSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all payment sources as a stream, page by page.
 *
 * `GET /giving/v2/payment_sources`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<PaymentSourceSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts payment sources without reading them.
 *
 * `GET /giving/v2/payment_sources`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<PaymentSourceSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a payment source.
 *
 * `POST /giving/v2/payment_sources`
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<PaymentSourceSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a payment source. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /giving/v2/payment_sources/{payment_source_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<PaymentSourceSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a payment source.
 *
 * `DELETE /giving/v2/payment_sources/{payment_source_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<PaymentSourceId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Creates many payment sources.
 *
 * `POST /giving/v2/payment_sources`
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<PaymentSourceSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many payment sources.
 *
 * `PATCH /giving/v2/payment_sources/{payment_source_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<PaymentSourceSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many payment sources.
 *
 * `DELETE /giving/v2/payment_sources/{payment_source_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)

/**
 * Operations on the `donations` of a payment source.
 *
 * - `list`, `stream`, `count`: `GET /giving/v2/payment_sources/{payment_source_id}/donations`
 * - `get`: `GET /giving/v2/payment_sources/{payment_source_id}/donations/{donation_id}`
 * - `update`: `PATCH /giving/v2/payment_sources/{payment_source_id}/donations/{donation_id}`
 * - `delete`: `DELETE /giving/v2/payment_sources/{payment_source_id}/donations/{donation_id}`
 *
 * `delete` deletes the donation itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const donations:
  & Ops.ToManyEdge<DonationSpec, Nothing, PaymentSourceId>
  & Ops.Updates<DonationSpec, PaymentSourceId>
  & Ops.Deletes<PaymentSourceId> = /* @__PURE__ */ Make.edge(descriptor, "donations", Table.donation)
