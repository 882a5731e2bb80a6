/**
 * The state of `rateWindow.ts` in Redis, kept by one script, which runs atomically for all
 * processes and by the clock of the server. It uses the names of `rateWindow.ts`, which
 * explains the rules.
 *
 * In an exchange a process reports how many permits it holds and what came of those that
 * it has used, asks for more, and receives the state. The number of held permits is
 * reported and not counted, so the next exchange corrects one whose answer was lost.
 * Outcomes are numbered, so that none is applied twice. Exchanges are numbered too, so that
 * one that reaches Redis late changes nothing. The permits of a process that stops
 * exchanging count as lost requests, which may have been counted.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Redis from "effect/persistence/Redis"
import type { Outcome } from "../client/PcoRateLimiter.ts"
import { mostShown, sharedPeriods } from "./learn.ts"
import { agedPeriods, reservedShare } from "./permitQueue.ts"
import { carefulShare, marginShare, memory, ownShare, tellingTime, type Ticket } from "./rateWindow.ts"

/**
 * What a process tells and asks.
 *
 * @internal
 */
export interface Exchange {
  /** The names of what is kept begin with this. */
  readonly key: string
  readonly process: string
  /** Permits that this process holds, without those whose outcomes it tells. */
  readonly held: number
  readonly wanted: number
  readonly wantedLow: number
  readonly limit: number
  readonly period: number
  readonly headroom: number
  /** How long a process may be silent before its permits count as lost, in milliseconds. */
  readonly lease: number
  /** The number of this exchange, higher than all before. */
  readonly turn: number
  /** How many outcomes this process has told before, as far as it knows. */
  readonly told: number
  /** The state that this process knows, 0 for none. */
  readonly state: number
  /** Whether this process has sent requests without asking, as it could not reach the state. */
  readonly isBack: boolean
  /** Ten numbers for each, see {@link encode}. */
  readonly outcomes: ReadonlyArray<number>
}

/** What the script answers, in the order of its last lines. */
const replyNames = [
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
  "allowed",
  "state"
] as const

/**
 * The state, and how many permits were given. `number` to `shown` are the ticket before
 * the first of them. `state` tells apart states that Redis has lost in between.
 *
 * @internal
 */
export type Reply = { readonly [name in (typeof replyNames)[number]]: number }

/**
 * A permit that was given by a state in Redis.
 *
 * @internal
 */
export interface SharedTicket extends Ticket {
  readonly state: number
}

/** Numbers of an outcome. */
const outcomeSize = 10
const none = -1

const ticketOf = (ticket: Ticket | SharedTicket): ReadonlyArray<number> =>
  "state" in ticket
    ? [ticket.number, ticket.settled, ticket.gone, ticket.shown, ticket.state]
    // of a bucket that this process kept alone, whose numbers mean nothing here
    : [0, 0, 0, 0, none]

/**
 * An outcome as the script reads it.
 *
 * @internal
 */
