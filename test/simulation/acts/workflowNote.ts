import * as Effect from "effect/Effect"
import { Person, WorkflowCard, Workflows } from "../../../src/products/people/index.ts"
import type { Act, Item } from "../act.ts"

const noteOf = ({ number }: Item) => `Called, item ${number}`

const note: Act = {
  name: "Workflows.put with a note",
  run: (item) => Workflows.put("2", item.person, { note: noteOf(item) }),
  type: "WorkflowCardNote",
  isEffect: (item) => ({ attributes }) => attributes["note"] === noteOf(item),
  find: (item) =>
    Effect.gen(function*() {
      const { data } = yield* Person.workflow_cards.list(item.person, { include: ["workflow"] })
      for (const { id, workflow } of data) {
        if (workflow?.id !== "2") continue
        const notes = yield* WorkflowCard.notes.list({ person_id: item.person, workflow_card_id: id })
        if (notes.data.some(({ note }) => note === noteOf(item))) return true
      }
      return false
    }),
  isOnce: true
}
export default note
