/**
 * The books of `RateWindow.ts` in Redis, kept by one script: what it does happens
 * at once for all processes, by the clock of the server. Its names are those of
 * `RateWindow.ts`, where the reasons stand.
 *
 * A process exchanges with it: it tells how many places it holds and what came of
 * those that it has used, asks for more, and hears how things stand. Holding is
 * told and not counted: an exchange whose answer was lost is put right by the next
 * one. A process that does not exchange any more has died with what it holds,
 * and its requests may have been counted.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Redis from "effect/persistence/Redis"
import type { Outcome } from "../client/PcoRateLimiter.ts"
import { mostShown, sharedPeriods } from "./learn.ts"
import { agedPeriods, reservedShare } from "./Line.ts"
import { carefulShare, marginShare, memory, ownShare, type Ticket } from "./RateWindow.ts"

/**
 * What a process tells and asks.
 *
 * @internal
 */
export interface Exchange {
  /** The names of what is kept begin with this. */
  readonly key: string
  readonly process: string
  /** Places that this process holds, without those whose outcomes it tells. */
  readonly held: number
  readonly wanted: number
  readonly wantedLow: number
  readonly limit: number
  readonly period: number
  readonly headroom: number
  /** How long a process is taken to live without a word, in milliseconds. */
  readonly lease: number
  /** Nine numbers for each, see {@link encode}. */
  readonly outcomes: ReadonlyArray<number>
}

/** What the script answers, in the order of its last lines. */
const standingNames = [
  "given",
  "free",
  "wait",
  "limit",
  "period",
  "used",
  "resetsIn",
  "pausedFor",
  "processes",
  "number",
  "settled",
  "gone",
  "shown",
  "allowed"
] as const

/**
 * How things stand, and how many places were given. `number` to `shown` are the
 * ticket before the first of them.
 *
 * @internal
 */
export type Standing = { readonly [name in (typeof standingNames)[number]]: number }

const none = -1

/**
 * An outcome as the script reads it.
 *
 * @internal
 */
export const encode = ({ gone, number, settled, shown }: Ticket, outcome: Outcome): ReadonlyArray<number> => {
  const then = [number, settled, gone, shown]
  switch (outcome._tag) {
    case "NeverSent":
      return [0, ...then, none, none, none, none]
    case "Lost":
      return [1, ...then, none, none, none, none]
    case "Answered":
    case "Refused": {
      const { count = none, limit = none, period = none } = outcome.headers
      const isRefused = outcome._tag === "Refused"
      return [isRefused ? 3 : 2, ...then, limit, count, period, isRefused ? outcome.retryAfter ?? none : none]
    }
  }
}

