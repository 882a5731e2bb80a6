/**
 * The way through a limiter, whoever keeps its books: wait in line, hold a place,
 * tell what came of it.
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
import * as Line from "./Line.ts"
import type { Ticket } from "./RateWindow.ts"

/**
 * One limit with its line. Its functions take the time from the fiber that calls,
 * and change nothing that time alone would not.
 *
 * @internal
 */
export interface Bucket {
  readonly line: Line.Line<Place>
  /** Called when something has changed that a status shows. */
  readonly listeners: Set<() => void>
  /** Gives out the places that there are. */
  readonly grant: (now: number) => void
  /** Notes what came of a request. */
  readonly settle: (ticket: Ticket, outcome: Outcome, now: number) => void
  /** Sees to it that those who wait go on in time, by a fiber where one is needed. */
  readonly arm: (now: number) => Effect.Effect<void>
  readonly status: (now: number) => Status
  /** How long until a status may change by time alone, in milliseconds. */
  readonly nextChange: (now: number) => number
  /** Whether nobody uses it, and nothing in it matters any more. */
  readonly isIdle: (now: number) => boolean
}

/**
 * What ends a wait: a place, or why there will be none.
 *
 * @internal
 */
export type Place = Ticket | PcoError

const changed = ({ listeners }: Bucket): void => {
  for (const listener of listeners) listener()
}

/**
 * Lets a waiter go on who has left the line.
 *
 * @internal
 */
export const give = (waiter: Line.Waiter<Place>, place: Place): void => {
  waiter.place = place
  waiter.resume?.()
}

/**
 * Gives places to those in line as long as the terms allow it.
 *
 * @internal
 */
export const serve = (
  line: Line.Line<Place>,
  termsNow: () => Line.Terms,
  take: () => Ticket,
  now: number
): void => {
  while (line.size > 0) {
    const terms = termsNow()
    const waiter = Line.next(line, terms, now)
    if (waiter === undefined) return
    Line.leave(line, waiter, terms, now)
    give(waiter, take())
  }
}

const settle = (bucket: Bucket, ticket: Ticket, outcome: Outcome, now: number): Effect.Effect<void> => {
  bucket.settle(ticket, outcome, now)
  bucket.grant(now)
  changed(bucket)
  return bucket.arm(now)
}

const abandon = (bucket: Bucket, waiter: Line.Waiter<Place>): Effect.Effect<void> =>
  Effect.withFiber((fiber) => {
    const { place } = waiter
    if (place !== undefined) {
      return isPcoError(place) ? Effect.void : settle(bucket, place, { _tag: "NeverSent" }, timeOf(fiber))
    }
    Line.remove(bucket.line, waiter)
    changed(bucket)
    return Effect.void
  })

const granted = (waiter: Line.Waiter<Place>): Effect.Effect<void> =>
  Effect.callback<void>((resume) => {
    // it may have got its place since
    if (waiter.place !== undefined) return resume(Effect.void)
    // going on at once would run the request inside of the one that made the place, and so on, without end
    waiter.resume = () => resume(Effect.yieldNow)
  })

const sameStatus = (one: Status, other: Status): boolean =>
  one.limit === other.limit && one.period === other.period && one.used === other.used &&
  one.pausedFor > 0 === other.pausedFor > 0 &&
  priorities.every((priority) => one.waiting[priority] === other.waiting[priority])

/**
 * The limiter that has these buckets.
 *
 * @internal
 */
export const make = (bucketOf: (key: LimitKey, now: number) => Bucket): Service => {
  const withPlace = <A, E, R>(
    bucket: Bucket,
    place: Place,
    waited: number,
    use: (reservation: Reservation) => Effect.Effect<A, E, R>,
    restore: <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
  ): Effect.Effect<A, E | PcoError, R> => {
    if (isPcoError(place)) return Effect.fail(place)
    let isUsed = false
    let isSettled = false
    // in one piece: a place that is neither held nor given back would be gone for good
    const settleOnce = (outcome: Outcome) =>
      Effect.uninterruptible(Effect.withFiber((fiber) => {
        if (isSettled) return Effect.void
        isSettled = true
        return settle(bucket, place, outcome, timeOf(fiber))
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
    // Everything but the waiting and the use is uninterruptible, so that no place is lost in between.
    reserve: (key, use) =>
      Effect.uninterruptibleMask((restore) =>
        Effect.withFiber((fiber) => {
          const start = timeOf(fiber)
          const bucket = bucketOf(key, start)
          const waiter = Line.add(bucket.line, priorityOf(fiber), start)
          bucket.grant(start)
          changed(bucket)
          if (waiter.place !== undefined) return withPlace(bucket, waiter.place, 0, use, restore)
          return bucket.arm(start).pipe(
            Effect.andThen(Effect.onInterrupt(restore(granted(waiter)), () => abandon(bucket, waiter))),
            Effect.andThen(Effect.suspend(() => withPlace(bucket, waiter.place!, timeOf(fiber) - start, use, restore)))
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
