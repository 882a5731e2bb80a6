/**
 * Effect's stores as what the tier of one process needs.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as KeyValueStore from "effect/persistence/KeyValueStore"
import type * as Persistence from "effect/persistence/Persistence"
import { entryPrefix, fromText, type Store } from "./storeTier.ts"
import { TierError } from "./Tier.ts"

/** How often what is over is removed, in milliseconds. */
const sweepInterval = 60_000

/** What cannot be read is left for so long to who asks for it, in milliseconds. */
const lifeOfUnreadable = 24 * 60 * 60 * 1000

// What a store says may quote what it was given.
const failed = (tier: string, doing: string) => (): TierError =>
  new TierError({ tier, description: `the store failed to ${doing}` })

/**
 * A key-value store forgets nothing by itself, so what is over is removed here.
 *
 * @internal
 */
export const ofKeyValueStore = Effect.fnUntraced(function*(
  store: KeyValueStore.KeyValueStore,
  { maxEntries, prefix }: { readonly prefix: string; readonly maxEntries: number }
) {
  const name = "key-value"
  const ends = new Map<string, number>()

  const remove = (key: string) =>
    Effect.suspend(() => {
      ends.delete(key)
      return Effect.mapError(store.remove(prefix + key), failed(name, "remove"))
    })

  const makeRoom = Effect.suspend(() => {
    const [oldest] = ends.keys()
    return ends.size <= maxEntries || oldest === undefined ? Effect.void : remove(oldest)
  })

  const sweep = Effect.flatMap(
    Clock.currentTimeMillis,
    (now) =>
      Effect.forEach(Array.from(ends), ([key, until]) => until <= now ? remove(key) : Effect.void, { discard: true })
  )

  // what an earlier run of the program left
  const find = Effect.gen(function*() {
    const keys = yield* store.keys
    for (const key of keys) {
      if (!key.startsWith(prefix + entryPrefix)) continue
      const own = key.slice(prefix.length)
      const text = yield* store.get(key)
      if (text === undefined || ends.has(own)) continue
      ends.set(own, fromText(text)?.entry.staleUntil ?? (yield* Clock.currentTimeMillis) + lifeOfUnreadable)
    }
    while (ends.size > maxEntries) yield* makeRoom
  })

  yield* Effect.forkScoped(
    Effect.andThen(
      Effect.exit(find),
      Effect.exit(sweep).pipe(Effect.andThen(Effect.sleep(sweepInterval)), Effect.forever)
    )
  )

  const result: Store = {
    name,
    get: (key) => Effect.mapError(store.get(prefix + key), failed(name, "get")),
    set: (key, text, until) =>
      Effect.suspend(() => {
        if (until !== undefined) {
          ends.delete(key)
          ends.set(key, until)
        }
        return Effect.andThen(Effect.mapError(store.set(prefix + key, text), failed(name, "set")), makeRoom)
      }),
    remove
  }
  return result
})

/**
 * @internal
 */
export const ofPersistence = (store: Persistence.BackingPersistenceStore): Store => {
  const name = "persistence"
  return {
    name,
    get: (key) =>
      Effect.map(Effect.mapError(store.get(key), failed(name, "get")), (value) => {
        if (value === undefined) return undefined
        return "text" in value && typeof value.text === "string" ? value.text : ""
      }),
    set: (key, text, until) =>
      Effect.flatMap(Clock.currentTimeMillis, (now) =>
        Effect.mapError(
          store.set(key, { text }, until === undefined ? undefined : Duration.millis(until - now)),
          failed(name, "set")
        )),
    remove: (key) => Effect.mapError(store.remove(key), failed(name, "remove"))
  }
}
