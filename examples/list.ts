/**
 * A list is worked out anew, and everybody on it is read.
 *
 *     npm run build:js && node examples/list.ts
 */
import { NodeRuntime } from "@effect/platform-node"
import { Console, Effect, Stream } from "effect"
import { List, Lists, Names } from "effect-pco/people"
import { FakePco } from "effect-pco/testing"

const program = Effect.gen(function*() {
  const { data: lists } = yield* List.list({ order: "name" })
  yield* Console.log(`${lists.length} lists`)
  const [list] = yield* List.list({ where: { name: "Members" } }).pipe(Effect.map(({ data }) => data))
  if (list === undefined) return yield* Console.log("There are no members.")

  const { list: now, looks } = yield* Lists.run(list.id, { timeout: "2 minutes" })
  yield* Console.log(`${now.name}: ${now.total_people} people, after ${looks} looks`)

  yield* Lists.results(list.id, { order: "last_name", include: ["emails"] }).pipe(
    Stream.take(3),
    Stream.runForEach((person) => Console.log(`  ${Names.lastFirst(person)}: ${person.emails.length} addresses`))
  )
}).pipe(
  Effect.catchTag("RunTimeout", (error) => Console.log(error.message))
)

program.pipe(Effect.provide(FakePco.layer({ people: 300 })), NodeRuntime.runMain)
