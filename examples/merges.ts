/**
 * A table of person ids of last year, and what became of the people since.
 *
 *     npm run build:js && node examples/merges.ts
 */
import { NodeRuntime } from "@effect/platform-node"
import { Console, Effect, Stream } from "effect"
import { Merges, Person } from "effect-pco/people"
import { FakePco } from "effect-pco/testing"

const stored = ["1", "2", "3", "4"]

const repair = Effect.gen(function*() {
  yield* Console.log("Repairing stored ids")
  for (const id of stored) {
    const fate = yield* Merges.follow(id)
    yield* Console.log(
      fate._tag === "Deleted"
        ? `  ${id} is gone: delete it here too`
        : fate.id === id
        ? `  ${id} is as it was`
        : `  ${id} is ${fate.id} now, through ${fate.through.length} mergers`
    )
  }
})

const keepUp = (since: Date) =>
  Effect.gen(function*() {
    yield* Console.log("Keeping up")
    yield* Merges.recent({ since }).pipe(
      Stream.runForEach(({ person_to_keep_id, person_to_remove_id }) =>
        Console.log(`  ${person_to_remove_id} was merged into ${person_to_keep_id}`)
      )
    )
  })

const oldIds = Effect.gen(function*() {
  yield* Console.log("Using old ids")
  const person = yield* Person.get("1", { include: ["emails"] }).pipe(Merges.following)
  yield* Console.log(`  1 reads as ${person.id}`)
  yield* Person.get("1").pipe(
    Merges.explain,
    Effect.catchReason("PcoError", "Merged", ({ kept_id }) => Console.log(`  1 fails, and names ${kept_id}`))
  )
})

const program = Effect.gen(function*() {
  const church = yield* FakePco.FakePco
  const since = new Date()
  yield* church.merge("5", "1")
  yield* church.merge("6", "5")
  yield* church.remove("Person", "2")
  yield* church.merge("3", "7")
  yield* repair
  yield* keepUp(since)
  yield* oldIds
})

program.pipe(Effect.provide(FakePco.layer({ people: 10 })), NodeRuntime.runMain)
