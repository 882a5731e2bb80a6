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
import type { PlatformError } from "effect/PlatformError"
import * as Predicate from "effect/Predicate"
import * as Random from "effect/Random"

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

// Any text as the name of a file, on file systems too that do not tell "a" from "A".
const fileOf = (key: string): string =>
  Array.from(
    new TextEncoder().encode(key),
    (byte) => /[a-z0-9_-]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : `%${byte.toString(16)}`
  ).join("")

const isMissing = (error: PlatformError) => error.reason._tag === "NotFound"

const wordsOf = ({ reason }: PlatformError) => `${reason._tag} at ${reason.method}`

/**
 * @internal
 */
export const files = (fs: FileSystem.FileSystem, path: Path.Path, directory: string): Store & {
  /** Fails where nothing can be kept. */
  readonly probe: Effect.Effect<void, string>
} => {
  const placeOf = (key: string) => path.join(directory, `${fileOf(key)}.json`)

  // On the disk before it has its name: after a crash there is the old file or the new one, whole.
  const write = (place: string, text: string): Effect.Effect<void, PlatformError> =>
    Effect.flatMap(Random.nextIntBetween(0, Number.MAX_SAFE_INTEGER), (unique) => {
      const file = `${place}.${unique.toString(36)}.new`
      return fs.open(file, { flag: "wx", mode: 0o600 }).pipe(
        Effect.flatMap((open) => Effect.andThen(open.writeAll(new TextEncoder().encode(text)), open.sync)),
        Effect.scoped,
        Effect.andThen(fs.rename(file, place)),
        Effect.onError(() => Effect.ignore(fs.remove(file, { force: true })))
      )
    })

  const probe = path.join(directory, "probe")
  return {
    get: (key) =>
      fs.readFileString(placeOf(key)).pipe(
        Effect.catchIf(isMissing, () => Effect.succeed(undefined)),
        Effect.mapError(wordsOf)
      ),
    set: (key, text) => Effect.mapError(write(placeOf(key), text), wordsOf),
    remove: (key) => Effect.mapError(fs.remove(placeOf(key), { force: true }), wordsOf),
    probe: fs.makeDirectory(directory, { recursive: true, mode: 0o700 }).pipe(
      Effect.andThen(write(probe, "")),
      Effect.andThen(fs.remove(probe)),
      Effect.mapError(wordsOf)
    )
  }
}

// A message of Redis may quote the command: only its first word is safe.
const describe = ({ cause }: Redis.RedisError): string => {
  if (!Predicate.isObject(cause)) return "Redis failed"
  const { code, message } = cause as { readonly code?: unknown; readonly message?: unknown }
  if (Predicate.isString(code)) return `Redis failed (${code})`
  const word = Predicate.isString(message) ? /^[A-Z]+(?= )/.exec(message)?.[0] : undefined
  return word === undefined ? "Redis failed" : `Redis failed (${word})`
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
