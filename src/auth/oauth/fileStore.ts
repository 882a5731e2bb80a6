/**
 * Tokens in files: a folder a key, and in it `<number>.lock` and `<number>.tokens`
 * under the numbers of the holders. The highest number counts, and only one process
 * can make a file of the next one: so nothing has to be compared and swapped, which
 * file systems cannot do.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type * as FileSystem from "effect/FileSystem"
import type * as Path from "effect/Path"
import type { PlatformError } from "effect/PlatformError"
import * as Predicate from "effect/Predicate"
import { describe, isMissing, segmentsOf } from "../../internal/files.ts"
import { elapsed } from "../../internal/elapsed.ts"
import { TokenStoreFailed } from "../../client/PcoError.ts"
import type { Backend } from "./leased.ts"
import type { Tokens } from "./Store.ts"
import { fromText, toText, unique } from "./stored.ts"

interface Lock {
  readonly holder: string
  /** 0 when the lock was given back. */
  readonly until: number
}

type Kind = "lock" | "tokens" | "new"

/** The numbers of each kind that a folder holds, the highest first. */
type Listing = { readonly [kind in Kind]: ReadonlyArray<{ readonly name: string; readonly number: number }> }

const listingOf = (names: ReadonlyArray<string>): Listing => {
  const ofKind = (kind: Kind) =>
    names
      .flatMap((name) => {
        const [, number, found] = /^(\d+)(?:\.[0-9a-f-]+)?\.(lock|tokens|new)$/.exec(name) ?? []
        return found === kind ? [{ name, number: Number(number) }] : []
      })
      .toSorted((left, right) => right.number - left.number)
  return { lock: ofKind("lock"), tokens: ofKind("tokens"), new: ofKind("new") }
}

const lockOf = (text: string): Lock => {
  try {
    const json: unknown = JSON.parse(text)
    if (Predicate.isObject(json)) {
      const { holder, until } = json as Record<string, unknown>
      if (typeof holder === "string" && typeof until === "number") return { holder, until }
    }
  } catch {
    // cut off by a crash of the machine: nobody holds it any more
  }
  return { holder: "", until: 0 }
}

const nothing: Effect.Effect<undefined> = Effect.undefined

const failedTo = (action: TokenStoreFailed["action"]) => (error: PlatformError | TokenStoreFailed) =>
  error._tag === "TokenStoreFailed"
    ? error
    : new TokenStoreFailed({ action, description: describe(error) })

/**
 * @internal
 */
