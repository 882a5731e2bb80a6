import * as Effect from "effect/Effect"
import { FieldValues } from "../../../src/products/people/index.ts"
import type { Act } from "../act.ts"

const set: Act = {
  name: "FieldValues.set",
  run: ({ number, person }) => FieldValues.set(person, { allergies: `allergy ${number}` }),
  type: "FieldDatum",
  isEffect: ({ number }) => ({ attributes }) => attributes["value"] === `allergy ${number}`,
  find: ({ number, person }) =>
    Effect.map(FieldValues.get(person), (held) => JSON.stringify(held).includes(`allergy ${number}`)),
  isOnce: true
}
export default set
