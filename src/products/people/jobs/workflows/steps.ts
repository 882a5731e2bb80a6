/**
 * The steps of a workflow, and where a card stands among them.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { PcoClient } from "../../../../client/PcoClient.ts"
import type { PcoError } from "../../../../client/PcoError.ts"
import { describe, oneOf } from "../../../../jsonapi/Issue.ts"
import * as Person from "../../Person.ts"
import * as Workflow from "../../Workflow.ts"
import type { WorkflowCardIds } from "../../WorkflowCard.ts"
import type { WorkflowStep } from "../../WorkflowStep.ts"
import { refuse } from "../shared/input.ts"
import { isActive } from "./cards.ts"

/**
 * The card with its step and its workflow, as it is now.
 *
 * @internal
 */
export const read = (ids: WorkflowCardIds) =>
  Person.workflow_cards.get(ids.person_id, ids.workflow_card_id, { include: ["current_step", "workflow"] })

/**
 * @internal
 */
export type Standing = Effect.Success<ReturnType<typeof read>>

/**
 * All steps of a workflow, in their order.
 *
 * @internal
 */
export const stepsOf = (workflowId: string): Effect.Effect<ReadonlyArray<WorkflowStep>, PcoError, PcoClient> =>
  Effect.map(
    Stream.runCollect(Workflow.steps.stream(workflowId)),
    (steps) => steps.toSorted((left, right) => (left.sequence ?? 0) - (right.sequence ?? 0))
  )

const fold = (text: string | null) => (text ?? "").trim().toLowerCase()

/**
 * The place of the step with this id, or with this name.
 *
 * @internal
 */
export const placeOf = (
  field: string,
  step: string,
  steps: ReadonlyArray<WorkflowStep>
): Effect.Effect<number, PcoError> => {
  const byId = steps.findIndex(({ id }) => id === step)
  if (byId >= 0) return Effect.succeed(byId)
  const named = steps.filter(({ name }) => fold(name) === fold(step))
  if (named.length === 1) return Effect.succeed(steps.indexOf(named[0]!))
  return named.length === 0
    ? refuse("Workflows.move", {
      field,
      problem: `${describe(step)} is no step of this workflow`,
      expected: oneOf(steps.map(({ id, name }) => name ?? id))
    })
    : refuse("Workflows.move", {
      field,
      problem: `${describe(step)} is the name of ${named.length} steps`,
      expected: `the id: ${oneOf(named.map(({ id }) => id))}`
    })
}

/**
 * Where a card is among the steps, after the last one when it is completed, and
 * `undefined` when it is nowhere.
 *
 * @internal
 */
export const standsAt = (card: Standing, steps: ReadonlyArray<WorkflowStep>): number | undefined => {
  if (card.completed_at !== null || card.stage === "completed") return steps.length
  if (!isActive(card)) return undefined
  const at = steps.findIndex(({ id }) => id === (card.current_step?.id ?? card.relationships.current_step?.data?.id))
  return at < 0 ? undefined : at
}
