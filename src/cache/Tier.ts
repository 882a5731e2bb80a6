/**
 * The interface of a store below the memory of a cache: Redis, files, a database. Several processes may share one.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import type * as Effect from "effect/Effect"
import type * as Stream from "effect/Stream"

/**
 * An entry of a tier: the value as JSON text, its times and its tags. Only the text can contain personal data.
 *
 * @category models
 * @since 0.1.0
 */
export interface StoredEntry {
  readonly value: string
  /** When its fetch began, in milliseconds. Its age counts from here, also after it is copied into memory. */
  readonly readAt: number
  /** Until when it is fresh, in milliseconds. */
  readonly expiresAt: number
  /** Until when it may be served while a new one is fetched. Not before `expiresAt`. */
  readonly staleUntil: number
  /** It is valid until one of these is invalidated. A page with includes has some hundreds. */
  readonly tags: ReadonlyArray<string>
  /** The version with which it was stored. An encrypted tier refuses the entry if it was changed. */
  readonly version?: string | undefined
}

/**
 * The answer of a tier.
 *
 * @category models
 * @since 0.1.0
 */
export interface Lookup {
  /**
   * The version of this tier: it changes with every invalidation. Pass it to {@link Tier.set} after the fetch, so that
   * the tier knows what was invalidated during the fetch.
   */
  readonly version: string
  /** The entry, unless it expired or one of its tags was invalidated after the version with which it was stored. */
  readonly entry: StoredEntry | undefined
}

/**
 * A tier failed. For the cache this is a miss and an event.
 *
 * @category errors
 * @since 0.1.0
 */
export class TierError extends Data.TaggedError("TierError")<{
  /** The name of the tier. */
  readonly tier: string
  /** What went wrong, without values and secrets. */
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
 * entry holds as long as none of its tags has a higher count than its version. With that
 * nothing needs to be searched for, and a read that was under way in another process
 * while its tag was invalidated is never served.
 *
 * - A tag may be forgotten when it was invalidated longer ago than any entry can live.
 * - A store that may lose the counts without the entries has to tell: its versions then
 *   carry a name of the counts, made anew with them, and a version of another name never
 *   holds.
 *
 * @category models
 * @since 0.1.0
 */
export interface Tier {
  /** The name in events and metrics, such as `redis`. */
  readonly name: string
  /** One round trip, if the store can. */
  readonly get: (key: string) => Effect.Effect<Lookup, TierError>
  /** Replaces an entry and keeps it until its `staleUntil`. `version` is that of the lookup before the fetch. */
  readonly set: (key: string, entry: StoredEntry, version: string) => Effect.Effect<void, TierError>
  /** Invalidates all entries with one of the tags, and notifies the other processes. */
  readonly invalidate: (tags: ReadonlyArray<string>) => Effect.Effect<void, TierError>
  /**
   * The tags that other processes invalidate. Emits {@link everything} when some may have been missed, for example after
   * a lost connection. Never ends. A tier that cannot know emits nothing.
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
