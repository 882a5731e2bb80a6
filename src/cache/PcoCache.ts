/**
 * Caches answers, so that programs send fewer requests, and drops every answer that is known to be out of date.
 *
 * | need | what to use |
 * |---|---|
 * | reads that are answered from the cache | a cache in the layer, nothing else |
 * | to cache a value of your own for a time | {@link getOrSet} |
 * | a value that is computed from reads and invalidated with them | {@link derive} |
 * | an old answer at once, the new one next time | `staleWhileRevalidate` |
 * | an answer that stays fresh while it is read | `refreshAhead` |
 * | the answer of a write for the next read | nothing: it is cached |
 * | to read again, or to bypass the cache | `Pco.refresh`, `Pco.withoutCache` |
 * | to fill the cache in advance | {@link warm} |
 * | changes made by others | {@link apply} with the events of your webhooks |
 *
 * An answer stays in the cache until a write of this program changes what it shows (or may have changed it), an event
 * or {@link invalidate} ends it, or its time to live is over. The time to live counts from the start of the request.
 *
 * An operation of your own (`Pco.operation`) is cached only if it has `tags`. The cache identifies it by its name, path
 * and query: give two operations that decode the same answer differently different names.
 *
 * @since 0.1.0
 */
import * as Arr from "effect/Array"
import * as Context from "effect/Context"
import * as Digest from "effect/crypto/Digest"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { PcoAuth } from "../client/PcoAuth.ts"
import { millisOf } from "../internal/millis.ts"
import type { Operation } from "../client/Operation.ts"
import { isOperation } from "../client/Operation.ts"
import type { HotRead, Stats } from "../client/PcoCache.ts"
import { type CacheEvent, PcoCache, type Service } from "../client/PcoCache.ts"
import type { PcoClient } from "../client/PcoClient.ts"
import { PcoConfig } from "../client/PcoConfig.ts"
import type { PcoError } from "../client/PcoError.ts"
import { invalidInput } from "../client/PcoError.ts"
import * as Issue from "../jsonapi/Issue.ts"
import { optionsOf, textIssues } from "../jsonapi/optionsOf.ts"
import * as Below from "./below.ts"
import * as Engine from "./engine.ts"
import type { Event } from "./events.ts"
import * as Dependencies from "./dependencies.ts"
import * as Events from "./events.ts"
import * as Levels from "./levels.ts"
import type { Options, Rule, TieredOptions } from "./settings.ts"
import * as Settings from "./settings.ts"
import { CacheTier, everything, type Tier } from "./Tier.ts"
import type { WarmOptions, WarmReport } from "./warming.ts"
import * as Warming from "./warming.ts"

export {
  type CacheEvent,
  type CachePolicy,
  type Counts,
  CurrentCachePolicy,
  type HotRead,
  type Own,
  PcoCache,
  type Service,
  type Stats,
  type Target
} from "../client/PcoCache.ts"
export { type Event } from "./events.ts"
export { bytes, entries, evictions, invalidations, lookups } from "./numbers.ts"
export { type Options, type Rule, type TieredOptions } from "./settings.ts"
export { CacheTier, everything, type Lookup, type StoredEntry, type Tier, TierError } from "./Tier.ts"
export { type WarmOptions, type WarmReport } from "./warming.ts"

/**
 * Caches nothing: every read is a request.
 *
 * @category layers
 * @since 0.1.0
 */
export const layerNone: Layer.Layer<PcoCache> = Layer.succeed(PcoCache, {
  hit: (_operation, _credential, orElse) => orElse(),
  read: (_operation, _credential, fetch) => fetch,
  readMany: ({ ids }, _credential, fetch) => fetch(ids),
  write: (_operation, _credential, write) => write,
  own: (_own, make) => make,
  invalidate: () => Effect.void,
  addRule: () => Effect.void,
  holds: () => Effect.succeed(false),
  hotReads: () => Effect.succeed([]),
  stats: Effect.succeed({
    hits: 0,
    staleHits: 0,
    misses: 0,
    entries: 0,
    bytes: 0,
    evictions: 0,
    invalidations: 0,
    refreshes: 0,
    tiers: {},
    resources: {}
  }),
  events: Stream.never
})

