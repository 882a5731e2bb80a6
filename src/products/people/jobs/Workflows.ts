/**
 * Workflows: putting people on them, and taking their cards along. Every job looks at
 * what is there first, may be repeated, and tells what it did.
 *
 * **Details**
 *
 * - Where the answer to a write is lost, the job looks for what it was to bring about,
 *   for some 15 seconds, and never writes a second time. Where that is not found, it
 *   fails as the write did, with `mayHaveTakenEffect`. Repeat it some minutes later:
 *   sooner, it may still not see what it brought about, and do it again.
 * - A client remembers the cards and notes that it wrote for ten minutes, because lists
 *   may not show them yet.
 * - Jobs on the same card through the same client run one after the other.
 * - A card is given as it was read, or by `{ person_id, workflow_card_id }`.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import type { PcoClient } from "../../../client/PcoClient.ts"
import type { PcoError } from "../../../client/PcoError.ts"
import { idIssues } from "../../../resource/encodeWhere.ts"
import * as Person from "../Person.ts"
import type { WorkflowCard, WorkflowCardIds } from "../WorkflowCard.ts"
import { check, flagIssues, optionsOf, textIssues } from "./shared/input.ts"
import { job } from "./shared/job.ts"
import { isLost, lookForLost, orFind } from "./shared/lost.ts"
import { withLock } from "./shared/lock.ts"
import * as Cards from "./workflows/cards.ts"
import type { CardOrIds } from "./workflows/cards.ts"
import type { MoveOptions, MoveReport, MoveStopped, To } from "./workflows/move.ts"
import { moveFrom, moveIssues } from "./workflows/move.ts"
import * as Notes from "./workflows/notes.ts"
import type { PutOptions } from "./workflows/put.ts"
import { place, putIssues } from "./workflows/put.ts"

export type { WorkflowCardIds } from "../WorkflowCard.ts"
export type { CardOrIds } from "./workflows/cards.ts"
export { type MoveOptions, type MoveReport, MoveStopped, type To } from "./workflows/move.ts"
export type { PutOptions } from "./workflows/put.ts"

/**
 * The ids of a card that was read, for the operations of `WorkflowCard`: out of its
 * person, or of its link. `undefined` where the card carries neither.
 *
 * **Example** (From a card to its operations)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Person, Workflows } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.map(Person.workflow_cards.get("1", "1"), Workflows.idsOf)
 * console.log(await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 })))))
 * // => { person_id: '1', workflow_card_id: '1' }
 * ```
 *
 * @category accessors
 * @since 0.1.0
 */
export const idsOf = (card: Pick<WorkflowCard, "id" | "relationships" | "links">): WorkflowCardIds | undefined =>
  Cards.idsOf(card)

/**
 * The card of a person on a workflow, and whether it had to be created.
 *
 * @category models
 * @since 0.1.0
 */
export interface PutReport {
  /** `unchanged` when the person was on the workflow, which leaves the card as it is. */
  readonly status: "created" | "unchanged"
  readonly card: WorkflowCard
  readonly ids: WorkflowCardIds
  /** What became of the note, where one was asked for. */
  readonly note?: "created" | "unchanged"
  /**
   * The id of the card that was created and removed again, because another process had put the same person there at
   * the same moment. `card` is the one that is left.
   */
  readonly removed?: string
}

/**
 * Puts a person on a workflow once. All cards of the person are looked at before.
 *
 * Two calls at once through one client make one card. Where another process puts the
 * same person there at the same moment, both look again, and the younger card is
 * removed; where that process cannot see the other's card yet, two are left.
 *
 * **Example** (A visitor)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Workflows } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   const first = yield* Workflows.put("1", "5", { note: "Came with a friend" })
 *   const second = yield* Workflows.put("1", "5", { note: "Came with a friend" })
 *   console.log(first.status, first.note, second.status, second.note)
 *   // => created created unchanged unchanged
 * })
 * await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * ```
 *
 * @category jobs
 * @since 0.1.0
 */
export const put = (
  workflowId: string,
  personId: string,
  options: PutOptions = {}
): Effect.Effect<PutReport, PcoError, PcoClient> =>
  Effect.gen(function*() {
    yield* check("Workflows.put", putIssues(workflowId, personId, options))
    const { assignee: assignee_id, note, note_category, sticky: sticky_assignment, when = "no active card" } = options
    const placed = yield* place(workflowId, personId, { when, assignee_id, sticky_assignment })
    const ids = { person_id: personId, workflow_card_id: placed.card.id }
    if (note === undefined) return { ...placed, ids }
    return { ...placed, ids, note: yield* Notes.write(ids, note, note_category) }
  }).pipe(job("Workflows.put"))

/**
 * Moves a card through the steps of its workflow, and looks where it is after each.
 * A card that is there already stays; `"next"` and `"back"` move it by one at every
 * call, unless `from` says which step they start at. `"back"` leaves a card on the
 * first step there.
 *
 * Fails with `Invalid` before anything is written for an unknown step, and for a card
 * that was removed or completed, which `WorkflowCard.restore` brings back. Fails with
 * `MoveStopped` when the card does not go as it is told.
 *
 * **Example** (To a step by its name)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Workflow, Workflows } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   const { ids } = yield* Workflows.put("1", "5")
 *   const { data: steps } = yield* Workflow.steps.list("1")
 *   const last = { step: steps.at(-1)!.name! }
 *   const { moves, step } = yield* Workflows.move(ids, last)
 *   console.log(moves === steps.length - 1, step?.name === last.step)
 *   // => true true
 *   console.log((yield* Workflows.move(ids, last)).status, (yield* Workflows.move(ids, "end")).step)
 *   // => unchanged null
 * })
 * await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * ```
 *
 * @category jobs
 * @since 0.1.0
 */
