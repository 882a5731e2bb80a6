/**
 * Journals in a table of PostgreSQL or SQLite, for many processes at once.
 *
 * @internal
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import { identity } from "effect/Function"
import type { SqlClient } from "effect/sql/SqlClient"
import type { SqlError } from "effect/sql/SqlError"
import type { Service } from "./Store.ts"
import { JournalFailed } from "./Store.ts"

/** A message of a database may quote what was to be written. */
const failedTo = (action: JournalFailed["action"]) => ({ reason }: SqlError) =>
  new JournalFailed({ action, description: `SQL failed (${reason._tag})` })

/**
 * Makes the table where it is missing.
 *
 * @internal
 */
export const make = Effect.fnUntraced(function*(client: SqlClient, table: string) {
  const sql = client.withoutTransforms()
  const name = sql(table)

  // What was sent cannot be rolled back, and neither may what says that it was sent. SQLite has one connection, which
  // a transaction around this holds: there it is part of the transaction.
  const alone: <A>(self: Effect.Effect<A, SqlError>) => Effect.Effect<A, SqlError> = sql.onDialectOrElse({
    sqlite: () => identity,
    orElse: () => (self) => (Effect.updateContext(Context.omit(sql.transactionService)) as typeof alone)(self)
  })
  const read = <A>(statement: Effect.Effect<A, SqlError>) => Effect.mapError(alone(statement), failedTo("read"))
  const write = <A>(statement: Effect.Effect<A, SqlError>) => Effect.mapError(alone(statement), failedTo("write"))

  yield* write(sql`
    CREATE TABLE IF NOT EXISTS ${name} (
      space TEXT NOT NULL,
      key TEXT NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (space, key)
    )`).pipe(
    // processes that make it at the same moment are in each other's way, once
    Effect.retry({ times: 1 })
  )

  const get: Service["get"] = (space, key) =>
    Effect.map(
      read(sql<{ value: string }>`SELECT value FROM ${name} WHERE space = ${space} AND key = ${key}`),
      ([row]) => row?.value
    )

  const claim: Service["claim"] = Effect.fnUntraced(function*(space, key, text) {
    while (true) {
      const added = yield* write(
        sql`INSERT INTO ${name} (space, key, value) VALUES (${space}, ${key}, ${text})
          ON CONFLICT (space, key) DO NOTHING RETURNING key`
      )
      if (added.length > 0) return undefined
      const before = yield* get(space, key)
      // otherwise it was removed in between
      if (before !== undefined) return before
    }
  })

  const store: Service = {
    get,
    claim,
    replace: (space, key, before, text) =>
      Effect.map(
        write(
          sql`UPDATE ${name} SET value = ${text}
            WHERE space = ${space} AND key = ${key} AND value = ${before} RETURNING key`
        ),
        (replaced) => replaced.length > 0
      ),
    set: (space, key, text) =>
      Effect.asVoid(write(
        sql`INSERT INTO ${name} (space, key, value) VALUES (${space}, ${key}, ${text})
          ON CONFLICT (space, key) DO UPDATE SET value = EXCLUDED.value`
      )),
    remove: (space, key) => Effect.asVoid(write(sql`DELETE FROM ${name} WHERE space = ${space} AND key = ${key}`)),
    entries: (space) =>
      Effect.map(
        read(sql<{ key: string; value: string }>`SELECT key, value FROM ${name} WHERE space = ${space}`),
        (rows) => new Map(rows.map(({ key, value }) => [key, value]))
      ),
    clear: (space) => Effect.asVoid(write(sql`DELETE FROM ${name} WHERE space = ${space}`))
  }
  return store
})
