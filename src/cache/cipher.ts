/**
 * Texts that only who has the key can read or change: AES-256-GCM, a fresh nonce for each.
 *
 * @internal
 */
import * as Aead from "effect/crypto/Aead"
import * as SecureRandom from "effect/crypto/SecureRandom"
import * as Effect from "effect/Effect"
import * as Base64 from "effect/encoding/Base64"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { secretOptionsOf } from "../client/PcoAuth.ts"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import * as Issue from "../jsonapi/Issue.ts"

/**
 * A key, and the name by which a sealed text says that it was sealed with it.
 *
 * @category models
 * @since 0.1.0
 */
export interface EncryptionKey {
  /** Up to 64 letters, digits, `-` and `_`, such as `2026-11`. It stands in the open. */
  readonly id: string
  /** 32 bytes, as they are or in Base64. */
  readonly key: Redacted.Redacted<string> | Redacted.Redacted<Uint8Array>
}

/**
 * The keys of a store. The first one seals; the others open what was sealed with them, until
 * nothing is left of it.
 *
 * @category models
 * @since 0.1.0
 */
export interface EncryptionOptions {
  readonly keys: ReadonlyArray<EncryptionKey>
}

/**
 * @internal
 */
export interface Cipher {
  /** The same context is needed to open it. */
  readonly seal: (text: string, context: string) => Effect.Effect<string>
  /** `undefined` for what was not sealed with one of the keys, in this context, as it is now. */
  readonly open: (sealed: string, context: string) => Effect.Effect<string | undefined>
}

const format = "sealed1"
const nonceLength = Aead.aes256Gcm.nonceLength

const layer = Aead.layerWebCrypto.pipe(Layer.provideMerge(SecureRandom.layerWebCrypto))

const expected = `${Aead.aes256Gcm.keyLength} bytes, as they are or in Base64, in a Redacted`

const bytesOf = (key: unknown): Uint8Array | string => {
  if (!Redacted.isRedacted(key)) return "is not Redacted"
  const value = Redacted.value(key)
  if (value instanceof Uint8Array) return value
  if (typeof value !== "string") return "is neither bytes nor a text"
  const decoded = Base64.decode(value.trim())
  return Result.isSuccess(decoded) ? decoded.success : "is no Base64"
}

const check = (options: EncryptionOptions) => {
  const [{ keys: all }, wrong] = secretOptionsOf(options, ["keys"])
  const issues: Array<Issue.Issue> = [...wrong]
  const keys = new Map<string, Uint8Array>()
  const given: ReadonlyArray<unknown> = Array.isArray(all) ? all : []
  if (given.length === 0) issues.push({ field: "keys", problem: "holds no key", expected: "one key at least" })
  for (const [index, one] of given.entries()) {
    const { id, key } = Object(one) as EncryptionKey
    const field = `keys[${index}]`
    if (typeof id !== "string" || !/^[\w-]{1,64}$/.test(id)) {
      const problem = `is ${Issue.describe(id)}`
      issues.push({ field: `${field}.id`, problem, expected: "up to 64 letters, digits, - and _" })
    } else if (keys.has(id)) {
      issues.push({ field: `${field}.id`, problem: `is ${Issue.describe(id)} again`, expected: "another id" })
    }
    // nothing of the key is repeated but its length
    const bytes = bytesOf(key)
    if (typeof bytes === "string") issues.push({ field: `${field}.key`, problem: bytes, expected })
    else if (bytes.length !== Aead.aes256Gcm.keyLength) {
      issues.push({ field: `${field}.key`, problem: `has ${bytes.length} bytes`, expected })
    } else keys.set(id, bytes)
  }
  return { issues, keys }
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/**
 * Fails with `Invalid` when a key is not of the right length, or an id is none.
 *
 * @internal
 */
export const make = (operation: string, options: EncryptionOptions): Effect.Effect<Cipher, PcoError> =>
  Effect.gen(function*() {
    const checked = check(options)
    if (checked.issues.length > 0) return yield* invalidInput(operation, checked.issues)
    const aead = yield* Aead.Aead
    const random = yield* SecureRandom.SecureRandom
    const keys = new Map<string, Aead.Key>()
    for (const [id, bytes] of checked.keys) keys.set(id, yield* Effect.orDie(Aead.key(Aead.aes256Gcm, bytes)))
    const [[sealingId, sealingKey]] = keys as unknown as Iterable<[string, Aead.Key]> as [[string, Aead.Key]]

    const cipher: Cipher = {
      seal: (text, context) =>
        Effect.gen(function*() {
          const nonce = yield* random.randomBytes(nonceLength)
          const sealed = yield* aead.encrypt(sealingKey, encoder.encode(text), { nonce, aad: encoder.encode(context) })
          const bytes = new Uint8Array(nonceLength + sealed.length)
          bytes.set(nonce)
          bytes.set(sealed, nonceLength)
          return `${format}.${sealingId}.${Base64.encode(bytes)}`
        }).pipe(Effect.orDie),
      open: (sealed, context) => {
        const [kind, id = "", text = ""] = sealed.split(".")
        const key = keys.get(id)
        const bytes = Base64.decode(text)
        if (kind !== format || key === undefined || Result.isFailure(bytes)) return Effect.undefined
        const nonce = bytes.success.subarray(0, nonceLength)
        return aead.decrypt(key, bytes.success.subarray(nonceLength), { nonce, aad: encoder.encode(context) }).pipe(
          Effect.map((plain) => decoder.decode(plain)),
          Effect.orElseSucceed(() => undefined)
        )
      }
    }
    return cipher
  }).pipe(Effect.provide(layer))
