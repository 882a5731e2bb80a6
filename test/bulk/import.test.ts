import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Ref from "effect/Ref"
import { Import, Journal } from "../../src/index.ts"

interface Line {
  readonly id: number
  readonly name: string
}

const rows = (lines: ReadonlyArray<Line>): ReadonlyArray<Import.Row<Line>> =>
  lines.map((data, index) => ({ row: index + 2, data }))

const there = new Map([[1, "Ada"], [2, "Grace"]])

const preview = (lines: ReadonlyArray<Line>, key?: (line: Line) => string) =>
  Import.preview(rows(lines), {
    match: ({ id }): Effect.Effect<Import.Match<string>> => {
      const name = there.get(id)
      if (id < 0) return Effect.succeed({ _tag: "Unclear", reason: "several" })
      return Effect.succeed(name === undefined ? { _tag: "Absent" } : { _tag: "Found", existing: name })
    },
    change: ({ name }, existing) => name === existing ? undefined : { from: existing, to: name },
    key
  })

describe("an import", () => {
  it.effect("tells what it would create, change, leave, and what is unclear", () =>
    Effect.gen(function*() {
      const found = yield* preview([
        { id: 1, name: "Ada" },
        { id: 2, name: "Mary" },
        { id: 3, name: "Joan" },
        { id: -1, name: "Who" }
      ])
      assert.deepStrictEqual(found.same.map(({ row }) => row), [2])
      assert.deepStrictEqual(found.change.map(({ change, row }) => [row, change]), [[3, { from: "Grace", to: "Mary" }]])
      assert.deepStrictEqual(found.create.map(({ row }) => row), [4])
      assert.deepStrictEqual(found.unclear.map(({ reason, row }) => [row, reason]), [[5, "several"]])
    }))

  it.effect("creates nobody twice who stands in the file twice", () =>
    Effect.gen(function*() {
      const found = yield* preview([{ id: 3, name: "Joan" }, { id: 3, name: "Joan" }], ({ id }) => String(id))
      assert.lengthOf(found.create, 1)
      assert.deepStrictEqual(found.unclear.map(({ reason, row }) => [row, reason]), [[3, "the same as row 2"]])
    }))

  it.effect("does what the preview says, in the order of the rows, and nothing of what is unclear", () =>
    Effect.gen(function*() {
      const did = yield* Ref.make<ReadonlyArray<string>>([])
      const note = (text: string) => Ref.update(did, (all) => [...all, text])
      const found = yield* preview([
        { id: 3, name: "Joan" },
        { id: 2, name: "Mary" },
        { id: -1, name: "Who" },
        { id: 4, name: "Lise" },
        { id: 1, name: "Ada" }
      ])
      const report = yield* Import.run(found, {
        create: ({ name }) => name === "Lise" ? Effect.fail("refused") : note(`create ${name}`),
        change: ({ to }, existing) => note(`${existing} to ${to}`),
        concurrency: 1
      })
      assert.deepStrictEqual(yield* Ref.get(did), ["create Joan", "Grace to Mary"])
      assert.strictEqual(report.done, 2)
      assert.deepStrictEqual(report.failures.map(({ error, item }) => [item.row, error]), [[5, "refused"]])
    }))

  it.effect("goes on with a new preview where it was stopped, and passes over no row", () =>
    Effect.gen(function*() {
      const made = new Set<number>()
      const look = Import.preview(rows([3, 4, 5, 6].map((id) => ({ id, name: "Joan" }))), {
        match: ({ id }): Effect.Effect<Import.Match<string>> =>
          Effect.succeed(made.has(id) ? { _tag: "Found", existing: "Joan" } : { _tag: "Absent" }),
        change: () => undefined
      })
      const checkpoint = yield* Journal.open({ job: "import" })
      const run = (preview: Import.Preview<Line, string, undefined>, most: number) =>
        Import.run(preview, {
          checkpoint,
          concurrency: 1,
          onError: "stop",
          create: ({ id }) => made.size < most ? Effect.sync(() => made.add(id)) : Effect.fail("stopped"),
          change: () => Effect.void
        })
      yield* run(yield* look, 2)
      assert.deepStrictEqual([...made], [3, 4])
      const report = yield* run(yield* look, 4)
      assert.deepInclude(report, { total: 2, done: 2, before: 0 })
      assert.deepStrictEqual([...made], [3, 4, 5, 6])
    }).pipe(Effect.provide(Journal.layerMemory)))

  it.effect("refuses options that make no sense", () =>
    Effect.gen(function*() {
      const refused = (rows: unknown, options: unknown) =>
        Effect.map(
          Effect.flip(Import.preview<Line, string, string, never, never>(rows as never, options as never)),
          String
        )
      assert.match(yield* refused([], null), /options: is null/)
      assert.match(yield* refused(null, {}), /items: is null.*match: is undefined.*change: is undefined/)
      const fine = { match: () => Effect.die("read"), change: () => undefined }
      assert.match(yield* refused([], { ...fine, concurrency: 0 }), /concurrency: is 0/)
      assert.match(yield* refused([], { ...fine, key: "id" }), /key: is "id"/)
      const run = Import.run<Line, string, unknown, void, void, never, never>(yield* preview([]), null as never)
      assert.match(String(yield* Effect.flip(run)), /create: is undefined/)
    }))
})
