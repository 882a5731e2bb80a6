/**
 * A designation refund of Planning Center Giving.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/giving.json: change those.
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import type { DesignationSpec } from "./Designation.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a designation refund as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<DesignationRefundSpec> = Table.designationRefund as Descriptor<
  DesignationRefundSpec
>

/**
 * The id of a designation refund. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type DesignationRefundId = Id<"giving/DesignationRefund">

/**
 * A designation refund of Planning Center Giving.
 *
 * It is reached through `Refund.designation_refunds`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface DesignationRefund {
  readonly type: "DesignationRefund"
  readonly id: DesignationRefundId
  readonly amount_cents: number | null
  readonly amount_currency: string | null
  readonly fee_cents: number | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: DesignationRefundRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a designation refund.
 *
 * @category models
 * @since 0.1.0
 */
export interface DesignationRefundRelationships {
  readonly designation?: ToOne<"Designation">
  readonly fund?: ToOne<"Fund">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a designation refund gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface DesignationRefundIncludes {
  readonly designation: DesignationSpec
}

/**
 * The names that `include` accepts for a designation refund. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type DesignationRefundInclude =
  | "designation"
  | "designation.fund"

/**
 * The ids in the path of a designation refund. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface DesignationRefundIds {
  readonly donation_id: Id<"giving/Donation">
  readonly designation_refund_id: DesignationRefundId
}

/**
 * All types of a designation refund together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface DesignationRefundSpec {
  readonly type: "DesignationRefund"
  readonly resource: DesignationRefund
  readonly sparse: {}
  readonly includes: DesignationRefundIncludes
  readonly include: DesignationRefundInclude
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Operations on the Designation at `designation` of a designation refund.
 *
 * - `get`: `GET /giving/v2/donations/{donation_id}/refund/designation_refunds/{designation_refund_id}/designation`
 * - `getById`: `GET /giving/v2/donations/{donation_id}/refund/designation_refunds/{designation_refund_id}/designation/{designation_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const designation: Ops.ToOneEdge<DesignationSpec, DesignationRefundIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "designation",
  Table.designation
)
