import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import type { Import } from "../../../../src/index.ts"
import { CsvImport } from "../../../../src/products/people/index.ts"
import { FakePco, PcoTest } from "../../../../src/testing/index.ts"

const rows = <A>(...all: ReadonlyArray<A>): ReadonlyArray<Import.Row<A>> =>
  all.map((data, index) => ({ row: index + 2, data }))

const church = (...people: ReadonlyArray<{ readonly [name: string]: unknown }>) =>
  Effect.provide(FakePco.layer({ people: people as never, limit: false }))

describe("CsvImport", () => {
  it.effect("creates whom the preview said, looking for them in the same way", () =>
    PcoTest.skipWaits(Effect.gen(function*() {
      const described = ({ phone }: { readonly phone: string }): CsvImport.Described => ({
        identity: { first_name: "Grace", last_name: "Hopper", phone_numbers: [phone] },
        data: { nickname: "Amazing" }
      })
      // a number as it is dialled in Switzerland
      const preview = yield* CsvImport.preview(rows({ phone: "079 123 45 67" }), described, { region: "CH" })
      assert.lengthOf(preview.create, 1)
      const report = yield* CsvImport.run(preview)
      assert.deepStrictEqual(report.failures.map(({ error }) => error.message), [])
      assert.strictEqual(report.done, 1)
    })).pipe(church()))

  it.effect("does not write a time anew that is there already", () =>
    Effect.gen(function*() {
      const at = "2026-01-31T10:00:00Z"
      const times = [at, new Date(at), DateTime.makeUnsafe(at), DateTime.makeUnsafe(Date.parse(at) + 300), "2026-02-01"]
      const preview = yield* CsvImport.preview(
        rows(...times),
        (inactivated_at): CsvImport.Described => ({
          identity: { first_name: "Ada", last_name: "King", emails: ["ada@example.com"] },
          data: { inactivated_at: inactivated_at as Date }
        })
      )
      assert.deepStrictEqual(preview.same.map(({ row }) => row), [2, 3, 4, 5])
      assert.deepStrictEqual(preview.change.map(({ row }) => row), [6])
    }).pipe(church({
      first_name: "Ada",
      last_name: "King",
      inactivated_at: "2026-01-31T10:00:00Z",
      emails: [{ address: "ada@example.com" }]
    })))

  it.effect("refuses options that make no sense", () =>
    Effect.gen(function*() {
      const refused = (describe: unknown, options: unknown) =>
        Effect.map(
          Effect.flip(CsvImport.preview([], describe as never, options as never)),
          ({ message }) => message
        )
      assert.match(yield* refused(null, null), /describe: is null.*options: is null/)
      assert.match(yield* refused(() => ({}), { scorings: 1 }), /scorings: is no option/)
    }).pipe(church()))
})
