import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Result } from "effect"
import { readdirSync, readFileSync } from "node:fs"
import type { Operation } from "../../src/index.ts"
import type { Found } from "../../src/jsonapi/Drift.ts"
import * as Calendar from "../../src/products/calendar/index.ts"
import * as CheckIns from "../../src/products/check-ins/index.ts"
import * as Current from "../../src/products/current/index.ts"
import * as Giving from "../../src/products/giving/index.ts"
import * as Groups from "../../src/products/groups/index.ts"
import * as Publishing from "../../src/products/publishing/index.ts"
import * as Registrations from "../../src/products/registrations/index.ts"
import * as Services from "../../src/products/services/index.ts"
import { Webhooks, WebhookSubscription } from "../../src/webhooks/index.ts"

type Any = Operation.Operation<unknown>
type Json = { readonly [name: string]: unknown }
type Wire = {
  readonly type: string
  readonly id: string
  readonly attributes?: Json
  readonly relationships?: { readonly [name: string]: { readonly data?: unknown } }
  readonly links?: Json
}

const folder = new URL("./bodies/", import.meta.url)
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"))
const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), "utf8"))

const plan = { service_type_id: "1", plan_id: "2" }

/** The operation that a program would use for each body. `id` is the id in the body. */
const operations: { readonly [file: string]: (id: string) => Any } = {
  "calendar/resources_2018.json": () => Calendar.Resource.list(),
  "check_ins/doc_example_event_period.json": (id) => CheckIns.Event.event_periods.get("1", id),
  "check_ins/doc_example_person.json": (id) => CheckIns.Person.get(id),
  "check_ins/events.json": () => CheckIns.Event.list(),
  "check_ins/passes.json": () => CheckIns.Pass.list(),
  "current/doc_example_organization.json": () => Current.Organization.get(),
  "giving/designation_refunds.json": () => Giving.Refund.designation_refunds.list("84435642"),
  "giving/doc_example_batch.json": (id) => Giving.Batch.get(id),
  "giving/doc_example_designation.json": (id) => Giving.Donation.designations.get("1", id),
  "giving/donation.json": (id) => Giving.Donation.get(id),
  "giving/donations_of_a_batch.json": () => Giving.Batch.donations.list("7340"),
  "giving/fund.json": (id) => Giving.Fund.get(id),
  "giving/funds.json": () => Giving.Fund.list({ per_page: 25 }),
  "giving/person.json": (id) => Giving.Person.get(id),
  "giving/recurring_donation_designations.json": () => Giving.RecurringDonation.designations.list("617259"),
  "giving/recurring_donations.json": () => Giving.RecurringDonation.list(),
  "groups/doc_example_enrollment.json": () => Groups.Group.enrollment.get("1"),
  "groups/doc_example_event.json": (id) => Groups.Event.get(id),
  "groups/doc_example_tag.json": (id) => Groups.TagGroup.tags.get("1", id),
  "groups/group_type.json": (id) => Groups.GroupType.get(id),
  "groups/groups.json": () => Groups.Group.list({ per_page: 5 }),
  "publishing/doc_example_series.json": (id) => Publishing.Series.get(id),
  "publishing/doc_example_speakership.json": (id) => Publishing.Episode.speakerships.get("1", id),
  "registrations/doc_example_emergency_contact.json": () => Registrations.Attendee.emergency_contact.get("1"),
  "registrations/doc_example_registration.json": (id) => Registrations.Signup.registrations.get("1", id),
  "registrations/doc_example_signup.json": (id) => Registrations.Signup.get(id),
  "services/items_2024.json": () => Services.Plan.items.list(plan),
  "services/needed_positions_include_team.json": () => Services.Plan.needed_positions.list(plan, { include: ["team"] }),
  "services/plan_2024.json": (id) => Services.ServiceType.plans.get("1", id),
  "services/plan_times_saddleback_1.json": () => Services.Plan.plan_times.list(plan),
  "services/plans_filter_future.json": () =>
    Services.ServiceType.plans.list("1", { filter: { future: true }, order: "sort_date" }),
  "services/plans_filter_future_2.json": () => Services.ServiceType.plans.list("1", { filter: { future: true } }),
  "services/plans_filter_past.json": () =>
    Services.ServiceType.plans.list("1", { filter: { past: true }, order: "-sort_date" }),
  "services/plans_saddleback_1.json": () => Services.ServiceType.plans.list("1", { filter: { future: true } }),
  "services/report_templates.json": () => Services.ReportTemplate.list(),
  "services/service_types.json": () => Services.ServiceType.list(),
  "services/service_types_2018.json": () => Services.ServiceType.list(),
  "services/song_created.json": () => Services.Song.create({ title: "Text" }),
  "services/songs_2024.json": () => Services.Song.list(),
  "services/team_members_saddleback_1.json": () => Services.Plan.team_members.list(plan, { per_page: 50 }),
  "webhooks/subscriptions.json": () => WebhookSubscription.list()
}

