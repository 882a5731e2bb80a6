/**
 * A refund of Planning Center Giving.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/giving.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import type { DesignationRefundSpec } from "./DesignationRefund.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a refund as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<RefundSpec> = Table.refund as Descriptor<RefundSpec>

/**
 * The id of a refund. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type RefundId = Id<"giving/Refund">

/**
 * A refund of Planning Center Giving.
 *
 * It is reached through `Donation.refund`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Refund {
  readonly type: "Refund"
  readonly id: RefundId
  readonly amount_cents: number | null
  readonly amount_currency: string | null
  readonly created_at: DateTime.Utc | null
  readonly fee_cents: number | null
  readonly fee_currency: string | null
  readonly gateway_identifier: string | null
  readonly refunded_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: RefundRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a refund.
 *
 * @category models
 * @since 0.1.0
 */
export interface RefundRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a refund gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface RefundIncludes {
  readonly designation_refunds: ReadonlyArray<DesignationRefundSpec>
}

/**
 * The names that `include` accepts for a refund. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type RefundInclude =
  | "designation_refunds"
  | "designation_refunds.designation"

/**
 * All types of a refund together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface RefundSpec {
  readonly type: "Refund"
  readonly resource: Refund
  readonly sparse: {}
  readonly includes: RefundIncludes
  readonly include: RefundInclude
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Operations on the `designation_refunds` of a refund.
 *
 * - `list`, `stream`, `count`: `GET /giving/v2/donations/{donation_id}/refund/designation_refunds`
 * - `get`: `GET /giving/v2/donations/{donation_id}/refund/designation_refunds/{designation_refund_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const designation_refunds: Ops.ToManyEdge<DesignationRefundSpec, Nothing, RefundId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "designation_refunds",
  Table.designationRefund
)
