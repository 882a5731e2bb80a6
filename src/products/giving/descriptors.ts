/**
 * Every resource type of the product as data: `define` in resource/define.ts says how to read it.
 *
 * @internal
 */
// Written by scripts/generate.ts from scripts/products/giving.json: change those.
import type { Descriptor } from "../../resource/Descriptor.ts"
import { define, link } from "../../resource/define.ts"

const batch_ = /* @__PURE__ */ define("giving", "Batch", {
  path: "batches",
  parameter: "batch_id",
  permits: "lgcud",
  attributes: {
    committed_at: "date_time",
    created_at: "date_time",
    description: "string cu",
    donations_count: "integer s",
    status: "string",
    total_cents: "integer",
    total_currency: "string",
    updated_at: "date_time qo",
    batch_group_id: "primary_key cuw"
  },
  enums: { status: ["in_progress", "updating", "committed"] },
  relationships: { batch_group: "one BatchGroup" },
  includes: { batch_group: "one BatchGroup", owner: "one Person" },
  edges: { batch_group: "one BatchGroup ud", donations: "many Donation cud", owner: "one Person u" },
  actions: { commit: { data: {} } },
  filter: { committed: {}, in_progress: {} }
})

const batchGroup_ = /* @__PURE__ */ define("giving", "BatchGroup", {
  path: "batch_groups",
  parameter: "batch_group_id",
  permits: "lgcud",
  attributes: {
    committed: "boolean",
    created_at: "date_time",
    description: "string cu",
    status: "string",
    total_cents: "integer",
    total_currency: "string",
    updated_at: "date_time qo"
  },
  enums: { status: ["in_progress", "updating", "committed"] },
  includes: { owner: "one Person" },
  edges: { batches: "many Batch cud", owner: "one Person u" },
  actions: { commit: { data: {} } },
  filter: { committed: {}, in_progress: {} },
  filters: { batches: { committed: {}, in_progress: {} } }
})

const campus_ = /* @__PURE__ */ define("giving", "Campus", {
  path: "campuses",
  parameter: "campus_id",
  permits: "lg",
  attributes: { address: "json", name: "string" },
  edges: { donations: "many Donation ud" }
})

const designation_ = /* @__PURE__ */ define("giving", "Designation", {
  path: "donations/{donation_id}/designations",
  parameter: "designation_id",
  attributes: {
    amount_cents: "integer cu",
    amount_currency: "string",
    fee_cents: "integer",
    fund_id: "primary_key cuw"
  },
  relationships: { fund: "one Fund cu" },
  includes: { fund: "one Fund" },
  edges: { fund: "one Fund ud" }
})

const designationRefund_ = /* @__PURE__ */ define("giving", "DesignationRefund", {
  path: "donations/{donation_id}/refund/designation_refunds",
  parameter: "designation_refund_id",
  attributes: { amount_cents: "integer", amount_currency: "string", fee_cents: "integer" },
  relationships: { designation: "one Designation", fund: "one Fund" },
  includes: { designation: "one Designation" },
  edges: { designation: "one Designation" }
})

const donation_ = /* @__PURE__ */ define("giving", "Donation", {
  path: "donations",
  parameter: "donation_id",
  permits: "lgud",
  attributes: {
    amount_cents: "integer",
    amount_currency: "string",
    completed_at: "date_time qo",
    created_at: "date_time qo",
    fee_cents: "integer cu",
    fee_covered: "boolean",
    fee_currency: "string",
    memo: "string",
    payment_brand: "string cu",
    payment_channel: "string",
    payment_check_dated_at: "date cu",
    payment_check_number: "integer cu",
    payment_identifier: "string",
    payment_last4: "string cu",
    payment_method: "string cuq",
    payment_method_sub: "string cu",
    payment_status: "string",
    received_at: "date_time cuqo",
    refundable: "boolean",
    refunded: "boolean",
    updated_at: "date_time qo",
    person_id: "primary_key cuw",
    payment_source_id: "primary_key cuw",
    labels_ids: "json cuw",
    batch_id: "primary_key cuw",
    campus_id: "primary_key cuw"
  },
  enums: {
    payment_channel: ["api", "sms", "mobile_app", "web", "admin", "other"],
    payment_method: ["ach", "cash", "check", "card"],
    payment_method_sub: ["credit", "debit", "prepaid", "unknown"],
    payment_status: ["pending", "succeeded", "failed"]
  },
  relationships: {
    batch: "one Batch",
    campus: "one Campus cu",
    person: "one Person cu",
    payment_source: "one PaymentSource ru",
    labels: "many Labels>Label cu",
    recurring_donation: "one RecurringDonation"
  },
  includes: { designations: "many Designation cu", labels: "many Label", note: "one Note", refund: "one Refund" },
  edges: {
    campus: "many Campus",
    designations: "many Designation",
    labels: "many Label ud",
    note: "one Note s",
    refund: "one Refund s"
  },
  actions: { issue_refund: { data: {}, optional: { refunded_at: "date_time" } } },
  query: { fund_id: "primary_key" },
  filter: { succeeded: {} }
})

