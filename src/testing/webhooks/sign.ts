/**
 * The signature of a delivery.
 *
 * @internal
 */
import * as Hex from "effect/encoding/Hex"
import { sha256 } from "../oauth/sha256.ts"

const blockSize = 64

/**
 * HMAC-SHA256 as lower-case hex.
 *
 * @internal
 */
export const sign = (secret: string, body: string): string => {
  const encoder = new TextEncoder()
  const given = encoder.encode(secret)
  const key = new Uint8Array(blockSize)
  key.set(given.length > blockSize ? sha256(given) : given)
  const hash = (pad: number, message: Uint8Array) => {
    const bytes = new Uint8Array(blockSize + message.length)
    bytes.set(key.map((byte) => byte ^ pad))
    bytes.set(message, blockSize)
    return sha256(bytes)
  }
  return Hex.encode(hash(0x5c, hash(0x36, encoder.encode(body))))
}
