/**
 * A tier as the cache uses it: it never fails. What it cannot do is a miss and an event,
 * and what it was not told yet that something changed is not believed.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { CacheEvent } from "../client/PcoCache.ts"
import * as Codec from "./codec.ts"
import { isReadable } from "./stored.ts"
import type { Lookup, StoredEntry, Tier } from "./Tier.ts"
import { everything, TierError } from "./Tier.ts"

/**
 * What a tier held.
 *
 * @internal
 */
export interface Lifted extends Omit<StoredEntry, "value"> {
  readonly value: unknown
}

/**
 * @internal
 */
export interface Found {
  /** `undefined` when nothing can be stored for now. */
  readonly version: string | undefined
  readonly entry: Lifted | undefined
  /** The level that answered, and those before it that did not have the entry. */
  readonly level: string
  readonly missed: ReadonlyArray<string>
}

/**
 * @internal
 */
export interface Below {
  readonly name: string
  readonly lookup: (key: string) => Effect.Effect<Found>
  readonly store: (name: string, key: string, entry: Lifted, version: string) => Effect.Effect<void>
  readonly invalidate: (tags: Iterable<string>) => Effect.Effect<void>
  readonly invalidations: Stream.Stream<ReadonlyArray<string>>
}

/** After a failure the tier is left alone for this long: a store that hangs would hold up every read. */
const rest = 1000

/** More tags than these that could not be told are told as everything. */
const mostPending = 1000

/**
 * @internal
 */
export const make = (
  tier: Tier,
  options: { readonly timeout: number; readonly organization: string },
  tell: (event: CacheEvent) => void
): Below => {
  const level = { level: tier.name, missed: [] }
  const nothing: Found = { version: undefined, entry: undefined, ...level }
  let pending = new Set<string>()
  let failedAt = Number.NEGATIVE_INFINITY

  // the tags of one church in a store that several share
  const prefix = options.organization === "" ? "" : `${JSON.stringify(options.organization)} `
  const below = (tags: Iterable<string>) => Array.from(tags, (tag) => prefix + tag)
  const above = (tags: ReadonlyArray<string>) =>
    tags.flatMap((tag) => tag === everything ? [tag] : tag.startsWith(prefix) ? [tag.slice(prefix.length)] : [])

  // Defects too: the store is somebody else's code, and a read must not die of it.
  const guarded = <A>(doing: string, effect: Effect.Effect<A, TierError>): Effect.Effect<A | undefined> =>
    effect.pipe(
      Effect.timeoutOrElse({
        duration: options.timeout,
        orElse: () =>
          Effect.fail(new TierError({ tier: tier.name, description: `no answer after ${options.timeout} ms` }))
      }),
      Effect.catchDefect(() => Effect.fail(new TierError({ tier: tier.name, description: "is defective" }))),
      Effect.catch(({ description }) =>
        Effect.map(Clock.currentTimeMillis, (now) => {
          failedAt = now
          tell({ _tag: "TierFailed", tier: tier.name, doing, description })
          return undefined
        })
      )
    )

  // a clock that is set back does not hold it off until it is that late again
  const isResting = Effect.map(Clock.currentTimeMillis, (now) => now >= failedAt && now - failedAt < rest)

  // Until it knows what changed, it may hold what is no longer so.
  const catchUp: Effect.Effect<boolean> = Effect.suspend(() => {
    if (pending.size === 0) return Effect.succeed(true)
    const telling = pending
    return Effect.map(
      guarded("invalidate", Effect.as(tier.invalidate(Array.from(telling)), true)),
      (told) => {
        if (told !== true) return false
        if (pending === telling) pending = new Set()
        else for (const tag of telling) pending.delete(tag)
        return pending.size === 0
      }
    )
  })

  const read = (key: string, lookup: Lookup): Found => {
    const { entry, version } = lookup
    if (entry === undefined) return { version, entry: undefined, ...level }
    const decoded = isReadable(entry) ? Codec.decode(entry.value) : undefined
    if (decoded === undefined) {
      tell({ _tag: "Unreadable", tier: tier.name, key })
      return { version, entry: undefined, ...level }
    }
    return { version, entry: { ...entry, value: decoded.value, tags: above(entry.tags) }, ...level }
  }

  return {
    name: tier.name,
    lookup: (key) =>
      Effect.gen(function*() {
        if (yield* isResting) return nothing
        if (!(yield* catchUp)) return nothing
        const found = yield* guarded("get", tier.get(key))
        return found === undefined ? nothing : read(key, found)
      }),
    store: (name, key, entry, version) =>
      Effect.gen(function*() {
        if (yield* isResting) return
        const value = Codec.encode(entry.value)
        if (value === undefined) return tell({ _tag: "NotStored", tier: tier.name, name })
        const { expiresAt, readAt, staleUntil } = entry
        yield* guarded("set", tier.set(key, { value, readAt, expiresAt, staleUntil, tags: below(entry.tags) }, version))
      }),
    invalidate: (tags) =>
      Effect.suspend(() => {
        // a new one, so that what is being told now stays as it is
        pending = new Set([...pending, ...below(tags)])
        if (pending.size > mostPending) pending = new Set([prefix + everything])
        // also while it rests: until it is told, the other processes go on with what was
        return Effect.asVoid(catchUp)
      }),
    invalidations: Stream.filter(Stream.map(tier.invalidations, above), (tags) => tags.length > 0)
  }
}