const fund_ = /* @__PURE__ */ define("giving", "Fund", {
  path: "funds",
  parameter: "fund_id",
  permits: "lgcud",
  attributes: {
    color: "string",
    color_identifier: "integer cu",
    created_at: "date_time",
    default: "boolean q",
    deletable: "boolean",
    description: "string cu",
    ledger_code: "string cu",
    name: "string cuq",
    slug: "string",
    updated_at: "date_time",
    visibility: "string cuq"
  },
  enums: { visibility: ["everywhere", "admin_only", "nowhere", "hidden"] },
  query: { id: "primary_key" }
})

const inKindDonation_ = /* @__PURE__ */ define("giving", "InKindDonation", {
  path: "in_kind_donations",
  parameter: "in_kind_donation_id",
  permits: "lgcud",
  attributes: {
    acknowledgment_last_sent_at: "date_time",
    created_at: "date_time qo",
    description: "string cu",
    exchange_details: "string cu",
    fair_market_value_cents: "integer cu",
    fair_market_value_currency: "string cu",
    internal_notes: "string cu",
    received_on: "date cuqo",
    updated_at: "date_time qo",
    valuation_details: "string cu",
    fund_id: "primary_key cuw",
    campus_id: "primary_key cuw",
    person_id: "primary_key cuw"
  },
  relationships: { fund: "one Fund cu", person: "one Person cu", campus: "one Campus cu" },
  includes: { campus: "one Campus", fund: "one Fund", person: "one Person" },
  edges: { campus: "many Campus", fund: "one Fund ud", person: "one Person u" },
  query: { campus_id: "primary_key", fund_id: "primary_key" }
})

const label_ = /* @__PURE__ */ define("giving", "Label", {
  path: "labels",
  parameter: "label_id",
  permits: "lgcud",
  attributes: { slug: "string cuq" }
})

const note_ = /* @__PURE__ */ define("giving", "Note", {
  path: "donations/{donation_id}/note",
  attributes: { body: "string cu" }
})

const organization_ = /* @__PURE__ */ define("giving", "Organization", {
  path: "",
  parameter: "organization_id",
  singles: { get: "" },
  attributes: { name: "string", text2give_enabled: "boolean", time_zone: "string" }
})

const paymentMethod_ = /* @__PURE__ */ define("giving", "PaymentMethod", {
  path: "people/{person_id}/payment_methods",
  parameter: "payment_method_id",
  attributes: {
    brand: "string",
    created_at: "date_time",
    expiration: "string",
    last4: "string",
    method_subtype: "string",
    method_type: "string",
    updated_at: "date_time",
    verified: "boolean"
  },
  enums: { method_type: ["card", "us_bank_account", "au_becs_debit"] },
  edges: { recurring_donations: "many RecurringDonation" }
})

const paymentSource_ = /* @__PURE__ */ define("giving", "PaymentSource", {
  path: "payment_sources",
  parameter: "payment_source_id",
  permits: "lgcud",
  textIds: true,
  attributes: {
    created_at: "date_time",
    name: "string cu",
    payment_source_type: "string cu",
    status: "string cu",
    updated_at: "date_time"
  },
  enums: {
    payment_source_type: ["direct_from_donor", "donor_advised_fund", "qualified_charitable_distribution"],
    status: ["active", "archived", "active"]
  },
  edges: { donations: "many Donation ud" }
})

