/**
 * Moves a card step by step, and looks where it is after each.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type { PcoClient } from "../../../../client/PcoClient.ts"
import type { PcoError } from "../../../../client/PcoError.ts"
import type { Issue } from "../../../../jsonapi/Issue.ts"
import { describe, unknownNames } from "../../../../jsonapi/Issue.ts"
import type { WorkflowCard, WorkflowCardIds } from "../../WorkflowCard.ts"
import * as Card from "../../WorkflowCard.ts"
import type { WorkflowStep } from "../../WorkflowStep.ts"
import { flagIssues, optionsOf, refuse, textIssues } from "../shared/input.ts"
import { isLost, lookFor, lookForLost, orFind } from "../shared/lost.ts"
import type { Standing } from "./steps.ts"
import { placeOf, read, standsAt, stepsOf } from "./steps.ts"

/**
 * The card did what it was told in another way than was asked for, or not at all: it
 * is where `step_id` says, after `moves` moves. Nothing was moved back.
 *
 * @category errors
 * @since 0.1.0
 */
export class MoveStopped extends Schema.TaggedError<MoveStopped>()("MoveStopped", {
  person_id: Schema.String,
  workflow_card_id: Schema.String,
  step_id: Schema.NullOr(Schema.String),
  moves: Schema.Finite
}) {
  override get message() {
    const at = this.step_id === null ? "on no step" : `on step ${this.step_id}`
    return `the card ${this.workflow_card_id} did not go where it was told to; after ${this.moves} moves it is ${at}`
  }
}

/**
 * From where a card moves, and whether steps are passed over.
 *
 * @category options
 * @since 0.1.0
 */
export interface MoveOptions {
  /** The step, by its id or name, that the card is on when it moves; elsewhere it stays. Makes `next` and `back` safe to repeat. */
  readonly from?: string | undefined
  /** Whether steps are passed over (`skip_step`) instead of completed (`promote`) on the way forward. */
  readonly skip?: boolean | undefined
}

/**
 * Where a card is now, and how many moves that took.
 *
 * @category models
 * @since 0.1.0
 */
export interface MoveReport {
  readonly status: "moved" | "unchanged"
  readonly card: WorkflowCard
  /** The step that the card is on, `null` when it is completed. */
  readonly step: WorkflowStep | null
  readonly moves: number
}

/**
 * Where a card can be moved: one step on, one step back, behind the last step, or to
 * a step by its id or its name.
 *
 * @category models
 * @since 0.1.0
 */
export type To = "next" | "back" | "end" | { readonly step: string }

const toIssues = (to: To): ReadonlyArray<Issue> => {
  if (to === "next" || to === "back" || to === "end") return []
  if (typeof to === "object" && to !== null) {
    return [...unknownNames(to, ["step"], "to."), ...textIssues("to.step", to.step)]
  }
  return [{ field: "to", problem: `is ${describe(to)}`, expected: "\"next\", \"back\", \"end\" or { step }" }]
}

/**
 * @internal
 */
export const moveIssues = (to: To, options: MoveOptions): ReadonlyArray<Issue> => {
  const [{ from, skip }, wrong] = optionsOf(options, ["from", "skip"])
  return [
    ...toIssues(to),
    ...wrong,
    ...(from === undefined ? [] : textIssues("from", from)),
    ...flagIssues("skip", skip)
  ]
}

/**
 * Takes the card from one place to another, one step after the other. Each has to
 * bring it nearer, so there is an end to it.
 *
 * @internal
 */
export const walk = (
  ids: WorkflowCardIds,
  start: Standing,
  steps: ReadonlyArray<WorkflowStep>,
  [from, to]: readonly [from: number, to: number],
  skip: boolean
): Effect.Effect<{ readonly card: Standing; readonly moves: number }, PcoError | MoveStopped, PcoClient> =>
  Effect.gen(function*() {
    const act = to < from ? Card.go_back : skip ? Card.skip_step : Card.promote
    let card = start
    let at = from
    let moves = 0
    while (at !== to) {
      const moved = Effect.map(read(ids), (now) => standsAt(now, steps) === at ? undefined : now)
      const now = yield* act(ids).pipe(Effect.andThen(lookFor(moved)), orFind(isLost, lookForLost(moved)))
      const place = now === undefined ? undefined : standsAt(now, steps)
      moves++
      if (now === undefined || place === undefined || Math.abs(to - place) >= Math.abs(to - at)) {
        const step_id = (now ?? card).relationships.current_step?.data?.id ?? null
        return yield* new MoveStopped({ ...ids, step_id, moves: now === undefined ? moves - 1 : moves })
      }
      card = now
      at = place
    }
    return { card, moves }
  })

/**
 * Looks where the card is, and takes it from there.
 *
 * @internal
 */
export const moveFrom = Effect.fnUntraced(function*(
  ids: WorkflowCardIds,
  to: To,
  { from, skip = false }: MoveOptions
): Effect.fn.Return<MoveReport, PcoError | MoveStopped, PcoClient> {
  const card = yield* read(ids)
  const workflowId = card.relationships.workflow?.data?.id
  if (workflowId === undefined) {
    const problem = "is not there, as with a workflow that was archived"
    return yield* refuse("Workflows.move", { field: "card.workflow", problem, expected: "a workflow that is in use" })
  }
  const steps = yield* stepsOf(workflowId)
  const at = standsAt(card, steps)
  const target = typeof to === "object" ? yield* placeOf("to.step", to.step, steps) : undefined
  const start = from === undefined ? at : yield* placeOf("from", from, steps)
  const stays = (): MoveReport => ({ status: "unchanged", card, step: steps[at ?? -1] ?? null, moves: 0 })
  if (start !== at || (at === steps.length && to === "end")) return stays()
  if (at === undefined || at === steps.length) {
    return yield* refuse("Workflows.move", {
      field: "card",
      problem: at === undefined ? "was removed, or is on no step" : "is completed",
      expected: "an active card; WorkflowCard.restore brings one back"
    })
  }
  const goal = target ?? (to === "next" ? at + 1 : to === "back" ? Math.max(0, at - 1) : steps.length)
  if (goal === at) return stays()
  const moved = yield* walk(ids, card, steps, [at, goal], skip)
  return { status: "moved", ...moved, step: steps[goal] ?? null }
})
