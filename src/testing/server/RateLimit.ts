/**
 * The rate limit on the side of the server.
 *
 * @internal
 */

/**
 * @internal
 */
export interface Settings {
  readonly limit: number
  /** In milliseconds. */
  readonly period: number
  readonly kind: "fixed" | "sliding"
  /** How the period is spelled in the header: `20` or `20 seconds`. */
  readonly spelling: "number" | "words"
}

/**
 * Where a credential stands after one more request.
 *
 * @internal
 */
export interface Standing {
  /** Requests in the window, with this one. Refused ones count on. */
  readonly count: number
  readonly limit: number
  /** In seconds, when over the limit. */
  readonly retryAfter: number | undefined
}

/**
 * @internal
 */
export interface RateLimit {
  readonly take: (credential: string, offset: number, now: number) => Standing
}

/** Reads from this offset on have a bucket of their own. */
const deepOffset = 30_000
const deepShare = 0.75

interface Bucket {
  /** When each request that counts came; as a ring would, but short enough to be cut. */
  times: Array<number>
  /** How many of them do not count any more. */
  gone: number
}

const seconds = (millis: number) => Math.max(1, Math.ceil(millis / 1000))

/**
 * @internal
 */
export const make = ({ kind, limit, period }: Settings): RateLimit => {
  const buckets = new Map<string, Bucket>()

  const forget = (bucket: Bucket, before: number) => {
    while (bucket.gone < bucket.times.length && bucket.times[bucket.gone]! <= before) bucket.gone++
    if (bucket.gone > 1024 && bucket.gone * 2 > bucket.times.length) {
      bucket.times = bucket.times.slice(bucket.gone)
      bucket.gone = 0
    }
  }

  return {
    take: (credential, offset, now) => {
      const isDeep = offset > deepOffset
      const allowed = isDeep ? Math.max(1, Math.floor(limit * deepShare)) : limit
      const key = isDeep ? `deep ${credential}` : credential
      let bucket = buckets.get(key)
      if (bucket === undefined) buckets.set(key, bucket = { times: [], gone: 0 })
      const opened = now - now % period
      forget(bucket, kind === "fixed" ? opened - 1 : now - period)
      bucket.times.push(now)
      const count = bucket.times.length - bucket.gone
      if (count <= allowed) return { count, limit: allowed, retryAfter: undefined }
      // a place is free when so many have passed out of the window that the next request is within the limit
      const frees = bucket.times[bucket.gone + count - allowed]
      const wait = kind === "fixed" ? opened + period - now : (frees ?? now) + period - now
      return { count, limit: allowed, retryAfter: seconds(wait) }
    }
  }
}
