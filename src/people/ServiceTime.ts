/**
 * When a campus meets.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/people.json: change those.
import type { Links, Relationship, ToOne } from "../jsonapi/Document.ts"

export { descriptor } from "./descriptors/ServiceTime.ts"

/**
 * When a campus meets.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface ServiceTime {
  readonly type: "ServiceTime"
  readonly id: string
  readonly start_time: number | null
  /** `sunday`, `monday`, `tuesday`, `wednesday`, `thursday`, `friday`, `saturday`, or whatever Planning Center adds. */
  readonly day: string | null
  readonly description: string | null
  /** The linkage, as far as the request made Planning Center send it. */
  readonly relationships: ServiceTimeRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The linkage that a service time carries.
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
 * What a list of service times can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type ServiceTimeOrder = "time"

/**
 * What a service time can be created with.
 *
 * @category models
 * @since 0.1.0
 */
export interface ServiceTimeCreate {
  readonly start_time?: number | null | undefined
  /** `sunday`, `monday`, `tuesday`, `wednesday`, `thursday`, `friday`, `saturday`, or whatever Planning Center adds. */
  readonly day?: string | null | undefined
  readonly description?: string | null | undefined
}

/**
 * What can be changed of a service time; `null` clears.
 *
 * @category models
 * @since 0.1.0
 */
export interface ServiceTimeUpdate {
  readonly start_time?: number | null | undefined
  /** `sunday`, `monday`, `tuesday`, `wednesday`, `thursday`, `friday`, `saturday`, or whatever Planning Center adds. */
  readonly day?: string | null | undefined
  readonly description?: string | null | undefined
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
  readonly where: {}
  readonly order: ServiceTimeOrder
  readonly filter: {}
  readonly create: ServiceTimeCreate
  readonly update: ServiceTimeUpdate
}
