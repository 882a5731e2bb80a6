/**
 * An event of Planning Center Webhooks.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/webhooks.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import * as Make from "../../resource/make.ts"
import type * as Ops from "../../resource/Operations.ts"
import type { Id, Nothing, Open, WhereString } from "../../resource/Spec.ts"
import type { DeliverySpec } from "./Delivery.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of an event as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<EventSpec> = Table.event as Descriptor<EventSpec>

/**
 * The id of an event. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type EventId = Id<"webhooks/Event">

/**
 * An event of Planning Center Webhooks.
 *
 * It is reached through `WebhookSubscription.events`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Event {
  readonly type: "Event"
  readonly id: EventId
  readonly created_at: DateTime.Utc | null
  readonly payload: string | null
  readonly status:
    | Open<
      | "pending"
      | "delivered"
      | "failed"
      | "skipped"
      | "duplicated"
      | "ignored_failed"
      | "ignored_skipped"
      | "ignored_duplicated"
    >
    | null
  readonly updated_at: DateTime.Utc | null
  readonly uuid: string | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: EventRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of an event.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventRelationships {
  readonly subscription?: ToOne<"Subscription">
  readonly person?: ToOne<"Person">
  readonly [name: string]: Relationship | undefined
}

/**
 * The conditions that a list of events accepts.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventWhere {
  readonly status?: WhereString
  readonly uuid?: WhereString
}

/**
 * The names that a list of events can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type EventOrder = "created_at"

/**
 * The ids in the path of an event. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventIds {
  readonly webhook_subscription_id: Id<"webhooks/WebhookSubscription">
  readonly event_id: EventId
}

/**
 * All types of an event together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface EventSpec {
  readonly type: "Event"
  readonly resource: Event
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: EventWhere
  readonly order: EventOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}

/**
 * Leaves an event as it is: it is not delivered again.
 *
 * `POST /webhooks/v2/webhook_subscriptions/{webhook_subscription_id}/events/{event_id}/ignore`
 *
 * @category actions
 * @since 0.1.0
 */
export const ignore: Ops.Act<EventIds> = /* @__PURE__ */ Make.action(descriptor, "ignore")

/**
 * Delivers an event again. The answer is a delivery that is pending.
 *
 * `POST /webhooks/v2/webhook_subscriptions/{webhook_subscription_id}/events/{event_id}/redeliver`
 *
 * @category actions
 * @since 0.1.0
 */
export const redeliver: Ops.Act<EventIds> = /* @__PURE__ */ Make.action(descriptor, "redeliver")

/**
 * Operations on the `deliveries` of an event.
 *
 * - `list`, `stream`, `count`: `GET /webhooks/v2/webhook_subscriptions/{webhook_subscription_id}/events/{event_id}/deliveries`
 * - `get`: `GET /webhooks/v2/webhook_subscriptions/{webhook_subscription_id}/events/{event_id}/deliveries/{delivery_id}`
 *
 * @category edges
 * @since 0.1.0
 */
export const deliveries: Ops.ToManyEdge<DeliverySpec, Nothing, EventIds> = /* @__PURE__ */ Make.edge(
  descriptor,
  "deliveries",
  Table.delivery
)
