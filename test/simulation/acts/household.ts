import * as Effect from "effect/Effect"
import { Household, Households } from "../../../src/products/people/index.ts"
import type { Act } from "../act.ts"

const create: Act = {
  name: "Households.create",
  run: ({ number, person }) =>
    Households.create({ name: `House ${number}`, people: [person], primary_contact: person }),
  type: "Household",
  isEffect: ({ number }) => ({ attributes }) => attributes["name"] === `House ${number}`,
  find: ({ number }) =>
    Effect.map(Household.list({ where: { name: `House ${number}` } }), ({ data }) => data.length > 0),
  isOnce: true
}
export default create
