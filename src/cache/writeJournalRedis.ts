/**
 * The journal of any number of processes, in Redis. Each script happens at once for all of
 * them.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Redis from "effect/persistence/Redis"
import { parse } from "./stored.ts"
import type { Deferred, Journal } from "./writeJournal.ts"
import { JournalError } from "./writeJournal.ts"

// KEYS[1] names the lines; all other keys begin with the prefix, ARGV[1], and are on the same node
const prelude = `
local lines, prefix = KEYS[1], ARGV[1]
local function writeKey(id) return prefix .. 'write:' .. id end
local function lineKey(line) return prefix .. 'line:' .. line end
local letters = prefix .. 'letters'
local function append(id, line, text)
  redis.call('HSET', writeKey(id), 'line', line, 'text', text, 'state', 'waiting', 'attempts', 0)
  redis.call('SADD', lines, line)
  return redis.call('RPUSH', lineKey(line), id) == 1 and 1 or 0
end
`

const script = (lua: string) =>
  Redis.script((prefix: string, ...rest: ReadonlyArray<string>) => [`${prefix}lines`, prefix, ...rest], {
    lua: prelude + lua,
    numberOfKeys: 1
  })

const append = script(`return append(ARGV[2], ARGV[3], ARGV[4])`).withReturnType<number>()

const start = script(`
local id = ARGV[2]
local held = redis.call('HMGET', writeKey(id), 'line', 'text', 'attempts', 'state')
if not held[1] then return nil end
redis.call('HSET', writeKey(id), 'state', 'sending')
return held
`).withReturnType<readonly [line: string, text: string, attempts: string, state: string] | null>()

const release = script(`
if redis.call('EXISTS', writeKey(ARGV[2])) == 0 then return end
redis.call('HINCRBY', writeKey(ARGV[2]), 'attempts', 1)
redis.call('HSET', writeKey(ARGV[2]), 'state', 'waiting')
`)

const remove = script(`
local id = ARGV[2]
local line = redis.call('HGET', writeKey(id), 'line')
if not line then return nil end
if ARGV[3] then redis.call('HSET', letters, id, ARGV[3]) end
redis.call('LREM', lineKey(line), 1, id)
redis.call('DEL', writeKey(id))
local first = redis.call('LINDEX', lineKey(line), 0)
if not first then redis.call('SREM', lines, line) end
return first
`).withReturnType<string | null>()

const firsts = script(`
local list = {}
for _, line in ipairs(redis.call('SMEMBERS', lines)) do
  list[#list + 1] = redis.call('LINDEX', lineKey(line), 0) or nil
end
return list
`).withReturnType<ReadonlyArray<string>>()

const waiting = script(`
local count = 0
for _, line in ipairs(redis.call('SMEMBERS', lines)) do count = count + redis.call('LLEN', lineKey(line)) end
return count
`).withReturnType<number>()

// within a script it is a list for every client
const listLetters = script(`return redis.call('HGETALL', letters)`).withReturnType<ReadonlyArray<string>>()

const replay = script(`
if redis.call('HDEL', letters, ARGV[2]) == 0 then return nil end
return append(ARGV[3], ARGV[4], ARGV[5])
`).withReturnType<number | null>()

const readLetter = (id: string, value: string): Deferred => {
  const letter = parse(value)
  const [line, text] = Array.isArray(letter) ? letter as ReadonlyArray<unknown> : []
  return typeof line === "string" && typeof text === "string" ? { id, line, text } : { id, line: "", text: value }
}

/**
 * @internal
 */
export const ofRedis = (redis: Redis.Redis["Service"], prefix: string): Journal => {
  // a message of Redis may quote what it was sent
  const ask = <A>(effect: Effect.Effect<A, Redis.RedisError>): Effect.Effect<A, JournalError> =>
    Effect.mapError(effect, () => new JournalError({ description: "Redis, which keeps the deferred writes, failed" }))

  return {
    append: ({ id, line, text }) => ask(Effect.map(redis.eval(append)(prefix, id, line, text), (first) => first === 1)),
    start: (id) =>
      ask(Effect.map(redis.eval(start)(prefix, id), (held) => {
        if (held === null) return undefined
        const [line, text, attempts, state] = held
        return { id, line, text, attempts: Number(attempts), wasSending: state === "sending" }
      })),
    release: (id) => ask(redis.eval(release)(prefix, id)),
    remove: ({ id, line }, letter) =>
      ask(Effect.map(
        redis.eval(remove)(prefix, id, ...letter === undefined ? [] : [JSON.stringify([line, letter])]),
        (next) => next ?? undefined
      )),
    firsts: ask(redis.eval(firsts)(prefix)),
    letters: ask(Effect.map(
      redis.eval(listLetters)(prefix),
      (flat) => flat.flatMap((id, index) => index % 2 === 0 ? [readLetter(id, flat[index + 1] ?? "")] : [])
    )),
    replay: (id, write) =>
      ask(Effect.map(
        redis.eval(replay)(prefix, id, write.id, write.line, write.text),
        (first) => first === null ? undefined : first === 1
      )),
    discard: (id) => ask(Effect.map(redis.send<number>("HDEL", `${prefix}letters`, id), (count) => count === 1)),
    waiting: ask(redis.eval(waiting)(prefix))
  }
}