const make = (
  operation: string,
  options: TieredOptions,
  tiers: ReadonlyArray<Tier>
): Effect.Effect<Service, PcoError, PcoConfig | Scope.Scope> =>
  Effect.gen(function*() {
    const { apiVersions, baseUrl } = yield* PcoConfig
    const { issues, settings } = Settings.make(options, tiers.length > 0)
    if (issues.length > 0) return yield* invalidInput(operation, issues)
    const digest = yield* Effect.provide(Digest.Digest, Digest.layerWebCrypto)
    const { organization, tierTimeout: timeout } = settings
    return yield* Engine.make({
      settings,
      digest,
      origin: { apiVersions, baseUrl, organization },
      below: Arr.isReadonlyArrayNonEmpty(tiers)
        ? (tell) => Levels.make(Arr.map(tiers, (tier) => Below.make(tier, { timeout, organization }, tell)))
        : undefined
    })
  })

/**
 * Keeps answers in memory, bounded by count and bytes. Evicts the least recently used.
 *
 * Fails with `Invalid` when an option is wrong.
 *
 * **Example** (Ten reads, one request)
 *
 * ```ts
 * import { Effect, Layer, Redacted } from "effect"
 * import { Pco, PcoCache } from "effect-pco"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const client = Pco.layerWithoutHttpClient({
 *   auth: { applicationId: "docs", secret: Redacted.make("no secret") },
 *   cache: { timeToLive: "5 minutes", timeToLiveOf: { "people/Campus": "1 hour", "people.Person.list": false } }
 * }).pipe(Layer.provide(FakePco.layerHttpClient({ people: 5 })))
 *
 * const program = Effect.gen(function*() {
 *   for (let times = 0; times < 10; times++) yield* Person.get("1")
 *   const { hits, misses } = yield* PcoCache.stats
 *   console.log(`${hits} hits, ${misses} miss`)
 *   // => 9 hits, 1 miss
 *   yield* Person.update("1", { first_name: "Augusta" })
 *   console.log((yield* Person.get("1")).first_name)
 *   // => Augusta
 * })
 * await Effect.runPromise(Effect.provide(program, client))
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layerMemory = (options: Options = {}): Layer.Layer<PcoCache, PcoError, PcoConfig> =>
  Layer.effect(PcoCache, make("PcoCache.layerMemory", options, []))

/**
 * Caches answers in memory, and below it in a tier that outlives the process and can be shared with other processes.
 *
 * **Details**
 *
 * - A hit in the tier is copied into memory with what is left of its time to live.
 * - A tier that fails, hangs or has an unreadable entry counts as a miss and emits an event (`TierFailed`,
 *   `Unreadable`). The cache does not use it for a second, and sends it all missed invalidations before using it again.
 * - Invalidations by other processes arrive through the tier. `memoryTimeToLive` bounds how long a missed one matters.
 * - A tier stores the data of people in plain text, unless it is encrypted.
 *
 * Fails with `Invalid` when an option is wrong.
 *
 * @category layers
 * @since 0.1.0
 */
export const layerTiered = (options: TieredOptions = {}): Layer.Layer<PcoCache, PcoError, CacheTier | PcoConfig> =>
  Layer.effect(PcoCache, Effect.flatMap(CacheTier, (tier) => make("PcoCache.layerTiered", options, [tier])))

