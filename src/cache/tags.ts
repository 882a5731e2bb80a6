/**
 * The tags of what is read, and those that a change invalidates.
 *
 * | tag | on |
 * |---|---|
 * | `*` | everything |
 * | `people/Person` | what shows people, or lies under one |
 * | `people/Person:5` | what shows or names person 5, or lies under them |
 * | `people/Person[]` | what lists or counts people |
 *
 * @internal
 */
import type { Operation } from "../client/Operation.ts"
import { resourceName, tagOf } from "../client/resourceName.ts"
import * as Dependencies from "./dependencies.ts"
import { inspect } from "./inspect.ts"
import { everything } from "./Tier.ts"

/**
 * @internal
 */
export const listOf = (type: string): string => `${type}[]`

/**
 * The type that a tag speaks of.
 *
 * @internal
 */
export const typeOf = (tag: string): string => {
  if (tag.endsWith("[]")) return tag.slice(0, -2)
  const end = tag.indexOf(":")
  return end < 0 ? tag : tag.slice(0, end)
}

const isType = (tag: string) => !tag.includes(":")

/**
 * The tags that a read has before it is known what it shows.
 *
 * @internal
 */
export const ofRead = (operation: Operation<unknown>): Set<string> => {
  const tags = new Set([everything, ...operation.tags])
  // what is read without its id can be any one of its type: `me`, a list, a count
  for (const tag of operation.tags) {
    if (!isType(tag)) tags.add(typeOf(tag))
    else if (!operation.tags.some((other) => other.startsWith(`${tag}:`))) tags.add(listOf(tag))
  }
  return tags
}

/**
 * Something that changed in Planning Center.
 *
 * @internal
 */
export interface Change {
  /** The types, and with `:id` which ones, as the tags of operations say it: the type that changed is the first. */
  readonly tags: ReadonlyArray<string>
  /** What was sent with it. */
  readonly sent?: unknown
  /** What it is now, as far as it was told. */
  readonly shown?: unknown
  readonly isDelete: boolean
}

const ofOwner = (owner: string, known: ReadonlySet<string>, tags: Set<string>) => {
  tags.add(listOf(owner))
  const ids = Array.from(known).filter((tag) => tag.startsWith(`${owner}:`))
  // not knowing whose it is, it can be of any
  if (ids.length === 0) tags.add(owner)
  for (const id of ids) tags.add(id)
}

const ofType = (type: string, known: ReadonlySet<string>, isDelete: boolean, tags: Set<string>) => {
  tags.add(listOf(type))
  for (const owner of Dependencies.ownersOf(type)) ofOwner(owner, known, tags)
  for (const other of Dependencies.changedWith(type)) {
    tags.add(other)
    tags.add(listOf(other))
  }
  if (isDelete) {
    for (const other of Dependencies.reachedByDelete(type)) tags.add(other).add(listOf(other))
  }
}

const idOf = (product: string, value: unknown): string | undefined => {
  if (typeof value !== "object" || value === null) return undefined
  const { id, type } = value as { readonly id?: unknown; readonly type?: unknown }
  return typeof id === "string" && typeof type === "string"
    ? tagOf(product, Dependencies.realTypeOf(product, type), id)
    : undefined
}

/** The types of what was sent along with a write, in its `included`. */
const typesAlong = (product: string, sent: unknown): ReadonlyArray<string> => {
  const included: unknown = typeof sent === "object" && sent !== null && "included" in sent ? sent.included : undefined
  return Array.isArray(included)
    ? included.flatMap((one: unknown) =>
      typeof one === "object" && one !== null && "type" in one && typeof one.type === "string"
        ? [resourceName(product, one.type)]
        : []
    )
    : []
}

/** A person of People is the person of other products: what ends there ends here. A Set that grows is walked to its end. */
const elsewhere = (tags: Set<string>): Set<string> => {
  for (const tag of tags) {
    const type = typeOf(tag)
    for (const other of Dependencies.sameElsewhere(type)) tags.add(other + tag.slice(type.length))
  }
  return tags
}

/**
 * What a change invalidates.
 *
 * @internal
 */
export const ofChange = ({ isDelete, sent, shown, tags }: Change): Set<string> => {
  const [type] = tags
  // what it changes cannot be known
  if (type === undefined) return new Set([everything])
  const product = Dependencies.productOf(type)
  const changed = new Set(tags.filter((tag) => !isType(tag)))
  const own = idOf(product, shown)
  if (own !== undefined) changed.add(own)
  const known = new Set([...changed, ...inspect(sent, product).tags, ...inspect(shown, product).tags])
  for (const one of [type, ...typesAlong(product, sent)]) ofType(one, known, isDelete, changed)
  // what else it is tagged with as a whole, it changes as a whole
  for (const tag of tags.slice(1)) {
    if (isType(tag)) changed.add(tag)
  }
  // members of the written document were created or changed with it
  for (const one of typesAlong(product, sent)) {
    for (const tag of known) if (tag.startsWith(`${one}:`)) changed.add(tag)
  }
  return elsewhere(changed)
}

/**
 * Adds what follows by rules: from a tag to further ones, and from those to further
 * ones still. A rule for a type goes for each tag of that type.
 *
 * @internal
 */
export const close = (tags: Set<string>, rules: ReadonlyMap<string, ReadonlySet<string>>): Set<string> => {
  if (rules.size === 0) return tags
  // a Set that grows while it is walked through is walked to its end, and each tag once
  for (const tag of tags) {
    for (const name of [tag, typeOf(tag)]) {
      for (const next of rules.get(name) ?? []) tags.add(next)
    }
  }
  return tags
}
