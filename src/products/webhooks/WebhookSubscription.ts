/**
 * A webhook subscription of Planning Center Webhooks.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/webhooks.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import * as Many from "../../resource/many.ts"
import type { Id, Nothing, WhereId } from "../../resource/Spec.ts"
import type { EventSpec } from "./Event.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a webhook subscription as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<WebhookSubscriptionSpec> = Table.webhookSubscription as Descriptor<
  WebhookSubscriptionSpec
>

/**
 * The id of a webhook subscription. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type WebhookSubscriptionId = Id<"webhooks/WebhookSubscription">

/**
 * A webhook subscription of Planning Center Webhooks.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface WebhookSubscription {
  readonly type: "WebhookSubscription"
  readonly id: WebhookSubscriptionId
  readonly active: boolean | null
  readonly application_id: number | null
  readonly authenticity_secret: string | null
  readonly created_at: DateTime.Utc | null
  readonly name: string | null
  readonly updated_at: DateTime.Utc | null
  readonly url: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: WebhookSubscriptionRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a webhook subscription.
 *
 * @category models
 * @since 0.1.0
 */
export interface WebhookSubscriptionRelationships {
  readonly [name: string]: Relationship | undefined
}

/**
 * The conditions that a list of webhook subscriptions accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface WebhookSubscriptionWhere {
  readonly application_id?: WhereId
}

/**
 * The data of a create of a webhook subscription.
 *
 * @category models
 * @since 0.1.0
 */
export interface WebhookSubscriptionCreate {
  readonly active?: boolean | null | undefined
  readonly name?: string | null | undefined
  readonly url?: string | null | undefined
}

/**
 * The data of an update of a webhook subscription. `null` clears an attribute.
 *
 * @category models
 * @since 0.1.0
 */
export interface WebhookSubscriptionUpdate {
  readonly active?: boolean | null | undefined
}

/**
 * All types of a webhook subscription together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface WebhookSubscriptionSpec {
  readonly type: "WebhookSubscription"
  readonly resource: WebhookSubscription
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: WebhookSubscriptionWhere
  readonly order: never
  readonly filter: Nothing
  readonly create: WebhookSubscriptionCreate
  readonly update: WebhookSubscriptionUpdate
}

/**
 * Reads a webhook subscription by its id.
 *
 * `GET /webhooks/v2/webhook_subscriptions/{webhook_subscription_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const get: Ops.Get<WebhookSubscriptionSpec> = /* @__PURE__ */ Make.get(descriptor)

/**
 * Reads many webhook subscriptions by their ids, each in a request of its own.
 *
 * `GET /webhooks/v2/webhook_subscriptions/{webhook_subscription_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const getMany: Ops.GetMany<WebhookSubscriptionSpec> = /* @__PURE__ */ Make.getMany(descriptor)

/**
 * Reads one page of webhook subscriptions.
 *
 * `GET /webhooks/v2/webhook_subscriptions`
 *
 * @category operations
 * @since 0.1.0
 */
export const list: Ops.List<WebhookSubscriptionSpec> = /* @__PURE__ */ Make.list(descriptor)

/**
 * Reads all webhook subscriptions as a stream, page by page.
 *
 * `GET /webhooks/v2/webhook_subscriptions`
 *
 * @category operations
 * @since 0.1.0
 */
export const stream: Ops.StreamAll<WebhookSubscriptionSpec> = /* @__PURE__ */ Make.stream(descriptor)

/**
 * Counts webhook subscriptions without reading them.
 *
 * `GET /webhooks/v2/webhook_subscriptions`
 *
 * @category operations
 * @since 0.1.0
 */
export const count: Ops.Count<WebhookSubscriptionSpec> = /* @__PURE__ */ Make.count(descriptor)

/**
 * Creates a webhook subscription.
 *
 * `POST /webhooks/v2/webhook_subscriptions`
 *
 * @category operations
 * @since 0.1.0
 */
export const create: Ops.Create<WebhookSubscriptionSpec> = /* @__PURE__ */ Make.create(descriptor)

/**
 * Changes a webhook subscription. Attributes that you leave out stay as they are; `null` clears one.
 *
 * `PATCH /webhooks/v2/webhook_subscriptions/{webhook_subscription_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const update: Ops.Update<WebhookSubscriptionSpec> = /* @__PURE__ */ Make.update(descriptor)

/**
 * Deletes a webhook subscription.
 *
 * `DELETE /webhooks/v2/webhook_subscriptions/{webhook_subscription_id}`
 *
 * @category operations
 * @since 0.1.0
 */
const remove_: Ops.Delete<WebhookSubscriptionId> = /* @__PURE__ */ Make.remove(descriptor)

export { remove_ as delete }

/**
 * Creates many webhook subscriptions.
 *
 * `POST /webhooks/v2/webhook_subscriptions`
 *
 * @category operations
 * @since 0.1.0
 */
export const createMany: Ops.CreateMany<WebhookSubscriptionSpec> = /* @__PURE__ */ Many.createMany(descriptor)

/**
 * Changes many webhook subscriptions.
 *
 * `PATCH /webhooks/v2/webhook_subscriptions/{webhook_subscription_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const updateMany: Ops.UpdateMany<WebhookSubscriptionSpec> = /* @__PURE__ */ Many.updateMany(descriptor)

/**
 * Deletes many webhook subscriptions.
 *
 * `DELETE /webhooks/v2/webhook_subscriptions/{webhook_subscription_id}`
 *
 * @category operations
 * @since 0.1.0
 */
export const deleteMany: Ops.DeleteMany = /* @__PURE__ */ Many.deleteMany(descriptor)

/**
 * Gives a subscription a new secret.
 *
 * `POST /webhooks/v2/webhook_subscriptions/{webhook_subscription_id}/rotate_secret`
 *
 * @category actions
 * @since 0.1.0
 */
export const rotate_secret: Ops.Act<WebhookSubscriptionId> = /* @__PURE__ */ Make.action(descriptor, "rotate_secret")

/**
 * Operations on the `events` of a webhook subscription.
 *
 * - `list`, `stream`, `count`: `GET /webhooks/v2/webhook_subscriptions/{webhook_subscription_id}/events`
 * - `get`: `GET /webhooks/v2/webhook_subscriptions/{webhook_subscription_id}/events/{event_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const events: Ops.ToManyEdge<EventSpec, Nothing, WebhookSubscriptionId> = /* @__PURE__ */ Make.edge(
  descriptor,
  "events",
  Table.event
)
