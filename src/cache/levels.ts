/**
 * Several tiers below the memory, as one.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Below, Found } from "./below.ts"
import { parse } from "./stored.ts"
import { everything } from "./Tier.ts"

// The versions of all levels, null for one that was not asked or cannot store.
const toVersion = (versions: ReadonlyArray<string | undefined>): string | undefined =>
  versions.every((version) => version === undefined)
    ? undefined
    : JSON.stringify(versions.map((version) => version ?? null))

const versionsOf = (version: string): ReadonlyArray<unknown> => parse(version) as ReadonlyArray<unknown>

/**
 * Asks the levels from the first to the last. A hit is copied into the levels above it, a new value is stored in all of
 * them, and an invalidation reaches all of them. A level that fails is skipped.
 *
 * What another process invalidates is known to the level that both share. A level above it is told here, while the
 * program runs. What it missed before cannot be known, so levels above the last one begin empty.
 *
 * @internal
 */
export const make = (levels: readonly [Below, ...ReadonlyArray<Below>]): Effect.Effect<Below> => {
  const [first, ...others] = levels
  if (others.length === 0) return Effect.succeed(first)

  const lookup = (key: string): Effect.Effect<Found> =>
    Effect.gen(function*() {
      const versions: Array<string | undefined> = []
      const missed: Array<string> = []
      for (const level of levels) {
        const { entry, version } = yield* level.lookup(key)
        if (entry !== undefined) {
          yield* Effect.forEach(versions, (above, index) =>
            above === undefined ? Effect.void : levels[index]!.store(level.name, key, entry, above), { discard: true })
          return { version: toVersion([...versions, version]), entry, level: level.name, missed }
        }
        versions.push(version)
        missed.push(level.name)
      }
      return { version: toVersion(versions), entry: undefined, level: missed.pop()!, missed }
    })

  const below: Below = {
    name: first.name,
    lookup,
    store: (name, key, entry, version) =>
      Effect.forEach(
        versionsOf(version),
        (one, index) => typeof one === "string" ? levels[index]!.store(name, key, entry, one) : Effect.void,
        { concurrency: "unbounded", discard: true }
      ),
    invalidate: (tags) => {
      const all = Array.from(tags)
      return Effect.forEach(levels, (level) => level.invalidate(all), { concurrency: "unbounded", discard: true })
    },
    invalidations: Stream.mergeAll(
      levels.map((level, index) =>
        Stream.tap(
          level.invalidations,
          (tags) => Effect.forEach(levels.slice(0, index), (above) => above.invalidate(tags), { discard: true })
        )
      ),
      { concurrency: "unbounded" }
    )
  }
  return Effect.as(
    Effect.forEach(levels.slice(0, -1), (level) => level.invalidate([everything]), { discard: true }),
    below
  )
}