const lua = `
local process, held, wanted, wantedLow = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local headroom, lease = tonumber(ARGV[7]), tonumber(ARGV[8])
local books, own, others, holders, seen = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]

local names = { 'limit', 'period', 'granted', 'settled', 'gone', 'shown', 'taughtBy', 'answeredAt', 'carefulUntil',
  'sharedUntil', 'spreadTo', 'pausedUntil', 'most', 'mostBefore', 'mostSince', 'ahead', 'seenAt' }
local w = {}
for i, value in ipairs(redis.call('HMGET', books, unpack(names))) do w[names[i]] = tonumber(value or '0') end
if w.limit == 0 then w.limit = tonumber(ARGV[5]) end
if w.period == 0 then w.period = tonumber(ARGV[6]) end

-- A clock that is set back, or that of a replica which took over, would hold everybody until it is that late again.
local t = redis.call('TIME')
local now = t[1] * 1000 + math.floor(t[2] / 1000) + w.ahead
if now < w.seenAt then
  w.ahead = w.ahead + w.seenAt - now
  now = w.seenAt
end
-- books that are new, or that Redis has lost: what counts at Planning Center is not known
if w.seenAt == 0 then w.carefulUntil = now + w.period end
w.seenAt = now

local function first(list) return tonumber(redis.call('LINDEX', list, 0) or math.huge) end
local function size(list) return redis.call('LLEN', list) end
local function dropBefore(list, before)
  while first(list) <= before do
    redis.call('LPOP', list)
    w.gone = w.gone + 1
  end
end
local function age()
  dropBefore(own, now - w.period)
  dropBefore(others, now - w.period)
  if now - w.mostSince < ${memory} * w.period then return end
  w.mostBefore = now - w.mostSince < ${2 * memory} * w.period and w.most or 0
  w.most = size(others)
  w.mostSince = now
end
local function settle()
  w.settled = w.settled + 1
  redis.call('RPUSH', own, now)
end

redis.call('ZADD', seen, now, process)
for _, dead in ipairs(redis.call('ZRANGEBYSCORE', seen, '-inf', now - lease)) do
  for _ = 1, tonumber(redis.call('HGET', holders, dead) or '0') do settle() end
  redis.call('HDEL', holders, dead)
  redis.call('ZREM', seen, dead)
end
local processes = redis.call('ZCARD', seen)

local toldBefore = tonumber(redis.call('HGET', holders, process) or '0')
local inFlight = held + (#ARGV - 8) / 9 - toldBefore
for _, count in ipairs(redis.call('HVALS', holders)) do inFlight = inFlight + tonumber(count) end

local function used() age() return inFlight + size(own) + size(others) end
local function allowed()
  return math.max(1, w.limit - (headroom < 1 and math.ceil(w.limit * headroom) or headroom))
end
local function keptForOthers()
  local most = math.max(w.most, w.mostBefore)
  if most == 0 then return 0 end
  local silence = math.min(1, (now - w.answeredAt) / w.period)
  local expected = most + math.floor(w.limit * ${marginShare} + most * silence)
  return math.max(size(others), math.min(expected, math.floor(allowed() * ${1 - ownShare})))
end
local function carefulLimit() return math.max(1, math.ceil(allowed() * ${carefulShare})) end
local function spacing() return w.period / math.max(1, allowed() - keptForOthers()) end
local function spreadFrom() return math.max(w.spreadTo, now - carefulLimit() * spacing()) end
local function room()
  if now < w.pausedUntil then return 0 end
  age()
  if inFlight == 0 and now - w.answeredAt >= w.period then w.carefulUntil = math.max(w.carefulUntil, now + w.period) end
  local free = allowed() - inFlight - size(own) - keptForOthers()
  if free < allowed() / 2 and now - w.answeredAt >= w.period / 2 then return math.min(free, 1 - inFlight) end
  if now >= w.carefulUntil and now >= w.sharedUntil then return free end
  local unanswered = math.min(carefulLimit(), math.max(1, math.floor(free / 2)))
  local careful = math.min(free, unanswered - inFlight)
  if now >= w.sharedUntil then return careful end
  return math.min(careful, math.floor((now - spreadFrom()) / spacing()))
end
local function learn(number, settledThen, goneThen, shownThen, limit, count, period)
  w.answeredAt = now
  if period > 0 then w.period = period * 1000 end
  local isSameLimit = limit <= 0 or limit == w.limit
  if not isSameLimit and (limit < w.limit or number >= w.taughtBy) then
    w.limit = limit
    w.taughtBy = math.min(number, w.granted)
  end
  -- a ticket of books that Redis has lost since says nothing about what counts by these
  local isOfTheseBooks = settledThen <= w.settled and goneThen <= w.gone and shownThen <= w.shown
  if count < 0 or not isOfTheseBooks then return end
  local holds = used()
  local couldBeCounted = holds + w.gone - goneThen
  local mostNow = math.max(1, count) + w.granted - settledThen - 1 + w.shown - shownThen
  if count > couldBeCounted then
    local more = math.min(count - couldBeCounted, ${mostShown} * w.limit)
    for _ = 1, more do redis.call('RPUSH', others, now) end
    w.shown = w.shown + more
    w.most = math.max(w.most, size(others))
    w.sharedUntil = now + ${sharedPeriods} * w.period
  elseif isSameLimit then
    for _ = 1, holds - mostNow do
      local oldest = first(own) <= first(others) and own or others
      if redis.call('LPOP', oldest) then w.gone = w.gone + 1 end
    end
  end
end

local told = 0
for i = 9, #ARGV, 9 do
  local kind = tonumber(ARGV[i])
  told = told + 1
  inFlight = inFlight - 1
  if kind == 0 then w.granted = w.granted - 1
  else
    settle()
    if kind >= 2 then
      learn(tonumber(ARGV[i + 1]), tonumber(ARGV[i + 2]), tonumber(ARGV[i + 3]), tonumber(ARGV[i + 4]),
        tonumber(ARGV[i + 5]), tonumber(ARGV[i + 6]), tonumber(ARGV[i + 7]))
    end
    if kind == 3 then
      local wait = tonumber(ARGV[i + 8])
      w.pausedUntil = math.max(w.pausedUntil, now + (wait >= 0 and wait or w.period))
    end
  end
end
-- places of which the process never heard, because the answer was lost, or that were written off too early
w.granted = w.granted - (toldBefore - told - held)

local given = 0
local reserved = math.floor(allowed() * ${reservedShare})
while given < wanted + wantedLow do
  local free = room()
  if free < 1 or (given >= wanted and free <= reserved) then break end
  w.spreadTo = spreadFrom() + spacing()
  w.granted = w.granted + 1
  inFlight = inFlight + 1
  given = given + 1
end

local free = room()
local wait = math.min(first(own) + w.period, first(others) + w.period)
if now < w.pausedUntil then wait = w.pausedUntil
else
  if w.carefulUntil > now then wait = math.min(wait, w.carefulUntil) end
  if w.sharedUntil > now then wait = math.min(wait, math.max(now + 1, w.spreadTo + spacing())) end
end
wait = math.min(math.max(1, math.ceil(wait - now)), w.period)

local values = {}
for _, name in ipairs(names) do
  values[#values + 1] = name
  values[#values + 1] = w[name]
end
redis.call('HSET', books, unpack(values))
redis.call('HSET', holders, process, held + given)
-- nothing of it matters when nobody has asked for so long
local life = math.ceil(${2 * memory + agedPeriods} * w.period + lease)
for _, key in ipairs(KEYS) do redis.call('PEXPIRE', key, life) end
local last = inFlight > 0 and now
  or math.max(tonumber(redis.call('LINDEX', own, -1) or '0'), tonumber(redis.call('LINDEX', others, -1) or '0'))
return { given, math.floor(free), wait, w.limit, math.floor(w.period), used(),
  math.max(0, last + math.floor(w.period) - now), math.max(0, math.ceil(w.pausedUntil - now)), processes,
  w.granted - given, w.settled, w.gone, w.shown, allowed() }
`

const script = Redis.script(
  (told: Exchange) => [
    told.key,
    `${told.key}:own`,
    `${told.key}:others`,
    `${told.key}:holders`,
    `${told.key}:seen`,
    told.process,
    told.held,
    told.wanted,
    told.wantedLow,
    told.limit,
    told.period,
    told.headroom,
    told.lease,
    ...told.outcomes
  ],
  { lua, numberOfKeys: 5 }
).withReturnType<ReadonlyArray<number>>()

// With anything but a number in it everybody would be let through, or nobody ever again.
const isStanding = (answer: unknown): answer is ReadonlyArray<number> =>
  Array.isArray(answer) && standingNames.every((_, index) => Number.isFinite(answer[index]))

/**
 * Tells and asks.
 *
 * @internal
 */
export const exchange = (redis: Redis.Redis["Service"], told: Exchange): Effect.Effect<Standing, Redis.RedisError> =>
  Effect.flatMap(redis.eval(script)(told), (answer) =>
    isStanding(answer)
      // a number for each name
      ? Effect.succeed(Object.fromEntries(standingNames.map((name, index) => [name, answer[index]])) as Standing)
      : Effect.fail(new Redis.RedisError({ cause: new Error("no answer of the script") })))
