/**
 * The tier in Redis, as one process sees it.
 *
 * What the processes tell each other stands in the state of `redisTierScript.ts`, not in
 * messages: those get lost with a connection. A message only says that there is something
 * to hear, and who hears none asks from time to time.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type * as Redis from "effect/persistence/Redis"
import * as PubSub from "effect/PubSub"
import * as Queue from "effect/Queue"
import * as Semaphore from "effect/Semaphore"
import * as Stream from "effect/Stream"
import { describe } from "../internal/redisFailure.ts"
import * as Script from "./redisTierScript.ts"
import { freshName, fromVersion, isReadable, parse, unreadable } from "./stored.ts"
import type { StoredEntry, Tier } from "./Tier.ts"
import { everything, TierError } from "./Tier.ts"

const tierName = "redis"

/** More tags than these that could not be told are told as everything. */
const mostUntold = 10_000

/** How long Redis may take to say what was invalidated before it counts as away, in milliseconds. */
const patience = 1000

const failed = (description: string) => new TierError({ tier: tierName, description })

const pairsOf = (flat: ReadonlyArray<string>): ReadonlyArray<readonly [tag: string, count: number]> =>
  flat.flatMap((tag, index) => index % 2 === 0 ? [[tag, Number(flat[index + 1])] as const] : [])

const readEntry = (tags = "", times = "", value = "", version = ""): StoredEntry => {
  const [readAt, expiresAt, staleUntil] = times.split(" ").map(Number)
  const entry = { value, readAt, expiresAt, staleUntil, tags: parse(tags), version }
  return isReadable(entry) ? entry : unreadable
}

/**
 * @internal
 */
export const make = Effect.fnUntraced(function*(
  redis: Redis.Redis["Service"],
  { pollInterval, prefix }: { readonly prefix: string; readonly pollInterval: number }
) {
  const heard = yield* PubSub.unbounded<ReadonlyArray<string>>()
  // what this process invalidates and what it hears come one after the other, so that it knows its own
  const turns = yield* Semaphore.make(1)
  // with the time of Redis it makes a name that no other state have
  const process = freshName()
  let name = ""
  let seen = 0
  let own = new Set<number>()
  let untold = new Set<string>()
  let renewal: Script.Renewal = "none"
  let losses = 0
  const lose = () => {
    losses++
    if (renewal === "none") renewal = "once"
  }

  const ask = <A>(effect: Effect.Effect<A, Redis.RedisError>): Effect.Effect<A, TierError> =>
    Effect.mapError(effect, (error) => {
      lose()
      return failed(describe(error))
    })

  const hear = (tags: ReadonlyArray<string>) => {
    if (tags.length > 0) PubSub.publishUnsafe(heard, tags)
  }

  const foreign = (told: ReadonlyArray<string>) => pairsOf(told).flatMap(([tag, count]) => own.has(count) ? [] : [tag])

  const inTime = Effect.timeoutOrElse({
    duration: patience,
    orElse: () => {
      lose()
      return Effect.fail(failed(`no answer after ${patience} ms`))
    }
  })

  const listen = Effect.suspend(() => {
    const lossesBefore = losses
    return ask(redis.eval(Script.listen)({ prefix, process, name, seen, renewal })).pipe(
      inTime,
      Effect.map(([nameNow, count, changed]) => {
        // what was lost while this was under way is not over yet
        renewal = losses === lossesBefore ? "none" : "once"
        hear(changed === undefined ? [everything] : foreign(changed))
        name = nameNow
        seen = count
        own = new Set()
      })
    )
  })

  // After a connection was lost nothing of what was stored before is believed.
  const whenLost = Effect.suspend(() => renewal === "none" ? Effect.void : listen)
  const connected = Effect.suspend(() => renewal === "none" ? Effect.void : turns.withPermit(whenLost))

  const tell = Effect.suspend(() => {
    const telling = untold
    return ask(redis.eval(Script.invalidate)({ prefix, process, seen, tags: Array.from(telling) })).pipe(
      inTime,
      Effect.map(([nameNow, count, told]) => {
        if (untold === telling) untold = new Set()
        else for (const tag of telling) untold.delete(tag)
        // under another name nothing is known any more, which is what it hears next
        if (nameNow !== name) return
        hear(foreign(told))
        own.add(count)
      })
    )
  })

  const tellAll = Effect.suspend(() => untold.size === 0 ? Effect.void : tell)

  const catchUp = turns.withPermit(Effect.andThen(listen, tellAll))

  const nudges = yield* Queue.sliding<void>(1)
  yield* Effect.forkScoped(
    redis.subscribe(Script.channelOf(prefix)).pipe(
      Effect.flatMap((messages) =>
        Effect.forever(Effect.andThen(Queue.take(messages), Queue.offer(nudges, undefined)), { disableYield: true })
      ),
      Effect.scoped,
      Effect.catchCause(() => Effect.void),
      Effect.andThen(Effect.sleep(patience)),
      Effect.forever
    )
  )
  yield* Effect.forkScoped(
    Effect.exit(catchUp).pipe(
      Effect.andThen(Effect.timeoutOption(Queue.take(nudges), pollInterval)),
      Effect.forever
    )
  )

  const tier: Tier = {
    name: tierName,
    get: (key) =>
      Effect.andThen(
        connected,
        Effect.map(
          ask(redis.eval(Script.get)({ prefix, key, process })),
          ([version, ...parts]) => ({ version, entry: parts.length === 0 ? undefined : readEntry(...parts) })
        )
      ),
    set: (key, entry, version) =>
      Effect.flatMap(Clock.currentTimeMillis, (now) => {
        const life = Math.ceil(entry.staleUntil - now)
        if (life <= 0) return Effect.void
        const { expiresAt, readAt, staleUntil, value } = entry
        const tags = JSON.stringify(entry.tags)
        const times = `${readAt} ${expiresAt} ${staleUntil}`
        const options = { prefix, key, process, ...fromVersion(version), life, tags, times, value }
        return ask(redis.eval(Script.set)(options))
      }),
    // What could not be told is told as soon as Redis is there again, whether somebody asks or not.
    invalidate: (tags) =>
      Effect.suspend(() => {
        untold = new Set([...untold, ...tags])
        if (untold.size > mostUntold) {
          untold = new Set()
          renewal = "always"
        }
        return Effect.andThen(connected, turns.withPermit(tellAll))
      }),
    invalidations: Stream.fromPubSub(heard)
  }
  return tier
})
