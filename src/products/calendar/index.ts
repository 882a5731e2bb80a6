/**
 * Planning Center Calendar: every resource with its operations.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/calendar.json: change those.
export * from "./resources.ts"
