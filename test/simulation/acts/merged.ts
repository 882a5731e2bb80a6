import * as Effect from "effect/Effect"
import { Merges, Person } from "../../../src/products/people/index.ts"
import type { Act, Item } from "../act.ts"
import { personal } from "../churches.ts"

/** The id that the program holds. Its person was merged into the person of the item. */
const goneOf = ({ number }: Item): string => String(number)

const merged: Act = {
  name: "Merges.following",
  prepare: (item, church) =>
    Effect.andThen(
      church.put("Person", { id: goneOf(item), attributes: { first_name: personal, last_name: "Merged" } }),
      church.merge(item.person, goneOf(item))
    ),
  run: (item) => Merges.following(Person.update(goneOf(item), { remote_id: item.number })),
  type: "Person",
  isEffect: ({ number, person }) => ({ attributes, id }) => id === person && Number(attributes["remote_id"]) === number,
  find: (item) =>
    Effect.flatMap(Merges.follow(goneOf(item)), (fate) =>
      fate._tag === "Kept"
        ? Effect.map(Person.get(fate.id), ({ remote_id }) => Number(remote_id) === item.number)
        : Effect.succeed(false)),
  isOnce: true
}
export default merged