const person_ = /* @__PURE__ */ define("giving", "Person", {
  path: "people",
  parameter: "person_id",
  permits: "lgu",
  singles: { me: "me" },
  attributes: {
    addresses: "json",
    donor_number: "integer cu",
    email_addresses: "json",
    first_donated_at: "date_time",
    first_name: "string q",
    last_name: "string q",
    permissions: "string",
    phone_numbers: "json"
  },
  enums: { permissions: ["administrator", "reviewer", "counter", "bookkeeper"] },
  relationships: { primary_campus: "one Campus" },
  edges: {
    batch_groups: "many BatchGroup ud",
    batches: "many Batch ud",
    donations: "many Donation ud",
    in_kind_donations: "many InKindDonation ud",
    payment_methods: "many PaymentMethod",
    pledges: "many Pledge cud",
    primary_campus: "many Campus",
    recurring_donations: "many RecurringDonation"
  },
  filter: { has_donated: {} },
  filters: { batch_groups: { committed: {}, in_progress: {} }, batches: { committed: {}, in_progress: {} } }
})

const pledge_ = /* @__PURE__ */ define("giving", "Pledge", {
  path: "people/{person_id}/pledges",
  parameter: "pledge_id",
  attributes: {
    amount_cents: "integer cu",
    amount_currency: "string",
    created_at: "date_time qo",
    donated_total_cents: "integer",
    joint_giver_amount_cents: "integer",
    joint_giver_donated_total_cents: "integer",
    updated_at: "date_time qo",
    person_id: "primary_key cw",
    pledge_campaign_id: "primary_key cw"
  },
  relationships: { person: "one Person c", pledge_campaign: "one PledgeCampaign c" },
  includes: { joint_giver: "one Person", pledge_campaign: "one PledgeCampaign" },
  edges: { joint_giver: "one Person u", pledge_campaign: "one PledgeCampaign ud" }
})

const pledgeCampaign_ = /* @__PURE__ */ define("giving", "PledgeCampaign", {
  path: "people/{person_id}/pledges/{pledge_id}/pledge_campaign",
  parameter: "pledge_campaign_id",
  attributes: {
    created_at: "date_time",
    description: "string cu",
    ends_at: "date_time cuqo",
    goal_cents: "integer cu",
    goal_currency: "string",
    name: "string cu",
    received_total_from_pledges_cents: "integer",
    received_total_outside_of_pledges_cents: "integer",
    show_goal_in_church_center: "boolean cu",
    starts_at: "date_time cuqo",
    updated_at: "date_time",
    fund_id: "primary_key cuw"
  },
  relationships: { fund: "one Fund cu" },
  includes: { fund: "one Fund" },
  edges: { fund: "one Fund ud", pledges: "many Pledge ud" },
  query: { fund_id: "primary_key" }
})

const recurringDonation_ = /* @__PURE__ */ define("giving", "RecurringDonation", {
  path: "recurring_donations",
  parameter: "recurring_donation_id",
  permits: "lg",
  attributes: {
    amount_cents: "integer",
    amount_currency: "string",
    created_at: "date_time",
    last_donation_received_at: "date_time",
    next_occurrence: "date_time",
    release_hold_at: "date_time",
    schedule: "json",
    status: "string",
    updated_at: "date_time"
  },
  enums: { status: ["active", "indefinite_hold", "temporary_hold"] },
  relationships: { person: "one Person" },
  includes: { designations: "many RecurringDonationDesignation" },
  edges: { payment_method: "one PaymentMethod", designations: "many RecurringDonationDesignation" }
})

const recurringDonationDesignation_ = /* @__PURE__ */ define("giving", "RecurringDonationDesignation", {
  path: "recurring_donations/{recurring_donation_id}/designations",
  parameter: "recurring_donation_designation_id",
  attributes: { amount_cents: "integer", amount_currency: "string" },
  includes: { fund: "one Fund" },
  edges: { fund: "one Fund ud" }
})

