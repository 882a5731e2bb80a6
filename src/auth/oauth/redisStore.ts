/**
 * Tokens in Redis: a hash with the tokens, the number of the last holder and that
 * of the last one who wrote, beside a lock that Redis itself lets expire.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Redis from "effect/persistence/Redis"
import { TokenStoreFailed } from "../../client/PcoError.ts"
import { describe } from "../../internal/redisFailure.ts"
import type { Backend } from "./leased.ts"
import { fromText, toText } from "./stored.ts"

type Keys = readonly [place: string, lock: string]

const acquire = Redis.script((keys: Keys, holder: string, lease: number) => [...keys, holder, lease], {
  numberOfKeys: 2,
  lua: `
if redis.call("SET", KEYS[2], ARGV[1], "NX", "PX", ARGV[2]) then
  return redis.call("HINCRBY", KEYS[1], "number", 1)
end
return 0`
}).withReturnType<number>()

const renew = Redis.script((keys: Keys, holder: string, lease: number) => [...keys, holder, lease], {
  numberOfKeys: 2,
  lua: `
if redis.call("GET", KEYS[2]) == ARGV[1] then redis.call("PEXPIRE", KEYS[2], ARGV[2]) end
return 0`
}).withReturnType<number>()

const release = Redis.script((keys: Keys, holder: string) => [...keys, holder], {
  numberOfKeys: 2,
  lua: `
if redis.call("GET", KEYS[2]) == ARGV[1] then redis.call("DEL", KEYS[2]) end
return 0`
}).withReturnType<number>()

// What is removed leaves its numbers for a day, so that a holder from before cannot bring it back.
const write = Redis.script((keys: Keys, number: number, text: string) => [...keys, number, text], {
  numberOfKeys: 2,
  lua: `
if tonumber(ARGV[1]) < tonumber(redis.call("HGET", KEYS[1], "written") or "0") then return 0 end
redis.call("HSET", KEYS[1], "written", ARGV[1])
if ARGV[2] == "" then
  redis.call("HDEL", KEYS[1], "tokens")
  redis.call("PEXPIRE", KEYS[1], 86400000)
else
  redis.call("HSET", KEYS[1], "tokens", ARGV[2])
  redis.call("PERSIST", KEYS[1])
end
return 1`
}).withReturnType<number>()

/** A client that is not connected keeps what it is told until it is, however long that takes. */
const patience = "5 seconds"

const within = (action: TokenStoreFailed["action"]) => <A>(asked: Effect.Effect<A, Redis.RedisError>) =>
  asked.pipe(
    Effect.mapError((error) => new TokenStoreFailed({ action, description: describe(error) })),
    Effect.timeoutOrElse({
      duration: patience,
      orElse: () =>
        Effect.fail(new TokenStoreFailed({ action, description: `Redis did not answer within ${patience}` }))
    })
  )

/**
 * @internal
 */
export const ping = (redis: Redis.Redis["Service"]): Effect.Effect<void, TokenStoreFailed> =>
  Effect.asVoid(within("read")(redis.send("PING")))

/**
 * @internal
 */
export const make = (redis: Redis.Redis["Service"], prefix: string): Backend => {
  // The braces keep both on one node of a cluster.
  const keysOf = (key: string): Keys => {
    const place = `${prefix}{${encodeURIComponent(key)}}`
    return [place, `${place}:lock`]
  }
  return {
    read: (key) =>
      redis.send<string | null>("HGET", keysOf(key)[0], "tokens").pipe(
        within("read"),
        Effect.flatMap((text) => text === null ? Effect.undefined : fromText(text))
      ),
    acquire: (key, holder, lease) =>
      redis.eval(acquire)(keysOf(key), holder, lease).pipe(
        within("lock"),
        Effect.map((number) => number === 0 ? undefined : number)
      ),
    renew: (key, holder, _, lease) => redis.eval(renew)(keysOf(key), holder, lease).pipe(within("lock"), Effect.asVoid),
    release: (key, holder) => redis.eval(release)(keysOf(key), holder).pipe(within("lock"), Effect.asVoid),
    write: (key, number, tokens) =>
      redis.eval(write)(keysOf(key), number, tokens === undefined ? "" : toText(tokens)).pipe(
        within("write"),
        Effect.map((written) => written === 1)
      )
  }
}
