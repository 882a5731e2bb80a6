/**
 * The service, and the reads in it: those of Planning Center, and of values of the
 * program's own.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import type * as Digest from "effect/crypto/Digest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as Fiber from "effect/Fiber"
import * as PubSub from "effect/PubSub"
import * as Stream from "effect/Stream"
import * as InFlight from "../internal/inFlight.ts"
import { millisOf } from "../internal/millis.ts"
import type { Operation } from "../client/Operation.ts"
import type { CacheEvent, Own, Service } from "../client/PcoCache.ts"
import { CurrentCachePolicy } from "../client/PcoCache.ts"
import type { PcoError } from "../client/PcoError.ts"
import type { Below } from "./below.ts"
import * as Changes from "./changes.ts"
import { inspect } from "./inspect.ts"
import * as Keys from "./keys.ts"
import type { Wanted } from "./loading.ts"
import * as Loading from "./loading.ts"
import * as Memory from "./memory.ts"
import * as Numbers from "./numbers.ts"
import type { Settings } from "./settings.ts"
import * as Tags from "./tags.ts"
import { everything } from "./Tier.ts"
import { CurrentTracker } from "./tracker.ts"

/**
 * What a cache is made of.
 *
 * @internal
 */
export interface Parts {
  readonly settings: Settings
  readonly origin: Keys.Origin
  readonly digest: Digest.Digest["Service"]
  /** What is below the memory, where there is something. */
  readonly below: ((tell: (event: CacheEvent) => void) => Effect.Effect<Below>) | undefined
}

/** So many events wait for who reads them slowly. */
const mostEvents = 1024

/** How many lookups of one read run in the tier below at once. */
const lookupsAtOnce = 50

const own = "own"

// Of a tag such as `people/Person:5` the type alone: no id stands in a metric, nor in what is counted for ever.
const resourceOf = ({ tags }: Operation<unknown>): string => Tags.typeOf(tags[0]!) // what has no tags is not held

const nowOf = (fiber: Fiber.Fiber<unknown, unknown>): number => fiber.getRef(Clock.Clock).currentTimeMillisUnsafe()

/**
 * @internal
 */
