/**
 * A skipped attachment of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a skipped attachment as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<SkippedAttachmentSpec> = Table.skippedAttachment as Descriptor<
  SkippedAttachmentSpec
>

/**
 * The id of a skipped attachment. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type SkippedAttachmentId = Id<"services/SkippedAttachment">

/**
 * A skipped attachment of Planning Center Services.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface SkippedAttachment {
  readonly type: "SkippedAttachment"
  readonly id: SkippedAttachmentId
  readonly skipped: boolean | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: SkippedAttachmentRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a skipped attachment.
 *
 * @category models
 * @since 0.1.0
 */
export interface SkippedAttachmentRelationships {
  readonly person?: ToOne<"Person">
  readonly attachment?: ToOne<"Attachment">
  readonly [name: string]: Relationship | undefined
}

/**
 * All types of a skipped attachment together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface SkippedAttachmentSpec {
  readonly type: "SkippedAttachment"
  readonly resource: SkippedAttachment
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
