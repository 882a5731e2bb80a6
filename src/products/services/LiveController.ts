/**
 * A live controller of Planning Center Services.
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
 * The description of a live controller as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<LiveControllerSpec> = Table.liveController as Descriptor<LiveControllerSpec>

/**
 * The id of a live controller. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type LiveControllerId = Id<"services/LiveController">

/**
 * A live controller of Planning Center Services.
 *
 * It is reached through `ServiceType.live_controllers`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface LiveController {
  readonly type: "LiveController"
  readonly id: LiveControllerId
  readonly created_at: DateTime.Utc | null
  readonly full_name: string | null
  readonly photo_thumbnail_url: string | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: LiveControllerRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a live controller.
 *
 * @category models
 * @since 0.1.0
 */
export interface LiveControllerRelationships {
  readonly person?: ToOne<"Person">
  readonly [name: string]: Relationship | undefined
}

/**
 * The names that a list of live controllers can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type LiveControllerOrder =
  | "created_at"
  | "updated_at"

/**
 * The ids in the path of a live controller. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface LiveControllerIds {
  readonly service_type_id: Id<"services/ServiceType">
  readonly live_controller_id: LiveControllerId
}

/**
 * All types of a live controller together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface LiveControllerSpec {
  readonly type: "LiveController"
  readonly resource: LiveController
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: LiveControllerOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
