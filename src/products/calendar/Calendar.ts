/**
 * A calendar of Planning Center Calendar.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/calendar.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, Open } from "../../resource/Spec.ts"
import type { EventSpec } from "./Event.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a calendar as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<CalendarSpec> = Table.calendar as Descriptor<CalendarSpec>

/**
 * The id of a calendar. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type CalendarId = Id<"calendar/Calendar">

/**
 * A calendar of Planning Center Calendar.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Calendar {
  readonly type: "Calendar"
  readonly id: CalendarId
  readonly access: string | null
  readonly access_restricted: boolean | null
  readonly color:
    | Open<
      | "blue"
      | "aqua"
      | "teal"
      | "green"
      | "yellow"
      | "orange"
      | "pink"
      | "purple"
      | "magenta"
      | "indigo"
      | "aqua_bold"
      | "teal_bold"
      | "orange_bold"
      | "magenta_bold"
    >
    | null
  readonly created_at: DateTime.Utc | null
  readonly default: boolean | null
  readonly description: string | null
  readonly name: string | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: CalendarRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a calendar.
 *
 * @category models
 * @since 0.1.0
 */
export interface CalendarRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The names that a list of calendars can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type CalendarOrder = "name"

/**
 * All types of a calendar together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface CalendarSpec {
  readonly type: "Calendar"
  readonly resource: Calendar
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: CalendarOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads a calendar by its id.
 *
 * `GET /calendar/v2/calendars/{calendar_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<CalendarSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many calendars by their ids, each in a request of its own.
 *
 * `GET /calendar/v2/calendars/{calendar_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<CalendarSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of calendars.
 *
 * `GET /calendar/v2/calendars`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<CalendarSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all calendars as a stream, page by page.
 *
 * `GET /calendar/v2/calendars`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<CalendarSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts calendars without reading them.
 *
 * `GET /calendar/v2/calendars`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<CalendarSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Operations on the `events` of a calendar.
 *
 * - `list`, `stream`, `count`: `GET /calendar/v2/calendars/{calendar_id}/events`
 * - `get`: `GET /calendar/v2/calendars/{calendar_id}/events/{event_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const events: Ops.ToManyEdge<EventSpec, Nothing, CalendarId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "events",
  Table.event
)
