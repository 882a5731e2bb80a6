/**
 * A limit that is kept in the memory of this process.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import type * as Scope from "effect/Scope"
import type { Outcome, Status } from "../client/PcoRateLimiter.ts"
import type { Bucket, Grant } from "./gate.ts"
import { timeOf } from "../internal/elapsed.ts"
import { serve } from "./gate.ts"
import { answered, refused } from "./learn.ts"
import * as PermitQueue from "./permitQueue.ts"
import * as RateWindow from "./rateWindow.ts"

/**
 * Records what came of a request.
 *
 * @internal
 */
export const note = (
  window: RateWindow.RateWindow,
  ticket: RateWindow.Ticket,
  outcome: Outcome,
  now: number
): void => {
  switch (outcome._tag) {
    case "Answered":
      return answered(window, ticket, now, outcome.headers)
    case "Refused":
      return refused(window, ticket, now, outcome.headers, outcome.retryAfter)
    case "Lost":
      return RateWindow.settle(window, now)
    case "NeverSent":
      return RateWindow.release(window)
  }
}

/**
 * @internal
 */
export const statusOf = (
  window: RateWindow.RateWindow,
  queue: PermitQueue.PermitQueue<Grant>,
  now: number
): Status => ({
  limit: window.limit,
  period: window.period,
  used: RateWindow.used(window, now),
  resetsIn: RateWindow.resetsIn(window, now),
  waiting: PermitQueue.waiting(queue),
  pausedFor: Math.max(0, window.pausedUntil - now)
})

/**
 * A limit in memory, with its window.
 *
 * @internal
 */
export interface InMemory {
  readonly bucket: Bucket
  readonly window: RateWindow.RateWindow
  /** Stops granting. The waiters stay in the queue, for another limit. */
  readonly close: () => void
}

/**
 * @internal
 */
export const make = (
  settings: RateWindow.Settings,
  scope: Scope.Scope,
  queue: PermitQueue.PermitQueue<Grant> = PermitQueue.make(),
  listeners: Set<() => void> = new Set()
): InMemory => {
  const window = RateWindow.make(settings)
  let alarm: { readonly at: number; fiber: Fiber.Fiber<void> | undefined } | undefined

  const termsAt = (now: number): PermitQueue.Terms => ({
    limit: RateWindow.allowed(window),
    period: window.period,
    free: RateWindow.available(window, now)
  })

  let isClosed = false

  const grant = (now: number): void =>
    isClosed ? undefined : serve(queue, () => termsAt(now), () => RateWindow.take(window, now), now)

  const wakeAt = (now: number): number =>
    now + Math.min(RateWindow.nextChange(window, now), PermitQueue.nextChange(queue, termsAt(now), now))

  // While the queue is not empty, one fiber sleeps until a permit may be free. It is replaced when that time comes
  // nearer, for example because an answer tells a shorter period.
  const arm = (now: number): Effect.Effect<void> => {
    const at = isClosed || queue.size === 0 ? Number.POSITIVE_INFINITY : wakeAt(now)
    if (at === Number.POSITIVE_INFINITY || alarm !== undefined && alarm.at <= at) return Effect.void
    const former = alarm?.fiber
    const set: { readonly at: number; fiber: Fiber.Fiber<void> | undefined } = { at, fiber: undefined }
    alarm = set
    const ring = Effect.withFiber((fiber) => {
      if (alarm === set) alarm = undefined
      const time = timeOf(fiber)
      grant(time)
      for (const listener of listeners) listener()
      return arm(time)
    })
    return Effect.andThen(
      former === undefined ? Effect.void : Effect.asVoid(Effect.forkIn(Fiber.interrupt(former), scope)),
      Effect.map(
        Effect.forkIn(Effect.andThen(Effect.sleep(at - now), Effect.uninterruptible(ring)), scope),
        (fiber) => {
          set.fiber = fiber
        }
      )
    )
  }

  const bucket: Bucket = {
    queue,
    listeners,
    grant,
    arm,
    settle: (ticket, outcome, now) => note(window, ticket, outcome, now),
    status: (now) => statusOf(window, queue, now),
    nextChange: (now) => RateWindow.nextChange(window, now),
    isIdle: (now) => queue.size === 0 && listeners.size === 0 && RateWindow.isForgotten(window, now)
  }
  const close = () => {
    isClosed = true
  }
  return { bucket, close, window }
}
