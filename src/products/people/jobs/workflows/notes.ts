/**
 * Notes of a card, each text once.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { PcoClient } from "../../../../client/PcoClient.ts"
import type { PcoError } from "../../../../client/PcoError.ts"
import type { WorkflowCardIds } from "../../WorkflowCard.ts"
import * as Card from "../../WorkflowCard.ts"
import { isLost, lookForLost, orFind } from "../shared/lost.ts"
import { orRecall, remember } from "../shared/memory.ts"
import { withLock } from "../shared/lock.ts"

/**
 * @internal
 */
export type Noted = "created" | "unchanged"

const same = (left: string | null, right: string) => left?.trim() === right

/**
 * @internal
 */
export const write = (
  ids: WorkflowCardIds,
  note: string,
  note_category_id: string | undefined
): Effect.Effect<Noted, PcoError, PcoClient> => {
  const text = note.trim()
  const find = Effect.map(
    Stream.runCollect(Stream.filter(Card.notes.stream(ids), (row) => same(row.note, text))),
    (rows) => rows[0]
  )
  const key = `Workflows.note ${ids.workflow_card_id} ${text}`
  const recall = orRecall(
    key,
    (id) => Effect.map(Card.notes.get(ids, id), (row) => same(row.note, text) ? row : undefined)
  )
  return withLock<Noted, PcoError, PcoClient>(
    key,
    Effect.fnUntraced(function*(before) {
      if (before !== undefined || (yield* recall(find)) !== undefined) return "unchanged"
      const { id } = yield* Card.notes.create(ids, { note: text, note_category_id }).pipe(
        orFind(isLost, lookForLost(find))
      )
      yield* remember(key, id)
      return "created"
    })
  )
}
