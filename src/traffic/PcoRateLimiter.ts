/**
 * Rate limiters: how a program stays inside the limit of Planning Center.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Deferred from "effect/Deferred"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Scope from "effect/Scope"
import { millisOf } from "../client/millis.ts"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import type { Outcome, Service, Slot } from "../client/PcoRateLimiter.ts"
import { PcoRateLimiter } from "../client/PcoRateLimiter.ts"
import * as Issue from "../jsonapi/Issue.ts"
import * as RateWindow from "./RateWindow.ts"

export {
  type Outcome,
  PcoRateLimiter,
  type Reservation,
  type Service,
  type Slot,
  type Status
} from "../client/PcoRateLimiter.ts"

/**
 * What a limit is taken to be until the first answer tells. Every answer tells
 * limit and period anew, so these matter for the first moments alone.
 *
 * @category models
 * @since 0.1.0
 */
export interface Options {
  /** Requests in one period. 100 by default, what Planning Center documents since September 2026. */
  readonly limit?: number | undefined
  /** 20 seconds by default. */
  readonly period?: Duration.Input | undefined
}

/** Reads from this offset on have a bucket of their own, with a smaller limit (documented in September 2026). */
const deepOffset = 30_000
const deepShare = 0.75

interface Waiter {
  readonly granted: Deferred.Deferred<void>
  hasPlace: boolean
}

interface Bucket {
  readonly window: RateWindow.RateWindow
  readonly waiters: Array<Waiter>
  isWaking: boolean
}

const make = Effect.fnUntraced(function*(limit: number, period: number): Effect.fn.Return<Service, never, Scope.Scope> {
  const scope = yield* Scope.Scope
  const buckets = new Map<string, Bucket>()

  const bucketOf = (slot: Slot): Bucket => {
    const isDeep = slot.offset > deepOffset
    const key = isDeep ? `${slot.credential}:deep` : slot.credential
    let bucket = buckets.get(key)
    if (bucket === undefined) {
      const allowed = isDeep ? Math.max(1, Math.floor(limit * deepShare)) : limit
      bucket = { window: RateWindow.make(allowed, period), waiters: [], isWaking: false }
      buckets.set(key, bucket)
    }
    return bucket
  }

  const grant = (bucket: Bucket, now: number): void => {
    while (bucket.waiters.length > 0 && RateWindow.take(bucket.window, now)) {
      const waiter = bucket.waiters.shift()!
      waiter.hasPlace = true
      Deferred.doneUnsafe(waiter.granted, Effect.void)
    }
  }

  // One fiber a bucket sleeps until a place may be free, as long as somebody waits for one.
  const wake = (bucket: Bucket): Effect.Effect<void> =>
    Effect.suspend(() => {
      if (bucket.isWaking || bucket.waiters.length === 0) return Effect.void
      bucket.isWaking = true
      const step: Effect.Effect<void> = Effect.flatMap(Clock.currentTimeMillis, (now) => {
        grant(bucket, now)
        const wait = bucket.waiters.length === 0 ? undefined : RateWindow.nextChange(bucket.window, now)
        if (wait === undefined) {
          bucket.isWaking = false
          return Effect.void
        }
        return Effect.flatMap(Effect.sleep(Math.max(1, wait)), () => step)
      })
      return Effect.asVoid(Effect.forkIn(step, scope))
    })

  const settle = (bucket: Bucket, outcome: Outcome): Effect.Effect<void> =>
    Effect.flatMap(Clock.currentTimeMillis, (now) => {
      switch (outcome._tag) {
        case "Answered":
          RateWindow.answered(bucket.window, now, outcome.headers)
          break
        case "Refused":
          RateWindow.refused(bucket.window, now, outcome.headers, outcome.retryAfter)
          break
        case "Lost":
          RateWindow.answered(bucket.window, now, {})
          break
        case "NeverSent":
          RateWindow.release(bucket.window)
          break
      }
      grant(bucket, now)
      return wake(bucket)
    })

  const leave = (bucket: Bucket, waiter: Waiter): Effect.Effect<void> =>
    Effect.suspend(() => {
      if (waiter.hasPlace) return settle(bucket, { _tag: "NeverSent" })
      bucket.waiters.splice(bucket.waiters.indexOf(waiter), 1)
      return Effect.void
    })

  return PcoRateLimiter.of({
    // Everything but the waiting and the use is uninterruptible, so that no place is lost in between.
    reserve: (slot, use) =>
      Effect.uninterruptibleMask((restore) =>
        Effect.flatMap(Clock.currentTimeMillis, (start) => {
          const bucket = bucketOf(slot)
          const withPlace = (now: number) => {
            let isSettled = false
            const settleOnce = (outcome: Outcome) =>
              Effect.suspend(() => {
                if (isSettled) return Effect.void
                isSettled = true
                return settle(bucket, outcome)
              })
            return restore(use({ waited: now - start, settle: settleOnce })).pipe(
              Effect.onExit(() => settleOnce({ _tag: "Lost" }))
            )
          }
          if (bucket.waiters.length === 0 && RateWindow.take(bucket.window, start)) return withPlace(start)
          const waiter: Waiter = { granted: Deferred.makeUnsafe(), hasPlace: false }
          bucket.waiters.push(waiter)
          return wake(bucket).pipe(
            Effect.andThen(
              restore(Deferred.await(waiter.granted)).pipe(Effect.onInterrupt(() => leave(bucket, waiter)))
            ),
            Effect.andThen(Clock.currentTimeMillis),
            Effect.flatMap(withPlace)
          )
        })
      ),
    status: (slot) =>
      Effect.map(Clock.currentTimeMillis, (now) => {
        const { waiters, window } = bucketOf(slot)
        return {
          limit: window.limit,
          period: window.period,
          used: RateWindow.used(window, now),
          waiting: waiters.length,
          pausedFor: Math.max(0, window.pausedUntil - now)
        }
      })
  })
})

