/**
 * Cards of a workflow: which they are, and how they stand.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { PcoClient } from "../../../../client/PcoClient.ts"
import type { PcoError } from "../../../../client/PcoError.ts"
import { describe, unknownNames } from "../../../../jsonapi/Issue.ts"
import { idIssues } from "../../../../resource/encodeWhere.ts"
import * as Person from "../../Person.ts"
import type { WorkflowCard, WorkflowCardIds } from "../../WorkflowCard.ts"
import { check, refuse } from "../shared/input.ts"

/**
 * What a card is found by: its ids, or the card as it was read.
 *
 * @category models
 * @since 0.1.0
 */
export type CardOrIds = WorkflowCardIds | Pick<WorkflowCard, "id" | "relationships" | "links">

/**
 * @internal
 */
export const idsOf = (
  { id, links, relationships }: Pick<WorkflowCard, "id" | "relationships" | "links">
): WorkflowCardIds | undefined => {
  const person_id = relationships.person?.data?.id ?? /\/people\/(\d+)\/workflow_cards\//.exec(links["self"] ?? "")?.[1]
  return person_id === undefined ? undefined : { person_id, workflow_card_id: id }
}

const names: ReadonlyArray<keyof WorkflowCardIds> = ["person_id", "workflow_card_id"]

/**
 * The ids of a card, or why they cannot be told.
 *
 * @internal
 */
export const resolve = (operation: string, card: CardOrIds): Effect.Effect<WorkflowCardIds, PcoError> => {
  if (typeof card !== "object" || card === null) {
    const expected = `a card, or { ${names.join(", ")} }`
    return refuse(operation, { field: "card", problem: `is ${describe(card)}`, expected })
  }
  if (!("relationships" in card)) {
    const issues = [
      ...unknownNames(card, names, "card."),
      ...names.flatMap((name) => idIssues(`card.${name}`, card[name]))
    ]
    return Effect.as(check(operation, issues), card)
  }
  const ids = idsOf(card)
  return ids === undefined
    ? refuse(operation, {
      field: "card.relationships.person",
      problem: "is missing",
      expected: "a card read with its person, or { person_id, workflow_card_id }"
    })
    : Effect.succeed(ids)
}

/**
 * Neither completed nor removed; a snoozed card is active.
 *
 * @internal
 */
export const isActive = ({ completed_at, removed_at, stage }: WorkflowCard): boolean =>
  completed_at === null && removed_at === null && stage !== "completed" && stage !== "removed"

/**
 * Ids are digits, and the older card has the lower one.
 *
 * @internal
 */
export const byAge = (left: WorkflowCard, right: WorkflowCard): number =>
  left.id.length - right.id.length || (left.id < right.id ? -1 : 1)

/**
 * All cards that a person has, or had, on a workflow, the oldest first.
 *
 * @internal
 */
export const cardsOf = (
  workflowId: string,
  personId: string
): Effect.Effect<ReadonlyArray<WorkflowCard>, PcoError, PcoClient> =>
  Person.workflow_cards.stream(personId, { include: ["workflow"] }).pipe(
    Stream.filter(({ relationships }) => relationships.workflow?.data?.id === workflowId),
    Stream.runCollect,
    Effect.map((cards) => cards.toSorted(byAge))
  )
