/**
 * A limit that many processes share through Redis.
 *
 * The line stands in the process, the books in Redis. One fiber a limit talks to
 * Redis, and only while there is something to say: however many wait, a process
 * has one question under way, and asks again when the answer said that a place
 * may be free, or has news of its own.
 *
 * @internal
 */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Redis from "effect/persistence/Redis"
import type * as Scope from "effect/Scope"
import { timeBy, timeOf } from "../internal/elapsed.ts"
import { withoutRequest } from "../client/errors.ts"
import { type PcoError, Transport } from "../client/PcoError.ts"
import type { Status } from "../client/PcoRateLimiter.ts"
import { describe } from "../internal/redisFailure.ts"
import type { Bucket, Place } from "./gate.ts"
import { give, serve } from "./gate.ts"
import * as Line from "./Line.ts"
import * as Memory from "./memory.ts"
import type { Settings, Ticket } from "./RateWindow.ts"
import * as RateWindow from "./RateWindow.ts"
import { encode, exchange, type Standing } from "./redisScript.ts"
import * as Times from "./Times.ts"

/**
 * @internal
 */
export interface SharedSettings {
  readonly key: string
  readonly process: string
  /** In milliseconds. */
  readonly lease: number
  readonly whenRedisIsAway: "fail" | "local"
}

/** How long Redis may take to answer before it is away, and how often it is asked then, in milliseconds. */
const patience = 1000

/** Others give places back unforeseen, so those who wait ask so many times in a period at least. */
const asksInPeriod = 20

/** The most places asked for at once. */
const mostWanted = 100

/**
 * Why a wait ends without a place.
 *
 * @internal
 */
export const away: PcoError = withoutRequest(
  "PcoRateLimiter.layerRedis",
  new Transport({ description: "Redis, which keeps the rate limit, cannot be reached" })
)

/**
 * @internal
 */
