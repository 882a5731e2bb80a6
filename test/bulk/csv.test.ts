import * as NodeServices from "@effect/platform-node/NodeServices"
import { assert, describe, it } from "@effect/vitest"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { Export, Import, type Issue } from "../../src/index.ts"
import { Person } from "../../src/products/people/index.ts"
import { FakePco } from "../../src/testing/index.ts"
import { formulas } from "../../src/bulk/csv/formula.ts"

const text = <E, R>(bytes: Stream.Stream<Uint8Array, E, R>) => Stream.mkString(Stream.decodeText(bytes))

interface Pair {
  readonly a: Export.Cell
  readonly b: Export.Cell
}

const csv = (
  rows: ReadonlyArray<{ readonly a: Export.Cell; readonly b?: Export.Cell }>,
  options: Partial<Export.CsvOptions<Pair>> = {}
) =>
  text(
    Stream.fromIterable(rows.map(({ a, b }): Pair => ({ a, b }))).pipe(
      Export.csv<Pair>({ columns: ["a", "b"], ...options })
    )
  )

const church = FakePco.layer({ people: [{ first_name: "Ada", last_name: "Lovelace" }] })
const idColumn = { name: "id", value: (row: { readonly id: string }) => row.id }

const schema = Schema.Struct({ a: Schema.optionalKey(Schema.String), b: Schema.optionalKey(Schema.String) })

const issuesOf = <A>(effect: Effect.Effect<A, { readonly reason: { readonly _tag: string } }>) =>
  Effect.map(
    Effect.flip(effect),
    ({ reason }) => (reason as unknown as { readonly issues: ReadonlyArray<Issue.Issue> }).issues
  )

