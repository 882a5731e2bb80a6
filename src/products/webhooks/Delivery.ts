/**
 * A delivery of Planning Center Webhooks.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/webhooks.json: change those.
import type * as DateTime from "effect/DateTime"
import type { Links, Relationship, ToOne } from "../../jsonapi/Document.ts"
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Id, Nothing } from "../../resource/Spec.ts"
import * as Table from "./descriptors.ts"

/**
 * The description of a delivery as data: attributes, relationships, includes and edges.
 *
 * @category descriptors
 * @since 0.1.0
 */
export const descriptor: Descriptor<DeliverySpec> = Table.delivery as Descriptor<DeliverySpec>

/**
 * The id of a delivery. Any text is accepted.
 *
 * @category models
 * @since 0.1.0
 */
export type DeliveryId = Id<"webhooks/Delivery">

/**
 * A delivery of Planning Center Webhooks.
 *
 * It is reached through `Event.deliveries`.
 *
 * Any attribute may be null. Attributes that Planning Center adds are kept.
 *
 * @category models
 * @since 0.1.0
 */
export interface Delivery {
  readonly type: "Delivery"
  readonly id: DeliveryId
  readonly created_at: DateTime.Utc | null
  readonly object_url: string | null
  readonly request_body: string | null
  readonly request_headers: string | null
  readonly response_body: string | null
  readonly response_headers: string | null
  readonly status: number | null
  readonly timing: number | null
  readonly updated_at: DateTime.Utc | null
  /** The relationships that Planning Center sent with this request. */
  readonly relationships: DeliveryRelationships
  /** `self`, and on a single read one link for each edge. */
  readonly links: Links
}

/**
 * The relationships of a delivery.
 *
 * @category models
 * @since 0.1.0
 */
export interface DeliveryRelationships {
  readonly event?: ToOne<"Event">
  readonly [name: string]: Relationship | undefined
}

/**
 * The names that a list of deliveries can be ordered by.
 *
 * @category models
 * @since 0.1.0
 */
export type DeliveryOrder = "created_at"

/**
 * The ids in the path of a delivery. Its own id comes last.
 *
 * @category models
 * @since 0.1.0
 */
export interface DeliveryIds {
  readonly webhook_subscription_id: Id<"webhooks/WebhookSubscription">
  readonly event_id: Id<"webhooks/Event">
  readonly delivery_id: DeliveryId
}

/**
 * All types of a delivery together, for the generic operations.
 *
 * @category models
 * @since 0.1.0
 */
export interface DeliverySpec {
  readonly type: "Delivery"
  readonly resource: Delivery
  readonly sparse: {}
  readonly includes: {}
  readonly include: never
  readonly where: Nothing
  readonly order: DeliveryOrder
  readonly filter: Nothing
  readonly create: never
  readonly update: never
}
