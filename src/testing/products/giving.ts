/**
 * Giving: donations whose amount is that of their designations, batches that are committed once, refunds.
 *
 * @internal
 */
import { descriptors } from "../../products/giving/descriptors.ts"
import type { Acting } from "../engine/actions.ts"
import * as Answers from "../engine/answers.ts"
import { timestamp } from "../engine/generate/attributes.ts"
import * as Pointers from "../engine/generate/pointers.ts"
import type { Change, Rule } from "../engine/rules.ts"
import { linked, nothingWrong } from "../engine/rules.ts"
import type { Row, Store } from "../engine/Store.ts"
import type { Compute } from "../engine/values.ts"
import { idIn } from "../engine/values.ts"
import type { EmbeddedProduct } from "./product.ts"

/** Who gave online; its donations cannot be changed, and it cannot be assigned. */
const online = "planning_center"

const refuse = (answer: Answers.Answer): never => {
  throw new Answers.Refusal(answer)
}

const sum = (type: string, owner: string, name: string): Compute => (store, row) =>
  store.byOwner(type, owner, row.id).reduce(
    (total, id) => total + Number(store.get(type, id)?.attributes[name] ?? 0),
    0
  )

const amountOf = sum("Designation", "donation", "amount_cents")

const batchOf = (store: Store, donation: Row) => store.get("Batch", idIn(donation, "batch") ?? "")

const isCommitted = (store: Store, donation: Row): boolean => {
  const batch = batchOf(store, donation)
  return batch === undefined || batch.attributes["status"] === "committed"
}

const refundOf = (store: Store, donation: Row) =>
  store.get("Refund", store.byOwner("Refund", "donation", donation.id)[0] ?? "")

const invalid = (type: string, parameter: string, detail: string) =>
  refuse(Answers.invalid(type, [{ parameter, detail }]))

const set = (store: Store, type: string, row: Row, attributes: object) => {
  store.put(type, { ...row, attributes: { ...row.attributes, ...attributes } })
}

// It is committed a little later: whoever polls sees `updating` first.
const commit = (type: "Batch" | "BatchGroup") => ({ now, row, store }: Acting): void => {
  const status = row.attributes["status"]
  if (status !== "in_progress") {
    invalid(type, "base", `${type === "Batch" ? "Batch" : "Batch group"} is already ${String(status)}`)
  }
  if (type === "Batch") {
    if (idIn(row, "batch_group") !== null) invalid(type, "base", "Batch belongs to a batch group: commit the group")
    if (store.byOwner("Donation", "batch", row.id).length === 0) invalid(type, "base", "Batch has no donations")
  } else {
    for (const id of store.byOwner("Batch", "batch_group", row.id)) {
      const batch = store.get("Batch", id)
      if (batch !== undefined && batch.attributes["status"] === "in_progress") {
        set(store, "Batch", batch, { status: "updating", updated_at: now })
      }
    }
  }
  set(store, type, row, { status: "updating", updated_at: now })
}

// What was being committed is done once a later second asks.
const settleCommits = (store: Store, now: string): void => {
  for (const type of ["Batch", "BatchGroup"]) {
    for (const row of Array.from(store.scan(type))) {
      if (row.attributes["status"] !== "updating" || String(row.attributes["updated_at"]) >= now) continue
      set(
        store,
        type,
        row,
        type === "Batch" ? { status: "committed", committed_at: now } : { status: "committed", committed: true }
      )
    }
  }
}

const issueRefund = ({ data, now, row, store }: Acting): void => {
  if (batchOf(store, row) === undefined || !isCommitted(store, row)) {
    invalid("Donation", "base", "Only donations of a committed batch can be refunded")
  }
  if (refundOf(store, row) !== undefined) invalid("Donation", "base", "Donation is already refunded")
  const amount = Number(amountOf(store, row))
  const refund = store.nextId("Refund")
  store.put("Refund", {
    id: refund,
    attributes: {
      amount_cents: -amount,
      amount_currency: "USD",
      fee_cents: 0,
      fee_currency: "USD",
      gateway_identifier: null,
      refunded_at: data["refunded_at"] ?? now,
      created_at: now,
      updated_at: now
    },
    relationships: { donation: row.id }
  })
  for (const id of store.byOwner("Designation", "donation", row.id)) {
    const designation = store.get("Designation", id)!
    store.put("DesignationRefund", {
      id: store.nextId("DesignationRefund"),
      attributes: {
        amount_cents: -Number(designation.attributes["amount_cents"]),
        amount_currency: "USD",
        fee_cents: 0
      },
      relationships: { refund, designation: id, fund: idIn(designation, "fund") }
    })
  }
}

const methods = ["ach", "cash", "check", "card"]