/**
 * Caches answers in memory and in any number of tiers below it, from the nearest to the farthest: files of this machine
 * before Redis, for example.
 *
 * **Details**
 *
 * - A read asks the tiers in order. A hit is copied into the tiers above it with what is left of its time to live.
 * - An invalidation reaches every tier. A tier that fails is skipped and told before it is used again.
 * - Tiers above the last one begin empty when the program starts, because they cannot know what other processes
 *   invalidated in the meantime.
 * - `PcoCache.stats` counts each tier by its name.
 *
 * Fails with `Invalid` when an option is wrong, and with the errors of the tiers.
 *
 * **Example** (Memory, files and Redis)
 *
 * ```ts
 * import { NodeRedis, NodeServices } from "@effect/platform-node"
 * import { Layer } from "effect"
 * import { CacheTier, PcoCache } from "effect-pco"
 * import { KeyValueStore } from "effect/persistence"
 *
 * const files = CacheTier.layerKeyValueStore().pipe(
 *   Layer.provide(KeyValueStore.layerFileSystem("/var/cache/my-church")),
 *   Layer.provide(NodeServices.layer)
 * )
 * const redis = CacheTier.layerRedis().pipe(Layer.provide(NodeRedis.layer({ url: "redis://127.0.0.1:6379" })))
 *
 * export const cache = PcoCache.layerLevels([files, redis], { timeToLive: "10 minutes" })
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layerLevels = <const Tiers extends ReadonlyArray<Layer.Any>>(
  tiers: Tiers & ReadonlyArray<Layer.Layer<CacheTier, Layer.Error<Tiers[number]>, Layer.Services<Tiers[number]>>>,
  options: TieredOptions = {}
): Layer.Layer<PcoCache, Layer.Error<Tiers[number]> | PcoError, Layer.Services<Tiers[number]> | PcoConfig> =>
  Layer.effect(
    PcoCache,
    Effect.gen(function*() {
      const wrong = Array.isArray(tiers) && tiers.length > 0 && tiers.every(Layer.isLayer)
        ? []
        : [{ field: "tiers", problem: `is ${Issue.describe(tiers)}`, expected: "one layer of CacheTier or more" }]
      if (wrong.length > 0) return yield* invalidInput("PcoCache.layerLevels", wrong)
      const built = yield* Effect.forEach(tiers, (tier) => Layer.build(Layer.fresh(tier)))
      return yield* make("PcoCache.layerLevels", options, built.map((context) => Context.get(context, CacheTier)))
    })
  )

const lifeIssues = (timeToLive: Duration.Input | undefined): ReadonlyArray<Issue.Issue> => {
  if (timeToLive === undefined) return []
  const millis = millisOf(timeToLive)
  return millis > 0 && Number.isFinite(millis) ? [] : [{
    field: "timeToLive",
    problem: `is ${Issue.describe(timeToLive)}`,
    expected: "a duration above zero, such as \"5 minutes\""
  }]
}

const own = (name: string, isDerived: boolean) =>
<A, E, R>(
  key: string,
  tags: ReadonlyArray<string>,
  effect: Effect.Effect<A, E, R>,
  options: OwnOptions = {}
): Effect.Effect<A, E | PcoError, R | PcoAuth | PcoCache> => {
  const [{ timeToLive }, wrong] = optionsOf(options, ["timeToLive"])
  const issues = [...wrong, ...lifeIssues(timeToLive)]
  if (issues.length > 0) return Effect.fail(invalidInput(name, issues))
  return Effect.gen(function*() {
    const cache = yield* PcoCache
    const { fingerprint } = yield* PcoAuth
    return yield* cache.own({ key, tags, credential: fingerprint, timeToLive, isDerived }, effect)
  })
}

/**
 * How a value of your own is cached.
 *
 * @category models
 * @since 0.1.0
 */
export interface OwnOptions {
  /** The time to live. The default is that of the cache. */
  readonly timeToLive?: Duration.Input | undefined
}

