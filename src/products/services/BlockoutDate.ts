/**
 * A blockout date of Planning Center Services.
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
 * The description of a blockout date as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<BlockoutDateSpec> = Table.blockoutDate as Descriptor<BlockoutDateSpec>

/**
 * The id of a blockout date. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type BlockoutDateId = Id<"services/BlockoutDate">

/**
 * A blockout date of Planning Center Services.
 *
 * It is reached through `Blockout.blockout_dates`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface BlockoutDate {
  readonly type: "BlockoutDate"
  readonly id: BlockoutDateId
  readonly ends_at: DateTime.Utc | null
  readonly ends_at_utc: DateTime.Utc | null
  readonly group_identifier: string | null
  readonly reason: string | null
  readonly share: boolean | null
  readonly starts_at: DateTime.Utc | null
  readonly starts_at_utc: DateTime.Utc | null
  readonly time_zone: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: BlockoutDateRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a blockout date.
 *
 * @category models
 * @since 0.1.0
 */
export interface BlockoutDateRelationships {
  readonly person?: ToOne<"Person">
  readonly blockout?: ToOne<"Blockout">
  readonly [name: string]: Relationship | undefined
}

/**
 * The ids in the path of a blockout date. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface BlockoutDateIds {
  readonly person_id: Id<"people/Person">
  readonly blockout_id: Id<"services/Blockout">
  readonly blockout_date_id: BlockoutDateId
}

/**
 * All types of a blockout date together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface BlockoutDateSpec {
  readonly type: "BlockoutDate"
  readonly resource: BlockoutDate
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
