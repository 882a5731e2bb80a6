/**
 * The state of one rate limit, without time or fibers of its own.
 *
 * Planning Center does not say whether its window is fixed or sliding, so a permit is
 * granted only where both kinds allow it.
 *
 * **When a permit is free again.** A request counts when it *arrives*, which is some time
 * between sending it and receiving its answer. It holds its permit from before it is sent
 * until one period after its answer (or after it was given up). Then no window of either
 * kind can hold it together with a later request.
 *
 * `learn.ts` says what an answer proves, and how other programs show.
 *
 * **Other programs.** A count that is higher than all of our requests that it can hold
 * shows other programs with the same credential. Each of their requests holds a permit for
 * one period. The highest number that was seen in the last periods stays free for them,
 * with a margin, but never the whole limit. While other programs are active, our permits
 * are spread over the period: after a burst we would hear nothing of others until the
 * next. Then, and after a silence, only a few requests may be without an answer at a time,
 * so that the first answers show what others did before many requests are refused.
 *
 * Effect's own `RateLimiter` counts from the time of asking, and reads what is
 * left instead of what is used; refused requests came back in bursts that were
 * measured against a server of this kind.
 *
 * @internal
 */
import * as Times from "./times.ts"

/**
 * What a limiter is told once, checked.
 *
 * @internal
 */
export interface Settings {
  readonly limit: number
  /** In milliseconds. */
  readonly period: number
  /** Permits that are never used: a number of them, or below 1 a share of the limit. */
  readonly headroom: number
}

/**
 * The share of the limit that may be without an answer while others use the credential, or may do so: ten of a
 * hundred, as many as the client has in flight by default.
 *
 * @internal
 */
export const carefulShare = 0.1

/** The share of the limit that is kept free beyond the most that others were seen to use: they are not regular. */
export const marginShare = 0.05

/** However much others use, this share of the limit is not kept for them before it is seen. */
export const ownShare = 0.1

/** How many periods the most that others used is remembered, at least; up to twice as many. */
export const memory = 2

/**
 * @internal
 */
export interface RateWindow {
  limit: number
  period: number
  readonly headroom: number
  /** Requests that have a permit and are not settled. */
  inFlight: number
  /** When each request of ours was settled, as long as it may count. */
  readonly own: Times.Times
  /** When each request of others showed, as long as it may count. */
  readonly others: Times.Times
  /** How many requests got a permit so far, without those that were never sent. */
  granted: number
  /** How many of them are settled. */
  settled: number
  /** How many requests have left the window, of ours and of others. */
  gone: number
  /** How many requests of others showed so far. */
  shown: number
  /** The youngest request whose answer taught the limit. */
  taughtBy: number
  answeredAt: number
  /** Until when it is unknown what others do. */
  carefulUntil: number
  /** Until when others are about. */
  sharedUntil: number
  /** Up to when the permits that are spread over the period are used. */
  spreadTo: number
  pausedUntil: number
  /** Until when a count may show requests of this program that the state does not know. */
  forgotUntil: number
  /** The most requests of others that counted at once, lately and before that. */
  most: number
  mostBefore: number
  mostSince: number
}

/**
 * The state when a request got its permit.
 *
 * @internal
 */
export interface Ticket {
  readonly number: number
  readonly settled: number
  readonly gone: number
  readonly shown: number
}

/**
 * @internal
 */
export const make = ({ headroom, limit, period }: Settings): RateWindow => ({
  limit,
  period,
  headroom,
  inFlight: 0,
  own: Times.make(),
  others: Times.make(),
  granted: 0,
  settled: 0,
  gone: 0,
  shown: 0,
  taughtBy: 0,
  answeredAt: Number.NEGATIVE_INFINITY,
  carefulUntil: Number.NEGATIVE_INFINITY,
  sharedUntil: Number.NEGATIVE_INFINITY,
  spreadTo: Number.NEGATIVE_INFINITY,
  pausedUntil: Number.NEGATIVE_INFINITY,
  forgotUntil: Number.NEGATIVE_INFINITY,
  most: 0,
  mostBefore: 0,
  mostSince: Number.NEGATIVE_INFINITY
})

const age = (window: RateWindow, now: number): void => {
  window.gone += Times.dropUpTo(window.own, now - window.period)
  window.gone += Times.dropUpTo(window.others, now - window.period)
  if (now - window.mostSince < memory * window.period) return
  // after a long silence nothing of it is left
  window.mostBefore = now - window.mostSince < 2 * memory * window.period ? window.most : 0
  window.most = now < window.forgotUntil ? 0 : Times.size(window.others)
  window.mostSince = now
}

/**
 * Requests that count now.
 *
 * @internal
 */
export const used = (window: RateWindow, now: number): number => {
  age(window, now)
  return window.inFlight + Times.size(window.own) + Times.size(window.others)
}

/**
 * How many permits may be in use at all.
 *
 * @internal
 */
export const allowed = ({ headroom, limit }: RateWindow): number =>
  Math.max(1, limit - (headroom < 1 ? Math.ceil(limit * headroom) : headroom))