const refund_ = /* @__PURE__ */ define("giving", "Refund", {
  path: "donations/{donation_id}/refund",
  attributes: {
    amount_cents: "integer",
    amount_currency: "string",
    created_at: "date_time",
    fee_cents: "integer",
    fee_currency: "string",
    gateway_identifier: "string",
    refunded_at: "date_time",
    updated_at: "date_time"
  },
  includes: { designation_refunds: "many DesignationRefund" },
  edges: { designation_refunds: "many DesignationRefund" }
})

/**
 * A batch.
 *
 * @internal
 */
export const batch: Descriptor = /* @__PURE__ */ link(batch_, [batchGroup_, person_])

/**
 * A batch group.
 *
 * @internal
 */
export const batchGroup: Descriptor = /* @__PURE__ */ link(batchGroup_, [person_])

/**
 * A campus.
 *
 * @internal
 */
export const campus: Descriptor = /* @__PURE__ */ link(campus_, [])

/**
 * A designation.
 *
 * @internal
 */
export const designation: Descriptor = /* @__PURE__ */ link(designation_, [fund_])

/**
 * A designation refund.
 *
 * @internal
 */
export const designationRefund: Descriptor = /* @__PURE__ */ link(designationRefund_, [designation_, fund_])

/**
 * A donation.
 *
 * @internal
 */
export const donation: Descriptor = /* @__PURE__ */ link(donation_, [
  designation_,
  designationRefund_,
  fund_,
  label_,
  note_,
  refund_
])

/**
 * A fund.
 *
 * @internal
 */
export const fund: Descriptor = /* @__PURE__ */ link(fund_, [])

/**
 * An in kind donation.
 *
 * @internal
 */
export const inKindDonation: Descriptor = /* @__PURE__ */ link(inKindDonation_, [campus_, fund_, person_])

/**
 * A label.
 *
 * @internal
 */
export const label: Descriptor = /* @__PURE__ */ link(label_, [])

/**
 * A note.
 *
 * @internal
 */
export const note: Descriptor = /* @__PURE__ */ link(note_, [])

/**
 * An organization.
 *
 * @internal
 */
export const organization: Descriptor = /* @__PURE__ */ link(organization_, [])

/**
 * A payment method.
 *
 * @internal
 */
export const paymentMethod: Descriptor = /* @__PURE__ */ link(paymentMethod_, [])

/**
 * A payment source.
 *
 * @internal
 */
export const paymentSource: Descriptor = /* @__PURE__ */ link(paymentSource_, [])

/**
 * A person.
 *
 * @internal
 */
export const person: Descriptor = /* @__PURE__ */ link(person_, [])

/**
 * A pledge.
 *
 * @internal
 */
export const pledge: Descriptor = /* @__PURE__ */ link(pledge_, [fund_, person_, pledgeCampaign_])

/**
 * A pledge campaign.
 *
 * @internal
 */
export const pledgeCampaign: Descriptor = /* @__PURE__ */ link(pledgeCampaign_, [fund_])

/**
 * A recurring donation.
 *
 * @internal
 */
export const recurringDonation: Descriptor = /* @__PURE__ */ link(recurringDonation_, [
  fund_,
  recurringDonationDesignation_
])

/**
 * A recurring donation designation.
 *
 * @internal
 */
export const recurringDonationDesignation: Descriptor = /* @__PURE__ */ link(recurringDonationDesignation_, [fund_])

/**
 * A refund.
 *
 * @internal
 */
export const refund: Descriptor = /* @__PURE__ */ link(refund_, [designation_, designationRefund_])

/**
 * @internal
 */
export const descriptors: ReadonlyArray<Descriptor> = [
  batch,
  batchGroup,
  campus,
  designation,
  designationRefund,
  donation,
  fund,
  inKindDonation,
  label,
  note,
  organization,
  paymentMethod,
  paymentSource,
  person,
  pledge,
  pledgeCampaign,
  recurringDonation,
  recurringDonationDesignation,
  refund
]
