/** A CSV of people: each row is one person, who is created or changed once, and the preview says what the run does. */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { Import, Journal } from "../../../src/index.ts"
import { CsvImport } from "../../../src/products/people/index.ts"
import { whole } from "../case.ts"
import { personal } from "../churches.ts"
import { construct } from "../construct.ts"
import { Clients } from "../process.ts"

const fields = {
  rows: whole(1, 3),
  /** Whether the members of a family share one address. */
  family: Schema.Boolean,
  journal: Schema.Boolean
}

const Row = Schema.Struct({ first: Schema.String, last: Schema.String, email: Schema.String, remote: Schema.String })

export default construct("Csv", fields, ({ family, journal, rows }, { churches, number, unique, violate, watch }) => {
  const numbers = Array.from({ length: rows }, unique)
  const names = ["Ada", "Grace", "Joan"]
  const lines = numbers.map((remote, index) =>
    `${personal} ${names[index]},Row ${numbers[0]},c${family ? numbers[0] : remote}@private.example,${remote}`
  )
  const file = `first,last,email,remote\n${lines.join("\n")}\n`
  const done = new Set<number>()
  const failed = new Set<number>()
  let attempts = 0
  const load = Effect.gen(function*() {
    const client = (yield* Clients).of("alder")
    yield* Effect.gen(function*() {
      const read = yield* Import.read(Stream.make(file), { schema: Row })
      const preview = yield* CsvImport.preview(read, ({ email, first, last, remote }) => ({
        identity: { emails: [email], first_name: first, last_name: last },
        data: { remote_id: remote }
      }))
      const checkpoint = journal ? yield* Journal.open({ job: `csv ${number}` }) : undefined
      const report = yield* CsvImport.run(preview, {
        results: true,
        ...(checkpoint === undefined ? {} : { checkpoint })
      })
      for (const { row } of preview.same) done.add(numbers[row - 2]!)
      for (const result of report.results) {
        const one = numbers[result.item.row - 2]!
        if (result._tag === "Done" || result._tag === "Before") done.add(one)
        else if (result._tag === "Failed" && !result.mayHaveTakenEffect) failed.add(one)
      }
    }).pipe(
      Effect.provide(client),
      Effect.catch((error) => Effect.sync(() => watch.addError("an error", error)))
    )
  })
  return {
    run: Effect.suspend(() => ++attempts > 1 && !journal ? Effect.void : load),
    check: Effect.gen(function*() {
      const found = yield* Effect.orDie(churches.alder.service.rows("Person"))
      for (const one of numbers) {
        const count = found.filter(({ attributes }) => Number(attributes["remote_id"]) === one).length
        if (count > 1) violate("every effect once", `row ${one} of a CSV took effect ${count} times`)
        if (done.has(one) && count === 0) violate("every effect once", `row ${one} of a CSV is done and had no effect`)
        if (failed.has(one) && !done.has(one) && count > 0 && attempts === 1) {
          violate("no report is false", `row ${one} of a CSV failed for certain and took effect`)
        }
      }
    })
  }
})
