/**
 * What Planning Center does with a write beyond storing it, type by type. A type
 * that is not here is stored as it comes.
 *
 * @internal
 */
import type * as Answers from "./answers.ts"
import type { WritePayload } from "./payload.ts"
import type { Action, Draft } from "./assign.ts"
import type { Attributes, Row } from "./Store.ts"
import type { World } from "./values.ts"

/**
 * A write that is being carried out.
 *
 * @internal
 */
export interface Change {
  readonly world: World
  readonly action: Action
  readonly draft: Draft
  readonly previous: Row | undefined
  /** The time of the write as it is stored. */
  readonly now: string
}

/**
 * @internal
 */
export interface Rule {
  /** Attributes and relationships that must be there. */
  readonly needs?: ReadonlyArray<string>
  readonly defaults?: Attributes
  /** Refuses a payload for its form, by throwing. */
  readonly payload?: (payload: WritePayload, action: Action) => void
  /** What is wrong with the values; nothing has been written yet. */
  readonly check?: (change: Change) => ReadonlyArray<Answers.Violation>
  /** Fills in what follows from the draft. */
  readonly settle?: (change: Change) => void
  /** Brings other rows in line with one that was stored. */
  readonly stored?: (change: Change, row: Row) => void
  /** Brings other rows in line with one that was deleted. */
  readonly gone?: (world: World, row: Row) => void
  /** What a delete leaves behind instead of nothing. */
  readonly tombstone?: (row: Row, now: string) => Row
  /** The to-one relationship whose row is touched by every write. */
  readonly touches?: string
}

/**
 * The attributes as they are after the change.
 *
 * @internal
 */
export const merged = ({ draft, previous }: Change): Attributes => ({ ...previous?.attributes, ...draft.attributes })

/**
 * The id in a to-one relationship after the change.
 *
 * @internal
 */
export const linked = ({ draft, previous }: Change, name: string): string | undefined => {
  const linkage = name in draft.relationships ? draft.relationships[name] : previous?.relationships[name]
  return typeof linkage === "string" ? linkage : undefined
}

/**
 * @internal
 */
export const nothingWrong: ReadonlyArray<Answers.Violation> = []
