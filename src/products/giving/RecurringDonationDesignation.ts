/**
 * A recurring donation designation of Planning Center Giving.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/giving.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import type { FundSpec } from "./Fund.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a recurring donation designation as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<RecurringDonationDesignationSpec> = Table
  .recurringDonationDesignation as Descriptor<RecurringDonationDesignationSpec>

/**
 * The id of a recurring donation designation. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type RecurringDonationDesignationId = Id<"giving/RecurringDonationDesignation">

/**
 * A recurring donation designation of Planning Center Giving.
 *
 * It is reached through `RecurringDonation.designations`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface RecurringDonationDesignation {
  readonly type: "RecurringDonationDesignation"
  readonly id: RecurringDonationDesignationId
  readonly amount_cents: number | null
  readonly amount_currency: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: RecurringDonationDesignationRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a recurring donation designation.
 *
 * @category models
 * @since 0.1.0
 */
export interface RecurringDonationDesignationRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a recurring donation designation gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface RecurringDonationDesignationIncludes {
  readonly fund: FundSpec
}

/**
 * The names that `include` accepts for a recurring donation designation. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type RecurringDonationDesignationInclude = "fund"

/**
 * The ids in the path of a recurring donation designation. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface RecurringDonationDesignationIds {
  readonly recurring_donation_id: Id<"giving/RecurringDonation">
  readonly recurring_donation_designation_id: RecurringDonationDesignationId
}

/**
 * All types of a recurring donation designation together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface RecurringDonationDesignationSpec {
  readonly type: "RecurringDonationDesignation"
  readonly resource: RecurringDonationDesignation
  readonly sparse: {}
  readonly includes: RecurringDonationDesignationIncludes
  readonly include: RecurringDonationDesignationInclude
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Operations on the Fund at `fund` of a recurring donation designation.
 *
 * - `get`: `GET /giving/v2/recurring_donations/{recurring_donation_id}/designations/{recurring_donation_designation_id}/fund`
 * - `getById`: `GET /giving/v2/recurring_donations/{recurring_donation_id}/designations/{recurring_donation_designation_id}/fund/{fund_id}`
 * - `update`: `PATCH /giving/v2/recurring_donations/{recurring_donation_id}/designations/{recurring_donation_designation_id}/fund/{fund_id}`
 * - `delete`: `DELETE /giving/v2/recurring_donations/{recurring_donation_id}/designations/{recurring_donation_designation_id}/fund/{fund_id}`
 *
 * `delete` deletes the fund itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const fund:
  & Ops.ToOneEdge<FundSpec, RecurringDonationDesignationIds>
  & Ops.Updates<FundSpec, RecurringDonationDesignationIds>
  & Ops.Deletes<RecurringDonationDesignationIds> = /* @__PURE__ */ Make.edge(descriptor, "fund", Table.fund)
