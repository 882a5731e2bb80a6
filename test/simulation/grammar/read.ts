/** Reads of one person, of a list, and of oneself: nobody sees what is old, or of another church or user. */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { Person } from "../../../src/products/people/index.ts"
import { whole } from "../case.ts"
import { foreign } from "../churches.ts"
import { construct } from "../construct.ts"
import { churchOf, Clients } from "../process.ts"

const fields = {
  by: Schema.Literals(["alder", "birch", "reader", "writer"]),
  kind: Schema.Literals(["get", "list", "getMany"]),
  person: whole(1, 4),
  times: whole(1, 4),
  /** In milliseconds. */
  every: Schema.Literals([0, 500, 5_000, 30_000])
}

export default construct("Read", fields, ({ by, every, kind, person, times }, context) => ({
  run: Effect.gen(function*() {
    const client = (yield* Clients).of(by)
    const church = churchOf(by)
    const ids = kind === "get" ? [String(person)] : ["1", "2", "3", "4"]
    for (let time = 0; time < times; time++) {
      const checks = new Map(ids.map((id) => [id, context.register.begin(by, church, id)]))
      const read: Effect.Effect<ReadonlyArray<Person.Person>, unknown> = kind === "get"
        ? Person.get(String(person)).pipe(Effect.map((row) => [row]), Effect.provide(client))
        : kind === "getMany"
        ? Person.getMany(ids).pipe(Effect.map(({ data }) => data), Effect.provide(client))
        : Person.list({ order: "created_at", per_page: 10 }).pipe(
          Effect.map(({ data }) => data),
          Effect.provide(client)
        )
      const rows = yield* Effect.catch(read, (error) => {
        context.watch.addError("an error", error)
        return Effect.succeed([])
      })
      for (const row of rows) {
        const stale = checks.get(row.id)?.(String(row.nickname))
        if (stale !== undefined) context.violate("no read is older than what was written or heard", stale)
        if (row.last_name === foreign(church)) {
          context.violate("nothing of one church or user reaches another", `${by} read ${row.last_name}`)
        }
      }
      if (every > 0) yield* Effect.sleep(every)
    }
  })
}))