/**
 * Returns the cached value of a key, or runs the effect and caches its value. Concurrent callers with the same key run
 * the effect once. Every value can be cached, including `null` and `undefined`. Failures are not cached.
 *
 * The value ends with its time to live, with each of its tags, and with the resources of Planning Center that it shows.
 * The key belongs to the credential: another user of the same program never gets the value. Use a key for one kind of
 * value only.
 *
 * Fails with `Invalid` when an option is wrong.
 *
 * **Example** (Made once)
 *
 * ```ts
 * import { Effect, Layer, Redacted } from "effect"
 * import { Pco, PcoCache } from "effect-pco"
 * import { FakePco } from "effect-pco/testing"
 *
 * const client = Pco.layerWithoutHttpClient({
 *   auth: { applicationId: "docs", secret: Redacted.make("no secret") },
 *   cache: {}
 * }).pipe(Layer.provide(FakePco.layerHttpClient()))
 *
 * let made = 0
 * const weather = PcoCache.getOrSet("weather", ["sunday"], Effect.sync(() => ++made), { timeToLive: "1 hour" })
 * const program = Effect.gen(function*() {
 *   yield* Effect.all([weather, weather, weather], { concurrency: "unbounded" })
 *   yield* weather
 *   console.log(made)
 *   // => 1
 *   yield* PcoCache.invalidate.tag("sunday")
 *   console.log(yield* weather)
 *   // => 2
 * })
 * await Effect.runPromise(Effect.provide(program, client))
 * ```
 *
 * @category strategies
 * @since 0.1.0
 */
export const getOrSet: <A, E, R>(
  key: string,
  tags: ReadonlyArray<string>,
  effect: Effect.Effect<A, E, R>,
  options?: OwnOptions
) => Effect.Effect<A, E | PcoError, R | PcoAuth | PcoCache> = own("PcoCache.getOrSet", false)

/**
 * Caches a value that is computed from reads, and invalidates it with everything that the effect reads through the
 * cache, including other derived values. Its time to live ends with the first of them.
 *
 * Reads with `Pco.withoutCache` count as well, with what they show.
 *
 * Fails with `Invalid` when an option is wrong.
 *
 * **Example** (A dashboard)
 *
 * ```ts
 * import { Effect, Layer, Redacted } from "effect"
 * import { Pco, PcoCache } from "effect-pco"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const client = Pco.layerWithoutHttpClient({
 *   auth: { applicationId: "docs", secret: Redacted.make("no secret") },
 *   cache: {}
 * }).pipe(Layer.provide(FakePco.layerHttpClient({ people: 5 })))
 *
 * const size = PcoCache.derive("size", [], Person.count())
 * const dashboard = PcoCache.derive("dashboard", [], Effect.map(size, (people) => `${people} people`))
 * const program = Effect.gen(function*() {
 *   console.log(yield* dashboard)
 *   // => 5 people
 *   yield* Person.create({ first_name: "Grace", last_name: "Hopper" })
 *   console.log(yield* dashboard)
 *   // => 6 people
 * })
 * await Effect.runPromise(Effect.provide(program, client))
 * ```
 *
 * @category strategies
 * @since 0.1.0
 */
export const derive: <A, E, R>(
  key: string,
  tags: ReadonlyArray<string>,
  effect: Effect.Effect<A, E, R>,
  options?: OwnOptions
) => Effect.Effect<A, E | PcoError, R | PcoAuth | PcoCache> = own("PcoCache.derive", true)

const run = <A, E>(use: (cache: Service) => Effect.Effect<A, E>): Effect.Effect<A, E, PcoCache> =>
  Effect.flatMap(PcoCache, use)

/** Without types, nothing at all can be asked for by mistake: it would end nothing, and say that it did. */
const ending = <R>(
  name: "glob" | "key" | "tag",
  issues: ReadonlyArray<Issue.Issue>,
  effect: Effect.Effect<void, never, R>
): Effect.Effect<void, never, R> =>
  issues.length > 0 ? Effect.die(invalidInput(`PcoCache.invalidate.${name}`, issues)) : effect

const keyIssues = (key: unknown): ReadonlyArray<Issue.Issue> =>
  typeof key === "string" || isOperation(key)
    ? []
    : [{ field: "key", problem: `is ${Issue.describe(key)}`, expected: "an operation, or the key of a value" }]

