/**
 * What makes two reads equal.
 *
 * @internal
 */
import * as Digest from "effect/crypto/Digest"
import * as Effect from "effect/Effect"
import type { Operation } from "../client/Operation.ts"
import type { Product } from "../client/Product.ts"
import { version } from "../client/version.ts"

/** Parameters whose names stand in no order. */
const isSet = (name: string) => name === "include" || name === "filter" || name.startsWith("fields[")

/** What Planning Center takes where nothing is said. */
const defaults: { readonly [name: string]: string } = { offset: "0", per_page: "25" }

const canonicalValue = (name: string, value: string): string =>
  isSet(name) ? Array.from(new Set(value.split(","))).toSorted().join(",") : value

const byName = ([left]: readonly [string, string], [right]: readonly [string, string]) =>
  left < right ? -1 : left > right ? 1 : 0

/**
 * The query in the one form that all equal ones have: no order of parameters, nor of
 * names in `include`, `filter` and `fields`, and nothing that is the default. The order
 * in `order` and `where` counts.
 *
 * @internal
 */
export const canonicalQuery = ({ query }: Operation<unknown>): string =>
  query.length === 0 ? "" : JSON.stringify(
    query
      .filter(([name, value]) => defaults[name] !== value)
      .map(([name, value]): readonly [string, string] => [name, canonicalValue(name, value)])
      .toSorted(byName)
  )

/**
 * Where the reads of a client go: the host, and the version of the API of each product.
 *
 * @internal
 */
export interface Place {
  readonly baseUrl: string
  readonly apiVersions: { readonly [name in Product]: string }
  readonly organization: string
}

/**
 * @internal
 */
export interface Keys {
  /** Names a read within this process, with everything in it: it is never shown, nor does it leave. */
  readonly ofRead: (operation: Operation<unknown>, credential: string) => string
  /** Names a value of the program's own in the same way. */
  readonly ofOwn: (key: string, credential: string) => string
  /**
   * The key outside of this process. Only what the operation is called can be read in it;
   * ids, paths and queries hold personal data, and so do keys of a program's own.
   */
  readonly toPublic: (name: string, key: string) => Effect.Effect<string>
}

// The form of what is stored below belongs to a version of this library: another one finds nothing of it.
const format = `1 ${version}`

const encoder = new TextEncoder()

/**
 * @internal
 */
export const make = ({ apiVersions, baseUrl, organization }: Place, digest: Digest.Digest["Service"]): Keys => {
  // Every key begins with the number of its room, which stands for all that its reads have in common: short keys are
  // found faster. A room is known by its credential and then its product.
  const rooms: Array<string> = []
  const numbers = new Map<string, Map<string, number>>()
  const roomOf = (credential: string, product: Product | ""): number => {
    let ofCredential = numbers.get(credential)
    if (ofCredential === undefined) numbers.set(credential, ofCredential = new Map())
    let number = ofCredential.get(product)
    if (number === undefined) {
      const apiVersion = product === "" ? "" : apiVersions[product]
      number = rooms.push(JSON.stringify([format, baseUrl, organization, credential, product, apiVersion])) - 1
      ofCredential.set(product, number)
    }
    return number
  }
  return {
    ofRead: (operation, credential) =>
      `${roomOf(credential, operation.product)} ${operation.name} ${operation.path} ${canonicalQuery(operation)}`,
    ofOwn: (key, credential) => `${roomOf(credential, "")} ${key}`,
    toPublic: (name, key) => {
      const space = key.indexOf(" ")
      const whole = encoder.encode(`${rooms[Number(key.slice(0, space))]}${key.slice(space)}`)
      return Effect.map(digest.digestHex(Digest.sha256, whole), (hex) => `${name}:${hex}`)
    }
  }
}

/**
 * The part of a key that can be read outside of this process.
 *
 * @internal
 */
export const nameOf = (source: Operation<unknown> | string): string =>
  typeof source === "string" ? "own" : `${source.product}:${source.name}`
