/**
 * An address that email can be sent from.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/people.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a custom sender as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<CustomSenderSpec> = Table.customSender as Descriptor<CustomSenderSpec>

/**
 * The id of a custom sender. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type CustomSenderId = Id<"people/CustomSender">

/**
 * An address that email can be sent from.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface CustomSender {
  readonly type: "CustomSender"
  readonly id: CustomSenderId
  readonly name: string | null
  readonly email_address: string | null
  readonly verified_at: DateTime.Utc | null
  readonly verification_requested_at: DateTime.Utc | null
  readonly created_at: DateTime.Utc | null
  readonly updated_at: DateTime.Utc | null
  readonly verified: boolean | null
  readonly expired: boolean | null
  readonly verification_status: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: CustomSenderRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a custom sender.
 *
 * @category models
 * @since 0.1.0
 */
export interface CustomSenderRelationships {
  readonly custom_sender_shares?: ToOne<"CustomSenderShare">
  readonly [name: string]: Relationship | undefined
}

/**
 * The names that a list of custom senders can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type CustomSenderOrder =
  | "created_at"
  | "name"
  | "updated_at"
  | "verification_requested_at"
  | "verified_at"

/**
 * All types of a custom sender together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface CustomSenderSpec {
  readonly type: "CustomSender"
  readonly resource: CustomSender
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: CustomSenderOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Reads a custom sender by its id.
 *
 * `GET /people/v2/custom_senders/{custom_sender_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<CustomSenderSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many custom senders by their ids, each in a request of its own.
 *
 * `GET /people/v2/custom_senders/{custom_sender_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<CustomSenderSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of custom senders.
 *
 * `GET /people/v2/custom_senders`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<CustomSenderSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all custom senders as a stream, page by page.
 *
 * `GET /people/v2/custom_senders`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<CustomSenderSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts custom senders without reading them.
 *
 * `GET /people/v2/custom_senders`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<CustomSenderSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Sends the email that verifies the address.
 *
 * `POST /people/v2/custom_senders/{custom_sender_id}/send_verification`
 *
 * @category actions
 * @since 0.1.0
 */
export const send_verification: Ops.Act<CustomSenderId> = /* @__PURE__ */ Make.action(descriptor, "send_verification")
