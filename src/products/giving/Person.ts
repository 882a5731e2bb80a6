/**
 * A person of Planning Center Giving.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/giving.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Id, Nothing, Open, WhereString } from "../../resource/Spec.ts"
import type { BatchSpec } from "./Batch.ts"
import type { BatchGroupSpec } from "./BatchGroup.ts"
import type { CampusSpec } from "./Campus.ts"
import type { DonationSpec } from "./Donation.ts"
import type { InKindDonationSpec } from "./InKindDonation.ts"
import type { PaymentMethodSpec } from "./PaymentMethod.ts"
import type { PledgeSpec } from "./Pledge.ts"
import type { RecurringDonationSpec } from "./RecurringDonation.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a person as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<PersonSpec> = Table.person as Descriptor<PersonSpec>

/**
 * The id of a person. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type PersonId = Id<"people/Person">

/**
 * A person of Planning Center Giving.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Person {
  readonly type: "Person"
  readonly id: PersonId
  readonly addresses: unknown
  readonly donor_number: number | null
  readonly email_addresses: unknown
  readonly first_donated_at: DateTime.Utc | null
  readonly first_name: string | null
  readonly last_name: string | null
  readonly permissions: Open<"administrator" | "reviewer" | "counter" | "bookkeeper"> | null
  readonly phone_numbers: unknown
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: PersonRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a person.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonRelationships {
  readonly primary_campus?: ToOne<"Campus">
  readonly [name: string]: Relationship | undefined
}

/**
 * The conditions that a list of people accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonWhere {
  readonly first_name?: WhereString
  readonly last_name?: WhereString
}

/**
 * The named filters of the list of people.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonFilter {
  readonly has_donated?: boolean
}

/**
 * The data of an update of a person. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonUpdate {
  readonly donor_number?: number | null | undefined
}

/**
 * All types of a person together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonSpec {
  readonly type: "Person"
  readonly resource: Person
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: PersonWhere
  readonly order: never
  readonly filter: PersonFilter
  readonly create: never
  readonly update: PersonUpdate
}

/**
 * Reads the person of `/me`.
 *
 * `GET /giving/v2/me`
 *
 * @category operations
 * @since 0.1.0
 */
export const me: Ops.Single<PersonSpec> = /* @__PURE__ */ Make.single(descriptor, "me")

/**
 * Reads a person by its id.
 *
 * `GET /giving/v2/people/{person_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<PersonSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many people by their ids, each in a request of its own.
 *
 * `GET /giving/v2/people/{person_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<PersonSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of people.
 *
 * `GET /giving/v2/people`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<PersonSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all people as a stream, page by page.
 *
 * `GET /giving/v2/people`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<PersonSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts people without reading them.
 *
 * `GET /giving/v2/people`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<PersonSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Changes a person. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /giving/v2/people/{person_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<PersonSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Changes many people.
 *
 * `PATCH /giving/v2/people/{person_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<PersonSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Operations on the `batch_groups` of a person.
 *
 * - `list`, `stream`, `count`: `GET /giving/v2/people/{person_id}/batch_groups`
 * - `get`: `GET /giving/v2/people/{person_id}/batch_groups/{batch_group_id}`
 * - `update`: `PATCH /giving/v2/people/{person_id}/batch_groups/{batch_group_id}`
 * - `delete`: `DELETE /giving/v2/people/{person_id}/batch_groups/{batch_group_id}`
 *
 * `delete` deletes the batch group itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const batch_groups:
  & Ops.ToManyEdge<BatchGroupSpec, { readonly committed?: boolean; readonly in_progress?: boolean }, PersonId>
  & Ops.Updates<BatchGroupSpec, PersonId>
  & Ops.Deletes<PersonId> = /* @__PURE__ */ Make.edge(descriptor, "batch_groups", Table.batchGroup)

