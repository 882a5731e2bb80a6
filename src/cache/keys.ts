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

/**
 * Where the reads of a client go: the host, and the version of the API of each product.
 *
 * @internal
 */
export interface Origin {
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
  readonly toPublic: (source: Operation<unknown> | string, credential: string) => Effect.Effect<string>
}

// The form of what is stored below belongs to a version of this library: another one finds nothing of it.
const format = `1 ${version}`

const encoder = new TextEncoder()

/** So many credentials are known at once: a program that runs for months sees ever new ones. */
const mostCredentials = 10_000

/** So many public keys are remembered: a digest takes a turn through other threads, longer than Redis takes to answer. */
const mostPublic = 10_000

/** Names a source within its namespace. Operations on one request with different names decode it differently. */
const inNamespace = (source: Operation<unknown> | string): string =>
  typeof source === "string" ? source : `${source.isRaw ? "raw " : ""}${source.name} ${source.identity}`

/**
 * The part of a key that can be read outside of this process.
 *
 * @internal
 */
export const nameOf = (source: Operation<unknown> | string): string => typeof source === "string" ? "own" : source.name

/**
 * @internal
 */
export const make = ({ apiVersions, baseUrl, organization }: Origin, digest: Digest.Digest["Service"]): Keys => {
  // Every key begins with the number of its namespace, which stands for all that its reads have in common: short keys are
  // found faster. A namespace is known by its credential and then its product. No number is given twice, so that namespaces can
  // be forgotten: their entries are found no more.
  const namespaces = new Map<string, Map<string, number>>()
  let made = 0
  const namespaceOf = (credential: string, product: Product | ""): number => {
    let ofCredential = namespaces.get(credential)
    if (ofCredential === undefined) {
      if (namespaces.size >= mostCredentials) namespaces.clear()
      namespaces.set(credential, ofCredential = new Map())
    }
    let number = ofCredential.get(product)
    if (number === undefined) ofCredential.set(product, number = made++)
    return number
  }
  const publicKeys = new Map<string, string>()
  const remember = (whole: string, key: string) => {
    if (publicKeys.size >= mostPublic) publicKeys.clear()
    publicKeys.set(whole, key)
  }
  return {
    ofRead: (operation, credential) => `${namespaceOf(credential, operation.product)} ${inNamespace(operation)}`,
    ofOwn: (key, credential) => `${namespaceOf(credential, "")} ${key}`,
    toPublic: (source, credential) => {
      const [product, apiVersion] = typeof source === "string"
        ? ["", ""]
        : [source.product, apiVersions[source.product]]
      const namespace = JSON.stringify([format, baseUrl, organization, credential, product, apiVersion])
      const whole = `${namespace} ${inNamespace(source)}`
      const known = publicKeys.get(whole)
      if (known !== undefined) return Effect.succeed(known)
      return Effect.map(digest.digestHex(Digest.sha256, encoder.encode(whole)), (hex) => {
        const key = `${nameOf(source)}:${hex}`
        remember(whole, key)
        return key
      })
    }
  }
}
