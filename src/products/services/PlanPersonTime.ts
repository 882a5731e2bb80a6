/**
 * A plan person time of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a plan person time as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<PlanPersonTimeSpec> = Table.planPersonTime as Descriptor<PlanPersonTimeSpec>

/**
 * The id of a plan person time. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type PlanPersonTimeId = Id<"services/PlanPersonTime">

/**
 * A plan person time of Planning Center Services.
 *
 * It is reached through `PlanPerson.plan_person_times`, `ServiceType.plan_person_times`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanPersonTime {
  readonly type: "PlanPersonTime"
  readonly id: PlanPersonTimeId
  readonly created_at: DateTime.Utc | null
  readonly status: string | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: PlanPersonTimeRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a plan person time.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanPersonTimeRelationships {
  readonly plan_time?: ToOne<"PlanTime">
  readonly plan?: ToOne<"Plan">
  readonly plan_person?: ToOne<"PlanPerson">
  readonly [name: string]: Relationship | undefined
}

/**
 * The names that a list of plan person times can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type PlanPersonTimeOrder = "updated_at"

/**
 * The ids in the path of a plan person time. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanPersonTimeIds {
  readonly service_type_id: Id<"services/ServiceType">
  readonly plan_person_time_id: PlanPersonTimeId
}

/**
 * All types of a plan person time together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface PlanPersonTimeSpec {
  readonly type: "PlanPersonTime"
  readonly resource: PlanPersonTime
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: PlanPersonTimeOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
