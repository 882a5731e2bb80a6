/** What a person decided beyond the data: merged over the spec that the converter made. */
import type { Product } from "./spec.ts"

/** Members of objects are merged, `null` removes one; anything else replaces what is there. */
export interface Overlay {
  /** What Planning Center calls a resource where it names it, and the vertex that it is. */
  readonly aliases?: { readonly [type: string]: string }
  readonly vertices?: { readonly [name: string]: object }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

export const merge = (below: unknown, above: unknown): unknown => {
  if (!isRecord(below) || !isRecord(above)) return above
  const merged = { ...below }
  for (const [name, value] of Object.entries(above)) {
    if (value === null) delete merged[name]
    else merged[name] = merge(below[name], value)
  }
  return merged
}

export const withOverlay = (product: Product, overlay: Overlay): Product => merge(product, overlay) as Product
