import { Effect, Schema, Stream } from "effect"
import { Export, Import } from "effect-pco"
import { ratio } from "../measure.ts"
import { round } from "../statistics.ts"

const count = 100_000

const person = (_: unknown, index: number) => ({
  id: String(index + 1),
  first_name: "Augusta Ada",
  last_name: index % 10 === 0 ? "King, Countess of Lovelace" : "Lovelace",
  birthdate: "1815-12-10",
  status: "active",
  nickname: index % 7 === 0 ? null : "Ada \"the first\"",
  emails: [{ address: `ada${index}@example.com` }, { address: "=countess@example.com" }]
})

type Person = ReturnType<typeof person>

const columns = Export.csv<Person>({
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

/** The same rows by hand: a row a line, what needs quotes in quotes, formulas made harmless. */
const byHand = ({ birthdate, emails, first_name, id, last_name, nickname, status }: Person): string =>
  [id, first_name, last_name, birthdate, status, nickname ?? "", emails.map(({ address }) => address).join("; ")]
    .map((text) => {
      const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
      return /[",\r\n]/.test(safe) ? `"${safe.replaceAll("\"", "\"\"")}"` : safe
    })
    .join(",") + "\r\n"

/**
 * How fast 100,000 people in memory become CSV, in pages of a hundred as they come, against a loop by hand; and how
 * fast that is read back.
 */
export const exportCsv = async () => {
  const people = Array.from({ length: count }, person)
  const rows = Stream.rechunk(Stream.fromIterable(people), 100)
  let bytes = 0
  const write = rows.pipe(columns, Stream.runForEach((piece) => Effect.sync(() => void (bytes += piece.length))))
  const pieces = await Effect.runPromise(Stream.runCollect(columns(rows)))
  const read = Import.read(Stream.fromIterable(pieces), { schema })
  let bytesByHand = 0
  const encoder = new TextEncoder()
  const theirs = () => {
    bytesByHand = 0
    for (let index = 0; index < count; index += 100) {
      bytesByHand += encoder.encode(people.slice(index, index + 100).map(byHand).join("")).length
    }
  }
  const ours = () => {
    bytes = 0
    return Effect.runPromise(write)
  }
  const settings = { theirs, warmup: 2, rounds: 11, calls: 1, clock: "cpu" } as const
  const writing = await ratio({ ...settings, ours })
  const reading = await ratio({ ...settings, ours: () => Effect.runPromise(read) })
  const megabytes = bytes / 1_000_000
  const perSecond = (millis: number) => round(megabytes / millis * 1000)
  return {
    value: perSecond(writing.detail.ours_ms),
    unit: "MB a second",
    detail: {
      megabytes: round(megabytes),
      megabytes_by_hand: round(bytesByHand / 1_000_000),
      rows_per_second: Math.round(count / writing.detail.ours_ms * 1000),
      times_by_hand: writing.ratio,
      import_mb_per_second: perSecond(reading.detail.ours_ms)
    }
  }
}
