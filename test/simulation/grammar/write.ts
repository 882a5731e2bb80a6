/** Writes of one attribute of a person whom others write and read too. Who is told that it was done sees nothing older. */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { Pco, type PcoClient, type PcoError } from "../../../src/index.ts"
import { Person } from "../../../src/products/people/index.ts"
import { whole } from "../case.ts"
import { construct } from "../construct.ts"
import { churchOf, Clients } from "../process.ts"

const fields = {
  by: Schema.Literals(["alder", "birch", "writer"]),
  person: whole(1, 4),
  times: whole(1, 3),
  /** Whether it is read at once, and how. */
  read: Schema.Literals(["no", "cached", "refresh", "list", "getMany"]),
  /** After so many milliseconds the write is interrupted; it may take effect all the same. */
  cut: Schema.Literals([0, 0, 60, 500])
}

type Rows = Effect.Effect<ReadonlyArray<Person.Person>, PcoError.PcoError, PcoClient.PcoClient>

const reads: { readonly [how: string]: (id: string) => Rows } = {
  cached: (id: string) => Effect.map(Person.get(id), (row) => [row]),
  refresh: (id: string) => Effect.map(Pco.refresh(Person.get(id)), (row) => [row]),
  list: () => Effect.map(Person.list({ order: "created_at", per_page: 10 }), ({ data }) => data),
  getMany: (id: string) => Effect.map(Person.getMany([id, "5"]), ({ data }) => data)
}

export default construct("Write", fields, ({ by, cut, person, read, times }, context) => ({
  run: Effect.gen(function*() {
    const { register, sample, unique, violate, watch } = context
    const client = (yield* Clients).of(by)
    const church = churchOf(by)
    const id = String(person)
    // what the cache has before the first write
    if (read !== "no") yield* Effect.ignore(Effect.provide(reads[read]!(id), client))
    for (let time = 0; time < times; time++) {
      const nickname = `v${unique()}`
      const told = yield* Person.update(id, { nickname }).pipe(
        Effect.provide(client),
        Effect.map(() => "done" as const),
        Effect.catch((error) => {
          watch.addError("an error", error)
          return Effect.succeed(error.mayHaveTakenEffect ? "in doubt" as const : "refused" as const)
        }),
        (write) =>
          cut === 0
            ? write
            : Effect.raceFirst(write, Effect.as(Effect.sleep(cut), "in doubt" as const))
      )
      if (told === "done") register.knows(by, church, id, nickname)
      // nothing that was cached before is shown after a write that may have taken effect
      if (told === "in doubt") {
        yield* sample
        register.knowsLatest(by, church, id)
      }
      if (read === "no") continue
      const check = register.begin(by, church, id)
      const rows = yield* reads[read]!(id).pipe(
        Effect.provide(client),
        Effect.catch((error) => {
          watch.addError("an error", error)
          return Effect.succeed([])
        })
      )
      const row = rows.find((found) => found.id === id)
      const stale = row === undefined ? undefined : check(String(row.nickname))
      if (stale !== undefined) violate("no read is older than what was written or heard", stale)
    }
  })
}))
