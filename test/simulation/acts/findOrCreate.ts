import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import { Matching, Person } from "../../../src/products/people/index.ts"
import type { Act } from "../act.ts"
import { addressOf } from "../act.ts"
import { personal } from "../churches.ts"

/** It cannot be told who that is, and nothing was written. */
class Undecided extends Data.TaggedError("Undecided")<{ readonly found: string }> {}

const findOrCreate: Act = {
  name: "Matching.findOrCreate",
  run: (item) =>
    Matching.findOrCreate(
      { emails: [addressOf(item)], first_name: personal, last_name: `Found ${item.number}` },
      { first_name: personal, last_name: `Found ${item.number}`, remote_id: item.number }
    ).pipe(Effect.filterOrFail(
      ({ _tag }) => _tag === "Created" || _tag === "Found",
      // it looked, and nothing was written
      ({ _tag }) => new Undecided({ found: _tag })
    )),
  type: "Person",
  isEffect: ({ number }) => ({ attributes }) => Number(attributes["remote_id"]) === number,
  find: ({ number }) => Effect.map(Person.list({ where: { remote_id: number } }), ({ data }) => data.length > 0),
  isOnce: true
}
export default findOrCreate
