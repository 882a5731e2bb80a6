import * as Effect from "effect/Effect"
import { Household, Households } from "../../../src/products/people/index.ts"
import type { Act } from "../act.ts"
import { household } from "../churches.ts"

const join: Act = {
  name: "Households.join",
  run: ({ person }) => Households.join(household, person),
  type: "HouseholdMembership",
  isEffect: ({ person }) => ({ relationships }) =>
    relationships["person"] === person && relationships["household"] === household,
  find: ({ person }) =>
    Effect.map(
      Household.people.list(household, { per_page: 100 }),
      ({ data }) => data.some(({ id }) => id === person)
    ),
  isOnce: true
}
export default join
