/**
 * An event connection of Planning Center Calendar.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/calendar.json: change those.
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing, WhereBoolean, WhereId, WhereString } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an event connection as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<EventConnectionSpec> = Table.eventConnection as Descriptor<EventConnectionSpec>

/**
 * The id of an event connection. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type EventConnectionId = Id<"calendar/EventConnection">

/**
 * An event connection of Planning Center Calendar.
 *
 * It is reached through `Event.event_connections`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventConnection {
  readonly type: "EventConnection"
  readonly id: EventConnectionId
  readonly connected_to_id: number | null
  readonly connected_to_name: string | null
  readonly connected_to_type: string | null
  readonly connected_to_url: string | null
  readonly product_name: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: EventConnectionRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an event connection.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventConnectionRelationships {
  readonly event?: ToOne<"Event">
  readonly [name: string]: Relationship | undefined
}

/**
 * Attributes that are sent only when `fields` asks for them.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventConnectionSparse {
  readonly promoted: boolean | null
}

/**
 * The conditions that a list of event connections accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventConnectionWhere {
  readonly connected_to_id?: WhereId
  readonly product_name?: WhereString
  readonly promoted?: WhereBoolean
}

/**
 * The data of a create of an event connection.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventConnectionCreate {
  readonly connected_to_id?: number | null | undefined
  readonly connected_to_name?: string | null | undefined
  readonly connected_to_type?: string | null | undefined
  readonly product_name?: string | null | undefined
  readonly promoted?: boolean | null | undefined
}

/**
 * The data of an update of an event connection. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventConnectionUpdate {
  readonly connected_to_id?: number | null | undefined
  readonly connected_to_name?: string | null | undefined
  readonly connected_to_type?: string | null | undefined
  readonly product_name?: string | null | undefined
  readonly promoted?: boolean | null | undefined
}

/**
 * The ids in the path of an event connection. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventConnectionIds {
  readonly event_id: Id<"calendar/Event">
  readonly event_connection_id: EventConnectionId
}

/**
 * All types of an event connection together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventConnectionSpec {
  readonly type: "EventConnection"
  readonly resource: EventConnection
  readonly sparse: EventConnectionSparse
  readonly includes: {}
  readonly include: never
  readonly where: EventConnectionWhere
  readonly order: never
  readonly filter: Nothing
  readonly create: EventConnectionCreate
  readonly update: EventConnectionUpdate
}
