import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Fiber, Layer, Schema, Stream } from "effect"
import { SqliteClient } from "effect-pco/node"
import { PersistedQueue } from "effect/persistence"
import type { SqlError } from "effect/sql"
import { Migrator, SqlClient } from "effect/sql"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll } from "vitest"

const folder = mkdtempSync(join(tmpdir(), "effect-pco-sqlite-"))
afterAll(() => rmSync(folder, { recursive: true }))
let files = 0
const newFile = () => join(folder, `${files++}.db`)

const withFile = <A, E>(
  program: (sql: SqlClient.SqlClient) => Effect.Effect<A, E, SqlClient.SqlClient>,
  filename = newFile()
) => Effect.provide(Effect.flatMap(SqlClient.SqlClient, program), SqliteClient.layer({ filename }))

const table = (sql: SqlClient.SqlClient) => sql`CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT UNIQUE)`
const count = (sql: SqlClient.SqlClient) =>
  Effect.map(sql<{ n: number }>`SELECT count(*) AS n FROM person`, ([row]) => row!.n)

describe("SqliteClient", () => {
  it.effect("keeps rows in the file", () =>
    Effect.gen(function*() {
      const filename = newFile()
      yield* withFile(
        (sql) => Effect.andThen(table(sql), sql`INSERT INTO person ${sql.insert({ id: 1, name: "Ada" })}`),
        filename
      )
      const rows = yield* withFile((sql) => sql`SELECT * FROM person`, filename)
      assert.deepStrictEqual(rows.map((row) => ({ ...row })), [{ id: 1, name: "Ada" }])
    }))

  it.effect("writes booleans, dates, nothing, bytes and large whole numbers", () =>
    withFile((sql) =>
      Effect.gen(function*() {
        const at = new Date(0)
        const [row] = yield* sql<Record<string, unknown>>`SELECT ${true} AS yes, ${at} AS at, ${null} AS missing,
          ${new Uint8Array([1, 2])} AS bytes, ${2n ** 60n} AS large`.pipe(
          Effect.provideService(SqlClient.SafeIntegers, true)
        )
        assert.deepStrictEqual({ ...row }, {
          yes: 1n,
          at: "1970-01-01T00:00:00.000Z",
          missing: null,
          bytes: new Uint8Array([1, 2]),
          large: 2n ** 60n
        })
      })
    ))

  it.effect("rolls a failed transaction back, and an inner one alone", () =>
    withFile((sql) =>
      Effect.gen(function*() {
        yield* table(sql)
        const inner = sql.withTransaction(Effect.andThen(sql`INSERT INTO person VALUES (2, 'b')`, Effect.fail("no")))
        yield* sql.withTransaction(Effect.andThen(sql`INSERT INTO person VALUES (1, 'a')`, Effect.ignore(inner)))
        assert.strictEqual(yield* count(sql), 1)
        yield* Effect.ignore(sql.withTransaction(Effect.andThen(sql`DELETE FROM person`, Effect.fail("no"))))
        assert.strictEqual(yield* count(sql), 1)
      })
    ))

  it.effect("rolls an interrupted transaction back, and goes on", () =>
    withFile((sql) =>
      Effect.gen(function*() {
        yield* table(sql)
        const fiber = yield* Effect.forkChild(
          sql.withTransaction(Effect.andThen(sql`INSERT INTO person VALUES (1, 'a')`, Effect.never)),
          { startImmediately: true }
        )
        yield* Fiber.interrupt(fiber)
        assert.strictEqual(yield* count(sql), 0)
      })
    ))

  it.effect("loses no update of transactions that overlap", () =>
    withFile((sql) =>
      Effect.gen(function*() {
        yield* table(sql)
        yield* sql`INSERT INTO person VALUES (0, 'x')`
        const more = sql.withTransaction(
          Effect.flatMap(
            sql<{ id: number }>`SELECT max(id) AS id FROM person`,
            ([row]) =>
              Effect.andThen(Effect.yieldNow, sql`INSERT INTO person VALUES (${row!.id + 1}, ${`n${row!.id}`})`)
          )
        )
        yield* Effect.all(Array.from({ length: 50 }, () => more), { concurrency: "unbounded" })
        assert.strictEqual(yield* count(sql), 51)
      })
    ))

  it.effect("streams rows while the program writes", () =>
    withFile((sql) =>
      Effect.gen(function*() {
        yield* table(sql)
        yield* sql.withTransaction(
          Effect.forEach(
            Array.from({ length: 1201 }, (_, id) => id),
            (id) => sql`INSERT INTO person VALUES (${id}, ${`n${id}`})`
          )
        )
        const seen = yield* sql<{ id: number }>`SELECT id FROM person ORDER BY id`.stream.pipe(
          Stream.tap(({ id }) => sql`DELETE FROM person WHERE id = ${id}`),
          Stream.runCount
        )
        assert.strictEqual(seen, 1201)
        assert.strictEqual(yield* count(sql), 0)
      })
    ))

  it.effect("says what is wrong as Effect's other drivers do", () =>
    withFile((sql) =>
      Effect.gen(function*() {
        yield* table(sql)
        yield* sql`INSERT INTO person VALUES (1, 'a')`
        const reasonOf = (statement: Effect.Effect<unknown, SqlError.SqlError>) =>
          Effect.map(Effect.flip(statement), (error) => error.reason._tag)
        assert.strictEqual(yield* reasonOf(sql`INSERT INTO person VALUES (2, 'a')`), "UniqueViolation")
        assert.include((yield* Effect.flip(sql`SELEC 1`)).message, "syntax error")
      })
    ))

  it.effect("names a file that cannot be opened, and options that are wrong", () =>
    Effect.gen(function*() {
      const of = (options: SqliteClient.Options) =>
        Effect.map(Effect.flip(Effect.scoped(Layer.build(SqliteClient.layer(options)))), (error) => error.message)
      assert.include(yield* of({ filename: join(folder, "none", "x.db") }), "unable to open database file")
      assert.include(yield* of({ filename: " " }), "filename: is blank")
      assert.include(yield* of({ filename: "x", readonly: true } as never), "readOnly")
    }))

  it.effect("refuses to write to a file that is opened for reading", () =>
    Effect.gen(function*() {
      const filename = newFile()
      yield* withFile(table, filename)
      const write = Effect.flatMap(SqlClient.SqlClient, (sql) => sql`INSERT INTO person VALUES (1, 'a')`)
      const exit = yield* Effect.exit(Effect.provide(write, SqliteClient.layer({ filename, readOnly: true })))
      assert.isTrue(Exit.isFailure(exit))
    }))

  it.effect("holds Effect's migrations and queues", () =>
    withFile((sql) =>
      Effect.gen(function*() {
        const migrate = Migrator.make({})({
          loader: Migrator.fromRecord({ "1_person": Effect.asVoid(table(sql)) })
        })
        assert.strictEqual((yield* migrate).length, 1)
        assert.strictEqual((yield* migrate).length, 0)
        const queue = PersistedQueue.make({ name: "q", schema: Schema.String })
        const taken = yield* Effect.gen(function*() {
          const numbers = yield* queue
          yield* numbers.offer("a", { id: "1" })
          yield* numbers.offer("b", { id: "1" })
          return yield* numbers.take(Effect.succeed)
        }).pipe(Effect.provide(PersistedQueue.layer.pipe(Layer.provide(PersistedQueue.layerStoreSql()))))
        assert.strictEqual(taken, "a")
      })
    ))
})
