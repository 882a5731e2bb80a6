/**
 * An item time of Planning Center Services.
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
 * The description of an item time as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ItemTimeSpec> = Table.itemTime as Descriptor<ItemTimeSpec>

/**
 * The id of an item time. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ItemTimeId = Id<"services/ItemTime">

/**
 * An item time of Planning Center Services.
 *
 * It is reached through `Item.item_times`, `Live.current_item_time`, `Live.next_item_time`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface ItemTime {
  readonly type: "ItemTime"
  readonly id: ItemTimeId
  readonly exclude: boolean | null
  readonly length: number | null
  readonly length_offset: number | null
  readonly live_end_at: DateTime.Utc | null
  readonly live_start_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ItemTimeRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an item time.
 *
 * @category models
 * @since 0.1.0
 */
export interface ItemTimeRelationships {
  readonly item?: ToOne<"Item">
  readonly plan_time?: ToOne<"PlanTime">
  readonly plan?: ToOne<"Plan">
  readonly [name: string]: Relationship | undefined
}

/**
 * The ids in the path of an item time. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface ItemTimeIds {
  readonly series_id: Id<"services/Series">
  readonly plan_id: Id<"services/Plan">
  readonly live_id: Id<"services/Live">
  readonly current_item_time_id: ItemTimeId
}

/**
 * All types of an item time together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ItemTimeSpec {
  readonly type: "ItemTime"
  readonly resource: ItemTime
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
