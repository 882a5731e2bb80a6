/**
 * A recurring donation of Planning Center Giving.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/giving.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, Open } from "../../resource/Spec.ts"
import type { PaymentMethodSpec } from "./PaymentMethod.ts"
import type { RecurringDonationDesignationSpec } from "./RecurringDonationDesignation.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a recurring donation as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<RecurringDonationSpec> = Table.recurringDonation as Descriptor<
  RecurringDonationSpec
>

/**
 * The id of a recurring donation. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type RecurringDonationId = Id<"giving/RecurringDonation">

/**
 * A recurring donation of Planning Center Giving.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface RecurringDonation {
  readonly type: "RecurringDonation"
  readonly id: RecurringDonationId
  readonly amount_cents: number | null
  readonly amount_currency: string | null
  readonly created_at: DateTime.Utc | null
  readonly last_donation_received_at: DateTime.Utc | null
  readonly next_occurrence: DateTime.Utc | null
  readonly release_hold_at: DateTime.Utc | null
  readonly schedule: unknown
  readonly status: Open<"active" | "indefinite_hold" | "temporary_hold"> | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: RecurringDonationRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a recurring donation.
 *
 * @category models
 * @since 0.1.0
 */
export interface RecurringDonationRelationships {
  readonly person?: ToOne<"Person">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a recurring donation gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface RecurringDonationIncludes {
  readonly designations: ReadonlyArray<RecurringDonationDesignationSpec>
}

/**
 * The names that `include` accepts for a recurring donation. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type RecurringDonationInclude = "designations"

/**
 * All types of a recurring donation together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface RecurringDonationSpec {
  readonly type: "RecurringDonation"
  readonly resource: RecurringDonation
  readonly sparse: {}
  readonly includes: RecurringDonationIncludes
  readonly include: RecurringDonationInclude
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads a recurring donation by its id.
 *
 * `GET /giving/v2/recurring_donations/{recurring_donation_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<RecurringDonationSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many recurring donations by their ids, each in a request of its own.
 *
 * `GET /giving/v2/recurring_donations/{recurring_donation_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<RecurringDonationSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of recurring donations.
 *
 * `GET /giving/v2/recurring_donations`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<RecurringDonationSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all recurring donations as a stream, page by page.
 *
 * `GET /giving/v2/recurring_donations`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<RecurringDonationSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts recurring donations without reading them.
 *
 * `GET /giving/v2/recurring_donations`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<RecurringDonationSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Operations on the PaymentMethod at `payment_method` of a recurring donation.
 *
 * - `get`: `GET /giving/v2/recurring_donations/{recurring_donation_id}/payment_method`
 * - `getById`: `GET /giving/v2/recurring_donations/{recurring_donation_id}/payment_method/{payment_method_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const payment_method: Ops.ToOneEdge<PaymentMethodSpec, RecurringDonationId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "payment_method",
  Table.paymentMethod
)

/**
 * Operations on the `designations` of a recurring donation.
 *
 * - `list`, `stream`, `count`: `GET /giving/v2/recurring_donations/{recurring_donation_id}/designations`
 * - `get`: `GET /giving/v2/recurring_donations/{recurring_donation_id}/designations/{recurring_donation_designation_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const designations: Ops.ToManyEdge<RecurringDonationDesignationSpec, Nothing, RecurringDonationId> =
  /* @__PURE__ */ Make.edge(descriptor, "designations", Table.recurringDonationDesignation)
