/**
 * What the descriptors of all products know: names, types, paths and the kind of each attribute.
 *
 * @internal
 */
import type { Descriptor } from "../../resource/Descriptor.ts"
import { descriptors as api } from "../../products/api/descriptors.ts"
import { descriptors as calendar } from "../../products/calendar/descriptors.ts"
import { descriptors as checkIns } from "../../products/check-ins/descriptors.ts"
import { descriptors as current } from "../../products/current/descriptors.ts"
import { descriptors as giving } from "../../products/giving/descriptors.ts"
import { descriptors as groups } from "../../products/groups/descriptors.ts"
import { descriptors as people } from "../../products/people/descriptors.ts"
import { descriptors as publishing } from "../../products/publishing/descriptors.ts"
import { descriptors as registrations } from "../../products/registrations/descriptors.ts"
import { descriptors as services } from "../../products/services/descriptors.ts"
import { descriptors as webhooks } from "../../products/webhooks/descriptors.ts"

/**
 * Where a value is: the product and the resource type, as far as they are known.
 *
 * @internal
 */
export interface Context {
  readonly product: string | undefined
  readonly type: string | undefined
}

/**
 * An attribute as one descriptor has it.
 *
 * @internal
 */
export interface Known {
  readonly kind: string
  readonly values: ReadonlyArray<string>
}

const all: ReadonlyArray<Descriptor> = [
  ...api,
  ...calendar,
  ...checkIns,
  ...current,
  ...giving,
  ...groups,
  ...people,
  ...publishing,
  ...registrations,
  ...services,
  ...webhooks
]

interface Tables {
  readonly products: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  readonly types: ReadonlySet<string>
  /** `product/type.attribute`, with the product or the type left empty where any will do. */
  readonly attributes: ReadonlyMap<string, ReadonlyArray<Known>>
  /** `product/segment` of a path to the type that it leads to; `undefined` where it leads to several. */
  readonly segments: ReadonlyMap<string, string | undefined>
}

const build = (): Tables => {
  const products = new Set<string>()
  const words = new Set<string>()
  const types = new Set<string>()
  const attributes = new Map<string, Array<Known>>()
  const segments = new Map<string, string | undefined>()
  const lead = (product: string, segment: string, type: string) => {
    const key = `${product}/${segment}`
    segments.set(key, segments.has(key) && segments.get(key) !== type ? undefined : type)
  }
  for (const descriptor of all) {
    const {
      actions,
      create,
      edges,
      enums,
      filter,
      includes,
      path,
      product,
      query,
      relationships,
      root,
      singles,
      type
    } = descriptor
    products.add(product)
    types.add(type)
    for (const relationship of Object.values(relationships)) types.add(relationship.type)
    for (
      const [name, kind] of Object.entries({ ...query, ...create, ...descriptor.update, ...descriptor.attributes })
    ) {
      words.add(name)
      const known = { kind, values: enums[name] ?? [] }
      for (const key of [`${product}/${type}`, `${product}/`, `/${type}`, "/"]) {
        const present = attributes.get(`${key}.${name}`)
        if (present === undefined) attributes.set(`${key}.${name}`, [known])
        else present.push(known)
      }
    }
    for (const value of Object.values(enums).flat()) words.add(value)
    const names = [edges, includes, relationships, actions ?? {}, filter].flatMap((record) => Object.keys(record))
    const paths = [path, root ?? "", ...Object.values(singles ?? {})].flatMap((text) => text.split("/"))
    for (const name of [...names, ...paths]) words.add(name)
    for (const [name, edge] of Object.entries(edges)) {
      lead(product, name, edge.target)
      for (const own of Object.keys(edge.filter ?? {})) words.add(own)
    }
    const last = path.split("/").at(-1)!
    if (!last.startsWith("{")) lead(product, last, type)
    for (const single of Object.values(singles ?? {})) lead(product, single.split("/").at(-1)!, type)
  }
  words.delete("")
  return { products, words, types, attributes, segments }
}

let built: Tables | undefined

// Only a cassette needs them, and not before its first exchange.
const tables = (): Tables => (built ??= build())

/** @internal */
export const isProduct = (segment: string): boolean => tables().products.has(segment)

/**
 * Whether the word is a name in a descriptor: an attribute, an edge, an action, a segment of a path or a value of an enum.
 *
 * @internal
 */
export const isWord = (word: string): boolean => tables().words.has(word)

/** @internal */
export const isType = (type: string): boolean => tables().types.has(type)

/**
 * The attribute as the descriptors have it that fit the context.
 *
 * @internal
 */
export const attributesOf = ({ product, type }: Context, name: string): ReadonlyArray<Known> => {
  const { attributes, products, types } = tables()
  const [room, kind] = [
    product !== undefined && products.has(product) ? product : "",
    type !== undefined && types.has(type) ? type : ""
  ]
  return attributes.get(`${room}/${kind}.${name}`) ?? []
}

/**
 * The product and the resource type that a path leads to.
 *
 * @internal
 */
export const contextOf = (path: string): Context => {
  const { products, segments } = tables()
  const [product = "", ...rest] = path.split("/").filter((segment) => segment !== "")
  if (!products.has(product)) return { product: undefined, type: undefined }
  const last = rest.toReversed().find((segment) => segments.has(`${product}/${segment}`))
  return { product, type: last === undefined ? undefined : segments.get(`${product}/${last}`) }
}