/**
 * Keeps the limit of each credential in the memory of this process.
 *
 * A request takes its place before it is sent, so a thousand calls at once cannot
 * pass together; every answer teaches limit, period and what other programs with
 * the same credential have used; a 429 holds everything until `Retry-After`.
 * Reads deeper than offset 30,000 have a bucket of their own.
 *
 * Fails with `Invalid` when limit or period is zero or less.
 *
 * **Example** (A limit of your own)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { PcoRateLimiter } from "effect-pco"
 *
 * const program = Effect.gen(function*() {
 *   const limiter = yield* PcoRateLimiter.PcoRateLimiter
 *   return yield* limiter.status({ credential: "mine", offset: 0 })
 * })
 * const layer = PcoRateLimiter.layerMemory({ limit: 50, period: "10 seconds" })
 * const status = await Effect.runPromise(Effect.provide(program, layer))
 * console.log(status.limit, status.used)
 * // => 50 0
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layerMemory = (options: Options = {}): Layer.Layer<PcoRateLimiter, PcoError> =>
  Layer.effect(
    PcoRateLimiter,
    Effect.suspend(() => {
      const issues: Array<Issue.Issue> = []
      const limit = options.limit ?? 100
      if (!Number.isInteger(limit) || limit < 1) {
        issues.push({ field: "limit", problem: `is ${Issue.describe(limit)}`, expected: "a whole number from 1 on" })
      }
      const period = millisOf(options.period ?? "20 seconds")
      if (!Number.isFinite(period) || period <= 0) {
        issues.push({
          field: "period",
          problem: `is ${Issue.describe(options.period)}`,
          expected: "a duration above zero, such as \"20 seconds\""
        })
      }
      return issues.length > 0
        ? Effect.fail(invalidInput("PcoRateLimiter.layerMemory", issues))
        : make(limit, period)
    })
  )

/**
 * Lets everything through at once: for a server without a limit, and for tests
 * that are not about it.
 *
 * @category layers
 * @since 0.1.0
 */
export const layerUnlimited: Layer.Layer<PcoRateLimiter> = Layer.succeed(PcoRateLimiter, {
  reserve: (_slot, use) => use({ waited: 0, settle: () => Effect.void }),
  status: () => Effect.succeed({ limit: Number.POSITIVE_INFINITY, period: 0, used: 0, waiting: 0, pausedFor: 0 })
})