export const move = (
  card: CardOrIds,
  to: To,
  options: MoveOptions = {}
): Effect.Effect<MoveReport, PcoError | MoveStopped, PcoClient> =>
  Effect.gen(function*() {
    const ids = yield* Cards.resolve("Workflows.move", card)
    yield* check("Workflows.move", moveIssues(to, options))
    return yield* withLock<MoveReport, PcoError | MoveStopped, PcoClient>(
      `Workflows.move ${ids.workflow_card_id}`,
      () => moveFrom(ids, to, options)
    )
  }).pipe(job("Workflows.move"))

/**
 * For how long a card is assigned.
 *
 * @category options
 * @since 0.1.0
 */
export interface AssignOptions {
  /** Whether the assignee stays the same on the steps to come. Left as it is by default. */
  readonly sticky?: boolean | undefined
}

/**
 * What became of it, and the card as it is now.
 *
 * @category models
 * @since 0.1.0
 */
export interface AssignReport {
  readonly status: "updated" | "unchanged"
  readonly card: WorkflowCard
}

/**
 * Gives a card to a person to take care of, or to nobody with `null`.
 *
 * **Example** (Who takes care)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Workflows } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   const { ids } = yield* Workflows.put("1", "5", { assignee: "1" })
 *   console.log((yield* Workflows.assign(ids, "1")).status, (yield* Workflows.assign(ids, "2")).status)
 *   // => unchanged updated
 * })
 * await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * ```
 *
 * @category jobs
 * @since 0.1.0
 */
export const assign = (
  card: CardOrIds,
  personId: string | null,
  options: AssignOptions = {}
): Effect.Effect<AssignReport, PcoError, PcoClient> =>
  Effect.gen(function*() {
    const { person_id, workflow_card_id } = yield* Cards.resolve("Workflows.assign", card)
    const [{ sticky }, wrong] = optionsOf(options, ["sticky"])
    yield* check("Workflows.assign", [
      ...(personId === null ? [] : idIssues("assignee", personId)),
      ...wrong,
      ...flagIssues("sticky", sticky)
    ])
    const read = Person.workflow_cards.get(person_id, workflow_card_id, { include: ["assignee"] })
    const isDone = ({ relationships, sticky_assignment }: WorkflowCard) =>
      (relationships.assignee?.data?.id ?? null) === personId && (sticky === undefined || sticky_assignment === sticky)
    return yield* withLock<AssignReport, PcoError, PcoClient>(
      `Workflows.assign ${workflow_card_id}`,
      Effect.fnUntraced(function*() {
        const known = yield* read
        if (isDone(known)) return { status: "unchanged", card: known }
        const updated = yield* Person.workflow_cards.update(person_id, workflow_card_id, {
          assignee_id: personId,
          sticky_assignment: sticky
        }).pipe(orFind(isLost, lookForLost(Effect.map(read, (now) => isDone(now) ? now : undefined))))
        return { status: "updated", card: updated }
      })
    )
  }).pipe(job("Workflows.assign"))

/**
 * What a note on a card has besides its text.
 *
 * @category options
 * @since 0.1.0
 */
export interface NoteOptions {
  /** The id of the category of the note. */
  readonly category?: string | undefined
}

/**
 * Whether a note had to be written.
 *
 * @category models
 * @since 0.1.0
 */
export interface NoteReport {
  /** `unchanged` when the card had a note with this text, whatever its category. */
  readonly status: "created" | "unchanged"
}

/**
 * Writes a note on a card, unless it has one with the same text: all notes of the
 * card are looked at before.
 *
 * **Example** (A note)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { Workflows } from "effect-pco/people"
 * import { FakePco } from "effect-pco/testing"
 *
 * const program = Effect.gen(function*() {
 *   const { ids } = yield* Workflows.put("1", "5")
 *   console.log((yield* Workflows.note(ids, "Called")).status, (yield* Workflows.note(ids, "Called")).status)
 *   // => created unchanged
 * })
 * await Effect.runPromise(program.pipe(Effect.provide(FakePco.layer({ people: 5 }))))
 * ```
 *
 * @category jobs
 * @since 0.1.0
 */
export const note = (
  card: CardOrIds,
  text: string,
  options: NoteOptions = {}
): Effect.Effect<NoteReport, PcoError, PcoClient> =>
  Effect.gen(function*() {
    const ids = yield* Cards.resolve("Workflows.note", card)
    const [{ category }, wrong] = optionsOf(options, ["category"])
    yield* check("Workflows.note", [
      ...textIssues("text", text),
      ...wrong,
      ...(category === undefined ? [] : idIssues("category", category))
    ])
    return { status: yield* Notes.write(ids, text, category) }
  }).pipe(job("Workflows.note"))