const donation: Rule = {
  needs: ["payment_source", "payment_method"],
  defaults: { payment_channel: "api", fee_cents: 0, refundable: true },
  payload: ({ included }, action) => {
    const designations = included.filter(({ type }) => type === "Designation")
    if (action === "create" && designations.length === 0) {
      invalid("Donation", "designations", "can't be blank")
    }
    if (designations.some(({ attributes }) => Number(attributes["amount_cents"] ?? 1) < 0)) {
      invalid("Donation", "designations", "amount must not be negative")
    }
  },
  check: (change: Change) => {
    const source = linked(change, "payment_source")
    if (change.previous !== undefined && idIn(change.previous, "payment_source") === online) {
      return refuse(Answers.forbidden("cannot update a Donation that was made with Planning Center"))
    }
    if (source === online) return [{ parameter: "payment_source", detail: "cannot be assigned" }]
    const method = change.draft.attributes["payment_method"]
    return method === undefined || method === null || methods.includes(String(method))
      ? nothingWrong
      : [{ parameter: "payment_method", detail: "is not included in the list" }]
  },
  settle: ({ action, draft, now, world }) => {
    if (action === "update") return
    draft.attributes["received_at"] ??= now
    const person = draft.relationships["person"]
    // the campus follows the donor, unless it is given, also as none
    if ("campus" in draft.relationships || typeof person !== "string") return
    const home = world.store.get("Person", person)
    draft.relationships["campus"] = home === undefined ? null : idIn(home, "primary_campus")
  }
}

const dayOf = (number: number) => Date.UTC(2026, 0, 4, 15) + (number * 37 % 300) * 86_400_000

