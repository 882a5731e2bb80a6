/**
 * What the headers of an answer say about the rate limit.
 *
 * @since 0.1.0
 */

/**
 * `X-PCO-API-Request-Rate-*`, as far as they are there: requests allowed in a
 * period, requests *used* in the window so far, and the period in seconds.
 *
 * @category models
 * @since 0.1.0
 */
export interface RateLimitHeaders {
  readonly limit?: number | undefined
  readonly count?: number | undefined
  readonly period?: number | undefined
}

// "20" and "20 seconds" were both recorded, so the leading number counts.
const leadingNumber = (text: string | undefined, least: number, most: number): number | undefined => {
  const match = text === undefined ? null : /^\s*(\d+)/.exec(text)
  if (match === null) return undefined
  const number = Number(match[1])
  return number >= least && number <= most ? number : undefined
}

/** What is higher is no limit, and no count, of anything. */
const mostRequests = 1_000_000

/** The longest period, and the longest wait that is believed, in seconds: a day. */
const longest = 24 * 60 * 60

/**
 * Reads the headers; names are lower-case, as Effect's `Headers` keeps them. A
 * limit or period of nothing is no limit and is passed over, and so are numbers above a
 * million requests or a day.
 *
 * @category decoding
 * @since 0.1.0
 */
export const fromHeaders = (headers: { readonly [name: string]: string | undefined }): RateLimitHeaders => ({
  limit: leadingNumber(headers["x-pco-api-request-rate-limit"], 1, mostRequests),
  count: leadingNumber(headers["x-pco-api-request-rate-count"], 0, mostRequests),
  period: leadingNumber(headers["x-pco-api-request-rate-period"], 1, longest)
})

/**
 * The wait that `Retry-After` asks for, in milliseconds. The header holds seconds or an
 * HTTP date. A date is read against `date`, the answer's own `Date` header, so that a
 * clock of this machine that is wrong changes nothing; without one it is read against
 * `now`, in milliseconds since the epoch.
 *
 * `undefined` when the header is missing, negative, unreadable, or asks for more than a
 * day, which can only be a mistake.
 *
 * @category decoding
 * @since 0.1.0
 */
export const retryAfter = (text: string | undefined, now: number, date?: string): number | undefined => {
  if (text === undefined) return undefined
  const trimmed = text.trim()
  const answered = date === undefined ? Number.NaN : Date.parse(date)
  const wait = /^\d+(\.\d+)?$/.test(trimmed)
    ? Number(trimmed) * 1000
    : /[a-z]/i.test(trimmed)
    ? Date.parse(trimmed) - (Number.isNaN(answered) ? now : answered)
    : Number.NaN
  return wait >= 0 && wait <= longest * 1000 ? wait : undefined
}
