/**
 * Every resource of Planning Center Giving.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/giving.json: change those.
export * as Batch from "./Batch.ts"
export * as BatchGroup from "./BatchGroup.ts"
export * as Campus from "./Campus.ts"
export * as Designation from "./Designation.ts"
export * as DesignationRefund from "./DesignationRefund.ts"
export * as Donation from "./Donation.ts"
export * as Fund from "./Fund.ts"
export * as InKindDonation from "./InKindDonation.ts"
export * as Label from "./Label.ts"
export * as Note from "./Note.ts"
export * as Organization from "./Organization.ts"
export * as PaymentMethod from "./PaymentMethod.ts"
export * as PaymentSource from "./PaymentSource.ts"
export * as Person from "./Person.ts"
export * as Pledge from "./Pledge.ts"
export * as PledgeCampaign from "./PledgeCampaign.ts"
export * as RecurringDonation from "./RecurringDonation.ts"
export * as RecurringDonationDesignation from "./RecurringDonationDesignation.ts"
export * as Refund from "./Refund.ts"