/** @internal */
export const giving: EmbeddedProduct = {
  descriptors,
  rules: {
    shared: { "Donation.labels": 1 },
    related: {
      "Donation.campus": (_store, row) =>
        typeof row.relationships["campus"] === "string" ? [row.relationships["campus"]] : [],
      "InKindDonation.campus": (_store, row) =>
        typeof row.relationships["campus"] === "string" ? [row.relationships["campus"]] : [],
      "Person.primary_campus": (_store, row) =>
        typeof row.relationships["primary_campus"] === "string" ? [row.relationships["primary_campus"]] : []
    },
    forbidden: { "POST donations": "cannot create a Donation here: create it in a batch" },
    computed: {
      Batch: {
        donations_count: (store, row) => store.byOwner("Donation", "batch", row.id).length,
        total_cents: (store, row) =>
          store.byOwner("Donation", "batch", row.id).reduce(
            (total, id) => total + Number(amountOf(store, store.get("Donation", id)!)),
            0
          )
      },
      Donation: {
        amount_cents: amountOf,
        fee_cents: sum("Designation", "donation", "fee_cents"),
        payment_status: (store, row) => isCommitted(store, row) ? "succeeded" : "pending",
        completed_at: (store, row) =>
          isCommitted(store, row)
            ? batchOf(store, row)?.attributes["committed_at"] ?? row.attributes["received_at"]
            : null,
        refunded: (store, row) => refundOf(store, row) !== undefined
      },
      Person: {
        first_donated_at: (store, row) =>
          store.byOwner("Donation", "person", row.id).map((id) =>
            String(store.get("Donation", id)?.attributes["received_at"] ?? "")
          ).filter((time) => time !== "").toSorted()[0] ?? null
      },
      Pledge: { amount_currency: () => "USD" },
      RecurringDonation: { amount_cents: sum("RecurringDonationDesignation", "recurring_donation", "amount_cents") },
      Refund: {
        amount_cents: (store, row) => {
          const own = row.attributes["amount_cents"]
          if (typeof own === "number" && own < 0) return own
          const given = store.get("Donation", idIn(row, "donation") ?? "")
          return given === undefined ? 0 : -Number(amountOf(store, given))
        }
      }
    },
    writes: {
      Donation: donation,
      Designation: {
        needs: ["fund"],
        defaults: { amount_currency: "USD", fee_cents: 0 },
        check: ({ draft }) => {
          const amount = draft.attributes["amount_cents"]
          return typeof amount === "number" && amount < 0
            ? [{ parameter: "amount_cents", detail: "must be greater than or equal to 0" }]
            : nothingWrong
        }
      },
      Batch: {
        defaults: { status: "in_progress", committed_at: null, total_currency: "USD" },
        check: ({ draft, previous }) =>
          previous?.attributes["status"] === "updating" && Object.keys(draft.attributes).length > 0
            ? [{ parameter: "base", detail: "Batch is being updated" }]
            : nothingWrong
      },
      BatchGroup: { defaults: { status: "in_progress", committed: false, total_currency: "USD" } },
      Fund: {
        needs: ["name"],
        defaults: { visibility: "everywhere", color_identifier: 1, default: false, deletable: true },
        check: ({ draft, world, previous }) => {
          const { name } = draft.attributes
          if (typeof name !== "string" || name === "") return nothingWrong
          const isTaken = Array.from(world.store.scan("Fund")).some(({ attributes, id }) =>
            id !== previous?.id && attributes["name"] === name
          )
          return isTaken ? [{ parameter: "name", detail: "has already been taken" }] : nothingWrong
        }
      },
      Label: { needs: ["slug"] },
      Pledge: {
        needs: ["pledge_campaign"],
        check: (change) => {
          const [campaign, person] = [linked(change, "pledge_campaign"), linked(change, "person")]
          if (change.action !== "create" || campaign === undefined || person === undefined) return nothingWrong
          const has = change.world.store.byOwner("Pledge", "person", person).some((id) =>
            idIn(change.world.store.get("Pledge", id)!, "pledge_campaign") === campaign
          )
          return has ? [{ parameter: "pledge_campaign_id", detail: "has already been taken" }] : nothingWrong
        }
      },
      InKindDonation: {
        needs: ["description", "received_on", "fund", "person"],
        check: ({ draft }) => {
          const cents = draft.attributes["fair_market_value_cents"]
          return typeof cents === "number" && (cents <= 0 || cents > 2_100_000_000)
            ? [{ parameter: "fair_market_value_cents", detail: "must be greater than 0 and at most 2100000000" }]
            : nothingWrong
        }
      },
      PaymentSource: { needs: ["name"], defaults: { status: "active" } }
    },
    actions: {
      "Batch.commit": { methods: ["POST"], run: commit("Batch") },
      "BatchGroup.commit": { methods: ["POST"], run: commit("BatchGroup") },
      "Donation.issue_refund": { methods: ["POST"], answers: true, run: issueRefund }
    },
    filters: {
      Donation: { succeeded: ({ store }) => (row) => isCommitted(store, row) },
      Person: { has_donated: ({ store }) => (row) => store.byOwner("Donation", "person", row.id).length > 0 }
    },
    before: (store, segments, now) => {
      if (segments.some((segment) => /^(batch|donation)/.test(segment))) settleCommits(store, now)
    }
  },
  counts: {
    Batch: 6,
    BatchGroup: 2,
    Donation: { per: "Person", count: 2, back: "person" },
    Designation: { per: "Donation", count: 2, back: "donation" },
    Fund: 3,
    Label: 3,
    PaymentSource: 2,
    PaymentMethod: { per: "Person", count: 1, back: "person" },
    RecurringDonation: { per: "PaymentMethod", count: 1, back: "payment_method" },
    RecurringDonationDesignation: { per: "RecurringDonation", count: 1, back: "recurring_donation" },
    Pledge: { per: "Person", count: 1, back: "person" },
    PledgeCampaign: 2,
    InKindDonation: 4,
    Refund: 2,
    DesignationRefund: { per: "Refund", count: 2, back: "refund" },
    Note: 3
  },
  links: {
    // the last batches are in groups, and the refunds are of donations in committed batches
    "Batch.batch_group": (size) => Pointers.shifted(size, -4),
    "Refund.donation": (size, donations) => Pointers.everyOther(size, donations, 2)
  },
  values: {
    "Batch.status": (number) => number % 2 === 0 ? "committed" : "in_progress",
    "Batch.committed_at": (number) => number % 2 === 0 ? timestamp(dayOf(number)) : null,
    "Batch.description": (number) => `Sunday ${number}`,
    "BatchGroup.status": () => "in_progress",
    "BatchGroup.committed": () => false,
    "Donation.received_at": (number) => timestamp(dayOf(number)),
    "Donation.payment_method": (number) => methods[number % 4],
    "Donation.refundable": () => true,
    "Donation.fee_currency": () => "USD",
    "Designation.fee_cents": () => 0,
    "DesignationRefund.amount_cents": (_number, prng) => -500 * prng.between(2, 20),
    "DesignationRefund.fee_cents": () => 0,
    "Fund.name": (number) => ["General", "Missions", "Building"][(number - 1) % 3],
    "Fund.default": (number) => number === 1,
    "Fund.visibility": () => "everywhere",
    "Fund.color_identifier": (number) => (number - 1) % 12 + 1,
    "Label.slug": (number) => ["tithe", "memorial", "matching"][(number - 1) % 3],
    "PaymentSource.name": (number) => ["Cash box", "Square"][(number - 1) % 2],
    "PaymentSource.status": () => "active",
    "PledgeCampaign.name": (number) => ["New roof", "Mission trip"][(number - 1) % 2],
    "RecurringDonation.schedule": (number) => ({ day_in_month: { day: (number - 1) % 28 + 1 } }),
    "Person.addresses": () => [],
    "Person.email_addresses": () => [],
    "Person.phone_numbers": () => [],
    "Campus.address": () => ({})
  },
  fill: (store) => {
    const row = store.get("PaymentSource", "1")
    if (row === undefined) return
    store.put("PaymentSource", { ...row, id: online, attributes: { ...row.attributes, name: "Planning Center" } })
  }
}
