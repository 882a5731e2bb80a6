/**
 * An in kind donation of Planning Center Giving.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/giving.json: change those.
import type * as DateTime from "effect/DateTime"
import type { CalendarDate } from "../../jsonapi/CalendarDate.ts"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Id, Nothing, WhereDate, WhereDateTime, WhereId } from "../../resource/Spec.ts"
import type { CampusSpec } from "./Campus.ts"
import type { FundSpec } from "./Fund.ts"
import type { PersonSpec } from "./Person.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an in kind donation as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<InKindDonationSpec> = Table.inKindDonation as Descriptor<InKindDonationSpec>

/**
 * The id of an in kind donation. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type InKindDonationId = Id<"giving/InKindDonation">

/**
 * An in kind donation of Planning Center Giving.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface InKindDonation {
  readonly type: "InKindDonation"
  readonly id: InKindDonationId
  readonly acknowledgment_last_sent_at: DateTime.Utc | null
  readonly created_at: DateTime.Utc | null
  readonly description: string | null
  readonly exchange_details: string | null
  readonly fair_market_value_cents: number | null
  readonly fair_market_value_currency: string | null
  readonly internal_notes: string | null
  readonly received_on: CalendarDate | null
  readonly updated_at: DateTime.Utc | null
  readonly valuation_details: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: InKindDonationRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an in kind donation.
 *
 * @category models
 * @since 0.1.0
 */
export interface InKindDonationRelationships {
  readonly fund?: ToOne<"Fund">
  readonly person?: ToOne<"Person">
  readonly campus?: ToOne<"Campus">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of an in kind donation gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface InKindDonationIncludes {
  readonly campus: CampusSpec
  readonly fund: FundSpec
  readonly person: PersonSpec
}

/**
 * The names that `include` accepts for an in kind donation. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type InKindDonationInclude =
  | "campus"
  | "fund"
  | "person"

/**
 * The conditions that a list of in kind donations accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface InKindDonationWhere {
  readonly campus_id?: WhereId
  readonly created_at?: WhereDateTime
  readonly fund_id?: WhereId
  readonly received_on?: WhereDate
  readonly updated_at?: WhereDateTime
}

/**
 * The names that a list of in kind donations can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type InKindDonationOrder =
  | "created_at"
  | "received_on"
  | "updated_at"

/**
 * The data of a create of an in kind donation.
 *
 * @category models
 * @since 0.1.0
 */
export interface InKindDonationCreate {
  readonly description?: string | null | undefined
  readonly exchange_details?: string | null | undefined
  readonly fair_market_value_cents?: number | null | undefined
  readonly fair_market_value_currency?: string | null | undefined
  readonly internal_notes?: string | null | undefined
  readonly received_on?: CalendarDate | null | undefined
  readonly valuation_details?: string | null | undefined
  readonly fund_id?: string | null | undefined
  readonly campus_id?: string | null | undefined
  readonly person_id?: string | null | undefined
  /** The id of a Fund. */
  readonly fund?: Id<"giving/Fund"> | null | undefined
  /** The id of a Person. */
  readonly person?: Id<"people/Person"> | null | undefined
  /** The id of a Campus. */
  readonly campus?: Id<"people/Campus"> | null | undefined
}

/**
 * The data of an update of an in kind donation. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface InKindDonationUpdate {
  readonly description?: string | null | undefined
  readonly exchange_details?: string | null | undefined
  readonly fair_market_value_cents?: number | null | undefined
  readonly fair_market_value_currency?: string | null | undefined
  readonly internal_notes?: string | null | undefined
  readonly received_on?: CalendarDate | null | undefined
  readonly valuation_details?: string | null | undefined
  readonly fund_id?: string | null | undefined
  readonly campus_id?: string | null | undefined
  readonly person_id?: string | null | undefined
  /** The id of a Fund. */
  readonly fund?: Id<"giving/Fund"> | null | undefined
  /** The id of a Person. */
  readonly person?: Id<"people/Person"> | null | undefined
  /** The id of a Campus. */
  readonly campus?: Id<"people/Campus"> | null | undefined
}