/**
 * Invalidates cached answers. Answers that are being read at the same time are not cached.
 *
 * - `tag`: everything with the tag: `people/Person:5` (what shows or names them), `people/Person[]` (lists and counts
 *   of people), `people/Person` (what shows any person), or a tag of your own. Tags that a {@link Rule} adds go with it.
 * - `key`: one read, or one value of your own by its key.
 * - `glob`: reads whose whole path with its query matches, and values of your own whose whole key matches. `*` matches
 *   any characters. A tier cannot read keys, so it drops everything.
 * - `all`: everything.
 *
 * Dies with `Invalid` if the argument is not a tag, a key or a glob, which the types rule out.
 *
 * **Example** (By tag, key and glob)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { PcoCache } from "effect-pco"
 * import { Person } from "effect-pco/people"
 *
 * export const program = Effect.gen(function*() {
 *   yield* PcoCache.invalidate.tag("people/Person:5", "people/Campus")
 *   yield* PcoCache.invalidate.key(Person.get("5", { include: ["emails"] }))
 *   yield* PcoCache.invalidate.key("weather")
 *   yield* PcoCache.invalidate.glob("/people/v2/people/5/*")
 * })
 * ```
 *
 * @category invalidation
 * @since 0.1.0
 */
export const invalidate: {
  readonly tag: (first: string, ...more: ReadonlyArray<string>) => Effect.Effect<void, never, PcoCache>
  readonly key: (key: Operation<unknown> | string) => Effect.Effect<void, never, PcoAuth | PcoCache>
  readonly glob: (glob: string) => Effect.Effect<void, never, PcoCache>
  readonly all: Effect.Effect<void, never, PcoCache>
} = {
  tag: (...tags) =>
    ending(
      "tag",
      tags.length === 0 ? textIssues("tags[0]", undefined) : tags.flatMap((tag, at) => {
        const issues = textIssues(`tags[${at}]`, tag)
        return issues.length > 0 ? issues : Dependencies.bareIssues(`tags[${at}]`, tag)
      }),
      run((cache) => cache.invalidate({ tags }))
    ),
  key: (key) =>
    ending(
      "key",
      keyIssues(key),
      Effect.flatMap(PcoAuth, ({ fingerprint }) => run((cache) => cache.invalidate({ key, credential: fingerprint })))
    ),
  glob: (glob) => ending("glob", textIssues("glob", glob), run((cache) => cache.invalidate({ glob }))),
  all: run((cache) => cache.invalidate({ tags: [everything] }))
}

/**
 * Adds a rule: the tags of `drop` are invalidated with the tag of `on`, and so is what their own rules add. Rules may
 * form cycles.
 *
 * Fails with `Invalid` if the rule is malformed.
 *
 * **Example** (A value that depends on campuses)
 *
 * ```ts
 * import { Effect, Layer } from "effect"
 * import { PcoCache } from "effect-pco"
 * import { FakePco } from "effect-pco/testing"
 *
 * const cache = Layer.provideMerge(PcoCache.layerMemory(), FakePco.layer({ people: 5 }))
 * const program = Effect.gen(function*() {
 *   yield* PcoCache.addRule({ on: "people/Campus", drop: ["map"] })
 *   const map = PcoCache.getOrSet("map", ["map"], Effect.sync(() => console.log("drawn")))
 *   yield* map
 *   // => drawn
 *   yield* PcoCache.invalidate.tag("people/Campus")
 *   yield* map
 *   // => drawn
 * })
 * await Effect.runPromise(Effect.provide(program, cache))
 * ```
 *
 * @category invalidation
 * @since 0.1.0
 */
export const addRule = (rule: Rule): Effect.Effect<void, PcoError, PcoCache> => {
  const issues = Settings.ruleIssues("rule", rule)
  return issues.length > 0
    ? Effect.fail(invalidInput("PcoCache.addRule", issues))
    : run((cache) => cache.addRule(rule))
}

