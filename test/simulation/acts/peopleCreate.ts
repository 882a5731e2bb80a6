import * as Effect from "effect/Effect"
import { People, Person } from "../../../src/products/people/index.ts"
import type { Act } from "../act.ts"
import { addressOf } from "../act.ts"
import { personal } from "../churches.ts"

const create: Act = {
  name: "People.create",
  run: (item) =>
    People.create({
      first_name: personal,
      last_name: "Whole",
      remote_id: item.number,
      emails: [{ address: addressOf(item), location: "Home" }],
      field_values: { allergies: "none" }
    }),
  type: "Person",
  isEffect: ({ number }) => ({ attributes }) => Number(attributes["remote_id"]) === number,
  find: ({ number }) => Effect.map(Person.list({ where: { remote_id: number } }), ({ data }) => data.length > 0),
  isOnce: false
}
export default create
