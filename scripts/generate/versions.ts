/** The known versions of each product. */
import type { Overlay } from "./overlay.ts"
import type { Product } from "./spec.ts"
import { key, quote } from "./words.ts"

interface Described {
  readonly product: Product
  readonly overlay: Overlay
}

export const versions = (products: ReadonlyArray<Described>): string =>
  `/**
 * The versions of each API that are known, the oldest first.
 *
 * @internal
 */
// Written by scripts/generate.ts from scripts/products/*.json: change those.

/**
 * @internal
 */
export const versions = {
${
    products.map(({ overlay: { versions = [] }, product }) =>
      `  ${key(product.product)}: [${versions.map(({ date }) => quote(date)).join(", ")}]`
    ).join(",\n")
  }
} as const
`
