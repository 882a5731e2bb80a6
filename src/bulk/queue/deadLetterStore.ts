/**
 * Work that was given up: kept beside the journals, readable and replayable, whatever the
 * queue itself is kept in.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Predicate from "effect/Predicate"
import type { JournalFailed, JournalStore } from "../Journal.ts"

/**
 * Why work was given up.
 *
 * @internal
 */
export type Cause = "attempts" | "in_doubt" | "refused" | "undecodable"

/**
 * @internal
 */
export interface Stored {
  readonly cause: Cause
  readonly reason: string
  readonly attempts: number
  /** In milliseconds since the epoch. */
  readonly at: number
  readonly envelope: unknown
}

const spaceOf = (queue: string) => `dead:${queue}`

const parse = (text: string): ReadonlyArray<Stored> => {
  try {
    const json: unknown = JSON.parse(text)
    return Predicate.hasProperty(json, "envelope") ? [json as unknown as Stored] : []
  } catch {
    return []
  }
}

/**
 * @internal
 */
export const put = (
  store: JournalStore["Service"],
  queue: string,
  id: string,
  stored: Stored
): Effect.Effect<void, JournalFailed> => store.set(spaceOf(queue), id, JSON.stringify(stored))

/**
 * The oldest first.
 *
 * @internal
 */
export const all = (
  store: JournalStore["Service"],
  queue: string
): Effect.Effect<ReadonlyArray<readonly [id: string, stored: Stored]>, JournalFailed> =>
  Effect.map(store.entries(spaceOf(queue)), (entries) =>
    Array.from(entries)
      .flatMap(([id, text]) => parse(text).map((stored) => [id, stored] as const))
      .toSorted(([, left], [, right]) => left.at - right.at))

/**
 * @internal
 */
export const remove = (
  store: JournalStore["Service"],
  queue: string,
  id: string
): Effect.Effect<void, JournalFailed> => store.remove(spaceOf(queue), id)
