/**
 * The requests that wait for a permit of the rate limit, in the order in which they get one.
 *
 * The order is that of `internal/priorityQueue.ts`, where a waiter is old after
 * {@link agedPeriods} periods. On top of that, `low` is for jobs in bulk: it gets a permit
 * only while more than {@link reservedShare} of the limit are free, and its permits are
 * spread over the period, a little faster than the limit (see {@link paceShare}). So an
 * urgent call finds a permit although a job keeps the limit busy, and the next permit is
 * free soon. A job that spends the limit in one burst would hold up everybody else for a
 * whole period.
 *
 * @internal
 */
import type { Priority } from "../client/Priority.ts"
import { priorities } from "../client/Priority.ts"
import * as PriorityQueue from "../internal/priorityQueue.ts"

/** Periods after which a waiter is old. */
export const agedPeriods = 1

/** The share of the limit that `low` leaves free. */
export const reservedShare = 0.05

/** The least time between two permits of `low`, as a share of period / limit. */
const paceShare = 0.9

/**
 * @internal
 */
export interface PermitQueue<A> extends PriorityQueue.PriorityQueue<A> {
  /** When `low` may have its next permit. */
  lowFrom: number
}

/**
 * @internal
 */
export const make = <A>(): PermitQueue<A> => ({
  ...PriorityQueue.make<A>(priorities.length),
  lowFrom: Number.NEGATIVE_INFINITY
})

const levelOf: { readonly [priority in Priority]: number } = {
  critical: priorities.indexOf("critical"),
  high: priorities.indexOf("high"),
  normal: priorities.indexOf("normal"),
  low: priorities.indexOf("low")
}

const isLow = (waiter: PriorityQueue.Waiter<unknown> | undefined): boolean => waiter?.level === levelOf.low

/**
 * @internal
 */
export const add = <A>(queue: PermitQueue<A>, priority: Priority, since: number): PriorityQueue.Waiter<A> =>
  PriorityQueue.add(queue, levelOf[priority], since)

/**
 * How many wait, by priority.
 *
 * @internal
 */
export const waiting = (queue: PermitQueue<unknown>): { readonly [priority in Priority]: number } => ({
  critical: queue.levels[levelOf.critical]!.size,
  high: queue.levels[levelOf.high]!.size,
  normal: queue.levels[levelOf.normal]!.size,
  low: queue.levels[levelOf.low]!.size
})

/**
 * What the queue has to know about the limit.
 *
 * @internal
 */
export interface Terms {
  readonly limit: number
  readonly period: number
  /** Permits that are free. */
  readonly free: number
}

/**
 * How many permits stay free of `low`.
 *
 * @internal
 */
export const reserved = (limit: number): number => Math.floor(limit * reservedShare)

/**
 * The waiter that gets the next permit. It stays in the queue.
 *
 * @internal
 */
export const next = <A>(queue: PermitQueue<A>, { free, limit, period }: Terms, now: number):
  | PriorityQueue.Waiter<A>
  | undefined =>
{
  if (free < 1) return undefined
  const first = PriorityQueue.first(queue)
  if (first === undefined) return undefined
  const aged = PriorityQueue.aged(queue, now - agedPeriods * period)
  if (aged !== undefined) return aged
  return isLow(first) && (free <= reserved(limit) || now < queue.lowFrom) ? undefined : first
}

/**
 * Whether the next permit goes to a waiter of `low`.
 *
 * @internal
 */
export const isNextLow = (queue: PermitQueue<unknown>, terms: Terms, now: number): boolean =>
  isLow(next(queue, terms, now))

/**
 * How long until {@link next} may choose another waiter by time alone, in milliseconds.
 *
 * @internal
 */
export const nextChange = (queue: PermitQueue<unknown>, { free, limit }: Terms, now: number): number =>
  isLow(PriorityQueue.first(queue)) && free > reserved(limit) && queue.lowFrom > now
    ? Math.ceil(queue.lowFrom - now)
    : Number.POSITIVE_INFINITY

/**
 * Removes the waiter that was chosen.
 *
 * @internal
 */
export const take = <A>(
  queue: PermitQueue<A>,
  waiter: PriorityQueue.Waiter<A>,
  { limit, period }: Terms,
  now: number
): void => {
  PriorityQueue.take(queue, waiter)
  if (!isLow(waiter)) return
  const pace = paceShare * period / limit
  queue.lowFrom = Math.max(queue.lowFrom, now - pace) + pace
}