export const make = (
  settings: Settings,
  { key, lease, process, whenRedisIsAway }: SharedSettings,
  redis: Redis.Redis["Service"],
  scope: Scope.Scope
): Bucket => {
  const line = Line.make<Place>()
  const listeners = new Set<() => void>()
  let held = 0
  let untold: Array<number> = []
  let standing: Standing | undefined
  let standsSince = 0
  let isTalking = false
  let hasNews = false
  let wake: (() => void) | undefined
  // the books of this process alone, as long as Redis is away
  let local: { readonly window: RateWindow.RateWindow; readonly bucket: Bucket } | undefined
  let isAway = false
  let askedAt = Number.NEGATIVE_INFINITY
  // what of this process may count, for the books that it keeps alone
  let recent = Times.make()

  const changed = () => {
    for (const listener of listeners) listener()
  }

  const poke = () => {
    hasNews = true
    wake?.()
  }

  const limitNow = () => standing?.limit ?? settings.limit
  const periodNow = () => standing?.period ?? settings.period

  const wants = (now: number) => {
    const { low } = line.queues
    const urgent = line.size - low.size
    const terms = { limit: standing?.allowed ?? settings.limit, period: periodNow(), room: Number.MAX_SAFE_INTEGER }
    const next = Line.next(line, terms, now)
    // one whose turn it is takes the places that others leave free, too
    const isTurn = next?.priority === "low" && urgent > 0
    return {
      wanted: Math.min(urgent + (isTurn ? 1 : 0), mostWanted),
      wantedLow: next?.priority === "low" && !isTurn ? 1 : 0
    }
  }

  const hear = (read: Standing, now: number): void => {
    standing = read
    standsSince = now
    let left = read.given
    held += left
    const terms = () => ({
      limit: read.allowed,
      period: read.period,
      room: left === 0 ? 0 : left + Math.max(0, read.free)
    })
    const take = (): Ticket => {
      left--
      return { number: read.number + read.given - left, settled: read.settled, gone: read.gone, shown: read.shown }
    }
    serve(line, terms, take, now)
    // nobody is there any more who wanted them
    for (; left > 0; left--) {
      held--
      untold.push(...encode({ number: 0, settled: 0, gone: 0, shown: 0 }, { _tag: "NeverSent" }))
    }
  }

  const ask = (now: number): Effect.Effect<Standing, unknown> => {
    const { wanted, wantedLow } = isAway ? { wanted: 0, wantedLow: 0 } : wants(now)
    const outcomes = untold
    untold = []
    askedAt = now
    const told = { key, process, held, wanted, wantedLow, lease, outcomes, ...settings }
    return exchange(redis, told).pipe(
      Effect.timeout(patience),
      Effect.tapCause(() =>
        Effect.sync(() => {
          untold = outcomes.concat(untold)
        })
      )
    )
  }

  // The share of this process in the limit: what the processes last seen leave it, each the same.
  const leaveAlone = (now: number): void => {
    if (local !== undefined) return
    const limit = Math.max(1, Math.floor((standing?.allowed ?? settings.limit) / Math.max(1, standing?.processes ?? 1)))
    const { bucket, window } = Memory.make({ limit, period: periodNow(), headroom: 0 }, scope, line, listeners)
    window.own.moments = recent.moments.slice(recent.gone)
    window.inFlight = held
    window.granted = held
    // what a bucket in memory learns of others here would be the processes that share the limit
    window.answeredAt = now
    local = { window, bucket }
  }

  const comeBack = (now: number): void => {
    if (local === undefined) return
    RateWindow.used(local.window, now)
    const { own } = local.window
    const alone = own.moments.slice(own.gone).filter((moment) => moment >= standsSince)
    recent = own
    const nothing = { number: 0, settled: 0, gone: 0, shown: 0 }
    untold = alone.flatMap(() => encode(nothing, { _tag: "Lost" }))
    local = undefined
  }

  const failAll = (): void => {
    for (const waiter of Line.drain(line)) give(waiter, away)
  }

  const warn = (cause: Cause.Cause<unknown>): Effect.Effect<void> => {
    const error = Option.getOrUndefined(Cause.findErrorOption(cause))
    const why = error instanceof Redis.RedisError ? describe(error) : "Redis does not answer"
    const then = whenRedisIsAway === "fail" ? "calls fail until it does" : "this process goes on with its own share"
    return Effect.logWarning(`${why}, and it keeps the rate limit: ${then}`)
  }

  const lose = (now: number): void => {
    isAway = true
    if (whenRedisIsAway === "fail") failAll()
    else {
      leaveAlone(now)
      local!.bucket.grant(now)
    }
    changed()
  }

  const pauseBefore = (now: number): number => {
    if (isAway) return patience
    if (line.size === 0) return lease / 3
    const low = Line.nextChange(line, { limit: limitNow(), period: periodNow(), room: Number.MAX_SAFE_INTEGER }, now)
    return Math.max(1, Math.min(standing?.wait ?? patience, low, periodNow() / asksInPeriod))
  }

  const sleepOrNews = (millis: number): Effect.Effect<void> =>
    Effect.raceFirst(
      Effect.sleep(millis),
      Effect.callback<void>((resume) => {
        if (hasNews) return resume(Effect.void)
        wake = () => {
          wake = undefined
          resume(Effect.yieldNow)
        }
      })
    )

  const isDone = () => line.size === 0 && held === 0 && untold.length === 0

  const talk: Effect.Effect<void> = Effect.suspend(() => {
    hasNews = false
    return Effect.clockWith((clock) =>
      Effect.matchCauseEffect(ask(timeBy(clock)), {
        onFailure: (cause) => {
          const now = timeBy(clock)
          const told = isAway ? Effect.void : warn(cause)
          lose(now)
          return local === undefined ? told : Effect.andThen(told, local.bucket.arm(now))
        },
        onSuccess: (read) =>
          Effect.sync(() => {
            const now = timeBy(clock)
            if (isAway) {
              comeBack(now)
              isAway = false
              hasNews = true
            }
            hear(read, now)
            changed()
          })
      })
    ).pipe(
      Effect.andThen(Effect.suspend(() => {
        // who is away and has nobody waiting asks again when somebody comes
        if (isDone() || isAway && line.size === 0 && held === 0) {
          isTalking = false
          return Effect.void
        }
        return Effect.andThen(
          Effect.withFiber((fiber) => sleepOrNews(isAway ? patience : pauseBefore(timeOf(fiber)))),
          talk
        )
      }))
    )
  })

  // A waiter that comes while all places are known to be taken has no news.
  const isWorthAsking = (now: number): boolean =>
    standing === undefined || standing.free >= 1 || now - standsSince >= standing.wait

  return {
    line,
    listeners,
    grant: (now) => {
      if (local !== undefined) local.bucket.grant(now)
      else if (isAway && now - askedAt < patience) failAll()
    },
    settle: (ticket, outcome, now) => {
      if (local !== undefined) {
        // limits and counts of all processes say nothing about the share of this one
        const headers = { period: "headers" in outcome ? outcome.headers.period : undefined }
        Memory.note(local.window, ticket, "headers" in outcome ? { ...outcome, headers } : outcome, now)
        held = local.window.inFlight
        return
      }
      held--
      untold.push(...encode(ticket, outcome))
      if (outcome._tag !== "NeverSent") Times.add(recent, now)
      while (Times.first(recent) <= now - periodNow()) Times.drop(recent)
      poke()
    },
    arm: (now) =>
      Effect.suspend(() => {
        const alone = local === undefined ? Effect.void : local.bucket.arm(now)
        if (isTalking) {
          if (line.size > 0 && !isAway && isWorthAsking(now)) poke()
          return alone
        }
        if (isDone()) return alone
        isTalking = true
        return Effect.andThen(alone, Effect.asVoid(Effect.forkIn(talk, scope)))
      }),
    status: (now): Status =>
      local !== undefined ? Memory.statusOf(local.window, line, now) : {
        limit: limitNow(),
        period: periodNow(),
        used: standing?.used ?? 0,
        resetsIn: Math.max(0, (standing?.resetsIn ?? 0) - (now - standsSince)),
        waiting: Line.waiting(line),
        pausedFor: Math.max(0, (standing?.pausedFor ?? 0) - (now - standsSince))
      },
    nextChange: () => periodNow() / asksInPeriod,
    isIdle: (now) => !isTalking && isDone() && listeners.size === 0 && now - Times.last(recent) >= periodNow()
  }
}
