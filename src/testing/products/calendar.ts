/**
 * Calendar: events, their instances, what is booked for them, and conflicts.
 *
 * @internal
 */
import { descriptors } from "../../products/calendar/descriptors.ts"
import { timestamp } from "../engine/generate/attributes.ts"
import type { EmbeddedProduct } from "./product.ts"

const hour = 3_600_000
const week = 7 * 24 * hour
/** The first Sunday that anything is generated for. */
const sunday = Date.UTC(2026, 9, 4, 14)

// Three instances an event, a week apart. Instances and bookings span setup and teardown, an hour on either side.
const startOf = (number: number) => sunday + (number - 1) % 3 * week + Math.floor((number - 1) / 3) % 8 * hour

/** @internal */
export const calendar: EmbeddedProduct = {
  descriptors,
  rules: {
    shared: {
      "Event.tags": 2,
      "EventInstance.tags": 1,
      "ResourceApprovalGroup.people": 2,
      "ResourceApprovalGroup.resources": 2
    },
    inverse: { "Tag.events": "tags", "Tag.event_instances": "tags" },
    filters: {
      Resource: {
        rooms: () => ({ attributes }) => attributes["kind"] === "Room",
        resources: () => ({ attributes }) => attributes["kind"] === "Resource"
      },
      ResourceFolder: {
        rooms: () => ({ attributes }) => attributes["kind"] === "Room",
        resources: () => ({ attributes }) => attributes["kind"] === "Resource"
      }
    },
    writes: {
      Tag: { needs: ["name"] },
      TagGroup: { needs: ["name"] },
      Resource: { needs: ["name", "kind"] },
      ResourceFolder: { needs: ["name"] }
    }
  },
  counts: {
    Calendar: 2,
    Event: 8,
    EventInstance: { per: "Event", count: 3, back: "event" },
    EventTime: { per: "EventInstance", count: 1, back: "event_instance" },
    EventResourceRequest: { per: "Event", count: 1, back: "event" },
    ResourceBooking: { per: "EventInstance", count: 1, back: "event_instance" },
    EventConnection: { per: "Event", count: 1, back: "event" },
    Resource: 6,
    Conflict: 3,
    TagGroup: 2,
    Tag: { per: "TagGroup", count: 3, back: "tag_group" }
  },
  values: {
    "Event.name": (number) =>
      [
        "Sunday service",
        "Youth night",
        "Prayer breakfast",
        "Choir rehearsal",
        "Food pantry",
        "Staff meeting",
        "Alpha",
        "Parents' evening"
      ][(number - 1) % 8],
    "EventInstance.starts_at": (number) => timestamp(startOf(number) - hour),
    "EventInstance.ends_at": (number) => timestamp(startOf(number) + 2 * hour),
    "EventInstance.published_starts_at": (number) => timestamp(startOf(number)),
    "EventInstance.published_ends_at": (number) => timestamp(startOf(number) + hour),
    "EventTime.starts_at": (number) => timestamp(startOf(number)),
    "EventTime.ends_at": (number) => timestamp(startOf(number) + hour),
    "ResourceBooking.starts_at": (number) => timestamp(startOf(number) - hour),
    "ResourceBooking.ends_at": (number) => timestamp(startOf(number) + 2 * hour),
    "Resource.kind": (number) => number % 2 === 1 ? "Room" : "Resource",
    "Resource.name": (number) => ["Auditorium", "Projector", "Hall", "Bus", "Nursery", "Piano"][(number - 1) % 6],
    "Resource.image": () => ({ url: null, thumb: { url: null } }),
    "ResourceFolder.kind": (number) => number % 2 === 1 ? "Room" : "Resource",
    "Tag.name": (number) => ["Music", "Children", "Outreach", "Online", "Members", "Public"][(number - 1) % 6]
  }
}
