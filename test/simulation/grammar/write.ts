/** Writes of one attribute of a person whom others write and read too. Who is told that it was done sees nothing older. */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { Pco } from "../../../src/index.ts"
import { Person } from "../../../src/products/people/index.ts"
import { whole } from "../case.ts"
import { construct } from "../construct.ts"
import { churchOf, Clients } from "../process.ts"

const fields = {
  by: Schema.Literals(["alder", "birch", "writer"]),
  person: whole(1, 4),
  times: whole(1, 3),
  /** Whether it is read at once, and how. */
  read: Schema.Literals(["no", "cached", "refresh"])
}

export default construct("Write", fields, ({ by, person, read, times }, { register, unique, violate, watch }) => ({
  run: Effect.gen(function*() {
    const client = (yield* Clients).of(by)
    const church = churchOf(by)
    const id = String(person)
    for (let time = 0; time < times; time++) {
      const nickname = `v${unique()}`
      const isDone = yield* Person.update(id, { nickname }).pipe(
        Effect.provide(client),
        Effect.map(() => true),
        Effect.catch((error) => Effect.sync(() => (watch.addError("an error", error), false)))
      )
      if (isDone) register.knows(by, church, id, nickname)
      if (read === "no") continue
      const check = register.begin(by, church, id)
      const get = Person.get(id)
      const row = yield* (read === "refresh" ? Pco.refresh(get) : get).pipe(
        Effect.provide(client),
        Effect.catch((error) => Effect.sync(() => watch.addError("an error", error)))
      )
      const stale = row === undefined ? undefined : check(String(row.nickname))
      if (stale !== undefined) violate("no read is older than what was written or heard", stale)
    }
  })
}))
