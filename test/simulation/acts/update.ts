import * as Effect from "effect/Effect"
import { Person } from "../../../src/products/people/index.ts"
import type { Act } from "../act.ts"

const update: Act = {
  name: "Person.update",
  operation: ({ number, person }) => Person.update(person, { remote_id: number }),
  run: ({ number, person }) => Person.update(person, { remote_id: number }),
  type: "Person",
  isEffect: ({ number }) => ({ attributes }) => Number(attributes["remote_id"]) === number,
  find: ({ number, person }) => Effect.map(Person.get(person), ({ remote_id }) => Number(remote_id) === number),
  isOnce: true
}
export default update
