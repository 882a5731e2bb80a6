/** Reads of many people who are not there: nothing that the package remembers grows with them. */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { Matching, Person } from "../../../src/products/people/index.ts"
import { construct } from "../construct.ts"
import { Clients } from "../process.ts"

const fields = {
  by: Schema.Literals(["alder", "birch", "writer"]),
  kind: Schema.Literals(["get", "getMany", "find"])
}

const together = 20
const turns = 9

export default construct("Flood", fields, ({ by, kind }, { watch }) => ({
  run: Effect.gen(function*() {
    const client = (yield* Clients).of(by)
    for (let turn = 0; turn < turns; turn++) {
      const ids = Array.from({ length: together }, (_, index) => String(500_000 + turn * together + index))
      const read: Effect.Effect<unknown, unknown, never> = kind === "getMany"
        ? Effect.provide(Person.getMany(ids), client)
        : Effect.forEach(ids, (id) =>
          Effect.ignore(
            kind === "get"
              ? Person.get(id)
              : Matching.find({ emails: [`flood${id}@private.example`] })
          ), { concurrency: "unbounded", discard: true }).pipe(Effect.provide(client))
      yield* Effect.catch(read, (error) => Effect.sync(() => watch.addError("an error", error)))
    }
  })
}))
