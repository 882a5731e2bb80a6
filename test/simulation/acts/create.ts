import * as Effect from "effect/Effect"
import { Person } from "../../../src/products/people/index.ts"
import type { Act } from "../act.ts"
import { personal } from "../churches.ts"

const create: Act = {
  name: "Person.create",
  operation: ({ number }) => Person.create({ first_name: personal, last_name: "Created", remote_id: number }),
  run: ({ number }) => Person.create({ first_name: personal, last_name: "Created", remote_id: number }),
  type: "Person",
  isEffect: ({ number }) => ({ attributes }) => Number(attributes["remote_id"]) === number,
  find: ({ number }) => Effect.map(Person.list({ where: { remote_id: number } }), ({ data }) => data.length > 0),
  isOnce: false
}
export default create
