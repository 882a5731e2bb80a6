/**
 * The Current product: who calls, and the organization.
 *
 * @internal
 */
import { descriptors } from "../../products/current/descriptors.ts"
import type { EmbeddedProduct } from "./product.ts"

/** @internal */
export const current: EmbeddedProduct = { descriptors, rules: {}, counts: {}, values: {} }
