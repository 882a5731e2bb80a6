/**
 * The tier in a store that one process uses at a time: files, a table, the storage of a
 * browser. It holds texts by key and keeps no order, so the order of the invalidations is
 * kept here, and written down before an invalidation counts as done: what was invalidated
 * stays so when the program is started anew.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import * as Semaphore from "effect/Semaphore"
import * as Stream from "effect/Stream"
import * as Generations from "./generations.ts"
import { freshName, fromVersion, isReadable, parse, toVersion, unreadable } from "./stored.ts"
import type { StoredEntry, Tier, TierError } from "./Tier.ts"

/**
 * What is needed of a store.
 *
 * @internal
 */
export interface Store {
  readonly name: string
  readonly get: (key: string) => Effect.Effect<string | undefined, TierError>
  /** `until` is in milliseconds by the clock, `undefined` for always. */
  readonly set: (key: string, text: string, until: number | undefined) => Effect.Effect<void, TierError>
  readonly remove: (key: string) => Effect.Effect<void, TierError>
}

/** More tags than these are not remembered. */
const mostTags = 50_000

/** After so many invalidations they are written down as one. */
const mostChanges = 500

const stateKey = "state"
const changeKey = (count: number) => `change:${count}`

/**
 * @internal
 */
export const entryPrefix = "entry:"

const Count = Schema.Int

const StoredState = Schema.Struct({
  name: Schema.String,
  /** The count up to which the changes are part of it. */
  count: Count,
  forgotten: Count,
  counts: Schema.Array(Schema.Tuple([Schema.String, Count]))
})

/** The name of the state that a change belongs to, and its tags. */
const StoredChange = Schema.NonEmptyArray(Schema.String)

const readState = Schema.decodeUnknownOption(Schema.fromJsonString(StoredState))
const readChange = Schema.decodeUnknownOption(Schema.fromJsonString(StoredChange))

/**
 * An entry as it is written, and back.
 *
 * @internal
 */
export const toText = (entry: StoredEntry, version: string): string => JSON.stringify({ ...entry, version })

/**
 * @internal
 */
export const fromText = (text: string): { readonly entry: StoredEntry; readonly version: string } | undefined => {
  const { version, ...entry } = (parse(text) ?? {}) as { readonly version?: unknown }
  return typeof version === "string" && isReadable(entry) ? { entry, version } : undefined
}

/**
 * @internal
 */
export const make = (store: Store): Tier => {
  let name = freshName()
  let generations = Generations.make(mostTags)
  let writtenAt = 0
  let isOpen = false
  // a change that was not written leaves a gap, behind which none is found again
  let hasGap = false
  const lock = Semaphore.makeUnsafe(1)

  const writeState = Effect.suspend(() => {
    const { forgotten, invalidated, now } = generations.state()
    const state: typeof StoredState.Type = { name, count: now, forgotten, counts: invalidated }
    const from = writtenAt
    return Effect.andThen(
      store.set(stateKey, JSON.stringify(state), undefined),
      Effect.suspend(() => {
        writtenAt = state.count
        hasGap = false
        const done = Array.from({ length: state.count - from }, (_, index) => changeKey(from + 1 + index))
        return Effect.forEach(done, store.remove, { discard: true })
      })
    )
  })

  // StoredState that are gone or cannot be read know nothing: they begin anew, and no entry is from their time.
  const load = Effect.gen(function*() {
    const text = yield* store.get(stateKey)
    const state = Option.getOrUndefined(readState(text))
    if (state === undefined) {
      name = freshName()
      yield* writeState
      return
    }
    const { count, counts, forgotten } = state
    name = state.name
    writtenAt = count
    generations = Generations.make(mostTags, { now: count, forgotten, invalidated: counts })
    while (true) {
      const change = yield* store.get(changeKey(generations.now() + 1))
      if (change === undefined) return
      const [of, ...tags] = Option.getOrElse(readChange(change), (): ReadonlyArray<string> => [])
      if (of === name) generations.bump(tags)
      // an unreadable change may have had any tag
      else generations.bumpAll()
    }
  })

  const open = Effect.suspend(() =>
    isOpen ? Effect.void : lock.withPermit(Effect.suspend(() =>
      isOpen ? Effect.void : Effect.map(load, () => {
        isOpen = true
      })
    ))
  )

  const holds = (tags: ReadonlyArray<string>, version: string): boolean => {
    const of = fromVersion(version)
    return of.name === name && generations.holds(tags, of.count)
  }

  return {
    name: store.name,
    get: (key) =>
      Effect.gen(function*() {
        yield* open
        const text = yield* store.get(entryPrefix + key)
        const version = toVersion(name, generations.now())
        if (text === undefined) return { version, entry: undefined }
        const read = fromText(text)
        if (read === undefined) return { version, entry: unreadable }
        const now = yield* Clock.currentTimeMillis
        if (now < read.entry.staleUntil && holds(read.entry.tags, read.version)) {
          return { version, entry: { ...read.entry, version: read.version } }
        }
        yield* store.remove(entryPrefix + key)
        return { version, entry: undefined }
      }),
    set: (key, entry, version) =>
      Effect.gen(function*() {
        yield* open
        const now = yield* Clock.currentTimeMillis
        if (now >= entry.staleUntil || !holds(entry.tags, version)) return
        yield* store.set(entryPrefix + key, toText(entry, version), entry.staleUntil)
      }),
    invalidate: (tags) =>
      Effect.andThen(
        open,
        lock.withPermit(Effect.suspend(() => {
          // it holds for this process from now on, and for the next one when it is written
          generations.bump(tags)
          const count = generations.now()
          if (hasGap || count - writtenAt >= mostChanges) return writeState
          hasGap = true
          return Effect.map(store.set(changeKey(count), JSON.stringify([name, ...tags]), undefined), () => {
            hasGap = false
          })
        }))
      ),
    invalidations: Stream.never
  }
}
