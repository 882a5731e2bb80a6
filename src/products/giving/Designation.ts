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
 * What is known of a designation, as data.
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
  /** The linkage, as far as the request made Planning Center send it. */
  readonly relationships: DesignationRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The linkage that a designation carries.
 *
 * @category models
 * @since 0.1.0
 */
export interface DesignationRelationships {
  readonly fund?: ToOne<"Fund">
  readonly [name: string]: Relationship | undefined
}

/**
 * What each include of a designation gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface DesignationIncludes {
  readonly fund: FundSpec
}

/**
 * What can be included with a designation; dots reach one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type DesignationInclude = "fund"

/**
 * What a designation can be created with.
 *
 * @category models
 * @since 0.1.0
 */
export interface DesignationCreate {
  readonly amount_cents?: number | null | undefined
  readonly fund_id?: string | null | undefined
  /** The id of a Fund. */
  readonly fund?: string | null | undefined
}

/**
 * What can be changed of a designation; `null` clears.
 *
 * @category models
 * @since 0.1.0
 */
export interface DesignationUpdate {
  readonly amount_cents?: number | null | undefined
  readonly fund_id?: string | null | undefined
  /** The id of a Fund. */
  readonly fund?: string | null | undefined
}

/**
 * The ids on the path to a designation, its own one last.
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
 * The Fund that `fund` of a designation leads to.
 *
 * - `get`: `GET /giving/v2/donations/{donation_id}/designations/{designation_id}/fund`
 * - `getById`: `GET /giving/v2/donations/{donation_id}/designations/{designation_id}/fund/{fund_id}`
 * - `update`: `PATCH /giving/v2/donations/{donation_id}/designations/{designation_id}/fund/{fund_id}`
 * - `delete`: `DELETE /giving/v2/donations/{donation_id}/designations/{designation_id}/fund/{fund_id}`
 *
 * `delete` deletes the fund itself, as far as is known: Planning Center lists the endpoint and does not say.
 *
 * @category edges
 * @since 0.1.0
 */
export const fund:
  & Ops.ToOneEdge<FundSpec, DesignationIds>
  & Ops.Updates<FundSpec, DesignationIds>
  & Ops.Deletes<DesignationIds> = /* @__PURE__ */ Make.edge(descriptor, "fund", Table.fund)
