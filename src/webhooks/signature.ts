/**
 * The signature of a delivery: HMAC-SHA256 of the raw body in hexadecimal, under the secret of the subscription.
 *
 * @internal
 */
import * as Mac from "effect/crypto/Mac"
import * as Effect from "effect/Effect"
import * as Hex from "effect/encoding/Hex"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import type { NotAuthentic } from "./WebhookError.ts"

/** @internal */
export const headerName = "x-pco-webhooks-authenticity"

// `Mac` of the runtime where the program provides it (node:crypto signs a small body faster than WebCrypto does);
// WebCrypto otherwise, because every runtime has it.
interface Signer {
  readonly sign: (secret: string, body: Uint8Array) => Effect.Effect<Uint8Array>
  readonly verify: (secret: string, tag: Uint8Array, body: Uint8Array) => Effect.Effect<boolean>
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

const webCrypto: Signer = {
  sign: (secret, body) =>
    Effect.promise(async () =>
      new Uint8Array(await crypto.subtle.sign("HMAC", await keyOf(secret), body as BufferSource))
    ),
  verify: (secret, tag, body) =>
    Effect.promise(async () =>
      crypto.subtle.verify("HMAC", await keyOf(secret), tag as BufferSource, body as BufferSource)
    )
}

const of = (mac: Mac.Mac["Service"]): Signer => {
  const keyed = (secret: string) => Mac.key(Mac.hmacSha256, new TextEncoder().encode(secret))
  return {
    sign: (secret, body) => Effect.orDie(Effect.flatMap(keyed(secret), (key) => mac.sign(key, body))),
    verify: (secret, tag, body) => Effect.orDie(Effect.flatMap(keyed(secret), (key) => mac.verify(key, tag, body)))
  }
}

const signer: Effect.Effect<Signer> = Effect.map(
  Effect.serviceOption(Mac.Mac),
  Option.match({ onNone: () => webCrypto, onSome: of })
)

/** @internal */
export const sign = (secret: Redacted.Redacted, body: Uint8Array): Effect.Effect<string> =>
  Effect.flatMap(signer, ({ sign }) => Effect.map(sign(Redacted.value(secret), body), Hex.encode))

/**
 * What is wrong with the signature of a body, if anything. Every secret is tried, so that the time it takes does not
 * tell which one fits.
 *
 * @internal
 */
export const check = (
  secrets: ReadonlyArray<Redacted.Redacted>,
  body: Uint8Array,
  given: ReadonlyArray<string>
): Effect.Effect<NotAuthentic["problem"] | undefined> =>
  Effect.gen(function*() {
    if (given.length === 0) return "missing"
    if (given.length > 1 || given[0]!.includes(",")) return "repeated"
    const text = given[0]!.trim()
    const tag = Hex.decode(text.toLowerCase())
    if (text.length !== 64 || Result.isFailure(tag)) return "malformed"
    const { verify } = yield* signer
    const fits = yield* Effect.forEach(secrets, (secret) => verify(Redacted.value(secret), tag.success, body))
    return fits.includes(true) ? undefined : "mismatch"
  })
