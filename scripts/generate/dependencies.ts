/** What depends on what, for the cache: of each product from its description and from what a person decided. */
import type { Overlay } from "./overlay.ts"
import type { Product } from "./spec.ts"
import { edgesTo } from "./spec.ts"
import { key, quote } from "./words.ts"

type Names = Record<string, ReadonlyArray<string>>

/** The types that one lives under: by its path, or by an edge that creates or deletes it, or that alone lists it. */
const ownersOf = (product: Product, name: string): ReadonlyArray<string> => {
  const vertex = product.vertices[name]!
  const owners = edgesTo(product, name).filter(({ definition, owner }) =>
    owner !== name && (definition.to === "many" || definition.single === true) &&
    (definition.create === true || definition.delete === true || definition.single === true ||
      !vertex.permits.includes("list"))
  ).map(({ owner }) => owner)
  const onPath = Array.from(
    vertex.path.matchAll(/\{(\w+)\}/g),
    ([, parameter]) => Object.keys(product.vertices).find((other) => product.vertices[other]!.parameter === parameter)
  )
  return Array.from(new Set([...owners, ...onPath.filter((owner) => owner !== undefined && owner !== name)]))
    .toSorted() as ReadonlyArray<string>
}

/** The types that name one in a relationship, or lead to it as to one. */
const namedBy = (product: Product, name: string): ReadonlyArray<string> =>
  Object.entries(product.vertices).filter(([, { edges = {}, includes = {}, relationships = {} }]) =>
    Object.values(relationships).some(({ target, type }) => (target ?? type) === name) ||
    [...Object.values(edges), ...Object.values(includes)].some(({ target, to }) => to === "one" && target === name)
  ).map(([other]) => other).filter((other) => other !== name).toSorted()

const collected = (product: Product, of: (product: Product, name: string) => ReadonlyArray<string>): Names =>
  Object.fromEntries(
    Object.keys(product.vertices).toSorted().map((name) => [name, of(product, name)] as const)
      .filter(([, names]) => names.length > 0)
  )

const text = (names: Names) =>
  `{ ${Object.entries(names).map(([name, others]) => `${key(name)}: ${quote(others.join(" "))}`).join(", ")} }`

const lines = (names: Record<string, string>) =>
  `{ ${Object.entries(names).map(([name, other]) => `${key(name)}: ${quote(other)}`).join(", ")} }`

const realTypes = (product: Product, { aliases = {} }: Overlay): Record<string, string> => ({
  ...Object.fromEntries(
    Object.values(product.vertices).flatMap(({ relationships = {} }) =>
      Object.values(relationships).flatMap(({ target, targets, type }) =>
        target === undefined || target === type || targets !== undefined || type in product.vertices
          ? []
          : [[type, target] as const]
      )
    ).toSorted(([a], [b]) => a < b ? -1 : 1)
  ),
  ...aliases
})

export const dependencies = (
  products: ReadonlyArray<{ readonly product: Product; readonly overlay: Overlay }>
): string =>
  `/**
 * What depends on what in each product.
 *
 * @internal
 */
// Written by scripts/generate.ts from scripts/products/*.json: change those.

/**
 * Types with the names of others, separated by spaces.
 *
 * @internal
 */
interface Types {
  readonly [type: string]: string
}

/**
 * @internal
 */
export interface Related {
  readonly types: string
  /** What Planning Center calls a resource where it names it, and what it is. */
  readonly realTypes: Types
  /** The types that a type lives under: they show it, count it or are searched by it. */
  readonly belongsTo: Types
  /** The types whose relationships lead to a type, without living under it. */
  readonly referredToBy: Types
  /** What a change of a type changes in ways that no relationship tells. */
  readonly changes: Types
  /** The types that are those of another product, with the same ids. */
  readonly same: Types
}

/**
 * @internal
 */
export const related: { readonly [product: string]: Related } = {
${
    products.map(({ overlay, product }) => {
      const { dependencies = {}, sameAs = {} } = overlay
      const { belongsTo = collected(product, ownersOf), changes = {}, referredToBy = collected(product, namedBy) } =
        dependencies
      return `  ${key(product.product)}: {
    types: ${quote(Object.keys(product.vertices).toSorted().join(" "))},
    realTypes: ${lines(realTypes(product, overlay))},
    belongsTo: ${text(belongsTo)},
    referredToBy: ${text(referredToBy)},
    changes: ${text(changes)},
    same: ${lines(sameAs)}
  }`
    }).join(",\n")
  }
}
`
