/**
 * When a campus meets.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing, Open } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a service time as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ServiceTimeSpec> = Table.serviceTime as Descriptor<ServiceTimeSpec>

/**
 * The id of a service time. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ServiceTimeId = Id<"people/ServiceTime">

/**
 * When a campus meets.
 *
 * It is reached through `Campus.service_times`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface ServiceTime {
  readonly type: "ServiceTime"
  readonly id: ServiceTimeId
  readonly start_time: number | null
  readonly day: Open<"sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday"> | null
  readonly description: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ServiceTimeRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a service time.
 *
 * @category models
 * @since 0.1.0
 */
export interface ServiceTimeRelationships {
  readonly organization?: ToOne<"Organization">
  readonly campus?: ToOne<"Campus">
  readonly [name: string]: Relationship | undefined
}

/**
 * The names that a list of service times can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type ServiceTimeOrder = "time"

/**
 * The data of a create of a service time.
 *
 * @category models
 * @since 0.1.0
 */
export interface ServiceTimeCreate {
  readonly start_time?: number | null | undefined
  readonly day?: "sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | null | undefined
  readonly description?: string | null | undefined
}

/**
 * The data of an update of a service time. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface ServiceTimeUpdate {
  readonly start_time?: number | null | undefined
  readonly day?: "sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | null | undefined
  readonly description?: string | null | undefined
}

/**
 * The ids in the path of a service time. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface ServiceTimeIds {
  readonly campus_id: Id<"people/Campus">
  readonly service_time_id: ServiceTimeId
}

/**
 * All types of a service time together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ServiceTimeSpec {
  readonly type: "ServiceTime"
  readonly resource: ServiceTime
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: ServiceTimeOrder
  readonly filter: Nothing
  readonly create: ServiceTimeCreate
  readonly update: ServiceTimeUpdate
}
