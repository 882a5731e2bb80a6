/**
 * A blockout exception of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type * as DateTime from "effect/DateTime"
import type { CalendarDate } from "../../jsonapi/CalendarDate.ts"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a blockout exception as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<BlockoutExceptionSpec> = Table.blockoutException as Descriptor<
  BlockoutExceptionSpec
>

/**
 * The id of a blockout exception. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type BlockoutExceptionId = Id<"services/BlockoutException">

/**
 * A blockout exception of Planning Center Services.
 *
 * It is reached through `Blockout.blockout_exceptions`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface BlockoutException {
  readonly type: "BlockoutException"
  readonly id: BlockoutExceptionId
  readonly created_at: DateTime.Utc | null
  readonly date: CalendarDate | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: BlockoutExceptionRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a blockout exception.
 *
 * @category models
 * @since 0.1.0
 */
export interface BlockoutExceptionRelationships {
  readonly blockout?: ToOne<"Blockout">
  readonly [name: string]: Relationship | undefined
}

/**
 * The data of a create of a blockout exception.
 *
 * @category models
 * @since 0.1.0
 */
export interface BlockoutExceptionCreate {
  readonly date?: CalendarDate | null | undefined
}

/**
 * The ids in the path of a blockout exception. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface BlockoutExceptionIds {
  readonly person_id: Id<"people/Person">
  readonly blockout_id: Id<"services/Blockout">
  readonly blockout_exception_id: BlockoutExceptionId
}

/**
 * All types of a blockout exception together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface BlockoutExceptionSpec {
  readonly type: "BlockoutException"
  readonly resource: BlockoutException
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: BlockoutExceptionCreate
  readonly update: never
}
