/**
 * An attachment type group of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an attachment type group as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<AttachmentTypeGroupSpec> = Table.attachmentTypeGroup as Descriptor<
  AttachmentTypeGroupSpec
>

/**
 * The id of an attachment type group. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type AttachmentTypeGroupId = Id<"services/AttachmentTypeGroup">

/**
 * An attachment type group of Planning Center Services.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface AttachmentTypeGroup {
  readonly type: "AttachmentTypeGroup"
  readonly id: AttachmentTypeGroupId
  readonly name: string | null
  readonly readonly: boolean | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: AttachmentTypeGroupRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an attachment type group.
 *
 * @category models
 * @since 0.1.0
 */
export interface AttachmentTypeGroupRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The names that a list of attachment type groups can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type AttachmentTypeGroupOrder = "name"

/**
 * All types of an attachment type group together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface AttachmentTypeGroupSpec {
  readonly type: "AttachmentTypeGroup"
  readonly resource: AttachmentTypeGroup
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: AttachmentTypeGroupOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
