/**
 * Every resource of Planning Center Webhooks.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/webhooks.json: change those.
export * as AvailableEvent from "./AvailableEvent.ts"
export * as Delivery from "./Delivery.ts"
export * as Event from "./Event.ts"
export * as Organization from "./Organization.ts"
export * as WebhookSubscription from "./WebhookSubscription.ts"
