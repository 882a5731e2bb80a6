/**
 * A blockout schedule conflict of Planning Center Services.
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
 * The description of a blockout schedule conflict as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<BlockoutScheduleConflictSpec> = Table.blockoutScheduleConflict as Descriptor<
  BlockoutScheduleConflictSpec
>

/**
 * The id of a blockout schedule conflict. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type BlockoutScheduleConflictId = Id<"services/BlockoutScheduleConflict">

/**
 * A blockout schedule conflict of Planning Center Services.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface BlockoutScheduleConflict {
  readonly type: "BlockoutScheduleConflict"
  readonly id: BlockoutScheduleConflictId
  readonly can_accept_partial: boolean | null
  readonly dates: string | null
  readonly organization_name: string | null
  readonly person_avatar: string | null
  readonly person_name: string | null
  readonly position_display_times: string | null
  readonly service_type_name: string | null
  readonly short_dates: string | null
  readonly sort_date: DateTime.Utc | null
  readonly status: string | null
  readonly team_name: string | null
  readonly team_position_name: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: BlockoutScheduleConflictRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a blockout schedule conflict.
 *
 * @category models
 * @since 0.1.0
 */
export interface BlockoutScheduleConflictRelationships {
  readonly organization?: ToOne<"Organization">
  readonly person?: ToOne<"Person">
  readonly plan?: ToOne<"Plan">
  readonly plan_person?: ToOne<"PlanPerson">
  readonly service_type?: ToOne<"ServiceType">
  readonly [name: string]: Relationship | undefined
}

/**
 * All types of a blockout schedule conflict together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface BlockoutScheduleConflictSpec {
  readonly type: "BlockoutScheduleConflict"
  readonly resource: BlockoutScheduleConflict
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
