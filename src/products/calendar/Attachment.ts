/**
 * An attachment of Planning Center Calendar.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/calendar.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereDateTime, WhereNumber, WhereString } from "../../resource/Spec.ts"
import type { EventSpec } from "./Event.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an attachment as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<AttachmentSpec> = Table.attachment as Descriptor<AttachmentSpec>

/**
 * The id of an attachment. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type AttachmentId = Id<"calendar/Attachment">

/**
 * An attachment of Planning Center Calendar.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Attachment {
  readonly type: "Attachment"
  readonly id: AttachmentId
  readonly content_type: string | null
  readonly created_at: DateTime.Utc | null
  readonly description: string | null
  readonly file_size: number | null
  readonly name: string | null
  readonly updated_at: DateTime.Utc | null
  readonly url: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: AttachmentRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an attachment.
 *
 * @category models
 * @since 0.1.0
 */
export interface AttachmentRelationships {
  readonly event?: ToOne<"Event">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of an attachment gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface AttachmentIncludes {
  readonly event: EventSpec
}

/**
 * The names that `include` accepts for an attachment. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type AttachmentInclude =
  | "event"
  | "event.attachments"
  | "event.calendar"
  | "event.feed"
  | "event.owner"
  | "event.tags"

/**
 * The conditions that a list of attachments accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface AttachmentWhere {
  readonly content_type?: WhereString
  readonly created_at?: WhereDateTime
  readonly description?: WhereString
  readonly file_size?: WhereNumber
  readonly name?: WhereString
  readonly updated_at?: WhereDateTime
}

/**
 * The names that a list of attachments can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type AttachmentOrder =
  | "content_type"
  | "created_at"
  | "description"
  | "file_size"
  | "name"
  | "updated_at"

/**
 * All types of an attachment together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface AttachmentSpec {
  readonly type: "Attachment"
  readonly resource: Attachment
  readonly sparse: {}
  readonly includes: AttachmentIncludes
  readonly include: AttachmentInclude
  readonly where: AttachmentWhere
  readonly order: AttachmentOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads an attachment by its id.
 *
 * `GET /calendar/v2/attachments/{attachment_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<AttachmentSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many attachments by their ids, each in a request of its own.
 *
 * `GET /calendar/v2/attachments/{attachment_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<AttachmentSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of attachments.
 *
 * `GET /calendar/v2/attachments`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<AttachmentSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all attachments as a stream, page by page.
 *
 * `GET /calendar/v2/attachments`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<AttachmentSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts attachments without reading them.
 *
 * `GET /calendar/v2/attachments`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<AttachmentSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Operations on the Event at `event` of an attachment.
 *
 * - `get`: `GET /calendar/v2/attachments/{attachment_id}/event`
 * - `getById`: `GET /calendar/v2/attachments/{attachment_id}/event/{event_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const event: Ops.ToOneEdge<EventSpec, AttachmentId> = /* @__PURE__ */ Make.edge(descriptor, "event", Table.event)
