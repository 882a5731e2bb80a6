import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Layer } from "effect"
import { SqlClient } from "effect/sql"
import { Bulk, Journal } from "../../src/index.ts"
import { journalSuite } from "../bulk/journalSuite.ts"
import { hasPostgres, schemaOfItsOwn } from "./support.ts"

describe.skipIf(!hasPostgres)("a journal in PostgreSQL", () => {
  const { layer: postgres } = schemaOfItsOwn()
  const layer = Journal.layerSql().pipe(Layer.provideMerge(postgres))

  journalSuite("SQL", layer)

  it.live("begins each item once, whichever process asks first", () =>
    Effect.gen(function*() {
      const processes = yield* Effect.all(Array.from({ length: 4 }, () => Layer.build(Layer.fresh(layer))), {
        concurrency: "unbounded"
      })
      const keys = Array.from({ length: 50 }, (_, index) => String(index))
      const begin = Effect.flatMap(Journal.open({ job: "shared" }), (journal) =>
        Effect.forEach(keys, (key) => journal.begin(key), { concurrency: 5 }))
      const all = processes.map((process) =>
        Effect.provide(begin, process)
      )
      const states = yield* Effect.all(all, { concurrency: "unbounded" })
      for (const index of keys.keys()) assert.lengthOf(states.filter((each) => each[index] === undefined), 1)
    }).pipe(Effect.scoped))

  it.live("is there for the next process, and stays written when a transaction around it is rolled back", () =>
    Effect.gen(function*() {
      const rolledBack = Effect.gen(function*() {
        const sql = yield* SqlClient.SqlClient
        const journal = yield* Journal.open({ job: "stays" })
        return yield* Effect.exit(sql.withTransaction(Effect.andThen(journal.done("sent"), Effect.fail("no"))))
      })
      assert.isTrue(Exit.isFailure(yield* Effect.provide(rolledBack, layer)))
      const state = Effect.flatMap(Journal.open({ job: "stays" }), (journal) => journal.state("sent"))
      assert.strictEqual(yield* Effect.provide(state, Layer.fresh(layer)), "done")
    }))

  it.live("says that it cannot be written, and nothing of what was to be written", () =>
    Effect.gen(function*() {
      const sql = yield* SqlClient.SqlClient
      const journal = yield* Journal.open({ job: "broken" })
      yield* sql`DROP TABLE effect_pco_journal`
      const error = yield* Effect.flip(journal.done("private"))
      assert.strictEqual(error.message, "the journal could not be written: SQL failed (SqlSyntaxError)")
      yield* Effect.flip(journal.counts)
    }).pipe(Effect.provide(Layer.fresh(layer))))

  it.live("and queues make their tables for programs that start at the same moment", () =>
    Effect.gen(function*() {
      for (const prefix of ["a_", "b_", "c_"]) {
        const start = Bulk.layerQueueSql({ prefix }).pipe(Layer.provide(Layer.fresh(postgres)))
        yield* Effect.all(Array.from({ length: 8 }, () => Layer.build(Layer.fresh(start))), {
          concurrency: "unbounded"
        })
      }
    }).pipe(Effect.scoped))

  it.live("refuses another database and options that are wrong", () =>
    Effect.gen(function*() {
      const sql = yield* SqlClient.SqlClient
      const onDialectOrElse: SqlClient.SqlClient["onDialectOrElse"] = ({ orElse }) => orElse()
      const other = Layer.succeed(SqlClient.SqlClient, Object.assign(Object.create(sql), { onDialectOrElse }))
      const refused = yield* Effect.flip(Layer.build(Journal.layerSql().pipe(Layer.provide(other))))
      assert.include(refused.message, "sql: is another database; expected PostgreSQL or SQLite")
      const wrong = Journal.layerSql({ table: " ", prefix: "x" } as { readonly table: string })
      const { message } = yield* Effect.flip(Layer.build(wrong))
      assert.include(message, "prefix: is no option")
      assert.include(message, "table: is blank")
      const queue = yield* Effect.flip(Layer.build(Bulk.layerQueueSql({ pollInterval: 0 })))
      assert.include(queue.message, "Bulk.layerQueueSql: refused before sending: pollInterval: ")
    }).pipe(Effect.scoped, Effect.provide(postgres)))
})
