/**
 * The level of the cache in memory.
 *
 * @internal
 */
import type * as Exit from "effect/Exit"
import type { Operation } from "../client/Operation.ts"
import type { HotRead } from "../client/PcoCache.ts"
import type { PcoError } from "../client/PcoError.ts"
import * as Generations from "./generations.ts"
import * as Glob from "./glob.ts"
import * as Lru from "./lru.ts"

/**
 * What is held: a value, or that there is none.
 *
 * @internal
 */
export interface Entry extends Lru.Sized {
  readonly exit: Exit.Exit<unknown, PcoError>
  /** When its fetch began. */
  readonly readAt: number
  /** From when on it is fetched anew ahead of its end. */
  readonly refreshAt: number
  readonly expiresAt: number
  readonly staleUntil: number
  readonly tags: ReadonlyArray<string>
  /** The generation in which its fetch began: it counts the invalidations here. */
  readonly since: number
  /** The read that it answers, or the key of the program's own. */
  readonly source: Operation<unknown> | string
}

/**
 * An entry in its place.
 *
 * @internal
 */
export interface Held extends Entry {
  /** The last generation in which it was known to be valid: most of the time nothing was invalidated since. */
  checkedAt: number
  /** How often it was answered with. */
  hits: number
  /** Until when it is served although what it shows was changed. */
  readonly delayedUntil?: number
}

/**
 * @internal
 */
export interface Memory {
  /** The entry, if it still holds; whether it is fresh is left to who asks. */
  readonly get: (key: string, now: number) => Held | undefined
  /** The same with no use made of it. */
  readonly peek: (key: string, now: number) => Entry | undefined
  /** Holds an entry, and tells how many had to go for it. `undefined` when it is outdated already. */
  readonly put: (key: string, entry: Entry, now: number) => number | undefined
  /** The number of invalidations so far. */
  readonly generation: () => number
  /** Whether nothing with these tags was invalidated since a generation. */
  readonly isUnchanged: (tags: ReadonlyArray<string>, since: number) => boolean
  readonly invalidate: (tags: Iterable<string>) => void
  /**
   * Does the same, but keeps entries with at least `hits` hits for `delay` milliseconds. They are due for a refresh at
   * once, so the next read fetches a new answer in the background.
   */
  readonly invalidateLater: (
    tags: ReadonlySet<string>,
    now: number,
    hot: { readonly hits: number; readonly delay: number }
  ) => void
  /** Ends what is held under a key, and what is being fetched now: any of it could be for that key. */
  readonly drop: (key: string) => void
  /** The same for whatever fits a glob. */
  readonly dropMatching: (glob: string) => void
  /** Holds nothing with these tags until then. */
  readonly block: (tags: Iterable<string>, now: number, until: number) => void
  readonly hotReads: (most: number) => ReadonlyArray<HotRead>
  readonly size: () => { readonly entries: number; readonly bytes: number }
}

/** So many tags are remembered for each entry that there is room for. */
const tagsPerEntry = 4

/** Queries that hold what somebody searched for are not written down. */
const isPersonal = ({ query }: Operation<unknown>) =>
  query.some(([name]) => name.startsWith("where[") && name !== "where[id]")

const addressOf = ({ source }: Entry): string => typeof source === "string" ? source : source.url

/**
 * @internal
 */
export const make = (options: { readonly maxEntries: number; readonly maxBytes: number }): Memory => {
  const held = Lru.make<Held>(options.maxEntries, options.maxBytes)
  const generations = Generations.make(Math.max(10_000, options.maxEntries * tagsPerEntry))
  const blocked = new Map<string, number>()
  let droppedAt = 0

  const holds = (entry: Held): boolean => {
    const current = generations.now()
    if (entry.checkedAt === current) return true
    if (!generations.holds(entry.tags, entry.since)) return false
    entry.checkedAt = current
    return true
  }

  const valid = (key: string, entry: Held | undefined, now: number): Held | undefined => {
    // what was read in the future lives too long: the clock was set back
    if (entry === undefined || holds(entry) && now >= entry.readAt) return entry
    held.delete(key)
    return undefined
  }

  const unblock = (now: number) => {
    for (const [tag, until] of blocked) {
      if (until <= now) blocked.delete(tag)
    }
  }

  const isBlocked = (tags: ReadonlyArray<string>, now: number): boolean => {
    if (blocked.size === 0) return false
    unblock(now)
    return tags.some((tag) => blocked.has(tag))
  }

  const dropAll = (keys: ReadonlyArray<string>) => {
    generations.bump([])
    droppedAt = generations.now()
    for (const key of keys) held.delete(key)
  }

  return {
    get: (key, now) => valid(key, held.get(key), now),
    peek: (key, now) => valid(key, held.peek(key), now),
    put: (key, entry, now) => {
      const isOutdated = entry.since < droppedAt || !generations.holds(entry.tags, entry.since) ||
        isBlocked(entry.tags, now)
      if (isOutdated) return undefined
      const before = held.peek(key)
      // two fetches may end in another order than they began
      if (valid(key, before, now) !== undefined && before!.readAt > entry.readAt) return 0
      return held.set(key, { ...entry, checkedAt: generations.now(), hits: before?.hits ?? 0 })
    },
    generation: generations.now,
    isUnchanged: generations.holds,
    invalidate: generations.bump,
    invalidateLater: (tags, now, { delay, hits }) => {
      const hot = held.entries().filter(([, entry]) =>
        entry.hits >= hits && now < entry.expiresAt && holds(entry) && entry.tags.some((tag) => tags.has(tag))
      )
      generations.bump(tags)
      const since = generations.now()
      for (const [key, entry] of hot) {
        // a second change does not prolong the first delay
        const end = entry.delayedUntil ?? now + delay
        held.set(key, {
          ...entry,
          since,
          checkedAt: since,
          refreshAt: now,
          expiresAt: Math.min(entry.expiresAt, end),
          staleUntil: Math.min(entry.staleUntil, end),
          delayedUntil: end
        })
      }
    },
    drop: (key) => dropAll([key]),
    dropMatching: (glob) => {
      const fits = Glob.matcher(glob)
      dropAll(held.entries().flatMap(([key, entry]) => fits(addressOf(entry)) ? [key] : []))
    },
    block: (tags, now, until) => {
      unblock(now)
      for (const tag of tags) blocked.set(tag, until)
    },
    hotReads: (most) =>
      held.entries()
        .flatMap(([, { hits, source }]): ReadonlyArray<HotRead> =>
          typeof source === "string" || hits === 0 || isPersonal(source)
            ? []
            : [{ name: source.name, parameters: source.parameters, query: source.query, hits }]
        )
        .toSorted((left, right) => right.hits - left.hits)
        .slice(0, most),
    size: () => ({ entries: held.size(), bytes: held.bytes() })
  }
}
