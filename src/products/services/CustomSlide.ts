/**
 * A custom slide of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a custom slide as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<CustomSlideSpec> = Table.customSlide as Descriptor<CustomSlideSpec>

/**
 * The id of a custom slide. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type CustomSlideId = Id<"services/CustomSlide">

/**
 * A custom slide of Planning Center Services.
 *
 * It is reached through `Item.custom_slides`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface CustomSlide {
  readonly type: "CustomSlide"
  readonly id: CustomSlideId
  readonly body: string | null
  readonly enabled: boolean | null
  readonly label: string | null
  readonly order: number | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: CustomSlideRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a custom slide.
 *
 * @category models
 * @since 0.1.0
 */
export interface CustomSlideRelationships {
  readonly item?: ToOne<"Item">
  readonly attachment?: ToOne<"Attachment">
  readonly [name: string]: Relationship | undefined
}

/**
 * The data of a create of a custom slide.
 *
 * @category models
 * @since 0.1.0
 */
export interface CustomSlideCreate {
  readonly body?: string | null | undefined
  readonly enabled?: boolean | null | undefined
  readonly label?: string | null | undefined
  readonly order?: number | null | undefined
  readonly item_id?: string | null | undefined
  readonly attachment_id?: string | null | undefined
}

/**
 * The data of an update of a custom slide. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface CustomSlideUpdate {
  readonly body?: string | null | undefined
  readonly enabled?: boolean | null | undefined
  readonly label?: string | null | undefined
  readonly order?: number | null | undefined
  readonly item_id?: string | null | undefined
  readonly attachment_id?: string | null | undefined
}

/**
 * The ids in the path of a custom slide. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface CustomSlideIds {
  readonly service_type_id: Id<"services/ServiceType">
  readonly plan_id: Id<"services/Plan">
  readonly item_id: Id<"services/Item">
  readonly custom_slide_id: CustomSlideId
}

/**
 * All types of a custom slide together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface CustomSlideSpec {
  readonly type: "CustomSlide"
  readonly resource: CustomSlide
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: CustomSlideCreate
  readonly update: CustomSlideUpdate
}
