/**
 * An event resource answer of Planning Center Calendar.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/calendar.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an event resource answer as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<EventResourceAnswerSpec> = Table.eventResourceAnswer as Descriptor<
  EventResourceAnswerSpec
>

/**
 * The id of an event resource answer. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type EventResourceAnswerId = Id<"calendar/EventResourceAnswer">

/**
 * An event resource answer of Planning Center Calendar.
 *
 * It is reached through `EventResourceRequest.answers`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventResourceAnswer {
  readonly type: "EventResourceAnswer"
  readonly id: EventResourceAnswerId
  readonly answer: string | null
  readonly created_at: DateTime.Utc | null
  readonly question: unknown
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: EventResourceAnswerRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an event resource answer.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventResourceAnswerRelationships {
  readonly created_by?: ToOne<"Person">
  readonly updated_by?: ToOne<"Person">
  readonly resource_question?: ToOne<"ResourceQuestion">
  readonly event_resource_request?: ToOne<"EventResourceRequest">
  readonly [name: string]: Relationship | undefined
}

/**
 * Attributes that are sent only when `fields` asks for them.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventResourceAnswerSparse {
  readonly db_answer: string | null
}

/**
 * The ids in the path of an event resource answer. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventResourceAnswerIds {
  readonly event_resource_request_id: Id<"calendar/EventResourceRequest">
  readonly answer_id: EventResourceAnswerId
}

/**
 * All types of an event resource answer together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventResourceAnswerSpec {
  readonly type: "EventResourceAnswer"
  readonly resource: EventResourceAnswer
  readonly sparse: EventResourceAnswerSparse
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
