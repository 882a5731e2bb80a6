/**
 * The bookkeeping of one rate limit, without time or fibers of its own.
 *
 * Planning Center does not say whether its window is fixed or sliding, and a
 * request counts when it *arrives*, which happens at some moment between sending
 * it and getting its answer. A request therefore counts here from the moment it
 * gets its place until one whole period after its answer: whatever window the
 * server uses, what arrived in it is then counted here as well. Effect's own
 * `RateLimiter` counts from the moment of asking, and refused requests came back
 * in bursts that were measured against a server of this kind.
 *
 * @internal
 */
import type { RateLimitHeaders } from "../client/RateLimitHeaders.ts"

/**
 * @internal
 */
export interface RateWindow {
  limit: number
  period: number
  /** Requests that have a place and no answer yet. */
  inFlight: number
  /** When each answered request stops counting, in the order of time. */
  readonly expiries: Array<number>
  /** When each request of another program stops counting, as far as they show in the count. */
  readonly foreign: Array<number>
  pausedUntil: number
}

/**
 * @internal
 */
export const make = (limit: number, period: number): RateWindow => ({
  limit,
  period,
  inFlight: 0,
  expiries: [],
  foreign: [],
  pausedUntil: 0
})

const dropBefore = (times: Array<number>, now: number) => {
  let gone = 0
  while (gone < times.length && times[gone]! <= now) gone++
  if (gone > 0) times.splice(0, gone)
}

/**
 * Requests that count now.
 *
 * @internal
 */
export const used = (window: RateWindow, now: number): number => {
  dropBefore(window.expiries, now)
  dropBefore(window.foreign, now)
  return window.inFlight + window.expiries.length + window.foreign.length
}

/**
 * Takes a place if there is one.
 *
 * @internal
 */
export const take = (window: RateWindow, now: number): boolean => {
  if (now < window.pausedUntil || used(window, now) >= window.limit) return false
  window.inFlight++
  return true
}

/**
 * How long until a place may be free, in milliseconds; `undefined` when only an
 * answer can free one.
 *
 * @internal
 */
export const nextChange = (window: RateWindow, now: number): number | undefined => {
  if (now < window.pausedUntil) return window.pausedUntil - now
  const times = [window.expiries[0], window.foreign[0]].filter((time) => time !== undefined)
  return times.length === 0 ? undefined : Math.max(0, Math.min(...times) - now)
}

const insert = (times: Array<number>, time: number) => {
  let position = times.length
  while (position > 0 && times[position - 1]! > time) position--
  times.splice(position, 0, time)
}

/**
 * Gives back the place of a request that certainly never left.
 *
 * @internal
 */
export const release = (window: RateWindow): void => {
  window.inFlight--
}

// What the server counted, accepted or not, counts for one more period.
const arrived = (window: RateWindow, now: number, headers: RateLimitHeaders): void => {
  if (headers.limit !== undefined) window.limit = headers.limit
  if (headers.period !== undefined) window.period = headers.period * 1000
  window.inFlight--
  insert(window.expiries, now + window.period)
}

/**
 * Counts an answered request for one more period, and learns what its headers
 * say. The count is what is used, by every program with this credential: what it
 * shows beyond our own requests is held free for the others.
 *
 * @internal
 */
export const answered = (window: RateWindow, now: number, headers: RateLimitHeaders): void => {
  arrived(window, now, headers)
  if (headers.count === undefined) return
  const unknown = headers.count - used(window, now)
  for (let index = 0; index < unknown; index++) insert(window.foreign, now + window.period)
}

/**
 * Holds everything after a 429.
 *
 * @internal
 */
export const refused = (
  window: RateWindow,
  now: number,
  headers: RateLimitHeaders,
  retryAfter: number | undefined
): void => {
  arrived(window, now, headers)
  window.pausedUntil = Math.max(window.pausedUntil, now + (retryAfter ?? window.period))
}
