/**
 * Tracks which rows of a job are acknowledged, and from which position to read again: all rows before that position are
 * acknowledged, and some rows after it.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Semaphore from "effect/Semaphore"
import * as Seen from "./seen.ts"

/**
 * A position in a list: a timestamp (`null` among rows without one), or an offset.
 *
 * @internal
 */
export type Position = number | null

/**
 * The state that a checkpoint saves. `acked` are the acknowledged rows at `position` or after it. Where the position is an
 * offset, it holds the last rows before it, too, because rows that are added or deleted move it.
 *
 * @internal
 */
export interface TrackerState {
  readonly position: Position
  readonly acked: ReadonlyArray<readonly [id: string, position: Position]>
  readonly done: number
}

interface Entry {
  readonly id: string
  readonly position: Position
  isDone: boolean
}

/** How many rows before an offset are known by their ids. */
const mostRecent = 1_000

const isBefore = (left: Position, right: Position) => right !== null && (left === null || left < right)

/**
 * @internal
 */
export interface Tracker<E> {
  /** Whether a row was acknowledged at this position or, with offsets, at any. */
  readonly isDone: (id: string, position: Position) => boolean
  /** With offsets: whether a row was before the position, where every row is acknowledged. */
  readonly isPassed: (id: string) => boolean
  /** Adds a row that was read. Add rows in the order of the list. */
  readonly add: (id: string, position: Position) => { readonly ack: Effect.Effect<void, E> }
  /** Skips a row that was acknowledged before. */
  readonly pass: (id: string, position: Position) => void
  /** All rows were read. */
  readonly end: Effect.Effect<void, E>
}

/**
 * @internal
 */
export const make = <E>(options: {
  readonly from: TrackerState
  readonly by: "offset" | "timestamp"
  readonly save: (state: TrackerState) => Effect.Effect<void, E>
  readonly clear: Effect.Effect<void, E>
}): Tracker<E> => {
  const { by, clear, from, save } = options
  let { done, position } = from
  const isBehind = (at: Position) => by === "timestamp" || !isBefore(at, from.position)
  // acknowledged at the position or after it: as many as are in flight and share a second
  const behind = new Map(from.acked.filter(([, at]) => isBehind(at)))
  // the last ones before an offset
  const passed = Seen.make<Position>(mostRecent, from.acked.filter(([, at]) => !isBehind(at)))
  let waiting: Array<Entry> = []
  let head = 0
  let isEnd = false
  let version = 0
  let saved = 0
  const permit = Semaphore.makeUnsafe(1)

  // Moves the position past the acknowledged rows at the front.
  const advance = () => {
    const before = position
    while (head < waiting.length && waiting[head]!.isDone) {
      const entry = waiting[head++]!
      if (by === "timestamp") position = entry.position
      else {
        position = entry.position! + 1
        behind.delete(entry.id)
        passed.set(entry.id, entry.position)
      }
    }
    if (head > 1000 || head === waiting.length) {
      waiting = waiting.slice(head)
      head = 0
    }
    if (by === "offset" || position === before) return
    for (const [id, at] of behind) if (isBefore(at, position)) behind.delete(id)
  }

  const finish = (entry: Entry) => {
    entry.isDone = true
    behind.set(entry.id, entry.position)
    advance()
  }

  const state = (): TrackerState => ({ position, acked: [...passed.entries(), ...behind], done })

  // Acknowledgements that arrive while the store is busy are saved together.
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
      const entry: Entry = { id, position: at, isDone: false }
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
      waiting.push({ id, position: at, isDone: true })
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
