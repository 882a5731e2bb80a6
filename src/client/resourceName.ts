/**
 * How resource types are called wherever products meet: `services/Person`. The one place that
 * makes the names of tags, metrics and spans.
 *
 * @internal
 */
import type { Product } from "./Product.ts"

/**
 * `services/Person`.
 *
 * @internal
 */
export const resourceName = (product: string, type: string): string => `${product}/${type}`

/**
 * `services/Person:5`.
 *
 * @internal
 */
export const tagOf = (product: string, type: string, id: string): string => `${product}/${type}:${id}`

/**
 * `services.Person.get`.
 *
 * @internal
 */
export const operationName = (product: Product, type: string, ...names: ReadonlyArray<string>): string =>
  [product, type, ...names].join(".")
