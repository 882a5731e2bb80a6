/**
 * A chat of Planning Center Services.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/services.json: change those.
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a chat as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<ChatSpec> = Table.chat as Descriptor<ChatSpec>

/**
 * The id of a chat. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type ChatId = Id<"services/Chat">

/**
 * A chat of Planning Center Services.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Chat {
  readonly type: "Chat"
  readonly id: ChatId
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: ChatRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a chat.
 *
 * @category models
 * @since 0.1.0
 */
export interface ChatRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * Attributes that are sent only when `fields` asks for them.
 *
 * @category models
 * @since 0.1.0
 */
export interface ChatSparse {
  readonly group_identifiers: unknown
  readonly my_teams: unknown
  readonly payload: string | null
  readonly people: unknown
  readonly plans: unknown
  readonly teams: unknown
  readonly teams_i_lead: unknown
}

/**
 * All types of a chat together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface ChatSpec {
  readonly type: "Chat"
  readonly resource: Chat
  readonly sparse: ChatSparse
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: never
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads a chat by its id.
 *
 * `GET /services/v2/chat/{chat_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<ChatSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many chats by their ids, each in a request of its own.
 *
 * `GET /services/v2/chat/{chat_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<ChatSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of chats.
 *
 * `GET /services/v2/chat`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<ChatSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all chats as a stream, page by page.
 *
 * `GET /services/v2/chat`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<ChatSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts chats without reading them.
 *
 * `GET /services/v2/chat`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<ChatSpec> = /* @__PURE__ */ Make.count(descriptor)
