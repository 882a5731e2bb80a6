import * as NodeRedis from "@effect/platform-node/NodeRedis"
import { Clock, Context, Effect, Layer, References, Stream } from "effect"
import { Redis } from "effect/persistence"
import * as CacheTier from "../../../src/cache/CacheTier.ts"

export { hasRedis, redisUrl } from "../../auth/redis.ts"

let prefixes = 0

/** A prefix of nobody else's; on what is there at the end nobody looks. */
export const newPrefix = () => `effect-pco-test:{${process.pid}-${Date.now()}-${prefixes++}}:`

/** A tier of its own, as of another process. */
export const build = <R, E>(layer: Layer.Layer<CacheTier.CacheTier, E, R>) =>
  Effect.map(Layer.build(Layer.fresh(layer)), (context) => Context.get(context, CacheTier.CacheTier))

/** A connection that says nothing when it breaks. */
export const redis = (url: string, options: { readonly disableOfflineQueue?: boolean } = {}) =>
  NodeRedis.layer({ url, ...options }).pipe(Layer.provide(Layer.succeed(References.MinimumLogLevel, "None")))

/** Removes all keys of a prefix. */
export const clear = (prefix: string) =>
  Effect.gen(function*() {
    const { send } = yield* Redis.Redis
    const keys = yield* send<ReadonlyArray<string>>("KEYS", `${prefix.replace(/[{}[\]?*]/g, "\\$&")}*`)
    if (keys.length > 0) yield* send("DEL", ...keys)
  }).pipe(Effect.ignore)

/** An entry that lives from now on for a time. */
export const entryOf = (value: string, tags: ReadonlyArray<string>, life = 60_000) =>
  Effect.map(Clock.currentTimeMillis, (now) => ({
    value,
    readAt: now,
    expiresAt: now + life,
    staleUntil: now + life,
    tags
  }))

/** What a tier says from now on. */
export const listen = (tier: CacheTier.Tier) =>
  Effect.gen(function*() {
    const said: Array<string> = []
    yield* Effect.forkScoped(
      Stream.runForEach(tier.invalidations, (tags) => Effect.sync(() => said.push(...tags))),
      { startImmediately: true }
    )
    return said
  })

/** Waits until something is so, and tells how long it took, in milliseconds. */
export const eventually = (isSo: () => boolean, patience = 10_000) =>
  Effect.gen(function*() {
    const start = yield* Clock.currentTimeMillis
    while (!isSo()) {
      if ((yield* Clock.currentTimeMillis) - start > patience) return yield* Effect.die(new Error("it never came"))
      yield* Effect.sleep(5)
    }
    return (yield* Clock.currentTimeMillis) - start
  })