export const make = (fs: FileSystem.FileSystem, path: Path.Path, directory: string): Backend & {
  /** Fails where tokens cannot be kept. */
  readonly probe: Effect.Effect<void, PlatformError>
} => {
  // the same one should the program go to another directory
  const root = path.resolve(directory)
  const placeOf = (key: string) => path.join(root, ...segmentsOf(key))

  const list = (place: string): Effect.Effect<Listing, PlatformError> =>
    fs.readDirectory(place).pipe(
      Effect.catchIf(isMissing, () => Effect.succeed([])),
      Effect.map(listingOf)
    )

  const readText = (file: string): Effect.Effect<string | undefined, PlatformError> =>
    Effect.catchIf(fs.readFileString(file), isMissing, () => nothing)

  const discard = (place: string, files: ReadonlyArray<{ readonly name: string }>): Effect.Effect<void> =>
    Effect.forEach(files, ({ name }) => Effect.ignore(fs.remove(path.join(place, name), { force: true })), {
      discard: true
    })

  // On the disk before it has a name: after a crash there is the old file or the new one, whole.
  const compose = <A>(
    place: string,
    number: number,
    text: string,
    finish: (file: string) => Effect.Effect<A, PlatformError>
  ): Effect.Effect<A, PlatformError> =>
    Effect.flatMap(unique, (id) => {
      const file = path.join(place, `${number}.${id}.new`)
      return fs.open(file, { flag: "wx", mode: 0o600 }).pipe(
        Effect.flatMap((open) => Effect.andThen(open.writeAll(new TextEncoder().encode(text)), open.sync)),
        Effect.scoped,
        Effect.andThen(finish(file)),
        Effect.ensuring(Effect.ignore(fs.remove(file, { force: true })))
      )
    })

  const replace = (place: string, number: number, kind: Kind, text: string) =>
    compose(place, number, text, (file) => fs.rename(file, path.join(place, `${number}.${kind}`)))

  const makePlace = (place: string) => fs.makeDirectory(place, { recursive: true, mode: 0o700 })

  // Between the listing and the reading a newer file may have taken the place of the one that was listed.
  const read = (key: string): Effect.Effect<Tokens | undefined, PlatformError | TokenStoreFailed> =>
    Effect.flatMap(list(placeOf(key)), ({ tokens: [newest] }) =>
      newest === undefined
        ? nothing
        : Effect.flatMap(readText(path.join(placeOf(key), newest.name)), (text) => {
          if (text === undefined) return Effect.suspend(() => read(key))
          return text === "" ? nothing : fromText(text)
        }))

  // The lock that a waiter sees, and since when by its own clock.
  const observed = new Map<string, { readonly lock: string; readonly since: number }>()

  // A living holder renews its lease. One whose clock was ahead left a lease that ends in a distant future, so a lock
  // that nobody renewed for one lease is over, whatever is written in it.
  const isAbandoned = (place: string, lock: string, lease: number) =>
    Effect.map(elapsed, (now) => {
      const seen = observed.get(place)
      if (seen?.lock === lock) return now - seen.since >= lease
      observed.set(place, { lock, since: now })
      return false
    })

  const acquire = Effect.fnUntraced(function*(key: string, holder: string, lease: number) {
    const place = placeOf(key)
    const now = yield* Clock.currentTimeMillis
    yield* makePlace(place)
    const before = yield* list(place)
    const last = before.lock[0]
    if (last !== undefined) {
      const text = yield* readText(path.join(place, last.name))
      if (text === undefined) return undefined
      if (lockOf(text).until > now && !(yield* isAbandoned(place, `${last.number} ${text}`, lease))) return undefined
    }
    observed.delete(place)
    const number = Math.max(last?.number ?? 0, before.tokens[0]?.number ?? 0) + 1
    const lock: Lock = { holder, until: now + lease }
    // A link is made by one process only, and with the content already in it. Whoever has a higher number by now may
    // have cleared away what we were about to link.
    const isTaken = yield* compose(
      place,
      number,
      JSON.stringify(lock),
      (file) =>
        fs.link(file, path.join(place, `${number}.lock`)).pipe(
          Effect.as(true),
          Effect.catchIf(
            (error) => error.reason._tag === "AlreadyExists" || isMissing(error),
            () => Effect.succeed(false)
          )
        )
    )
    if (!isTaken) return undefined
    // Whoever listed long ago can make a number again whose file is gone already, below one that is held.
    const after = yield* list(place)
    if (after.lock[0]?.number !== number) {
      yield* discard(place, [{ name: `${number}.lock` }])
      return undefined
    }
    yield* discard(place, [...before.lock, ...before.new.filter((file) => file.number < number)])
    return number
  })

  const setLock = (key: string, number: number, lock: Lock) =>
    replace(placeOf(key), number, "lock", JSON.stringify(lock)).pipe(Effect.mapError(failedTo("lock")))

  const write = Effect.fnUntraced(function*(key: string, number: number, tokens: Tokens | undefined) {
    const place = placeOf(key)
    yield* makePlace(place)
    yield* replace(place, number, "tokens", tokens === undefined ? "" : toText(tokens))
    const { tokens: all } = yield* list(place)
    const isNewest = all.every((file) => file.number <= number)
    yield* discard(place, all.filter((file) => isNewest ? file.number < number : file.number === number))
    return isNewest
  })

  return {
    read: (key) => Effect.mapError(read(key), failedTo("read")),
    acquire: (key, holder, lease) => Effect.mapError(acquire(key, holder, lease), failedTo("lock")),
    renew: (key, holder, number, lease) =>
      Effect.flatMap(Clock.currentTimeMillis, (now) => setLock(key, number, { holder, until: now + lease })),
    release: (key, holder, number) => setLock(key, number, { holder, until: 0 }),
    write: (key, number, tokens) => Effect.mapError(write(key, number, tokens), failedTo("write")),
    probe: Effect.andThen(
      makePlace(root),
      compose(root, 0, "", (file) => Effect.andThen(fs.link(file, `${file}.probe`), fs.remove(`${file}.probe`)))
    )
  }
}
