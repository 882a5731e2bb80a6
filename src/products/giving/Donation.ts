/**
 * A donation of Planning Center Giving.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/giving.json: change those.
import type * as DateTime from "effect/DateTime"
import type { CalendarDate } from "../../jsonapi/CalendarDate.ts"
import type { Links, Relationship, ToMany, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type {
  ChildUpdate,
  Id,
  Nothing,
  Open,
  WhereDateTime,
  WhereId,
  WhereString,
  WriteDateTime
} from "../../resource/Spec.ts"
import type { CampusSpec } from "./Campus.ts"
import type { DesignationCreate, DesignationSpec, DesignationUpdate } from "./Designation.ts"
import type { LabelSpec } from "./Label.ts"
import type { NoteSpec } from "./Note.ts"
import type { RefundSpec } from "./Refund.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a donation as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<DonationSpec> = Table.donation as Descriptor<DonationSpec>

/**
 * The id of a donation. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type DonationId = Id<"giving/Donation">

/**
 * A donation of Planning Center Giving.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Donation {
  readonly type: "Donation"
  readonly id: DonationId
  readonly amount_cents: number | null
  readonly amount_currency: string | null
  readonly completed_at: DateTime.Utc | null
  readonly created_at: DateTime.Utc | null
  readonly fee_cents: number | null
  readonly fee_covered: boolean | null
  readonly fee_currency: string | null
  readonly memo: string | null
  readonly payment_brand: string | null
  readonly payment_channel: Open<"api" | "sms" | "mobile_app" | "web" | "admin" | "other"> | null
  readonly payment_check_dated_at: CalendarDate | null
  readonly payment_check_number: number | null
  readonly payment_identifier: string | null
  readonly payment_last4: string | null
  readonly payment_method: Open<"ach" | "cash" | "check" | "card"> | null
  readonly payment_method_sub: Open<"credit" | "debit" | "prepaid" | "unknown"> | null
  readonly payment_status: Open<"pending" | "succeeded" | "failed"> | null
  readonly received_at: DateTime.Utc | null
  readonly refundable: boolean | null
  readonly refunded: boolean | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: DonationRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a donation.
 *
 * @category models
 * @since 0.1.0
 */
export interface DonationRelationships {
  readonly batch?: ToOne<"Batch">
  readonly campus?: ToOne<"Campus">
  readonly person?: ToOne<"Person">
  readonly payment_source?: ToOne<"PaymentSource">
  readonly labels?: ToMany<"Labels" | "Label">
  readonly recurring_donation?: ToOne<"RecurringDonation">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a donation gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface DonationIncludes {
  readonly designations: ReadonlyArray<DesignationSpec>
  readonly labels: ReadonlyArray<LabelSpec>
  readonly note: NoteSpec
  readonly refund: RefundSpec
}

/**
 * The names that `include` accepts for a donation. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type DonationInclude =
  | "designations"
  | "designations.fund"
  | "labels"
  | "note"
  | "refund"
  | "refund.designation_refunds"

/**
 * The conditions that a list of donations accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface DonationWhere {
  readonly completed_at?: WhereDateTime
  readonly created_at?: WhereDateTime
  readonly fund_id?: WhereId
  readonly payment_method?: WhereString
  readonly received_at?: WhereDateTime
  readonly updated_at?: WhereDateTime
}

/**
 * The names that a list of donations can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type DonationOrder =
  | "completed_at"
  | "created_at"
  | "received_at"
  | "updated_at"

/**
 * The named filters of the list of donations.
 *
 * @category models
 * @since 0.1.0
 */
export interface DonationFilter {
  readonly succeeded?: boolean
}

/**
 * The data of a create of a donation.
 *
 * @category models
 * @since 0.1.0
 */
export interface DonationCreate {
  readonly fee_cents?: number | null | undefined
  readonly payment_brand?: string | null | undefined
  readonly payment_check_dated_at?: CalendarDate | null | undefined
  readonly payment_check_number?: number | null | undefined
  readonly payment_last4?: string | null | undefined
  readonly payment_method?: "ach" | "cash" | "check" | "card" | null | undefined
  readonly payment_method_sub?: "credit" | "debit" | "prepaid" | "unknown" | null | undefined
  readonly received_at?: WriteDateTime | null | undefined
  readonly person_id?: string | null | undefined
  readonly payment_source_id?: string | null | undefined
  readonly labels_ids?: unknown | undefined
  readonly batch_id?: string | null | undefined
  readonly campus_id?: string | null | undefined
  /** The id of a Campus. */
  readonly campus?: Id<"people/Campus"> | null | undefined
  /** The id of a Person. */
  readonly person?: Id<"people/Person"> | null | undefined
  /** The id of a PaymentSource. */
  readonly payment_source: Id<"giving/PaymentSource">
  /** Ids of Label, all of them. */
  readonly labels?: ReadonlyArray<Id<"giving/Label">> | undefined
  /** Children that are created in the same request. */
  readonly designations?: ReadonlyArray<DesignationCreate> | undefined
}

/**
 * The data of an update of a donation. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface DonationUpdate {
  readonly fee_cents?: number | null | undefined
  readonly payment_brand?: string | null | undefined
  readonly payment_check_dated_at?: CalendarDate | null | undefined
  readonly payment_check_number?: number | null | undefined
  readonly payment_last4?: string | null | undefined
  readonly payment_method?: "ach" | "cash" | "check" | "card" | null | undefined
  readonly payment_method_sub?: "credit" | "debit" | "prepaid" | "unknown" | null | undefined
  readonly received_at?: WriteDateTime | null | undefined
  readonly person_id?: string | null | undefined
  readonly payment_source_id?: string | null | undefined
  readonly labels_ids?: unknown | undefined
  readonly batch_id?: string | null | undefined
  readonly campus_id?: string | null | undefined
  /** The id of a Campus. */
  readonly campus?: Id<"people/Campus"> | null | undefined
  /** The id of a Person. */
  readonly person?: Id<"people/Person"> | null | undefined
  /** The id of a PaymentSource. */
  readonly payment_source?: Id<"giving/PaymentSource"> | null | undefined
  /** Ids of Label, all of them. */
  readonly labels?: ReadonlyArray<Id<"giving/Label">> | undefined
  /** Children in the same request: created, changed (with `id`) or deleted (with `id` and `_destroy: true`). */
  readonly designations?: ReadonlyArray<ChildUpdate<DesignationCreate, DesignationUpdate>> | undefined
}

