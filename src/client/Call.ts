/**
 * What is noted of a call while it runs.
 *
 * @internal
 */
import type { AnsweredBy } from "./PcoMetrics.ts"

/**
 * Changed by the one path that every call takes; a follower that joins it has one of its own.
 *
 * @internal
 */
export interface Call {
  /** Requests that were made for it. */
  requests: number
  /** Milliseconds that its requests waited for their place in the rate limit, all together. */
  waited: number
  /** Milliseconds from sending its requests to their answers, all together. */
  sending: number
  /** Milliseconds of decoding. */
  decoding: number
  answeredBy: AnsweredBy
}

/**
 * A call that nothing is known of yet. What is not fetched was in the cache.
 *
 * @internal
 */
export const begin = (): Call => ({ requests: 0, waited: 0, sending: 0, decoding: 0, answeredBy: "cache" })
