/**
 * What spans the products of Planning Center.
 *
 * @since 0.2.0
 */
export * as PersonIn from "./PersonIn.ts"
