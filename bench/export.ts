import { Effect, Schema, Stream } from "effect"
import { Export, Import } from "effect-pco"
import type { Measured } from "./measure.ts"

const count = 100_000

const people = Array.from({ length: count }, (_, index) => ({
  id: String(index + 1),
  first_name: "Augusta Ada",
  last_name: index % 10 === 0 ? "King, Countess of Lovelace" : "Lovelace",
  birthdate: "1815-12-10",
  status: "active",
  nickname: index % 7 === 0 ? null : "Ada \"the first\"",
  emails: [{ address: `ada${index}@example.com` }, { address: "=countess@example.com" }]
}))

const columns = Export.csv<(typeof people)[number]>({
  columns: [
    "id",
    "first_name",
    "last_name",
    "birthdate",
    "status",
    "nickname",
    Export.list("emails", ({ emails }) => emails, ({ address }) => address)
  ]
})

const schema = Schema.Struct({
  id: Schema.String,
  first_name: Schema.String,
  last_name: Schema.String,
  birthdate: Schema.String,
  status: Schema.String,
  nickname: Schema.optionalKey(Schema.String),
  emails: Schema.String
})

/** How fast 100,000 people in memory become CSV, in pages of a hundred as they come; and how fast that is read back. */
export const exportCsv = async (): Promise<Measured> => {
  const rows = Stream.rechunk(Stream.fromIterable(people), 100)
  let bytes = 0
  const write = rows.pipe(columns, Stream.runForEach((piece) => Effect.sync(() => void (bytes += piece.length))))
  const pieces = await Effect.runPromise(Stream.runCollect(columns(rows)))
  const read = Import.read(Stream.fromIterable(pieces), { schema })
  const best = async (run: () => Promise<unknown>) => {
    const times: Array<number> = []
    for (let round = 0; round < 7; round++) {
      const start = performance.now()
      await run()
      times.push(performance.now() - start)
    }
    return times.toSorted((left, right) => left - right)[3]! / 1000
  }
  const writing = await best(() => {
    bytes = 0
    return Effect.runPromise(write)
  })
  const reading = await best(() => Effect.runPromise(read))
  const megabytes = bytes / 1_000_000
  const round = (number: number) => Number(number.toPrecision(3))
  return {
    value: round(megabytes / writing),
    unit: "MB a second",
    detail: {
      megabytes: round(megabytes),
      rows_per_second: Math.round(count / writing),
      import_mb_per_second: round(megabytes / reading)
    }
  }
}
