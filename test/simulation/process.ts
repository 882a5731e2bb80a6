/** One process: clients and services built anew over what survives the processes before it. */
import type * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import * as FileSystem from "effect/FileSystem"
import * as LayerMap from "effect/LayerMap"
import * as KeyValueStore from "effect/persistence/KeyValueStore"
import * as Persistence from "effect/persistence/Persistence"
import * as PersistedQueue from "effect/persistence/PersistedQueue"
import * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import {
  Bulk,
  CacheTier,
  Checkpoint,
  Journal,
  Pco,
  PcoCache,
  PcoConfig,
  type PcoError,
  PcoRateLimiter,
  TokenStore,
  WriteBehind
} from "../../src/index.ts"
import * as QueueView from "../../src/bulk/queue/view.ts"
import { Cassette } from "../../src/testing/index.ts"
import type { Settings } from "./case.ts"
import type { Churches } from "./churches.ts"
import * as TheChurches from "./churches.ts"

/** Two churches by a personal access token, and two users who signed in to the first. */
export type ClientName = "alder" | "birch" | "reader" | "writer"

export const churchOf = (client: ClientName): TheChurches.ChurchName => client === "birch" ? "birch" : "alder"

/** The clients of a process, each made when it is needed. */
export class Clients extends Context.Service<Clients, {
  readonly of: (name: ClientName) => Layer.Layer<Pco.Services, PcoError.PcoError>
}>()("simulation/Clients") {}

export type Env =
  | Checkpoint.Checkpoint
  | Clients
  | Journal.JournalStore
  | Bulk.QueueServices
  | WriteBehind.WriteBehind

/** What outlives a process. */
export type Kept =
  | Checkpoint.Checkpoint
  | Journal.JournalStore
  | KeyValueStore.KeyValueStore
  | Bulk.QueueView
  | PersistedQueue.PersistedQueueStore
  | TokenStore.TokenStore

export interface Contents {
  /** The tape as it was written last. */
  tape: string
  readonly store: Map<string, string>
  readonly journal: Map<string, string>
}

const keyValueStore = (entries: Map<string, string>) =>
  KeyValueStore.makeStringOnly({
    get: (key) => Effect.sync(() => entries.get(key)),
    set: (key, value) => Effect.sync(() => void entries.set(key, value)),
    remove: (key) => Effect.sync(() => void entries.delete(key)),
    clear: Effect.sync(() => entries.clear()),
    size: Effect.sync(() => entries.size),
    keys: Effect.sync(() => Array.from(entries.keys()))
  })

/** Stores that are looked into at the end. */
export const keep: Effect.Effect<readonly [Context.Context<Kept>, Contents], never, Scope.Scope> = Effect.gen(
  function*() {
    const store = new Map<string, string>()
    const journal = new Map<string, string>()
    const rest = yield* Layer.build(Layer.mergeAll(
      Checkpoint.layerMemory,
      Journal.layerMemory,
      QueueView.layerMemory,
      TokenStore.layerMemory
    ))
    const noted = Context.get(rest, Journal.JournalStore)
    const journals = Journal.JournalStore.of({
      ...noted,
      claim: (space, key, text) => {
        journal.set(`${space} ${key}`, text)
        return noted.claim(space, key, text)
      },
      set: (space, key, text) => {
        journal.set(`${space} ${key}`, text)
        return noted.set(space, key, text)
      }
    })
    return [
      Context.add(Context.add(rest, KeyValueStore.KeyValueStore, keyValueStore(store)), Journal.JournalStore, journals),
      { store, journal, tape: "" }
    ]
  }
)

/** A service whose effects do nothing more once the process is dead. */
const gated = <S extends object>(service: S, isAlive: () => boolean): S => {
  const gate = (value: unknown): unknown =>
    Effect.isEffect(value)
      ? Effect.suspend(() => isAlive() ? value : Effect.die(new TheChurches.Dead()))
      : value
  return new Proxy(service, {
    get: (target, name, receiver) => {
      const value: unknown = Reflect.get(target, name, receiver)
      return typeof value === "function"
        ? (...args: ReadonlyArray<unknown>) => gate(Reflect.apply(value, target, args))
        : gate(value)
    }
  })
}

export interface Process {
  readonly env: Context.Context<Env>
  readonly layerMap: LayerMap.LayerMap<ClientName, Pco.Services, PcoError.PcoError>
  readonly clock: Clock.Clock
}

const configOf = ({ batch, concurrency }: Settings): PcoConfig.Options => ({
  timeout: "10 seconds",
  concurrency,
  ...(batch ? {} : { batch: false })
})

