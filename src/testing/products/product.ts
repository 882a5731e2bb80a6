/**
 * A product as the embedded Planning Center serves it: what its descriptors do not say.
 *
 * @internal
 */
import type { Descriptor } from "../../resource/Descriptor.ts"
import type { Values } from "../engine/generate/attributes.ts"
import type { Counts, Links } from "../engine/generate/counts.ts"
import type { ProductRules } from "../engine/productRules.ts"
import type { Store } from "../engine/Store.ts"

/**
 * @internal
 */
export interface EmbeddedProduct {
  readonly descriptors: ReadonlyArray<Descriptor>
  readonly rules: ProductRules
  /** How many rows a type has, where it is not the usual number. */
  readonly counts: Counts
  /** What the names of attributes do not tell. */
  readonly values: Values
  /** What rows point to, where it is not one of the targets after the other. */
  readonly links?: Links
  /** Rows with ids that are no numbers. */
  readonly fill?: (store: Store) => void
}
