/**
 * What the stores below the memory have in common: how the parts of an entry beside its
 * value are written, and what is told for one that cannot be read.
 *
 * @internal
 */
import * as SecureRandom from "effect/crypto/SecureRandom"
import * as Schema from "effect/Schema"
import type { StoredEntry } from "./Tier.ts"

/**
 * Stands for an entry that is there and is nothing that this version wrote. A miss, and
 * the cache tells of it.
 *
 * @internal
 */
export const unreadable: StoredEntry = {
  value: "",
  readAt: Number.NaN,
  expiresAt: Number.NaN,
  staleUntil: Number.NaN,
  tags: []
}

const Entry = Schema.Struct({
  value: Schema.String,
  readAt: Schema.Finite,
  expiresAt: Schema.Finite,
  staleUntil: Schema.Finite,
  tags: Schema.Array(Schema.String),
  version: Schema.optional(Schema.String)
})

/**
 * Whether a value has the form of an entry.
 *
 * @internal
 */
export const isReadable: (entry: unknown) => entry is StoredEntry = Schema.is(Entry)

/**
 * @internal
 */
export const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * A name that nothing else has: of counts, of processes, of writes.
 *
 * @internal
 */
export const freshName = (): string => SecureRandom.uuidV4Unsafe()

/** The name of the counts, and a count. */
const versions = /^([\w-]+):(\d+)$/

/**
 * @internal
 */
export const toVersion = (name: string, count: number): string => `${name}:${count}`

/**
 * The name and the count in a version; a version of nobody's holds nothing.
 *
 * @internal
 */
export const fromVersion = (version: string): { readonly name: string; readonly count: number } => {
  const [, name = "", count = "0"] = versions.exec(version) ?? []
  return { name, count: Number(count) }
}
