/**
 * A message as it went to everybody it was meant for.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, WhereBoolean, WhereDateTime, WhereNumber, WhereString } from "../../resource/Spec.ts"
import type { AppSpec } from "./App.ts"
import type { MessageSpec } from "./Message.ts"
import type { PersonSpec } from "./Person.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a message group as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<MessageGroupSpec> = Table.messageGroup as Descriptor<MessageGroupSpec>

/**
 * The id of a message group. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type MessageGroupId = Id<"people/MessageGroup">

/**
 * A message as it went to everybody it was meant for.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface MessageGroup {
  readonly type: "MessageGroup"
  readonly id: MessageGroupId
  readonly uuid: string | null
  readonly message_type: string | null
  readonly from_address: string | null
  readonly subject: string | null
  readonly message_count: number | null
  readonly system_message: boolean | null
  readonly transactional_message: boolean | null
  readonly contains_user_generated_content: boolean | null
  readonly created_at: DateTime.Utc | null
  readonly reply_to_name: string | null
  readonly reply_to_address: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: MessageGroupRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a message group.
 *
 * @category models
 * @since 0.1.0
 */
export interface MessageGroupRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The resources that each include of a message group gives.
 *
 * @category models
 * @since 0.1.0
 */
export interface MessageGroupIncludes {
  readonly app: AppSpec
  readonly from: PersonSpec
  readonly messages: ReadonlyArray<MessageSpec>
}

/**
 * The names that `include` accepts for a message group. A dot reaches one level deeper.
 *
 * @category models
 * @since 0.1.0
 */
export type MessageGroupInclude =
  | "app"
  | "from"
  | "from.addresses"
  | "from.emails"
  | "from.field_data"
  | "from.households"
  | "from.inactive_reason"
  | "from.marital_status"
  | "from.name_prefix"
  | "from.name_suffix"
  | "from.organization"
  | "from.person_apps"
  | "from.phone_numbers"
  | "from.platform_notifications"
  | "from.primary_campus"
  | "from.school"
  | "from.social_profiles"
  | "messages"
  | "messages.message_group"
  | "messages.to"

/**
 * The conditions that a list of message groups accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface MessageGroupWhere {
  readonly contains_user_generated_content?: WhereBoolean
  readonly created_at?: WhereDateTime
  readonly from_address?: WhereString
  readonly message_count?: WhereNumber
  readonly message_type?: WhereString
  readonly reply_to_address?: WhereString
  readonly reply_to_name?: WhereString
  readonly subject?: WhereString
  readonly system_message?: WhereBoolean
  readonly transactional_message?: WhereBoolean
  readonly uuid?: WhereString
}

/**
 * The names that a list of message groups can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type MessageGroupOrder =
  | "contains_user_generated_content"
  | "created_at"
  | "from_address"
  | "message_count"
  | "message_type"
  | "reply_to_address"
  | "reply_to_name"
  | "subject"
  | "system_message"
  | "transactional_message"
  | "uuid"

/**
 * All types of a message group together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface MessageGroupSpec {
  readonly type: "MessageGroup"
  readonly resource: MessageGroup
  readonly sparse: {}
  readonly includes: MessageGroupIncludes
  readonly include: MessageGroupInclude
  readonly where: MessageGroupWhere
  readonly order: MessageGroupOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads a message group by its id.
 *
 * `GET /people/v2/message_groups/{message_group_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<MessageGroupSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many message groups by their ids, each in a request of its own.
 *
 * `GET /people/v2/message_groups/{message_group_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<MessageGroupSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of message groups.
 *
 * `GET /people/v2/message_groups`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<MessageGroupSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all message groups as a stream, page by page.
 *
 * `GET /people/v2/message_groups`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<MessageGroupSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts message groups without reading them.
 *
 * `GET /people/v2/message_groups`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<MessageGroupSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Operations on the App at `app` of a message group.
 *
 * - `get`: `GET /people/v2/message_groups/{message_group_id}/app`
 * - `getById`: `GET /people/v2/message_groups/{message_group_id}/app/{app_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const app: Ops.ToOneEdge<AppSpec, MessageGroupId> = /* @__PURE__ */ Make.edge(descriptor, "app", Table.app)

/**
 * Operations on the Person at `from` of a message group.
 *
 * - `get`: `GET /people/v2/message_groups/{message_group_id}/from`
 * - `getById`: `GET /people/v2/message_groups/{message_group_id}/from/{person_id}`
 * - `update`: `PATCH /people/v2/message_groups/{message_group_id}/from/{person_id}`
 * - `delete`: `DELETE /people/v2/message_groups/{message_group_id}/from/{person_id}`
 *
 * `delete` deletes the person itself. Planning Center lists the endpoint and does not say whether it only ends the link.
 *
 * @category edges
 * @since 0.1.0
 */
export const from:
  & Ops.ToOneEdge<PersonSpec, MessageGroupId>
  & Ops.Updates<PersonSpec, MessageGroupId>
  & Ops.Deletes<MessageGroupId> = /* @__PURE__ */ Make.edge(descriptor, "from", Table.person)

/**
 * Operations on the `messages` of a message group.
 *
 * - `list`, `stream`, `count`: `GET /people/v2/message_groups/{message_group_id}/messages`
 * - `get`: `GET /people/v2/message_groups/{message_group_id}/messages/{message_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const messages: Ops.ToManyEdge<MessageSpec, Nothing, MessageGroupId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "messages",
  Table.message
)
