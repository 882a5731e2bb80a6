/**
 * The rate limit on the side of the server.
 *
 * @internal
 */
import * as Limits from "../../client/limits.ts"

/**
 * A limit that moves in mid-run.
 *
 * @internal
 */
export interface Change {
  /** In milliseconds from the first request on. */
  readonly after: number
  readonly limit: number
}

/**
 * @internal
 */
export interface Settings {
  readonly limit: number
  /** What the limit becomes later, in the order of time. */
  readonly changes: ReadonlyArray<Change>
  /** In milliseconds. */
  readonly period: number
  readonly kind: "fixed" | "sliding"
  /** How the period is spelled in the header: `20` or `20 seconds`. Both: the number by products, words elsewhere. */
  readonly spelling: "both" | "number" | "words"
  /** What a refused request is told about when to come again. */
  readonly retryAfter: "missing" | "negative" | "seconds"
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
  readonly isRefused: boolean
  /** In seconds, when refused and told. */
  readonly retryAfter: number | undefined
}

/**
 * @internal
 */
export interface RateLimit {
  readonly take: (credential: string, offset: number, now: number) => Standing
}

interface Bucket {
  /** When each request that counts came; as a ring would, but short enough to be cut. */
  times: Array<number>
  /** How many of them do not count any more. */
  gone: number
}

const told: { readonly [kind in Settings["retryAfter"]]: (wait: number) => number | undefined } = {
  missing: () => undefined,
  negative: () => -1,
  seconds: (wait) => Math.max(1, Math.ceil(wait / 1000))
}

/**
 * @internal
 */
export const make = ({ changes, kind, limit, period, retryAfter }: Settings): RateLimit => {
  const buckets = new Map<string, Bucket>()
  let started: number | undefined

  const forget = (bucket: Bucket, before: number) => {
    while (bucket.gone < bucket.times.length && bucket.times[bucket.gone]! <= before) bucket.gone++
    if (bucket.gone > 1024 && bucket.gone * 2 > bucket.times.length) {
      bucket.times = bucket.times.slice(bucket.gone)
      bucket.gone = 0
    }
  }

  const limitAt = (now: number): number => {
    started ??= now
    const elapsed = now - started
    return changes.findLast(({ after }) => after <= elapsed)?.limit ?? limit
  }

  return {
    take: (credential, offset, now) => {
      const isDeep = Limits.isDeep(offset)
      const current = limitAt(now)
      const allowed = isDeep ? Math.max(1, Math.floor(current * Limits.deepShare)) : current
      const key = isDeep ? `deep ${credential}` : credential
      let bucket = buckets.get(key)
      if (bucket === undefined) buckets.set(key, bucket = { times: [], gone: 0 })
      const opened = now - now % period
      forget(bucket, kind === "fixed" ? opened - 1 : now - period)
      bucket.times.push(now)
      const count = bucket.times.length - bucket.gone
      if (count <= allowed) return { count, limit: allowed, isRefused: false, retryAfter: undefined }
      // a place is free when so many have passed out of the window that the next request is within the limit
      const frees = bucket.times[bucket.gone + count - allowed]
      const wait = kind === "fixed" ? opened + period - now : (frees ?? now) + period - now
      return { count, limit: allowed, isRefused: true, retryAfter: told[retryAfter](wait) }
    }
  }
}
