/**
 * An event label of Planning Center Check-Ins.
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
import type { EventSpec } from "./Event.ts"
import type { LabelSpec } from "./Label.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an event label as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<EventLabelSpec> = Table.eventLabel as Descriptor<EventLabelSpec>

/**
 * The id of an event label. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type EventLabelId = Id<"check-ins/EventLabel">

/**
 * An event label of Planning Center Check-Ins.
 *
 * It is reached through `Event.event_labels`, `Label.event_labels`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventLabel {
  readonly type: "EventLabel"
  readonly id: EventLabelId
  readonly created_at: DateTime.Utc | null
  readonly for_guest: boolean | null
  readonly for_regular: boolean | null
  readonly for_volunteer: boolean | null
  readonly quantity: number | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: EventLabelRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an event label.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventLabelRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of an event label gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventLabelIncludes {
  readonly event: EventSpec
  readonly label: LabelSpec
}

/**
 * The names that `include` accepts for an event label. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type EventLabelInclude =
  | "event"
  | "event.attendance_types"
  | "event.event_periods"
  | "label"

/**
 * The ids in the path of an event label. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventLabelIds {
  readonly event_id: Id<"check-ins/Event">
  readonly event_label_id: EventLabelId
}

/**
 * All types of an event label together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventLabelSpec {
  readonly type: "EventLabel"
  readonly resource: EventLabel
  readonly sparse: {}
  readonly includes: EventLabelIncludes
  readonly include: EventLabelInclude
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Operations on the Event at `event` of an event label.
 *
 * - `get`: `GET /check-ins/v2/events/{event_id}/event_labels/{event_label_id}/event`
 * - `getById`: `GET /check-ins/v2/events/{event_id}/event_labels/{event_label_id}/event/{related_event_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const event: Ops.ToOneEdge<EventSpec, EventLabelIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "event",
  Table.event
)

/**
 * Operations on the Label at `label` of an event label.
 *
 * - `get`: `GET /check-ins/v2/events/{event_id}/event_labels/{event_label_id}/label`
 * - `getById`: `GET /check-ins/v2/events/{event_id}/event_labels/{event_label_id}/label/{label_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const label: Ops.ToOneEdge<LabelSpec, EventLabelIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "label",
  Table.label
)