export const encode = (ticket: Ticket | SharedTicket, outcome: Outcome): ReadonlyArray<number> => {
  const then = ticketOf(ticket)
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

/**
 * Requests that were sent without a permit of the state, while it was away.
 *
 * @internal
 */
export const encodeUnasked = (count: number): ReadonlyArray<number> => [
  4,
  count,
  ...Array.from({ length: outcomeSize - 2 }, () => none)
]

/**
 * How many outcomes there are in these numbers.
 *
 * @internal
 */
export const outcomesIn = (outcomes: ReadonlyArray<number>): number => outcomes.length / outcomeSize

/**
 * How many requests count by these outcomes.
 *
 * @internal
 */
export const requestsIn = (outcomes: ReadonlyArray<number>): number => {
  let requests = 0
  for (let index = 0; index < outcomes.length; index += outcomeSize) {
    const kind = outcomes[index]!
    if (kind > 0) requests += kind === 4 ? outcomes[index + 1]! : 1
  }
  return requests
}

const lua = `
local process, held, wanted, wantedLow = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local headroom, lease, turn, toldSoFar = tonumber(ARGV[7]), tonumber(ARGV[8]), tonumber(ARGV[9]), tonumber(ARGV[10])
local known, isBack = tonumber(ARGV[11]), ARGV[12] == '1'
local hash, own, others, holders, seen = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]

local names = { 'limit', 'period', 'granted', 'settled', 'gone', 'shown', 'taughtBy', 'answeredAt', 'carefulUntil',
  'sharedUntil', 'spreadTo', 'pausedUntil', 'forgotUntil', 'most', 'mostBefore', 'mostSince', 'ahead', 'seenAt',
  'state', 'ownSize', 'othersSize' }
local w = {}
for i, value in ipairs(redis.call('HMGET', hash, unpack(names))) do w[names[i]] = tonumber(value or '0') end
if w.limit == 0 then w.limit = tonumber(ARGV[5]) end
if w.period == 0 then w.period = tonumber(ARGV[6]) end

-- A clock that is set back, or the clock of a replica, would stop all requests until it has caught up.
local t = redis.call('TIME')
local now = t[1] * 1000 + math.floor(t[2] / 1000) + w.ahead
if now < w.seenAt then
  w.ahead = w.ahead + w.seenAt - now
  now = w.seenAt
end
-- a state that is new, or that Redis has lost: what counts at Planning Center is not known
if w.seenAt == 0 then
  w.carefulUntil = now + w.period
  w.state = now
end
w.seenAt = now

-- times in ascending order, each with its number of requests: "time" or "time count"
local sizes = { [own] = 'ownSize', [others] = 'othersSize' }
local function size(list) return w[sizes[list]] end
local function entry(list, index)
  local text = redis.call('LINDEX', list, index)
  if not text then return math.huge, 0 end
  local time, count = string.match(text, '^(%S+) ?(%S*)$')
  return tonumber(time), tonumber(count) or 1
end
local function first(list)
  local time = entry(list, 0)
  return time
end
local function last(list)
  local time, count = entry(list, -1)
  return count > 0 and time or 0
end
local function text(time, count) return count == 1 and tostring(time) or time .. ' ' .. count end
local function add(list, count)
  local time, before = entry(list, -1)
  if time == now and before > 0 then redis.call('LSET', list, -1, text(now, before + count))
  else redis.call('RPUSH', list, text(now, count)) end
  w[sizes[list]] = size(list) + count
end
local function drop(list, most)
  local time, count = entry(list, 0)
  local dropped = math.min(count, most)
  if dropped < count then redis.call('LSET', list, 0, text(time, count - dropped))
  elseif count > 0 then redis.call('LPOP', list) end
  w[sizes[list]] = size(list) - dropped
  w.gone = w.gone + dropped
  return dropped
end
-- Redis may have lost one of the keys alone
for list, name in pairs(sizes) do
  if redis.call('LLEN', list) == 0 then w[name] = 0 end
end

local function age()
  while first(own) <= now - w.period do drop(own, math.huge) end
  while first(others) <= now - w.period do drop(others, math.huge) end
  if now - w.mostSince < ${memory} * w.period then return end
  w.mostBefore = now - w.mostSince < ${2 * memory} * w.period and w.most or 0
  w.most = now < w.forgotUntil and 0 or size(others)
  w.mostSince = now
end
local function settle(count)
  if count <= 0 then return end
  w.settled = w.settled + count
  add(own, count)
end

-- what processes sent without asking, or told a state that is gone, is no sign of others
if isBack or (known > 0 and known ~= w.state) then
  w.most = 0
  w.mostBefore = 0
  w.sharedUntil = 0
  w.forgotUntil = now + w.period + ${tellingTime}
end

-- permits, outcomes applied, number of the last exchange
local function holding(name)
  local text = redis.call('HGET', holders, name)
  if not text then return 0, -1, -1 end
  local count, applied, lastTurn = string.match(text, '^(%S+) (%S+) (%S+)$')
  return tonumber(count), tonumber(applied), tonumber(lastTurn)
end
redis.call('ZADD', seen, now, process)
for _, dead in ipairs(redis.call('ZRANGEBYSCORE', seen, '-inf', now - lease)) do
  settle((holding(dead)))
  redis.call('HDEL', holders, dead)
  redis.call('ZREM', seen, dead)
end
local processes = redis.call('ZCARD', seen)

local heldBefore, applied, lastTurn = holding(process)
local isLate = turn <= lastTurn
local size10 = ${outcomeSize}
local begin = 13
if isLate then
  begin = #ARGV + 1
  held = heldBefore
  wanted, wantedLow = 0, 0
elseif applied > toldSoFar then begin = math.min(#ARGV + 1, begin + size10 * (applied - toldSoFar)) end
local newOnes = 0
for i = begin, #ARGV, size10 do
  if ARGV[i] ~= '4' then newOnes = newOnes + 1 end
end
local inFlight = held + newOnes - heldBefore
for _, text in ipairs(redis.call('HVALS', holders)) do inFlight = inFlight + tonumber(string.match(text, '^%S+')) end

local function used() age() return inFlight + size(own) + size(others) end
local function allowed()
  return math.max(1, w.limit - (headroom < 1 and math.ceil(w.limit * headroom) or headroom))
end
local function keptForOthers()
  local most = math.max(w.most, w.mostBefore)
  if most == 0 then return size(others) end
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
local function learn(number, settledThen, goneThen, shownThen, state, limit, count, period)
  w.answeredAt = now
  if period > 0 then w.period = period * 1000 end
  local isOfThisState = state == w.state and settledThen <= w.settled and goneThen <= w.gone and shownThen <= w.shown
  local isSameLimit = limit <= 0 or limit == w.limit
  if not isSameLimit and (limit < w.limit or (isOfThisState and number >= w.taughtBy)) then
    w.limit = limit
    w.taughtBy = math.min(number, w.granted)
  end
  -- a ticket of another state says nothing about what counts by this one
  if count < 0 or not isOfThisState then return end
  local holds = used()
  local couldBeCounted = holds + w.gone - goneThen
  local mostNow = math.max(1, count) + w.granted - settledThen - 1 + w.shown - shownThen
  if count > couldBeCounted then
    local more = math.min(count - couldBeCounted, ${mostShown} * w.limit)
    add(others, more)
    w.shown = w.shown + more
    if now < w.forgotUntil then return end
    w.most = math.max(w.most, size(others))
    w.sharedUntil = now + ${sharedPeriods} * w.period
  elseif isSameLimit then
    local left = holds - mostNow
    while left > 0 do
      local dropped = drop(first(own) <= first(others) and own or others, left)
      if dropped == 0 then break end
      left = left - dropped
    end
  end
end

for i = begin, #ARGV, size10 do
  local kind = tonumber(ARGV[i])
  if kind == 4 then
    local count = tonumber(ARGV[i + 1])
    w.granted = w.granted + count
    settle(count)
  else
    inFlight = inFlight - 1
    if kind == 0 then w.granted = w.granted - 1
    else
      settle(1)
      if kind >= 2 then
        learn(tonumber(ARGV[i + 1]), tonumber(ARGV[i + 2]), tonumber(ARGV[i + 3]), tonumber(ARGV[i + 4]),
          tonumber(ARGV[i + 5]), tonumber(ARGV[i + 6]), tonumber(ARGV[i + 7]), tonumber(ARGV[i + 8]))
      end
      if kind == 3 then
        local wait = tonumber(ARGV[i + 9])
        w.pausedUntil = math.max(w.pausedUntil, now + (wait >= 0 and wait or w.period))
      end
    end
  end
end
-- permits of which the process never heard, because the answer was lost, or that it took without asking
w.granted = w.granted - (heldBefore - newOnes - held)

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

if not isLate then
  local total = math.max(applied, toldSoFar) + math.max(0, (#ARGV + 1 - begin) / size10)
  redis.call('HSET', holders, process, (held + given) .. ' ' .. total .. ' ' .. turn)
end
local usedNow = used()
local values = {}
for _, name in ipairs(names) do
  values[#values + 1] = name
  values[#values + 1] = w[name]
end
redis.call('HSET', hash, unpack(values))
-- the state expires when no process has asked for this long
local life = math.ceil(${2 * memory + agedPeriods} * w.period + lease)
for _, key in ipairs(KEYS) do redis.call('PEXPIRE', key, life) end
local latest = inFlight > 0 and now or math.max(last(own), last(others))
return { given, math.floor(free), wait, w.limit, math.floor(w.period), usedNow,
  math.max(0, latest + math.floor(w.period) - now), math.max(0, math.ceil(w.pausedUntil - now)), processes,
  w.granted - given, w.settled, w.gone, w.shown, allowed(), w.state }
`

const script = Redis.script(
  (exchange: Exchange) => [
    exchange.key,
    `${exchange.key}:own`,
    `${exchange.key}:others`,
    `${exchange.key}:holders`,
    `${exchange.key}:seen`,
    exchange.process,
    exchange.held,
    exchange.wanted,
    exchange.wantedLow,
    exchange.limit,
    exchange.period,
    exchange.headroom,
    exchange.lease,
    exchange.turn,
    exchange.told,
    exchange.state,
    exchange.isBack ? 1 : 0,
    ...exchange.outcomes
  ],
  { lua, numberOfKeys: 5 }
).withReturnType<ReadonlyArray<number>>()

// Anything but a number would grant every request, or none ever again.
const isReply = (answer: unknown): answer is ReadonlyArray<number> =>
  Array.isArray(answer) && replyNames.every((_, index) => Number.isFinite(answer[index]))

/**
 * Tells and asks.
 *
 * @internal
 */
export const exchange = (redis: Redis.Redis["Service"], told: Exchange): Effect.Effect<Reply, Redis.RedisError> =>
  Effect.flatMap(redis.eval(script)(told), (answer) =>
    isReply(answer)
      // a number for each name
      ? Effect.succeed(Object.fromEntries(replyNames.map((name, index) => [name, answer[index]])) as Reply)
      : Effect.fail(new Redis.RedisError({ cause: new Error("no answer of the script") })))
