/**
 * A payment method of Planning Center Giving.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/giving.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, Open } from "../../resource/Spec.ts"
import type { RecurringDonationSpec } from "./RecurringDonation.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a payment method as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<PaymentMethodSpec> = Table.paymentMethod as Descriptor<PaymentMethodSpec>

/**
 * The id of a payment method. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type PaymentMethodId = Id<"giving/PaymentMethod">

/**
 * A payment method of Planning Center Giving.
 *
 * It is reached through `Person.payment_methods`, `RecurringDonation.payment_method`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface PaymentMethod {
  readonly type: "PaymentMethod"
  readonly id: PaymentMethodId
  readonly brand: string | null
  readonly created_at: DateTime.Utc | null
  readonly expiration: string | null
  readonly last4: string | null
  readonly method_subtype: string | null
  readonly method_type: Open<"card" | "us_bank_account" | "au_becs_debit"> | null
  readonly updated_at: DateTime.Utc | null
  readonly verified: boolean | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: PaymentMethodRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a payment method.
 *
 * @category models
 * @since 0.1.0
 */
export interface PaymentMethodRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The ids in the path of a payment method. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface PaymentMethodIds {
  readonly person_id: Id<"people/Person">
  readonly payment_method_id: PaymentMethodId
}

/**
 * All types of a payment method together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface PaymentMethodSpec {
  readonly type: "PaymentMethod"
  readonly resource: PaymentMethod
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Operations on the `recurring_donations` of a payment method.
 *
 * - `list`, `stream`, `count`: `GET /giving/v2/people/{person_id}/payment_methods/{payment_method_id}/recurring_donations`
 * - `get`: `GET /giving/v2/people/{person_id}/payment_methods/{payment_method_id}/recurring_donations/{recurring_donation_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const recurring_donations: Ops.ToManyEdge<RecurringDonationSpec, Nothing, PaymentMethodIds> =
  /* @__PURE__ */ Make.edge(descriptor, "recurring_donations", Table.recurringDonation)
