/**
 * Journals in Redis: a hash a space, for many processes at once.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Redis from "effect/persistence/Redis"
import { describe } from "../../internal/redisFailure.ts"
import type { Service } from "./Store.ts"
import { JournalFailed } from "./Store.ts"

const claim = Redis.script((hash: string, key: string, text: string) => [hash, key, text], {
  numberOfKeys: 1,
  lua: `
local before = redis.call("HGET", KEYS[1], ARGV[1])
if not before then redis.call("HSET", KEYS[1], ARGV[1], ARGV[2]) end
return before`
}).withReturnType<string | null>()

const replace = Redis.script(
  (hash: string, key: string, before: string, text: string) => [hash, key, before, text],
  {
    numberOfKeys: 1,
    lua: `
if redis.call("HGET", KEYS[1], ARGV[1]) ~= ARGV[2] then return 0 end
redis.call("HSET", KEYS[1], ARGV[1], ARGV[3])
return 1`
  }
).withReturnType<number>()

const failedTo = (action: JournalFailed["action"]) => (error: Redis.RedisError) =>
  new JournalFailed({ action, description: describe(error) })

/**
 * @internal
 */
export const make = (redis: Redis.Redis["Service"], prefix: string): Service => {
  const placeOf = (space: string) => `${prefix}${space}`
  const write = (command: string, ...args: ReadonlyArray<string>) =>
    Effect.asVoid(Effect.mapError(redis.send(command, ...args), failedTo("write")))
  return {
    get: (space, key) =>
      redis.send<string | null>("HGET", placeOf(space), key).pipe(
        Effect.mapBoth({ onFailure: failedTo("read"), onSuccess: (text) => text ?? undefined })
      ),
    claim: (space, key, text) =>
      redis.eval(claim)(placeOf(space), key, text).pipe(
        Effect.mapBoth({ onFailure: failedTo("write"), onSuccess: (before) => before ?? undefined })
      ),
    replace: (space, key, before, text) =>
      redis.eval(replace)(placeOf(space), key, before, text).pipe(
        Effect.mapBoth({ onFailure: failedTo("write"), onSuccess: (replaced) => Number(replaced) === 1 })
      ),
    set: (space, key, text) => write("HSET", placeOf(space), key, text),
    remove: (space, key) => write("HDEL", placeOf(space), key),
    // in steps, because reading a large hash at once would keep Redis from everybody else
    entries: Effect.fnUntraced(function*(space) {
      const entries = new Map<string, string>()
      let cursor = "0"
      do {
        const [next, found] = yield* Effect.mapError(
          redis.send<readonly [string, ReadonlyArray<string>]>("HSCAN", placeOf(space), cursor, "COUNT", "500"),
          failedTo("read")
        )
        cursor = String(next)
        for (let index = 0; index < found.length; index += 2) entries.set(found[index]!, found[index + 1]!)
      } while (cursor !== "0")
      return entries
    }),
    clear: (space) => write("UNLINK", placeOf(space))
  }
}
