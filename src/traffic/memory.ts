/**
 * A limit that is kept in the memory of this process.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import type * as Scope from "effect/Scope"
import type { Outcome, Status } from "../client/PcoRateLimiter.ts"
import type { Bucket, Place } from "./gate.ts"
import { timeOf } from "../internal/elapsed.ts"
import { serve } from "./gate.ts"
import { answered, refused } from "./learn.ts"
import * as Line from "./Line.ts"
import * as RateWindow from "./RateWindow.ts"

/**
 * Notes in the books what came of a request.
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
export const statusOf = (window: RateWindow.RateWindow, line: Line.Line<Place>, now: number): Status => ({
  limit: window.limit,
  period: window.period,
  used: RateWindow.used(window, now),
  resetsIn: RateWindow.resetsIn(window, now),
  waiting: Line.waiting(line),
  pausedFor: Math.max(0, window.pausedUntil - now)
})

/**
 * A limit with the books that it is kept in.
 *
 * @internal
 */
export interface Kept {
  readonly bucket: Bucket
  readonly window: RateWindow.RateWindow
  /** Gives nothing any more: who waits in the line waits for somebody else. */
  readonly close: () => void
}

/**
 * @internal
 */
export const make = (
  settings: RateWindow.Settings,
  scope: Scope.Scope,
  line: Line.Line<Place> = Line.make(),
  listeners: Set<() => void> = new Set()
): Kept => {
  const window = RateWindow.make(settings)
  let alarm: { readonly at: number; fiber: Fiber.Fiber<void> | undefined } | undefined

  const termsAt = (now: number): Line.Terms => ({
    limit: RateWindow.allowed(window),
    period: window.period,
    room: RateWindow.room(window, now)
  })

  let isClosed = false

  const grant = (now: number): void =>
    isClosed ? undefined : serve(line, () => termsAt(now), () => RateWindow.take(window, now), now)

  const wakeAt = (now: number): number =>
    now + Math.min(RateWindow.nextChange(window, now), Line.nextChange(line, termsAt(now), now))

  // One fiber sleeps until a place may be free, as long as somebody waits for one. It is set anew when that moment
  // comes nearer, as it does when an answer tells a shorter period.
  const arm = (now: number): Effect.Effect<void> => {
    const at = isClosed || line.size === 0 ? Number.POSITIVE_INFINITY : wakeAt(now)
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
    line,
    listeners,
    grant,
    arm,
    settle: (ticket, outcome, now) => note(window, ticket, outcome, now),
    status: (now) => statusOf(window, line, now),
    nextChange: (now) => RateWindow.nextChange(window, now),
    isIdle: (now) => line.size === 0 && listeners.size === 0 && RateWindow.isForgotten(window, now)
  }
  const close = () => {
    isClosed = true
  }
  return { bucket, close, window }
}
