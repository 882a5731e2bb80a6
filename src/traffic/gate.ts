/**
 * The way of a request through a limiter, in memory or on Redis: it waits for a permit,
 * holds it, and reports what came of the request.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Queue from "effect/Queue"
import * as Stream from "effect/Stream"
import { timeOf } from "../internal/elapsed.ts"
import { isPcoError, type PcoError } from "../client/PcoError.ts"
import type { LimitKey, Outcome, Reservation, Service, Status } from "../client/PcoRateLimiter.ts"
import { priorities } from "../client/Priority.ts"
import { priorityOf } from "../client/priorityOf.ts"
import * as PriorityQueue from "../internal/priorityQueue.ts"
import * as PermitQueue from "./permitQueue.ts"
import type { Ticket } from "./rateWindow.ts"

/**
 * One limit with its queue. Its functions are given the time.
 *
 * @internal
 */
export interface Bucket {
  readonly queue: PermitQueue.PermitQueue<Grant>
  /** Called when a status changes. */
  readonly listeners: Set<() => void>
  /** Grants the permits that are free. */
  readonly grant: (now: number) => void
  /** Records what came of a request. */
  readonly settle: (ticket: Ticket, outcome: Outcome, now: number) => void
  /** Makes sure that the waiters go on in time, with a fiber where one is needed. */
  readonly arm: (now: number) => Effect.Effect<void>
  readonly status: (now: number) => Status
  /** How long until a status may change by time alone, in milliseconds. */
  readonly nextChange: (now: number) => number
  /** Whether it is not in use and says no more than a new one. */
  readonly isIdle: (now: number) => boolean
}

/**
 * What ends a wait: a permit, or the error that there is none.
 *
 * @internal
 */
export type Grant = Ticket | PcoError

const changed = ({ listeners }: Bucket): void => {
  for (const listener of listeners) listener()
}

/**
 * Grants permits to the waiters as long as the terms allow it.
 *
 * @internal
 */
export const serve = (
  queue: PermitQueue.PermitQueue<Grant>,
  termsNow: () => PermitQueue.Terms,
  take: () => Ticket,
  now: number
): void => {
  while (queue.size > 0) {
    const terms = termsNow()
    const waiter = PermitQueue.next(queue, terms, now)
    if (waiter === undefined) return
    PermitQueue.take(queue, waiter, terms, now)
    PriorityQueue.give(waiter, take())
  }
}

const settle = (bucket: Bucket, ticket: Ticket, outcome: Outcome, now: number): Effect.Effect<void> => {
  bucket.settle(ticket, outcome, now)
  bucket.grant(now)
  changed(bucket)
  return bucket.arm(now)
}

const abandon = (bucket: Bucket, waiter: PriorityQueue.Waiter<Grant>): Effect.Effect<void> =>
  Effect.withFiber((fiber) => {
    const { given } = waiter
    if (given !== undefined) {
      return isPcoError(given) ? Effect.void : settle(bucket, given, { _tag: "NeverSent" }, timeOf(fiber))
    }
    PriorityQueue.remove(bucket.queue, waiter)
    changed(bucket)
    return Effect.void
  })

const sameStatus = (one: Status, other: Status): boolean =>
  one.limit === other.limit && one.period === other.period && one.used === other.used &&
  one.pausedFor > 0 === other.pausedFor > 0 &&
  priorities.every((priority) => one.waiting[priority] === other.waiting[priority])

/**
 * Makes the limiter of these buckets.
 *
 * @internal
 */
export const make = (bucketOf: (key: LimitKey, now: number) => Bucket): Service => {
  const withPermit = <A, E, R>(
    bucket: Bucket,
    grant: Grant,
    waited: number,
    use: (reservation: Reservation) => Effect.Effect<A, E, R>,
    restore: <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
  ): Effect.Effect<A, E | PcoError, R> => {
    if (isPcoError(grant)) return Effect.fail(grant)
    let isUsed = false
    let isSettled = false
    // Uninterruptible: a permit that is neither held nor returned would be lost.
    const settleOnce = (outcome: Outcome) =>
      Effect.uninterruptible(Effect.withFiber((fiber) => {
        if (isSettled) return Effect.void
        isSettled = true
        return settle(bucket, grant, outcome, timeOf(fiber))
      }))
    return Effect.onExit(
      restore(Effect.suspend(() => {
        isUsed = true
        return use({ waited, settle: settleOnce })
      })),
      () => isSettled ? Effect.void : settleOnce({ _tag: isUsed ? "Lost" : "NeverSent" })
    )
  }

  const status = (key: LimitKey): Effect.Effect<Status> =>
    Effect.withFiber((fiber) => {
      const now = timeOf(fiber)
      return Effect.succeed(bucketOf(key, now).status(now))
    })

  return {
    // Only the wait and the use can be interrupted, so that no permit is lost in between.
    reserve: (key, use) =>
      Effect.uninterruptibleMask((restore) =>
        Effect.withFiber((fiber) => {
          const start = timeOf(fiber)
          const bucket = bucketOf(key, start)
          const waiter = PermitQueue.add(bucket.queue, priorityOf(fiber), start)
          bucket.grant(start)
          changed(bucket)
          if (waiter.given !== undefined) return withPermit(bucket, waiter.given, 0, use, restore)
          return bucket.arm(start).pipe(
            Effect.andThen(Effect.onInterrupt(restore(PriorityQueue.wait(waiter)), () => abandon(bucket, waiter))),
            Effect.andThen(Effect.suspend(() => withPermit(bucket, waiter.given!, timeOf(fiber) - start, use, restore)))
          )
        })
      ),
    status,
    changes: (key) =>
      Stream.unwrap(Effect.gen(function*() {
        const bucket = yield* Effect.withFiber((fiber) => Effect.succeed(bucketOf(key, timeOf(fiber))))
        const signals = yield* Queue.sliding<void>(1)
        const listener = () => Queue.offerUnsafe(signals, undefined)
        yield* Effect.acquireRelease(
          Effect.sync(() => bucket.listeners.add(listener)),
          () => Effect.sync(() => bucket.listeners.delete(listener))
        )
        const signal = Effect.withFiber((fiber) => {
          const wait = bucket.nextChange(timeOf(fiber))
          const told = Queue.take(signals)
          return Number.isFinite(wait) ? Effect.raceFirst(told, Effect.sleep(wait)) : told
        })
        return Stream.fromEffect(status(key)).pipe(
          Stream.concat(Stream.fromEffectRepeat(Effect.andThen(signal, status(key)))),
          Stream.changesWith(sameStatus)
        )
      }))
  }
}