/** Small enough that answers are evicted. */
export const mostEntries = 100

const cacheOptions = ({ stale }: Settings): PcoCache.Options => ({
  maxEntries: mostEntries,
  ...(stale ? { staleWhileRevalidate: "30 seconds" } : {})
})

const keys = [{ id: "simulated", key: Redacted.make(new Uint8Array(32).fill(7)) }]

/** The tier below the memory, in the store that survives. */
const tierOf = (cache: Settings["cache"]) =>
  cache === "persistence"
    ? CacheTier.layerPersistence().pipe(Layer.provide(Persistence.layerBackingKvs))
    : cache === "encrypted"
    ? CacheTier.encrypted({ keys }).pipe(Layer.provide(CacheTier.layerKeyValueStore()))
    : CacheTier.layerKeyValueStore()

/** Records what goes over the network, and keeps the file in memory. */
const recorded = (contents: Contents) =>
  Cassette.layer({ file: "tape.json", mode: "record" }).pipe(
    Layer.provide(FileSystem.layerNoop({
      writeFileString: (_, text) =>
        Effect.sync(() => {
          contents.tape = text
        }),
      rename: () => Effect.void
    }))
  )

/** Builds a process. Its scope is that of the caller. */
export const start = Effect.fnUntraced(function*(
  settings: Settings,
  limit: number,
  churches: Churches,
  kept: Context.Context<Kept>,
  contents: Contents,
  clock: Clock.Clock,
  isAlive: () => boolean
) {
  const network = Layer.succeed(HttpClient.HttpClient, churches.httpOf(isAlive))
  // one tape for all clients
  const http = settings.tape
    ? Layer.succeedContext(yield* Layer.build(Layer.provide(recorded(contents), network)))
    : network
  const store = Layer.succeed(
    KeyValueStore.KeyValueStore,
    gated(Context.get(kept, KeyValueStore.KeyValueStore), isAlive)
  )
  const journal = Layer.succeed(Journal.JournalStore, gated(Context.get(kept, Journal.JournalStore), isAlive))
  const checkpoint = Layer.succeed(Checkpoint.Checkpoint, gated(Context.get(kept, Checkpoint.Checkpoint), isAlive))
  const tokens = Layer.succeed(TokenStore.TokenStore, gated(Context.get(kept, TokenStore.TokenStore), isAlive))
  // who takes from the queue gives back when it ends, as a lease that runs out would
  const queue = PersistedQueue.layer.pipe(
    Layer.provide(
      Layer.succeed(PersistedQueue.PersistedQueueStore, Context.get(kept, PersistedQueue.PersistedQueueStore))
    ),
    Layer.merge(Layer.succeed(Bulk.QueueView, Context.get(kept, Bulk.QueueView)))
  )
  const config = configOf(settings)
  const shared = settings.cache !== "none" && settings.cache !== "memory"
    ? Layer.succeed(
      PcoCache.PcoCache,
      Context.get(
        yield* Layer.build(
          (settings.cache === "shared"
            ? PcoCache.layerMemory(cacheOptions(settings))
            : PcoCache.layerTiered(cacheOptions(settings)).pipe(
              Layer.provide(tierOf(settings.cache)),
              Layer.provide(store)
            )).pipe(Layer.provide(PcoConfig.layer(config)))
        ),
        PcoCache.PcoCache
      )
    )
    : undefined
  const cache: Pco.Options["cache"] = shared ?? (settings.cache === "memory" ? cacheOptions(settings) : false)
  const limiter = yield* Layer.build(PcoRateLimiter.layerMemory({ limit }))
  const layerMap = yield* LayerMap.make(
    (name: ClientName) =>
      Pco.layerWithoutHttpClient({
        ...config,
        cache,
        rateLimit: Layer.succeedContext(limiter),
        auth: name === "alder" || name === "birch"
          ? TheChurches.credentialOf(name)
          : {
            clientId: TheChurches.applications.client,
            clientSecret: Redacted.make(TheChurches.secrets.client),
            key: name,
            tokenStore: tokens
          }
      }).pipe(Layer.provide(http)),
    { idleTimeToLive: "1 hour" }
  )
  const clients = Layer.succeed(Clients, { of: (name) => layerMap.get(name) })
  const deferred = WriteBehind.layerKeyValueStore().pipe(
    Layer.provide(store),
    Layer.provide(layerMap.get("alder"))
  )
  const env: Context.Context<Env> = yield* Layer.build(
    Layer.mergeAll(clients, journal, checkpoint, queue, deferred)
  )
  return { env, layerMap, clock } satisfies Process
})
