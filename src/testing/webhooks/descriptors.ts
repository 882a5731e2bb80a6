/**
 * The resources of the Webhooks API. The embedded Planning Center serves them; they
 * are no part of the typed client.
 *
 * @internal
 */
import type { Descriptor } from "../../resource/Descriptor.ts"

const plain = {
  product: "webhooks",
  sparse: [],
  enums: {},
  relationships: {},
  includes: {},
  edges: {},
  query: {},
  order: [],
  filter: {},
  create: {},
  update: {},
  permits: { list: false, get: false, create: false, update: false, delete: false }
} as const

/**
 * The descriptors of one version: 2022-10-20 gave the subscriptions another type
 * and another path.
 *
 * @internal
 */
export interface Descriptors {
  readonly subscription: Descriptor
  readonly event: Descriptor
  readonly delivery: Descriptor
  readonly availableEvent: Descriptor
}

const make = (type: string, path: string): Descriptors => {
  const delivery: Descriptor = {
    ...plain,
    type: "Delivery",
    path: "deliveries",
    parameter: "delivery_id",
    attributes: {
      created_at: "date_time",
      object_url: "string",
      request_body: "string",
      request_headers: "string",
      response_body: "string",
      response_headers: "string",
      status: "integer",
      timing: "float",
      updated_at: "date_time"
    },
    relationships: { event: { to: "one", type: "Event", target: "Event" } },
    order: ["created_at"]
  }
  const event: Descriptor = {
    ...plain,
    type: "Event",
    path: "events",
    parameter: "event_id",
    attributes: {
      created_at: "date_time",
      payload: "string",
      status: "string",
      updated_at: "date_time",
      uuid: "string"
    },
    relationships: { subscription: { to: "one", type, target: type } },
    edges: { deliveries: { to: "many", target: "Delivery" } },
    query: { status: "string", uuid: "string" },
    order: ["created_at"]
  }
  const subscription: Descriptor = {
    ...plain,
    type,
    path,
    parameter: `${path.slice(0, -1)}_id`,
    attributes: {
      active: "boolean",
      application_id: "string",
      authenticity_secret: "string",
      created_at: "date_time",
      name: "string",
      updated_at: "date_time",
      url: "string"
    },
    edges: { events: { to: "many", target: "Event" } },
    query: { application_id: "string" },
    create: { name: "string", url: "string", active: "boolean" },
    update: { active: "boolean" },
    permits: { list: true, get: true, create: true, update: true, delete: true }
  }
  const availableEvent: Descriptor = {
    ...plain,
    type: "AvailableEvent",
    path: "available_events",
    parameter: "available_event_id",
    attributes: {
      action: "string",
      app: "string",
      name: "string",
      resource: "string",
      type: "string",
      version: "string"
    },
    permits: { ...plain.permits, list: true }
  }
  return { subscription, event, delivery, availableEvent }
}

const renamed = "2022-10-20"
const before = make("Subscription", "subscriptions")

/**
 * @internal
 */
export const current: Descriptors = make("WebhookSubscription", "webhook_subscriptions")

/**
 * What a request in a version sees.
 *
 * @internal
 */
export const ofVersion = (version: string): Descriptors => version < renamed ? before : current
