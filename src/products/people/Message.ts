/**
 * An email or text message to one person.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, Open, WhereDateTime, WhereString } from "../../resource/Spec.ts"
import type { MessageGroupSpec } from "./MessageGroup.ts"
import type { PersonSpec } from "./Person.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a message as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<MessageSpec> = Table.message as Descriptor<MessageSpec>

/**
 * The id of a message. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type MessageId = Id<"people/Message">

/**
 * An email or text message to one person.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Message {
  readonly type: "Message"
  readonly id: MessageId
  readonly kind: Open<"email" | "sms" | "church_center_message"> | null
  readonly to_addresses: string | null
  readonly subject: string | null
  readonly delivery_status: string | null
  readonly reject_reason: string | null
  readonly created_at: DateTime.Utc | null
  readonly sent_at: DateTime.Utc | null
  readonly bounced_at: DateTime.Utc | null
  readonly rejection_notification_sent_at: DateTime.Utc | null
  readonly from_name: string | null
  readonly from_address: string | null
  readonly read_at: DateTime.Utc | null
  readonly app_name: string | null
  readonly message_type: string | null
  readonly file: unknown
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: MessageRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a message.
 *
 * @category models
 * @since 0.1.0
 */
export interface MessageRelationships {
  readonly from?: ToOne<"Person">
  readonly to?: ToOne<"Person">
  readonly message_group?: ToOne<"MessageGroup">
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a message gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface MessageIncludes {
  readonly message_group: MessageGroupSpec
  readonly to: PersonSpec
}

/**
 * The names that `include` accepts for a message. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type MessageInclude =
  | "message_group"
  | "message_group.app"
  | "message_group.from"
  | "message_group.messages"
  | "to"
  | "to.addresses"
  | "to.emails"
  | "to.field_data"
  | "to.households"
  | "to.inactive_reason"
  | "to.marital_status"
  | "to.name_prefix"
  | "to.name_suffix"
  | "to.organization"
  | "to.person_apps"
  | "to.phone_numbers"
  | "to.platform_notifications"
  | "to.primary_campus"
  | "to.school"
  | "to.social_profiles"

/**
 * The conditions that a list of messages accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface MessageWhere {
  readonly app_name?: WhereString
  readonly bounced_at?: WhereDateTime
  readonly created_at?: WhereDateTime
  readonly delivery_status?: WhereString
  readonly file?: WhereString
  readonly from_address?: WhereString
  readonly kind?: WhereString
  readonly reject_reason?: WhereString
  readonly rejection_notification_sent_at?: WhereDateTime
  readonly sent_at?: WhereDateTime
  readonly subject?: WhereString
  readonly to_addresses?: WhereString
}

/**
 * The names that a list of messages can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type MessageOrder =
  | "app_name"
  | "bounced_at"
  | "created_at"
  | "delivery_status"
  | "file"
  | "from_address"
  | "from_name"
  | "kind"
  | "reject_reason"
  | "rejection_notification_sent_at"
  | "sent_at"
  | "subject"
  | "to_addresses"

/**
 * All types of a message together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface MessageSpec {
  readonly type: "Message"
  readonly resource: Message
  readonly sparse: {}
  readonly includes: MessageIncludes
  readonly include: MessageInclude
  readonly where: MessageWhere
  readonly order: MessageOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads a message by its id.
 *
 * `GET /people/v2/messages/{message_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<MessageSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many messages by their ids, each in a request of its own.
 *
 * `GET /people/v2/messages/{message_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<MessageSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of messages.
 *
 * `GET /people/v2/messages`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<MessageSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all messages as a stream, page by page.
 *
 * `GET /people/v2/messages`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<MessageSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts messages without reading them.
 *
 * `GET /people/v2/messages`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<MessageSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Operations on the MessageGroup at `message_group` of a message.
 *
 * - `get`: `GET /people/v2/messages/{message_id}/message_group`
 * - `getById`: `GET /people/v2/messages/{message_id}/message_group/{message_group_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const message_group: Ops.ToOneEdge<MessageGroupSpec, MessageId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "message_group",
  Table.messageGroup
)

/**
 * Operations on the Person at `to` of a message.
 *
 * - `get`: `GET /people/v2/messages/{message_id}/to`
 * - `getById`: `GET /people/v2/messages/{message_id}/to/{person_id}`
 * - `update`: `PATCH /people/v2/messages/{message_id}/to/{person_id}`
 * - `delete`: `DELETE /people/v2/messages/{message_id}/to/{person_id}`
 *
 * `delete` deletes the person itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const to: Ops.ToOneEdge<PersonSpec, MessageId> & Ops.Updates<PersonSpec, MessageId> & Ops.Deletes<MessageId> =
  /* @__PURE__ */ Make.edge(descriptor, "to", Table.person)
