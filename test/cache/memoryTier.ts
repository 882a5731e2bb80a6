import { Clock, Effect, Layer, PubSub, Stream } from "effect"
import { PcoCache } from "../../src/index.ts"

/** What several processes share: entries, and the count of the invalidations. */
export interface SharedStore {
  readonly entries: Map<string, PcoCache.StoredEntry & { readonly setAt: number }>
  readonly invalidatedAt: Map<string, number>
  generation: number
  /** What the store does in place of what it is asked for. */
  broken: undefined | "fails" | "hangs" | "dies"
  readonly told: PubSub.PubSub<{ readonly by: object; readonly tags: ReadonlyArray<string> }>
}

export const memoryTier = (): Effect.Effect<SharedStore> =>
  Effect.map(PubSub.unbounded<{ readonly by: object; readonly tags: ReadonlyArray<string> }>(), (told) => ({
    entries: new Map(),
    invalidatedAt: new Map(),
    generation: 0,
    broken: undefined,
    told
  }))

/** The tier of one process on a store, as Redis would be one. */
export const tierLayer = (store: SharedStore, name = "store"): Layer.Layer<PcoCache.CacheTier> =>
  Layer.fresh(Layer.effect(
    PcoCache.CacheTier,
    Effect.map(Clock.Clock, (clock) => {
      const self = {}
      const works = <A>(run: () => A): Effect.Effect<A, PcoCache.TierError> =>
        Effect.suspend(() => {
          if (store.broken === "hangs") return Effect.never
          if (store.broken === "dies") return Effect.die(new Error("of the store"))
          if (store.broken === "fails") {
            return Effect.fail(new PcoCache.TierError({ tier: "memory", description: "is away" }))
          }
          return Effect.sync(run)
        })
      const holds = ({ setAt, staleUntil, tags }: PcoCache.StoredEntry & { readonly setAt: number }) =>
        clock.currentTimeMillisUnsafe() < staleUntil &&
        tags.every((tag) => (store.invalidatedAt.get(tag) ?? 0) <= setAt)
      return {
        name,
        get: (key) =>
          works(() => {
            const entry = store.entries.get(key)
            return { version: String(store.generation), entry: entry !== undefined && holds(entry) ? entry : undefined }
          }),
        set: (key, entry, version) =>
          works(() => {
            store.entries.set(key, { ...entry, version, setAt: Number(version) })
          }),
        invalidate: (tags) =>
          works(() => {
            store.generation++
            for (const tag of tags) store.invalidatedAt.set(tag, store.generation)
            PubSub.publishUnsafe(store.told, { by: self, tags })
          }),
        invalidations: Stream.fromPubSub(store.told).pipe(
          Stream.filter(({ by }) => by !== self),
          Stream.map(({ tags }) => tags)
        )
      }
    })
  ))
