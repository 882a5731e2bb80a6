/**
 * A person event of Planning Center Check-Ins.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/check-ins.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import type { CheckInSpec } from "./CheckIn.ts"
import type { EventSpec } from "./Event.ts"
import type { PersonSpec } from "./Person.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a person event as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<PersonEventSpec> = Table.personEvent as Descriptor<PersonEventSpec>

/**
 * The id of a person event. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type PersonEventId = Id<"check-ins/PersonEvent">

/**
 * A person event of Planning Center Check-Ins.
 *
 * It is reached through `Event.person_events`, `Person.person_events`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonEvent {
  readonly type: "PersonEvent"
  readonly id: PersonEventId
  readonly check_in_count: number | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: PersonEventRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a person event.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonEventRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a person event gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonEventIncludes {
  readonly event: EventSpec
  readonly first_check_in: CheckInSpec
  readonly last_check_in: CheckInSpec
  readonly person: PersonSpec
}

/**
 * The names that `include` accepts for a person event. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type PersonEventInclude =
  | "event"
  | "event.attendance_types"
  | "event.event_periods"
  | "first_check_in"
  | "first_check_in.check_in_times"
  | "first_check_in.checked_in_at"
  | "first_check_in.checked_in_by"
  | "first_check_in.checked_out_by"
  | "first_check_in.event"
  | "first_check_in.event_period"
  | "first_check_in.event_times"
  | "first_check_in.locations"
  | "first_check_in.options"
  | "first_check_in.person"
  | "last_check_in"
  | "last_check_in.check_in_times"
  | "last_check_in.checked_in_at"
  | "last_check_in.checked_in_by"
  | "last_check_in.checked_out_by"
  | "last_check_in.event"
  | "last_check_in.event_period"
  | "last_check_in.event_times"
  | "last_check_in.locations"
  | "last_check_in.options"
  | "last_check_in.person"
  | "person"
  | "person.organization"

/**
 * The ids in the path of a person event. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonEventIds {
  readonly event_id: Id<"check-ins/Event">
  readonly person_event_id: PersonEventId
}

/**
 * All types of a person event together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface PersonEventSpec {
  readonly type: "PersonEvent"
  readonly resource: PersonEvent
  readonly sparse: {}
  readonly includes: PersonEventIncludes
  readonly include: PersonEventInclude
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Operations on the Event at `event` of a person event.
 *
 * - `get`: `GET /check-ins/v2/events/{event_id}/person_events/{person_event_id}/event`
 * - `getById`: `GET /check-ins/v2/events/{event_id}/person_events/{person_event_id}/event/{related_event_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const event: Ops.ToOneEdge<EventSpec, PersonEventIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "event",
  Table.event
)

/**
 * Operations on the CheckIn at `first_check_in` of a person event.
 *
 * - `get`: `GET /check-ins/v2/events/{event_id}/person_events/{person_event_id}/first_check_in`
 * - `getById`: `GET /check-ins/v2/events/{event_id}/person_events/{person_event_id}/first_check_in/{check_in_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const first_check_in: Ops.ToOneEdge<CheckInSpec, PersonEventIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "first_check_in",
  Table.checkIn
)

/**
 * Operations on the CheckIn at `last_check_in` of a person event.
 *
 * - `get`: `GET /check-ins/v2/events/{event_id}/person_events/{person_event_id}/last_check_in`
 * - `getById`: `GET /check-ins/v2/events/{event_id}/person_events/{person_event_id}/last_check_in/{check_in_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const last_check_in: Ops.ToOneEdge<CheckInSpec, PersonEventIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "last_check_in",
  Table.checkIn
)

/**
 * Operations on the Person at `person` of a person event.
 *
 * - `get`: `GET /check-ins/v2/events/{event_id}/person_events/{person_event_id}/person`
 * - `getById`: `GET /check-ins/v2/events/{event_id}/person_events/{person_event_id}/person/{person_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const person: Ops.ToOneEdge<PersonSpec, PersonEventIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "person",
  Table.person
)
