import * as Effect from "effect/Effect"
import { List, Lists } from "../../../src/products/people/index.ts"
import type { Act, Item } from "../act.ts"

/** Each item has a list of its own, which was refreshed long ago. */
const listOf = ({ number }: Item): string => String(number)
const before = "2020-01-01T00:00:00Z"

const run: Act = {
  name: "Lists.run",
  prepare: (item, church) =>
    church.put("List", {
      id: listOf(item),
      attributes: { name: "Members", status: "done", refreshed_at: before, batch_completed_at: before }
    }),
  run: (item) => Lists.run(listOf(item)),
  type: "List",
  isEffect: (item) => ({ attributes, id }) => id === listOf(item) && attributes["refreshed_at"] !== before,
  find: (item) =>
    Effect.map(
      List.get(listOf(item)),
      ({ refreshed_at }) => (refreshed_at?.epochMilliseconds ?? 0) > Date.parse(before)
    ),
  isOnce: true
}
export default run
