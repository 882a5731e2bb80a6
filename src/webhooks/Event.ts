/**
 * What happened, typed by the resource that the payload carries.
 *
 * @since 0.2.0
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { ResourceIdentifier, ResourceObject } from "../jsonapi/Document.ts"
import { link } from "../jsonapi/Included.ts"
import { shapeOf } from "../resource/Descriptor.ts"
import type { Delivery } from "./delivery.ts"
import { descriptorOf } from "./descriptors.ts"
import { parse, partsOf } from "./payload.ts"
import type { ResourceName, ResourceRow } from "./resources.ts"
import type { WebhookError } from "./WebhookError.ts"

/** What every event tells. */
interface Base<Type extends string> {
  /** The UUID of the event. A repeated delivery has the same one. */
  readonly id: string
  /** Such as `people.v2.events.person.updated`. */
  readonly name: string
  /** The product that the name begins with, such as `people`. */
  readonly product: string
  /**
   * The type of the resource with its product, such as `services/Item`; `"unknown"` for a type that no product here
   * has. The name does not tell it: `services.v2.events.plan_item.updated` carries an `Item`.
   */
  readonly type: Type
  /** How often Planning Center tried to deliver it, from 1. */
  readonly attempt: number
  /** When it happened, where the payload or the request tells. */
  readonly time: DateTime.Utc | undefined
  /** What orders the events of a resource: its `updated_at`, or else when the event happened; in milliseconds since the epoch. */
  readonly version: number | undefined
  readonly organizationId: string | undefined
  readonly parent: ResourceIdentifier | undefined
  readonly idempotencyToken: string | undefined
}

/**
 * A resource was created or changed.
 *
 * @category models
 * @since 0.2.0
 */
export interface Changed<Type extends string, Row> extends Base<Type> {
  readonly destroyed: false
  /** Such as `created`, `updated`, `refreshed`. */
  readonly action: string
  /** The resource as it was when the event happened: what a get gives, without includes. */
  readonly resource: Row
  /** Attributes as they were before, where Planning Center tells: rarely. */
  readonly previous: { readonly [attribute: string]: unknown } | undefined
  readonly included: ReadonlyArray<ResourceObject>
}

/**
 * A resource was destroyed. Planning Center sends its type and id, and neither attributes nor included resources.
 *
 * @category models
 * @since 0.2.0
 */
export interface Destroyed<Type extends string> extends Base<Type> {
  readonly destroyed: true
  readonly action: "destroyed"
  readonly resource: {
    readonly type: string
    readonly id: string
    readonly relationships?: ResourceObject["relationships"]
  }
}

/**
 * A resource of a type that no product here has: attributes are as they came.
 *
 * @category models
 * @since 0.2.0
 */
export interface UnknownResource {
  readonly type: string
  readonly id: string
  readonly relationships?: ResourceObject["relationships"]
  readonly [attribute: string]: unknown
}

/**
 * The event of one type of resource.
 *
 * @category models
 * @since 0.2.0
 */
export type EventOf<Type extends ResourceName> = Type extends ResourceName
  ? Changed<Type, ResourceRow<Type>> | Destroyed<Type>
  : never

/**
 * Any event. `type` and `destroyed` tell what `resource` is.
 *
 * @category models
 * @since 0.2.0
 */
export type Event = EventOf<ResourceName> | Changed<"unknown", UnknownResource> | Destroyed<"unknown">

/**
 * A delivery as an event.
 *
 * @internal
 */
export const toEvent = (delivery: Delivery, field?: string): Effect.Effect<Event, WebhookError> =>
  Effect.gen(function*() {
    const { document, idempotencyToken, parent, previous, time, version } = yield* parse(delivery, field)
    const { action, product } = partsOf(delivery.name)
    const { data, included } = document
    const descriptor = yield* descriptorOf(product, data.type)
    const base = {
      id: delivery.id,
      name: delivery.name,
      product,
      action,
      type: descriptor === undefined ? "unknown" : `${descriptor.product}/${descriptor.type}`,
      attempt: delivery.attempt,
      time: time === undefined ? undefined : DateTime.makeUnsafe(time),
      version,
      organizationId: delivery.organizationId,
      parent,
      idempotencyToken
    }
    const { id, relationships, type } = data
    const identity = { type, id, ...relationships === undefined ? undefined : { relationships } }
    if (action === "destroyed") return { ...base, destroyed: true, resource: identity } as Event
    const raw = { ...data.attributes, ...identity }
    // A resource that does not fit its description is handed over as it came: an event is never lost for that.
    const linked = descriptor === undefined
      ? undefined
      : link({ ...document, included: [] }, shapeOf(descriptor), [], {})
    const resource = linked !== undefined && Result.isSuccess(linked) ? linked.success.rows[0] : raw
    return { ...base, destroyed: false, resource, previous, included } as Event
  })
