/**
 * Those who wait for a place, in the order in which they get one.
 *
 * The most urgent go first, and within a priority who came first. Strictly that
 * would starve the lower ones in a program that is always busy, so a waiter that
 * has waited for {@link agedPeriods} periods is *aged*, and of every
 * {@link turn} places that are given past somebody of a lower priority the last
 * one goes to the aged waiter that came first. A share, and not a higher priority
 * with age: a job of ten thousand calls ages as a whole, and would stand before
 * every call of a web handler from then on.
 *
 * `low` is for jobs in bulk. It takes no place as long as no more than
 * {@link reservedShare} of the limit are free, and its places are spread over the
 * period, a little faster than the limit would have it (see {@link paceShare}).
 * So a more urgent call finds a place although a job keeps the limit busy, and
 * when those are used up the next one is free within moments, and not after a
 * whole period, as it is where a job spends the limit in one burst.
 *
 * Adding, removing and choosing cost the same however many wait.
 *
 * @internal
 */
import type { Priority } from "../client/Priority.ts"
import { priorities } from "../client/Priority.ts"

/** Periods after which a waiter is aged. */
export const agedPeriods = 1

/** Every so many places given past somebody less urgent, one is for an aged waiter. */
export const turn = 8

/** The share of the limit that `low` leaves free. */
export const reservedShare = 0.05

/** The least time between two places for `low`, as a share of period / limit. */
const paceShare = 0.9

/**
 * @internal
 */
export interface Waiter<Place> {
  readonly priority: Priority
  /** When it came, in milliseconds. */
  readonly since: number
  /** What it got; it does not stand in line any more. */
  place: Place | undefined
  /** Goes on, where something waits already. */
  resume: (() => void) | undefined
  before: Waiter<Place> | undefined
  after: Waiter<Place> | undefined
}

interface Queue<Place> {
  head: Waiter<Place> | undefined
  tail: Waiter<Place> | undefined
  size: number
}

/**
 * @internal
 */
export interface Line<Place> {
  readonly queues: { readonly [priority in Priority]: Queue<Place> }
  size: number
  /** Places that were given past somebody less urgent, since the last turn of an aged waiter. */
  passed: number
  /** When `low` may have its next place. */
  lowFrom: number
}

const makeQueue = <Place>(): Queue<Place> => ({ head: undefined, tail: undefined, size: 0 })

/**
 * @internal
 */
export const make = <Place>(): Line<Place> => ({
  queues: { critical: makeQueue(), high: makeQueue(), normal: makeQueue(), low: makeQueue() },
  size: 0,
  passed: 0,
  lowFrom: Number.NEGATIVE_INFINITY
})

/**
 * @internal
 */
export const add = <Place>(line: Line<Place>, priority: Priority, since: number): Waiter<Place> => {
  const queue = line.queues[priority]
  const waiter = { priority, since, place: undefined, resume: undefined, before: queue.tail, after: undefined }
  if (queue.tail === undefined) queue.head = waiter
  else queue.tail.after = waiter
  queue.tail = waiter
  queue.size++
  line.size++
  return waiter
}

/**
 * @internal
 */
export const remove = <Place>(line: Line<Place>, waiter: Waiter<Place>): void => {
  const queue = line.queues[waiter.priority]
  if (waiter.before === undefined) queue.head = waiter.after
  else waiter.before.after = waiter.after
  if (waiter.after === undefined) queue.tail = waiter.before
  else waiter.after.before = waiter.before
  queue.size--
  line.size--
}

/**
 * @internal
 */
export const waiting = <Place>({ queues: { critical, high, low, normal } }: Line<Place>) => ({
  critical: critical.size,
  high: high.size,
  normal: normal.size,
  low: low.size
})

const firstOf = <Place>(line: Line<Place>): Waiter<Place> | undefined => {
  for (const priority of priorities) {
    const { head } = line.queues[priority]
    if (head !== undefined) return head
  }
  return undefined
}

const agedOf = <Place>(line: Line<Place>, since: number): Waiter<Place> | undefined => {
  let oldest: Waiter<Place> | undefined
  for (const priority of priorities) {
    const { head } = line.queues[priority]
    if (head !== undefined && head.since <= since && (oldest === undefined || head.since < oldest.since)) oldest = head
  }
  return oldest
}

/**
 * What the line has to know about the limit.
 *
 * @internal
 */
export interface Terms {
  readonly limit: number
  readonly period: number
  /** Places that are free. */
  readonly room: number
}

/**
 * How many places stay free of `low`.
 *
 * @internal
 */
export const reserved = (limit: number): number => Math.floor(limit * reservedShare)

/**
 * Who gets the next place, without taking it out of the line.
 *
 * @internal
 */
export const next = <Place>(line: Line<Place>, { limit, period, room }: Terms, now: number):
  | Waiter<Place>
  | undefined =>
{
  if (room < 1) return undefined
  const first = firstOf(line)
  if (first === undefined) return undefined
  if (line.passed >= turn - 1) {
    const aged = agedOf(line, now - agedPeriods * period)
    if (aged !== undefined) return aged
  }
  return first.priority === "low" && (room <= reserved(limit) || now < line.lowFrom) ? undefined : first
}

/**
 * How long until {@link next} may choose somebody by time alone, in milliseconds.
 *
 * @internal
 */
export const nextChange = <Place>(line: Line<Place>, { limit, room }: Terms, now: number): number =>
  firstOf(line)?.priority === "low" && room > reserved(limit) && line.lowFrom > now
    ? Math.ceil(line.lowFrom - now)
    : Number.POSITIVE_INFINITY

/**
 * Takes the one out of the line who was chosen.
 *
 * @internal
 */
export const leave = <Place>(line: Line<Place>, waiter: Waiter<Place>, { limit, period }: Terms, now: number): void => {
  const first = firstOf(line)
  remove(line, waiter)
  if (waiter.priority === "low") {
    const pace = paceShare * period / limit
    line.lowFrom = Math.max(line.lowFrom, now - pace) + pace
  }
  if (waiter !== first) line.passed = 0
  else if (line.size > line.queues[waiter.priority].size) line.passed++
  else line.passed = 0
}

/**
 * Takes everybody out of the line.
 *
 * @internal
 */
export const drain = <Place>(line: Line<Place>): ReadonlyArray<Waiter<Place>> => {
  const all: Array<Waiter<Place>> = []
  for (let waiter = firstOf(line); waiter !== undefined; waiter = firstOf(line)) {
    remove(line, waiter)
    all.push(waiter)
  }
  return all
}
