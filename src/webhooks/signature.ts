/**
 * The signature of a delivery: HMAC-SHA256 of the raw body in hexadecimal, under the secret of the subscription.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Hex from "effect/encoding/Hex"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import type { NotAuthentic } from "./WebhookError.ts"

/** @internal */
export const headerName = "x-pco-webhooks-authenticity"

// WebCrypto is in every runtime and sends each signature through a pool of threads. Node.js, Bun and Deno sign a body
// at once, in a tenth of the time. `Mac` of Effect takes keys as bytes, of which Node.js makes a key object for each
// signature: four times the time of a key that is text.
interface NodeCrypto {
  readonly createHmac: (hash: "sha256", key: string) => {
    readonly update: (body: Uint8Array) => {
      readonly digest: { (): Uint8Array; (encoding: "hex"): string }
    }
  }
  readonly timingSafeEqual: (one: Uint8Array, other: Uint8Array) => boolean
}

const nodeCrypto: NodeCrypto | undefined = (globalThis as {
  readonly process?: { readonly getBuiltinModule?: (name: "node:crypto") => NodeCrypto | undefined }
}).process?.getBuiltinModule?.("node:crypto")

interface Signer {
  readonly sign: (secret: string, body: Uint8Array) => Promise<string> | string
  readonly verify: (secret: string, tag: Uint8Array, body: Uint8Array) => Promise<boolean> | boolean
}

const algorithm = { name: "HMAC", hash: "SHA-256" }
const mostKeys = 1_000
const keys = new Map<string, Promise<CryptoKey>>()

// Importing a key takes longer than signing a body does, and a receiver uses the same secrets again and again.
const keyOf = (secret: string): Promise<CryptoKey> => {
  const known = keys.get(secret)
  if (known !== undefined) return known
  if (keys.size >= mostKeys) keys.clear()
  const key = crypto.subtle.importKey("raw", new TextEncoder().encode(secret), algorithm, false, ["sign", "verify"])
  keys.set(secret, key)
  return key
}

/** @internal */
export const webCrypto: Signer = {
  sign: async (secret, body) =>
    Hex.encode(new Uint8Array(await crypto.subtle.sign("HMAC", await keyOf(secret), body as BufferSource))),
  verify: async (secret, tag, body) =>
    crypto.subtle.verify("HMAC", await keyOf(secret), tag as BufferSource, body as BufferSource)
}

const of = ({ createHmac, timingSafeEqual }: NodeCrypto): Signer => ({
  sign: (secret, body) => createHmac("sha256", secret).update(body).digest("hex"),
  verify: (secret, tag, body) => timingSafeEqual(createHmac("sha256", secret).update(body).digest(), tag)
})

const standard: Signer = nodeCrypto === undefined ? webCrypto : of(nodeCrypto)

/** @internal */
export const sign = (secret: Redacted.Redacted, body: Uint8Array): Effect.Effect<string> =>
  Effect.promise(async () => standard.sign(Redacted.value(secret), body))

const isPending = (result: Promise<boolean> | boolean): result is Promise<boolean> => typeof result !== "boolean"

/**
 * What is wrong with the signature of a body, if anything. Every secret is tried, so that the time it takes does not
 * tell which one fits.
 *
 * @internal
 */
export const check = (
  secrets: ReadonlyArray<Redacted.Redacted>,
  body: Uint8Array,
  given: ReadonlyArray<string>,
  signer: Signer = standard
): Effect.Effect<NotAuthentic["problem"] | undefined> =>
  Effect.suspend(() => {
    const [header] = given
    if (header === undefined) return Effect.succeed("missing")
    if (given.length > 1 || header.includes(",")) return Effect.succeed("repeated")
    const text = header.trim()
    const tag = Hex.decode(text.toLowerCase())
    if (text.length !== 64 || Result.isFailure(tag)) return Effect.succeed("malformed")
    const results = secrets.map((secret) => signer.verify(Redacted.value(secret), tag.success, body))
    const judge = (fits: ReadonlyArray<boolean>) => fits.includes(true) ? undefined : "mismatch"
    return results.some(isPending)
      ? Effect.map(Effect.promise(() => Promise.all(results)), judge)
      : Effect.succeed(judge(results as ReadonlyArray<boolean>))
  })