/**
 * Invalidates what an event of Planning Center changed, as if this program had changed it. Pass it the events of your
 * webhooks.
 *
 * The type comes from the payload, not from the name of the event: `plan_item` carries an `Item`. An event whose name
 * or type this version does not know is ignored, because no cached answer can contain it.
 *
 * Fails with `Invalid` when the event has no name, or its payload names no resource.
 *
 * **Example** (Somebody else got a new email address)
 *
 * ```ts
 * import { PcoCache } from "effect-pco"
 *
 * export const heard = PcoCache.apply({
 *   name: "people.v2.events.email.created",
 *   payload: { data: { type: "Email", id: "9" }, meta: { parent: { type: "Person", id: "5" } } }
 * })
 * ```
 *
 * @category invalidation
 * @since 0.1.0
 */
export const apply = (event: Event): Effect.Effect<void, PcoError, PcoCache> =>
  Effect.suspend(() => {
    const change = Events.toChange(event)
    if (change === undefined) return Effect.logDebug(`PcoCache.apply ignores the unknown event ${event.name}`)
    return "tags" in change
      ? run((cache) => cache.invalidate({ change: change.tags, shown: change.shown, isDelete: change.isDelete }))
      : Effect.fail(invalidInput("PcoCache.apply", change))
  })

/**
 * Fills the cache in advance, at low priority and within the rate limit. Skips reads that are cached. Failed reads are
 * in the report and do not stop the others.
 *
 * Fails with `Invalid` if an option is wrong or an operation is not a read.
 *
 * **Example** (Warm again what was hot)
 *
 * ```ts
 * import { Effect, Layer, Redacted } from "effect"
 * import { Pco, PcoCache } from "effect-pco"
 * import { Person } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const client = Pco.layerWithoutHttpClient({
 *   auth: { applicationId: "docs", secret: Redacted.make("no secret") },
 *   cache: {}
 * }).pipe(Layer.provide(FakePco.layerHttpClient({ people: 5 })))
 *
 * const day = Effect.gen(function*() {
 *   yield* Person.get("1")
 *   yield* Person.get("1")
 *   return JSON.stringify(yield* PcoCache.hotReads(100))
 * })
 * const saved = await Effect.runPromise(Effect.provide(day, client))
 *
 * const nextDay = Effect.gen(function*() {
 *   const hot: ReadonlyArray<PcoCache.HotRead> = JSON.parse(saved)
 *   const people = hot.filter(({ name }) => name === "people.Person.get").map(({ parameters }) => parameters["person_id"]!)
 *   return yield* PcoCache.warm(people.map((id) => Person.get(id)))
 * })
 * const { failed, fetched } = await Effect.runPromise(Effect.provide(nextDay, client))
 * console.log(fetched, failed.length)
 * // => 1 0
 * ```
 *
 * @category warming
 * @since 0.1.0
 */
export const warm = (
  operations: Iterable<Operation<unknown>>,
  options: WarmOptions = {}
): Effect.Effect<WarmReport, PcoError, PcoAuth | PcoCache | PcoClient> => Warming.warm(operations, options)

/**
 * The reads in memory that were answered most often, the first one the most: names, ids
 * and queries that can be written down as JSON for the next start. Reads with a `where`
 * are left out: what somebody searched for is personal.
 *
 * @category warming
 * @since 0.1.0
 */
export const hotReads = (most: number): Effect.Effect<ReadonlyArray<HotRead>, never, PcoCache> =>
  run((cache) => cache.hotReads(most))

/**
 * What the cache did so far, and what it holds.
 *
 * @category numbers
 * @since 0.1.0
 */
export const stats: Effect.Effect<Stats, never, PcoCache> = run((cache) => cache.stats)

/**
 * What happens in the cache from now on. Who reads too slowly misses the oldest.
 *
 * @category numbers
 * @since 0.1.0
 */
export const events: Stream.Stream<CacheEvent, never, PcoCache> = Stream.unwrap(
  Effect.map(PcoCache, (cache) => cache.events)
)
