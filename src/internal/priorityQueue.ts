/**
 * A queue with several levels, for those who wait for a permit.
 *
 * The most urgent level goes first, and within a level the first to come. Strict priority
 * would starve the lower levels of a busy program. So of every {@link turn} permits that
 * pass a lower level, the last goes to the oldest waiter that is old enough. This is a
 * share: a higher priority with age would let a job of ten thousand calls, which ages as a
 * whole, pass every later call.
 *
 * Adding, removing and choosing take constant time.
 *
 * @internal
 */
import * as Effect from "effect/Effect"

/** Of this many permits that pass a lower level, one goes to an old waiter. */
export const turn = 8

/**
 * One that waits for an `A`.
 *
 * @internal
 */
export interface Waiter<A> {
  /** 0 is the most urgent. */
  readonly level: number
  /** When it came: a time, or a number that grows. */
  readonly since: number
  /** What it was given. It has left the queue then. */
  given: A | undefined
  /** Resumes the fiber, where one waits already. */
  resume: (() => void) | undefined
  before: Waiter<A> | undefined
  after: Waiter<A> | undefined
}

interface Level<A> {
  head: Waiter<A> | undefined
  tail: Waiter<A> | undefined
  size: number
}

/**
 * @internal
 */
export interface PriorityQueue<A> {
  readonly levels: ReadonlyArray<Level<A>>
  size: number
  /** Permits that passed a lower level, since an old waiter had its turn. */
  passed: number
}

/**
 * @internal
 */
export const make = <A>(levels: number): PriorityQueue<A> => ({
  levels: Array.from({ length: levels }, () => ({ head: undefined, tail: undefined, size: 0 })),
  size: 0,
  passed: 0
})

/**
 * @internal
 */
export const add = <A>(queue: PriorityQueue<A>, level: number, since: number): Waiter<A> => {
  const own = queue.levels[level]!
  const waiter = { level, since, given: undefined, resume: undefined, before: own.tail, after: undefined }
  if (own.tail === undefined) own.head = waiter
  else own.tail.after = waiter
  own.tail = waiter
  own.size++
  queue.size++
  return waiter
}

/**
 * @internal
 */
export const remove = <A>(queue: PriorityQueue<A>, waiter: Waiter<A>): void => {
  const own = queue.levels[waiter.level]!
  if (waiter.before === undefined) own.head = waiter.after
  else waiter.before.after = waiter.after
  if (waiter.after === undefined) own.tail = waiter.before
  else waiter.after.before = waiter.before
  waiter.before = undefined
  waiter.after = undefined
  own.size--
  queue.size--
}

/**
 * The first waiter of the most urgent level.
 *
 * @internal
 */
export const first = <A>(queue: PriorityQueue<A>): Waiter<A> | undefined => {
  for (const { head } of queue.levels) {
    if (head !== undefined) return head
  }
  return undefined
}

const oldest = <A>(queue: PriorityQueue<A>): Waiter<A> | undefined => {
  let found: Waiter<A> | undefined
  for (const { head } of queue.levels) {
    if (head !== undefined && (found === undefined || head.since < found.since)) found = head
  }
  return found
}

/**
 * The waiter whose turn it is because of its age: the oldest, where it came at `agedSince`
 * or before, and where enough permits have passed a lower level.
 *
 * @internal
 */
export const aged = <A>(queue: PriorityQueue<A>, agedSince: number): Waiter<A> | undefined => {
  if (queue.passed < turn - 1) return undefined
  const waiter = oldest(queue)
  return waiter !== undefined && waiter.since <= agedSince ? waiter : undefined
}

/**
 * Removes a waiter that gets a permit, and counts whether the permit passed a lower level.
 *
 * @internal
 */
export const take = <A>(queue: PriorityQueue<A>, waiter: Waiter<A>): void => {
  const isFirst = waiter === first(queue)
  remove(queue, waiter)
  const passesLower = isFirst && queue.size > queue.levels[waiter.level]!.size
  queue.passed = passesLower ? queue.passed + 1 : 0
}

/**
 * Lets a waiter that has left the queue go on.
 *
 * @internal
 */
export const give = <A>(waiter: Waiter<A>, value: A): void => {
  waiter.given = value
  waiter.resume?.()
}

/**
 * Waits until the waiter is given something.
 *
 * @internal
 */
export const wait = <A>(waiter: Waiter<A>): Effect.Effect<void> =>
  Effect.callback<void>((resume) => {
    if (waiter.given !== undefined) return resume(Effect.void)
    // Resuming at once would run this fiber inside the one that gave the permit, which nests without end.
    waiter.resume = () => resume(Effect.yieldNow)
  })

/**
 * Removes every waiter, the most urgent first.
 *
 * @internal
 */
export const drain = <A>(queue: PriorityQueue<A>): ReadonlyArray<Waiter<A>> => {
  const all: Array<Waiter<A>> = []
  for (let waiter = first(queue); waiter !== undefined; waiter = first(queue)) {
    remove(queue, waiter)
    all.push(waiter)
  }
  return all
}
