import * as Effect from "effect/Effect"
import { Files, Person } from "../../../src/products/people/index.ts"
import type { Act, Item } from "../act.ts"

const content = new TextEncoder().encode("<svg xmlns='http://www.w3.org/2000/svg'/>")
const nameOf = ({ number }: Item) => `portrait${number}.svg`

const avatar: Act = {
  name: "Files.setAvatar",
  run: (item) => Files.setAvatar(item.person, { name: nameOf(item), contentType: "image/svg+xml", content }),
  type: "Person",
  isEffect: (item) => ({ attributes }) => String(attributes["avatar"]).endsWith(nameOf(item)),
  find: (item) => Effect.map(Person.get(item.person), ({ avatar }) => avatar?.endsWith(nameOf(item)) === true),
  isOnce: true
}
export default avatar
