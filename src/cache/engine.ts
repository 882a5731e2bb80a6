/**
 * The service: reads, writes, values of the program's own, invalidation.
 *
 * @internal
 */
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import type * as Digest from "effect/crypto/Digest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as Fiber from "effect/Fiber"
import * as Option from "effect/Option"
import * as Predicate from "effect/Predicate"
import * as PubSub from "effect/PubSub"
import * as Stream from "effect/Stream"
import { millisOf } from "../client/millis.ts"
import type { Operation } from "../client/Operation.ts"
import type { CacheEvent, Own, Service, Target } from "../client/PcoCache.ts"
import { CurrentWishes } from "../client/PcoCache.ts"
import type { PcoError } from "../client/PcoError.ts"
import type { Below } from "./below.ts"
import * as Flights from "./flight.ts"
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
  readonly place: Keys.Place
  readonly digest: Digest.Digest["Service"]
  /** What is below the memory, where there is something. */
  readonly below: ((tell: (event: CacheEvent) => void) => Below) | undefined
}

/** A write whose answer never came may still take effect, for about as long as a server works on one. */
const doubtful = 60_000

/** So many events wait for who reads them slowly. */
const mostEvents = 1024

const own = "own"

// In doubt it has: an interrupted write may be on its way.
const mayHaveTakenEffect = (cause: Cause.Cause<PcoError>): boolean => {
  const error = Cause.findErrorOption(cause)
  return Option.isNone(error) || error.value.mayHaveTakenEffect
}

const nowOf = (fiber: Fiber.Fiber<unknown, unknown>): number => fiber.getRef(Clock.Clock).currentTimeMillisUnsafe()

/**
 * @internal
 */