export const make = Effect.fnUntraced(function*({ below: makeBelow, digest, origin, settings }: Parts) {
  const scope = yield* Effect.scope
  const events = yield* PubSub.sliding<CacheEvent>(mostEvents)
  const tell = (event: CacheEvent) => {
    PubSub.publishUnsafe(events, event)
  }
  const below = makeBelow === undefined ? undefined : yield* makeBelow(tell)
  const keys = Keys.make(origin, digest)
  const memory = Memory.make(settings)
  const numbers = Numbers.make()
  const parts: Loading.Parts = { settings, scope, keys, memory, numbers, below, tell }
  const loading = Loading.make(parts)
  const share = InFlight.make(scope)

  const wantedOf = (operation: Operation<unknown>, credential: string, life: number, maxAge: number): Wanted => ({
    key: keys.ofRead(operation, credential),
    source: operation,
    credential,
    resource: resourceOf(operation),
    tags: Tags.ofRead(operation),
    life: Math.min(life, maxAge),
    staleFor: settings.staleWhileRevalidate,
    refreshAfter: settings.refreshAhead,
    missingLife: settings.notFoundTimeToLive,
    maxAge,
    isTracked: false
  })

  // What is read by others in fibers of their own is seen here, by who waits for it.
  const tracked = <A, E, R>(
    names: ReadonlyArray<string>,
    tags: Iterable<string>,
    effect: Effect.Effect<A, E, R>,
    product?: string
  ) =>
    Effect.flatMap(
      CurrentTracker,
      (tracker) =>
        tracker === undefined ? effect : Effect.onExit(effect, (exit) =>
          Effect.map(Clock.currentTimeMillis, (now) => {
            const entries = names.map((name) => memory.peek(name, now))
            for (const entry of entries) {
              for (const tag of entry?.tags ?? tags) tracker.tags.add(tag)
              if (entry !== undefined) tracker.endsAt = Math.min(tracker.endsAt, entry.expiresAt)
            }
            if (entries.includes(undefined) && Exit.isSuccess(exit)) {
              for (const tag of inspect(exit.value, product).tags) tracker.tags.add(tag)
            }
          }))
    )

  const hit: Service["hit"] = <A>(
    operation: Operation<A>,
    credential: string,
    orElse: () => Effect.Effect<A, PcoError>
  ) =>
    Effect.withFiber<A, PcoError>((fiber) => {
      const policy = fiber.getRef(CurrentCachePolicy)
      if (fiber.getRef(CurrentTracker) !== undefined) {
        const reads = operation.members === undefined ? [operation] : operation.members.ids.map(operation.members.one)
        const names = reads.map((one) => keys.ofRead(one, credential))
        return tracked(names, Tags.ofRead(operation), orElse(), operation.product)
      }
      if (policy.mode !== "use" || operation.tags.length === 0) return orElse()
      const now = nowOf(fiber)
      const entry = memory.get(keys.ofRead(operation, credential), now)
      if (entry === undefined) return orElse()
      const isFresh = now < entry.expiresAt && now < entry.refreshAt &&
        (policy.timeToLive === undefined || now - entry.readAt < policy.timeToLive)
      if (!isFresh) return orElse()
      entry.hits++
      numbers.looked(Numbers.memory, resourceOf(operation), "hit", fiber.context)
      return entry.exit as Exit.Exit<A, PcoError> // the key says what it is
    })

  const read: Service["read"] = <A>(
    operation: Operation<A>,
    credential: string,
    fetch: Effect.Effect<A, PcoError>
  ) =>
    Effect.withFiber<A, PcoError>((fiber) => {
      const policy = fiber.getRef(CurrentCachePolicy)
      const life = policy.mode === "off" ? undefined : settings.timeToLiveOf(operation)
      if (life === undefined) return fetch
      const maxAge = policy.timeToLive ?? Number.POSITIVE_INFINITY
      const wanted = wantedOf(operation, credential, policy.timeToLive ?? life, maxAge)
      // nothing that was read before this moment will do
      if (policy.mode === "refresh") return loading.load(wanted, fetch, Number.POSITIVE_INFINITY)
      const now = nowOf(fiber)
      const entry = memory.get(wanted.key, now)
      if (entry !== undefined && now < entry.staleUntil && now - entry.readAt < maxAge) {
        const isFresh = now < entry.expiresAt
        entry.hits++
        numbers.looked(Numbers.memory, wanted.resource, isFresh ? "hit" : "stale", fiber.context)
        const answer = entry.exit as Exit.Exit<A, PcoError> // the key says what it is
        return isFresh && now < entry.refreshAt
          ? answer
          : Effect.andThen(loading.refresh(wanted, fetch, entry.readAt), answer)
      }
      numbers.looked(Numbers.memory, wanted.resource, "miss", fiber.context)
      return loading.load(wanted, fetch, Number.NEGATIVE_INFINITY)
    })

  const readMany: Service["readMany"] = ({ ids, one }, credential, fetch) =>
    Effect.withFiber<ReadonlyMap<string, unknown>, PcoError>((fiber) => {
      const policy = fiber.getRef(CurrentCachePolicy)
      const maxAge = policy.timeToLive ?? Number.POSITIVE_INFINITY
      const now = nowOf(fiber)
      const found = new Map<string, unknown>()
      const lacking: Array<readonly [id: string, wanted: Wanted]> = []
      for (const id of ids) {
        const operation = one(id)
        const life = policy.mode === "off" ? undefined : settings.timeToLiveOf(operation)
        if (life === undefined) return fetch(ids)
        const wanted = wantedOf(operation, credential, policy.timeToLive ?? life, maxAge)
        const entry = policy.mode === "refresh" ? undefined : memory.get(wanted.key, now)
        const isFresh = entry !== undefined && now < entry.expiresAt && now < entry.refreshAt &&
          now - entry.readAt < maxAge
        if (policy.mode === "use") {
          numbers.looked(Numbers.memory, wanted.resource, isFresh ? "hit" : "miss", fiber.context)
        }
        if (!isFresh) lacking.push([id, wanted])
        else {
          entry.hits++
          if (Exit.isSuccess(entry.exit)) found.set(id, entry.exit.value)
        }
      }
      if (lacking.length === 0) return Effect.succeed(found)
      const newerThan = policy.mode === "refresh" ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
      return Effect.gen(function*() {
        const lookups = yield* Effect.forEach(
          lacking,
          ([id, wanted]) => Effect.map(loading.find(wanted, newerThan), (looked) => [id, looked] as const),
          { concurrency: lookupsAtOnce }
        )
        const missing = lookups.filter(([, { value }]) => value === undefined)
        for (const [id, { value }] of lookups) if (value !== undefined) found.set(id, value.value)
        if (missing.length === 0) return found
        const since = memory.generation()
        const readAt = yield* Clock.currentTimeMillis
        const rows = yield* fetch(missing.map(([id]) => id))
        yield* Effect.forEach(missing, ([id, { keep }]) => {
          const row = rows.get(id)
          if (row === undefined) return Effect.void
          found.set(id, row)
          return keep(row, since, readAt)
        }, { concurrency: lookupsAtOnce, discard: true })
        return found
      })
    })

  const readOwn: Service["own"] = <A, E, R>(
    { credential, isDerived, key, tags, timeToLive }: Own,
    make: Effect.Effect<A, E, R>
  ) =>
    Effect.withFiber<A, E, R>((fiber) => {
      const policy = fiber.getRef(CurrentCachePolicy)
      const life = timeToLive === undefined ? settings.timeToLive : millisOf(timeToLive)
      const maxAge = policy.timeToLive ?? Number.POSITIVE_INFINITY
      const wanted: Wanted = {
        key: keys.ofOwn(key, credential),
        source: key,
        credential,
        resource: own,
        tags: new Set([everything, own, ...tags]),
        life: Math.min(life, maxAge),
        staleFor: 0,
        refreshAfter: Number.POSITIVE_INFINITY,
        missingLife: undefined,
        maxAge,
        isTracked: isDerived
      }
      const answer = (): Effect.Effect<A, E, R> => {
        if (policy.mode === "off") return make
        const load = (newerThan: number) =>
          // work that began before an invalidation is not joined after it
          Effect.map(
            share(`${memory.generation()} ${wanted.key}`, loading.load(wanted, make, newerThan)),
            ([value]) => value
          )
        if (policy.mode === "refresh") return load(Number.POSITIVE_INFINITY)
        const now = nowOf(fiber)
        const entry = memory.get(wanted.key, now)
        const isFresh = entry !== undefined && now < entry.expiresAt && now - entry.readAt < maxAge
        numbers.looked(Numbers.memory, own, isFresh ? "hit" : "miss", fiber.context)
        if (!isFresh) return load(Number.NEGATIVE_INFINITY)
        entry.hits++
        return entry.exit as Exit.Exit<A, E> // the key says what it is
      }
      return tracked([wanted.key], wanted.tags, Effect.suspend(answer))
    })

  const { addRule, heard, invalidate, write } = Changes.make(parts, loading, wantedOf)
  if (below !== undefined) {
    yield* Effect.forkIn(Stream.runForEach(below.invalidations, heard), scope, { startImmediately: true })
  }

  const service: Service = {
    hit,
    read,
    readMany,
    write,
    own: readOwn,
    invalidate,
    addRule,
    holds: (operation, credential) =>
      Effect.map(Clock.currentTimeMillis, (now) => {
        const entry = memory.peek(keys.ofRead(operation, credential), now)
        return entry !== undefined && now < entry.expiresAt && Exit.isSuccess(entry.exit)
      }),
    hotReads: (most) => Effect.sync(() => memory.hotReads(most)),
    stats: Effect.sync(() => numbers.stats(memory.size())),
    events: Stream.fromPubSub(events)
  }
  return service
})
