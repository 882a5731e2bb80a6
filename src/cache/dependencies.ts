/**
 * What depends on what in Planning Center. The data of it is generated from the descriptions
 * of the products.
 *
 * @internal
 */
import * as Issue from "../jsonapi/Issue.ts"
import type { Related } from "./related.ts"
import { related } from "./related.ts"

const none: ReadonlyArray<string> = []
const nothing: Related = { types: "", belongsTo: {}, changes: {}, realTypes: {}, referredToBy: {}, same: {} }

const split = (name: string): readonly [product: string, type: string] => {
  const at = name.indexOf("/")
  return [name.slice(0, at), name.slice(at + 1)]
}

/**
 * The product of a tag or of a name such as `people/Person`.
 *
 * @internal
 */
export const productOf = (name: string): string => split(name)[0]

const of = (product: string): Related => related[product] ?? nothing

const wordsOf = (text: string | undefined): ReadonlyArray<string> => text === undefined ? none : text.split(" ")

const named = (name: string, of_: (related: Related, type: string) => string | undefined): ReadonlyArray<string> => {
  const [product, type] = split(name)
  return wordsOf(of_(of(product), type)).map((other) => `${product}/${other}`)
}

const typesBy = new Map<string, Array<string>>()
for (const product in related) {
  for (const type of wordsOf(related[product]!.types)) typesBy.set(type, [...typesBy.get(type) ?? [], product])
  for (const type in related[product]!.realTypes) typesBy.set(type, [...typesBy.get(type) ?? [], product])
}

/**
 * The products that are described.
 *
 * @internal
 */
export const products: ReadonlyArray<string> = Object.keys(related)

/**
 * The resource types of a product, none for one that is not described.
 *
 * @internal
 */
export const typesOf = (product: string): ReadonlyArray<string> =>
  Object.hasOwn(related, product) ? wordsOf(related[product]!.types) : none

/**
 * The products that have a resource type of this name.
 *
 * @internal
 */
export const productsWith = (type: string): ReadonlyArray<string> => typesBy.get(type) ?? none

/**
 * What is wrong with a name that is a resource type or an operation of one, without its product:
 * nothing has that name.
 *
 * @internal
 */
export const bareIssues = (field: string, name: string): ReadonlyArray<Issue.Issue> => {
  const type = /^[A-Za-z]+/.exec(name)?.[0] ?? ""
  const rest = name.slice(type.length)
  const products = /^(:.*|\[\]|\.[a-z_.]+|)$/i.test(rest) ? typesBy.get(type) ?? none : none
  if (products.length === 0) return []
  const separator = rest.startsWith(".") ? "." : "/"
  const expected = products.map((product) => `"${product}${separator}${name}"`).join(" or ")
  return [{ field, problem: `is ${Issue.describe(name)}, which names no product`, expected }]
}

/**
 * What a resource is that Planning Center calls by another name where it names it.
 *
 * @internal
 */
export const realTypeOf = (product: string, type: string): string => of(product).realTypes[type] ?? type

/**
 * The types that one lives under: they show it, count it or are searched by it.
 *
 * @internal
 */
export const ownersOf = (name: string): ReadonlyArray<string> => named(name, ({ belongsTo }, type) => belongsTo[type])

/**
 * What a change of a type changes in ways that no relationship tells.
 *
 * @internal
 */
export const changedWith = (name: string): ReadonlyArray<string> => named(name, ({ changes }, type) => changes[type])

/**
 * The types of other products that are the same resources with the same ids, and follow this one.
 *
 * @internal
 */
export const sameElsewhere = (name: string): ReadonlyArray<string> => {
  const found: Array<string> = []
  for (const product in related) {
    const { same } = related[product]!
    for (const type in same) if (same[type] === name) found.push(`${product}/${type}`)
  }
  return found
}

/**
 * The types that a delete may change: what lives under it goes with it, and what refers to
 * any of that refers to nothing now.
 *
 * @internal
 */
export const reachedByDelete = (name: string): ReadonlySet<string> => {
  const [product, type] = split(name)
  const { belongsTo, referredToBy } = of(product)
  const gone = new Set([type])
  // a Set that grows while it is walked through is walked to its end
  for (const owner of gone) {
    for (const member in belongsTo) {
      if (wordsOf(belongsTo[member]).includes(owner)) gone.add(member)
    }
  }
  const reached = new Set(Array.from(gone).flatMap((one) => wordsOf(referredToBy[one])))
  for (const member of gone) if (member !== type) reached.add(member)
  return new Set(Array.from(reached, (other) => `${product}/${other}`))
}
