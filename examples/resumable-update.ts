/**
 * Changes everybody, is stopped in the middle, and goes on where it stopped: the journal
 * in a file says which people are done, and no person is changed twice.
 *
 *     npm run build:js && node examples/resumable-update.ts [people]
 */
import { NodeRuntime, NodeServices } from "@effect/platform-node"
import { Console, Effect, FileSystem, Layer, Stream } from "effect"
import { Bulk, Journal } from "effect-pco"
import { Person } from "effect-pco/people"
import { FakePco } from "effect-pco/testing"

const [people = "200"] = process.argv.slice(2)

const update = Effect.gen(function*() {
  const checkpoint = yield* Journal.open({ job: "nicknames" })
  const ids = Person.stream({ fields: { Person: ["nickname"] } }).pipe(Stream.map(({ id }) => id))
  return yield* Bulk.run(ids, (id) => Person.update(id, { nickname: `Nick ${id}` }), {
    checkpoint,
    key: (id) => id,
    priority: "low",
    // items in flight when it stopped are checked before anything is sent again
    effectWithin: "1 second", // of the embedded Planning Center; 2 minutes by default
    resolve: (id) =>
      Effect.map(
        Person.get(id),
        (person) => person.nickname === `Nick ${id}` ? Bulk.tookEffect(person) : Bulk.hadNoEffect
      ),
    onProgress: ({ done, seen }) => !done && seen % 50 === 0 ? Console.log(`${seen} so far`) : Effect.void
  })
})

const program = Effect.gen(function*() {
  const fs = yield* FileSystem.FileSystem
  const directory = yield* fs.makeTempDirectoryScoped()
  const journal = Journal.layerFile({ directory })
  const stopped = yield* update.pipe(Effect.timeoutOption("150 millis"), Effect.provide(journal))
  yield* Console.log(stopped._tag === "None" ? "Stopped in the middle." : "It was faster than that.")
  const report = yield* Effect.provide(update, Layer.fresh(journal))
  yield* Console.log(`${report.before} were done before, ${report.done} now, ${report.failed} failed`)
})

program.pipe(
  Effect.scoped,
  Effect.provide([
    FakePco.layer({ people: Number(people), limit: false, latency: "2 millis" }),
    NodeServices.layer
  ]),
  NodeRuntime.runMain
)
