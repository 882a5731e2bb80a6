/**
 * What is recorded of a call while it runs.
 *
 * @internal
 */

/**
 * Why a request was not sent.
 *
 * @category models
 * @since 0.1.0
 */
export type Saving = "batched" | "coalesced"

/**
 * What answered a call: a request of its own (or several, with retries), the cache, an
 * equal read in flight, or a read of many ids.
 *
 * @category models
 * @since 0.1.0
 */
export type AnsweredBy = Saving | "cache" | "request"

/**
 * The path of a call changes it. A read that joins another one has one of its own.
 *
 * @internal
 */
export interface Call {
  /** Requests that were made for it. */
  requests: number
  /** Milliseconds that its requests waited for the rate limit, all together. */
  waited: number
  /** Milliseconds from sending its requests to their answers, all together. */
  sending: number
  /** Milliseconds of decoding. */
  decoding: number
  answeredBy: AnsweredBy
}

/**
 * A new call. A call without a request was answered by the cache.
 *
 * @internal
 */
export const begin = (): Call => ({ requests: 0, waited: 0, sending: 0, decoding: 0, answeredBy: "cache" })