// Permits for other programs: those of their requests that count, or those that they are expected to use. The latter
// include what they have used since the last answer, if they go on as before.
const keptForOthers = (window: RateWindow, now: number): number => {
  const most = Math.max(window.most, window.mostBefore)
  if (most === 0) return Times.size(window.others)
  const silence = Math.min(1, (now - window.answeredAt) / window.period)
  const expected = most + Math.floor(window.limit * marginShare + most * silence)
  const share = Math.floor(allowed(window) * (1 - ownShare))
  return Math.max(Times.size(window.others), Math.min(expected, share))
}

const carefulLimit = (window: RateWindow): number => Math.max(1, Math.ceil(allowed(window) * carefulShare))

/**
 * How many permits are free.
 *
 * @internal
 */
export const available = (window: RateWindow, now: number): number => {
  if (now < window.pausedUntil) return 0
  age(window, now)
  if (window.inFlight === 0 && now - window.answeredAt >= window.period) {
    window.carefulUntil = Math.max(window.carefulUntil, now + window.period)
  }
  const free = allowed(window) - window.inFlight - Times.size(window.own) - keptForOthers(window, now)
  // Permits are free again, but no answer has shown since what other programs did: one request finds out.
  const isBlind = free < allowed(window) / 2 && now - window.answeredAt >= window.period / 2
  if (isBlind) return Math.min(free, 1 - window.inFlight)
  if (now >= window.carefulUntil && now >= window.sharedUntil) return free
  // A count may or may not hold our requests that are in flight, so it hides that many requests of others. As permits
  // run out, fewer requests may be in flight than permits are left.
  const unanswered = Math.min(carefulLimit(window), Math.max(1, Math.floor(free / 2)))
  const careful = Math.min(free, unanswered - window.inFlight)
  if (now >= window.sharedUntil) return careful
  return Math.min(careful, Math.floor((now - spreadFrom(window, now)) / spacing(window, now)))
}

// The time between two permits that are spread over the period.
const spacing = (window: RateWindow, now: number): number =>
  window.period / Math.max(1, allowed(window) - keptForOthers(window, now))

// Permits that were not wanted are not lost, up to the number of a careful burst.
const spreadFrom = (window: RateWindow, now: number): number =>
  Math.max(window.spreadTo, now - carefulLimit(window) * spacing(window, now))

/**
 * Takes a permit. Whether one is free is for {@link available} to say.
 *
 * @internal
 */
export const take = (window: RateWindow, now: number): Ticket => {
  window.spreadTo = spreadFrom(window, now) + spacing(window, now)
  window.inFlight++
  window.granted++
  return { number: window.granted, settled: window.settled, gone: window.gone, shown: window.shown }
}

// Where the next permit of the spread is free already, something else holds it back.
const nextSpread = (window: RateWindow, now: number): number => {
  const next = window.spreadTo + spacing(window, now)
  return next > now ? Math.min(next, window.sharedUntil) : window.sharedUntil
}

/**
 * How long until {@link available} may be higher by time alone, in
 * milliseconds; infinity when only that can help.
 *
 * @internal
 */
export const nextChange = (window: RateWindow, now: number): number => {
  if (now < window.pausedUntil) return window.pausedUntil - now
  const most = Math.max(window.most, window.mostBefore)
  const next = Math.min(
    Times.first(window.own) + window.period,
    Times.first(window.others) + window.period,
    window.carefulUntil > now ? window.carefulUntil : Number.POSITIVE_INFINITY,
    window.sharedUntil > now ? nextSpread(window, now) : Number.POSITIVE_INFINITY,
    most > 0 ? window.mostSince + memory * window.period : Number.POSITIVE_INFINITY
  )
  return Math.max(1, Math.ceil(next - now))
}

/**
 * How long until nothing of what counts now counts any more.
 *
 * @internal
 */
export const resetsIn = (window: RateWindow, now: number): number => {
  age(window, now)
  if (window.inFlight > 0) return window.period
  return Math.max(0, Math.max(Times.last(window.own), Times.last(window.others)) + window.period - now)
}

/**
 * Whether the state says no more than a new one.
 *
 * @internal
 */
export const isForgotten = (window: RateWindow, now: number): boolean =>
  used(window, now) === 0 && now >= window.pausedUntil && now >= window.sharedUntil &&
  now - window.answeredAt >= 2 * memory * window.period

/** How long processes may take to tell what they sent while the state was away, in milliseconds. */
export const tellingTime = 3000

/**
 * Notes that requests of this program may have been sent that the state does not know. For a period, and the time that
 * processes take to tell of them, a count that is higher than expected holds permits and is no sign of other programs.
 *
 * @internal
 */
export const forget = (window: RateWindow, now: number): void => {
  window.most = 0
  window.mostBefore = 0
  window.sharedUntil = Number.NEGATIVE_INFINITY
  window.forgotUntil = now + window.period + tellingTime
}

/**
 * Returns the permit of a request that was certainly never sent.
 *
 * @internal
 */
export const release = (window: RateWindow): void => {
  window.inFlight--
  window.granted--
}

/**
 * Counts a request that arrived, or may have arrived, for one more period.
 *
 * @internal
 */
export const settle = (window: RateWindow, now: number): void => {
  window.inFlight--
  window.settled++
  Times.add(window.own, now)
}
