/** Decisions and corrections of a person, merged over the spec that the converter made. */
import type { Product } from "./spec.ts"

/** Members of objects are merged, `null` removes one; anything else replaces what is there. */
export interface Overlay {
  /** Other names that Planning Center uses for a resource, and the vertex of each. */
  readonly aliases?: { readonly [type: string]: string }
  /** The types that are those of another product with the same ids: `{ "Person": "people/Person" }`. */
  readonly sameAs?: { readonly [type: string]: string }
  /** What depends on what; where a member is missing it follows from the description. */
  readonly dependencies?: {
    readonly belongsTo?: Record<string, ReadonlyArray<string>>
    readonly referredToBy?: Record<string, ReadonlyArray<string>>
    readonly changes?: Record<string, ReadonlyArray<string>>
  }
  /** The known versions, the oldest first, and what each of them changed. */
  readonly versions?: ReadonlyArray<{ readonly date: string; readonly changes: ReadonlyArray<string> }>
  /** The names of webhook events before their action, what each carries where that is known, and its actions. */
  readonly events?: {
    readonly [subject: string]: { readonly resource?: string; readonly actions: ReadonlyArray<string> }
  }
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

export const withOverlay = (product: Product, { sameAs, vertices = {} }: Overlay): Product =>
  merge(product, { vertices, ...sameAs === undefined ? undefined : { sameAs } }) as Product
