/**
 * Check-Ins: events with their periods and times, check-ins and headcounts, to be read only.
 *
 * @internal
 */
import { descriptors } from "../../products/check-ins/descriptors.ts"
import { timestamp } from "../engine/generate/attributes.ts"
import type { Compute } from "../engine/values.ts"
import type { EmbeddedProduct } from "./product.ts"

const hour = 3_600_000
const week = 7 * 24 * hour
const sunday = Date.UTC(2026, 9, 4, 13)

const periods = 4
const times = 2

const periodOf = (number: number) => sunday + (number - 1) % periods * week
const timeOf = (number: number) => periodOf(Math.floor((number - 1) / times) + 1) + (number - 1) % times * 2 * hour

// Counts of a period and of a time count check-ins, not people [STAFF #1008].
const counted = (owner: string, kind?: string): Compute => (store, row) => {
  let count = 0
  for (const id of store.byOwner("CheckIn", owner, row.id)) {
    if (kind === undefined || store.get("CheckIn", id)?.attributes["kind"] === kind) count++
  }
  return count
}

const counts = (owner: string) => ({
  regular_count: counted(owner, "Regular"),
  guest_count: counted(owner, "Guest"),
  volunteer_count: counted(owner, "Volunteer")
})

const kinds = ["Regular", "Regular", "Regular", "Guest", "Volunteer"]

/** @internal */
export const checkIns: EmbeddedProduct = {
  descriptors,
  rules: {
    shared: { "Event.campuses": 1, "CheckIn.locations": 1, "CheckIn.options": 1 },
    related: {
      "EventTime.check_ins": (store, row) => store.byOwner("CheckIn", "event_time", row.id),
      "CheckIn.event_times": (_store, row) =>
        typeof row.relationships["event_time"] === "string" ? [row.relationships["event_time"]] : []
    },
    inverse: { "Location.check_ins": "locations", "Option.check_ins": "options" },
    computed: {
      EventPeriod: counts("event_period"),
      EventTime: { ...counts("event_time"), total_count: counted("event_time") },
      Person: { check_in_count: (store, row) => store.byOwner("CheckIn", "person", row.id).length }
    },
    filters: {
      CheckIn: {
        attendee: () => ({ attributes }) => attributes["kind"] !== "Volunteer",
        regular: () => ({ attributes }) => attributes["kind"] === "Regular",
        guest: () => ({ attributes }) => attributes["kind"] === "Guest",
        volunteer: () => ({ attributes }) => attributes["kind"] === "Volunteer",
        one_time_guest: () => ({ attributes }) => attributes["one_time_guest"] === true,
        not_one_time_guest: () => ({ attributes }) => attributes["one_time_guest"] !== true,
        checked_out: () => ({ attributes }) => attributes["checked_out_at"] !== null,
        not_checked_out: () => ({ attributes }) => attributes["checked_out_at"] === null
      },
      Location: {
        locations: () => ({ attributes }) => attributes["kind"] !== "Folder",
        root: () => ({ relationships }) => (relationships["parent"] ?? null) === null
      }
    },
    forbidden: {
      "POST check_ins": "cannot create a CheckIn",
      "POST headcounts": "cannot create a Headcount",
      "POST people": "cannot create a Person"
    }
  },
  counts: {
    Event: 3,
    EventPeriod: { per: "Event", count: periods, back: "event" },
    EventTime: { per: "EventPeriod", count: times, back: "event_period" },
    CheckIn: { per: "EventTime", count: 5, back: "event_time" },
    CheckInTime: { per: "CheckIn", count: 1, back: "check_in" },
    Location: { per: "Event", count: 4, back: "event" },
    AttendanceType: { per: "Event", count: 2, back: "event" },
    Headcount: { per: "EventTime", count: 1, back: "event_time" },
    Label: 3,
    Option: 4,
    Station: 2,
    Pass: 4,
    Theme: 2
  },
  values: {
    "Event.name": (number) => ["Sunday mornings", "Youth night", "Midweek"][(number - 1) % 3],
    "EventPeriod.starts_at": (number) => timestamp(periodOf(number)),
    "EventPeriod.ends_at": (number) => timestamp(periodOf(number) + 6 * hour),
    "EventTime.starts_at": (number) => timestamp(timeOf(number)),
    "EventTime.shows_at": (number) => timestamp(timeOf(number) - hour),
    "EventTime.hides_at": (number) => timestamp(timeOf(number) + hour),
    "EventTime.hour": (number) => new Date(timeOf(number)).getUTCHours(),
    "CheckIn.kind": (number) => kinds[(number - 1) % kinds.length],
    "CheckIn.created_at": (number) => timestamp(timeOf(Math.floor((number - 1) / 5) + 1) - 600_000),
    "CheckIn.checked_out_at": (number) =>
      number % 3 === 0 ? timestamp(timeOf(Math.floor((number - 1) / 5) + 1) + hour) : null,
    "CheckIn.one_time_guest": () => false,
    "CheckIn.medical_notes": () => null,
    "Headcount.total": (_number, prng) => prng.between(10, 200),
    "Location.kind": (number) => number % 4 === 1 ? "Folder" : "Location",
    "Label.name": (number) => ["Name", "Security", "Allergy"][(number - 1) % 3]
  }
}
