/**
 * Planning Center Webhooks: every resource with its operations.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/webhooks.json: change those.
export * from "./resources.ts"
