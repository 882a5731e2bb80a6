/**
 * Which rows of a job are done with, and from where to read again: all rows before that
 * place are done with, and of those behind it the ones that are named.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Semaphore from "effect/Semaphore"
import * as Seen from "./seen.ts"

/**
 * A place in a list: a timestamp (`null` among rows without one), or an offset.
 *
 * @internal
 */
export type Place = number | null

/**
 * What is kept. `acked` are rows that stand at `place` or behind it; where the place is
 * an offset, the last rows before it too, because rows that go or come move it.
 *
 * @internal
 */
export interface Progress {
  readonly place: Place
  readonly acked: ReadonlyArray<readonly [id: string, place: Place]>
  readonly done: number
}

interface Entry {
  readonly id: string
  readonly place: Place
  isDone: boolean
}

/** Of rows before an offset, so many are known by their ids. */
const mostRecent = 1_000

const isBefore = (left: Place, right: Place) => right !== null && (left === null || left < right)

/**
 * @internal
 */
export interface Tracker<E> {
  /** Whether a row was done with, at this place or, with offsets, at any. */
  readonly isDone: (id: string, place: Place) => boolean
  /** With offsets: whether a row stood before the place, where every row is done with. */
  readonly isPassed: (id: string) => boolean
  /** Takes a row up that was read. Rows have to come in their order. */
  readonly add: (id: string, place: Place) => { readonly ack: Effect.Effect<void, E> }
  /** Passes over a row that was done with before. */
  readonly pass: (id: string, place: Place) => void
  /** All rows were read. */
  readonly end: Effect.Effect<void, E>
}

/**
 * @internal
 */
export const make = <E>(options: {
  readonly from: Progress
  readonly by: "offset" | "timestamp"
  readonly save: (progress: Progress) => Effect.Effect<void, E>
  readonly clear: Effect.Effect<void, E>
}): Tracker<E> => {
  const { by, clear, from, save } = options
  let { done, place } = from
  const isBehind = (at: Place) => by === "timestamp" || !isBefore(at, from.place)
  // done with, at the place or behind it: as many as are under way and share a second
  const behind = new Map(from.acked.filter(([, at]) => isBehind(at)))
  // the last ones that stood before an offset
  const passed = Seen.make<Place>(mostRecent, from.acked.filter(([, at]) => !isBehind(at)))
  let waiting: Array<Entry> = []
  let head = 0
  let isEnd = false
  let version = 0
  let saved = 0
  const permit = Semaphore.makeUnsafe(1)

  // Moves the place over the rows at the front that are done with.
  const advance = () => {
    const before = place
    while (head < waiting.length && waiting[head]!.isDone) {
      const entry = waiting[head++]!
      if (by === "timestamp") place = entry.place
      else {
        place = entry.place! + 1
        behind.delete(entry.id)
        passed.set(entry.id, entry.place)
      }
    }
    if (head > 1000 || head === waiting.length) {
      waiting = waiting.slice(head)
      head = 0
    }
    if (by === "offset" || place === before) return
    for (const [id, at] of behind) if (isBefore(at, place)) behind.delete(id)
  }

  const finish = (entry: Entry) => {
    entry.isDone = true
    behind.set(entry.id, entry.place)
    advance()
  }

  const state = (): Progress => ({ place, acked: [...passed.entries(), ...behind], done })

  // Whoever comes while the store is busy is kept together with all others who wait.
  const keep = (wanted: number): Effect.Effect<void, E> =>
    permit.withPermit(Effect.suspend(() => {
      if (saved >= wanted) return Effect.void
      const now = version
      const isOver = isEnd && head === waiting.length
      return Effect.tap(isOver ? clear : save(state()), () =>
        Effect.sync(() => {
          saved = now
        }))
    }))

  return {
    isDone: (id, at) => by === "offset" ? behind.has(id) || passed.get(id) !== undefined : behind.get(id) === at,
    isPassed: (id) => passed.get(id) !== undefined,
    add: (id, at) => {
      const entry: Entry = { id, place: at, isDone: false }
      waiting.push(entry)
      return {
        ack: Effect.suspend(() => {
          if (!entry.isDone) {
            done++
            version++
            finish(entry)
          }
          return keep(version)
        })
      }
    },
    pass: (id, at) => {
      waiting.push({ id, place: at, isDone: true })
      behind.set(id, at)
      advance()
    },
    end: Effect.suspend(() => {
      isEnd = true
      if (head < waiting.length) return Effect.void
      version++
      return keep(version)
    })
  }
}
