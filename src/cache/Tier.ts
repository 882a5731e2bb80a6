/**
 * What stands below the memory of a cache: Redis, files, a database. Several
 * processes may share one.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import type * as Effect from "effect/Effect"
import type * as Stream from "effect/Stream"

/**
 * A value as it is held below: JSON text, with what tells how long it holds and what
 * it was made of. The text may be personal data; no other part is.
 *
 * @category models
 * @since 0.1.0
 */
export interface StoredEntry {
  readonly value: string
  /** When its fetch began, in milliseconds. All ages count from there, also after it was lifted into memory. */
  readonly readAt: number
  /** Until when it is fresh, in milliseconds. */
  readonly expiresAt: number
  /** Until when it may still be served while a new one is fetched; not before `expiresAt`. */
  readonly staleUntil: number
  /** It holds until one of these is invalidated. Some hundreds for a page with includes. */
  readonly tags: ReadonlyArray<string>
  /** The mark that the entry was stored with. An encrypted tier refuses the entry when it changed. */
  readonly mark?: string | undefined
}

/**
 * What a tier answers.
 *
 * @category models
 * @since 0.1.0
 */
export interface Lookup {
  /**
   * Names this moment in the order of the invalidations of this tier. It is given back
   * with {@link Tier.set} by who fetches now, so that what was invalidated during the
   * fetch is known.
   */
  readonly mark: string
  /** What is held, unless it is over or one of its tags was invalidated after the mark that it was set with. */
  readonly entry: StoredEntry | undefined
}

/**
 * A tier could not do what it was asked for. For the cache it is a miss and an event.
 *
 * @category errors
 * @since 0.1.0
 */
export class TierError extends Data.TaggedError("TierError")<{
  /** The name of the tier. */
  readonly tier: string
  /** What went wrong, in words that hold no value and no secret. */
  readonly description: string
  readonly cause?: unknown
}> {
  override get message(): string {
    return `${this.tier}: ${this.description}`
  }
}

/**
 * A store below the memory of a cache.
 *
 * **Details**
 *
 * A tier keeps the order of the invalidations by itself, for instance as a counter that
 * goes up with each, and for each tag the count at which it was invalidated last. An
 * entry holds as long as none of its tags has a higher count than its mark. With that
 * nothing needs to be searched for, and a read that was under way in another process
 * while its tag was invalidated is never served.
 *
 * - A tag may be forgotten when it was invalidated longer ago than any entry can live.
 * - A store that may lose the counts without the entries has to tell: its marks then
 *   carry a name of the counts, made anew with them, and a mark of another name never
 *   holds.
 *
 * @category models
 * @since 0.1.0
 */
export interface Tier {
  /** What it is called in events and numbers, such as `redis`. */
  readonly name: string
  /** One round trip, where the store can. */
  readonly get: (key: string) => Effect.Effect<Lookup, TierError>
  /** Holds an entry until its `staleUntil`, in place of what was there. `mark` is of the lookup before the fetch. */
  readonly set: (key: string, entry: StoredEntry, mark: string) => Effect.Effect<void, TierError>
  /** Ends all entries with one of the tags, and tells the other processes. */
  readonly invalidate: (tags: ReadonlyArray<string>) => Effect.Effect<void, TierError>
  /**
   * The tags that other processes invalidate, as they do. When some may have been missed,
   * as after a connection was lost, it says {@link everything}. It never ends; a tier
   * that cannot know says nothing.
   */
  readonly invalidations: Stream.Stream<ReadonlyArray<string>>
}

/**
 * The tag of everything.
 *
 * @category constants
 * @since 0.1.0
 */
export const everything = "*"

/**
 * The tier below the memory of `PcoCache.layerTiered`.
 *
 * @category services
 * @since 0.1.0
 */
export class CacheTier extends Context.Service<CacheTier, Tier>()("effect-pco/cache/CacheTier") {}
