import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import type { Import, PcoClient, PcoError } from "../../../../src/index.ts"
import { CsvImport, FieldValues, Person } from "../../../../src/products/people/index.ts"
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
      const times = [at, new Date(at), DateTime.makeUnsafe(at), DateTime.makeUnsafe(Date.parse(at) + 300)]
      const described = (inactivated_at: unknown): CsvImport.Described => ({
        identity: { first_name: "Ada", last_name: "King", emails: ["ada@example.com"] },
        data: { inactivated_at: inactivated_at as Date }
      })
      const preview = yield* CsvImport.preview(rows(...times), described)
      assert.deepStrictEqual(preview.same.map(({ row }) => row), [2, 3, 4, 5])
      const later = yield* CsvImport.preview(rows("2026-02-01T00:00:00Z"), described)
      assert.deepStrictEqual(later.change.map(({ row }) => row), [2])
    }).pipe(church({
      first_name: "Ada",
      last_name: "King",
      inactivated_at: "2026-01-31T10:00:00Z",
      emails: [{ address: "ada@example.com" }]
    })))

  const named = (
    row: { readonly first: string; readonly email?: string; readonly last?: string; readonly data?: object }
  ): CsvImport.Described => ({
    identity: {
      first_name: row.first,
      last_name: row.last ?? "King",
      emails: row.email === undefined ? [] : [row.email]
    },
    data: row.data ?? {}
  })
  const invalid = <A>(effect: Effect.Effect<A, PcoError.PcoError, PcoClient.PcoClient>) =>
    Effect.map(Effect.flip(effect), ({ message }) => message)
  const names = Effect.map(
    Effect.flatMap(FakePco.FakePco, (pco) => pco.rows("Person")),
    (people) =>
      people.map(({ attributes }) => `${attributes["first_name"]} ${attributes["nickname"] ?? "-"}`).toSorted()
  )

  it.effect("refuses in the preview, for all rows at once, what the write would refuse", () =>
    Effect.gen(function*() {
      const email = "ada@example.com"
      const message = yield* invalid(CsvImport.preview(
        rows<object>(
          { birthdate: "12/10/1815" },
          { birthdate: "0000-00-00" },
          { remote_id: Number.NaN },
          { grade: "99" },
          { child: "perhaps" },
          { nickname: "fine" }
        ),
        (data) => named({ first: "Ada", email, data })
      ))
      assert.match(message, /row 2, birthdate: does not fit; expected a calendar date.*option dates/)
      assert.match(message, /row 3, birthdate: /)
      assert.match(message, /row 4, remote_id: is NaN; expected a whole number/)
      assert.match(message, /row 5, grade: /)
      assert.match(message, /row 6, child: .*true, false/)
      assert.notMatch(message, /row 7|1815|perhaps/)
      const counts = yield* (yield* FakePco.FakePco).counts
      assert.deepStrictEqual(counts, {})
      const identity = yield* invalid(CsvImport.preview(rows("1/2/2003"), (birthdate): CsvImport.Described => ({
        identity: { first_name: "Ada", birthdate }
      })))
      assert.match(identity, /row 2, identity.birthdate: is not a date/)
      const nameless = yield* invalid(CsvImport.preview(rows("ada@example.com"), (email): CsvImport.Described => ({
        identity: { emails: [email], first_name: "Ada" }
      })))
      assert.match(nameless, /row 2, last_name: is missing/)
    }).pipe(church()))

  it.effect("reads text by the type of its attribute, and days in the declared order", () =>
    Effect.gen(function*() {
      const all = rows<object>({
        child: "yes",
        accounting_administrator: "false",
        remote_id: " 12 ",
        birthdate: "03/04/2014",
        anniversary: "2024-01-31",
        status: "Inactive",
        nickname: " "
      })
      const described = (data: object) => named({ first: "Ada", email: "ada@example.com", data })
      const preview = yield* CsvImport.preview(all, described, { dates: "DMY" })
      assert.strictEqual((yield* CsvImport.run(preview)).done, 1)
      const [person] = yield* (yield* FakePco.FakePco).rows("Person")
      const { accounting_administrator, anniversary, birthdate, child, nickname, remote_id, status } =
        person!.attributes
      assert.deepStrictEqual(
        [child, accounting_administrator, remote_id, birthdate, anniversary, status, nickname ?? null],
        [true, false, 12, "2014-04-03", "2024-01-31", "inactive", null]
      )
      const again = yield* CsvImport.preview(all, described, { dates: "DMY" })
      assert.lengthOf(again.same, 1)
      const other = yield* CsvImport.preview(all, described, { dates: "MDY" })
      assert.deepStrictEqual(other.change[0]?.change, { birthdate: "2014-03-04" })
      assert.match(yield* invalid(CsvImport.preview([], named, { dates: "mdy" as never })), /dates: is "mdy"/)
    }).pipe(church()))

  it.effect("reads and writes custom fields by their types", () =>
    Effect.gen(function*() {
      const described = (fields: object): CsvImport.Described => ({
        ...named({ first: "Grace", last: "Hopper", email: "grace@example.com" }),
        fields: fields as FieldValues.Values
      })
      const given = {
        baptism_date: "04/07/2024",
        photo_release: "no",
        small_group: "north",
        interests: "music; Prayer"
      }
      const wrong = yield* invalid(CsvImport.preview(
        rows<object>({ ...given, small_group: "Nroth" }, { shoe: "1" }),
        described,
        { dates: "MDY" }
      ))
      assert.match(wrong, /row 2, fields.small_group: .*row 3, fields.shoe: is no custom field/)
      const preview = yield* CsvImport.preview(rows<object>(given), described, { dates: "MDY" })
      assert.lengthOf(preview.create, 1)
      const report = yield* CsvImport.run(preview)
      assert.deepStrictEqual(report.failures.map(({ error }) => error.message), [])
      const row = (yield* (yield* FakePco.FakePco).rows("Person"))
        .find(({ attributes }) => attributes["first_name"] === "Grace" && attributes["last_name"] === "Hopper")
      const held = yield* FieldValues.get(row!.id)
      assert.deepStrictEqual(
        [held["baptism_date"], held["photo_release"], held["small_group"], held["interests"]],
        ["2024-04-07", false, "North", ["Music", "Prayer"]]
      )
      const again = yield* CsvImport.preview(rows<object>({ ...given, photo_release: "yes" }), described, {
        dates: "MDY"
      })
      assert.deepStrictEqual(again.change.map(({ change }) => change), [{ fields: { photo_release: true } }])
      assert.strictEqual((yield* CsvImport.run(again)).done, 1)
      assert.strictEqual((yield* FieldValues.get(row!.id))["photo_release"], true)
    }).pipe(Effect.provide(FakePco.layer({ people: 5, limit: false }))))

  const family = rows(
    { first: "Ada", email: "king@example.com" },
    { first: "Byron", email: "king@example.com" },
    { first: "Ralph", email: "king@example.com" }
  )

  it.effect("takes a household with one address and no birthdates for several people", () =>
    PcoTest.skipWaits(Effect.gen(function*() {
      const preview = yield* CsvImport.preview(family, named)
      assert.deepStrictEqual(preview.create.map(({ row }) => row), [2, 3, 4])
      const report = yield* CsvImport.run(preview, { concurrency: 3 })
      assert.deepStrictEqual(report.failures.map(({ error }) => error.message), [])
      assert.deepStrictEqual(yield* names, ["Ada -", "Byron -", "Ralph -"])
      const again = yield* CsvImport.preview(family, named)
      assert.deepStrictEqual(again.same.map(({ row }) => row), [2, 3, 4])
    })).pipe(church()))

  it.effect("creates the rest of a household of which a part is there", () =>
    PcoTest.skipWaits(Effect.gen(function*() {
      const first = yield* CsvImport.preview(family.slice(0, 1), named)
      yield* CsvImport.run(first)
      const preview = yield* CsvImport.preview(family, named)
      assert.deepStrictEqual([preview.same.map(({ row }) => row), preview.create.map(({ row }) => row)], [[2], [3, 4]])
      assert.strictEqual((yield* CsvImport.run(preview)).done, 2)
      assert.deepStrictEqual(yield* names, ["Ada -", "Byron -", "Ralph -"])
      // of whom the file does not speak may be the one
      const stranger = yield* CsvImport.preview(rows({ first: "Zoe", email: "king@example.com" }), named)
      assert.lengthOf(stranger.unclear, 1)
    })).pipe(church()))

  it.effect.each([1, 3])(
    "lets two rows of one person both take effect, %i at once",
    (concurrency) =>
      PcoTest.skipWaits(Effect.gen(function*() {
        const two = rows(
          { first: "Ada", email: "ada@example.com", data: { nickname: "Countess" } },
          { first: "ADA", email: "Ada@example.com", data: { membership: "Member" } },
          { first: "Ada", email: "ada@example.com", data: { nickname: "Lady" } }
        )
        const preview = yield* CsvImport.preview(two, named)
        assert.deepStrictEqual(preview.create.map(({ joins, row }) => [row, joins]), [[2, undefined], [3, 2]])
        assert.deepStrictEqual(preview.unclear.map(({ reason, row }) => [row, reason]), [
          [4, "contradicts row 2 of the same person: nickname"]
        ])
        assert.strictEqual((yield* CsvImport.run(preview, { concurrency })).done, 2)
        const people = yield* (yield* FakePco.FakePco).rows("Person")
        assert.deepStrictEqual(
          people.map(({ attributes }) => [attributes["nickname"], attributes["membership"]]),
          [["Countess", "Member"]]
        )
      })).pipe(church())
  )

  it.effect("lets two rows of one person who is known both take effect", () =>
    Effect.gen(function*() {
      const two = rows(
        { first: "Ada", email: "ada@example.com", data: { nickname: "Countess" } },
        { first: "Ada", email: "ada@example.com", data: { membership: "Member" } },
        { first: "Ada", email: "ada@example.com", data: { nickname: "Lady" } }
      )
      const preview = yield* CsvImport.preview(two, named)
      assert.deepStrictEqual(preview.change.map(({ row }) => row), [2, 3])
      // it is so already, and would not be after row 2
      assert.deepStrictEqual(preview.unclear.map(({ row }) => row), [4])
      assert.strictEqual((yield* CsvImport.run(preview)).done, 2)
    }).pipe(church({
      first_name: "Ada",
      last_name: "King",
      nickname: "Lady",
      emails: [{ address: "ada@example.com" }]
    })))

  it.effect("leaves rows alone of which it cannot tell whether they are one person", () =>
    Effect.gen(function*() {
      const preview = yield* CsvImport.preview(
        rows({ first: "John", email: "john@example.com" }, { first: "John", email: "other@example.com" }),
        named
      )
      assert.deepStrictEqual(preview.create.map(({ row }) => row), [2])
      assert.deepStrictEqual(preview.unclear.map(({ reason }) => reason), ["may be the same person as row 2"])
    }).pipe(church()))

  it.effect("changes whoever appeared between the preview and the run", () =>
    PcoTest.skipWaits(Effect.gen(function*() {
      const ada = { first: "Ada", email: "ada@example.com", data: { nickname: "Countess" } }
      const preview = yield* CsvImport.preview(rows(ada), named)
      yield* Person.create({ first_name: "Ada", last_name: "King", emails: [{ address: ada.email, location: "Home" }] })
      assert.strictEqual((yield* CsvImport.run(preview)).done, 1)
      assert.deepStrictEqual(yield* names, ["Ada Countess"])
    })).pipe(church()))

  it.effect("reports a row whose address belongs to somebody else by the time of the run", () =>
    PcoTest.skipWaits(Effect.gen(function*() {
      const preview = yield* CsvImport.preview(rows({ first: "Ada", email: "king@example.com" }), named)
      yield* Person.create({
        first_name: "Zoe",
        last_name: "King",
        emails: [{ address: "king@example.com", location: "Home" }]
      })
      const report = yield* CsvImport.run(preview)
      assert.deepStrictEqual([report.done, report.failures.map(({ error }) => error._tag)], [0, ["NotCreated"]])
      assert.deepStrictEqual(yield* names, ["Zoe -"])
    })).pipe(church()))

  it.effect("reports a row whose person was deleted between the preview and the run", () =>
    PcoTest.skipWaits(Effect.gen(function*() {
      const pco = yield* FakePco.FakePco
      const [ada, other] = (yield* pco.rows("Person")).map(({ id }) => id)
      const preview = yield* CsvImport.preview(
        rows({ first: "Ada", email: "ada@example.com", data: { nickname: "Countess" } }),
        named
      )
      assert.deepStrictEqual(preview.change.map(({ existing }) => existing.id), [ada])
      yield* Person.delete(ada!)
      const report = yield* CsvImport.run(preview)
      assert.strictEqual(report.done, 0)
      assert.match(report.failures[0]!.error.message, /people\.Person\.update.*404/)
      assert.deepStrictEqual((yield* pco.rows("Person")).map(({ id }) => id), [other])
    })).pipe(church(
      { first_name: "Ada", last_name: "King", emails: [{ address: "ada@example.com" }] },
      { first_name: "Byron", last_name: "King", emails: [{ address: "byron@example.com" }] }
    )))

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
