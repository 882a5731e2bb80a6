import * as Effect from "effect/Effect"
import { Person, Workflows } from "../../../src/products/people/index.ts"
import type { Act } from "../act.ts"

const put: Act = {
  name: "Workflows.put",
  run: ({ person }) => Workflows.put("1", person),
  type: "WorkflowCard",
  isEffect: ({ person }) => ({ relationships }) =>
    relationships["person"] === person && relationships["workflow"] === "1",
  find: ({ person }) =>
    Effect.map(
      Person.workflow_cards.list(person, { include: ["workflow"] }),
      ({ data }) => data.some(({ workflow }) => workflow?.id === "1")
    ),
  isOnce: true
}
export default put
