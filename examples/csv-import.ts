/**
 * People out of a CSV: what would be created and changed is shown first, and done with
 * `--run`.
 *
 *     npm run build:js && node examples/csv-import.ts [--run] [file]
 */
import { NodeRuntime, NodeServices } from "@effect/platform-node"
import { Console, Effect, FileSystem, Schema, Stream } from "effect"
import { Import } from "effect-pco"
import { CsvImport } from "effect-pco/people"
import { FakePco } from "effect-pco/testing"

const isRun = process.argv.includes("--run")
const file = process.argv.slice(2).find((argument) => !argument.startsWith("--"))

const sample = `First,Last,Email,Nickname
Grace,Hopper,grace@example.com,Amazing Grace
Ada,Lovelace,ada@example.com,
Mary,Hopper,grace@example.com,
`

const program = Effect.gen(function*() {
  const fs = yield* FileSystem.FileSystem
  const rows = yield* Import.read(file === undefined ? Stream.make(sample) : fs.stream(file), {
    schema: Schema.Struct({
      First: Schema.String,
      Last: Schema.String,
      Email: Schema.String,
      Nickname: Schema.optionalKey(Schema.String)
    })
  })
  const preview = yield* CsvImport.preview(rows, ({ Email, First, Last, Nickname }) => ({
    identity: { emails: [Email], first_name: First, last_name: Last },
    data: { nickname: Nickname }
  }))
  for (const { row } of preview.create) yield* Console.log(`row ${row}: new`)
  for (const { change, row } of preview.change) {
    yield* Console.log(`row ${row}: changes ${Object.keys(change).join(", ")}`)
  }
  for (const { row } of preview.same) yield* Console.log(`row ${row}: is there already`)
  for (const { reason, row } of preview.unclear) yield* Console.log(`row ${row}: left alone, ${reason}`)

  const planned = yield* CsvImport.run(preview, { dryRun: { reads: true } })
  for (const { fields, method, path } of planned.planned) yield* Console.log(`${method} ${path} ${fields.join(", ")}`)
  if (!isRun) return yield* Console.log("Nothing was written; --run does it.")

  const report = yield* CsvImport.run(preview, { priority: "low" })
  yield* Console.log(`${report.done} done, ${report.failed} failed, ${report.requests} requests`)
})

const church = FakePco.layer({
  people: [{ first_name: "Grace", last_name: "Hopper", emails: [{ address: "grace@example.com" }] }]
})

program.pipe(
  Effect.catchTag("PcoError", (error) => Console.error(error.message)),
  Effect.provide([church, NodeServices.layer]),
  NodeRuntime.runMain
)
