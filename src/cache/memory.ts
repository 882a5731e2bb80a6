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
  /** The moment of the invalidations here at which its fetch began. */
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
  /** The last moment at which it was known to hold: most of the time nothing happened since. */
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
  /** Names this moment in the order of the invalidations. */
  readonly moment: () => number
  /** Whether nothing with these tags was invalidated since a moment. */
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
  readonly doubt: (tags: Iterable<string>, now: number, until: number) => void
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
  const doubts = new Map<string, number>()
  let droppedAt = 0

  const holds = (entry: Held): boolean => {
    const moment = generations.now()
    if (entry.checkedAt === moment) return true
    if (!generations.holds(entry.tags, entry.since)) return false
    entry.checkedAt = moment
    return true
  }

  const valid = (key: string, entry: Held | undefined, now: number): Held | undefined => {
    // what was read in the future lives too long: the clock was set back
    if (entry === undefined || holds(entry) && now >= entry.readAt) return entry
    held.delete(key)
    return undefined
  }

  const endDoubts = (now: number) => {
    for (const [tag, until] of doubts) {
      if (until <= now) doubts.delete(tag)
    }
  }

  const isDoubtful = (tags: ReadonlyArray<string>, now: number): boolean => {
    if (doubts.size === 0) return false
    endDoubts(now)
    return tags.some((tag) => doubts.has(tag))
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
        isDoubtful(entry.tags, now)
      if (isOutdated) return undefined
      const before = held.peek(key)
      // two fetches may end in another order than they began
      if (valid(key, before, now) !== undefined && before!.readAt > entry.readAt) return 0
      return held.set(key, { ...entry, checkedAt: generations.now(), hits: before?.hits ?? 0 })
    },
    moment: generations.now,
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
    doubt: (tags, now, until) => {
      endDoubts(now)
      for (const tag of tags) doubts.set(tag, until)
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
