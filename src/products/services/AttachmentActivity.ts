/**
 * An attachment activity of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type { CalendarDate } from "../../jsonapi/CalendarDate.ts"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an attachment activity as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<AttachmentActivitySpec> = Table.attachmentActivity as Descriptor<
  AttachmentActivitySpec
>

/**
 * The id of an attachment activity. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type AttachmentActivityId = Id<"services/AttachmentActivity">

/**
 * An attachment activity of Planning Center Services.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface AttachmentActivity {
  readonly type: "AttachmentActivity"
  readonly id: AttachmentActivityId
  readonly activity_type: string | null
  readonly attachment_url: string | null
  readonly date: CalendarDate | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: AttachmentActivityRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an attachment activity.
 *
 * @category models
 * @since 0.1.0
 */
export interface AttachmentActivityRelationships {
  readonly attachment?: ToOne<"Attachment">
  readonly [name: string]: Relationship | undefined
}

/**
 * All types of an attachment activity together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface AttachmentActivitySpec {
  readonly type: "AttachmentActivity"
  readonly resource: AttachmentActivity
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
