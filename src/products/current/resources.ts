/**
 * Every resource of Planning Center Current.
 *
 * @since 0.1.0
 */
// Written by scripts/generate.ts from scripts/products/current.json: change those.
export * as Organization from "./Organization.ts"
export * as Person from "./Person.ts"
