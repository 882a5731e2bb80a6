/**
 * A containing resource of Planning Center Calendar.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/calendar.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a containing resource as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ContainingResourceSpec> = Table.containingResource as Descriptor<
  ContainingResourceSpec
>

/**
 * The id of a containing resource. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ContainingResourceId = Id<"calendar/ContainingResource">

/**
 * A containing resource of Planning Center Calendar.
 *
 * It is reached through `RoomSetup.containing_resource`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface ContainingResource {
  readonly type: "ContainingResource"
  readonly id: ContainingResourceId
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ContainingResourceRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a containing resource.
 *
 * @category models
 * @since 0.1.0
 */
export interface ContainingResourceRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The ids in the path of a containing resource. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface ContainingResourceIds {
  readonly room_setup_id: Id<"calendar/RoomSetup">
  readonly containing_resource_id: ContainingResourceId
}

/**
 * All types of a containing resource together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ContainingResourceSpec {
  readonly type: "ContainingResource"
  readonly resource: ContainingResource
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
