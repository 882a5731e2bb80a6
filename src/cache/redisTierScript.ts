/**
 * The Lua scripts of the tier in Redis. Each runs atomically for all processes.
 *
 * The state has a name, the count of the last invalidation, and the highest count among the forgotten tags. A process
 * creates it again with a new name when a part of it is missing, when the server restarted (it may have restored older
 * data), and after it lost the connection, because it cannot know what the others invalidated meanwhile. An entry whose
 * version has another name is invalid.
 *
 * @internal
 */
import * as Redis from "effect/persistence/Redis"

/** More tags than these are not remembered: the oldest go, and the entries that are older with them. */
const mostTags = 100_000

/** A process that heard nothing for so many tags is told that everything was invalidated. */
const mostTold = 1000

/** The state of a cache that nobody uses any more, in milliseconds. */
const lifeOfState = 7 * 24 * 60 * 60 * 1000

const prelude = `
local state, tags = KEYS[1], KEYS[2]
local function server()
  local info = redis.pcall('INFO', 'server')
  return type(info) == 'string' and string.match(info, 'run_id:(%w+)') or ''
end
local name, count, forgotten
local function renew()
  local now = redis.call('TIME')
  name, count, forgotten = ARGV[1] .. '-' .. now[1] .. '-' .. now[2], 0, 0
  redis.call('DEL', state, tags)
  redis.call('HSET', state, 'name', name, 'count', 0, 'forgotten', 0, 'server', server())
end
local held = redis.call('HMGET', state, 'name', 'count', 'forgotten', 'server')
name, count, forgotten = held[1], tonumber(held[2] or ''), tonumber(held[3] or '')
if not name or not count or not forgotten or (count > 0 and redis.call('EXISTS', tags) == 0) then renew() end
local function changedSince(list, version)
  for from = 1, #list, 1000 do
    for _, at in ipairs(redis.call('ZMSCORE', tags, unpack(list, from, math.min(from + 999, #list)))) do
      if at and tonumber(at) > version then return true end
    end
  end
  return false
end
`

const getLua = `${prelude}
local version = name .. ':' .. count
local entry = redis.pcall('HMGET', KEYS[3], 'version', 'tags', 'times', 'value')
if entry.err then return { version, '', '', '' } end
if not entry[1] then return { version } end
local of, at = string.match(entry[1], '^(.*):(%d+)$')
at = tonumber(at)
if of ~= name or at < forgotten then return { version } end
if at < count then
  local isList, list = pcall(cjson.decode, entry[2] or '')
  if not isList or type(list) ~= 'table' then return { version, '', '', '' } end
  if changedSince(list, at) then return { version } end
end
return { version, entry[2] or '', entry[3] or '', entry[4] or '', entry[1] }
`

const setLua = `${prelude}
local at = tonumber(ARGV[3])
if ARGV[2] ~= name or at < forgotten then return end
if at < count and changedSince(cjson.decode(ARGV[5]), at) then return end
redis.call('DEL', KEYS[3])
redis.call('HSET', KEYS[3], 'version', ARGV[2] .. ':' .. ARGV[3], 'tags', ARGV[5], 'times', ARGV[6], 'value', ARGV[7])
redis.call('PEXPIRE', KEYS[3], ARGV[4])
`

const invalidateLua = `${prelude}
local seen = tonumber(ARGV[3])
count = count + 1
local told = {}
for i = 4, #ARGV do
  local at = redis.call('ZSCORE', tags, ARGV[i])
  if at and tonumber(at) > seen then
    told[#told + 1] = ARGV[i]
    told[#told + 1] = at
  end
  redis.call('ZADD', tags, count, ARGV[i])
end
local over = redis.call('ZCARD', tags) - ${mostTags}
if over > 0 then
  forgotten = math.max(forgotten, tonumber(redis.call('ZRANGE', tags, over - 1, over - 1, 'WITHSCORES')[2]))
  redis.call('ZREMRANGEBYRANK', tags, 0, over - 1)
end
redis.call('HSET', state, 'count', count, 'forgotten', forgotten)
redis.call('PUBLISH', ARGV[2], count)
return { name, count, told }
`

const listenLua = `${prelude}
local known, seen = ARGV[2], tonumber(ARGV[3])
local isDue = ARGV[4] == 'always' or (ARGV[4] == 'once' and name == known)
if isDue or server() ~= redis.call('HGET', state, 'server') then renew() end
redis.call('PEXPIRE', state, ${lifeOfState})
redis.call('PEXPIRE', tags, ${lifeOfState})
local isKnown = name == known and seen >= forgotten
if isKnown and redis.call('ZCOUNT', tags, '(' .. seen, '+inf') > ${mostTold} then isKnown = false end
if not isKnown then return { name, count } end
return { name, count, redis.call('ZRANGEBYSCORE', tags, '(' .. seen, '+inf', 'WITHSCORES') }
`

/**
 * Whether to create the state again: by the first process that knows it under the
 * same name (`once`), or in any case.
 *
 * @internal
 */
export type Renewal = "always" | "none" | "once"

const stateKeysOf = (prefix: string) => [`${prefix}state`, `${prefix}tags`]

/**
 * Where the processes tell each other that there is something to hear.
 *
 * @internal
 */
export const channelOf = (prefix: string) => `${prefix}invalidated`

const entryKey = (prefix: string, key: string) => `${prefix}entry:${key}`

/**
 * The version, and of an entry that holds its tags, its times and its value.
 *
 * @internal
 */
export const get = Redis.script(
  (options: { readonly prefix: string; readonly key: string; readonly process: string }) => [
    ...stateKeysOf(options.prefix),
    entryKey(options.prefix, options.key),
    options.process
  ],
  { lua: getLua, numberOfKeys: 3 }
).withReturnType<readonly [version: string, tags?: string, times?: string, value?: string, setWith?: string]>()

/**
 * @internal
 */
export const set = Redis.script(
  (options: {
    readonly prefix: string
    readonly key: string
    readonly process: string
    readonly name: string
    readonly count: number
    /** In milliseconds. */
    readonly life: number
    readonly tags: string
    readonly times: string
    readonly value: string
  }) => [
    ...stateKeysOf(options.prefix),
    entryKey(options.prefix, options.key),
    options.process,
    options.name,
    options.count,
    options.life,
    options.tags,
    options.times,
    options.value
  ],
  { lua: setLua, numberOfKeys: 3 }
)

/**
 * Answers with the name and the count, and those of the tags that were invalidated after
 * `seen` before this: tag and count in turn.
 *
 * @internal
 */
export const invalidate = Redis.script(
  (options: {
    readonly prefix: string
    readonly process: string
    readonly seen: number
    readonly tags: ReadonlyArray<string>
  }) => [...stateKeysOf(options.prefix), options.process, channelOf(options.prefix), options.seen, ...options.tags],
  { lua: invalidateLua, numberOfKeys: 2 }
).withReturnType<readonly [name: string, count: number, told: ReadonlyArray<string>]>()

/**
 * Answers with the name and the count, and with what was invalidated after `seen`, tag
 * and count in turn; without that when it is not known.
 *
 * @internal
 */
export const listen = Redis.script(
  (options: {
    readonly prefix: string
    readonly process: string
    readonly name: string
    readonly seen: number
    readonly renewal: Renewal
  }) => [
    ...stateKeysOf(options.prefix),
    options.process,
    options.name,
    options.seen,
    options.renewal
  ],
  { lua: listenLua, numberOfKeys: 2 }
).withReturnType<readonly [name: string, count: number, changed?: ReadonlyArray<string>]>()