export const make = Effect.fnUntraced(function*({ below: makeBelow, digest, place, settings }: Parts) {
  const scope = yield* Effect.scope
  const events = yield* PubSub.sliding<CacheEvent>(mostEvents)
  const tell = (event: CacheEvent) => {
    PubSub.publishUnsafe(events, event)
  }
  const below = makeBelow?.(tell)
  const keys = Keys.make(place, digest)
  const memory = Memory.make(settings)
  const numbers = Numbers.make()
  const rules = new Map<string, Set<string>>()
  for (const [on, drop] of settings.rules) rules.set(on, new Set(drop))
  const loading = Loading.make({ settings, scope, keys, memory, numbers, below, tell })
  const flights = Flights.make(scope)

  const wantedOf = (operation: Operation<unknown>, credential: string, life: number, maxAge: number): Wanted => ({
    key: keys.ofRead(operation, credential),
    source: operation,
    resource: operation.tags[0]!, // what has no tags is not held
    tags: Tags.ofRead(operation),
    life: Math.min(life, maxAge),
    staleFor: settings.staleWhileRevalidate,
    refreshAfter: settings.refreshAhead,
    missingLife: settings.notFoundTimeToLive,
    maxAge,
    isTracked: false
  })

  // What is read by others in fibers of their own is seen here, by who waits for it.
  const tracked = <A, E, R>(key: string, tags: Iterable<string>, effect: Effect.Effect<A, E, R>) =>
    Effect.flatMap(
      CurrentTracker,
      (tracker) =>
        tracker === undefined ? effect : Effect.onExit(effect, (exit) =>
          Effect.sync(() => {
            const entry = memory.peek(key)
            for (const tag of entry?.tags ?? tags) tracker.tags.add(tag)
            if (entry !== undefined) tracker.endsAt = Math.min(tracker.endsAt, entry.expiresAt)
            else if (Exit.isSuccess(exit)) { for (const tag of inspect(exit.value).tags) tracker.tags.add(tag) }
          }))
    )

  const hit: Service["hit"] = <A>(
    operation: Operation<A>,
    credential: string,
    orElse: () => Effect.Effect<A, PcoError>
  ) =>
    Effect.withFiber<A, PcoError>((fiber) => {
      const wishes = fiber.getRef(CurrentWishes)
      if (fiber.getRef(CurrentTracker) !== undefined) {
        return tracked(keys.ofRead(operation, credential), Tags.ofRead(operation), orElse())
      }
      if (wishes.mode !== "use" || operation.tags.length === 0) return orElse()
      const key = keys.ofRead(operation, credential)
      const entry = memory.get(key)
      if (entry === undefined) return orElse()
      const now = nowOf(fiber)
      const isFresh = now < entry.expiresAt && now < entry.refreshAt &&
        (wishes.timeToLive === undefined || now - entry.readAt < wishes.timeToLive)
      if (!isFresh) return orElse()
      memory.served(key)
      numbers.looked(Numbers.memory, operation.tags[0]!, "hit", fiber.context)
      return entry.exit as Exit.Exit<A, PcoError> // the key says what it is
    })

  const read: Service["read"] = <A>(
    operation: Operation<A>,
    credential: string,
    fetch: Effect.Effect<A, PcoError>
  ) =>
    Effect.withFiber<A, PcoError>((fiber) => {
      const wishes = fiber.getRef(CurrentWishes)
      const life = wishes.mode === "off" ? undefined : settings.timeToLiveOf(operation)
      if (life === undefined) return fetch
      const maxAge = wishes.timeToLive ?? Number.POSITIVE_INFINITY
      const wanted = wantedOf(operation, credential, wishes.timeToLive ?? life, maxAge)
      // nothing that was read before this moment will do
      if (wishes.mode === "refresh") return loading.load(wanted, fetch, Number.POSITIVE_INFINITY)
      const entry = memory.get(wanted.key)
      const now = nowOf(fiber)
      if (entry !== undefined && now < entry.staleUntil && now - entry.readAt < maxAge) {
        const isFresh = now < entry.expiresAt
        memory.served(wanted.key)
        numbers.looked(Numbers.memory, wanted.resource, isFresh ? "hit" : "stale", fiber.context)
        const answer = entry.exit as Exit.Exit<A, PcoError> // the key says what it is
        return isFresh && now < entry.refreshAt
          ? answer
          : Effect.andThen(loading.refresh(wanted, fetch, entry.readAt), answer)
      }
      numbers.looked(Numbers.memory, wanted.resource, "miss", fiber.context)
      return loading.load(wanted, fetch, Number.NEGATIVE_INFINITY)
    })

  const readOwn: Service["own"] = <A, E, R>(
    { credential, isDerived, key, tags, timeToLive }: Own,
    make: Effect.Effect<A, E, R>
  ) =>
    Effect.withFiber<A, E, R>((fiber) => {
      const wishes = fiber.getRef(CurrentWishes)
      const life = timeToLive === undefined ? settings.timeToLive : millisOf(timeToLive)
      const maxAge = wishes.timeToLive ?? Number.POSITIVE_INFINITY
      const wanted: Wanted = {
        key: keys.ofOwn(key, credential),
        source: key,
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
        if (wishes.mode === "off") return make
        const load = (newerThan: number) =>
          flights.join(wanted.key, memory.moment(), loading.load(wanted, make, newerThan))
        if (wishes.mode === "refresh") return load(Number.POSITIVE_INFINITY)
        const entry = memory.get(wanted.key)
        const now = nowOf(fiber)
        const isFresh = entry !== undefined && now < entry.expiresAt && now - entry.readAt < maxAge
        numbers.looked(Numbers.memory, own, isFresh ? "hit" : "miss", fiber.context)
        if (!isFresh) return load(Number.NEGATIVE_INFINITY)
        memory.served(wanted.key)
        return entry.exit as Exit.Exit<A, E> // the key says what it is
      }
      return tracked(wanted.key, wanted.tags, Effect.suspend(answer))
    })

  const invalidateTags = (tags: Set<string>): Effect.Effect<void> =>
    Effect.withFiber((fiber) => {
      const all = Tags.close(tags, rules)
      memory.invalidate(all)
      numbers.invalidated(fiber.context)
      tell({ _tag: "Invalidated", tags: Array.from(all), by: "this" })
      return below === undefined ? Effect.void : below.invalidate(all)
    })

  const invalidateKey = (source: Operation<unknown> | string, credential: string): Effect.Effect<void> =>
    Effect.withFiber((fiber) => {
      const key = typeof source === "string" ? keys.ofOwn(source, credential) : keys.ofRead(source, credential)
      memory.drop(key)
      numbers.invalidated(fiber.context)
      return Effect.flatMap(loading.publicKey({ key, source }), (name) => {
        tell({ _tag: "Invalidated", tags: [name], by: "this" })
        return below === undefined ? Effect.void : below.invalidate([name])
      })
    })

  const invalidate: Service["invalidate"] = (target: Target) =>
    Effect.suspend(() => {
      if ("tags" in target) return invalidateTags(new Set(target.tags))
      if ("key" in target) return invalidateKey(target.key, target.credential)
      if ("glob" in target) {
        memory.dropMatching(target.glob)
        // below no key can be read, so all of it goes
        return invalidateTags(below === undefined ? new Set() : new Set([everything]))
      }
      return invalidateTags(Tags.ofChange({ tags: target.change, shown: target.shown, isDelete: target.isDelete }))
    })

  // The answer of a write is what a read of it would answer now, unless another write overtook it.
  const toReadBack = ({ readBack }: Operation<unknown>, shown: unknown, since: number) => {
    const id = Predicate.hasProperty(shown, "id") && typeof shown.id === "string" ? shown.id : undefined
    const operation = id === undefined ? undefined : readBack?.(id)
    const life = operation === undefined ? undefined : settings.timeToLiveOf(operation)
    return operation === undefined || life === undefined ||
        !memory.isUnchanged([...Tags.ofRead(operation), ...inspect(shown).tags], since)
      ? undefined
      : { operation, life }
  }

  const settle = (
    operation: Operation<unknown>,
    credential: string,
    exit: Exit.Exit<unknown, PcoError>,
    start: { readonly since: number; readonly readAt: number }
  ): Effect.Effect<void> => {
    const shown = Exit.isSuccess(exit) ? exit.value : undefined
    const isDelete = operation.method === "DELETE"
    const tags = Tags.ofChange({ tags: operation.tags, sent: operation.body, shown, isDelete })
    if (Exit.isFailure(exit)) return mayHaveTakenEffect(exit.cause) ? doubt(tags) : Effect.void
    const again = toReadBack(operation, shown, start.since)
    return Effect.andThen(
      invalidateTags(tags),
      Effect.suspend(() =>
        again === undefined ? Effect.void : loading.keep(
          wantedOf(again.operation, credential, again.life, Number.POSITIVE_INFINITY),
          shown,
          memory.moment(),
          start.readAt
        )
      )
    )
  }

  const doubt = (tags: Set<string>): Effect.Effect<void> =>
    Effect.flatMap(Clock.currentTimeMillis, (now) => {
      memory.doubt(tags, now, now + doubtful)
      const again = Effect.andThen(Effect.sleep(doubtful), Effect.suspend(() => invalidateTags(tags)))
      return Effect.andThen(invalidateTags(tags), Effect.asVoid(Effect.forkIn(again, scope)))
    })

  const write: Service["write"] = (operation, credential, write) =>
    Effect.flatMap(Clock.currentTimeMillis, (readAt) => {
      const start = { since: memory.moment(), readAt }
      return Effect.onExit(write, (exit) => settle(operation, credential, exit, start))
    })

  if (below !== undefined) {
    const heard = (tags: ReadonlyArray<string>) =>
      Effect.sync(() => {
        memory.invalidate(Tags.close(new Set(tags), rules))
        tell({ _tag: "Invalidated", tags, by: "other" })
      })
    yield* Effect.forkIn(Stream.runForEach(below.invalidations, heard), scope, { startImmediately: true })
  }

  const service: Service = {
    hit,
    read,
    write,
    own: readOwn,
    invalidate,
    addRule: ({ drop, on }) =>
      Effect.sync(() => {
        rules.set(on, new Set([...rules.get(on) ?? [], ...drop]))
      }),
    holds: (operation, credential) =>
      Effect.map(Clock.currentTimeMillis, (now) => {
        const entry = memory.peek(keys.ofRead(operation, credential))
        return entry !== undefined && now < entry.expiresAt && Exit.isSuccess(entry.exit)
      }),
    hotReads: (most) => Effect.sync(() => memory.hotReads(most)),
    stats: Effect.sync(() => numbers.stats(memory.size())),
    events: Stream.fromPubSub(events)
  }
  return service
})
