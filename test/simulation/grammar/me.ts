/** Users of one church, who see what is theirs. */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { Pco } from "../../../src/index.ts"
import { whole } from "../case.ts"
import { foreign } from "../churches.ts"
import { construct } from "../construct.ts"
import { churchOf, Clients } from "../process.ts"

const fields = {
  by: Schema.Array(Schema.Literals(["reader", "writer", "alder", "birch"])).check(
    Schema.isMinLength(1),
    Schema.isMaxLength(3)
  ),
  times: whole(1, 2)
}

interface Person {
  readonly id: string
  readonly last_name: string
}

const me = Pco.operation<Person>({
  name: "me",
  product: "people",
  method: "GET",
  template: "/current/v2/me",
  decode: ({ json }) => {
    const { data } = json as {
      readonly data: { readonly id: string; readonly attributes: { readonly last_name: string } }
    }
    return Result.succeed({ id: data.id, last_name: data.attributes.last_name })
  }
})

export default construct("Me", fields, ({ by, times }, { users, violate, watch }) => ({
  run: Effect.gen(function*() {
    const clients = yield* Clients
    for (let time = 0; time < times; time++) {
      yield* Effect.forEach(by, (name) =>
        Effect.gen(function*() {
          const expected = name === "reader" || name === "writer" ? users.begin(name) : () => ["1"]
          const seen = yield* me.pipe(
            Effect.provide(clients.of(name)),
            Effect.catch((error) => Effect.sync(() => watch.addError("an error", error)))
          )
          if (seen === undefined) return
          if (!expected().includes(seen.id) || seen.last_name === foreign(churchOf(name))) {
            violate(
              "nothing of one church or user reaches another",
              `${name} is told to be ${seen.id}, ${seen.last_name}`
            )
          }
        }), { concurrency: "unbounded", discard: true })
    }
  })
}))
