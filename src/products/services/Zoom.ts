/**
 * A zoom of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a zoom as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ZoomSpec> = Table.zoom as Descriptor<ZoomSpec>

/**
 * The id of a zoom. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ZoomId = Id<"services/Zoom">

/**
 * A zoom of Planning Center Services.
 *
 * It is reached through `Attachment.zooms`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Zoom {
  readonly type: "Zoom"
  readonly id: ZoomId
  readonly aspect_ratio: number | null
  readonly x_offset: number | null
  readonly y_offset: number | null
  readonly zoom_level: number | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ZoomRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a zoom.
 *
 * @category models
 * @since 0.1.0
 */
export interface ZoomRelationships {
  readonly person?: ToOne<"Person">
  readonly attachable?: ToOne<"Attachable" | "Attachment">
  readonly attachment?: ToOne<"Attachment">
  readonly [name: string]: Relationship | undefined
}

/**
 * The data of a create of a zoom.
 *
 * @category models
 * @since 0.1.0
 */
export interface ZoomCreate {
  readonly aspect_ratio?: number | null | undefined
  readonly x_offset?: number | null | undefined
  readonly y_offset?: number | null | undefined
  readonly zoom_level?: number | null | undefined
}

/**
 * The data of an update of a zoom. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface ZoomUpdate {
  readonly x_offset?: number | null | undefined
  readonly y_offset?: number | null | undefined
  readonly zoom_level?: number | null | undefined
}

/**
 * The ids in the path of a zoom. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface ZoomIds {
  readonly media_id: Id<"services/Media">
  readonly attachment_id: Id<"services/Attachment">
  readonly zoom_id: ZoomId
}

/**
 * All types of a zoom together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ZoomSpec {
  readonly type: "Zoom"
  readonly resource: Zoom
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: ZoomCreate
  readonly update: ZoomUpdate
}
