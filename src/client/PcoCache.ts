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
 * How a part of a program wants to be answered.
 *
 * @category models
 * @since 0.1.0
 */
export interface Wishes {
  /** `use` the cache, read anew and store it (`refresh`), or keep away from it (`off`). */
  readonly mode: "off" | "refresh" | "use"
  /** The oldest answer that will do, in milliseconds; what is read now lives that long. */
  readonly timeToLive: number | undefined
}

/**
 * How what runs here wants to be answered.
 *
 * @category references
 * @since 0.1.0
 */
export const CurrentWishes: Context.Reference<Wishes> = Context.Reference<Wishes>(
  "effect-pco/client/PcoCache/CurrentWishes",
  { defaultValue: () => ({ mode: "use", timeToLive: undefined }) }
)

/**
 * What one level of a cache did so far.
 *
 * @category models
 * @since 0.1.0
 */
export interface Counts {
  /** Answers that were there and fresh. */
  readonly hits: number
  /** Answers that were there, and served although they were not fresh any more. */
  readonly staleHits: number
  readonly misses: number
}

/**
 * What a cache did so far, and what it holds.
 *
 * @category models
 * @since 0.1.0
 */
export interface Stats extends Counts {
  /** Entries in memory, and about how many bytes they take. What does not hold any more goes when room is needed. */
  readonly entries: number
  readonly bytes: number
  /** Entries that had to go for others. */
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
 * What happens in a cache, for who watches it. No event holds a value or a part of one.
 *
 * @category models
 * @since 0.1.0
 */
export type CacheEvent =
  /** Tags were invalidated: by a write here, an event, the program, or another process. */
  | { readonly _tag: "Invalidated"; readonly tags: ReadonlyArray<string>; readonly by: "other" | "this" }
  /** A fetch in the background failed; what is there is served as long as it may be. */
  | { readonly _tag: "RefreshFailed"; readonly name: string; readonly reason: string }
  /** A tier could not do what it was asked for. Reads go on as if it held nothing. */
  | { readonly _tag: "TierFailed"; readonly tier: string; readonly doing: string; readonly description: string }
  /** What a tier held under a key is nothing that this version wrote. It was a miss. */
  | { readonly _tag: "Unreadable"; readonly tier: string; readonly key: string }
  /** A value is not stored below the memory: there is something in it that no text can stand for. */
  | { readonly _tag: "NotStored"; readonly tier: string; readonly name: string }

/**
 * A value of the program's own.
 *
 * @category models
 * @since 0.1.0
 */
export interface Own {
  readonly key: string
  readonly tags: ReadonlyArray<string>
  readonly credential: string
  /** How long it lives; the default of the cache where nothing is said. */
  readonly timeToLive: Duration.Input | undefined
  /** Whether it also depends on all that is read through the cache while it is made. */
  readonly isDerived: boolean
}

/**
 * A read that was answered often.
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
  /** How often it was answered out of the memory. */
  readonly hits: number
}

/**
 * What is to be invalidated.
 *
 * @category models
 * @since 0.1.0
 */
export type Target =
  /** Whatever has one of these tags. */
  | { readonly tags: Iterable<string> }
  /** One read, or one value of the program's own. */
  | { readonly key: Operation<unknown> | string; readonly credential: string }
  /** Each read whose path with its query fits, and each value of the program's own whose key fits. */
  | { readonly glob: string }
  /** Whatever a change in Planning Center may have changed, as if this program had made it. */
  | { readonly change: ReadonlyArray<string>; readonly shown: unknown; readonly isDelete: boolean }

/**
 * What a cache does.
 *
 * @category models
 * @since 0.1.0
 */
export interface Service {
  /** Answers a read out of the memory, at once, or as `orElse` does. */
  readonly hit: <A>(
    operation: Operation<A>,
    credential: string,
    orElse: () => Effect.Effect<A, PcoError>
  ) => Effect.Effect<A, PcoError>
  /**
   * Answers a read from the cache, or by `fetch`. The credential is part of what
   * makes two reads equal: one tenant never sees another's entry.
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
  /** Makes a write, and invalidates what it changed or may have changed. */
  readonly write: <A>(
    operation: Operation<A>,
    credential: string,
    write: Effect.Effect<A, PcoError>
  ) => Effect.Effect<A, PcoError>
  /** Answers a value of the program's own from the cache, or makes it. */
  readonly own: <A, E, R>(own: Own, make: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
  readonly invalidate: (target: Target) => Effect.Effect<void>
  /** From now on the tags of `drop` are invalidated with the tag of `on`. */
  readonly addRule: (rule: { readonly on: string; readonly drop: ReadonlyArray<string> }) => Effect.Effect<void>
  /** Whether a read would be answered by a fresh entry in memory. */
  readonly holds: (operation: Operation<unknown>, credential: string) => Effect.Effect<boolean>
  /** The reads in memory that were answered most often, at most so many. */
  readonly hotReads: (most: number) => Effect.Effect<ReadonlyArray<HotRead>>
  readonly stats: Effect.Effect<Stats>
  /** What happens from now on. Who reads too slowly misses the oldest. */
  readonly events: Stream.Stream<CacheEvent>
}

/**
 * Holds answers so that fewer requests are made.
 *
 * @category services
 * @since 0.1.0
 */
export class PcoCache extends Context.Service<PcoCache, Service>()("effect-pco/client/PcoCache") {}
