import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import type { Import } from "../../../../../src/index.ts"
import { CsvImport, FieldValues, Person } from "../../../../../src/products/people/index.ts"
import { FakePco, PcoTest } from "../../../../../src/testing/index.ts"

/** Whatever a cell or a program without types may give as a value. */
const values: ReadonlyArray<unknown> = [
  "12/10/1815",
  "0000-00-00",
  "2024-02-30",
  "1815-12-10",
  "2024-01-31T10:00:00Z",
  "03/04/2024",
  "03/04/24",
  "NaN",
  NaN,
  Infinity,
  "1e5",
  "1.5",
  "-3",
  "007",
  "1",
  " 12 ",
  "99999999999999999999",
  "9".repeat(400),
  "true",
  "yes",
  "0",
  "",
  "  ",
  "null",
  null,
  true,
  3,
  [],
  {},
  new Date(NaN),
  "Ä",
  "x".repeat(300)
]

interface Given {
  readonly first: string
  readonly value: unknown
}

const firstNames = ["Ada", "Byron", "Cleo", "Dora", "Emil", "Fritz", "Grete", "Hugo"]
const rows: ReadonlyArray<Import.Row<Given>> = values.map((value, index) => ({
  row: index + 2,
  data: { first: `${firstNames[index % 8]}${"abcdefgh"[Math.floor(index / 8)]}`, value }
}))

const identityOf = ({ first }: Given) => ({ first_name: first, last_name: "King", emails: [`${first}@example.com`] })

/** The rows that the preview accepts, after it was asked once. */
const accepted = (describe: (given: Given) => CsvImport.Described) =>
  Effect.gen(function*() {
    const refused = yield* Effect.flip(CsvImport.preview(rows, describe, { dates: "MDY" }))
    assert.strictEqual(refused.reason._tag, "Invalid")
    const wrong = refused.reason._tag === "Invalid"
      ? new Set(refused.reason.issues.map(({ field }) => /^row (\d+)/.exec(field)?.[1]))
      : new Set()
    return rows.filter(({ row }) => !wrong.has(String(row)))
  })

/** Writes what the preview accepts: nothing may be refused then, and the next preview has nothing to create. */
const agree = (describe: (given: Given) => CsvImport.Described) =>
  PcoTest.skipWaits(Effect.gen(function*() {
    const good = yield* accepted(describe)
    const preview = yield* CsvImport.preview(good, describe, { dates: "MDY" })
    const report = yield* CsvImport.run(preview)
    assert.deepStrictEqual(report.failures.map(({ error, item }) => [values[item.row - 2], error.message]), [])
    const again = yield* CsvImport.preview(good, describe, { dates: "MDY" })
    assert.deepStrictEqual([again.create, again.unclear], [[], []])
    return again.change.map(({ data, row }) => [row, data.value])
  }))

const church = Effect.provide(FakePco.layer({ people: 1, limit: false }))
const knownChurch = Effect.provide(FakePco.layer({
  people: rows.map(({ data }) => ({
    first_name: data.first,
    last_name: "King",
    emails: [{ address: `${data.first}@example.com`, location: "Home" }]
  })),
  limit: false
}))

// the name is how a row is found again
const names = ["first_name", "last_name"]
// Planning Center never answers with it, so it cannot be compared
const unanswered = "stripe_customer_identifier"
const attributes = Object.keys(Person.descriptor.update).filter((name) => !names.includes(name))

describe("the preview and the run of an import", () => {
  it.effect.each(attributes)("agree on %s of new people", (name) =>
    Effect.gen(function*() {
      const changed = yield* agree((given) => ({ identity: identityOf(given), data: { [name]: given.value } }))
      // null asks for the default, such as false for a boolean
      if (name !== unanswered) assert.deepStrictEqual(changed.filter(([, value]) => value !== null), [])
    }).pipe(church))

  it.effect.each(attributes)("agree on %s of people who are known", (name) =>
    Effect.gen(function*() {
      const changed = yield* agree((given) => ({ identity: identityOf(given), data: { [name]: given.value } }))
      if (name !== unanswered) assert.deepStrictEqual(changed.filter(([, value]) => value !== null), [])
    }).pipe(knownChurch))

  it.effect.each(names)("refuse %s that is cleared", (name) =>
    Effect.gen(function*() {
      const described = (given: Given) => ({ identity: identityOf(given), data: { [name]: null } })
      const error = yield* Effect.flip(CsvImport.preview(rows.slice(0, 1), described))
      assert.include(error.message, `row 2, ${name}: is null; expected a name, which every person has`)
    }).pipe(knownChurch))

  it.effect("agree on custom fields of every type", () =>
    Effect.gen(function*() {
      for (const { data_type, key } of yield* FieldValues.fields) {
        // a file is uploaded, and its values are not the text of a cell
        if (data_type === "file" || data_type === "header") continue
        const changed = yield* agree((given) => ({
          identity: identityOf(given),
          fields: { [key]: given.value as FieldValues.Value }
        }))
        assert.deepStrictEqual(changed, [], key)
      }
    }).pipe(church))
})
