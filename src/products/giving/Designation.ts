/**
 * A designation of Planning Center Giving.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/giving.json: change those.
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import type { FundSpec } from "./Fund.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a designation as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<DesignationSpec> = Table.designation as Descriptor<DesignationSpec>

/**
 * The id of a designation. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type DesignationId = Id<"giving/Designation">

/**
 * A designation of Planning Center Giving.
 *
 * It is reached through `DesignationRefund.designation`, `Donation.designations`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Designation {
  readonly type: "Designation"
  readonly id: DesignationId
  readonly amount_cents: number | null
  readonly amount_currency: string | null
  readonly fee_cents: number | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: DesignationRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a designation.
 *
 * @category models
 * @since 0.1.0
 */
export interface DesignationRelationships {
  readonly fund?: ToOne<"Fund">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a designation gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface DesignationIncludes {
  readonly fund: FundSpec
}

/**
 * The names that `include` accepts for a designation. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type DesignationInclude = "fund"

/**
 * The data of a create of a designation.
 *
 * @category models
 * @since 0.1.0
 */
export interface DesignationCreate {
  readonly amount_cents?: number | null | undefined
  readonly fund_id?: string | null | undefined
  /** The id of a Fund. */
  readonly fund?: Id<"giving/Fund"> | null | undefined
}

/**
 * The data of an update of a designation. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface DesignationUpdate {
  readonly amount_cents?: number | null | undefined
  readonly fund_id?: string | null | undefined
  /** The id of a Fund. */
  readonly fund?: Id<"giving/Fund"> | null | undefined
}

/**
 * The ids in the path of a designation. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface DesignationIds {
  readonly donation_id: Id<"giving/Donation">
  readonly designation_id: DesignationId
}

/**
 * All types of a designation together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface DesignationSpec {
  readonly type: "Designation"
  readonly resource: Designation
  readonly sparse: {}
  readonly includes: DesignationIncludes
  readonly include: DesignationInclude
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: DesignationCreate
  readonly update: DesignationUpdate
}

/**
 * Operations on the Fund at `fund` of a designation.
 *
 * - `get`: `GET /giving/v2/donations/{donation_id}/designations/{designation_id}/fund`
 * - `getById`: `GET /giving/v2/donations/{donation_id}/designations/{designation_id}/fund/{fund_id}`
 * - `update`: `PATCH /giving/v2/donations/{donation_id}/designations/{designation_id}/fund/{fund_id}`
 * - `delete`: `DELETE /giving/v2/donations/{donation_id}/designations/{designation_id}/fund/{fund_id}`
 *
 * `delete` deletes the fund itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const fund:
  & Ops.ToOneEdge<FundSpec, DesignationIds>
  & Ops.Updates<FundSpec, DesignationIds>
  & Ops.Deletes<DesignationIds> = /* @__PURE__ */ Make.edge(descriptor, "fund", Table.fund)