describe("Export.csv", () => {
  it.effect("writes RFC 4180", () =>
    Effect.gen(function*() {
      const rows = [
        { a: "plain", b: "a,b" },
        { a: "say \"hi\"", b: "two\r\nlines" },
        { a: null, b: undefined },
        { a: "", b: " padded " },
        { a: -1.5, b: true },
        { a: DateTime.makeUnsafe("2026-01-31T10:00:00Z"), b: new Date(0) }
      ]
      assert.strictEqual(
        yield* csv(rows),
        [
          "a,b",
          "plain,\"a,b\"",
          "\"say \"\"hi\"\"\",\"two\r\nlines\"",
          ",",
          "\"\",\" padded \"",
          "-1.5,true",
          "2026-01-31T10:00:00.000Z,1970-01-01T00:00:00.000Z",
          ""
        ].join("\r\n")
      )
    }))

  it.effect("takes another delimiter, leaves out the header, begins with a byte order mark", () =>
    Effect.gen(function*() {
      const bytes = yield* Stream.make<Array<Pair>>({ a: "x;y", b: "1,2" }).pipe(
        Export.csv<Pair>({ columns: ["a", "b"], delimiter: ";", header: false, bom: true }),
        Stream.runFold(() => [] as Array<number>, (all, piece) => [...all, ...piece])
      )
      assert.deepStrictEqual(bytes.slice(0, 3), [0xef, 0xbb, 0xbf])
      assert.strictEqual(new TextDecoder().decode(new Uint8Array(bytes)), "\"x;y\";1,2\r\n")
    }))

  it.effect("makes no cell a formula", () =>
    Effect.gen(function*() {
      const safe = formulas(",")
      for (const start of ["=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠"]) {
        const cell = `${start}cmd|' /C calc'!A0`
        const written = yield* csv([{ a: cell }])
        assert.match(written.split("\r\n")[1]!, /^"?'/)
        assert.include(yield* csv([{ a: cell }], { formulas: "keep" }), cell)
        assert.strictEqual(safe.restore(safe.neutralise(cell)), cell)
      }
      assert.include(yield* csv([{ a: "'quoted'" }]), "\r\n'quoted',")
    }))

  it.effect("makes no formula of what follows the separator that another spreadsheet expects", () =>
    Effect.gen(function*() {
      assert.include(yield* csv([{ a: "x;=1+1" }]), "\r\n\"x;'=1+1\",")
      assert.include(yield* csv([{ a: "x\t'@SUM(A1)" }]), "\r\n\"x\t''@SUM(A1)\",")
      assert.include(yield* csv([{ a: "x,=1+1" }], { delimiter: ";" }), "\r\n\"x,'=1+1\";")
      // what is quoted anyway and no formula elsewhere stays as it is
      assert.include(yield* csv([{ a: "x,=1+1" }]), "\r\n\"x,=1+1\",")
      assert.include(yield* csv([{ a: "milk, -eggs; 2" }], { delimiter: ";" }), "\r\n\"milk, -eggs; 2\";")
      assert.include(yield* csv([{ a: "x;=1+1" }], { formulas: "keep" }), "\r\nx;=1+1,")
    }))

  it.effect.prop(
    "is read back with formulas after every separator",
    [Schema.Array(Schema.Literals(["a", ",", ";", "\t", "'", "=", "-", "\n", " "])), Schema.Literals([",", ";", "\t"])],
    ([pieces, delimiter]) =>
      Effect.gen(function*() {
        const a = pieces.join("")
        const written = yield* csv([{ a }], { delimiter })
        const [row] = yield* Import.read(Stream.make(written), { schema, delimiter })
        assert.strictEqual(row?.data.a, a)
      })
  )

  it.effect.prop(
    "is read back as it was",
    [Schema.Array(Schema.Struct({ a: Schema.String, b: Schema.String })), Schema.Int],
    ([rows, at]) =>
      Effect.gen(function*() {
        // lone surrogates are no text that bytes can carry
        const kept = rows.filter(({ a, b }) => a.isWellFormed() && b.isWellFormed())
        const written = yield* csv(kept)
        const bytes = new TextEncoder().encode(written)
        const cut = Math.abs(at) % (bytes.length + 1)
        const read = yield* Import.read(Stream.make(bytes.slice(0, cut), bytes.slice(cut)), { schema })
        assert.deepStrictEqual(read.map(({ data }) => data), kept)
      })
  )

  it.effect("refuses columns that make no sense before anything is read", () =>
    Effect.gen(function*() {
      const never = Stream.die("read") as Stream.Stream<Pair>
      const wrong = [
        { columns: [] },
        { columns: "a" },
        { columns: ["a", "a"] },
        { columns: [""] },
        { columns: ["a"], delimiter: "|" },
        {
          columns: ["a"],
          formulas: "run"
        },
        { columns: ["a"], headers: true },
        { columns: ["a"], header: "no" },
        { columns: ["a"], bom: 1 },
        {
          columns: [{ name: "a" }]
        },
        null
      ]
      for (const options of wrong) {
        const error = yield* Effect.flip(
          Stream.runDrain(Export.csv(options as unknown as Export.CsvOptions<Pair>)(never))
        )
        assert.strictEqual(error.reason._tag, "Invalid")
      }
    }))
})

describe("Export.csv of what no cell can hold", () => {
  it.effect.each([[], {}, [{ address: "ada@example.com" }], new Date(Number.NaN), Symbol("x"), () => "x"])(
    "%o fails, and does not write what it looks like as text",
    (value) =>
      Effect.gen(function*() {
        const issues = yield* issuesOf(csv([{ a: "fine" }, { a: "x", b: value as never }]))
        assert.deepInclude(issues[0], { field: "columns[1]" })
        assert.notInclude(JSON.stringify(issues), "ada@")
      })
  )

  it.effect("names the column that cannot be read, such as a list of what was not included", () =>
    Effect.gen(function*() {
      const emails = Export.list<any, any>("emails", (person) => person.emails, (email) => email.address)
      const people = Person.stream().pipe(Export.csv<any>({ columns: [idColumn, emails] }), Stream.runDrain)
      assert.deepStrictEqual((yield* issuesOf(Effect.provide(people, church)))[0], {
        field: "columns[1]",
        problem: "\"emails\" cannot be read from a row",
        expected: "what every row has, such as an include that was asked for"
      })
      const secret = () => {
        throw new Error("ada@example.com")
      }
      const issues = yield* issuesOf(csv([{ a: 1 }], { columns: ["a", { name: "c", value: secret }] }))
      assert.deepInclude(issues[0], { field: "columns[1]", problem: "\"c\" cannot be read from a row" })
      assert.notInclude(JSON.stringify(issues), "ada@")
    }))
})

describe("Export.csv of a name that no row has", () => {
  const columns = (...names: ReadonlyArray<string>) => Export.csv<any>({ columns: names as ReadonlyArray<never> })

  it.effect("fails before the first row, with the name that was probably meant", () =>
    Effect.gen(function*() {
      const people = Person.stream().pipe(columns("id", "firstname", "emails"), Stream.runDrain)
      const issues = yield* issuesOf(Effect.provide(people, church))
      assert.deepStrictEqual(issues.map(({ field, problem }) => `${field}: ${problem}`), [
        "columns[1]: \"firstname\" is nothing that these rows have (did you mean \"first_name\"?)",
        "columns[2]: \"emails\" is nothing that these rows have"
      ])
      const rows = Stream.make({ id: "1", name: "Ada", tags: ["a"] })
      const own = yield* issuesOf(Stream.runDrain(columns("tag")(rows)))
      // an array is nothing for a column either
      assert.deepInclude(own[0], { field: "columns[0]", expected: "one of \"id\", \"name\"" })
    }))

  it.effect("takes what is null or undefined in all rows, what comes later, and no rows at all", () =>
    Effect.gen(function*() {
      const people = Person.stream({ fields: { Person: ["nickname"] } }).pipe(columns("id", "nickname"), text)
      assert.strictEqual(yield* Effect.provide(people, church), "id,nickname\r\n1,\r\n")
      assert.strictEqual(yield* text(columns("a")(Stream.make({ a: undefined }))), "a\r\n\"\"\r\n")
      assert.strictEqual(yield* text(columns("a")(Stream.empty)), "a\r\n")
      const later = Stream.make<Array<object>>({ a: 1, b: 2 }, { a: 3 }).pipe(Stream.rechunk(1))
      const csvOfBoth = columns("a", "b")(later)
      assert.strictEqual(yield* text(csvOfBoth), "a,b\r\n1,2\r\n3,\r\n")
      // the first rows of each run are looked at, whatever an earlier run found
      assert.strictEqual(yield* text(csvOfBoth), "a,b\r\n1,2\r\n3,\r\n")
    }))
})

describe("Export.toFile", () => {
  it.effect("is there whole or not at all, and for its owner alone", () =>
    Effect.gen(function*() {
      const fs = yield* FileSystem.FileSystem
      const directory = yield* fs.makeTempDirectoryScoped()
      const file = `${directory}/people.csv`
      // what a program left that was killed
      yield* fs.writeFileString(`${file}.part`, "half of a li", { mode: 0o644 })
      const broken = Stream.concat(Stream.make({ id: "1" }), Stream.fail("broken"))
      assert.strictEqual(yield* Effect.flip(broken.pipe(Export.ndjson, Export.toFile(file))), "broken")
      assert.deepStrictEqual(yield* fs.readDirectory(directory), [])
      yield* fs.writeFileString(`${file}.part`, "half of a li", { mode: 0o644 })
      yield* Stream.make({ id: "1" }, { id: "2" }).pipe(Export.ndjson, Export.toFile(file))
      assert.deepStrictEqual(yield* fs.readDirectory(directory), ["people.csv"])
      assert.strictEqual(yield* fs.readFileString(file), "{\"id\":\"1\"}\n{\"id\":\"2\"}\n")
      assert.strictEqual(((yield* fs.stat(file)).mode & 0o777).toString(8), "600")
    }).pipe(Effect.scoped, Effect.provide(NodeServices.layer)))
})

describe("Export.json and Export.ndjson", () => {
  it.effect("write what JSON.parse reads, whatever the pieces", () =>
    Effect.gen(function*() {
      for (const count of [0, 1, 2, 5000]) {
        const rows = Array.from({ length: count }, (_, id) => ({ id, name: "Ada\n\"L\"" }))
        const stream = Stream.rechunk(Stream.fromIterable(rows), 3)
        assert.deepStrictEqual(JSON.parse(yield* text(Export.json(stream))), rows)
        const lines = (yield* text(Export.ndjson(stream))).split("\n").slice(0, -1)
        assert.deepStrictEqual(lines.map((line) => JSON.parse(line) as unknown), rows)
      }
    }))

  it.effect("is read only as fast as somebody reads the ReadableStream", () =>
    Effect.gen(function*() {
      let made = 0
      const rows = Stream.rechunk(Stream.range(1, 10_000), 1).pipe(Stream.tap(() => Effect.sync(() => made++)))
      const reader = Stream.toReadableStream(Export.ndjson(rows)).getReader()
      yield* Effect.promise(() => reader.read())
      yield* Effect.promise(() => new Promise((resolve) => setTimeout(resolve, 20)))
      assert.isBelow(made, 50)
      yield* Effect.promise(() => reader.cancel())
    }))
})

describe("Import.read", () => {
  const read = (source: string, options: Partial<Import.ReadOptions<any, any>> = {}) =>
    Import.read(
      Stream.make(source),
      { schema, ...options } as Import.ReadOptions<typeof schema.Type, typeof schema.Encoded>
    )

  it.effect("reads every end of line, quotes, a byte order mark and blank lines", () =>
    Effect.gen(function*() {
      const rows = yield* read("\ufeffa,b\r\n1,\"x\ny\"\r3,4\n\n\"\",\n")
      assert.deepStrictEqual(rows, [
        { row: 2, data: { a: "1", b: "x\ny" } },
        { row: 3, data: { a: "3", b: "4" } },
        { row: 5, data: { a: "" } }
      ])
    }))

  it.effect("takes the separator from a first line that names it", () =>
    Effect.gen(function*() {
      const read = (pieces: ReadonlyArray<string>, options = {}) =>
        Effect.map(
          Import.read(Stream.fromIterable(pieces), { schema, ...options }),
          (rows) => rows.map(({ data, row }) => [row, data.a, data.b])
        )
      assert.deepStrictEqual(yield* read(["\ufeffsep=;\r\na;b\r\n1;2,3\r\n"]), [[2, "1", "2,3"]])
      assert.deepStrictEqual(yield* read(["s", "ep=", "\t", "\na\tb", "\n1\t2"]), [[2, "1", "2"]])
      assert.deepStrictEqual(yield* read(["\"sep=;\"\na;b\n1;2"]), [[2, "1", "2"]])
      assert.deepStrictEqual(yield* read(["sep=;\na;b\n1;2"], { delimiter: ";" }), [[2, "1", "2"]])
      assert.deepStrictEqual(yield* read(["a\n1"]), [[2, "1", undefined]])
      const [other] = yield* issuesOf(read(["sep=;\na;b\n1;2"], { delimiter: "," }))
      assert.match(other!.problem, /separated by ";", and the option delimiter says otherwise/)
      const [unknown] = yield* issuesOf(read(["sep=|\na|b\n1|2"]))
      assert.deepStrictEqual([unknown!.field, unknown!.problem], ["row 1", "separates cells by \"|\""])
    }))

  it.effect("reads a file without a header row by the columns that are given", () =>
    Effect.gen(function*() {
      const read = (text: string, options: object) => Import.read(Stream.make(text), { schema, ...options })
      const found = yield* read("1,x,2\n3,,4\n", { columns: ["a", null, "b"] })
      assert.deepStrictEqual(found, [{ row: 1, data: { a: "1", b: "2" } }, { row: 2, data: { a: "3", b: "4" } }])
      assert.match((yield* issuesOf(read("1\n", { columns: ["a", "b"] })))[0]!.problem, /has 1 cells/)
      const wrong = yield* issuesOf(read("1\n", { columns: ["a", "c", "a"], headers: {} }))
      assert.deepStrictEqual(wrong.map(({ field }) => field), ["columns[1]", "columns[2]", "headers"])
    }))

  it.effect("passes over a column without title and cells at the end, and not over one with cells", () =>
    Effect.gen(function*() {
      const read = (text: string) => Import.read(Stream.make(text), { schema })
      assert.deepStrictEqual(
        (yield* read("a,b,\n1,2,\n3,4\n5,6,,\n")).map(({ data }) => data),
        [{ a: "1", b: "2" }, { a: "3", b: "4" }, { a: "5", b: "6" }]
      )
      assert.match((yield* issuesOf(read("a,b,\n1,2,3\n")))[0]!.problem, /has 3 cells/)
      assert.match((yield* issuesOf(read("a,,b\n1,2,3\n")))[0]!.problem, /which is no column/)
    }))

  it.effect("reads pieces that end anywhere, within a character too", () =>
    Effect.gen(function*() {
      const bytes = new TextEncoder().encode("a,b\r\n\"é\"\"😀\",ü\r\n")
      for (let cut = 0; cut <= bytes.length; cut++) {
        const rows = yield* Import.read(Stream.make(bytes.slice(0, cut), bytes.slice(cut)), { schema })
        assert.deepStrictEqual(rows.map(({ data }) => data), [{ a: "é\"😀", b: "ü" }])
      }
    }))

  it.effect("refuses another encoding, in which names would be broken", () =>
    Effect.gen(function*() {
      const start = new TextEncoder().encode("a,b\n1,Ren")
      const read = (...end: ReadonlyArray<number>) =>
        issuesOf(Import.read(Stream.make(start, new Uint8Array(end)), { schema }))
      assert.deepInclude((yield* read(0xe9, 0x0a))[0], { field: "file", problem: "is not in UTF-8" })
      // the first half of a letter at the end
      assert.deepInclude((yield* read(0xc3))[0], { field: "file", problem: "is not in UTF-8" })
    }))

  it.effect("passes over rows of empty cells, which spreadsheets write below the last one", () =>
    Effect.gen(function*() {
      const rows = yield* read("a,b\n1,2\n,\n3,4\n,\n,\n")
      assert.deepStrictEqual(rows.map(({ row }) => row), [2, 4])
    }))

  it.effect("reads a file of any size that is one piece", () =>
    Effect.gen(function*() {
      assert.lengthOf(yield* read(`a,b\n${"1,2\n".repeat(200_000)}`), 200_000)
    }))

  it.effect("names row and column of broken quoting", () =>
    Effect.gen(function*() {
      assert.deepInclude((yield* issuesOf(read("a,b\n1,x\"y\n")))[0], { field: "row 2, column 2" })
      assert.deepInclude((yield* issuesOf(read("a,b\n\"1\"x,2\n")))[0], { field: "row 2, column 1" })
      assert.deepInclude((yield* issuesOf(read("a,b\n1,2\n3,\"4\n5,6\n")))[0], {
        field: "row 3, column 2",
        problem: "has no closing quote"
      })
    }))

  it.effect("names columns that nobody knows, that come twice, and rows of another length", () =>
    Effect.gen(function*() {
      assert.deepStrictEqual((yield* issuesOf(read("a,c,a\n1,2,3\n"))).map(({ field }) => field), [
        "row 1, column 2",
        "row 1, column 3"
      ])
      assert.deepStrictEqual((yield* issuesOf(read("a,b\n1\n1,2,3\n1,2\n"))).map(({ field }) => field), [
        "row 2",
        "row 3"
      ])
      assert.deepInclude((yield* issuesOf(read("A,c\n1,2\n")))[0], {
        problem: "is \"A\", which is no column (did you mean \"a\"?)",
        expected: "one of \"a\", \"b\", or the option ignore: [\"A\"]"
      })
      assert.deepInclude((yield* issuesOf(read("")))[0], { field: "row 1" })
      const rows = yield* read("First,c\nAda,x\n", { headers: { First: "a" }, ignore: ["c"] })
      assert.deepStrictEqual(rows[0]?.data, { a: "Ada" })
    }))

  it.effect("names every value that does not fit, without repeating it, and stops at a hundred", () =>
    Effect.gen(function*() {
      const typed = Schema.Struct({ name: Schema.String, grade: Schema.optionalKey(Schema.FiniteFromString) })
      const source = `name,grade\n${"Ada,private\n".repeat(300)},3\n`
      const error = yield* Effect.flip(Import.read(Stream.make(source), { schema: typed }))
      assert.notInclude(error.message, "private")
      const issues = yield* issuesOf(Import.read(Stream.make(source), { schema: typed }))
      assert.lengthOf(issues, 100)
      assert.strictEqual(issues[0]?.field, "row 2, column \"grade\"")
      const missing = yield* issuesOf(Import.read(Stream.make("grade\n7\n"), { schema: typed }))
      assert.deepInclude(missing[0], { field: "row 2, column \"name\"", problem: "is empty" })
    }))

  it.effect("fails with what its source fails with, and refuses options that make no sense", () =>
    Effect.gen(function*() {
      assert.strictEqual(yield* Effect.flip(Import.read(Stream.fail("gone" as const), { schema })), "gone")
      assert.deepInclude((yield* issuesOf(read("a\n", { delimiter: "|" as never })))[0], { field: "delimiter" })
      const refused = (options: unknown) =>
        Effect.map(issuesOf(Import.read(Stream.make("a\n"), options as never)), (issues) => issues[0]?.field)
      assert.strictEqual(yield* refused(null), "options")
      assert.strictEqual(yield* refused({}), "schema")
      assert.strictEqual(yield* refused({ schema, headers: "A" }), "headers")
      assert.strictEqual(yield* refused({ schema, ignore: "Notes" }), "ignore")
    }))
})
