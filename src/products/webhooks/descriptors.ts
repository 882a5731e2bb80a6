/**
 * Every resource type of the product as data: `define` in resource/define.ts says how to read it.
 *
 * @internal
 */
// Written by scripts/generate.ts from scripts/products/webhooks.json: change those.
import type { Descriptor } from "../../resource/Descriptor.ts"
import { define, link } from "../../resource/define.ts"

const availableEvent_ = /* @__PURE__ */ define("webhooks", "AvailableEvent", {
  path: "available_events",
  parameter: "available_event_id",
  permits: "l",
  textIds: true,
  attributes: { action: "string", app: "string", name: "string", resource: "string", type: "string", version: "string" }
})

const delivery_ = /* @__PURE__ */ define("webhooks", "Delivery", {
  path: "webhook_subscriptions/{webhook_subscription_id}/events/{event_id}/deliveries",
  parameter: "delivery_id",
  attributes: {
    created_at: "date_time o",
    object_url: "string",
    request_body: "string",
    request_headers: "string",
    response_body: "string",
    response_headers: "string",
    status: "integer",
    timing: "float",
    updated_at: "date_time"
  },
  relationships: { event: "one Event" }
})

const event_ = /* @__PURE__ */ define("webhooks", "Event", {
  path: "webhook_subscriptions/{webhook_subscription_id}/events",
  parameter: "event_id",
  attributes: {
    created_at: "date_time o",
    payload: "string",
    status: "string q",
    updated_at: "date_time",
    uuid: "string q"
  },
  enums: {
    status: [
      "pending",
      "delivered",
      "failed",
      "skipped",
      "duplicated",
      "ignored_failed",
      "ignored_skipped",
      "ignored_duplicated"
    ]
  },
  relationships: { subscription: "one Subscription", person: "one Person" },
  edges: { deliveries: "many Delivery" },
  actions: { ignore: { data: {} }, redeliver: { data: {} } }
})

const organization_ = /* @__PURE__ */ define("webhooks", "Organization", {
  path: "",
  parameter: "organization_id",
  singles: { get: "" }
})

const webhookSubscription_ = /* @__PURE__ */ define("webhooks", "WebhookSubscription", {
  path: "webhook_subscriptions",
  parameter: "webhook_subscription_id",
  permits: "lgcud",
  attributes: {
    active: "boolean cu",
    application_id: "integer",
    authenticity_secret: "string",
    created_at: "date_time",
    name: "string c",
    updated_at: "date_time",
    url: "string c"
  },
  edges: { events: "many Event" },
  actions: { rotate_secret: { data: {} } },
  query: { application_id: "primary_key" }
})

/**
 * An available event.
 *
 * @internal
 */
export const availableEvent: Descriptor = /* @__PURE__ */ link(availableEvent_, [])

/**
 * A delivery.
 *
 * @internal
 */
export const delivery: Descriptor = /* @__PURE__ */ link(delivery_, [])

/**
 * An event.
 *
 * @internal
 */
export const event: Descriptor = /* @__PURE__ */ link(event_, [])

/**
 * An organization.
 *
 * @internal
 */
export const organization: Descriptor = /* @__PURE__ */ link(organization_, [])

/**
 * A webhook subscription.
 *
 * @internal
 */
export const webhookSubscription: Descriptor = /* @__PURE__ */ link(webhookSubscription_, [])

/**
 * @internal
 */
export const descriptors: ReadonlyArray<Descriptor> = [
  availableEvent,
  delivery,
  event,
  organization,
  webhookSubscription
]
