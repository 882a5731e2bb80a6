/**
 * Puts a person on a workflow, unless they are on it.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type { PcoClient } from "../../../../client/PcoClient.ts"
import type { PcoError } from "../../../../client/PcoError.ts"
import type { Issue } from "../../../../jsonapi/Issue.ts"
import { describe, oneOf } from "../../../../jsonapi/Issue.ts"
import { idIssues } from "../../../../resource/encodeWhere.ts"
import * as Person from "../../Person.ts"
import * as Workflow from "../../Workflow.ts"
import type { WorkflowCard } from "../../WorkflowCard.ts"
import * as Card from "../../WorkflowCard.ts"
import { flagIssues, optionsOf, textIssues } from "../shared/input.ts"
import { isLost, isRefused, lookForLost, orFind } from "../shared/lost.ts"
import { orRecall, remember } from "../shared/memory.ts"
import { withLock } from "../shared/lock.ts"
import { byAge, cardsOf, isActive } from "./cards.ts"

/**
 * What a card is to be when a person is put on a workflow.
 *
 * @category options
 * @since 0.1.0
 */
export interface PutOptions {
  /** The id of the person who takes care of a new card. The default assignee of the first step otherwise. */
  readonly assignee?: string | undefined
  /** Whether the assignee of a new card stays the same on the steps to come. */
  readonly sticky?: boolean | undefined
  /** A note that the card has afterwards. It is written where it is not there yet, on a card that was there as well. */
  readonly note?: string | undefined
  /** The id of the category of that note. */
  readonly note_category?: string | undefined
  /**
   * When the person is put there: when they have no card that is neither completed nor removed (the default), or when
   * they never had one.
   */
  readonly when?: "no active card" | "no card" | undefined
}

const names: ReadonlyArray<keyof PutOptions> = ["assignee", "sticky", "note", "note_category", "when"]
const whens: ReadonlySet<string> = /* @__PURE__ */ new Set(["no active card", "no card"])

/**
 * @internal
 */
export const putIssues = (workflowId: string, personId: string, options: PutOptions): ReadonlyArray<Issue> => {
  const [{ assignee, note, note_category, sticky, when }, wrong] = optionsOf(options, names)
  return [
    ...idIssues("workflow_id", workflowId),
    ...idIssues("person_id", personId),
    ...wrong,
    ...(assignee === undefined ? [] : idIssues("assignee", assignee)),
    ...flagIssues("sticky", sticky),
    ...(note === undefined ? [] : textIssues("note", note)),
    ...(note_category === undefined ? [] : idIssues("note_category", note_category)),
    ...(note_category === undefined || note !== undefined
      ? []
      : [{ field: "note", problem: "is missing", expected: "the note of this category" }]),
    ...(when === undefined || whens.has(when)
      ? []
      : [{ field: "when", problem: `is ${describe(when)}`, expected: oneOf(whens) }])
  ]
}

/**
 * @internal
 */
export interface Placed {
  readonly status: "created" | "unchanged"
  readonly card: WorkflowCard
  /** The id of the own card that was taken out again. */
  readonly removed?: string
}

/**
 * @internal
 */
export interface CardOptions {
  readonly when: NonNullable<PutOptions["when"]>
  readonly assignee_id: string | undefined
  readonly sticky_assignment: boolean | undefined
}

/** Where a card came from: `own` is certain to be the one that was created here. */
interface Found {
  readonly status: Placed["status"] | "own"
  readonly card: WorkflowCard
}

const unchanged = (card: WorkflowCard): Placed => ({ status: "unchanged", card })

const removed = (personId: string, cardId: string): Effect.Effect<void, PcoError, PcoClient> =>
  Card.remove({ person_id: personId, workflow_card_id: cardId }).pipe(
    orFind(
      isLost,
      lookForLost(Effect.map(Person.workflow_cards.get(personId, cardId), (card) => isActive(card) ? undefined : card))
    ),
    Effect.asVoid
  )

// Another process may have put the same person there at the same moment. Both look again, and the younger card goes.
const settle = (
  workflowId: string,
  personId: string,
  own: WorkflowCard
): Effect.Effect<Placed, PcoError, PcoClient> =>
  Effect.gen(function*() {
    const older = (yield* cardsOf(workflowId, personId)).find((card) => isActive(card) && byAge(card, own) < 0)
    if (older === undefined) return { status: "created", card: own }
    yield* removed(personId, own.id)
    return { ...unchanged(older), removed: own.id }
  })

/**
 * @internal
 */
export const place = (
  workflowId: string,
  personId: string,
  options: CardOptions
): Effect.Effect<Placed, PcoError, PcoClient> => {
  const { when, ...attributes } = options
  const active = Effect.map(cardsOf(workflowId, personId), (cards) => cards.find(isActive))
  const key = `Workflows.put ${workflowId} ${personId}`
  const listed = when === "no active card"
    ? active
    : Effect.map(cardsOf(workflowId, personId), (cards) => cards.find(isActive) ?? cards.at(-1))
  const known = orRecall(
    key,
    (id) =>
      Effect.map(
        Person.workflow_cards.get(personId, id),
        (card) => when === "no card" || isActive(card) ? card : undefined
      )
  )(listed)
  const find = (status: Placed["status"]) => (card: WorkflowCard | undefined): Found | undefined =>
    card === undefined ? undefined : { status, card }
  const create = Workflow.cards.create(workflowId, { person_id: personId, ...attributes }).pipe(
    Effect.map((own): Found => ({ status: "own", card: own })),
    orFind(isLost, Effect.map(lookForLost(active), find("created"))),
    // somebody else was quicker
    orFind(isRefused, Effect.map(active, find("unchanged"))),
    Effect.flatMap(({ card, status }): Effect.Effect<Placed, PcoError, PcoClient> =>
      status === "own" ? settle(workflowId, personId, card) : Effect.succeed({ status, card })
    ),
    Effect.tap(({ card }) => remember(key, card.id))
  )
  return withLock<Placed, PcoError, PcoClient>(
    key,
    Effect.fnUntraced(function*(before) {
      const card = before?.card ?? (yield* known)
      return card === undefined ? yield* create : unchanged(card)
    })
  )
}
