/**
 * A limit that many processes share through Redis.
 *
 * The queue is kept in the process, the state in Redis. One fiber of each limit talks to
 * Redis, and only while there is something to say. However many requests wait, a process
 * has one question in flight. It asks again when a permit may be free, or when it has
 * outcomes to report.
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
import type { Bucket, Grant } from "./gate.ts"
import { serve } from "./gate.ts"
import * as PriorityQueue from "../internal/priorityQueue.ts"
import * as PermitQueue from "./permitQueue.ts"
import * as Memory from "./memory.ts"
import type { Settings } from "./rateWindow.ts"
import {
  encode,
  encodeUnasked,
  exchange,
  outcomesIn,
  type Reply,
  requestsIn,
  type SharedTicket
} from "./redisScript.ts"
import * as Times from "./times.ts"

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

/** Other processes give permits back at any time, so those who wait ask at least this often in a period. */
const asksInPeriod = 20

/** The most permits asked for at once. */
const mostWanted = 100

/**
 * Why a wait ends without a permit.
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
  const queue = PermitQueue.make<Grant>()
  const listeners = new Set<() => void>()
  /** Permits of the state in Redis, those that the local state gave before it was left included. */
  let held = 0
  /** Outcomes that the state does not know for certain, in the order in which they came. */
  let untold: Array<number> = []
  /** How many outcomes were told before these. */
  let told = 0
  let turn = 0
  let reply: Reply | undefined
  let repliedAt = 0
  /** Requests of this process that have stopped counting since the last reply. */
  let expired = 0
  let isTalking = false
  let hasNews = false
  let wake: (() => void) | undefined
  /** The state of this process alone, as long as Redis is away. */
  let local: Memory.InMemory | undefined
  let isAway = false
  let askedAt = Number.NEGATIVE_INFINITY
  /** Requests of this process that may count, for a state that knows nothing of them. */
  let recent = Times.make()
  /** Those of them that the local state let through. */
  let unasked = Times.make()

  const changed = () => {
    for (const listener of listeners) listener()
  }

  const poke = () => {
    hasNews = true
    wake?.()
  }

  const limitNow = () => reply?.limit ?? settings.limit
  const periodNow = () => reply?.period ?? settings.period

  const wants = (now: number) => {
    const urgent = queue.size - PermitQueue.waiting(queue).low
    const terms = { limit: reply?.allowed ?? settings.limit, period: periodNow(), free: Number.MAX_SAFE_INTEGER }
    const isLow = PermitQueue.isNextLow(queue, terms, now)
    // an old waiter of `low` also takes the permits that `low` leaves free
    const isTurn = isLow && urgent > 0
    return { wanted: Math.min(urgent + (isTurn ? 1 : 0), mostWanted), wantedLow: isLow && !isTurn ? 1 : 0 }
  }

  const age = (now: number): void => {
    const start = now - periodNow()
    while (Times.first(recent) <= start) {
      const isInReply = Times.first(recent) <= repliedAt
      const dropped = Times.drop(recent)
      if (isInReply) expired += dropped
    }
    Times.dropUpTo(unasked, start)
  }

  // A state that Redis has lost since knows nothing of what this process sent before.
  const remind = (read: Reply, outcomes: ReadonlyArray<number>, now: number): void => {
    if (reply === undefined || read.state === reply.state) return
    age(now)
    const missing = Times.size(recent) - requestsIn(outcomes) - requestsIn(untold)
    if (missing <= 0) return
    untold.push(...encodeUnasked(missing))
    poke()
  }

  const hear = (read: Reply, outcomes: ReadonlyArray<number>, now: number): void => {
    told += outcomesIn(outcomes)
    remind(read, outcomes, now)
    reply = read
    repliedAt = now
    expired = 0
    let left = read.given
    held += left
    const terms = () => ({
      limit: read.allowed,
      period: read.period,
      free: left === 0 ? 0 : left + Math.max(0, read.free)
    })
    const take = (): SharedTicket => {
      left--
      const { gone, settled, shown, state } = read
      return { number: read.number + read.given - left, settled, gone, shown, state }
    }
    serve(queue, terms, take, now)
    // those that wanted them have been interrupted
    for (; left > 0; left--) {
      held--
      untold.push(...encode({ number: 0, settled: 0, gone: 0, shown: 0 }, { _tag: "NeverSent" }))
    }
  }

  // Outcomes stay untold until an answer says that they were heard.
  const ask = (
    now: number
  ): Effect.Effect<{ readonly read: Reply; readonly outcomes: ReadonlyArray<number> }, unknown> => {
    const { wanted, wantedLow } = isAway ? { wanted: 0, wantedLow: 0 } : wants(now)
    const outcomes = untold
    untold = []
    askedAt = now
    turn++
    const state = reply?.state ?? 0
    const asked = { key, process, held: heldNow(), wanted, wantedLow, lease, turn, told, state, isBack: isAway }
    return exchange(redis, { ...asked, outcomes, ...settings }).pipe(
      Effect.timeout(patience),
      Effect.map((read) => ({ read, outcomes })),
      Effect.tapCause(() =>
        Effect.sync(() => {
          untold = outcomes.concat(untold)
        })
      )
    )
  }

  const heldNow = (): number => local === undefined ? held : local.window.inFlight

  // The share of this process in the limit: what the processes last seen leave it, each the same.
  const leaveAlone = (now: number): void => {
    if (local !== undefined) return
    const limit = Math.max(1, Math.floor((reply?.allowed ?? settings.limit) / Math.max(1, reply?.processes ?? 1)))
    local = Memory.make({ limit, period: periodNow(), headroom: 0 }, scope, queue, listeners)
    const { window } = local
    age(now)
    const own = Times.copy(recent)
    window.own.times = own.times
    window.own.counts = own.counts
    window.own.total = own.total
    window.inFlight = held
    window.granted = held
    // what a bucket in memory learns of others here would be the processes that share the limit
    window.answeredAt = now
  }

  // What the local state gave and is not settled is held from now on as a permit of the state in Redis, and what it let
  // through and is settled is told.
  const comeBack = (now: number): void => {
    if (local === undefined) return
    held = local.window.inFlight
    // its alarm may still ring
    local.close()
    local = undefined
    age(now)
    if (Times.size(unasked) > 0) untold.push(...encodeUnasked(Times.size(unasked)))
    unasked = Times.make()
  }

  const failAll = (): void => {
    for (const waiter of PriorityQueue.drain(queue)) PriorityQueue.give(waiter, away)
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
    if (queue.size === 0) return lease / 3
    const low = PermitQueue.nextChange(
      queue,
      { limit: limitNow(), period: periodNow(), free: Number.MAX_SAFE_INTEGER },
      now
    )
    return Math.max(1, Math.min(reply?.wait ?? patience, low, periodNow() / asksInPeriod))
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

  const isDone = () => queue.size === 0 && heldNow() === 0 && untold.length === 0

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
        onSuccess: ({ outcomes, read }) =>
          Effect.sync(() => {
            const now = timeBy(clock)
            if (isAway) {
              comeBack(now)
              isAway = false
              hasNews = true
            }
            hear(read, outcomes, now)
            changed()
          })
      })
    ).pipe(
      Effect.andThen(Effect.suspend(() => {
        // while Redis is away and the queue is empty, the next waiter asks again
        if (isDone() || isAway && queue.size === 0 && heldNow() === 0) {
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

  // A new waiter is no reason to ask while all permits are known to be taken.
  const isWorthAsking = (now: number): boolean =>
    reply === undefined || reply.free >= 1 || now - repliedAt >= reply.wait

  // What the last reply counted, without the requests that have left the window since, as far as this process knows.
  const usedNow = (now: number): number => {
    if (reply === undefined) return held
    age(now)
    const elapsed = now - repliedAt
    return Math.max(held, elapsed >= reply.resetsIn && held === 0 ? 0 : reply.used - expired)
  }

  return {
    queue,
    listeners,
    grant: (now) => {
      if (local !== undefined) local.bucket.grant(now)
      else if (isAway && now - askedAt < patience) failAll()
    },
    settle: (ticket, outcome, now) => {
      if (outcome._tag !== "NeverSent") {
        Times.add(recent, now)
        if (local !== undefined) Times.add(unasked, now)
      }
      age(now)
      if (local !== undefined) {
        // limits and counts of all processes say nothing about the share of this one
        const headers = { period: "headers" in outcome ? outcome.headers.period : undefined }
        Memory.note(local.window, ticket, "headers" in outcome ? { ...outcome, headers } : outcome, now)
        return
      }
      held--
      untold.push(...encode(ticket, outcome))
      poke()
    },
    arm: (now) =>
      Effect.suspend(() => {
        const alone = local === undefined ? Effect.void : local.bucket.arm(now)
        if (isTalking) {
          if (queue.size > 0 && !isAway && isWorthAsking(now)) poke()
          return alone
        }
        if (isDone()) return alone
        isTalking = true
        return Effect.andThen(alone, Effect.asVoid(Effect.forkIn(talk, scope)))
      }),
    status: (now): Status =>
      local !== undefined ? Memory.statusOf(local.window, queue, now) : {
        limit: limitNow(),
        period: periodNow(),
        used: usedNow(now),
        resetsIn: held > 0 ? periodNow() : Math.max(0, (reply?.resetsIn ?? 0) - (now - repliedAt)),
        waiting: PermitQueue.waiting(queue),
        pausedFor: Math.max(0, (reply?.pausedFor ?? 0) - (now - repliedAt))
      },
    nextChange: () => periodNow() / asksInPeriod,
    isIdle: (now) => !isTalking && isDone() && listeners.size === 0 && now - Times.last(recent) >= periodNow()
  }
}
