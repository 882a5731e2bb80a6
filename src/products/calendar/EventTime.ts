/**
 * An event time of Planning Center Calendar.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/calendar.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereBoolean, WhereDateTime } from "../../resource/Spec.ts"
import type { EventSpec } from "./Event.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an event time as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<EventTimeSpec> = Table.eventTime as Descriptor<EventTimeSpec>

/**
 * The id of an event time. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type EventTimeId = Id<"calendar/EventTime">

/**
 * An event time of Planning Center Calendar.
 *
 * It is reached through `EventInstance.event_times`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventTime {
  readonly type: "EventTime"
  readonly id: EventTimeId
  readonly ends_at: DateTime.Utc | null
  readonly name: string | null
  readonly starts_at: DateTime.Utc | null
  readonly visible_on_kiosks: boolean | null
  readonly visible_on_widget_and_ical: boolean | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: EventTimeRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an event time.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventTimeRelationships {
  readonly event?: ToOne<"Event">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of an event time gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventTimeIncludes {
  readonly event: EventSpec
}

/**
 * The names that `include` accepts for an event time. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type EventTimeInclude =
  | "event"
  | "event.attachments"
  | "event.calendar"
  | "event.feed"
  | "event.owner"
  | "event.tags"

/**
 * The conditions that a list of event times accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventTimeWhere {
  readonly ends_at?: WhereDateTime
  readonly starts_at?: WhereDateTime
  readonly visible_on_kiosks?: WhereBoolean
  readonly visible_on_widget_and_ical?: WhereBoolean
}

/**
 * The names that a list of event times can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type EventTimeOrder =
  | "ends_at"
  | "starts_at"

/**
 * The ids in the path of an event time. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventTimeIds {
  readonly event_instance_id: Id<"calendar/EventInstance">
  readonly event_time_id: EventTimeId
}

/**
 * All types of an event time together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventTimeSpec {
  readonly type: "EventTime"
  readonly resource: EventTime
  readonly sparse: {}
  readonly includes: EventTimeIncludes
  readonly include: EventTimeInclude
  readonly where: EventTimeWhere
  readonly order: EventTimeOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Operations on the Event at `event` of an event time.
 *
 * - `get`: `GET /calendar/v2/event_instances/{event_instance_id}/event_times/{event_time_id}/event`
 * - `getById`: `GET /calendar/v2/event_instances/{event_instance_id}/event_times/{event_time_id}/event/{event_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const event: Ops.ToOneEdge<EventSpec, EventTimeIds> = /* @__PURE__ */ Make.edge(descriptor, "event", Table.event)
