/**
 * Where deferred writes stand until they are done. `PersistedQueue` hands out turns, and
 * tries them again; it does not keep an order when one of them fails or a process dies, and
 * what failed for good cannot be read from it. So the writes themselves stand here, in
 * lines, and only the first of a line is ever in the queue.
 *
 * @internal
 */
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import type * as KeyValueStore from "effect/persistence/KeyValueStore"
import * as Semaphore from "effect/Semaphore"
import { parse } from "./stored.ts"

/**
 * The journal could not be read or written.
 *
 * @internal
 */
export class JournalError extends Data.TaggedError("JournalError")<{ readonly description: string }> {}

/**
 * @internal
 */
export interface Deferred {
  readonly id: string
  readonly line: string
  /** What is to be done, for nobody here to read. */
  readonly text: string
}

/**
 * @internal
 */
export interface Started extends Deferred {
  /** How often it was tried, and certainly not done. */
  readonly attempts: number
  /** Whoever began before never said what came of it. */
  readonly wasSending: boolean
}

/**
 * @internal
 */
export interface Journal {
  /** Puts a write at the end of its line, and tells whether it is the first. */
  readonly append: (write: Deferred) => Effect.Effect<boolean, JournalError>
  /** Notes that the first of a line is being sent. `undefined` when it is not there any more. */
  readonly start: (id: string) => Effect.Effect<Started | undefined, JournalError>
  /** Notes that it was certainly not done. It stays the first. */
  readonly release: (id: string) => Effect.Effect<void, JournalError>
  /** It is over, and this is the next one in its line. With a letter it ends among the dead letters. */
  readonly remove: (write: Deferred, letter: string | undefined) => Effect.Effect<string | undefined, JournalError>
  readonly firsts: Effect.Effect<ReadonlyArray<string>, JournalError>
  readonly letters: Effect.Effect<ReadonlyArray<Deferred>, JournalError>
  /** Puts a write in the place of a dead letter; `undefined` when there is no such letter. */
  readonly replay: (letter: string, write: Deferred) => Effect.Effect<boolean | undefined, JournalError>
  /** Throws a dead letter away, and tells whether there was one. */
  readonly discard: (letter: string) => Effect.Effect<boolean, JournalError>
  readonly waiting: Effect.Effect<number, JournalError>
}

interface Held extends Deferred {
  readonly number: number
  readonly attempts: number
  readonly isSending: boolean
  /** The dead letter that it was. */
  readonly replaces?: string | undefined
}

const isText = (value: unknown): value is string => typeof value === "string"

const readHeld = (text: string): Held | undefined => {
  const { attempts, id, isSending, line, number, replaces, text: inner } = (parse(text) ?? {}) as Partial<
    Record<keyof Held, unknown>
  >
  const isHeld = [id, line, inner].every(isText) && Number.isFinite(number) && Number.isFinite(attempts)
  // the check is what makes it one
  return isHeld
    ? { id, line, text: inner, number, attempts, isSending: isSending === true, replaces } as Held
    : undefined
}

const writeKey = (id: string) => `write:${id}`
const letterKey = (id: string) => `letter:${id}`

/**
 * The journal of one process, in a store that outlives it.
 *
 * @internal
 */
export const ofKeyValueStore = Effect.fnUntraced(function*(kv: KeyValueStore.KeyValueStore, prefix: string) {
  const writes = new Map<string, Held>()
  const letters = new Map<string, Deferred>()
  // ids in the order in which they came: a long line grows and shrinks at constant cost
  const lines = new Map<string, Set<string>>()
  let number = 0
  const turns = Semaphore.makeUnsafe(1)

  const failed = () => new JournalError({ description: "the store of the deferred writes failed" })
  const set = (key: string, value: object) => Effect.mapError(kv.set(prefix + key, JSON.stringify(value)), failed)
  const remove = (key: string) => Effect.mapError(kv.remove(prefix + key), failed)

  const enter = (held: Held) => {
    writes.set(held.id, held)
    const line = lines.get(held.line)
    if (line === undefined) lines.set(held.line, new Set([held.id]))
    else line.add(held.id)
    number = Math.max(number, held.number)
  }

  const firstOf = (line: string): string | undefined => lines.get(line)?.values().next().value

  const load = Effect.gen(function*() {
    const found: Array<Held> = []
    for (const key of yield* kv.keys) {
      if (!key.startsWith(prefix)) continue
      const own = key.slice(prefix.length)
      const text = (yield* kv.get(key)) ?? ""
      const held = readHeld(text)
      if (own.startsWith("write:") && held !== undefined) found.push(held)
      // what was cut off by a crash is not lost without a word
      else if (own.startsWith("write:")) letters.set(own.slice(6), { id: own.slice(6), line: "", text })
      else if (own.startsWith("letter:")) {
        const id = own.slice(7)
        const letter = parse(text) as Deferred | undefined
        letters.set(id, isText(letter?.text) && isText(letter.line) ? { ...letter, id } : { id, line: "", text })
      }
    }
    // an end that a crash cut in two is brought to its end
    for (const held of found.toSorted((left, right) => left.number - right.number)) {
      if (letters.has(held.id)) {
        yield* remove(writeKey(held.id))
        continue
      }
      enter(held)
      if (held.replaces !== undefined && letters.delete(held.replaces)) yield* remove(letterKey(held.replaces))
    }
  }).pipe(Effect.mapError(failed))

  yield* load

  const append = (write: Deferred, replaces?: string) =>
    Effect.suspend(() => {
      const { id, line, text } = write
      const held: Held = { id, line, text, number: number + 1, attempts: 0, isSending: false, replaces }
      return Effect.map(set(writeKey(id), held), () => {
        enter(held)
        return firstOf(line) === id
      })
    })

  const change = (held: Held) =>
    Effect.map(set(writeKey(held.id), held), () => {
      writes.set(held.id, held)
    })

  const journal: Journal = {
    append: (write) => turns.withPermit(append(write)),
    start: (id) =>
      turns.withPermit(Effect.suspend(() => {
        const held = writes.get(id)
        if (held === undefined) return Effect.undefined
        const started: Started = { ...held, wasSending: held.isSending }
        return Effect.as(change({ ...held, isSending: true }), started)
      })),
    release: (id) =>
      turns.withPermit(Effect.suspend(() => {
        const held = writes.get(id)
        return held === undefined
          ? Effect.void
          : change({ ...held, isSending: false, attempts: held.attempts + 1 })
      })),
    remove: ({ id, line }, text) =>
      turns.withPermit(Effect.gen(function*() {
        if (text !== undefined) {
          const letter = { id, line, text }
          yield* set(letterKey(id), letter)
          letters.set(id, letter)
        }
        yield* remove(writeKey(id))
        writes.delete(id)
        const rest = lines.get(line)
        if (rest?.delete(id) === true && rest.size === 0) lines.delete(line)
        return firstOf(line)
      })),
    firsts: Effect.sync(() => Array.from(lines.keys(), (line) => firstOf(line)!)),
    letters: Effect.sync(() => Array.from(letters.values())),
    replay: (id, write) =>
      turns.withPermit(Effect.gen(function*() {
        if (!letters.has(id)) return undefined
        const isFirst = yield* append(write, id)
        letters.delete(id)
        yield* remove(letterKey(id))
        return isFirst
      })),
    discard: (id) =>
      turns.withPermit(Effect.suspend(() =>
        letters.has(id)
          ? Effect.map(Effect.andThen(remove(letterKey(id)), remove(writeKey(id))), () => letters.delete(id))
          : Effect.succeed(false)
      )),
    waiting: Effect.sync(() => writes.size)
  }
  return journal
})
