/**
 * What an answer teaches about a limit.
 *
 * **What the count proves.** The count in an answer is what the server held when it
 * counted that request. At most that much counts now, plus what may have been counted
 * since: every request that was not settled when this one got its permit, and requests of
 * others that showed since. Where our state holds more than that, the server has forgotten
 * the oldest requests, because a fixed window has turned over or a sliding one is ahead of
 * us, and we forget them too. The ones that remain are the youngest, which stop counting no
 * earlier than those that the server holds. So a fixed window is filled as soon as one
 * answer shows that it is new, without assuming when windows begin. An answer with another
 * limit than the last one proves nothing: single endpoints may have a limit and a count of
 * their own.
 *
 * @internal
 */
import type { RateLimitHeaders } from "../client/RateLimitHeaders.ts"
import type { RateWindow, Ticket } from "./rateWindow.ts"
import { settle, used } from "./rateWindow.ts"
import * as Times from "./times.ts"

/** A count is used up to this multiple of the limit. A higher one says the same: no permit is free. */
export const mostShown = 10

/** For how many periods other programs count as active after they have shown. */
export const sharedPeriods = 3

// A lower limit holds at once; a higher one only where it is not an old answer that came late. Tells whether the
// answer has the limit that was known.
const learnLimit = (window: RateWindow, ticket: Ticket, { limit, period }: RateLimitHeaders): boolean => {
  if (period !== undefined) window.period = period * 1000
  if (limit === undefined || limit === window.limit) return true
  if (limit > window.limit && ticket.number < window.taughtBy) return false
  window.limit = limit
  // numbers of requests that were never sent are given again
  window.taughtBy = Math.min(ticket.number, window.granted)
  return false
}

const forget = (window: RateWindow, count: number): void => {
  for (let left = count; left > 0;) {
    const oldest = Times.first(window.own) <= Times.first(window.others) ? window.own : window.others
    const dropped = Times.drop(oldest, left)
    if (dropped === 0) return
    window.gone += dropped
    left -= dropped
  }
}

const showOthers = (window: RateWindow, count: number, now: number): void => {
  Times.add(window.others, now, count)
  window.shown += count
  if (now < window.forgotUntil) return
  window.most = Math.max(window.most, Times.size(window.others))
  window.sharedUntil = now + sharedPeriods * window.period
}

const learnCount = (window: RateWindow, ticket: Ticket, count: number, now: number, isSameLimit: boolean): void => {
  const held = used(window, now)
  const couldBeCounted = held + window.gone - ticket.gone
  const mostNow = Math.max(1, count) + window.granted - ticket.settled - 1 + window.shown - ticket.shown
  if (count > couldBeCounted) showOthers(window, Math.min(count - couldBeCounted, mostShown * window.limit), now)
  else if (isSameLimit && held > mostNow) forget(window, held - mostNow)
}

/**
 * Counts an answered request for one more period, and learns what its headers
 * say. The count is what is used, by every program with this credential.
 *
 * @internal
 */
export const answered = (window: RateWindow, ticket: Ticket, now: number, headers: RateLimitHeaders): void => {
  settle(window, now)
  window.answeredAt = now
  const isSameLimit = learnLimit(window, ticket, headers)
  if (headers.count !== undefined) learnCount(window, ticket, headers.count, now, isSameLimit)
}

/**
 * Holds everything after a 429: as long as it says, or for one period.
 *
 * @internal
 */
export const refused = (
  window: RateWindow,
  ticket: Ticket,
  now: number,
  headers: RateLimitHeaders,
  retryAfter: number | undefined
): void => {
  answered(window, ticket, now, headers)
  window.pausedUntil = Math.max(window.pausedUntil, now + (retryAfter ?? window.period))
}
