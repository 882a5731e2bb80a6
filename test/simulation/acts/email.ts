import * as Effect from "effect/Effect"
import { Person } from "../../../src/products/people/index.ts"
import type { Act } from "../act.ts"
import { addressOf } from "../act.ts"

const email: Act = {
  name: "Person.emails.create",
  operation: (item) => Person.emails.create(item.person, { address: addressOf(item), location: "Home" }),
  run: (item) => Person.emails.create(item.person, { address: addressOf(item), location: "Home" }),
  type: "Email",
  isEffect: (item) => ({ attributes }) => attributes["address"] === addressOf(item),
  find: (item) =>
    Effect.map(Person.emails.list(item.person), ({ data }) => data.some(({ address }) => address === addressOf(item))),
  isOnce: false
}
export default email
