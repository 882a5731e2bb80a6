/**
 * A successful answer before it is decoded.
 *
 * @internal
 */
import type { Hide } from "./hide.ts"

/**
 * A successful answer, its body parsed as JSON.
 *
 * @internal
 */
export interface Delivered {
  readonly status: number
  readonly headers: { readonly [name: string]: string }
  readonly requestId: string
  readonly json: unknown
  /** Removes the secrets of the request from what errors say about the answer. */
  readonly hide: Hide
}