/**
 * The data of `issue_refund` of a donation.
 *
 * @category models
 * @since 0.1.0
 */
export interface DonationIssueRefund {
  readonly refunded_at?: WriteDateTime | undefined
}

/**
 * All types of a donation together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface DonationSpec {
  readonly type: "Donation"
  readonly resource: Donation
  readonly sparse: {}
  readonly includes: DonationIncludes
  readonly include: DonationInclude
  readonly where: DonationWhere
  readonly order: DonationOrder
  readonly filter: DonationFilter
  readonly create: DonationCreate
  readonly update: DonationUpdate
}

/**
 * Reads a donation by its id.
 *
 * `GET /giving/v2/donations/{donation_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<DonationSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many donations by their ids, each in a request of its own.
 *
 * `GET /giving/v2/donations/{donation_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<DonationSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of donations.
 *
 * `GET /giving/v2/donations`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<DonationSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all donations as a stream, page by page.
 *
 * `GET /giving/v2/donations`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<DonationSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts donations without reading them.
 *
 * `GET /giving/v2/donations`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<DonationSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Changes a donation. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /giving/v2/donations/{donation_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<DonationSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a donation.
 *
 * `DELETE /giving/v2/donations/{donation_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<DonationId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Changes many donations.
 *
 * `PATCH /giving/v2/donations/{donation_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<DonationSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many donations.
 *
 * `DELETE /giving/v2/donations/{donation_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)

/**
 * Marks a donation of a batch as refunded. No money moves.
 *
 * `POST /giving/v2/donations/{donation_id}/issue_refund`
 *
 * @category actions
 * @since 0.1.0
 */
export const issue_refund: Ops.ActWithOptional<DonationId, DonationIssueRefund> = /* @__PURE__ */ Make.action(
  descriptor,
  "issue_refund"
)

/**
 * Operations on the `campus` of a donation.
 *
 * - `list`, `stream`, `count`: `GET /giving/v2/donations/{donation_id}/campus`
 * - `get`: `GET /giving/v2/donations/{donation_id}/campus/{campus_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const campus: Ops.ToManyEdge<CampusSpec, Nothing, DonationId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "campus",
  Table.campus
)

/**
 * Operations on the `designations` of a donation.
 *
 * - `list`, `stream`, `count`: `GET /giving/v2/donations/{donation_id}/designations`
 * - `get`: `GET /giving/v2/donations/{donation_id}/designations/{designation_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const designations: Ops.ToManyEdge<DesignationSpec, Nothing, DonationId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "designations",
  Table.designation
)

/**
 * Operations on the `labels` of a donation.
 *
 * - `list`, `stream`, `count`: `GET /giving/v2/donations/{donation_id}/labels`
 * - `get`: `GET /giving/v2/donations/{donation_id}/labels/{label_id}`
 * - `update`: `PATCH /giving/v2/donations/{donation_id}/labels/{label_id}`
 * - `delete`: `DELETE /giving/v2/donations/{donation_id}/labels/{label_id}`
 *
 * `delete` deletes the label itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const labels:
  & Ops.ToManyEdge<LabelSpec, Nothing, DonationId>
  & Ops.Updates<LabelSpec, DonationId>
  & Ops.Deletes<DonationId> = /* @__PURE__ */ Make.edge(descriptor, "labels", Table.label)

/**
 * Operations on the Note at `note` of a donation.
 *
 * - `get`: `GET /giving/v2/donations/{donation_id}/note`
 *
 * @category edges
 * @since 0.1.0
 */
export const note: Ops.SingleEdge<NoteSpec, DonationId> = /* @__PURE__ */ Make.edge(descriptor, "note", Table.note)

/**
 * Operations on the Refund at `refund` of a donation.
 *
 * - `get`: `GET /giving/v2/donations/{donation_id}/refund`
 *
 * @category edges
 * @since 0.1.0
 */
export const refund: Ops.SingleEdge<RefundSpec, DonationId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "refund",
  Table.refund
)