/**
 * Operations on the `batches` of a person.
 *
 * - `list`, `stream`, `count`: `GET /giving/v2/people/{person_id}/batches`
 * - `get`: `GET /giving/v2/people/{person_id}/batches/{batch_id}`
 * - `update`: `PATCH /giving/v2/people/{person_id}/batches/{batch_id}`
 * - `delete`: `DELETE /giving/v2/people/{person_id}/batches/{batch_id}`
 *
 * `delete` deletes the batch itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const batches:
  & Ops.ToManyEdge<BatchSpec, { readonly committed?: boolean; readonly in_progress?: boolean }, PersonId>
  & Ops.Updates<BatchSpec, PersonId>
  & Ops.Deletes<PersonId> = /* @__PURE__ */ Make.edge(descriptor, "batches", Table.batch)

/**
 * Operations on the `donations` of a person.
 *
 * - `list`, `stream`, `count`: `GET /giving/v2/people/{person_id}/donations`
 * - `get`: `GET /giving/v2/people/{person_id}/donations/{donation_id}`
 * - `update`: `PATCH /giving/v2/people/{person_id}/donations/{donation_id}`
 * - `delete`: `DELETE /giving/v2/people/{person_id}/donations/{donation_id}`
 *
 * `delete` deletes the donation itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const donations:
  & Ops.ToManyEdge<DonationSpec, Nothing, PersonId>
  & Ops.Updates<DonationSpec, PersonId>
  & Ops.Deletes<PersonId> = /* @__PURE__ */ Make.edge(descriptor, "donations", Table.donation)

/**
 * Operations on the `in_kind_donations` of a person.
 *
 * - `list`, `stream`, `count`: `GET /giving/v2/people/{person_id}/in_kind_donations`
 * - `get`: `GET /giving/v2/people/{person_id}/in_kind_donations/{in_kind_donation_id}`
 * - `update`: `PATCH /giving/v2/people/{person_id}/in_kind_donations/{in_kind_donation_id}`
 * - `delete`: `DELETE /giving/v2/people/{person_id}/in_kind_donations/{in_kind_donation_id}`
 *
 * `delete` deletes the in kind donation itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const in_kind_donations:
  & Ops.ToManyEdge<InKindDonationSpec, Nothing, PersonId>
  & Ops.Updates<InKindDonationSpec, PersonId>
  & Ops.Deletes<PersonId> = /* @__PURE__ */ Make.edge(descriptor, "in_kind_donations", Table.inKindDonation)

/**
 * Operations on the `payment_methods` of a person.
 *
 * - `list`, `stream`, `count`: `GET /giving/v2/people/{person_id}/payment_methods`
 * - `get`: `GET /giving/v2/people/{person_id}/payment_methods/{payment_method_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const payment_methods: Ops.ToManyEdge<PaymentMethodSpec, Nothing, PersonId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "payment_methods",
  Table.paymentMethod
)

/**
 * Operations on the `pledges` of a person.
 *
 * - `list`, `stream`, `count`: `GET /giving/v2/people/{person_id}/pledges`
 * - `get`: `GET /giving/v2/people/{person_id}/pledges/{pledge_id}`
 * - `create`: `POST /giving/v2/people/{person_id}/pledges`
 * - `update`: `PATCH /giving/v2/people/{person_id}/pledges/{pledge_id}`
 * - `delete`: `DELETE /giving/v2/people/{person_id}/pledges/{pledge_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const pledges:
  & Ops.ToManyEdge<PledgeSpec, Nothing, PersonId>
  & Ops.Creates<PledgeSpec, PersonId>
  & Ops.Updates<PledgeSpec, PersonId>
  & Ops.Deletes<PersonId> = /* @__PURE__ */ Make.edge(descriptor, "pledges", Table.pledge)

/**
 * Operations on the `primary_campus` of a person.
 *
 * - `list`, `stream`, `count`: `GET /giving/v2/people/{person_id}/primary_campus`
 * - `get`: `GET /giving/v2/people/{person_id}/primary_campus/{campus_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const primary_campus: Ops.ToManyEdge<CampusSpec, Nothing, PersonId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "primary_campus",
  Table.campus
)

/**
 * Operations on the `recurring_donations` of a person.
 *
 * - `list`, `stream`, `count`: `GET /giving/v2/people/{person_id}/recurring_donations`
 * - `get`: `GET /giving/v2/people/{person_id}/recurring_donations/{recurring_donation_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const recurring_donations: Ops.ToManyEdge<RecurringDonationSpec, Nothing, PersonId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "recurring_donations",
  Table.recurringDonation
)