const reserved = new Set(["type", "id", "relationships", "links"])

/** The row holds everything that was sent, and nothing in another form but instants. */
const assertIntact = (row: Json, sent: Wire, where: string) => {
  assert.strictEqual(row["type"], sent.type, where)
  assert.strictEqual(row["id"], sent.id, where)
  for (const [name, value] of Object.entries(sent.attributes ?? {})) {
    const found = row[reserved.has(name) ? `attribute_${name}` : name]
    if (DateTime.isDateTime(found)) {
      assert.strictEqual(found.epochMilliseconds, Date.parse(String(value)), `${where}.${name}`)
    } else assert.deepStrictEqual(found, value, `${where}.${name}`)
  }
  assert.deepStrictEqual(row["relationships"], sent.relationships ?? {}, where)
  assert.deepStrictEqual(row["links"], sent.links ?? {}, where)
}

/** All rows that a row holds. */
const rowsIn = (value: unknown): ReadonlyArray<Json> =>
  Array.isArray(value) ? value.flatMap(rowsIn) : typeof value === "object" && value !== null && "relationships" in value
    ? [value as Json, ...Object.values(value).flatMap(rowsIn)]
    : []

describe("real bodies of the products", () => {
  it("are all read here", () => {
    const bodies = files.filter((file) => !file.includes("webhook_"))
    assert.deepStrictEqual(bodies.toSorted(), Object.keys(operations).toSorted())
  })

  for (const [file, make] of Object.entries(operations)) {
    it(`${file} decodes with everything intact`, () => {
      const json = read(file)
      const sent: ReadonlyArray<Wire> = [json.data].flat()
      const operation = make(sent[0]?.id ?? "1")
      assert.deepStrictEqual(operation.issues, [])
      const found: Array<Found> = []
      const { parameters, query } = operation
      const decoded = Result.getOrThrow(
        operation.decode({ status: 200, json }, { parameters, query, onDrift: (one) => found.push(one) })
      )
      const rows = (Array.isArray(json.data)
        ? (decoded as { readonly data: ReadonlyArray<Json> }).data
        : [decoded]) as ReadonlyArray<Json>
      assert.strictEqual(rows.length, sent.length)
      rows.forEach((row, index) => assertIntact(row, sent[index]!, `${file}[${index}]`))
      const linked = rows.flatMap((row) => rowsIn(row))
      for (const included of (json.included ?? []) as ReadonlyArray<Wire>) {
        const row = linked.find(({ id, type }) => id === included.id && type === included.type)
        assert.isDefined(row, `${included.type} ${included.id} is linked`)
        assertIntact(row!, included, `${file} included`)
      }
      // the documentation writes "string" for any text; what was recorded has no kind that is not described
      if (!file.includes("doc_example")) {
        const kinds = found.filter(({ problem }) => problem === "kind")
        assert.deepStrictEqual(kinds.map(({ field, found, type }) => `${type}.${field} ${found}`), [], "drift")
      }
    })
  }
})

describe("real webhook deliveries", () => {
  for (const file of files.filter((file) => file.includes("webhook_"))) {
    it.effect(`${file} is an event of its type, with everything intact`, () =>
      Effect.gen(function*() {
        const text = readFileSync(new URL(file, folder), "utf8")
        const payload = JSON.parse(read(file).data[0].attributes.payload)
        const event = yield* Webhooks.unverified(text)
        const sent: Wire = payload.data
        const row = event.resource as unknown as Json
        assert.strictEqual(event.name, read(file).data[0].attributes.name)
        assert.strictEqual(row["id"], sent.id)
        if (event.destroyed) return
        if (event.type === "unknown") {
          assert.strictEqual(sent.type, "EventRequest")
          for (const [name, value] of Object.entries(sent.attributes ?? {})) assert.deepStrictEqual(row[name], value)
          return
        }
        assertIntact(row, { ...sent, ...sent.links === undefined ? {} : { links: sent.links } }, file)
      }))
  }
})
