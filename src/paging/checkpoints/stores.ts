/**
 * Where checkpoints are kept, as text.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type * as FileSystem from "effect/FileSystem"
import type * as Path from "effect/Path"
import type * as KeyValueStore from "effect/persistence/KeyValueStore"
import type * as Redis from "effect/persistence/Redis"
import * as Files from "../../internal/files.ts"
import { describe } from "../../internal/redisFailure.ts"

/**
 * Fails with what went wrong, in words that hold nothing of what is kept.
 *
 * @internal
 */
export interface Store {
  readonly get: (key: string) => Effect.Effect<string | undefined, string>
  readonly set: (key: string, text: string) => Effect.Effect<void, string>
  readonly remove: (key: string) => Effect.Effect<void, string>
}

/**
 * @internal
 */
export const memory = (): Store => {
  const texts = new Map<string, string>()
  return {
    get: (key) => Effect.sync(() => texts.get(key)),
    set: (key, text) => Effect.sync(() => void texts.set(key, text)),
    remove: (key) => Effect.sync(() => void texts.delete(key))
  }
}

/**
 * @internal
 */
export const files = (fs: FileSystem.FileSystem, path: Path.Path, directory: string): Store & {
  /** Fails where nothing can be kept. */
  readonly probe: Effect.Effect<void, string>
} => {
  const placeOf = (key: string) => Files.pathOf(path, directory, key, "json")

  const probe = path.join(directory, "probe")
  return {
    get: (key) =>
      fs.readFileString(placeOf(key)).pipe(
        Effect.catchIf(Files.isMissing, () => Effect.succeed(undefined)),
        Effect.mapError(Files.describe)
      ),
    set: (key, text) =>
      fs.makeDirectory(path.dirname(placeOf(key)), { recursive: true, mode: 0o700 }).pipe(
        Effect.andThen(Files.writeWhole(fs, placeOf(key), text)),
        Effect.mapError(Files.describe)
      ),
    remove: (key) => Effect.mapError(fs.remove(placeOf(key), { force: true }), Files.describe),
    probe: fs.makeDirectory(directory, { recursive: true, mode: 0o700 }).pipe(
      Effect.andThen(Files.writeWhole(fs, probe, "")),
      // another process that starts at the same moment may have been quicker
      Effect.andThen(fs.remove(probe, { force: true })),
      Effect.mapError(Files.describe)
    )
  }
}

/**
 * @internal
 */
export const redis = (redis: Redis.Redis["Service"], prefix: string): Store & {
  readonly probe: Effect.Effect<void, string>
} => {
  const send = <A>(...command: readonly [string, ...Array<string>]) =>
    Effect.mapError(redis.send<A>(...command), describe)
  return {
    get: (key) => Effect.map(send<string | null>("GET", prefix + key), (text) => text ?? undefined),
    set: (key, text) => Effect.asVoid(send("SET", prefix + key, text)),
    remove: (key) => Effect.asVoid(send("DEL", prefix + key)),
    probe: Effect.asVoid(send("PING"))
  }
}

/**
 * @internal
 */
export const keyValue = (store: KeyValueStore.KeyValueStore, prefix: string): Store => {
  const inWords = Effect.mapError(({ method }: KeyValueStore.KeyValueStoreError) =>
    `the key-value store failed at ${method}`
  )
  return {
    get: (key) => inWords(store.get(prefix + key)),
    set: (key, text) => inWords(store.set(prefix + key, text)),
    remove: (key) => inWords(store.remove(prefix + key))
  }
}
