import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import { Redis } from "effect/persistence"
import type { Outcome } from "../../src/traffic/PcoRateLimiter.ts"
import { note } from "../../src/traffic/memory.ts"
import * as RateWindow from "../../src/traffic/rateWindow.ts"
import { encode, encodeUnasked, exchange, type SharedTicket } from "../../src/traffic/redisScript.ts"
import * as Times from "../../src/traffic/times.ts"
import { isThere, live, prefix } from "./redisServer.ts"

const between = (minimum: number, maximum: number) => Schema.Int.check(Schema.isBetween({ minimum, maximum }))

const Outcomes = Schema.Array(Schema.Struct({
  /** Which of the permits that are held. */
  which: between(0, 60),
  kind: Schema.Literals(["Answered", "Answered", "Answered", "Refused", "Lost", "NeverSent"]),
  limit: Schema.Literals([-1, 60, 60, 60, 60, 30, 100, 1_000_000]),
  count: Schema.Union([between(-1, 80), between(1, 12), Schema.Literals([1_000_000])]),
  period: Schema.Literals([-1, 2, 2, 1]),
  retryAfter: between(-1, 1500)
})).check(Schema.isMaxLength(15))

const Step = Schema.Struct({
  after: Schema.Union([between(0, 40), between(0, 1000), between(0, 5000)]),
  wanted: between(0, 40),
  outcomes: Outcomes,
  /** Sent while Redis was away, 0 mostly. */
  unasked: Schema.Literals([0, 0, 0, 0, 0, 0, 3, 9])
})
const History = Schema.Array(Step).check(Schema.isMinLength(4), Schema.isMaxLength(14))

const outcomeOf = ({ count, kind, limit, period, retryAfter }: (typeof Outcomes.Type)[number]): Outcome => {
  const known = (value: number) => value === -1 ? undefined : value
  const headers = { limit: known(limit), count: known(count), period: known(period) }
  switch (kind) {
    case "Answered":
      return { _tag: "Answered", headers }
    case "Refused":
      return { _tag: "Refused", headers, retryAfter: known(retryAfter) }
    default:
      return { _tag: kind }
  }
}

const settings = { limit: 60, period: 2000, headroom: 0 }

/** Plays a history to the script, and what the script was told to the window, by the clock of the script. */
const play = Effect.fnUntraced(function*(history: typeof History.Type) {
  const redis = yield* Redis.Redis
  const key = `${prefix()}:{c}`
  const window = RateWindow.make(settings)
  const held: Array<readonly [shared: SharedTicket, own: RateWindow.Ticket]> = []
  let [told, turn, state] = [0, 0, 0]
  for (const { after, outcomes, unasked, wanted } of history) {
    if (state > 0) yield* redis.send("HINCRBYFLOAT", key, "ahead", String(after))
    const settled = outcomes.flatMap((outcome) => {
      const [tickets] = held.length === 0 ? [] : held.splice(outcome.which % held.length, 1)
      return tickets === undefined ? [] : [{ tickets, outcome: outcomeOf(outcome) }]
    })
    const isBack = unasked > 0
    const reply = yield* exchange(redis, {
      ...settings,
      key,
      process: "one",
      held: held.length,
      wanted,
      wantedLow: 0,
      lease: 1_000_000,
      turn: turn++,
      told,
      state,
      isBack,
      outcomes: [
        ...isBack ? encodeUnasked(unasked) : [],
        ...settled.flatMap(({ outcome, tickets: [shared] }) => encode(shared, outcome))
      ]
    })
    told += settled.length + (isBack ? 1 : 0)
    const now = Number(yield* redis.send<string>("HGET", key, "seenAt"))

    if (state === 0) window.carefulUntil = now + settings.period
    state = reply.state
    if (isBack) {
      RateWindow.forget(window, now)
      window.granted += unasked
      window.settled += unasked
      Times.add(window.own, now, unasked)
    }
    for (const { outcome, tickets: [, own] } of settled) note(window, own, outcome, now)
    let given = 0
    while (given < wanted && RateWindow.available(window, now) >= 1) {
      const own = RateWindow.take(window, now)
      given++
      const { gone, settled, shown } = reply
      held.push([{ number: reply.number + given, settled, gone, shown, state }, own])
    }
    const free = RateWindow.available(window, now)
    assert.deepStrictEqual(
      { ...reply, wait: 0, resetsIn: 0, pausedFor: reply.pausedFor },
      {
        given,
        free: Math.floor(free),
        wait: 0,
        limit: window.limit,
        period: window.period,
        used: RateWindow.used(window, now),
        resetsIn: 0,
        pausedFor: Math.max(0, window.pausedUntil - now),
        processes: 1,
        number: window.granted - given,
        settled: window.settled,
        gone: window.gone,
        shown: window.shown,
        allowed: RateWindow.allowed(window),
        state
      }
    )
  }
  yield* redis.send("DEL", ...["", ":holders", ":others", ":own", ":seen"].map((part) => `${key}${part}`))
})

describe.skipIf(!isThere)("the script on Redis", () => {
  it.effect.prop(
    "says what the window in memory says, whatever it is told",
    [History],
    ([history]) => Effect.provide(play(history), live),
    { arbitrary: { runs: 200 } }
  )
})
