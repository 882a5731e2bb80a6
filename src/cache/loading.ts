/**
 * Fetches what is not in memory, out of the tier below or by the fetch of who asks, and
 * stores it.
 *
 * @internal
 */
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as Scope from "effect/Scope"
import type { Operation } from "../client/Operation.ts"
import type { CacheEvent } from "../client/PcoCache.ts"
import { isPcoError, type PcoError } from "../client/PcoError.ts"
import { CurrentPriority } from "../client/Priority.ts"
import type { Below, Found as InTier, Lifted } from "./below.ts"
import { inspect } from "./inspect.ts"
import * as Keys from "./keys.ts"
import type { Entry, Memory } from "./memory.ts"
import type { Numbers } from "./numbers.ts"
import type { Settings } from "./settings.ts"
import { CurrentTracker, type Tracker } from "./tracker.ts"

/**
 * What is asked for, and how its answer is stored.
 *
 * @internal
 */
export interface Wanted {
  readonly key: string
  readonly source: Operation<unknown> | string
  readonly credential: string
  readonly resource: string
  readonly tags: ReadonlySet<string>
  /** How long it is fresh, in milliseconds. */
  readonly life: number
  /** How long after that it may be served while a new one is fetched. */
  readonly staleFor: number
  /** After which part of its life it is fetched anew. */
  readonly refreshAfter: number
  /** How long it is known that there is none, `undefined` for not at all. */
  readonly missingLife: number | undefined
  /** The oldest that will do, in milliseconds. */
  readonly maxAge: number
  /** Whether what is read while it is made counts for it. */
  readonly isTracked: boolean
}

/**
 * @internal
 */
export interface Parts {
  readonly settings: Settings
  readonly scope: Scope.Scope
  readonly keys: Keys.Keys
  readonly memory: Memory
  readonly numbers: Numbers
  readonly below: Below | undefined
  readonly tell: (event: CacheEvent) => void
}

/**
 * @internal
 */
export interface Loading {
  /** Answers out of the tier below with what is read after `newerThan`, or by the fetch. */
  readonly load: <A, E, R>(
    wanted: Wanted,
    fetch: Effect.Effect<A, E, R>,
    newerThan: number
  ) => Effect.Effect<A, E, R>
  /**
   * Finds values in the tier below that were read after `newerThan`, and returns them with how to keep what is fetched
   * for the others.
   */
  readonly find: (wanted: Wanted, newerThan: number) => Effect.Effect<Found>
  /** Fetches in the background what was read at a time, unless that is being done. */
  readonly refresh: <A, R>(wanted: Wanted, fetch: Effect.Effect<A, PcoError, R>, readAt: number) => Effect.Effect<
    void,
    never,
    R
  >
  /** Holds a value that came by another way, as of a moment and a time. */
  readonly keep: (wanted: Wanted, value: unknown, since: number, readAt: number) => Effect.Effect<void>
}

/**
 * What the tier below has.
 *
 * @internal
 */
export interface Found {
  readonly value: { readonly value: unknown } | undefined
  /** Keeps a value whose fetch began after this lookup. */
  readonly keep: (value: unknown, since: number, readAt: number) => Effect.Effect<void>
}

/** About what an error takes. */
const bytesOfError = 500

// By a clock that is ahead of ours, or that was before it was set back, an entry was read in the future: it lives as
// long as it would have there, and is not believed when that is longer than its life.
const byOurClock = (lifted: Lifted | undefined, now: number): Lifted | undefined => {
  if (lifted === undefined || lifted.readAt <= now) return lifted
  const { expiresAt, readAt, staleUntil } = lifted
  const ahead = readAt - now
  return ahead > expiresAt - readAt
    ? undefined
    : { ...lifted, readAt: now, expiresAt: expiresAt - ahead, staleUntil: staleUntil - ahead }
}

/**
 * @internal
 */
