/**
 * Planning Center Webhooks: what receives and handles events, and every resource of the product.
 *
 * @since 0.2.0
 */
export * from "../products/webhooks/index.ts"
export * as SecretStore from "./SecretStore.ts"
export * as Subscriptions from "./Subscriptions.ts"
export * as Webhooks from "./Webhooks.ts"
export * as WebhookError from "./WebhookError.ts"
