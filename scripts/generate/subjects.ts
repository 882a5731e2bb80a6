/** The names of webhook events. */
import type { Overlay } from "./overlay.ts"
import type { Product } from "./spec.ts"
import { key, quote } from "./words.ts"

interface Described {
  readonly product: Product
  readonly overlay: Overlay
}

const line =
  (product: Product) =>
  ([subject, { actions, resource }]: readonly [string, NonNullable<Overlay["events"]>[string]]): string => {
    const carried = resource === undefined ? "unknown" : `${product.product}/${resource}`
    return `  ${key(subject)}: [${[carried, ...actions].map(quote).join(", ")}]`
  }

export const subjects = (products: ReadonlyArray<Described>): string =>
  `/**
 * What each event carries by its name before the action, and its actions. The console of Planning Center lists the
 * names.
 *
 * @internal
 */
// Written by scripts/generate.ts from scripts/products/*.json: change those.

/**
 * @internal
 */
export const subjects = {
${products.flatMap(({ overlay: { events = {} }, product }) => Object.entries(events).map(line(product))).join(",\n")}
} as const
`
