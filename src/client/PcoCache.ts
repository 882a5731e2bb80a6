/**
 * The service that reads and writes run through. The layers are in `cache/`.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import type * as Effect from "effect/Effect"
import type * as Stream from "effect/Stream"
import type { Members, Operation } from "./Operation.ts"
import type { PcoError } from "./PcoError.ts"

/**
 * How a part of a program uses the cache.
 *
 * @category models
 * @since 0.1.0
 */
export interface CachePolicy {
  /** `use` the cache, read again and cache the answer (`refresh`), or bypass the cache (`off`). */
  readonly mode: "off" | "refresh" | "use"
  /** The oldest acceptable answer, in milliseconds. New answers are cached for this long. */
  readonly timeToLive: number | undefined
}

/**
 * The cache policy of the current fiber.
 *
 * @category references
 * @since 0.1.0
 */
export const CurrentCachePolicy: Context.Reference<CachePolicy> = Context.Reference<CachePolicy>(
  "effect-pco/client/PcoCache/CurrentCachePolicy",
  { defaultValue: () => ({ mode: "use", timeToLive: undefined }) }
)

/**
 * Lookups of one level of a cache so far.
 *
 * @category models
 * @since 0.1.0
 */
export interface Counts {
  /** Fresh answers. */
  readonly hits: number
  /** Stale answers that were served. */
  readonly staleHits: number
  readonly misses: number
}

/**
 * Counters and size of a cache.
 *
 * @category models
 * @since 0.1.0
 */
export interface Stats extends Counts {
  /** Entries in memory. Invalid entries are removed when space is needed. */
  readonly entries: number
  /** Their approximate size. */
  readonly bytes: number
  /** Entries that were evicted to make space. */
  readonly evictions: number
  /** Tags, keys and globs that were invalidated. */
  readonly invalidations: number
  /** Values that were fetched in the background. */
  readonly refreshes: number
  /** By level, the memory first. */
  readonly tiers: { readonly [tier: string]: Counts }
  /** By type of resource, and `own` for the values of the program. */
  readonly resources: { readonly [type: string]: Counts }
}

/**
 * An event of a cache. No event contains a value.
 *
 * @category models
 * @since 0.1.0
 */
export type CacheEvent =
  /** Tags were invalidated: by a write here, an event, the program, or another process. */
  | { readonly _tag: "Invalidated"; readonly tags: ReadonlyArray<string>; readonly by: "other" | "this" }
  /** A background fetch failed. The old answer is served until it expires. */
  | { readonly _tag: "RefreshFailed"; readonly name: string; readonly reason: string }
  /** A tier failed. Reads continue without it. */
  | { readonly _tag: "TierFailed"; readonly tier: string; readonly doing: string; readonly description: string }
  /** An entry of a tier was not written by this version. It counts as a miss. */
  | { readonly _tag: "Unreadable"; readonly tier: string; readonly key: string }
  /** A value was not stored in a tier because it cannot be encoded as JSON. */
  | { readonly _tag: "NotStored"; readonly tier: string; readonly name: string }

/**
 * A value of your own.
 *
 * @category models
 * @since 0.1.0
 */
export interface Own {
  readonly key: string
  readonly tags: ReadonlyArray<string>
  readonly credential: string
  /** The time to live. `undefined` means the default of the cache. */
  readonly timeToLive: Duration.Input | undefined
  /** Whether it also depends on everything that is read through the cache while it is computed. */
  readonly isDerived: boolean
}

/**
 * A read that was often answered from memory.
 *
 * @category models
 * @since 0.1.0
 */
export interface HotRead {
  /** The name of the operation, such as `people.Person.get`. */
  readonly name: string
  /** The ids in its path, such as `person_id`. */
  readonly parameters: { readonly [placeholder: string]: string }
  readonly query: ReadonlyArray<readonly [name: string, value: string]>
  /** How often it was answered from memory. */
  readonly hits: number
}

/**
 * What to invalidate.
 *
 * @category models
 * @since 0.1.0
 */
export type Target =
  /** Everything with one of these tags. */
  | { readonly tags: Iterable<string> }
  /** One read, or one value of your own. */
  | { readonly key: Operation<unknown> | string; readonly credential: string }
  /** Reads whose path with its query matches, and values of your own whose key matches. */
  | { readonly glob: string }
  /** Everything that a change in Planning Center may affect, as if this program had made it. */
  | { readonly change: ReadonlyArray<string>; readonly shown: unknown; readonly isDelete: boolean }

/**
 * The operations of a cache.
 *
 * @category models
 * @since 0.1.0
 */
export interface Service {
  /** Answers a read from memory, or runs `orElse`. */
  readonly hit: <A>(
    operation: Operation<A>,
    credential: string,
    orElse: () => Effect.Effect<A, PcoError>
  ) => Effect.Effect<A, PcoError>
  /**
   * Answers a read from the cache, or runs `fetch`. The credential is part of the key, so one tenant never gets the
   * answer of another.
   */
  readonly read: <A>(
    operation: Operation<A>,
    credential: string,
    fetch: Effect.Effect<A, PcoError>
  ) => Effect.Effect<A, PcoError>
  /**
   * Answers a read of several resources by id. Each resource is answered from the cache if it is there; `fetch` reads
   * the others, and each of them is cached under the read of one.
   */
  readonly readMany: (
    members: Members,
    credential: string,
    fetch: (ids: ReadonlyArray<string>) => Effect.Effect<ReadonlyMap<string, unknown>, PcoError>
  ) => Effect.Effect<ReadonlyMap<string, unknown>, PcoError>
  /** Runs a write, and invalidates what it changed or may have changed. */
  readonly write: <A>(
    operation: Operation<A>,
    credential: string,
    write: Effect.Effect<A, PcoError>
  ) => Effect.Effect<A, PcoError>
  /** Answers a value of your own from the cache, or computes it. */
  readonly own: <A, E, R>(own: Own, make: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
  readonly invalidate: (target: Target) => Effect.Effect<void>
  /** Invalidates the tags of `drop` with the tag of `on` from now on. */
  readonly addRule: (rule: { readonly on: string; readonly drop: ReadonlyArray<string> }) => Effect.Effect<void>
  /** Whether memory has a fresh answer for a read. */
  readonly holds: (operation: Operation<unknown>, credential: string) => Effect.Effect<boolean>
  /** The reads that were answered from memory most often. */
  readonly hotReads: (most: number) => Effect.Effect<ReadonlyArray<HotRead>>
  readonly stats: Effect.Effect<Stats>
  /** Events from now on. A slow consumer misses the oldest. */
  readonly events: Stream.Stream<CacheEvent>
}

/**
 * Caches answers so that programs send fewer requests.
 *
 * @category services
 * @since 0.1.0
 */
export class PcoCache extends Context.Service<PcoCache, Service>()("effect-pco/client/PcoCache") {}