/**
 * All types of an in kind donation together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface InKindDonationSpec {
  readonly type: "InKindDonation"
  readonly resource: InKindDonation
  readonly sparse: {}
  readonly includes: InKindDonationIncludes
  readonly include: InKindDonationInclude
  readonly where: InKindDonationWhere
  readonly order: InKindDonationOrder
  readonly filter: Nothing
  readonly create: InKindDonationCreate
  readonly update: InKindDonationUpdate
}

/**
 * Reads an in kind donation by its id.
 *
 * `GET /giving/v2/in_kind_donations/{in_kind_donation_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<InKindDonationSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many in kind donations by their ids, each in a request of its own.
 *
 * `GET /giving/v2/in_kind_donations/{in_kind_donation_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<InKindDonationSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of in kind donations.
 *
 * `GET /giving/v2/in_kind_donations`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<InKindDonationSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all in kind donations as a stream, page by page.
 *
 * `GET /giving/v2/in_kind_donations`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<InKindDonationSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts in kind donations without reading them.
 *
 * `GET /giving/v2/in_kind_donations`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<InKindDonationSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates an in kind donation.
 *
 * `POST /giving/v2/in_kind_donations`
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<InKindDonationSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes an in kind donation. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /giving/v2/in_kind_donations/{in_kind_donation_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<InKindDonationSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes an in kind donation.
 *
 * `DELETE /giving/v2/in_kind_donations/{in_kind_donation_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<InKindDonationId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Creates many in kind donations.
 *
 * `POST /giving/v2/in_kind_donations`
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<InKindDonationSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many in kind donations.
 *
 * `PATCH /giving/v2/in_kind_donations/{in_kind_donation_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<InKindDonationSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many in kind donations.
 *
 * `DELETE /giving/v2/in_kind_donations/{in_kind_donation_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)

/**
 * Operations on the `campus` of an in kind donation.
 *
 * - `list`, `stream`, `count`: `GET /giving/v2/in_kind_donations/{in_kind_donation_id}/campus`
 * - `get`: `GET /giving/v2/in_kind_donations/{in_kind_donation_id}/campus/{campus_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const campus: Ops.ToManyEdge<CampusSpec, Nothing, InKindDonationId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "campus",
  Table.campus
)

/**
 * Operations on the Fund at `fund` of an in kind donation.
 *
 * - `get`: `GET /giving/v2/in_kind_donations/{in_kind_donation_id}/fund`
 * - `getById`: `GET /giving/v2/in_kind_donations/{in_kind_donation_id}/fund/{fund_id}`
 * - `update`: `PATCH /giving/v2/in_kind_donations/{in_kind_donation_id}/fund/{fund_id}`
 * - `delete`: `DELETE /giving/v2/in_kind_donations/{in_kind_donation_id}/fund/{fund_id}`
 *
 * `delete` deletes the fund itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const fund:
  & Ops.ToOneEdge<FundSpec, InKindDonationId>
  & Ops.Updates<FundSpec, InKindDonationId>
  & Ops.Deletes<InKindDonationId> = /* @__PURE__ */ Make.edge(descriptor, "fund", Table.fund)

/**
 * Operations on the Person at `person` of an in kind donation.
 *
 * - `get`: `GET /giving/v2/in_kind_donations/{in_kind_donation_id}/person`
 * - `getById`: `GET /giving/v2/in_kind_donations/{in_kind_donation_id}/person/{person_id}`
 * - `update`: `PATCH /giving/v2/in_kind_donations/{in_kind_donation_id}/person/{person_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const person: Ops.ToOneEdge<PersonSpec, InKindDonationId> & Ops.Updates<PersonSpec, InKindDonationId> =
  /* @__PURE__ */ Make.edge(descriptor, "person", Table.person)