export const make = (parts: Parts): Loading => {
  const { below, keys, memory, numbers, scope, settings, tell } = parts
  const refreshing = new Set<string>()

  const put = (
    wanted: Wanted,
    entry: Omit<Entry, "refreshAt" | "source" | "staleUntil"> & { readonly staleUntil?: number },
    now: number
  ): Effect.Effect<boolean> =>
    Effect.withFiber((fiber) => {
      const expiresAt = Math.min(entry.expiresAt, now + settings.memoryTimeToLive)
      const evicted = memory.put(wanted.key, {
        ...entry,
        expiresAt,
        staleUntil: Math.min(entry.staleUntil ?? expiresAt, now + settings.memoryTimeToLive),
        refreshAt: entry.readAt + (expiresAt - entry.readAt) * wanted.refreshAfter,
        source: wanted.source
      }, now)
      if (evicted === undefined) return Effect.succeed(false)
      numbers.stored(evicted, memory.size(), fiber.context)
      return Effect.succeed(true)
    })

  // Waited for: next to a request it is nothing, and a program that ends at once would leave nothing behind.
  const storeBelow = (wanted: Wanted, tier: Below, key: string, entry: Lifted, version: string) =>
    tier.store(Keys.nameOf(wanted.source), key, entry, version)

  interface Reading {
    readonly since: number
    readonly readAt: number
    readonly tracker: Tracker | undefined
    /** Where it is stored below, and the version of the lookup. */
    readonly storing: { readonly key: string; readonly version: string; readonly tier: Below } | undefined
  }

  const productOf = (source: Wanted["source"]) => typeof source === "string" ? undefined : source.product

  const keepValue = (wanted: Wanted, value: unknown, { readAt, storing, since, tracker }: Reading) =>
    Effect.flatMap(Clock.currentTimeMillis, (now) => {
      const shown = inspect(value, productOf(wanted.source))
      const tags = Array.from(
        new Set([...wanted.tags, ...shown.tags, ...tracker?.tags ?? [], ...storing === undefined ? [] : [storing.key]])
      )
      const expiresAt = Math.min(readAt + wanted.life, tracker?.endsAt ?? Number.POSITIVE_INFINITY)
      const staleUntil = expiresAt + wanted.staleFor
      const entry = { exit: Exit.succeed(value), readAt, expiresAt, staleUntil, tags, since, bytes: shown.bytes }
      return Effect.flatMap(
        put(wanted, entry, now),
        (isHeld) =>
          isHeld && storing !== undefined
            ? storeBelow(
              wanted,
              storing.tier,
              storing.key,
              { value, readAt, expiresAt, staleUntil, tags },
              storing.version
            )
            : Effect.void
      )
    })

  const keepMissing = (wanted: Wanted, error: PcoError, { readAt, storing, since }: Reading) => {
    const { missingLife } = wanted
    if (missingLife === undefined) return Effect.void
    const tags = [...wanted.tags, ...storing === undefined ? [] : [storing.key]]
    return Effect.flatMap(
      Clock.currentTimeMillis,
      (now) =>
        put(wanted, {
          exit: Exit.fail(error),
          readAt,
          expiresAt: readAt + missingLife,
          tags,
          since,
          bytes: bytesOfError
        }, now)
    )
  }

  const fetched = <A, E, R>(
    wanted: Wanted,
    fetch: Effect.Effect<A, E, R>,
    storing: Reading["storing"]
  ): Effect.Effect<A, E, R> =>
    Effect.flatMap(Clock.currentTimeMillis, (readAt) => {
      const tracker: Tracker | undefined = wanted.isTracked
        ? { tags: new Set(), endsAt: Number.POSITIVE_INFINITY }
        : undefined
      const reading: Reading = { since: memory.generation(), readAt, storing, tracker }
      const running = tracker === undefined ? fetch : Effect.provideService(fetch, CurrentTracker, tracker)
      return Effect.onExit(running, (exit): Effect.Effect<unknown> => {
        if (Exit.isSuccess(exit)) return keepValue(wanted, exit.value, reading)
        const error = exit.cause.reasons.find(Cause.isFailReason)?.error
        return isPcoError(error) && error.reason._tag === "NotFound"
          ? keepMissing(wanted, error, reading)
          : Effect.void
      })
    })

  const looked = (wanted: Wanted, { level, missed }: InTier, outcome: "hit" | "miss" | "stale") =>
    Effect.withFiber((fiber) =>
      Effect.sync(() => {
        for (const name of missed) numbers.looked(name, wanted.resource, "miss", fiber.context)
        numbers.looked(level, wanted.resource, outcome, fiber.context)
      })
    )

  const lift = (wanted: Wanted, found: InTier, lifted: Lifted, since: number, now: number) =>
    Effect.suspend(() => {
      const { expiresAt, readAt, staleUntil, tags, value } = lifted
      const entry = {
        exit: Exit.succeed(value),
        readAt,
        expiresAt,
        staleUntil,
        tags,
        since,
        bytes: inspect(value, "").bytes
      }
      return Effect.andThen(looked(wanted, found, now < lifted.expiresAt ? "hit" : "stale"), put(wanted, entry, now))
    })

  const load = <A, E, R>(
    wanted: Wanted,
    fetch: Effect.Effect<A, E, R>,
    newerThan: number
  ): Effect.Effect<A, E, R> => {
    if (below === undefined) return fetched(wanted, fetch, undefined)
    return Effect.gen(function*() {
      const since = memory.generation()
      const key = yield* keys.toPublic(wanted.source, wanted.credential)
      const found = yield* below.lookup(key)
      const now = yield* Clock.currentTimeMillis
      const { version } = found
      const entry = byOurClock(found.entry, now)
      const isUsable = entry !== undefined && entry.readAt > newerThan && now - entry.readAt < wanted.maxAge
      if (isUsable && now < entry.expiresAt) {
        yield* lift(wanted, found, entry, since, now)
        return entry.value as A // the key says what it is
      }
      if (isUsable && wanted.staleFor > 0 && now < entry.staleUntil && newerThan === Number.NEGATIVE_INFINITY) {
        yield* lift(wanted, found, entry, since, now)
        yield* background(wanted, fetch, entry.readAt)
        return entry.value as A
      }
      yield* looked(wanted, found, "miss")
      return yield* fetched(wanted, fetch, version === undefined ? undefined : { key, version, tier: below })
    })
  }

  const find = (wanted: Wanted, newerThan: number): Effect.Effect<Found> => {
    const keepWith = (storing: Reading["storing"]): Found["keep"] => (value, since, readAt) =>
      keepValue(wanted, value, { since, readAt, tracker: undefined, storing })
    if (below === undefined) return Effect.succeed({ value: undefined, keep: keepWith(undefined) })
    return Effect.gen(function*() {
      const since = memory.generation()
      const key = yield* keys.toPublic(wanted.source, wanted.credential)
      const found = yield* below.lookup(key)
      const { version } = found
      const now = yield* Clock.currentTimeMillis
      const entry = byOurClock(found.entry, now)
      const keep = keepWith(version === undefined ? undefined : { key, version, tier: below })
      const isFresh = entry !== undefined && entry.readAt > newerThan && now - entry.readAt < wanted.maxAge &&
        now < entry.expiresAt
      if (isFresh) {
        yield* lift(wanted, found, entry, since, now)
        return { value: { value: entry.value }, keep }
      }
      yield* looked(wanted, found, "miss")
      return { value: undefined, keep }
    })
  }

  const background = <A, E, R>(
    wanted: Wanted,
    fetch: Effect.Effect<A, E, R>,
    readAt: number
  ): Effect.Effect<void, never, R> =>
    // in one piece: a key that is noted and not fetched would never be fetched again
    Effect.uninterruptible(Effect.suspend(() => {
      if (refreshing.has(wanted.key)) return Effect.void
      refreshing.add(wanted.key)
      numbers.refreshed()
      const fetching = load(wanted, fetch, readAt).pipe(
        Effect.provideService(CurrentPriority, "low"),
        Effect.provideService(CurrentTracker, undefined),
        Effect.onExit((exit) =>
          Effect.sync(() => {
            refreshing.delete(wanted.key)
            if (Exit.isSuccess(exit) || Cause.hasInterrupts(exit.cause)) return
            const error = exit.cause.reasons.find(Cause.isFailReason)?.error
            const reason = isPcoError(error) ? error.reason._tag : "defect"
            tell({ _tag: "RefreshFailed", name: Keys.nameOf(wanted.source), reason })
          })
        ),
        Effect.exit
      )
      return Effect.asVoid(Effect.forkIn(fetching, scope))
    }))

  return {
    load,
    find,
    refresh: background,
    keep: (wanted, value, since, readAt) =>
      keepValue(wanted, value, { since, readAt, tracker: undefined, storing: undefined })
  }
}
